"""Expressions made of others: the end of October, Saturday the 4th, the day after Thanksgiving."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from .days import DaysAgo, Feast, Fixed, UnitsAgo, Weekday
from .stretch import DAY, FAR_BACK, FRIDAY_EVENING, Dates, Stretch, add_months, back, one


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
                back(day.first, (weekday - 4) % 7) if weekday in (4, 5, 6, 0, 1) else day.first + DAY * (4 - weekday)
            )
            if friday <= today:
                yield Stretch(friday, max(friday + 3 * DAY, day.after if weekday in (0, 1) else friday), FRIDAY_EVENING)


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
        if self.which in ("first half", "second half"):
            middle = whole.first + whole.days // 2 * DAY
            return Stretch(whole.first, middle) if self.which == "first half" else Stretch(middle, whole.after)
        if 28 <= whole.days <= 31:
            tenth, twentieth = whole.first + 10 * DAY, whole.first + 20 * DAY
            return {
                "early": Stretch(whole.first, tenth),
                "mid": Stretch(tenth, twentieth),
                "end": Stretch(whole.after - 8 * DAY, whole.after),
            }.get(self.which, Stretch(twentieth, whole.after))
        third = max(whole.days // 3, 1)
        if self.which == "early":
            return Stretch(whole.first, whole.first + third * DAY, whole.opens)
        if self.which == "mid":
            return Stretch(whole.first + third * DAY, whole.after - third * DAY)
        return Stretch(whole.after - third * DAY, whole.after)


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
            for inner in islice(self.inner.before(min(today, outer.after - DAY)), 3):
                if outer.holds(inner) or (isinstance(self.inner, Feast) and outer.first <= inner.first < outer.after):
                    yield inner
                if inner.after <= outer.first:
                    break
            last = outer.after - DAY
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
            yield Stretch(first, first + 7 * DAY)


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first, second, … week of a month: days 1–7, 8–14, …; -1 is the last seven days."""

    number: int
    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for month in islice(self.inner.before(today), FAR_BACK):
            first = month.after - 7 * DAY if self.number < 0 else month.first + 7 * DAY * (self.number - 1)
            if first <= today:
                yield Stretch(first, min(first + 7 * DAY, month.after))


@dataclass(frozen=True, slots=True)
class DayOf:
    """The nth day of a month; -1 the last."""

    number: int
    inner: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for month in islice(self.inner.before(today), FAR_BACK):
            day = month.after - DAY if self.number < 0 else month.first + (self.number - 1) * DAY
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
                last = month.after - DAY
                found = last - DAY * ((last.weekday() - self.day) % 7)
            else:
                found = month.first + DAY * ((self.day - month.first.weekday()) % 7 + 7 * (self.number - 1))
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
        for day in islice(self.inner.before(today + 7 * DAY if ahead else today), FAR_BACK):
            if self.unit in ("day", "week"):
                days = self.count * (7 if self.unit == "week" else 1)
                moved = day.first + days * DAY if days >= 0 else back(day.first, -days)
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
        for anchor in islice(self.inner.before(today + 7 * DAY), FAR_BACK):
            target = 4 if self.day == 7 else self.day
            if self.after:
                last = anchor.after - DAY
                first = last + DAY * ((target - last.weekday() - 1) % 7 + 1)
            else:
                first = anchor.first - DAY * ((anchor.first.weekday() - target - 1) % 7 + 1)
                if self.day == 7 and anchor.first.weekday() in (5, 6):
                    first -= 7 * DAY  # the day lies in a weekend itself
            if first <= today:
                yield Stretch(first, first + 3 * DAY, FRIDAY_EVENING) if self.day == 7 else one(first)


@dataclass(frozen=True, slots=True)
class Around:
    """Give or take some days."""

    inner: Dates
    days: int

    def before(self, today: date) -> Iterator[Stretch]:
        for found in islice(self.inner.before(today), FAR_BACK):
            yield Stretch(back(found.first, self.days), found.after + self.days * DAY)


@dataclass(frozen=True, slots=True)
class Hull:
    """From the one to the other: "two or three days ago"."""

    older: Dates
    newer: Dates

    def before(self, today: date) -> Iterator[Stretch]:
        for last in islice(self.newer.before(today), FAR_BACK):
            limit = today if isinstance(self.older, DaysAgo | UnitsAgo) else last.after - DAY
            for first in islice(self.older.before(limit), 1):
                if first.first <= last.first:
                    yield Stretch(first.first, last.after, first.opens)
