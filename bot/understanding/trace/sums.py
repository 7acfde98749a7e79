"""MONEY: each sum that is told, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understanding.items import Item
from bot.understanding.money import Money, Value, read_value
from bot.understanding.money.amounts import find_money
from bot.understanding.trace.model import Finding
from bot.understanding.trace.saying import dollars

_SUM = "a sum of money"
_TOTAL = "what the sums come to"


def money_found(text: str, language: str, items: Sequence[Item], *, asked: bool) -> Iterator[Finding]:
    """Each sum, then the total where it says more. `asked`: the text answers what something is worth."""
    monies = find_money(text, language, asked=asked)
    value = read_value(text, language, items=list(items), asked=asked) if monies or asked else None
    if value is not None and len(monies) == 1 and value.total == monies[0].amount:
        yield _sum(monies[0], value.doubts, total=value.total)
        return
    for money in monies:
        yield _sum(money, ())
    if value is not None:
        yield _total(value, items)


def _sum(money: Money, more: tuple[str, ...], total: float | None = None) -> Finding:
    words = f"{dollars(money.amount)} each" if money.each else dollars(money.amount)
    if money.quantity is not None:
        words += f", {money.quantity} of them"
    about = ("approximate",) if money.approximate else ()
    doubts = tuple(dict.fromkeys((*money.doubts, *about, *more)))
    facts = {"amount": money.amount, "each": money.each, "quantity": money.quantity, "total": total}
    return Finding("money", words, _SUM, money.text, money.span, doubts, facts=facts)


def _total(value: Value, items: Sequence[Item]) -> Finding:
    if value.total is None:
        words = "no value told" if value.unknown else "no value taken"
    else:
        words = f"{dollars(value.total)} in total"
        words += "".join(f", {dollars(part)} for {items[index].description}" for index, part in value.per_item)
    facts = {"amount": None, "each": False, "quantity": None, "total": value.total}
    return Finding("money", words, _TOTAL, value.text, value.span, value.doubts, facts=facts)
