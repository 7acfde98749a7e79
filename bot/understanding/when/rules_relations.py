"""Rules over expressions already found: the day after Thanksgiving, the first week of October, the night before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Item, Moment, days, span
from .tokens import Token

Items = Sequence[Item]
Relation = Rule[Item, Moment]

_INTO: Final = frozenset({"para", "pa", "pal"})


_TWELVE_HOURS: Final = 720


def _dates(items: Items, last: bool = True) -> cal.Dates | None:
    found = [item.dates for item in items if isinstance(item, Moment) and item.dates is not None]
    return (found[-1] if last else found[0]) if found else None


def _whole(items: Items, *cats: str) -> int:
    return next((item.whole for item in items if isinstance(item, Token) and item.cat in cats), 0)


def _unit(items: Items) -> str:
    return next((str(item.value) for item in items if isinstance(item, Token) and item.cat == "unit"), "")


def _direction(items: Items) -> int:
    return 1 if any(item.cat == "after" for item in items) else -1


def _shifted(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The day after Thanksgiving; two days before Christmas."""
    anchor, unit = _dates(items), _unit(items)
    if anchor is None or unit not in ("day", "week", "month"):
        return None
    count = max(_whole(items, "number", "some", "oneword"), 1)
    if unit == "week" and items[0].cat not in ("one", "a", "number", "oneword", "some"):
        return span(cal.WeekOf(cal.Shifted(anchor, "week", _direction(items))))
    return days(cal.Shifted(anchor, unit, count * _direction(items)))


