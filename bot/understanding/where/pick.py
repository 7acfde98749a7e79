"""Which street is meant by a name: the type said, the number, the town and the other street of a corner decide."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot.understanding.where.line import side_of
from bot.understanding.where.mentions import Spoken
from bot.understanding.where.names import Block, Family, NearbyStreet, Street, Town
from bot.understanding.where.words import DIRECTIONS, TYPE_LABELS

_FAR = 99.0
"""Steps between streets of which one's place is not known."""
_METRES_PER_DEGREE = 111_000.0


@dataclass(frozen=True, slots=True)
class Pick:
    """The street meant: of the city, of other towns (``elsewhere``), or one that no table holds."""

    name: str
    street: Street | None = None
    elsewhere: tuple[NearbyStreet, ...] = ()
    doubts: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()

    def names(self) -> tuple[str, ...]:
        """The street's name, and those of others it may be where no type was said."""
        return (self.name, *self.namesakes)


def pick_street(spoken: Spoken, number: int | None, town: Town | None, partner: Spoken | None = None) -> Pick:
    """The street meant by what was said; ``town`` is the one told with it, ``partner`` the corner's other street."""
    family = spoken.family
    doubts = ("spelling",) if spoken.misspelt else ()
    if family is None:
        return Pick(_as_said(spoken), doubts=(*doubts, "unknown_street"))
    if town is not None and not town.city:
        return _in_town(spoken, family, town, doubts)
    return _in_city(spoken, family, number, town, partner, doubts)


def _in_city(
    spoken: Spoken,
    family: Family,
    number: int | None,
    town: Town | None,
    partner: Spoken | None,
    doubts: tuple[str, ...],
) -> Pick:
    typed = [street for street in family.city if not spoken.type or street.type == spoken.type]
    if spoken.suffix:
        typed = [street for street in typed if street.suffix == spoken.suffix] or typed
    if typed:
        chosen, unsure = _best(typed, number, partner)
        others = tuple(street.name for street in typed if street is not chosen)
        return Pick(chosen.name, chosen, (), (*doubts, *(("which_street_type",) if unsure else ())), others)
    elsewhere = tuple(street for street in family.nearby if not spoken.type or street.type == spoken.type)
    fits = _fitting(family, number, elsewhere)
    if elsewhere and town is None and (not family.city or fits == "there"):
        return Pick(elsewhere[0].name, elsewhere=_with_number(elsewhere, number), doubts=doubts)
    if elsewhere and town is None and fits != "here":
        return Pick(elsewhere[0].name, doubts=(*doubts, "which_street_type", "homonym"))
    if family.city:
        chosen, _ = _best(family.city, number, partner)
        return Pick(chosen.name, chosen, doubts=(*doubts, "which_street_type"))
    return Pick(_as_said(spoken), elsewhere=tuple(family.nearby) if town is None else (), doubts=doubts)


def _fitting(family: Family, number: int | None, elsewhere: tuple[NearbyStreet, ...]) -> str:
    """Whether a number goes with the city's street of another type ("here"), the exact one elsewhere, or neither."""
    if number is None:
        return ""
    there = any(_fits(street.low, street.high, number) for street in elsewhere)
    here = any(_fits(street.low, street.high, number) for street in family.city)
    return "" if here == there else "here" if here else "there"


def _in_town(spoken: Spoken, family: Family, town: Town, doubts: tuple[str, ...]) -> Pick:
    there = [street for street in family.nearby if street.town == town.name]
    typed = [street for street in there if not spoken.type or street.type == spoken.type]
    busiest = sorted(family.city, key=lambda street: -street.traffic)
    usual = busiest[0].type if busiest else ""
    for street in sorted(typed or ([] if spoken.type else there), key=lambda street: street.type != usual):
        return Pick(street.name, elsewhere=(street,), doubts=doubts)
    if spoken.type and not spoken.misspelt:
        return Pick(_as_said(spoken), doubts=doubts)
    known: list[Street | NearbyStreet] = [*busiest, *family.nearby]
    names = [street.name for street in known if not spoken.type or street.type == spoken.type]
    return Pick(names[0] if names else _as_said(spoken), doubts=doubts)


def _best(streets: list[Street], number: int | None, partner: Spoken | None) -> tuple[Street, bool]:
    """The likeliest of several streets of one name, and whether another is as likely."""
    if len(streets) == 1:
        return streets[0], False

    def key(street: Street) -> tuple[float, float, float]:
        fits = 0.0
        if number is not None and _fits(street.low, street.high, number):
            fits = 2.0 if side_of(street, number, frozenset()).inside else 1.0
        return fits, -_apart(street, partner), float(street.traffic)

    ranked = sorted(streets, key=key, reverse=True)
    first, second = key(ranked[0]), key(ranked[1])
    unsure = first[:2] == second[:2] and first[2] < 4 * max(second[2], 1.0)
    return ranked[0], unsure


def _fits(low: int | None, high: int | None, number: int) -> bool:
    if low is None or high is None:
        return False
    return low - 30 <= number <= high + 60


def _with_number(streets: tuple[NearbyStreet, ...], number: int | None) -> tuple[NearbyStreet, ...]:
    if number is None:
        return streets
    return tuple(street for street in streets if _fits(street.low, street.high, number)) or streets


def _apart(street: Street, partner: Spoken | None) -> float:
    """Metres between a street and the other one of a corner, in steps of 500."""
    if partner is None or partner.family is None:
        return 0.0
    typed = [other for other in partner.family.city if not partner.type or other.type == partner.type]
    gaps = [gap for other in typed or partner.family.city if (gap := gap_between(street, other)) is not None]
    return min(gap[0] for gap in gaps) // 500 if gaps else _FAR


def gap_between(one: Street, other: Street) -> tuple[float, Block, Block] | None:
    """Metres between the nearest blocks of two streets, and those blocks."""
    pairs = [(metres(a, b), index, a, b) for index, (a, b) in enumerate(_pairs(one, other))]
    if not pairs:
        return None
    distance, _, a, b = min(pairs, key=lambda pair: pair[:2])
    return distance, a, b


def _pairs(one: Street, other: Street) -> list[tuple[Block, Block]]:
    return [(a, b) for a in one.blocks for b in other.blocks]


def metres(a: Block, b: Block) -> float:
    """Metres between two blocks' middles, on a flat map."""
    north = (a.latitude - b.latitude) * _METRES_PER_DEGREE
    east = (a.longitude - b.longitude) * _METRES_PER_DEGREE * math.cos(math.radians(a.latitude))
    return math.hypot(north, east)


def _as_said(spoken: Spoken) -> str:
    words = [DIRECTIONS.get(word, word) if i == 0 else word for i, word in enumerate(spoken.said.split())]
    label = TYPE_LABELS.get(spoken.type, "")
    return " ".join([*(word.capitalize() for word in words), *([label] if label else [])])
