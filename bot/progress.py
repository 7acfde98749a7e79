"""Training shown to whoever waits for it: a bar on a terminal, a line per step elsewhere."""

from __future__ import annotations

import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.training import Report, Step, archive_for, train


def train_shown(root: Path, log: Path, console: Console) -> Path:
    """Train if need be, telling how far it is; says nothing where the model is fresh.

    Raises:
        TrainingFailed, EngineMissing: as `train` does.
    """
    if archive_for(root).exists():
        return train(root, log)
    started = time.monotonic()
    archive = _with_bar(root, log, console) if console.is_terminal else train(root, log, _line_by_line(console))
    console.print(f"assistant trained in {time.monotonic() - started:.0f} s ({archive.name})", highlight=False)
    return archive


def _with_bar(root: Path, log: Path, console: Console) -> Path:
    columns = (TextColumn("training the assistant"), BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)
        return train(
            root,
            log,
            lambda step: progress.update(task, total=step.total, completed=step.done, description=step.what),
        )


def _line_by_line(console: Console) -> Report:
    def say(step: Step) -> None:
        console.print(f"training the assistant: {step.done}/{step.total} {step.what}", highlight=False)

    return say
