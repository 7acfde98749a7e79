"""Stretches of days and the arithmetic of dates."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

DAY: Final = timedelta(days=1)
FAR_BACK: Final = 24  # how many occurrences are looked through before giving up
FRIDAY_EVENING: Final = 18 * 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` to before `after`; `opens`: minutes after the first midnight at which it begins."""

    first: date
    after: date
    opens: int = 0

    @property
    def days(self) -> int:
        return (self.after - self.first).days

    def holds(self, other: Stretch) -> bool:
        return self.first <= other.first and other.after <= self.after


def one(day: date) -> Stretch:
    return Stretch(day, day + DAY)


class Dates(Protocol):
    """An expression of days. `before` yields its stretches that begin today or earlier, latest first."""

    def before(self, today: date) -> Iterator[Stretch]: ...


def make(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is none (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, count: int) -> date:
    """The same day `count` months on, or the month's last day."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    year = min(max(year, 1), 9998)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def back(day: date, days: int) -> date:
    """`days` before, not before the year 1900."""
    floor = date(1900, 1, 1)
    return day - timedelta(days=min(days, max((day - floor).days, 0)))


def years(today: date) -> range:
    return range(today.year, max(today.year - FAR_BACK, 1900), -1)
