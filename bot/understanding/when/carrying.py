"""Lends a clock that tells no day the day told beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from . import calendar as cal
from .cues import OVER
from .day_parts import fit
from .joining import after_midnight
from .relations import Telling
from .settle import clock_minutes

_FEW_WORDS: Final = 4
_NEAR: Final = 80  # characters: a day told nearer than this is shown with the clock that takes it


def carry_days(told: list[Telling]) -> list[Telling]:
    """A clock without a day takes the day told before it, or the bare day told after it; that day then needs no telling
    of its own."""
    used = _carry_weeks(told)
    for n, telling in enumerate(told):
        if not needs_day(telling):
            continue
        source = next((t for t in reversed(told[:n]) if gives_day(t)), None)
        if source is None and (telling.end is None or telling.end.dates is None):
            source = next((t for t in told[n + 1 :] if _bare_day(t)), None)
        if source is None or (source.timed and not _bare_day(source) and source.index < telling.index):
            continue
        _take_day(telling, source)
        if _bare_day(source):
            used.add(source.index)
    kept = [t for t in told if t.index not in used]
    return [t for t, later in zip(kept, [*kept[1:], None], strict=True) if later is None or not _refines(later, t)]


def lend_from_asides(told: list[Telling]) -> None:
    """ "He texted me at 6:40 this morning, I sent the money at 7": the morning of what stands beside it."""
    lender: Telling | None = None
    for before, telling in pairwise(told):
        if before.role != "aside" or before.end is not None:
            lender = None
        elif gives_day(before):
            lender = before
        if lender is not None and telling.joined and needs_day(telling) and telling.role not in ("aside", "strong"):
            role, bound = telling.role, telling.start.bound
            _take_day(telling, lender)
            telling.role, telling.start.bound = role, bound


def _carry_weeks(told: list[Telling]) -> set[int]:
    """ "Last week, sometime between Monday and Wednesday": weekdays right after a week are that week's."""
    used: set[int] = set()
    for week, telling in pairwise(told):
        dates = week.start.dates
        weekly = isinstance(dates, cal.CalendarUnit) and dates.unit == "week" and week.end is None
        if not (weekly and dates and telling.joined and len(telling.words_before) <= _FEW_WORDS):
            continue
        for moment in telling.moments:
            if isinstance(moment.dates, cal.Weekday):
                moment.dates = cal.Both(replace(moment.dates, today_too=True), dates)
                used.add(week.index)
    return used


def _take_day(telling: Telling, source: Telling) -> None:
    moment, giver = telling.start, source.start
    moment.dates, moment.tonight = giver.dates, giver.tonight
    moment.vague = moment.vague or giver.vague
    after_midnight(moment)
    if moment.part is None and giver.part is not None and (moment.clock is None or moment.clock.meridiem != "pm"):
        moment.part = giver.part
    elif moment.part in ("madrugada", "morning") and giver.part == "night":
        moment.part = "small hours of that night"
    if source.role == "act" and telling.role == "start" and giver.part:
        moment.bound = moment.bound or "after"
    telling.role = telling.role or (None if source.weakly else source.role)
    moment.hint = moment.hint or giver.hint
    moment.names = [*giver.names, *moment.names]
    if abs(moment.start - giver.start) <= _NEAR:
        moment.start, moment.end = min(moment.start, giver.start), max(moment.end, giver.end)


def _refines(telling: Telling, source: Telling) -> bool:
    """ "After the evening service on Sunday, which let out at 8": the clock says more exactly what the part said."""
    part, clock = source.start.part, telling.start.clock
    if part is None or clock is None or source.end or telling.end or source.timed or not telling.joined:
        return False
    if (
        (telling.role in ("end", "act") and not OVER & set(telling.words_before))
        or clock.meridiem
        or source.start.bound is None
    ):
        return False
    if telling.start.dates != source.start.dates or not any(
        fit(part, minutes) is not None for minutes, _ in clock_minutes(clock, None, None)
    ):
        return False
    telling.start.bound, telling.start.hint = telling.start.bound or source.start.bound, part
    return True


def needs_day(telling: Telling) -> bool:
    m = telling.start
    if m.dates is not None or m.tonight or m.elapsed is not None or m.relative is not None:
        return False
    return not (telling.end is not None and (telling.end.dates is not None or telling.end.tonight))


def gives_day(telling: Telling) -> bool:
    return telling.start.dates is not None or telling.start.tonight


def _bare_day(telling: Telling) -> bool:
    m = telling.start
    return (
        telling.end is None
        and not m.timed
        and (m.tonight or m.dates is not None)
        and m.bound is None
        and m.cat == "Day"
    )
