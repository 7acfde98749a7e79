"""Rules for quarters of a year and for decades."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Moment, days, span
from .rules_dates import first, names_a_thing, value
from .tokens import Token

Tokens = Sequence[Token]
PeriodRule = Rule[Token, Moment]

_OLDEST: Final = 50  # "the 20s" and "los 30" are rather ages, prices or a temperature


def _quarter(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """The third quarter of last year, Q2, el primer trimestre del 2026."""
    named = first(tokens, "quarteryear", "yearquarter") or next(
        (t for t in tokens if t.text in ("quarter", "qtr")), None
    )
    if named is None:
        return None
    led = before is None or before.cat in ("in", "during", "of", "since", "from", "this", "last", "about", "sometime")
    if named.cat == "yearquarter" and len(tokens) == 1 and not led:
        return None  # "an Audi Q3"
    number = named.whole if named.cat == "yearquarter" else _order(tokens)
    unit = first(tokens, "unit")
    if not 1 <= number <= 4 or (unit is None and after is not None and after.cat in ("past", "to", "of", "word")):
        return None
    if unit is not None and unit.value != "year":
        return None
    ago = 1 if first(tokens, "last", "past") else 0
    quarter = cal.Quarter(number, value(tokens, "year") or None)
    return span(cal.Both(quarter, cal.CalendarUnit("year", ago)) if unit is not None else quarter)


def _order(tokens: Tokens) -> int:
    if first(tokens, "second"):
        return 2
    return 4 if tokens[0].text == "cuarto" or tokens[1].text == "cuarto" else value(tokens, "ordinal")


def _decade(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """The 90s, los años 80, early 2000s; "in his 30s" is an age."""
    token = first(tokens, "decade", "number", "year")
    if token is None or names_a_thing(after):
        return None
    number = token.whole
    if number < 100:
        number = 1900 + number if number >= _OLDEST else 0
    spanish = token.cat != "decade"
    if spanish and (not {"los", "anos", "de los"} & {t.text for t in tokens} or number % 10 or number > 1999):
        return None
    if len(tokens) == 1 and before is not None and before.cat not in ("in", "during", "since", "from", "until", "of"):
        return None
    part = first(tokens, "early", "mid", "late", "start", "finish")
    which = {"mid": "mid", "late": "late", "finish": "late"}.get(part.cat, "early") if part else ""
    decade = cal.Decade(number)
    return None if not number else span(cal.Trim(decade, which) if part else decade)


def _decades_ago(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    count = value(tokens, "number", "oneword", "some") or 1
    return days(cal.UnitsAgo("year", 10 * count)) if count <= 9 else None


_OF_YEAR: Final = (
    "(<comma|of>? <year>|<of>? <last|this|past> <unit>|<of> <this> <unit>|<of> <thearticle>? <unit> <last>)?"
)

RULES: Final[tuple[PeriodRule, ...]] = (
    PeriodRule("a quarter of a year", f"<yearquarter> {_OF_YEAR}", _quarter),
    PeriodRule(
        "a quarter of a year", f"<thearticle>? <ordinal|second|quarter> <quarter|quarteryear> {_OF_YEAR}", _quarter
    ),
    PeriodRule("a decade", "<thearticle>? <early|mid|late|start|finish>? <of|thearticle>{0,2} <decade>", _decade),
    PeriodRule(
        "a decade",
        "<early|mid|late|start>? <of|thearticle|las>{0,4} <decadeword>? <of|thearticle>{0,2} <unit>? <number|year>",
        _decade,
    ),
    PeriodRule("decades ago", "<one|a|number|oneword|some> <decadeword> <ago|back>", _decades_ago),
    PeriodRule("decades ago", "<hace> <about|some>? <one|number|oneword> <decadeword>", _decades_ago),
)
