"""From categorised tokens to moments: rules find the expressions, hours are told from counts, neighbours are
joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from . import rules_ago, rules_clock, rules_dates, rules_months, rules_periods, rules_spans
from .calendar import Weekday
from .grammar import Rule, apply
from .hours import mark_hours
from .joining import apply_trim, join
from .lexicon import categorise
from .moments import Item, Moment
from .rules_relations import RELATIONS
from .senses import settle_senses
from .tokens import Token, tokenise

GLUE: Final = frozenset(
    {
        "on",
        "in",
        "at",
        "of",
        "by",
        "thearticle",
        "las",
        "during",
        "comma",
        "about",
        "sometime",
        "afterabout",
        "back",
        "oclock",
        "a",
        "dash",
        "past_glue",
    }
)
_MODULES: Final = (rules_dates, rules_months, rules_ago, rules_spans, rules_periods, rules_clock)
_LISTING: Final = frozenset({"comma", "and", "or", "thearticle", "slash", "to", "dash"})


@cache
def _rules() -> tuple[Rule[Any, Moment], ...]:
    return tuple(rule for module in _MODULES for rule in module.RULES)


def read_items(text: str) -> list[Item]:
    """The text as moments and the tokens between them, in order."""
    tokens = settle_senses(categorise(tokenise(text)))
    items: list[Item] = _collapse(tokens, _rules())
    items = mark_hours(items)
    items = _collapse(items, RELATIONS)
    return _recurring(_joined(_modified(items)))


def _recurring(items: list[Item]) -> list[Item]:
    """ "Every Monday, Wednesday and Friday": the days of the list recur with the first."""
    gap: list[Item] | None = None  # what stands since the last moment that recurs
    beside = False
    for item in items:
        if not isinstance(item, Moment):
            if gap is not None:
                gap.append(item)
            continue
        listed = gap is not None and all(between.cat in _LISTING for between in gap)
        listed = listed and (isinstance(item.dates, Weekday) or (beside and not gap))  # "cada semana, hoy fueron dos"
        if listed and item.drop is None and item.dates is not None and item.clock is None:
            item.drop = "recurring"
        gap = [] if item.drop == "recurring" else None
        beside = "parts of days in general" not in item.names  # "one of the nights last week"
    return items


def _collapse(items: Sequence[Item], rules: Sequence[Rule[Any, Moment]]) -> list[Item]:
    out: list[Item] = []
    position = 0
    for match in apply(rules, items):
        out.extend(items[position : match.first])
        made = match.made
        covered = items[match.first : match.after]
        made.start, made.end = covered[0].start, covered[-1].end
        made.names = [match.name]
        if made.drop:
            made.said = " ".join(item.text for item in covered if isinstance(item, Token))
        made.about = made.about or any(item.cat in ("about", "afterabout") for item in covered)
        out.append(made)
        position = match.after
    out.extend(items[position:])
    return out


def _modified(items: list[Item]) -> list[Item]:
    """Early, mid, late, beginning and end become partial moments that join what they stand beside."""
    kinds = {"early": "early", "mid": "mid", "late": "late", "start": "early", "finish": "end"}
    out: list[Item] = []
    for item in items:
        if isinstance(item, Token) and item.cat in kinds:
            out.append(Moment("Trim", trim=kinds[item.cat], start=item.start, end=item.end))
        else:
            out.append(item)
    return out


def _joined(items: list[Item]) -> list[Item]:
    """Joins each moment with the next where only glue stands between and they tell different things."""
    out: list[Item] = []
    for place, item in enumerate(items):
        if isinstance(item, Moment):
            k = len(out) - 1
            while (
                k >= 0 and len(out) - k <= 5 and not isinstance(out[k], Moment) and (out[k].cat in GLUE or _al(out[k]))
            ):
                k -= 1
            earlier = out[k] if k >= 0 else None
            if isinstance(earlier, Moment):
                gap = out[k + 1 :]
                joined = (
                    None if _leads_on(earlier, item, gap, items[place + 1 : place + 5]) else join(earlier, item, gap)
                )
                if joined is not None:
                    out[k:] = [joined]
                    continue
            if out and not isinstance(out[-1], Moment) and any(g.cat == "about" for g in out[k + 1 :]):
                item.about = True
        out.append(item)
    for item in out:
        if isinstance(item, Moment) and item.trim and item.cat != "Trim":
            if item.clock is not None and item.part is None:
                item.hint = "wake" if item.trim == "early" else "bed" if item.trim == "late" else None
            apply_trim(item)
    return [item for item in out if not (isinstance(item, Moment) and item.cat == "Trim")]


def _leads_on(earlier: Moment, day: Moment, gap: list[Item], after: list[Item]) -> bool:
    """ "Sunday I rode it around 5, Tuesday at 8 it was gone": after a comma the day goes with the clock after it."""
    if earlier.clock is None or day.dates is None or day.clock is not None or not any(i.cat == "comma" for i in gap):
        return False
    following = next((item for item in after if item.cat not in GLUE), None)
    return isinstance(following, Moment) and following.bare_clock


def _al(item: Item) -> bool:
    """The Spanish "al" of "al mediodía"."""
    return isinstance(item, Token) and item.text == "al"
