"""Expressions that name a day, or days of one month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..festivals import feast_date
from .stretch import DAY, FAR_BACK, Dates, Stretch, add_months, back, make, one, years


@dataclass(frozen=True, slots=True)
class DaysAgo:
    count: int

    def before(self, today: date) -> Iterator[Stretch]:
        yield one(back(today, self.count))


@dataclass(frozen=True, slots=True)
class UnitsAgo:
    """So many weeks, months or years ago: that day, give or take `slack` days."""

    unit: str
    count: int
    slack: int = 0

    def before(self, today: date) -> Iterator[Stretch]:
        if self.unit == "week":
            day = back(today, 7 * self.count)
        else:
            day = add_months(today, -self.count * (12 if self.unit == "year" else 1))
        yield Stretch(back(day, self.slack), day + DAY * (1 + self.slack))


@dataclass(frozen=True, slots=True)
class Fixed:
    stretch: Stretch

    def before(self, today: date) -> Iterator[Stretch]:
        yield self.stretch


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday: the latest before today. `skip` leaves out that many; `today_too` for "this Wednesday"."""

    day: int
    skip: int = 0
    today_too: bool = False
    not_yesterday: bool = False

    def before(self, today: date) -> Iterator[Stretch]:
        gap = (today.weekday() - self.day) % 7
        if gap == 0 and not self.today_too:
            gap = 7
        if gap == 1 and self.not_yesterday:
            gap = 8
        for week in range(self.skip, self.skip + FAR_BACK * 2):
            yield one(back(today, gap + 7 * week))


@dataclass(frozen=True, slots=True)
class MonthDay:
    month: int
    day: int
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else years(today):
            found = make(year, self.month, self.day)
            if found and found <= today:
                yield one(found)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    day: int

    def before(self, today: date) -> Iterator[Stretch]:
        for index in range(FAR_BACK):
            month = add_months(today.replace(day=1), -index)
            found = make(month.year, month.month, self.day)
            if found and found <= today:
                yield one(found)


@dataclass(frozen=True, slots=True)
class DaysOfMonth:
    """The 14th to the 16th, with or without a month and a year."""

    first: int
    last: int
    month: int | None = None
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        source: Dates = MonthDay(self.month, self.first, self.year) if self.month else DayOfMonth(self.first)
        for start in source.before(today):
            end = make(start.first.year, start.first.month, self.last)
            if end and end >= start.first:
                yield Stretch(start.first, end + DAY)


@dataclass(frozen=True, slots=True)
class Feast:
    name: str
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else years(today):
            found = feast_date(self.name, year)
            if found and found[0] <= today:
                yield Stretch(found[0], found[1] + DAY)
