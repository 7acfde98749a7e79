"""Rules for weeks, weekends, seasons and years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Moment, dropped, span
from .rules_dates import first, names_a_thing, value
from .tokens import Token

Tokens = Sequence[Token]
SpanRule = Rule[Token, Moment]

HOURS: Final = {"minute": 1 / 60, "hour": 1.0}
FEW: Final = 3
_BOUND: Final = {"since": "since", "from": "since", "after": "after", "before": "before", "until": "until"}
_OLDEST_BARE_YEAR: Final = 1990  # "1930" alone is rather half past seven


def _calendar_unit(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit", "quarteryear", "quarter")
    if unit is None:
        return None
    kind = "quarter" if unit.cat != "unit" else str(unit.value)
    if kind in HOURS or kind == "day":
        return None
    if any(t.text == "past" for t in tokens) and kind != "quarter":
        return span(cal.Recent(kind, 1))
    ago = 2 if first(tokens, "beforelast") else 0 if first(tokens, "this") else 1
    return span(cal.CalendarUnit(kind, ago))


def _earlier_in(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit")
    if unit is None or unit.value not in ("week", "month", "year") or not tokens[0].text.startswith("earlier"):
        return None
    return span(cal.CalendarUnit(str(unit.value), 0))


def _weekend(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    if first(tokens, "every"):
        return dropped("recurring")
    return span(
        cal.Weekend(
            skip=1 if first(tokens, "beforelast") else 0,
            last=bool(first(tokens, "last", "beforelast")) and not first(tokens, "this"),
        )
    )


def _season(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "season")
    if token is None:
        return None
    skip = 1 if first(tokens, "beforelast") else max(value(tokens, "number", "oneword", "some"), 1) - 1
    return span(
        cal.Season(
            str(token.value),
            value(tokens, "year") or None,
            last=bool(first(tokens, "last", "past", "ago", "hace", "beforelast")),
            skip=skip,
        )
    )


def _year(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    alone = before is None and (after is None or after.cat == "stop")
    if len(tokens) == 1 and (not alone or tokens[0].whole < _OLDEST_BARE_YEAR):
        return None
    if (
        tokens[0].cat == "of"
        and before is not None
        and before.cat not in ("late", "start", "mid", "finish", "early", "season", "part", "half")
    ):
        return None  # "un honda del 2016"
    joined = after is not None and after.cat in ("to", "until", "dash", "a", "meridiem", "in", "unit", "of")
    if names_a_thing(after) or (tokens[0].cat in _BOUND and joined):
        return None  # "from 2000 to 0600" are hours
    made = span(cal.Year(value(tokens, "year")))
    made.bound = _BOUND.get(tokens[0].cat)
    return made


def _recent(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit, quantity = first(tokens, "unit", "parts", "second"), first(tokens, "number", "some", "oneword")
    if unit is None or unit.cat == "second":
        return None
    count = quantity.whole if quantity else 1
    kind = "day" if unit.cat == "parts" else str(unit.value)
    if kind in HOURS:
        hours = (count or 0.5) * HOURS[kind]
        return Moment("Instant", elapsed=(timedelta(0), timedelta(hours=hours)))
    if quantity is None and kind == "day" and unit.text.endswith("s"):
        return span(cal.Recent(kind, FEW))
    if quantity is None:
        within = tokens[0].cat in ("in", "during", "within") and tokens[1].cat in ("thearticle", "las")
        named = after is not None and after.cat == "of"  # "in the last week of October"
        recent = any(t.text == "past" for t in tokens) or (within and not named)
        return span(cal.Recent(kind, 1)) if recent else None
    return span(cal.Recent(kind, max(count, 1)))


RULES: Final[tuple[SpanRule, ...]] = (
    SpanRule("a calendar week, month or year", "<last|past|this> <unit|quarteryear|quarter>", _calendar_unit),
    SpanRule(
        "a calendar week, month or year", "<las|thearticle>? <unit|quarteryear> <last|beforelast>", _calendar_unit
    ),
    SpanRule("earlier in this week, month or year", "<sometime> <in|during> <thearticle> <unit>", _earlier_in),
    SpanRule("a weekend", "<every>? <thearticle|this|last|past>{0,2} <weekend> (<last|beforelast>)?", _weekend),
    SpanRule("a season", "(<last|past|this> )? <season> (<last|past>|<of|comma>? <year>)?", _season),
    SpanRule(
        "a season",
        "(<season> <beforelast>|<number|oneword|some> <season> <ago>|<hace> <number|oneword|some> <season>)",
        _season,
    ),
    SpanRule(
        "a year",
        "(<in|during|since|of|from|after|before|until> <thearticle>? <unit>? | <thearticle>? <unit>)? <year>",
        _year,
    ),
    SpanRule(
        "the last hours, days or weeks",
        "<in|during|within>? <las|thearticle>? <last|past> <number|some|oneword|half>? <unit|parts>",
        _recent,
    ),
    SpanRule("the last hours, days or weeks", "<in|during>? <las|thearticle>? <number|some> <last> <unit>", _recent),
)
