"""The window of a range told in so many words: from A to B, between A and B."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from . import calendar as cal
from .day_parts import fit, nightly
from .moments import Moment
from .pairs import pair
from .relations import Telling
from .settle import Frame, Window, clock_minutes, single, stretches


def range_window(telling: Telling, frame: Frame) -> Window | None:
    start, end = telling.start, telling.end
    if end is None:
        return single(start, frame)
    start, end = replace(start, bound=None), replace(end, bound=None)
    _share_week(start, end)
    _share_month(start, end)
    if telling.link != "or" and start.part is None and start.clock is None and end.bare_clock and start.elapsed is None:
        return single(
            replace(end, dates=start.dates, tonight=start.tonight, bound="until"), frame
        )  # "yesterday till about 4"
    _share(start, end)
    if _one_night(start, end) and _next_day(start, end, frame):
        return single(replace(start, part=end.part), frame)  # "8/15-8/16 overnight"
    if (
        nightly(start.part)
        and start.clock is None
        and end.part is None
        and end.clock is None
        and telling.link != "or"
        and _next_day(start, end, frame)
    ):
        return single(start, frame)  # "the night of the 9th into the 10th" is one night
    return pair(start, end, frame)


def lasting_to_a_clock(told: list[Telling]) -> list[Telling]:
    """ "Friday we were at the courts till 9, at 9:30 the bikes were gone": where more hours are told, 9 begins them."""
    for telling, later in pairwise(told):
        start, end = telling.start, telling.end
        if end is None or later.end is not None or later.start.clock is None or later.role not in ("end", "start"):
            continue
        if start.clock is None and start.part is None and start.dates is not None and end.bare_clock:
            end.dates, end.bound = start.dates, None
            telling.start, telling.end, telling.role, telling.link = end, None, "start", ""
    return told


def _share_week(start: Moment, end: Moment) -> None:
    """ "Monday to Wednesday last week", "la semana pasada martes o miércoles": both days are of that week."""
    for told, bare in ((start, end), (end, start)):
        if (
            isinstance(told.dates, cal.Both)
            and isinstance(told.dates.inner, cal.Weekday)
            and isinstance(told.dates.outer, cal.CalendarUnit | cal.WeekOf)
            and isinstance(bare.dates, cal.Weekday)
        ):
            bare.dates = cal.Both(replace(bare.dates, today_too=True), told.dates.outer)


def _share_month(start: Moment, end: Moment) -> None:
    """ "From January 4 to the 5th": the 5th of that month; "from January 30 to the 2nd": of the next."""
    if isinstance(start.dates, cal.MonthDay) and isinstance(end.dates, cal.DayOfMonth):
        following = start.dates.month if end.dates.day >= start.dates.day else start.dates.month % 12 + 1
        end.dates = cal.MonthDay(following, end.dates.day, start.dates.year if following > 1 else None)


def _one_night(start: Moment, end: Moment) -> bool:
    """Two days of which only the last tells a part of the day, and that is the night."""
    dated = isinstance(start.dates, cal.MonthDay | cal.DayOfMonth | cal.Weekday) and end.dates is not None
    return dated and start.part is None and nightly(end.part) and start.clock is None and end.clock is None


def _next_day(start: Moment, end: Moment, frame: Frame) -> bool:
    first, last = next(stretches(start, frame), None), next(stretches(end, frame), None)
    return first is not None and last is not None and (last.first - first.first).days == 1


def _share(start: Moment, end: Moment) -> None:
    """Lends the half of the day told once to both ends: "8 to 11 pm", "last night between 8 and 10"."""
    if start.part and end.clock and not end.part and end.dates is None and not end.clock.meridiem and start.clock:
        end.hint = end.hint or start.part
    a, b = start.clock, end.clock
    bare = a is not None and not (a.meridiem or a.military or start.part)
    if bare and a and b and b.meridiem and end.dates is None and a.hour % 12 < b.hour % 12:
        start.clock = replace(a, meridiem=b.meridiem)  # "2 to 4 pm", whatever opened or closed then
    if end.part and start.clock and not start.part and not start.clock.meridiem and not start.clock.military:
        start.hint = _shared_half(start, end) or start.hint
        if end.clock is None and start.dates is None and end.dates is not None:
            start.dates = end.dates
    if (
        end.part
        and end.clock is None
        and start.part is None
        and start.clock is None
        and start.dates is not None
        and end.dates is None
    ):
        start.part = end.part


def _shared_half(start: Moment, end: Moment) -> str | None:
    """The end's part of the day, if the start's clock fits into it before the end."""
    if start.clock is None or end.part is None or end.part in ("morning", "madrugada"):
        return None
    if end.clock is None:
        return end.part
    last = clock_minutes(end.clock, end.part, None)[0][0]
    fitted = [
        found for minutes, _ in clock_minutes(start.clock, None, None) if (found := fit(end.part, minutes)) is not None
    ]
    return end.part if fitted and min(fitted) <= last else None
