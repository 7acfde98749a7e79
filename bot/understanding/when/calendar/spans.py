"""Expressions that name weeks, weekends, months, seasons and years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from .stretch import DAY, FAR_BACK, FRIDAY_EVENING, Stretch, add_months, back, years


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else years(today):
            first = date(year, self.month, 1)
            if first <= today:
                yield Stretch(first, add_months(first, 1))


@dataclass(frozen=True, slots=True)
class Year:
    year: int

    def before(self, today: date) -> Iterator[Stretch]:
        if 1900 <= self.year <= today.year:
            yield Stretch(date(self.year, 1, 1), date(self.year + 1, 1, 1))


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years from `first`."""

    first: int

    def before(self, today: date) -> Iterator[Stretch]:
        if 1900 <= self.first <= today.year:
            yield Stretch(date(self.first, 1, 1), date(self.first + 10, 1, 1))


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year, 1 to 4: the latest that has begun, or that of a year."""

    number: int
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else years(today):
            first = date(year, 3 * self.number - 2, 1)
            if first <= today:
                yield Stretch(first, add_months(first, 3))


@dataclass(frozen=True, slots=True)
class CalendarUnit:
    """A calendar week (from Monday), month, quarter or year, `ago` of them back; `open`: and those before it."""

    unit: str
    ago: int
    open: bool = False

    def before(self, today: date) -> Iterator[Stretch]:
        for ago in range(self.ago, self.ago + FAR_BACK) if self.open else (self.ago,):
            yield from CalendarUnit(self.unit, ago)._one(today)

    def _one(self, today: date) -> Iterator[Stretch]:
        if self.unit == "week":
            first = back(today, today.weekday() + 7 * self.ago)
            yield Stretch(first, first + 7 * DAY)
            return
        length = {"month": 1, "quarter": 3, "year": 12}[self.unit]
        month = {"month": today.month, "quarter": (today.month - 1) // 3 * 3 + 1, "year": 1}[self.unit]
        first = add_months(today.replace(month=month, day=1), -length * self.ago)
        yield Stretch(first, add_months(first, length))


@dataclass(frozen=True, slots=True)
class Weekend:
    """Friday 18:00 to Monday 00:00. `skip` leaves out that many, counted from `last` (the one before this week's)."""

    skip: int = 0
    last: bool = False

    def before(self, today: date) -> Iterator[Stretch]:
        friday = back(today, (today.weekday() - 4) % 7)
        ongoing = today.weekday() in (5, 6)
        if (self.last and ongoing) or today.weekday() == 4:
            friday = back(friday, 7)
        for week in range(self.skip, self.skip + FAR_BACK):
            first = back(friday, 7 * week)
            yield Stretch(first, first + 3 * DAY, FRIDAY_EVENING)


@dataclass(frozen=True, slots=True)
class Season:
    """21st to 21st. `last` leaves out a season that still runs."""

    name: str
    year: int | None = None
    last: bool = False
    skip: int = 0

    def before(self, today: date) -> Iterator[Stretch]:
        yield from islice(self._all(today), self.skip, None)

    def _all(self, today: date) -> Iterator[Stretch]:
        month = {"spring": 3, "summer": 6, "fall": 9, "winter": 12}[self.name]
        for year in [self.year] if self.year else years(today):
            if self.year and self.name == "winter":
                year -= 1  # the winter of a year is mostly its January to March
            first = date(year, month, 21)
            found = Stretch(first, add_months(first, 3) + DAY)
            if first <= today and not (self.last and today < found.after):
                yield found


@dataclass(frozen=True, slots=True)
class Recent:
    """The last so many days, weeks, months, years up to now."""

    unit: str
    count: int

    def before(self, today: date) -> Iterator[Stretch]:
        if self.unit in ("day", "week"):
            first = back(today, self.count * (7 if self.unit == "week" else 1))
        else:
            first = add_months(today, -self.count * (12 if self.unit == "year" else 1))
        yield Stretch(first, today + DAY)
