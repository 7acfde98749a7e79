"""The things of a report and the readers' items: one to the other, and two tellings of the same things made one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.report.facts import Item
from bot.understanding.items import Item as ReadItem
from bot.understanding.items.nature import is_container, is_named, is_specific, same_thing


def fact(item: ReadItem) -> Item:
    """An item as read, as a fact."""
    return Item(
        item.description, item.brand, item.model, item.serial, item.color, item.value_usd, max(1, item.quantity)
    )


def as_read(items: Iterable[Item]) -> list[ReadItem]:
    """Facts as the readers' items: what they take to apply an answer to them."""
    return [_as_read(item) for item in items]


def told_well(item: Item) -> bool:
    """Whether a thing is told with a brand, a color or a mark, or is one of its own kind."""
    return is_specific(_as_read(item))


def named(items: tuple[Item, ...]) -> bool:
    """Whether things told in passing need no "what exactly". A bag counts once something else is told beside it."""
    bags = [item for item in items if is_container(_as_read(item)) and not told_well(item)]
    others = [item for item in items if item not in bags]
    return bool(others) and all(is_named(_as_read(item)) for item in others)


def told_again(before: tuple[Item, ...], after: tuple[Item, ...]) -> tuple[Item, ...]:
    """What was told in passing and then in answer to "what exactly".

    The answer leads; it inherits what was known of the same thing. What it does not mention stays, but for a parcel
    or "stuff" whose contents it tells.
    """
    led = tuple(_with_known(item, before) for item in after)
    left = tuple(
        item
        for item in before
        if not any(same_thing(_as_read(item), _as_read(new)) for new in after)
        and not (after and is_container(_as_read(item)))
    )
    return led + left


def _with_known(item: Item, before: tuple[Item, ...]) -> Item:
    known = next((b for b in before if same_thing(_as_read(b), _as_read(item))), None)
    if known is None:
        return item
    return replace(
        item,
        brand=item.brand or known.brand,
        model=item.model or known.model,
        serial=item.serial or known.serial,
        color=item.color or known.color,
        value_usd=item.value_usd if item.value_usd is not None else known.value_usd,
        quantity=item.quantity if item.quantity > 1 else known.quantity,
    )


def _as_read(item: Item) -> ReadItem:
    return ReadItem(item.description, item.brand, item.model, item.serial, item.color, item.value_usd, item.quantity)
