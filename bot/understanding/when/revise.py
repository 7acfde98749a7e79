"""Corrections of an earlier reading: what the new words do not tell stays as it was."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from . import calendar as cal
from .combine import read_items
from .moments import Item, Moment
from .ranges import range_window
from .reading import When, as_when, localised, read_when, zone_of
from .relations import Telling, tellings
from .relevance import relevant
from .settle import Frame, Window, clock_minutes, instant, single, stretches

_SAME_TIMES: Final = re.compile(r"\bsame (?:times?|hours?)\b|\bmism[oa]s? (?:horas?|horario)\b", re.IGNORECASE)
_LONGEST: Final = 1000
_DAY: Final = timedelta(days=1)
_START: Final = frozenset({"start"})
_END: Final = frozenset({"end"})


def revise_when(
    previous: When, text: str, now: datetime, language: str = "en", *, zone: ZoneInfo | None = None
) -> When | None:
    """The earlier reading with what `text` corrects: a new day keeps the clock times, new clock times keep the day.

    None where the text tells no time, or only one that lies ahead. Never raises.
    """
    place = zone_of(now, zone)
    frame = Frame(localised(now, place), place, language)
    try:
        return _revised(previous, text, frame)
    except (ValueError, OverflowError):
        return None


def _revised(previous: When, text: str, frame: Frame) -> When | None:
    items = _anchored(read_items(text), previous)
    denied = [t.start for t in tellings(items) if t.start.negated]
    told = relevant(_anchored(read_items(text), previous))
    if not told:
        return None
    days = [t for t in told if any(_tells_day(m) for m in t.moments)]
    clocks = [t for t in told if any(_tells_hours(m) for m in t.moments)]
    kept = not clocks or (_only_parts(clocks) and _SAME_TIMES.search(text[:_LONGEST]))
    if days and kept and previous.clock_told and len(days) == 1 and days[0].end is None:
        return _other_day(previous, days[0].start, denied, frame, text)
    if clocks and not days and previous.day_told:
        return _other_hours(previous, clocks, denied, frame, text)
    return read_when(text, frame.now, frame.language, zone=frame.zone)


def _anchored(items: list[Item], previous: When) -> list[Item]:
    """ "It was the day before": before the day of the earlier reading."""
    for item in items:
        if isinstance(item, Moment) and item.relative is not None and item.drop is None:
            day = previous.earliest.date() + _DAY * item.relative
            item.dates, item.relative = cal.Fixed(cal.one(day)), None
    return items


def _only_parts(clocks: list[Telling]) -> bool:
    """Whether they tell "night" or "morning" and no hour."""
    return all(m.clock is None for telling in clocks for m in telling.moments)


def _tells_day(moment: Moment) -> bool:
    return moment.dates is not None or moment.tonight or moment.elapsed is not None or moment.relative is not None


def _tells_hours(moment: Moment) -> bool:
    return moment.clock is not None or (moment.part is not None and not moment.tonight)


def _other_day(previous: When, moment: Moment, denied: list[Moment], frame: Frame, text: str) -> When | None:
    """The same clock times on another day; of a stretch over two days, the end that the denied day names moves
    alone.
    """
    first = previous.earliest.date()
    for order, stretch in enumerate(stretches(moment, frame)):
        if order > 60:
            break
        if stretch.days != 1:
            return read_when(text, frame.now, frame.language, zone=frame.zone)
        moved = _moved(previous, stretch.first, _denied_end(previous, denied, frame), frame)
        if moved is not None and moved.start <= frame.now and moved.end <= frame.now + _DAY:
            return _answer(previous, moved, [moment], text, frame, "another day, the same clock times", first)
    return None


def _moved(previous: When, day: date, only_end: bool, frame: Frame) -> Window | None:
    if only_end:
        end = _on_day(previous.latest, day, frame)
        return Window(previous.earliest, end) if end >= previous.earliest else None
    shift = day - previous.earliest.date()
    start = _on_day(previous.earliest, day, frame)
    return Window(start, _on_day(previous.latest, previous.latest.date() + shift, frame), day=day)


def _on_day(at: datetime, day: date, frame: Frame) -> datetime:
    return instant(frame, day, at.hour * 60 + at.minute)


def _denied_end(previous: When, denied: list[Moment], frame: Frame) -> bool:
    """Whether the day that is denied is the end's day and not the start's."""
    if previous.earliest.date() == previous.latest.date():
        return False
    for moment in denied:
        for order, stretch in enumerate(stretches(moment, frame)):
            if order > 8:
                break
            if stretch.first == previous.earliest.date():
                return False
            if stretch.first == previous.latest.date():
                return True
    return False


def _other_hours(previous: When, clocks: list[Telling], denied: list[Moment], frame: Frame, text: str) -> When | None:
    """Other clock times on the same day; one time alone replaces the end of the stretch that it is meant for."""
    anchored = replace(frame, anchor=previous.earliest)
    if (
        len(clocks) == 1
        and clocks[0].end is None
        and clocks[0].start.clock is not None
        and previous.earliest < previous.latest
        and previous.clock_told
    ):
        window = _one_end(previous, clocks[0], denied, anchored)
        if window is not None:
            return _answer(previous, window, clocks[0].moments, text, frame, "one end of the times corrected", None)
    window = _window_near(previous, clocks, anchored)
    if window is None:
        return None
    return _answer(
        previous, window, [m for t in clocks for m in t.moments], text, frame, "the same day, other clock times", None
    )


def _window_near(previous: When, clocks: list[Telling], frame: Frame) -> Window | None:
    """The reading of the clocks on the day told before, in the half of the day told before where they leave it
    open.
    """
    hint = "evening" if previous.earliest.hour >= 12 else "wake"
    for telling in clocks:
        for moment in telling.moments:
            moment.hint = moment.hint or (hint if previous.clock_told else None)
    first, last = clocks[0], clocks[-1]
    if first is last:
        return range_window(first, frame) if first.end is not None else single(first.start, frame)
    return range_window(Telling(first.start, last.end or last.start, "story"), frame)


def _one_end(previous: When, telling: Telling, denied: list[Moment], frame: Frame) -> Window | None:
    clock = telling.start.clock
    if clock is None:
        return None
    wants_end = telling.role in _END or telling.start.bound in ("before", "until")
    wants_start = telling.role in _START or telling.start.bound in ("after", "since")
    for moment in denied:
        if moment.clock is not None:
            shown = {minutes % 720 for minutes, _ in clock_minutes(moment.clock, None, None)}
            wants_end = wants_end or (previous.latest.hour * 60 + previous.latest.minute) % 720 in shown
            wants_start = wants_start or (previous.earliest.hour * 60 + previous.earliest.minute) % 720 in shown
    if wants_end == wants_start:
        return None
    fixed = previous.latest if wants_end else previous.earliest
    options = [
        instant(frame, fixed.date() + _DAY * shift, m)
        for m, _ in clock_minutes(clock, telling.start.part, None)
        for shift in (-1, 0, 1)
    ]
    if wants_end:
        fitting = [o for o in options if previous.earliest <= o <= frame.now]
    else:
        fitting = [o for o in options if o <= previous.latest]
    if not fitting:
        return None
    nearest = min(fitting, key=lambda o: abs(o - fixed))
    return Window(previous.earliest, nearest) if wants_end else Window(nearest, previous.latest)


def _answer(
    previous: When, window: Window, moments: list[Moment], text: str, frame: Frame, rule: str, _first: date | None
) -> When | None:
    made = as_when(text, frame, window, moments, rule)
    if made is None:
        return None
    return replace(made, day_told=made.day_told or previous.day_told, clock_told=made.clock_told or previous.clock_told)
