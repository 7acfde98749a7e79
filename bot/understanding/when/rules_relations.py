"""Rules over expressions already found: the day after Thanksgiving, the first week of October, the night before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .hours import Item
from .moments import Moment, days, part_of_day, span
from .tokens import Token

Items = Sequence[Item]
Relation = Rule[Item, Moment]


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
    if anchor is None or not isinstance(anchor, cal.Feast | cal.MonthDay | cal.Both | cal.DayOfMonth | cal.Weekday | cal.WeekendOf):
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
    return span(cal.WeekendOf(day))


def _meridiem_part(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    head = items[0]
    if not isinstance(head, Moment) or head.clock or head.part or head.dates is None:
        return None
    return days(head.dates, str(items[-1].value) if isinstance(items[-1], Token) else None)


def _night_of(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    """La noche del viernes al sábado: that night."""
    moments = [item for item in items if isinstance(item, Moment)]
    if moments[0].part not in ("night", "overnight", "late night"):
        return None
    return days(moments[1].dates, "overnight" if moments[0].part == "overnight" else "night") if moments[1].dates else None


def _before_work(items: Items, before: Item | None, after: Item | None) -> Moment | None:
    return part_of_day("before work")


RELATIONS: Final[tuple[Relation, ...]] = (
    Relation("so long before or after a day", "<thearticle|las>? (<number|oneword|one|a|some>)? <unit> <before|after> <of|thearticle>{0,2} <Day|Span>", _shifted),
    Relation("a day before or after another", "<thearticle|las>? <Day|Part|Span> <before|after> <of|thearticle>{0,2} <Day|Span>", _near),
    Relation("the week of a day", "<thearticle|las|during>{0,2} <unit> <of|on> <thearticle>? <Day>", _week_of),
    Relation("the week of a day", "<Day> <unit>", _week_of),
    Relation("a week of a month", "<thearticle|las>? <ordinal|number|second|last|start|finish|late> <unit> <of|in> <thearticle>? <Span>", _week_of_month),
    Relation("a week of a month", "<thearticle|las>? <last> <number>? <unit> <of|in> <thearticle>? <Span>", _week_of_month),
    Relation("the nth weekday of a month", "<thearticle>? <ordinal|second>? <Day> <of|in> <thearticle>? <Span>", _nth_weekday),
    Relation("the nth weekday of a month", "<thearticle>? <last> <Day> <of|in> <thearticle>? <Span>", _nth_weekday),
    Relation("the weekend at a day", "<thearticle>? <Day> <of>? <Span>", _weekend_of),
    Relation("the weekend at a day", "<thearticle>? <Span> <of> <thearticle>? <Day>", _weekend_of),
    Relation("a half of a day", "<Day> <meridiem>", _meridiem_part),
    Relation("the night between two days", "<thearticle|las|in>{0,2} <Part> <of|between|from> <thearticle>? <Day> <to|a|and> <thearticle>? <Day>", _night_of),
)
