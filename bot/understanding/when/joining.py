"""Makes one moment of two that stand beside each other and tell different things of one time."""

from __future__ import annotations

from typing import Final

from . import calendar as cal
from .day_parts import nightly
from .moments import Item, Moment

_MONTHLY: Final = (cal.MonthDay, cal.DayOfMonth, cal.Feast)
_SMALL: Final = (cal.Weekday, cal.DayOfMonth, cal.MonthDay, cal.Feast, cal.DaysOfMonth)
_LARGE: Final = (
    cal.CalendarUnit,
    cal.Weekend,
    cal.Month,
    cal.Year,
    cal.WeekOf,
    cal.WeekendOf,
    cal.Season,
    cal.Recent,
    cal.Trim,
)


def join(a: Moment, b: Moment, gap: list[Item]) -> Moment | None:
    """One moment that tells what both tell, or None where they tell different times."""
    if a.drop or b.drop:
        return _join_dropped(a, b)
    if not _joinable(a, b, gap):
        return None
    made = Moment(a.cat, start=a.start, end=b.end, names=a.names + b.names, vague=a.vague or b.vague)
    exact = b.cat == "Day" and not b.about and b.dates is not None and a.dates is not None  # "…, the 2nd I believe"
    made.about = (
        (a.about and not exact) or b.about or (b.clock is not None and any(item.cat == "about" for item in gap))
    )
    made.tonight = a.tonight or b.tonight
    made.relative = a.relative if a.relative is not None else b.relative
    if not (_join_dates(made, a, b) and _join_parts(made, a, b) and _join_clocks(made, a, b)):
        return None
    after_midnight(made)
    made.trim = a.trim or b.trim
    if made.trim and made.part:
        apply_trim(made)
    if made.dates is not None:
        made.cat = "Day" if made.part or made.clock else (a.cat if a.dates else b.cat)
    elif made.clock is not None:
        made.cat = "Clock"
    elif made.part:
        made.cat = "Day" if made.tonight or made.relative is not None else "Part"
    return made


def after_midnight(moment: Moment) -> None:
    """ "New Year's Eve at 12:05": the new year is a few minutes old."""
    eve, face = moment.dates == cal.Feast("new years eve"), moment.clock
    if eve and not moment.part and face is not None and face.hour == 12 and face.meridiem != "pm":
        moment.part = "night"


def _joinable(a: Moment, b: Moment, gap: list[Item]) -> bool:
    if any(item.cat == "dash" for item in gap) and not (a.trim or (a.dates and b.clock and not b.dates)):
        return False
    if (a.relative is not None and b.dates) or (b.relative is not None and a.dates):
        return False
    return not (a.elapsed or b.elapsed or a.bound or b.bound or (a.trim and b.trim))


def _join_dropped(a: Moment, b: Moment) -> Moment | None:
    """ "Tomorrow at 5", "every night at 10": the clock goes with what is dropped."""
    dropped, other = (a, b) if a.drop else (b, a)
    if (
        dropped.drop not in ("future", "recurring")
        or other.drop
        or other.dates is not None
        or other.elapsed
        or other.tonight
    ):
        return None
    if other.cat == "Trim":
        return None
    return Moment("Drop", drop=dropped.drop, start=a.start, end=b.end, names=dropped.names)


def _join_clocks(made: Moment, a: Moment, b: Moment) -> bool:
    if a.clock and b.clock:
        return False
    made.clock = a.clock or b.clock
    return True


def _join_parts(made: Moment, a: Moment, b: Moment) -> bool:
    if a.part and b.part and a.part != b.part:
        return _two_parts(made, a, b)
    made.part = a.part or b.part
    return True


