"""How well people are understood: `python -m benchmarks.accuracy [subject …] [--misses]`.

Prints a row per thing that is read, and how often it was read right in the sentences of tests/corpora/measuring. With
--draw it also draws what was taken for what into docs/images/.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.accuracy import messages, people, places, things, times
from benchmarks.accuracy.cases import FOLDER, REHEARSAL, Row
from benchmarks.accuracy.draw import draw
from bot.report.screening import Reason
from bot.understanding.kind import CHOICES

_IMAGES = Path(__file__).parents[2] / "docs" / "images"
SUBJECTS = {"when": times.rows, "where": places.rows, "messages": messages.rows, "things": things.rows,
            "people": people.rows}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="subject", help=f"of {', '.join(SUBJECTS)}; else all")
    parser.add_argument("--misses", action="store_true", help="print every sentence that was misread")
    parser.add_argument("--rehearsal", action="store_true", help="on the set that was opened, by which was mended")
    parser.add_argument("--draw", action="store_true", help="draw the confusion tables of first messages")
    told = parser.parse_args()
    unknown = set(told.subjects) - set(SUBJECTS)
    if unknown:
        parser.error(f"there is no subject {', '.join(sorted(unknown))}")
    folder = REHEARSAL if told.rehearsal else FOLDER
    rows = [row for name in told.subjects or SUBJECTS for row in SUBJECTS[name](folder)]
    console = Console(soft_wrap=True, highlight=False, markup=False)
    if told.misses:
        for row in rows:
            for miss in row.misses:
                console.print(f"[{row.name}] {miss}")
    console.print(_table(rows))
    if told.draw:
        _draw()


def _draw() -> None:
    title = "First messages kept apart"
    draw(messages.confusion_of_kinds(), (*CHOICES, messages.UNSURE, messages.NONE), title, _IMAGES / "kinds.svg")
    draw(messages.confusion_of_reasons(), (*Reason, messages.NONE), title, _IMAGES / "reasons.svg")


def _table(rows: list[Row]) -> Table:
    table = Table("read", "right", "of", "share", "wanted", title="Sentences kept apart, in many voices")
    for row in rows:
        table.add_row(row.name, str(row.right), str(row.total), f"{row.share:.1%}", row.wanted)
    return table


if __name__ == "__main__":
    main()
