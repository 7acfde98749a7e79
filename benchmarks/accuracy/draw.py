"""Confusion tables as pictures: what a message was, and what it was taken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot as plt

Confusion = Counter[tuple[str, str]]
"""How often (what it was, what it was taken for)."""

_CELL = 0.62  # inches


def draw(confusion: Confusion, order: Sequence[str], title: str, file: Path) -> None:
    """Write a confusion table as SVG; rows are shaded by their own share, since some are many and some are few."""
    names = [name for name in order if any(name in pair for pair in confusion)]
    counts = [[confusion[was, taken] for taken in names] for was in names]
    shares = [[count / max(1, sum(row)) for count in row] for row in counts]
    # Seeded, so that a drawing changes only with what it shows.
    with mpl.rc_context({"svg.hashsalt": "frontdesk", "svg.fonttype": "none", "font.size": 9}):
        figure, axes = plt.subplots(figsize=(2.2 + _CELL * len(names), 1.5 + _CELL * len(names)), layout="constrained")
        axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
        labels = [name.replace("_", " ") for name in names]
        axes.set_xticks(range(len(names)), labels, rotation=40, ha="right")
        axes.set_yticks(range(len(names)), labels)
        axes.set_xlabel("taken for")
        axes.set_ylabel("was")
        axes.set_title(title)
        for row, line in enumerate(counts):
            for column, count in enumerate(line):
                if count:
                    color = "white" if shares[row][column] > 0.5 else "black"
                    axes.text(column, row, str(count), ha="center", va="center", color=color)
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, metadata={"Date": None})
        plt.close(figure)
