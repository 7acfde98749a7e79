"""Give each item the price that running text tells beside it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.items.model import ItemReading
from bot.understanding.items.units import Tagged
from bot.understanding.money.amounts import Money, find_money

_FAR: Final = 60


def with_values(tagged: Tagged, readings: Sequence[ItemReading], language: str) -> list[ItemReading]:
    """Each item with the price told after it ("worth $380", "I paid 210 for those", "(80 dollars)") or right
    before it."""
    priced = list(readings)
    for money in find_money(tagged.text, language, asked=False):
        if money.amount <= 0 or "bare" in money.doubts:
            continue
        index = _owner(tagged.text, priced, money)
        if index is not None:
            item = priced[index].item
            amount = money.amount * (money.quantity or item.quantity) if money.each else money.amount
            priced[index] = replace(priced[index], item=replace(item, value_usd=round(amount, 2)))
    return priced


def _owner(text: str, readings: Sequence[ItemReading], money: Money) -> int | None:
    if any(one.span[0] <= money.span[0] < one.span[1] for one in readings):
        return None
    for index, one in enumerate(readings):
        gap = text[money.span[1] : one.span[0]]
        if 0 <= one.span[0] - money.span[1] <= 3 and not gap.strip() and one.item.value_usd is None:
            return index
    before = [i for i, r in enumerate(readings) if r.span[1] <= money.span[0]]
    if not before or readings[before[-1]].item.value_usd is not None:
        return None
    gap = text[readings[before[-1]].span[1] : money.span[0]]
    beside = gap.lower() + text[money.span[1] : money.span[1] + 12].lower()
    apart = len(gap) > _FAR or any(mark in gap for mark in ".;!?\n") or "total" in beside
    return None if apart else before[-1]
