"""On which side of the town line a street and number lie."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.where.names import Line, Street

_NAMESAKES_TO_ASK = 3
"""Same-named streets in this many towns next door, and a clerk asks which one is meant."""


@dataclass(frozen=True, slots=True)
class Sided:
    """In the city (True), in ``town`` (False), or to be asked (None), and what gave doubt."""

    inside: bool | None
    town: str | None = None
    doubts: tuple[str, ...] = ()


def side_of(street: Street, number: int | None, adjoining: frozenset[str]) -> Sided:
    """Where a street of the city lies, by its number; ``adjoining`` are the towns next door."""
    if number is None:
        return _without_number(street, adjoining)
    for line in street.lines:
        if line.city_side:
            in_city = (number % 2 == 0) == (line.city_side == "even")
            return Sided(True) if in_city else Sided(False, line.town, ("town_line",))
    past = [line for line in street.lines if line.continues and line.first_there is not None]
    if past:
        return _by_number(number, min(past, key=lambda line: line.first_there or 0), past)
    return _by_range(street, number)


def _without_number(street: Street, adjoining: frozenset[str]) -> Sided:
    if any(line.city_side or (line.continues and line.first_there is not None) for line in street.lines):
        return Sided(None, doubts=("which_side", "no_number"))
    namesakes = {line.town for line in street.lines if line.town in adjoining and line.name_there == street.name}
    if len(namesakes) >= _NAMESAKES_TO_ASK:
        return Sided(None, doubts=("homonym", "no_number"))
    return Sided(True, doubts=("no_number",))


def _by_number(number: int, nearest: Line, lines: list[Line]) -> Sided:
    last, first = nearest.last_here or 0, nearest.first_there or 0
    gap = max(0, first - last)
    if number <= last + gap * 0.35:
        return Sided(True)
    if number < first - gap * 0.35:
        return Sided(None, doubts=("near_town_line",))
    beyond = [line for line in lines if (line.first_there or 0) <= number] or [nearest]
    return Sided(False, max(beyond, key=lambda line: line.first_there or 0).town, ("town_line",))


def _by_range(street: Street, number: int) -> Sided:
    """Numbers seen are not official: a little past them is fine, far past them gives doubt."""
    if street.high is None or number <= street.high * 1.5 + 100:
        return Sided(True)
    namesake = [line for line in street.lines if line.first_there is not None or line.continues]
    if namesake and number > street.high * 2 + 200:
        return Sided(None, doubts=("number_out_of_range", "homonym"))
    return Sided(True, doubts=("number_out_of_range",))
