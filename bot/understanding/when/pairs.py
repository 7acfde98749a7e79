"""From the one moment to the other: which day and which half of the day make a likely stretch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

from . import calendar as cal
from .day_parts import nightly
from .moments import Moment
from .settle import Frame, Window, windows

_MINUTE: Final = timedelta(minutes=1)
_LONGEST_NIGHT: Final = 12  # hours


def pair(a: Moment, b: Moment, frame: Frame) -> Window | None:
    """From the one to the other: the latest b, and the a before it that makes a likely stretch; None where none
    fits.
    """
    best: Window | None = None
    for end in _ends(a, b, frame):
        for start in _starts(a, end, frame):
            hours = (end.end - start.start).total_seconds() / 3600
            if hours <= 0 or (a.dates is None and a.elapsed is None and b.dates is None and hours > 24):
                continue
            if hours > _LONGEST_NIGHT and _within_a_night(a, b):
                continue
            cost = (
                end.cost
                + start.cost
                + hours * (0.9 if _free(a, b) else 0.1 if a.clock and b.clock else 0.02)
                + (0.4 if _day_of(start.start, frame) != _day_of(end.end, frame) else 0)
            )
            if best is None or cost < best.cost:
                doubts = tuple(dict.fromkeys((*start.doubts, *end.doubts)))
                best = Window(start.start, min(end.end, frame.now), cost, doubts, start.day)
    return best


def _within_a_night(a: Moment, b: Moment) -> bool:
    """ "sunday night between 11 and 6": both hours are of that night, the last one the next to come."""
    told = a.clock is not None and b.clock is not None and b.clock.meridiem is None and not b.clock.military
    return told and nightly(a.part) and b.part is None and b.dates is None


def _free(a: Moment, b: Moment) -> bool:
    return a.dates is None or b.dates is None


def _day_of(at: datetime, frame: Frame) -> date:
    return at.astimezone(frame.zone).date()


def _seen_from_now(dates: cal.Dates | None) -> bool:
    """Whether the days are told as seen from the moment of speaking ("last week"), not just by name ("Tuesday")."""
    if isinstance(dates, cal.Both):
        return _seen_from_now(dates.inner) or _seen_from_now(dates.outer)
    if isinstance(dates, cal.Trim | cal.Shifted | cal.WeekOf):
        return _seen_from_now(dates.inner)
    return isinstance(dates, cal.DaysAgo | cal.UnitsAgo | cal.CalendarUnit | cal.Recent)


def _today_too(moment: Moment) -> Moment:
    """In a range, a weekday may be today: "Monday 5 pm to Wednesday 8 am", said on Wednesday."""
    if isinstance(moment.dates, cal.Weekday) and not moment.dates.not_yesterday:
        return replace(moment, dates=replace(moment.dates, today_too=True))
    return moment


def _ends(a: Moment, b: Moment, frame: Frame) -> list[Window]:
    if b.relative is not None or (
        b.dates is None and b.elapsed is None and not b.tonight and (a.dates is not None or a.tonight)
    ):
        return _following(a, b, frame)
    found = islice(windows(_today_too(b), frame), 12)
    return [w for w in found if not (b.clock and w.end > frame.now)]


def _following(a: Moment, b: Moment, frame: Frame) -> list[Window]:
    """The end names no day: it follows the start, on its day or a later one."""
    made = []
    for index, start in enumerate(
        islice(windows(replace(a, clock=None, part=None) if a.dates or a.tonight else a, frame), 3)
    ):
        day = start.day or _day_of(start.start, frame)
        shifts = [b.relative] if b.relative is not None else [0, 1]
        for shift in shifts:
            fixed = replace(b, dates=cal.Fixed(cal.one(day + timedelta(days=shift))), relative=None)
            made += [
                replace(w, cost=w.cost + 24 * index + 3 * shift)
                for w in islice(windows(fixed, frame), 3)
                if not (b.clock and w.end > frame.now)
            ]
    return made


def _starts(a: Moment, end: Window, frame: Frame) -> list[Window]:
    if a.dates is None and a.elapsed is None and not a.tonight:
        day = _day_of(end.end - _MINUTE, frame)
        made = []
        for shift in (0, 1):
            fixed = replace(a, dates=cal.Fixed(cal.one(cal.back(day, shift))))
            made += list(islice(windows(fixed, frame), 3))
        return [w for w in made if w.start < end.end]
    limit = min(end.end, frame.now).astimezone(frame.zone)
    shifted = frame if a.tonight or a.elapsed or _seen_from_now(a.dates) else replace(frame, now=limit)
    if isinstance(a.dates, cal.Weekday) and shifted is not frame:
        a = replace(a, dates=replace(a.dates, today_too=True, not_yesterday=False))
    return [w for w in islice(windows(a, shifted), 4) if w.start < end.end]