def _two_parts(made: Moment, a: Moment, b: Moment) -> bool:
    """ "Last night at 2 in the morning", "anoche en la madrugada": the small hours after that night."""
    parts = {a.part, b.part}
    nightly = parts & {"night", "late night", "overnight"}
    small = parts & {"madrugada", "morning", "small hours", "dawn"}
    if nightly and small and a.part in nightly and (b.clock or b.part != "morning"):
        made.part = "small hours of that night"
        return True
    if "small hours" in parts:
        night = nightly and (a.dates if a.part in nightly else b.dates) is not None
        made.part = "small hours of that night" if night else "small hours"
        return True
    if nightly and parts <= {"night", "late night", "overnight", "evening", "small hours"}:
        made.part = (parts - {"night", "evening"} or nightly).pop()
        return True
    if any(p and p.startswith("before ") for p in parts) and parts & {"morning", "afternoon", "tarde", "night"}:
        made.part = (parts & {"morning", "afternoon", "tarde", "night"}).pop()
        return True
    if {"tarde", "night"} == parts or {"afternoon", "evening"} == parts:
        made.part = "evening"
        return True
    return False


def _join_dates(made: Moment, a: Moment, b: Moment) -> bool:
    if (a.dates is None) != (b.dates is None) and (nightly(a.part) or nightly(b.part)):
        span = a.dates or b.dates
        if isinstance(span, cal.DaysOfMonth) and span.last == span.first + 1:
            made.dates = cal.MonthDay(span.month, span.first, span.year) if span.month else cal.DayOfMonth(span.first)
            return True
    if a.dates is None or b.dates is None:
        made.dates = a.dates or b.dates
        return not ((a.tonight and b.dates) or (b.tonight and a.dates))
    made.dates = both(a.dates, b.dates)
    return made.dates is not None


def both(a: cal.Dates, b: cal.Dates) -> cal.Dates | None:
    """The days that two expressions name together; None where they are different days."""
    return _within(a, b) or _within(b, a)


def _within(inner: cal.Dates, outer: cal.Dates) -> cal.Dates | None:
    """The days of `inner` that lie in `outer`, where the one can be told by the other."""
    named = isinstance(inner, cal.Weekday)
    if isinstance(inner, cal.DaysAgo) and isinstance(outer, (cal.Weekday, *_MONTHLY)):
        return inner
    if named and isinstance(outer, cal.UnitsAgo):
        return cal.Both(inner, cal.WeekOf(outer)) if outer.unit == "week" else None
    if isinstance(inner, cal.Weekday) and isinstance(outer, _MONTHLY):
        return cal.Both(cal.Weekday(inner.day, today_too=True), outer)
    dated = isinstance(inner, cal.Both) and isinstance(inner.outer, _MONTHLY)  # "martes 23 de junio de este año"
    small = (isinstance(inner, _SMALL) or dated) and isinstance(outer, _LARGE)
    month = isinstance(inner, cal.Month) and isinstance(outer, cal.Season)
    large = isinstance(inner, cal.Month | cal.Season | cal.Quarter) and isinstance(outer, cal.Year | cal.CalendarUnit)
    return cal.Both(inner, outer) if small or month or large else None


def apply_trim(made: Moment) -> None:
    """Early October, late last night, end of last month."""
    trim = made.trim or ""
    if made.part:
        that_night = made.part == "night" and trim == "mid" and made.dates is not None  # "in the middle of last night"
        made.part = "small hours of that night" if that_night else trimmed_part(made.part, trim)
    elif made.dates is not None and not made.clock:
        if isinstance(
            made.dates,
            cal.Month
            | cal.CalendarUnit
            | cal.Year
            | cal.Season
            | cal.Weekend
            | cal.Both
            | cal.UnitsAgo
            | cal.WeekOf
            | cal.Quarter
            | cal.Decade,
        ):
            which = "end" if trim == "end" and not _names_month(made.dates) else "late" if trim == "end" else trim
            made.dates = cal.Trim(made.dates, which)
        else:
            made.part = {"early": "early day", "mid": "midday"}.get(trim, "late day")
    made.trim = None


def _names_month(dates: cal.Dates) -> bool:
    return isinstance(dates, cal.Month) or (isinstance(dates, cal.Both) and isinstance(dates.inner, cal.Month))


def trimmed_part(part: str, trim: str) -> str:
    name = f"{trim if trim != 'end' else 'late'} {part}"
    return {"late late night": "late night", "mid night": "small hours", "late evening": "late evening"}.get(name, name)