def _near(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The Wednesday before Thanksgiving; the night before Halloween; the weekend after Christmas."""
    head, anchor = next(item for item in items if isinstance(item, Moment)), _dates(items)
    if anchor is None or not isinstance(
        anchor, cal.Feast | cal.MonthDay | cal.Both | cal.DayOfMonth | cal.Weekday | cal.WeekendOf
    ):
        return None
    if head.dates is None and head.part and not head.part.startswith(("before", "after")):
        return days(cal.Shifted(anchor, "day", _direction(items)), head.part)
    if isinstance(anchor, cal.Weekday):
        return None
    if isinstance(head.dates, cal.Weekday):
        return days(cal.WeekdayNear(head.dates.day, anchor, _direction(items) > 0), head.part)
    if isinstance(head.dates, cal.Weekend):
        return span(cal.WeekdayNear(7, anchor, _direction(items) > 0))
    return None


def _week_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    anchor = _dates(items)
    if anchor is None or _unit(items) != "week":
        return None
    if items[-1].cat == "Day" and items[-2].cat == "unit" and not isinstance(anchor, cal.DayOfMonth):
        return None
    return span(cal.WeekOf(anchor))


def _week_of_month(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    anchor = _dates(items)
    if anchor is None or _unit(items) != "week" or not isinstance(anchor, cal.Month | cal.CalendarUnit | cal.Both):
        return None
    if any(item.cat in ("last", "finish", "late") for item in items):
        number = -1
    elif any(item.cat == "second" for item in items):
        number = 2
    else:
        number = max(_whole(items, "ordinal", "number"), 1)
    return span(cal.WeekOfMonth(number, anchor)) if number <= 5 else None


def _nth_weekday(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    moments = [item for item in items if isinstance(item, Moment)]
    if len(moments) != 2 or not isinstance(moments[0].dates, cal.Weekday) or moments[1].dates is None:
        return None
    if not isinstance(moments[1].dates, cal.Month | cal.CalendarUnit | cal.Both | cal.Year):
        return None
    weekday = moments[0].dates
    if items[0].cat == "Day" and not weekday.not_yesterday:
        return None
    number = 2 if any(item.cat == "second" for item in items) else _whole(items, "ordinal")
    return days(cal.NthWeekday(number or -1, weekday.day, moments[1].dates), moments[0].part)


def _weekend_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    found = [item.dates for item in items if isinstance(item, Moment)]
    weekend, day = (found[0], found[-1]) if isinstance(found[0], cal.Weekend) else (found[-1], found[0])
    if not isinstance(weekend, cal.Weekend) or day is None or isinstance(day, cal.DaysAgo | cal.Weekend | cal.Weekday):
        return None
    if not any(item.cat == "of" for item in items) and items[0].cat == "Span" and not isinstance(day, cal.DayOfMonth):
        return None  # "last weekend, November 7" tells a day
    return span(cal.WeekendOf(day))


def _meridiem_part(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    head = items[0]
    if not isinstance(head, Moment) or head.clock or head.part or head.dates is None:
        return None
    return days(head.dates, str(items[-1].value) if isinstance(items[-1], Token) else None)


def _relative(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The day before, la noche antes, the morning after: seen from the day told before."""
    if before is not None and before.cat == "at":
        return None  # "at night after the cookout"
    if after is not None and after.cat in ("Day", "Span", "Clock", "number", "las", "of", "event"):
        return None
    head = next((item for item in items if isinstance(item, Moment)), None)
    if head is None and _unit(items) != "day":
        return None
    if head is not None and (head.dates is not None or head.clock is not None):
        return None
    return Moment("Day", part=head.part if head else None, relative=_direction(items))


def _so_much_later(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """An hour after that; una hora después de eso: seen from the clock told before."""
    minutes = {"hour": 60, "minute": 1}.get(_unit(items), 0) * max(_whole(items, "number", "oneword"), 1)
    if any(item.cat == "half" for item in items):
        minutes //= 2
    return Moment("Clock", later=minutes) if 0 < minutes <= _TWELVE_HOURS else None


def _part_of_unit(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The end of the month, a principios de año: of the one that runs, or the last."""
    unit = _unit(items)
    if unit not in ("week", "month", "year") or (
        after is not None and after.cat in ("last", "beforelast", "next", "of")
    ):
        return None
    which = {"early": "early", "start": "early", "mid": "mid", "half": "mid"}.get(items[0].cat, "late")
    return span(cal.Trim(cal.CalendarUnit(unit, 0, open=True), which))


def _nth_weekend(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The first weekend of October; "last weekend of July" after "last weekend" was taken for the one just past."""
    weekend, month = [item.dates for item in items if isinstance(item, Moment)]
    if not isinstance(weekend, cal.Weekend) or not isinstance(month, cal.Month | cal.Both | cal.CalendarUnit):
        return None
    number = 2 if any(item.cat == "second" for item in items) else _whole(items, "ordinal")
    if not number and not weekend.last:
        return None
    return span(cal.WeekendOf(cal.NthWeekday(number or -1, 5, month)))


def _half_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    whole = _dates(items)
    second = any(item.cat in ("second", "last") for item in items)
    return span(cal.Trim(whole, "second half" if second else "first half")) if whole is not None else None


def _edge_day(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    anchor = _dates(items)
    if anchor is None or _unit(items) != "day" or not isinstance(anchor, cal.Month | cal.CalendarUnit | cal.Both):
        return None
    return days(
        cal.DayOf(
            -1 if any(item.cat in ("last", "finish") for item in items) else max(_whole(items, "ordinal"), 1), anchor
        )
    )


def _same_time(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """This time yesterday, this time last week."""
    anchor = _dates(items)
    if isinstance(anchor, cal.DaysAgo):
        ago = anchor.count
    elif isinstance(anchor, cal.CalendarUnit) and anchor.unit == "week":
        ago = 7 * anchor.ago
    else:
        return None
    return Moment("Instant", elapsed=(timedelta(days=ago), timedelta(days=ago)))


def _last_week_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """ "The last week of October" after "last week" was taken for the calendar week."""
    found = [item.dates for item in items if isinstance(item, Moment)]
    if found[0] not in (cal.CalendarUnit("week", 1), cal.Recent("week", 1)) or not isinstance(
        found[1], cal.Month | cal.Both
    ):
        return None
    return span(cal.WeekOfMonth(-1, found[1]))


def _night_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """La noche del viernes al sábado: that night."""
    moments = [item for item in items if isinstance(item, Moment)]
    if moments[0].part == "madrugada" and moments[2].dates is not None:
        return days(moments[2].dates, "madrugada")
    if moments[0].part not in ("night", "overnight", "late night"):
        return None
    return (
        days(moments[1].dates, "overnight" if moments[0].part == "overnight" else "night") if moments[1].dates else None
    )


def _into_the_next(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """El sábado para amanecer domingo: the night between them."""
    found = [item for item in items if isinstance(item, Moment) and item.dates is not None]
    middle = next((item for item in items[1:-1] if isinstance(item, Moment) and item.dates is None), None)
    joint = next((item for item in items if isinstance(item, Token) and item.cat == "by"), None)
    if (middle is not None and middle.part != "dawn") or (joint is not None and joint.text not in _INTO):
        return None
    return days(found[0].dates, "night") if found[0].dates is not None and found[0].clock is None else None


def _weekday_then(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """Hace como 3 semanas, un martes."""
    weeks, weekday = [item.dates for item in items if isinstance(item, Moment)]
    if not isinstance(weeks, cal.UnitsAgo) or weeks.unit != "week" or not isinstance(weekday, cal.Weekday):
        return None
    return days(cal.Both(weekday, cal.WeekOf(cal.UnitsAgo("week", weeks.count))))


def _weekday_before(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """Not this Sunday, the Sunday before."""
    this, anchor = _dates(items, last=False), _dates(items)
    if not isinstance(this, cal.Weekday) or not isinstance(anchor, cal.Weekday) or this.day != anchor.day:
        return None
    return days(cal.Weekday(anchor.day, skip=this.skip + 1))


def _eve(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """Thanksgiving eve, la víspera de San Juan."""
    anchor = _dates(items)
    return days(cal.Shifted(anchor, "day", -1)) if isinstance(anchor, cal.Feast) else None


def _the_one_before(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """The Thursday, not this past one but the one before."""
    anchor = _dates(items)
    if isinstance(anchor, cal.Weekend):
        return span(cal.Weekend(anchor.skip + 1, anchor.last))
    if isinstance(anchor, cal.Month | cal.Feast) and anchor.year is None:
        made = cal.Both(anchor, cal.CalendarUnit("year", 1))
        return span(made) if isinstance(anchor, cal.Month) else days(made)
    return days(cal.Weekday(anchor.day, skip=anchor.skip + 1)) if isinstance(anchor, cal.Weekday) else None


RELATIONS: Final[tuple[Relation, ...]] = (
    Relation(
        "some days or weeks before or after a day",
        "<thearticle|las>? (<number|oneword|one|a|some>)? <unit> <before|after> <of|thearticle>{0,2} <Day|Span>",
        _shifted,
    ),
    Relation(
        "a day before or after another",
        "<thearticle|las>? <Day|Part|Span> <before|after> <of|thearticle>{0,2} <Day|Span>",
        _near,
    ),
    Relation("the night between two days", "<Day> <turninto|Part> <thearticle>? <Day>", _into_the_next),
    Relation("the day before a holiday", "<eve> <thearticle>? <Day>", _eve),
    Relation("the day before a holiday", "<Day> <eve>", _eve),
    Relation(
        "the one of the week before",
        "<not>? <thearticle>? <Day|Span> <comma|not|this|func>{0,5} <onebefore>",
        _the_one_before,
    ),
    Relation("the week of a day", "<thearticle|las|during>{0,2} <unit> <of|on> <thearticle>? <Day>", _week_of),
    Relation("the weekday before that one", "<not>? <Day> <comma>? <thearticle>? <Day> <before>", _weekday_before),
    Relation("the week of a day", "<thearticle|las|during>{0,2} <unit> <Day>", _week_of),
    Relation("the week of a day", "<Day> <unit>", _week_of),
    Relation("a weekday some weeks ago", "<Day|Span> <comma>? <one|a> <Day>", _weekday_then),
    Relation("the night between two days", "<of>? <thearticle>? <Day> <by> <thearticle>? <Day>", _into_the_next),
    Relation("this time on an earlier day", "<sametime> <of|on|comma>? <Day|Span>", _same_time),
    Relation(
        "a weekend of a month", "<thearticle|las>? <ordinal|second>? <Span> <of|in> <thearticle>? <Span>", _nth_weekend
    ),
    Relation(
        "half of a month or year",
        "<thearticle|las>? <ordinal|second|last> <half|mid> <of> <thearticle>? <Span>",
        _half_of,
    ),
    Relation("the last week of a month", "<thearticle|las>? <Span> <of|in> <thearticle>? <Span>", _last_week_of),
    Relation(
        "the first or last day of a month",
        "<thearticle|las>? <last|finish|ordinal> <unit> <of|in> <thearticle>? <Span>",
        _edge_day,
    ),
    Relation("so much later", "<half>? <number|oneword|one|a> <unit> <after> <of>? <that>", _so_much_later),
    Relation("the day before or after", "<thearticle|las>? <unit|Part> <before|after>", _relative),
    Relation(
        "a part of this month",
        "<early|start|mid|late|finish|half> <of|in|thearticle|las|dash>{0,3} <unit>",
        _part_of_unit,
    ),
    Relation(
        "a week of a month",
        "<thearticle|las>? <ordinal|number|second|last|start|finish|late> <unit> <of|in> <thearticle>? <Span>",
        _week_of_month,
    ),
    Relation(
        "a week of a month", "<thearticle|las>? <last> <number>? <unit> <of|in> <thearticle>? <Span>", _week_of_month
    ),
    Relation(
        "the nth weekday of a month", "<thearticle>? <ordinal|second>? <Day> <of|in> <thearticle>? <Span>", _nth_weekday
    ),
    Relation("the nth weekday of a month", "<thearticle>? <last> <Day> <of|in> <thearticle>? <Span>", _nth_weekday),
    Relation("the weekend at a day", "<thearticle>? <Day> <of>? <Span>", _weekend_of),
    Relation("the weekend at a day", "<thearticle>? <Span> <of>? <thearticle>? <Day>", _weekend_of),
    Relation("a half of a day", "<Day> (<in> <thearticle>)? <meridiem>", _meridiem_part),
    Relation(
        "the night between two days",
        "<thearticle|las|in>{0,2} <Part> <of|between|from> <thearticle>? <Day> <to|a|and> <thearticle>? <Day>",
        _night_of,
    ),
)
