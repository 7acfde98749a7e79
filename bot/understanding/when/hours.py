"""Finds the bare numbers that are hours: "at 5", "between 8 and 10", "sat 8 to 1130 pm", but not "5 people"."""

from __future__ import annotations

from typing import Final

from .hour_signs import (
    HOUR_CATS,
    after_a_move,
    among_prices,
    before,
    before_when,
    chained,
    clock_follows,
    counted_by,
    counts_follow,
    ends_well,
    free_after,
    hour_of_a_day,
    in_brackets,
    las_as_hour,
    one_of,
    part_follows,
    partner,
    plausible,
    price_like,
    prices,
    small,
    told_of_a_day,
    two_digits_of_something,
)
from .moments import Item, clock
from .rules_clock import face_of
from .tokens import Token

_STRONG_LEADS: Final = frozenset({"at", "las"})
_WEAK_LEADS: Final = frozenset(
    {"about", "until", "after", "before", "since", "by", "past", "from", "between", "Day", "Part", "sometime"}
)


def mark_hours(items: list[Item]) -> list[Item]:
    """The items with every bare hour replaced by a clock."""
    out = list(items)
    for i, item in enumerate(out):
        if item.cat in HOUR_CATS and isinstance(item, Token) and plausible(item) and _is_hour(out, i):
            face = face_of(item)
            if face is not None:
                made = clock(face)
                made.names, made.start, made.end = ["an hour told without am or pm"], item.start, item.end
                out[i] = made
    return out


def _is_hour(items: list[Item], i: int) -> bool:
    token = items[i]
    if isinstance(token, Token) and token.text.isdigit() and token.whole > 24 and len(token.text) < 3:
        return False
    if after_a_move(items, i):
        return True
    if counts_follow(items, i) or two_digits_of_something(items, i) or one_of(items, i):
        return False
    if hour_of_a_day(items, i) or part_follows(items, i) or in_brackets(items, i):
        return True
    j = i - 1 if i and items[i - 1].cat == "of" else before(items, i)
    lead = items[j] if j >= 0 and items[j].cat != "stop" else None
    if lead is not None and lead.cat == "about":
        beyond = before(items, j)
        if beyond >= 0 and items[beyond].cat in _STRONG_LEADS | {"between", "from", "until", "after", "before"}:
            lead = items[beyond]
    if lead is not None and _leads(items, i, lead):
        return True
    if clock_follows(items, i):
        return lead is None or lead.cat not in ("opaque", "month", "number")
    if partner(items, i) and ends_well(items, i):
        return not prices(items) if lead is None else told_of_a_day(items, i)
    return chained(items, i, j)


def _leads(items: list[Item], i: int, lead: Item) -> bool:
    cat = lead.cat
    if cat in _STRONG_LEADS:
        spoken = isinstance(lead, Token) and lead.text in ("las", "la")
        return free_after(items, i, strict=spoken) and not (spoken and not las_as_hour(items, i))
    if cat in ("between", "from", "of"):
        free = partner(items, i)
        if cat == "of":  # "de 7 a 8"
            return free and isinstance(lead, Token) and lead.text in ("de", "d")
        return free or (cat == "from" and free_after(items, i, strict=True))
    if (
        cat == "by"
        and isinstance(lead, Token)
        and lead.text not in ("by", "para", "pa", "no later than", "not later than")
    ):
        return False
    if cat == "by" and i >= 2 and items[i - 2].cat in ("counted", "unit", "number", "opaque"):
        return False  # "6 feet by 10"
    if cat == "about" and i >= 2 and counted_by(items, i):
        return False
    if cat in ("after", "before", "until") and price_like(items, i) and among_prices(items, i):
        return False
    if cat in ("about", "sometime") and price_like(items, i):
        return False
    if cat == "correct" or (isinstance(lead, Token) and lead.text in ("was", "were", "era", "eran", "fue")):
        return small(items[i]) and (before_when(items, i) or (cat == "correct" and free_after(items, i, strict=True)))
    return cat in _WEAK_LEADS and free_after(items, i, strict=True)
