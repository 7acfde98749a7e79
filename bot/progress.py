"""Training shown to whoever waits for it: a bar on a terminal, a line per step elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.training import Report, Step, archive_for, assistant, classifier, classifier_for


def train_shown(root: Path, log: Path, console: Console) -> Path:
    """Train what has to be, telling how far it is; says nothing where all is fresh. The assistant's archive.

    Raises:
        TrainingFailed, EngineMissing: as the trainings do.
    """
    _shown("classifier", classifier_for(root), lambda report: classifier.train(root, report), console)
    return _shown("assistant", archive_for(root), lambda report: assistant.train(root, log, report), console)


def _shown(name: str, model: Path, train: Callable[[Report], Path], console: Console) -> Path:
    if model.exists():
        return train(lambda step: None)
    started = time.monotonic()
    made = _with_bar(name, train, console) if console.is_terminal else train(_line_by_line(name, console))
    console.print(f"{name} trained in {time.monotonic() - started:.0f} s ({made.name})", highlight=False)
    return made


def _with_bar(name: str, train: Callable[[Report], Path], console: Console) -> Path:
    columns = (TextColumn(f"training the {name}"), BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        return train(lambda step: progress.update(task, total=step.total, completed=step.done, description=step.what))


def _line_by_line(name: str, console: Console) -> Report:
    def say(step: Step) -> None:
        console.print(f"training the {name}: {step.done}/{step.total} {step.what}", highlight=False)

    return say
