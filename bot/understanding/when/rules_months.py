"""Rules for days of a month, numeric dates, months and holidays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import calendar as cal
from .feasts import FESTIVE_THINGS
from .grammar import Rule
from .moments import Moment, days, dropped, span
from .rules_dates import first, names_a_thing, value
from .tokens import Token

Tokens = Sequence[Token]
MonthRule = Rule[Token, Moment]


_LATE: Final = 10
_FIFTH: Final = 5
# "The 12th grade", "the 10th anniversary": what stands after its place in a row.
_IN_A_ROW: Final = frozenset(
    """
    grade grader graders anniversary birthday precinct century district attempt victim call step hole annual inning
    chapter amendment regiment letter email guy girl customer tenant tee green row stop light page place edition
    """.split()
)


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


def _happened_then(token: Token, tokens: Tokens, after: Token | None) -> bool:
    """ "The 14th eggs all over my car": a day of the month, where nothing is counted by its place in a row."""
    late = token.whole >= _LATE or (tokens[0].cat == "on" and token.whole >= _FIFTH)
    dated = token.cat == "ordinal" and token.text[0].isdigit() and late and first(tokens, "thearticle") is not None
    return dated and after is not None and after.cat == "word" and after.text not in _IN_A_ROW


def _ordinal_day(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "ordinal", "number")
    if token is None or not 1 <= token.whole <= 31 or not _as_date(token, tokens, after):
        return None
    if names_a_thing(after) and not _happened_then(token, tokens, after):
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


RULES: Final[tuple[MonthRule, ...]] = (
    MonthRule(
        "a day of a month", "<month> <thearticle>? <number|ordinal> (<comma|of|thearticle>{0,2} <year>)?", _month_day
    ),
    MonthRule(
        "a day of a month",
        "<thearticle>? <number|ordinal|oneword> <of|dash|slash>? <thearticle>? <month> "
        "(<comma|of|dash|slash>{0,2} <year>)?",
        _month_day,
    ),
    MonthRule("a day of the month", "<on|thearticle|of>{1,3} <ordinal>", _ordinal_day),
    MonthRule("a day of the month", "<on>? <thearticle>? <unit> <ordinal>", _ordinal_day),
    MonthRule("a day of the month", "<thearticle|of> <unit>? <number>", _ordinal_day),
    MonthRule(
        "a day of the month", "<unit> <number>", lambda t, b, a: _ordinal_day(t, b, a) if t[0].text == "dia" else None
    ),
    MonthRule(
        "a day of this month",
        "<last>? <unit>? <number> <thismonth>",
        lambda t, b, a: days(cal.Both(cal.DayOfMonth(value(t, "number")), cal.CalendarUnit("month", 0))),
    ),
    MonthRule(
        "a day of that month",
        "<thearticle>? <ordinal|number> <of> <thearticle|this|last>{0,2} <unit> <last>?",
        _day_of_that_month,
    ),
    MonthRule(
        "some days of a month",
        "<month> <thearticle>? <number|ordinal> <to|a|until|dash|and|or> <thearticle>? "
        "<number|ordinal> (<comma|of>{0,2} <year>)?",
        _days_of_month,
    ),
    MonthRule(
        "some days of a month",
        "<from|between|of|on>? <thearticle>? <number|ordinal> (<comma> <thearticle>? <number|ordinal>){0,3} <comma>? "
        "<to|a|until|dash|and|or> <thearticle>? <number|ordinal> (<of>? <month> (<comma|of>{0,2} <year>)?)?",
        _days_of_month,
    ),
    MonthRule("a numeric date", "<number> <dash> <number>", _dashed_date),
    MonthRule("a numeric date", "<date|iso|monthday>", _numeric),
    MonthRule(
        "a month",
        "(<last|past|this> )? <month> (<comma|of>{0,2} <year>|<of>? <last|this|past> <unit>|<of> "
        "<this> <unit>|<of> <unit> <last>|<last|past>)?",
        _month,
    ),
    MonthRule(
        "a holiday",
        "<last|this|past>? <thearticle>? <feast|feastweek> (<of|comma>{0,2} <year>|<of>? "
        "<last|this|past> <unit>|<of> <unit> <last>|<last|past>)?",
        _feast,
    ),
)
