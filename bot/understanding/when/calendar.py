"""Which days words can mean: every expression yields its stretches of days, latest first, none after today."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Protocol

from .festivals import feast_date

_DAY = timedelta(days=1)
FAR_BACK = 24  # how many occurrences are looked through before giving up
FRIDAY_EVENING = 18 * 60


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
    return Stretch(day, day + _DAY)


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


def _years(today: date) -> range:
    return range(today.year, max(today.year - FAR_BACK, 1900), -1)


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
        yield Stretch(back(day, self.slack), day + _DAY * (1 + self.slack))


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
        for year in [self.year] if self.year else _years(today):
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
                yield Stretch(start.first, end + _DAY)


@dataclass(frozen=True, slots=True)
class Feast:
    name: str
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else _years(today):
            found = feast_date(self.name, year)
            if found and found[0] <= today:
                yield Stretch(found[0], found[1] + _DAY)


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: int | None = None

    def before(self, today: date) -> Iterator[Stretch]:
        for year in [self.year] if self.year else _years(today):
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
            yield Stretch(first, first + 7 * _DAY)
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
            yield Stretch(first, first + 3 * _DAY, FRIDAY_EVENING)


@dataclass(frozen=True, slots=True)
class WeekendOf:
    """The weekend at a day: to the end of that day where it stretches the weekend (a Monday), back to it from a
    Thursday.
    """

    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for day in islice(self.inner.before(today), FAR_BACK):
            weekday = day.first.weekday()
            friday = (
                back(day.first, (weekday - 4) % 7) if weekday in (4, 5, 6, 0, 1) else day.first + _DAY * (4 - weekday)
            )
            if friday <= today:
                yield Stretch(
                    friday, max(friday + 3 * _DAY, day.after if weekday in (0, 1) else friday), FRIDAY_EVENING
                )


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
        for year in [self.year] if self.year else _years(today):
            if self.year and self.name == "winter":
                year -= 1  # the winter of a year is mostly its January to March
            first = date(year, month, 21)
            found = Stretch(first, add_months(first, 3) + _DAY)
            if first <= today and not (self.last and today < found.after):
                yield found


@dataclass(frozen=True, slots=True)
class Trim:
    """The early, mid or late part of a stretch; "end" is its last eight days where that is a month."""

    inner: Dates
    which: str

    def before(self, today: date) -> Iterator[Stretch]:
        for whole in islice(self.inner.before(today), FAR_BACK):
            part = self._cut(whole)
            if part.first <= today:
                yield part

    def _cut(self, whole: Stretch) -> Stretch:
        if 28 <= whole.days <= 31:
            tenth, twentieth = whole.first + 10 * _DAY, whole.first + 20 * _DAY
            return {
                "early": Stretch(whole.first, tenth),
                "mid": Stretch(tenth, twentieth),
                "end": Stretch(whole.after - 8 * _DAY, whole.after),
            }.get(self.which, Stretch(twentieth, whole.after))
        third = max(whole.days // 3, 1)
        if self.which == "early":
            return Stretch(whole.first, whole.first + third * _DAY, whole.opens)
        if self.which == "mid":
            return Stretch(whole.first + third * _DAY, whole.after - third * _DAY)
        return Stretch(whole.after - third * _DAY, whole.after)


@dataclass(frozen=True, slots=True)
class Both:
    """The latest `inner` that lies within `outer`: "Saturday the 4th", "Tuesday of last week", "October of last
    year".
    """

    inner: Dates
    outer: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        fallback: Stretch | None = None
        for outer in islice(self.outer.before(today), FAR_BACK):
            fallback = fallback or outer
            for inner in islice(self.inner.before(min(today, outer.after - _DAY)), 3):
                if outer.holds(inner):
                    yield inner
                if inner.after <= outer.first:
                    break
            last = outer.after - _DAY
            if isinstance(self.inner, Weekday) and last.weekday() == self.inner.day and last <= today:
                yield one(last)  # a weekday is sought before the day it is asked on: here that day counts too
        if fallback and fallback.days == 1:
            yield fallback  # "Sunday the 3rd" of a month where the 3rd is no Sunday: the number is the better witness


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The calendar week around a day."""

    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for day in islice(self.inner.before(today), FAR_BACK):
            first = back(day.first, day.first.weekday())
            yield Stretch(first, first + 7 * _DAY)


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first, second, … week of a month: days 1–7, 8–14, …; -1 is the last seven days."""

    number: int
    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for month in islice(self.inner.before(today), FAR_BACK):
            first = month.after - 7 * _DAY if self.number < 0 else month.first + 7 * _DAY * (self.number - 1)
            if first <= today:
                yield Stretch(first, min(first + 7 * _DAY, month.after))


@dataclass(frozen=True, slots=True)
class DayOf:
    """The nth day of a month; -1 the last."""

    number: int
    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for month in islice(self.inner.before(today), FAR_BACK):
            day = month.after - _DAY if self.number < 0 else month.first + (self.number - 1) * _DAY
            if day <= today:
                yield one(day)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The nth weekday of a month; -1 the last."""

    number: int
    day: int
    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for month in islice(self.inner.before(today), FAR_BACK):
            if self.number < 0:
                last = month.after - _DAY
                found = last - _DAY * ((last.weekday() - self.day) % 7)
            else:
                found = month.first + _DAY * ((self.day - month.first.weekday()) % 7 + 7 * (self.number - 1))
            if found <= today and found < month.after:
                yield one(found)


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many days, weeks, months after (negative: before) another day."""

    inner: Dates
    unit: str
    count: int

    def before(self, today: date) -> Iterator[Stretch]:
        ahead = self.count < 0 and not isinstance(self.inner, DaysAgo | UnitsAgo | Fixed)
        for day in islice(self.inner.before(today + 7 * _DAY if ahead else today), FAR_BACK):
            if self.unit in ("day", "week"):
                days = self.count * (7 if self.unit == "week" else 1)
                moved = day.first + days * _DAY if days >= 0 else back(day.first, -days)
            else:
                moved = add_months(day.first, self.count * (12 if self.unit == "year" else 1))
            if moved <= today:
                yield one(moved)


@dataclass(frozen=True, slots=True)
class WeekdayNear:
    """The weekday (or weekend, as 7) just before or after a day: "the Wednesday before Thanksgiving"."""

    day: int
    inner: Dates
    after: bool

    def before(self, today: date) -> Iterator[Stretch]:
        for anchor in islice(self.inner.before(today + 7 * _DAY), FAR_BACK):
            target = 4 if self.day == 7 else self.day
            if self.after:
                last = anchor.after - _DAY
                first = last + _DAY * ((target - last.weekday() - 1) % 7 + 1)
            else:
                first = anchor.first - _DAY * ((anchor.first.weekday() - target - 1) % 7 + 1)
            if first <= today:
                yield Stretch(first, first + 3 * _DAY, FRIDAY_EVENING) if self.day == 7 else one(first)


@dataclass(frozen=True, slots=True)
class Around:
    """Give or take some days."""

    inner: Dates
    days: int

    def before(self, today: date) -> Iterator[Stretch]:
        for found in islice(self.inner.before(today), FAR_BACK):
            yield Stretch(back(found.first, self.days), found.after + self.days * _DAY)


@dataclass(frozen=True, slots=True)
class Hull:
    """From the one to the other: "two or three days ago"."""

    older: Dates
    newer: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for last in islice(self.newer.before(today), FAR_BACK):
            limit = today if isinstance(self.older, DaysAgo | UnitsAgo) else last.after - _DAY
            for first in islice(self.older.before(limit), 1):
                if first.first <= last.first:
                    yield Stretch(first.first, last.after, first.opens)


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
        yield Stretch(first, today + _DAY)
