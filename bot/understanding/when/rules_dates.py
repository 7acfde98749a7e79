"""Rules for days by their names and weekdays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import calendar as cal
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
)
