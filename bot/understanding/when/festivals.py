"""The date of a named day in a year: federal holidays by the holidays library, the popular ones it lacks by rules."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any

from .feasts import FEAST_WEEKS, FEASTS, Rule


@cache
def _rules() -> dict[str, Rule]:
    return {key: rule for key, rule, _en, _es in (*FEASTS, *FEAST_WEEKS)}


@lru_cache(maxsize=128)
def _federal(year: int) -> dict[str, date]:
    import holidays  # here, not above: it takes a tenth of a second, and most messages name no holiday

    return {name: day for day, name in holidays.country_holidays("US", years=year, observed=False).items()}


@lru_cache(maxsize=64)
def _easter(year: int) -> date:
    from dateutil.easter import easter

    return easter(year)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


@lru_cache(maxsize=1024)
def feast_date(name: str, year: int) -> tuple[date, date] | None:
    """First and last day of the feast in that year; None where there was none (Juneteenth before 2021)."""
    rule: tuple[Any, ...] = _rules()[name]
    kind = rule[0]
    if kind == "week":
        return _easter(year) + timedelta(days=rule[1]), _easter(year) + timedelta(days=rule[2])
    if kind == "season":  # over the turn of the year
        return date(year, rule[1], rule[2]), date(year + 1, rule[3], rule[4])
    day = _single(kind, rule, year)
    return (day, day) if day else None


def _single(kind: str, rule: tuple[Any, ...], year: int) -> date | None:
    if kind == "us":
        return _federal(year).get(rule[1])
    if kind == "fixed":
        return date(year, rule[1], rule[2])
    if kind == "nth":
        return _nth(year, rule[1], rule[2], rule[3])
    if kind == "easter":
        return _easter(year) + timedelta(days=rule[1])
    if kind == "election":  # the Tuesday after the first Monday of November
        return _nth(year, 11, 0, 1) + timedelta(days=1)
    found = feast_date(rule[1], year)
    return found[0] + timedelta(days=rule[2]) if found else None
