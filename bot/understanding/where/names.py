"""The things a gazetteer knows by name, and how a street's name comes apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.understanding.where.words import (
    DIRECTION_SHORT,
    DIRECTION_SPANISH,
    DIRECTIONS,
    STREET_TYPES,
)

Side = Literal["in", "out", "across", "branches"]
"""Of a place: in the city, elsewhere, on both sides of the line, or one name of many shops."""


@dataclass(frozen=True, slots=True)
class Block:
    """The hundred blocks ``first`` to ``last`` of a street: neighborhood, ZIP and middle (degrees)."""

    first: int
    last: int
    neighborhood: str
    zip: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Line:
    """A street at the town line: same-named streets of another town, and where the numbers change hands."""

    town: str
    name_there: str
    continues: bool
    city_side: str
    last_here: int | None
    first_there: int | None


@dataclass(frozen=True, slots=True)
class Street:
    """A street of the city: official name, type's key ("st"), lowest and highest number seen."""

    name: str
    type: str
    suffix: str
    low: int | None
    high: int | None
    traffic: int
    blocks: tuple[Block, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class NearbyStreet:
    """A street of another town."""

    name: str
    type: str
    town: str
    low: int | None
    high: int | None


@dataclass(slots=True)
class Family:
    """All streets that go by one name, whatever their type ("Asylum" Street, Avenue, Place)."""

    words: tuple[str, ...]
    city: list[Street] = field(default_factory=list)
    nearby: list[NearbyStreet] = field(default_factory=list)

    def holds(self, number: int | None) -> bool:
        """Whether a street of the city by this name has this house number, as far as numbers were seen."""
        if number is None:
            return False
        return any(s.low is not None and s.high is not None and s.low - 20 <= number <= s.high + 40 for s in self.city)

    def types(self) -> set[str]:
        return {street.type for street in self.city} | {street.type for street in self.nearby}


@dataclass(frozen=True, slots=True)
class Place:
    """A landmark, shop or road known by name."""

    name: str
    kind: str
    address: str
    town: str
    side: Side
    neighborhood: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Area:
    """A neighborhood, or a part of town that people name."""

    name: str
    official: bool
    part_of: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Town:
    """A town; ``adjoins`` where it borders on the city, ``near`` where the gazetteer knows its streets."""

    name: str
    state: str
    adjoins: bool
    city: bool = False
    near: bool = False


@dataclass(frozen=True, slots=True)
class Zip:
    """A ZIP code: the town it belongs to and the share of its area within the city (0 to 1)."""

    code: str
    town: str
    share: float


def street_parts(words: tuple[str, ...]) -> tuple[tuple[str, ...], str, str]:
    """A street's name as (words of the name, type's key or "", direction behind the type or "")."""
    suffix = ""
    if len(words) > 2 and words[-1] in DIRECTIONS and words[-2] in STREET_TYPES:
        suffix, words = DIRECTIONS[words[-1]], words[:-1]
    if len(words) > 1 and words[-1] in STREET_TYPES:
        return words[:-1], STREET_TYPES[words[-1]], suffix
    return words, "", suffix


def street_forms(base: tuple[str, ...], suffix: str) -> list[tuple[str, ...]]:
    """The ways of saying a name: directions short or long, in front or (behind the type) left out."""
    forms = [base]
    if suffix:
        forms += [(suffix, *base), *((short, *base) for short in DIRECTION_SHORT[suffix])]
    elif len(base) > 1 and base[0] in DIRECTIONS:
        full = DIRECTIONS[base[0]]
        tail = base[1:]
        forms = [(full, *tail), *((short, *tail) for short in DIRECTION_SHORT[full])]
        forms.append((*tail, DIRECTION_SPANISH[full]))
    return forms
