"""Rules for what was so long ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Moment, days, span
from .rules_dates import first, names_a_thing
from .rules_spans import FEW, HOURS
from .tokens import Token

Tokens = Sequence[Token]
AgoRule = Rule[Token, Moment]

_QUANTITY: Final = "<number|oneword|one|a|some|decimal>"
_TOMORROW: Final = frozenset({"tomorrow", "tmrw", "tomorow", "tommorow", "tommorrow"})
_COUNT: Final = "<number|oneword|one|a|some>"


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
    if kind in HOURS:
        return _elapsed(low, high, kind, few=some is not None and some.whole == FEW)
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
    if kind in HOURS:
        return Moment("Instant", elapsed=(timedelta(0), timedelta(hours=count * HOURS[kind])))
    return span(cal.Recent(kind, int(count))) if kind in ("day", "week", "month", "year") else None


def _elapsed(low: float, high: float, kind: str, few: bool) -> Moment:
    if few:
        low, high = high - 1, high + 1
    return Moment("Instant", elapsed=(timedelta(hours=low * HOURS[kind]), timedelta(hours=high * HOURS[kind])))


def _days_ago(low: float, high: float, kind: str, some: int, about: bool) -> Moment:
    near, far = int(low), int(high)
    if kind == "day":
        if some == FEW:
            return span(cal.Around(cal.DaysAgo(FEW), 1))
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
    counts = _quantities([t for t in tokens if t.cat in ("number", "oneword", "one", "a", "some")])
    if not first(tokens, "or") and max(counts) - min(counts) != 1:
        return None  # "a couple of hours ago, about 5" tells the hour
    return _ago(tokens, before, after)


def _it_has_been(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """It's been exactly a week; "it's been 3 days and nobody called" complains."""
    return _ago(tokens, before, after) if after is None or after.cat in ("stop", "since") else None


def _a_while(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Hace poquito, unos 15 minutos; a while ago, like 2 hours."""
    said = tokens[0].text
    return _ago(tokens[1:], before, after) if said.startswith(("hace", "ahor", "hor")) or said.endswith("ago") else None


RULES: Final[tuple[AgoRule, ...]] = (
    AgoRule("so much time ago", f"<been> <sometime|about>? {_QUANTITY} <unit>", _it_has_been),
    AgoRule(
        "so much time ago, in two units", f"{_COUNT} <unit> <and|comma>? {_COUNT} <unit> <ago|back>", _two_units_ago
    ),
    AgoRule(
        "so much time ago, in two units",
        f"<hace> <about|some>? {_COUNT} <unit> <and|comma|with>? {_COUNT} <unit>",
        _two_units_ago,
    ),
    AgoRule(
        "so much time ago",
        f"{_QUANTITY} <unit> <ago|back> <or|about|comma>{{1,2}} <number|oneword> <unit>?",
        _or_so_many,
    ),
    AgoRule(
        "so much time ago",
        "<hace> <about|some|of>{0,2} <number|oneword|one> <unit> <or|about>{1,2} <number|oneword>",
        _or_so_many,
    ),
    AgoRule(
        "so much time ago",
        "<vague|now> <afterabout>? <comma> <about|some|sometime>{0,2} <number|one|half> <unit>",
        _a_while,
    ),
    AgoRule(
        "so much time ago",
        f"{_QUANTITY} <unit|fortnight|parts|part|second> (<and> <one|a>? <half|quarter>)? "
        f"<about|afterabout|back>{{0,2}} <ago|back> (<on>? <day|future>)?",
        _ago,
    ),
    AgoRule("so much time ago", f"{_QUANTITY} <and> <one|a>? <half|quarter> <unit> <ago|back>", _ago),
    AgoRule(
        "so much time ago",
        "<one|a|about>{0,2} <half|quarter> <of|dash>? <one|a|thearticle>? <unit> <about|afterabout>? <ago|back>",
        _ago,
    ),
    AgoRule(
        "so much time ago", f"{_QUANTITY} <unit>? <or|to|dash|a> <number|some|oneword> <unit|parts>? <ago|back>", _ago
    ),
    AgoRule(
        "so much time ago",
        "<hace> <about|sometime|of|last|lessthan|some>{0,2} <number|oneword|one|some|half|decimal> "
        "(<or|a|dash|to> <number>)? <unit|parts|part|fortnight|second> (<and> <half|quarter>)? "
        "(<ago|about|afterabout>)? ",
        _ago,
    ),
    AgoRule("so much time ago", "<hace> <about|sometime|of>{0,2} <unit> <and> <half|quarter>", _ago),
    AgoRule(
        "so much time ago",
        "<day> <hace> <about|sometime|of>{0,2} <number|one|some> <unit>",
        lambda t, b, a: _ago(t[1:], b, a) if t[0].value == 0 else None,
    ),
)
