"""Misspelt names: the nearest known ones, held tight for short words."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

MOST_TRIES = 12
"""Look-ups of misspelt names in one message; more are not made."""
_SHORT = 7


def slack(length: int) -> int:
    """How many slips a name of this many letters may hold."""
    if length < 4:
        return 0
    if length < _SHORT:
        return 1
    return 2 if length < 12 else 3


def nearest(said: str, names: Sequence[str], most: int | None = None) -> list[tuple[str, int]]:
    """The known names close to what was said and the slips between, the closest first.

    A short name must start with the letter said.
    """
    limit = slack(len(said)) if most is None else min(most, slack(len(said)))
    if limit == 0:
        return []
    found = process.extract(said, names, scorer=OSA.distance, score_cutoff=limit, limit=6)
    close = [(str(name), int(slips)) for name, slips, _ in found]
    return [(name, slips) for name, slips in close if name[0] == said[0] or len(said) >= _SHORT]
