"""Misspelt names: the nearest known ones, held tight for short words."""

from __future__ import annotations

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


class ByLength:
    """Names by how long they are: one that is much longer or shorter than what was said cannot be meant."""

    def __init__(self) -> None:
        self._by_length: dict[int, list[str]] = {}

    def append(self, name: str) -> None:
        """Know a name."""
        self._by_length.setdefault(len(name), []).append(name)

    def around(self, length: int, slips: int) -> list[str]:
        """The names of this length, give or take the slips."""
        lengths = range(length - slips, length + slips + 1)
        return [name for each in lengths for name in self._by_length.get(each, ())]


def nearest(said: str, names: ByLength, most: int | None = None) -> list[tuple[str, int]]:
    """The known names close to what was said and the slips between, the closest first.

    A short name must start with the letter said.
    """
    limit = slack(len(said)) if most is None else min(most, slack(len(said)))
    if limit == 0:
        return []
    found = process.extract(said, names.around(len(said), limit), scorer=OSA.distance, score_cutoff=limit, limit=6)
    close = [(str(name), int(slips)) for name, slips, _ in found]
    return [(name, slips) for name, slips in close if name[0] == said[0] or len(said) >= _SHORT]
