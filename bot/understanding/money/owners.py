"""Which of the items each sum is told of: "380 the tablet, 210 the sunglasses", "drill 180 y el impact 140"."""

from collections.abc import Sequence
from typing import Final, Protocol

from bot.understanding.lexicon.mentions import Mention, Named, mentions
from bot.understanding.lexicon.tokens import fold
from bot.understanding.money import words
from bot.understanding.money.sums import Sum, Sums

_CASH: Final = words.UNITS | {"cash", "efectivo", "change", "menudo", "dinero", "$"}


class Line(Named, Protocol):
    """A thing that may have a price: one line of a report, of one or several pieces."""

    @property
    def value_usd(self) -> float | None: ...
    @property
    def quantity(self) -> int: ...


def give_to_items(sums: Sums, items: Sequence[Line]) -> None:
    """Fill `items` of every sum with the indexes of what it is told of."""
    named = mentions(sums.tokens, items) if items else []
    if named:
        leading = bool(sums.parts) and named[0].start >= sums.parts[0].end and _opens(sums, sums.parts[0])
        for one in sums.parts:
            owner = _told_cash(one, items)
            owner = _owner(sums, one, named, leading) if owner is None else owner
            if owner is not None:
                one.items.append(owner)
        _give_the_last(sums, items)
    else:
        _in_order(sums, items)


def _opens(sums: Sums, one: Sum) -> bool:
    """Whether nothing but small words stands before a sum: no name of its own, as in "body was 1999"."""
    return all(word in words.APPROX | words.OPENERS for word in sums.norms[: one.first])


def _give_the_last(sums: Sums, items: Sequence[Line]) -> None:
    """The one sum that names nothing known is of the one item that no sum was told of."""
    loose = [one for one in sums.parts if not one.items and not one.both]
    told = {index for one in sums.parts for index in one.items}
    left = [index for index in range(len(items)) if index not in told and items[index].value_usd is None]
    if len(loose) == len(left) == 1 and len(items) > 1 and not words.REST & set(sums.before(loose[0], 4)):
        loose[0].items.append(left[0])


def _in_order(sums: Sums, items: Sequence[Line]) -> None:
    """With as many sums as items and no names, as in "700, 60 and 40", the sums stand in the order of the items."""
    parts = [one for one in sums.parts if not one.both]
    if len(parts) == len(items) > 1:
        for index, one in enumerate(parts):
            one.items.append(index)


def _told_cash(one: Sum, items: Sequence[Line]) -> int | None:
    """The cash among the items, where "60 pesos que tenía adentro" repeats its amount: not the purse it was in."""
    for index, item in enumerate(items):
        if (
            item.value_usd == one.amount
            and item.brand is None
            and ("$" in item.description or set(fold(item.description).split()) & _CASH)
        ):
            return index
    return None


def _owner(sums: Sums, one: Sum, named: Sequence[Mention], leading: bool) -> int | None:
    """The item named beside the sum; `leading`: the sums stand before their items."""
    if words.REST & set(sums.before(one, 4)):
        return None
    before = [m for m in named if m.end <= one.first and _open(sums, _past_question(sums, m.end), one.first)][-1:]
    after = [m for m in named if m.start >= one.end and _open(sums, one.end, m.start)][:1]
    follows = sums.norms[one.end : one.end + 1] in (["for"], ["por"]) and bool(after)
    link = sums.norms[before[0].end : one.first] if before else []
    precedes = any(len(w) > 1 for w in link) and all(w in words.APPROX | words.NAMING for w in link)
    if not leading and after and "," in sums.norms[one.end : after[0].start]:
        after = []
    first, second = (after, before) if follows or (leading and not precedes) else (before, after)
    if not leading and first and second and _taken(sums, first[0], one):
        first = second
    chosen = first or second
    return chosen[0].item if chosen else None


def _past_question(sums: Sums, end: int) -> int:
    """ "and the ornaments? sixty": the writer's own question ends no sentence."""
    return end + 1 if end < len(sums.norms) and sums.norms[end] == "?" else end


def _open(sums: Sums, start: int, end: int) -> bool:
    """No other sum and no end of sentence between the tokens."""
    between = any(start <= s.first < end for s in sums.live)
    return not between and not words.STOPS & set(sums.norms[start:end])


def _taken(sums: Sums, mention: Mention, one: Sum) -> bool:
    return any(s is not one and mention.item in s.items for s in sums.all)


def _unit_price(sums: Sums, one: Sum, items: Sequence[Line]) -> bool:
    """ "las cajetillas a 12", "the tires at 120": of a line of several, "at" tells the price of one."""
    several = len(one.items) == 1 and items[one.items[0]].quantity > 1
    return several and bool(set(sums.before(one, 2)) & {"a", "at", "@"}) and not one.total and not one.both


def multiply(sums: Sums, items: Sequence[Line]) -> None:
    """Turn the price of each into that of the line: "120 each" of three tires."""
    for one in sums.live:
        if not (one.money.each or _unit_price(sums, one, items)) or one.money.quantity or not items:
            continue
        if one.items or len(items) == 1:
            one.amount = one.money.amount * items[one.items[0] if one.items else 0].quantity
        else:
            one.amount = one.money.amount * sum(item.quantity for item in items)
            one.items.extend(range(len(items)))
