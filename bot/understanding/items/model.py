"""What an item of property is, and what a reading of one carries."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """One line of property: None where unknown. `value_usd` is of the whole line, all `quantity` pieces together."""

    description: str
    brand: str | None = None
    model: str | None = None
    serial: str | None = None
    color: str | None = None
    value_usd: float | None = None
    quantity: int = 1


@dataclass(frozen=True)
class ItemReading:
    """An item with the words that told it and the `rule` by which they did. `doubts`: "unfamiliar" (a thing of no
    known name), "as_told" (the answer itself, nothing in it recognised), "place" (perhaps only where it happened),
    "guessed" (named, but not as the object of a loss), "lock" (a lock that may only have been cut)."""

    item: Item
    span: tuple[int, int]
    text: str
    doubts: tuple[str, ...] = ()
    rule: str = ""
