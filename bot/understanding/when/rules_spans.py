"""Rules for weeks, weekends, seasons, years, and for what was so long ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Moment, days, dropped, span
from .rules_dates import first, names_a_thing, value
from .tokens import Token

Tokens = Sequence[Token]
SpanRule = Rule[Token, Moment]

_QUANTITY: Final = "<number|oneword|one|a|some|decimal>"
_HOURS: Final = {"minute": 1 / 60, "hour": 1.0}
_FEW: Final = 3
_TOMORROW: Final = frozenset({"tomorrow", "tmrw", "tomorow", "tommorow", "tommorrow"})
_BOUND: Final = {"since": "since", "from": "since", "after": "after", "before": "before", "until": "until"}
_OLDEST_BARE_YEAR: Final = 1990  # "1930" alone is rather half past seven


def _calendar_unit(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit", "quarteryear", "quarter")
    if unit is None:
        return None
    kind = "quarter" if unit.cat != "unit" else str(unit.value)
    if kind in _HOURS or kind == "day":
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
    if kind in _HOURS:
        hours = (count or 0.5) * _HOURS[kind]
        return Moment("Instant", elapsed=(timedelta(0), timedelta(hours=hours)))
    if quantity is None and kind == "day" and unit.text.endswith("s"):
        return span(cal.Recent(kind, _FEW))
    if quantity is None:
        return span(cal.Recent(kind, 1)) if any(t.text == "past" for t in tokens) else None
    return span(cal.Recent(kind, max(count, 1)))


def _quantities(tokens: Tokens) -> list[float]:
    """The numbers told: [2.0], [2.0, 3.0] for "two or three", [1.5] for "one and a half"."""
    found: list[float] = []
    for i, token in enumerate(tokens):
        joined = i > 0 and any(t.cat == "and" for t in tokens[max(i - 2, 0) : i])
        if token.cat == "decimal":
            found.append(float(token.text))
        elif token.cat in ("half", "quarter"):
            part = 0.5 if token.cat == "half" else 0.25
            if joined:
                found[-1:] = [(found[-1] if found else 1.0) + part]
            else:
                found.append(part)
        elif token.cat in ("number", "oneword", "some"):
            found.append(float(token.whole))
        elif token.cat in ("one", "a") and not joined:
            found.append(1.0)
    if len(found) == 2 and found[0] == 1.0 and found[1] in (0.5, 0.25):
        del found[0]  # "a half hour"
    if len(found) == 2 and found[1] == 1.0 and found[0] in (0.5, 0.25):
        del found[1]  # "half an hour"
    return found or [1.0]


def _ago(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    unit = first(tokens, "unit", "fortnight", "parts", "part", "quarteryear")
    if unit is None:
        return None
    some = None if first(tokens, "number") else first(tokens, "some")  # "unas 3 horas" are three
    numbers = _quantities([t for t in tokens if t.cat != "some" or some])
    hace = first(tokens, "hace")
    about = (
        bool(first(tokens, "about", "afterabout"))
        or (hace is not None and "mas o menos" in hace.text)
        or (before is not None and before.cat == "about")
    )
    low, high = min(numbers), max(numbers)
    if high > 3000:
        return None
    kind = str(unit.value)
    if (
        (before is not None and before.cat == "lessthan")
        or first(tokens, "lessthan")
        or (hace is not None and hace.value == "less")
    ):
        return _within(high, kind)
    if kind in _HOURS:
        return _elapsed(low, high, kind, few=some is not None and some.whole == _FEW)
    if unit.cat in ("part", "parts"):
        return days(cal.DaysAgo(int(high)), kind)
    if unit.cat == "fortnight":
        kind, low, high = "week", low * 2, high * 2
    made = _days_ago(low, high, kind, some.whole if some else 0, about)
    made.about = made.vague = about or some is not None
    if hace is not None and hace.text.startswith(("des", "ds")):
        made.bound = "since"
    shift = tokens[-1].whole if tokens[-1].cat == "day" else 1 if tokens[-1].text in _TOMORROW else 0
    if shift and made.dates is not None:
        made.dates = cal.Shifted(made.dates, "day", shift)
    return made


def _within(count: float, kind: str) -> Moment | None:
    """Less than an hour ago, hace menos de una semana."""
    if kind in _HOURS:
        return Moment("Instant", elapsed=(timedelta(0), timedelta(hours=count * _HOURS[kind])))
    return span(cal.Recent(kind, int(count))) if kind in ("day", "week", "month", "year") else None


def _elapsed(low: float, high: float, kind: str, few: bool) -> Moment:
    if few:
        low, high = high - 1, high + 1
    return Moment("Instant", elapsed=(timedelta(hours=low * _HOURS[kind]), timedelta(hours=high * _HOURS[kind])))


def _days_ago(low: float, high: float, kind: str, some: int, about: bool) -> Moment:
    near, far = int(low), int(high)
    if kind == "day":
        if some == _FEW:
            return span(cal.Around(cal.DaysAgo(_FEW), 1))
        if near != far:
            return span(cal.Hull(cal.DaysAgo(far), cal.DaysAgo(near)))
        return days(cal.DaysAgo(far))
    if near != far:
        return span(cal.Hull(cal.UnitsAgo(kind, far), cal.UnitsAgo(kind, near)))
    if kind == "year" and high % 1:  # half a year, a year and a half
        return days(cal.UnitsAgo("month", round(12 * high)))
    loose = {"week": (1, 2, 5), "month": (2, 8, 25), "year": (15, 45, 180)}[kind]
    slack = loose[some - 1] if some in (2, 3) else loose[0] if about else 0
    half = {"week": 3, "month": 15, "year": 182}[kind] if high != far else 0
    inner: cal.Dates = cal.UnitsAgo(kind, far, slack)
    if half:
        inner = cal.Shifted(inner, "day", -half)
    return days(inner) if slack == 0 else span(inner)


def _two_units_ago(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """An hour and 15 minutes ago; hace una semana y 3 días."""
    larger, smaller = [str(t.value) for t in tokens if t.cat == "unit"][:2]
    counts = [max(t.whole, 1) for t in tokens if t.cat in ("number", "oneword", "one", "a", "some")]
    if len(counts) != 2:
        return None
    if larger == "hour" and smaller == "minute":
        ago = timedelta(hours=counts[0], minutes=counts[1])
        return Moment("Instant", elapsed=(ago, ago))
    if larger == "day" and smaller == "hour":
        ago = timedelta(days=counts[0], hours=counts[1])
        return Moment("Instant", elapsed=(ago, ago))
    if (larger, smaller) in (("week", "day"), ("month", "day"), ("month", "week"), ("year", "month")):
        return days(cal.Shifted(cal.UnitsAgo(larger, counts[0]), smaller, -counts[1]))
    return None


def _or_so_many(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """An hour ago, maybe two; hace una hora o dos."""
    if names_a_thing(after) or not first(tokens, "or", "about"):
        return None
    return _ago(tokens, before, after)


def _it_has_been(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """It's been exactly a week; "it's been 3 days and nobody called" complains."""
    return _ago(tokens, before, after) if after is None or after.cat in ("stop", "since") else None


