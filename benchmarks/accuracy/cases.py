"""The measuring sentences, and what is counted of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_CORPORA = Path(__file__).parents[2] / "tests" / "corpora"

FOLDER = _CORPORA / "measuring"
"""Sentences that nobody who mends a reader has seen."""

REHEARSAL = _CORPORA / "rehearsal"
"""Sentences that were measured with first, and have been opened since."""

Case = dict[str, Any]
"""One sentence with what it tells; the heading of each file says how it is written."""


def cases(subject: str, folder: Path = FOLDER) -> list[Case]:
    """The sentences of one subject: "when", "where", "messages", "items", "money", "people"."""
    loaded: list[Case] = yaml.safe_load((folder / f"{subject}.yaml").read_text(encoding="utf-8"))
    return loaded


@dataclass
class Row:
    """One line of the table: of `total` chances, `right` were taken."""

    name: str
    wanted: str = ""
    right: int = 0
    total: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, right: bool, what: str) -> None:
        """Count one chance; `what` says how it was missed."""
        self.total += 1
        self.right += right
        if not right:
            self.misses.append(what)

    @property
    def share(self) -> float:
        """0 to 1; nothing counted is nothing missed."""
        return self.right / self.total if self.total else 1.0
