"""Training shown to whoever waits for it: a bar on a terminal, a line per step elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.training import Report, Step, archive_for, assistant, classifier, classifier_for

_Bars = Callable[[str], Report]
"""Name of what is trained → whom to tell of its steps."""


def train_shown(root: Path, log: Path, console: Console) -> Path:
    """Train what has to be, both at once, telling how far it is; says nothing where all is fresh.

    Returns the assistant's archive. Raises TrainingFailed, EngineMissing as the trainings do.
    """
    with _bars(console) as bar, ThreadPoolExecutor(1) as beside:
        # Rasa trains in a process of its own: the thread only reads what it says.
        archive = beside.submit(
            _shown, "assistant", archive_for(root), lambda report: assistant.train(root, log, report), bar, console
        )
        _shown("classifier", classifier_for(root), lambda report: classifier.train(root, report), bar, console)
        return archive.result()


def _shown(name: str, model: Path, train: Callable[[Report], Path], bar: _Bars, console: Console) -> Path:
    if model.exists():
        return train(lambda step: None)
    started = time.monotonic()
    made = train(bar(name))
    console.print(f"{name} trained in {time.monotonic() - started:.0f} s ({made.name})", highlight=False)
    return made


@contextmanager
def _bars(console: Console) -> Iterator[_Bars]:
    """A bar for each training on a terminal, a line per step elsewhere."""
    if not console.is_terminal:
        yield lambda name: _line_by_line(name, console)
        return
    columns = (TextColumn("training the {task.fields[name]}"), BarColumn())
    with Progress(*columns, TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as progress:

        def bar(name: str) -> Report:
            task = progress.add_task("", total=None, name=name)
            return lambda step: progress.update(task, total=step.total, completed=step.done, description=step.what)

        yield bar


def _line_by_line(name: str, console: Console) -> Report:
    def say(step: Step) -> None:
        console.print(f"training the {name}: {step.done}/{step.total} {step.what}", highlight=False)

    return say