def _a_while(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Hace poquito, unos 15 minutos; a while ago, like 2 hours."""
    said = tokens[0].text
    return _ago(tokens[1:], before, after) if said.startswith(("hace", "ahor", "hor")) or said.endswith("ago") else None


_COUNT: Final = "<number|oneword|one|a|some>"

RULES: Final[tuple[SpanRule, ...]] = (
    SpanRule("so much time ago", f"<been> <sometime|about>? {_QUANTITY} <unit>", _it_has_been),
    SpanRule(
        "so much time ago, in two units", f"{_COUNT} <unit> <and|comma>? {_COUNT} <unit> <ago|back>", _two_units_ago
    ),
    SpanRule(
        "so much time ago, in two units",
        f"<hace> <about|some>? {_COUNT} <unit> <and|comma|with>? {_COUNT} <unit>",
        _two_units_ago,
    ),
    SpanRule(
        "so much time ago",
        f"{_QUANTITY} <unit> <ago|back> <or|about|comma>{{1,2}} <number|oneword> <unit>?",
        _or_so_many,
    ),
    SpanRule(
        "so much time ago",
        "<hace> <about|some|of>{0,2} <number|oneword|one> <unit> <or|about>{1,2} <number|oneword>",
        _or_so_many,
    ),
    SpanRule(
        "so much time ago",
        "<vague|now> <afterabout>? <comma> <about|some|sometime>{0,2} <number|one|half> <unit>",
        _a_while,
    ),
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
    SpanRule(
        "so much time ago",
        f"{_QUANTITY} <unit|fortnight|parts|part|second> (<and> <one|a>? <half|quarter>)? "
        f"<about|afterabout|back>{{0,2}} <ago|back> (<on>? <day|future>)?",
        _ago,
    ),
    SpanRule("so much time ago", f"{_QUANTITY} <and> <one|a>? <half|quarter> <unit> <ago|back>", _ago),
    SpanRule(
        "so much time ago",
        "<one|a|about>{0,2} <half|quarter> <of|dash>? <one|a|thearticle>? <unit> <about|afterabout>? <ago|back>",
        _ago,
    ),
    SpanRule(
        "so much time ago", f"{_QUANTITY} <unit>? <or|to|dash|a> <number|some|oneword> <unit|parts>? <ago|back>", _ago
    ),
    SpanRule(
        "so much time ago",
        "<hace> <about|sometime|of|last|lessthan|some>{0,2} <number|oneword|one|some|half|decimal> "
        "(<or|a|dash|to> <number>)? <unit|parts|part|fortnight|second> (<and> <half|quarter>)? "
        "(<ago|about|afterabout>)? ",
        _ago,
    ),
    SpanRule("so much time ago", "<hace> <about|sometime|of>{0,2} <unit> <and> <half|quarter>", _ago),
    SpanRule(
        "so much time ago",
        "<day> <hace> <about|sometime|of>{0,2} <number|one|some> <unit>",
        lambda t, b, a: _ago(t[1:], b, a) if t[0].value == 0 else None,
    ),
)
