"""Read the answer to "what is it worth?", "what did you lose?", "what will the repair cost?"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.money import unknown
from bot.understanding.money.amounts import Money, find_money
from bot.understanding.money.owners import Line, give_to_items, multiply
from bot.understanding.money.parallels import with_parallels
from bot.understanding.money.sums import Sum, Sums

TOO_LARGE: Final = 100_000_000.0
_HUGE: Final = re.compile(
    r"\d(?:\.\d{1,20})?e\+?\d{1,4}\b|\d{13,}|\b(?:infinity|infinite|inf|nan|trillion|billions?)\b", re.IGNORECASE
)
_HEDGED: Final = re.compile(r" (?:idk|nose|dunno|dk|unsure|unknown) | no (?:estoy|toy) segur")


@dataclass(frozen=True)
class Value:
    """`total` in dollars (None where unknown or refused). `per_item`: (index into the items, dollars of that
    whole line). `told`: the total was said as such, rather than summed here from its parts, so that it
    outweighs the items' own values. `unknown`: the citizen does not know, or lost no money. `doubts`: "range"
    (the upper bound was taken), "not_positive", "too_large", "approximate", "zero", "unmatched" (a sum that
    fits no item)."""

    total: float | None
    per_item: tuple[tuple[int, float], ...] = ()
    unknown: bool = False
    text: str = ""
    span: tuple[int, int] = (0, 0)
    doubts: tuple[str, ...] = ()
    told: bool = False


def read_value(text: str, language: str = "en", *, items: Sequence[Line] = (), asked: bool = True) -> Value | None:
    """The value told in `text`; None where it tells none and does not say that it is unknown.

    `asked`: the text answers a question about money, so that bare numbers count; in a story they are hours and counts.
    """
    monies = find_money(text, language, asked=asked)
    if not asked and items:
        monies = with_parallels(text, language, monies, items)
    refusal = _refusal(text, monies)
    if refusal:
        return Value(None, text=text, span=(0, len(text)), doubts=(refusal,))
    positive = [money for money in monies if money.amount != 0]
    if positive:
        return _reckoned(text, positive, items)
    folded = " " + re.sub(r"[^\w/]{1,50}", " ", fold(text[:400])).strip() + " "
    if monies or folded.strip() in {"0", "zero", "cero"}:
        return Value(None, unknown=True, text=text, span=(0, len(text)), doubts=("zero",))
    return Value(None, unknown=True, text=text, span=(0, len(text))) if _says_unknown(text, folded) else None


def _refusal(text: str, monies: Sequence[Money]) -> str:
    if any(money.amount < 0 for money in monies):
        return "not_positive"
    too_large = any(money.amount >= TOO_LARGE for money in monies) or (not monies and _HUGE.search(text[:2000]))
    return "too_large" if too_large else ""


def _says_unknown(text: str, folded: str) -> bool:
    """Whether the words say that nobody knows, or that no money was lost; a question says neither."""
    hedged = bool(_HEDGED.search(folded)) and "?" not in folded
    opens = folded.startswith(unknown.UNKNOWN_OPENINGS)
    if text.rstrip().endswith("?") and not hedged and not folded.startswith(unknown.UNKNOWN_OPENINGS[:2]):
        return False
    told = any(f" {phrase} " in folded for phrase in unknown.UNKNOWN if len(phrase) > 4)
    return hedged or opens or told or folded.strip() in unknown.UNKNOWN


def _reckoned(text: str, monies: Sequence[Money], items: Sequence[Line]) -> Value:
    sums = Sums(text, monies)
    sums.settle()
    give_to_items(sums, items)
    if len(items) == 1:
        sums.take_pairs_for_totals()
    sums.drop_older_prices()
    multiply(sums, items)
    live = sums.live
    total = _total(live)
    per_item = _per_item(live, items)
    if not per_item and len(items) == 1 and total is not None:
        per_item = ((0, total),)
    unmatched = bool(per_item) and len(items) > 1 and any(not s.items and not s.total for s in live)
    told = {
        "range": sums.ranged,
        "unmatched": unmatched,
        "approximate": any(s.money.approximate for s in live),
    }
    span = (live[0].money.span[0], live[-1].money.span[1])
    doubts = tuple(doubt for doubt, holds in told.items() if holds)
    return Value(total, per_item, False, text[span[0] : span[1]], span, doubts, any(s.total or s.both for s in live))


def _per_item(live: Sequence[Sum], items: Sequence[Line]) -> tuple[tuple[int, float], ...]:
    values: dict[int, float] = {}
    for one in live:
        if len(one.items) == 1 and not (one.both and len(items) > 1):
            values[one.items[0]] = values.get(one.items[0], 0.0) + one.amount
        for index in one.items if len(one.items) > 1 else ():
            values[index] = one.money.amount * items[index].quantity
    return tuple((index, round(amount, 2)) for index, amount in sorted(values.items()))


def _total(live: Sequence[Sum]) -> float | None:
    totals = [one for one in live if one.total]
    counted = totals[-1:] or live
    return round(sum(one.amount for one in counted), 2) if counted else None
