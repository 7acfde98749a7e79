"""What one expression of time tells: which days, which part of the day, which clock, or how long ago."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from .calendar import Dates
from .tokens import Face, Token


@dataclass(slots=True)
class Moment:
    """A partial telling of time. `cat` is its category for the rules that combine moments.

    `elapsed`: least and most time before now, for "two hours ago". `drop`: why it is not the incident's time
    ("future", "recurring", "vague", …). `bound`: "after", "before", "since" or "until". `later`: minutes after
    the clock told before it. `relative`: days after the
    moment before it. `said`: the words of one that is dropped.
    """

    cat: str
    dates: Dates | None = None
    part: str | None = None
    clock: Face | None = None
    elapsed: tuple[timedelta, timedelta] | None = None
    trim: str | None = None
    drop: str | None = None
    relative: int | None = None
    later: int | None = None
    tonight: bool = False
    about: bool = False
    vague: bool = False
    bound: str | None = None
    negated: bool = False
    role: str | None = None
    hint: str | None = None
    said: str = ""
    names: list[str] = field(default_factory=list)
    first: int = 0
    after: int = 0
    start: int = 0
    end: int = 0

    @property
    def timed(self) -> bool:
        return self.clock is not None or self.elapsed is not None

    @property
    def bare_clock(self) -> bool:
        """A clock that names no day of its own."""
        return self.clock is not None and self.dates is None and self.relative is None


def days(dates: Dates, part: str | None = None) -> Moment:
    return Moment("Day", dates=dates, part=part)


def span(dates: Dates) -> Moment:
    return Moment("Span", dates=dates)


def part_of_day(name: str) -> Moment:
    return Moment("Part", part=name)


def clock(face: Face) -> Moment:
    return Moment("Clock", clock=face)


def dropped(reason: str) -> Moment:
    return Moment("Drop", drop=reason)


Item = Token | Moment
