"""`frontdesk train`: train the assistant if what it learns from has changed."""

from __future__ import annotations

import shutil

import click
from rich.console import Console

from bot.progress import train_shown
from bot.rasa_process import EngineMissing
from bot.settings import load
from bot.training import TrainingFailed, archive_for, classifier_for


@click.command("train")
@click.option("--force", is_flag=True, help="Train even if nothing has changed.")
def command(force: bool) -> None:
    """Train the assistant and the classifier, each if the data it learns from has changed."""
    settings = load()
    archive, classifier = archive_for(settings.root), classifier_for(settings.root)
    if force:
        archive.unlink(missing_ok=True)
        shutil.rmtree(classifier, ignore_errors=True)
    elif archive.exists() and classifier.exists():
        click.echo(f"nothing has changed: {archive.name} and {classifier.name} are fresh")
    try:
        train_shown(settings.root, settings.var / "logs" / "train.log", Console())
    except (TrainingFailed, EngineMissing) as error:
        raise click.ClickException(str(error)) from None
