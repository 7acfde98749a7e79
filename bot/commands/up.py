"""`frontdesk up`: start everything and keep it running."""

from __future__ import annotations

import click
from rich.console import Console

from bot.rasa_process import EngineMissing
from bot.settings import load
from bot.supervisor.up import up
from bot.training import TrainingFailed


@click.command("up")
def command() -> None:
    """Start both doors, the assistant and the outbox worker; Ctrl-C stops them all."""
    try:
        up(load(), Console())
    except (TrainingFailed, EngineMissing) as error:
        raise click.ClickException(str(error)) from None
