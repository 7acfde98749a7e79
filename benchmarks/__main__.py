"""`python -m benchmarks`: Frontdesk and a stock Rasa bot in one run, one after the other, on this machine.

Prints a table, and keeps it with all figures in benchmarks/results/.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from benchmarks import frontdesk, stock_bot
from benchmarks.conversation import Load, Open, drive
from benchmarks.processes import Bot, machine_worked, own_work
from benchmarks.table import CITIZENS, Measured, as_json, markdown, shown

RESULTS = Path(__file__).parent / "results"
WARM_UP = ((1, 5), (8, 16))
"""Citizens and conversations before anything is measured."""
BUSY = 0.5
"""Load of this machine above which the figures would tell of others' work, too."""


@dataclass(frozen=True)
class Subject:
    """A bot to measure."""

    name: str
    train: Callable[[Path], float]
    running: Callable[[Path], AbstractContextManager[Bot]]
    open: Open
    unit: Literal["conversations", "turns"]
    """What its amount of work is counted in."""


OURS = Subject("Frontdesk", frontdesk.train, frontdesk.running, frontdesk.report, "conversations")
STOCK = Subject("stock Rasa bot", stock_bot.train, stock_bot.running, stock_bot.form, "turns")


def main() -> None:
    """Measure both, show, keep."""
    reports = _arguments().reports
    console = Console()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is stopped then, too
    if not stock_bot.PYTHON.exists():
        sys.exit("The stock bot's environment is missing: `make bench` builds it.")
    load = os.getloadavg()[0]
    if load > BUSY:
        console.print(f"This machine is at work already (load {load:.1f}): the figures will tell of that, too.")
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as name:
        ours = measure(OURS, reports, Path(name), console)
        # The same number of turns for both, however many a report takes.
        stock = measure(STOCK, [len(one.turns) for one in ours.loads], Path(name), console)
    console.print(shown(ours, stock))
    for told in ours.astray + stock.astray:
        console.print(f"went astray: {told}", markup=False)
    _keep(load, ours, stock)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Frontdesk beside a stock Rasa bot.")
    parser.add_argument(
        "--reports", type=int, nargs=2, default=(20, 64), metavar=("ONE", "EIGHT"),
        help="whole reports typed by one citizen, and by eight at once (20 64)",
    )  # fmt: skip
    return parser.parse_args()


def measure(subject: Subject, amounts: Sequence[int], folder: Path, console: Console) -> Measured:
    """Train, start twice, warm up, drive with one citizen and with several, weigh.

    Args:
        amounts: how much work, in the subject's unit, for each of CITIZENS.
        folder: for models, databases and logs.
    """
    with console.status(f"{subject.name}: training"):
        trained_in = subject.train(folder)
    console.print(f"{subject.name}: trained in {trained_in:.0f} s")
    with console.status(f"{subject.name}: first start"), subject.running(folder):
        pass  # the second one is measured: tables made, files read before
    with console.status(f"{subject.name}: second start"):
        running = subject.running(folder)
        bot = running.__enter__()
    try:
        console.print(f"{subject.name}: first answer after {bot.started_in:.0f} s")
        for citizens, conversations in WARM_UP:
            drive(bot.url, subject.open, citizens, conversations=conversations)
        loads = [_drive(subject, bot, *one, console) for one in zip(CITIZENS, amounts, strict=True)]
        return Measured(trained_in, bot.started_in, loads, bot.weigh())
    finally:
        running.__exit__(None, None, None)


def _drive(subject: Subject, bot: Bot, citizens: int, amount: int, console: Console) -> Load:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, refresh_per_second=1) as progress:
        total = amount if subject.unit == "turns" else None
        task = progress.add_task(f"{subject.name}: turns of {citizens} at once", total=total)
        before, busy = bot.worked(), machine_worked() - own_work()
        load = drive(bot.url, subject.open, citizens, **{subject.unit: amount}, tell=lambda: progress.advance(task))
        spent = {name: work - before.get(name, 0) for name, work in bot.worked().items()}
        load.work = {name: work / len(load.turns) for name, work in spent.items()}
        load.others = max(0.0, machine_worked() - own_work() - busy - sum(spent.values())) / (load.wall * 1000)
        progress.update(task, total=len(load.turns))
        return load


def _keep(load_before: float, ours: Measured, stock: Measured) -> None:
    now = datetime.now().astimezone()
    RESULTS.mkdir(exist_ok=True)
    stem = RESULTS / now.strftime("%Y-%m-%dT%H-%M-%S")
    figures: dict[str, Any] = {"at": now.isoformat(), "cores": os.cpu_count(), "load_before": load_before}
    figures |= {"frontdesk": as_json(ours), "stock": as_json(stock)}
    stem.with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n")
    stem.with_suffix(".md").write_text(markdown(ours, stock))


if __name__ == "__main__":
    main()
