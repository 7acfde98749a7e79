"""How a training tells where it stands, and how it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """Where a training stands: `done` of `total` steps, and what is under way."""

    done: int
    total: int
    what: str


Report = Callable[[Step], None]


class TrainingFailed(Exception):
    """Nothing was trained. Its text says why in one or a few lines, and where the whole log is, if there is one."""
