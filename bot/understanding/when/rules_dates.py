"""Rules for days, weekdays and dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import calendar as cal
from .feasts import FESTIVE_THINGS
from .function_words import COUNTED_NOUNS
from .grammar import Rule
from .moments import Moment, days, dropped, span
from .tokens import Token

Tokens = Sequence[Token]
DateRule = Rule[Token, Moment]

OPEN_ENDED: Final = frozenset({"word", "opaque", "street", "counted", "unit", "number", "decimal"})


def first(tokens: Tokens, *cats: str) -> Token | None:
    return next((t for t in tokens if t.cat in cats), None)


def value(tokens: Tokens, *cats: str) -> int:
    found = first(tokens, *cats)
    return found.whole if found else 0


def names_a_thing(after: Token | None) -> bool:
    """Whether the next token makes the number before it a count or a name: "the 4th floor", "2015 altima"."""
    return after is not None and (after.cat in OPEN_ENDED or after.text in COUNTED_NOUNS)


def _weekday(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "weekday")
    if token is None:
        return None
    if tokens[0].text == "los":
        return dropped("recurring")
    thing = after is not None and after.cat == "word" and not after.text.endswith("ed")
    if thing and len(tokens) == 1 and before is not None and before.cat in ("a", "one"):
        return dropped("thing")  # "a Saturday job"
    last = first(tokens, "last")
    strict = last is not None and "past" not in last.text.split() and not first(tokens, "this")
    return days(
        cal.Weekday(
            token.whole,
            skip=1 if first(tokens, "beforelast") else 0,
            today_too=bool(first(tokens, "this")),
            not_yesterday=strict,
        )
    )


def _weekday_date(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """El viernes 13: the weekday and its date. "Friday 6" may be an hour."""
    number, weekday = value(tokens, "number"), first(tokens, "weekday")
    if weekday is None or not 1 <= number <= 31 or names_a_thing(after) or (after is not None and after.cat == "of"):
        return None  # "martes 23 de junio" is read as a day of a month
    if number <= 12 and (
        (tokens[0].text != "el" and (before is None or before.cat != "day"))
        or (after is not None and after.cat in ("to", "a", "dash", "and", "of", "meridiem", "oclock", "until"))
    ):
        return None
    return days(cal.Both(cal.Weekday(weekday.whole, today_too=True), cal.DayOfMonth(number)))


def _weekdays_ago(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token, count = first(tokens, "weekday", "weekdays", "weekend"), max(value(tokens, "number", "oneword", "some"), 1)
    if token is None:
        return None
    if token.cat == "weekend" or token.value == 7:
        return span(cal.Weekend(skip=count - 1, last=True))
    return days(cal.Weekday(token.whole, skip=count - 1))


def _weekday_weeks_ago(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit")
    if unit is None or unit.value != "week":
        return None
    count = max(value(tokens, "number", "some"), 1)
    if count > 1 or first(tokens, "on"):
        return days(
            cal.Both(cal.Weekday(value(tokens, "weekday"), today_too=True), cal.WeekOf(cal.UnitsAgo("week", count)))
        )
    return days(cal.Weekday(value(tokens, "weekday"), skip=count))


def _weekday_of_week(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit")
    if unit is None or unit.value != "week":
        return None
    ago = 2 if first(tokens, "beforelast") else 1 if first(tokens, "last", "past") else 0
    return days(cal.Both(cal.Weekday(value(tokens, "weekday"), today_too=True), cal.CalendarUnit("week", ago)))


def _month_of(tokens: Tokens) -> int:
    return value(tokens, "month")


def _month_day(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    day, year = value(tokens, "number", "ordinal", "oneword"), value(tokens, "year") or None
    if not 1 <= day <= 31:
        return None
    return days(cal.MonthDay(_month_of(tokens), day, year))


def _as_date(token: Token, tokens: Tokens, after: Token | None) -> bool:
    """In words only from the fourth on: "the first", "the second" and "the third" count things."""
    return (
        token.text[0].isdigit()
        or (token.text == "primero" and after is not None and after.cat in ("comma", "las", "about"))
        or first(tokens, "unit") is not None
        or (token.whole > 3 and (after is None or after.cat != "oneword"))
    )


def _dashed_date(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """11-14: no hour is called 14, so it is a date."""
    month, day = tokens[0].whole, tokens[2].whole
    if not (tokens[1].glued and tokens[2].glued and 1 <= month <= 12 < day <= 31) or names_a_thing(after):
        return None
    return days(cal.MonthDay(month, day)) if tokens[0].text.isdigit() else None


def _ordinal_day(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "ordinal", "number")
    if token is None or not 1 <= token.whole <= 31 or names_a_thing(after) or not _as_date(token, tokens, after):
        return None
    unit = first(tokens, "unit")
    if unit is not None and unit.value != "day":
        return None
    if token.cat == "ordinal" and not first(tokens, "thearticle") and tokens[0].text != "dia":
        return None  # "corner of 5th", "on 4th" are streets
    if after is not None and after.cat in ("weekend", "weekday") and token.whole <= 5:
        return None  # "the 1st weekend", "the 3rd Saturday" of a month
    if token.text[0] == "0":
        return None  # "un civic del 09"
    if token.cat == "number" and (before is not None and before.cat in ("in", "by", "opaque")):
        return None  # "vivo en el 12 de Main"
    if token.cat == "number" and tokens[0].text not in ("el", "del", "dia") and not first(tokens, "unit"):
        return None
    if token.cat == "number" and after is not None and after.cat in ("of", "meridiem", "oclock"):
        return None
    return days(cal.DayOfMonth(token.whole))


def _day_of_that_month(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit, day = first(tokens, "unit"), first(tokens, "ordinal", "number", "start")
    if unit is None or unit.value != "month" or day is None:
        return None
    ago = 1 if first(tokens, "last") else 0
    number = day.whole if day.cat != "start" else 1
    if first(tokens, "last", "this"):
        return days(cal.Both(cal.DayOfMonth(number), cal.CalendarUnit("month", ago)))
    return days(cal.DayOfMonth(number))


def _days_of_month(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    numbers = [t.whole for t in tokens if t.cat in ("number", "ordinal")]
    month = first(tokens, "month")
    if not 2 <= len(numbers) <= 5 or numbers != sorted(set(numbers)) or numbers[0] < 1 or numbers[-1] > 31:
        return None
    if month is None:
        said = {t.text for t in tokens}
        ordinals = sum(t.cat == "ordinal" for t in tokens)
        if ordinals < 1 and not ({"del", "el"} & said and {"al", "el"} & said):
            return None
        if names_a_thing(after):
            return None
    return span(cal.DaysOfMonth(numbers[0], numbers[-1], month.whole if month else None, value(tokens, "year") or None))


def _numeric(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = tokens[0]
    numbers: tuple[int, ...] = token.value
    if numbers == (24, 7):
        return None
    if len(numbers) == 2 and numbers[1] > 99:
        return span(cal.Month(numbers[0], numbers[1])) if 1 <= numbers[0] <= 12 else None
    if len(numbers) == 2:
        month, day, year = numbers[0], numbers[1], None
        if names_a_thing(after):
            return None
    elif numbers[0] > 99:
        year, month, day = numbers
    else:
        month, day, year = numbers
        year = year if year > 99 else (2000 + year if year < 70 else 1900 + year)
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return days(cal.MonthDay(month, day, year))


def _month(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    month, year = _month_of(tokens), value(tokens, "year") or None
    unit = first(tokens, "unit")
    if unit is not None:
        if unit.value != "year":
            return None
        return span(cal.Both(cal.Month(month), cal.CalendarUnit("year", 1 if first(tokens, "last") else 0)))
    return span(cal.Month(month, year))


def _feast(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "feast", "feastweek")
    if token is None:
        return None
    if after is not None and after.text in FESTIVE_THINGS:
        return dropped("thing")
    if token.text == "election" and (after is None or after.cat != "part"):
        return None  # "election night" is a day's
    if token.text in ("memorial", "columbus", "valentine", "reyes", "independencia", "halloween ii"):
        # names of places and people, unless the words around say that a day is meant
        if before is None or before.cat not in ("on", "last", "during", "in", "of", "thearticle", "about"):
            return None
        if names_a_thing(after) or token.text in ("valentine", "reyes"):
            return None
    dates: cal.Dates = cal.Feast(str(token.value), value(tokens, "year") or None)
    if first(tokens, "unit"):
        dates = cal.Both(cal.Feast(str(token.value)), cal.CalendarUnit("year", 1 if first(tokens, "last") else 0))
    return days(dates) if token.cat == "feast" else span(dates)


RULES: Final[tuple[DateRule, ...]] = (
    DateRule("a day by its name", "<day>", lambda t, b, a: days(cal.DaysAgo(-t[0].value))),
    DateRule("last night", "<night>", lambda t, b, a: days(cal.DaysAgo(-t[0].value), "night")),
    DateRule("last evening", "<evening>", lambda t, b, a: days(cal.DaysAgo(-t[0].value), "evening")),
    DateRule(
        "a weekday",
        "(<thearticle|on|this>{0,2} <last|past|this|beforelast>)? <weekday> (<last|past|beforelast>)?",
        _weekday,
    ),
    DateRule("a weekday and its date", "<thearticle>? <weekday> <number>", _weekday_date),
    DateRule(
        "a recurring weekday",
        "<thearticle> <weekday>",
        lambda t, b, a: dropped("recurring") if t[0].text == "los" else None,
    ),
    DateRule(
        "so many weekdays ago",
        "(<number|oneword|some> <weekday|weekdays|weekend> <ago|back>|<hace> <number|oneword|one|some> "
        "<weekday|weekdays|weekend>)",
        _weekdays_ago,
    ),
    DateRule(
        "a weekday some weeks ago",
        "<one|a|oneword|number|some> <unit> <ago> <on|last|this|thearticle>{0,2} <weekday>",
        _weekday_weeks_ago,
    ),
    DateRule(
        "a weekday of a week",
        "<weekday> <comma>? (<of>? <last|past|this> <unit>|<of> <las> <unit> <last|beforelast>|<of> "
        "<this> <unit>|<of>? <las>? <unit> <beforelast>)",
        _weekday_of_week,
    ),
    DateRule(
        "a weekday of a week",
        "(<last|this> <unit>|<las> <unit> <last|beforelast>) <comma|on|thearticle>{0,2} <weekday>",
        _weekday_of_week,
    ),
    DateRule("a recurring weekday", "<weekdays>", lambda t, b, a: dropped("recurring")),
    DateRule(
        "something recurring",
        "<every> <number|ordinal|other>? <weekday|weekdays|part|parts|unit|day|weekend|month|night>",
        lambda t, b, a: dropped("recurring"),
    ),
    DateRule(
        "a day of a month", "<month> <thearticle>? <number|ordinal> (<comma|of|thearticle>{0,2} <year>)?", _month_day
    ),
    DateRule(
        "a day of a month",
        "<thearticle>? <number|ordinal|oneword> <of|dash|slash>? <thearticle>? <month> "
        "(<comma|of|dash|slash>{0,2} <year>)?",
        _month_day,
    ),
    DateRule("a day of the month", "<on|thearticle|of>{1,3} <ordinal>", _ordinal_day),
    DateRule("a day of the month", "<on>? <thearticle>? <unit> <ordinal>", _ordinal_day),
    DateRule("a day of the month", "<thearticle|of> <unit>? <number>", _ordinal_day),
    DateRule(
        "a day of the month", "<unit> <number>", lambda t, b, a: _ordinal_day(t, b, a) if t[0].text == "dia" else None
    ),
    DateRule(
        "a day of this month",
        "<last>? <unit>? <number> <thismonth>",
        lambda t, b, a: days(cal.Both(cal.DayOfMonth(value(t, "number")), cal.CalendarUnit("month", 0))),
    ),
    DateRule(
        "a day of that month",
        "<thearticle>? <ordinal|number> <of> <thearticle|this|last>{0,2} <unit> <last>?",
        _day_of_that_month,
    ),
    DateRule(
        "some days of a month",
        "<month> <thearticle>? <number|ordinal> <to|a|until|dash|and|or> <thearticle>? "
        "<number|ordinal> (<comma|of>{0,2} <year>)?",
        _days_of_month,
    ),
    DateRule(
        "some days of a month",
        "<from|between|of|on>? <thearticle>? <number|ordinal> (<comma> <thearticle>? <number|ordinal>){0,3} <comma>? "
        "<to|a|until|dash|and|or> <thearticle>? <number|ordinal> (<of>? <month> (<comma|of>{0,2} <year>)?)?",
        _days_of_month,
    ),
    DateRule("a numeric date", "<number> <dash> <number>", _dashed_date),
    DateRule("a numeric date", "<date|iso|monthday>", _numeric),
    DateRule(
        "a month",
        "(<last|past|this> )? <month> (<comma|of>{0,2} <year>|<of>? <last|this|past> <unit>|<of> "
        "<this> <unit>|<of> <unit> <last>|<last|past>)?",
        _month,
    ),
    DateRule(
        "a holiday",
        "<last|this|past>? <thearticle>? <feast|feastweek> (<of|comma>{0,2} <year>|<of>? "
        "<last|this|past> <unit>|<of> <unit> <last>|<last|past>)?",
        _feast,
    ),
)
