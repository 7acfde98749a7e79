"""What was measured of both bots, beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table

from benchmarks.conversation import Load

CITIZENS = (1, 8)
"""How many talk at once."""

WANTED = {
    "turns/s, 8 citizens": "≥ 2 × stock",
    "p50 a turn, 1 citizen": "≤ 40 ms",
    "p95 a turn, 1 citizen": "≤ 100 ms",
    "resident memory, all": "≤ 1500 MB",
}
"""What the project wants of Frontdesk."""

Row = tuple[str, str, str, str, str]
"""What is measured, of Frontdesk, of the stock bot, ratio, wanted."""
HEADINGS = ("", "Frontdesk", "stock Rasa bot", "ours / stock", "wanted")


@dataclass(frozen=True)
class Measured:
    """All of one bot."""

    trained_in: float
    """Seconds."""
    started_in: float
    """Seconds to the first answer, the model being there."""
    loads: Sequence[Load]
    """One for each of CITIZENS."""
    memory: dict[str, float]
    """MB resident, by process."""

    @property
    def astray(self) -> list[str]:
        """What was said last in conversations that did not end as they should."""
        return [told for load in self.loads for told in load.astray]


def rows(ours: Measured, stock: Measured) -> list[Row]:
    """The table: speed, then start and training, then memory."""
    found: list[Row] = []
    for mine, theirs in zip(ours.loads, stock.loads, strict=True):
        who = f"{mine.citizens} citizen" + ("s" if mine.citizens > 1 else "")
        found.append(_row(f"turns/s, {who}", mine.per_second, theirs.per_second, "{:.1f}"))
        for share in (50, 95):
            both = mine.percentile(share / 100), theirs.percentile(share / 100)
            found.append(_row(f"p{share} a turn, {who}", *both, "{:.0f} ms"))
        found.append((f"turns measured, {who}", str(len(mine.turns)), str(len(theirs.turns)), "", ""))
        found.append(_row(f"computing a turn, {who}", sum(mine.work.values()), sum(theirs.work.values()), "{:.1f} ms"))
        found.append(_row(f"others' work meanwhile, {who}", mine.others, theirs.others, "{:.1f} cores"))
        whole = f"{mine.finished} of {mine.finished + len(mine.astray)}"
        found.append((f"reports sent, {who}", whole, f"{theirs.finished} forms", "", ""))
    found.append(_row("first answer after", ours.started_in, stock.started_in, "{:.0f} s"))
    found.append(_row("training", ours.trained_in, stock.trained_in, "{:.0f} s"))
    found.append(_row("resident memory, all", sum(ours.memory.values()), sum(stock.memory.values()), "{:.0f} MB"))
    found += [(f"- {name}", figures, "", "", "") for name, figures in _processes(ours)]
    found += [(f"- {name}", "", figures, "", "") for name, figures in _processes(stock)]
    return found


def _row(name: str, mine: float, theirs: float, shape: str) -> Row:
    ratio = f"{mine / theirs:.2f}" if theirs else ""
    return name, shape.format(mine), shape.format(theirs), ratio, WANTED.get(name, "")


def _processes(measured: Measured) -> list[tuple[str, str]]:
    """Each process, the heaviest first: its memory, and what it computes for a turn of one citizen."""
    work = measured.loads[0].work
    heaviest = sorted(measured.memory.items(), key=lambda one: -one[1])
    return [(name, f"{weight:.0f} MB, {work.get(name, 0):.1f} ms a turn") for name, weight in heaviest]


def shown(ours: Measured, stock: Measured) -> Table:
    """For a terminal."""
    table = Table(*HEADINGS)
    for row in rows(ours, stock):
        table.add_row(*row)
    return table


def markdown(ours: Measured, stock: Measured) -> str:
    """For benchmarks/README.md."""
    lines = [HEADINGS, ("---",) + ("---:",) * 3 + ("---",), *rows(ours, stock)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def as_json(measured: Measured) -> dict[str, Any]:
    """All figures, each turn's too."""
    return {
        "trained_in_s": measured.trained_in,
        "started_in_s": measured.started_in,
        "memory_mb": measured.memory,
        "loads": [
            {
                "citizens": load.citizens,
                "wall_s": load.wall,
                "turns_per_s": load.per_second,
                "p50_ms": load.percentile(0.5),
                "p95_ms": load.percentile(0.95),
                "finished": load.finished,
                "astray": load.astray,
                "others_cores": load.others,
                "computing_ms_a_turn": load.work,
                "turns_ms": [round(turn, 2) for turn in load.turns],
            }
            for load in measured.loads
        ],
    }
