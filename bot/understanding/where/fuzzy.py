"""Misspelt names: the nearest known one, held tight for short words."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

MOST_TRIES = 12
"""Look-ups of misspelt names in one message; more are not made."""


def slack(length: int) -> int:
    """How many slips a name of this many letters may hold."""
    if length < 4:
        return 0
    if length < 7:
        return 1
    return 2 if length < 12 else 3


def nearest(said: str, names: Sequence[str], most: int | None = None) -> str | None:
    """The known name closest to what was said, or None where none is close enough."""
    limit = slack(len(said)) if most is None else min(most, slack(len(said)))
    if limit == 0:
        return None
    found = process.extractOne(said, names, scorer=OSA.distance, score_cutoff=limit)
    if found is None:
        return None
    name = str(found[0])
    if name[0] != said[0] and len(said) < 7:
        return None
    return name
