"""Noun phrases → items: the wording of a description, and what stands after it about colour and count."""

from typing import Final

from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.phrase import Phrase, color_text
from bot.understanding.items.story import Role
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.money.amounts import Money

_TRIM: Final = " ,;.:-–—\"'“”()¿?¡!"
_STOPS: Final = frozenset({".", "!", "?", ";"})
# doubts that only steer the reading
_INNER: Final = frozenset({"vehicle", "cash", "harmed"})


def reading(tagged: Tagged, phrase: Phrase, role: Role, upto: int | None = None) -> ItemReading:
    """The item a phrase names, by that role; `upto`: last unit of the description where that is longer."""
    last = phrase.last if upto is None else upto
    end = tagged.units[last].end
    span = (tagged.tokens[tagged.units[phrase.first].start].start, tagged.tokens[end - 1].end)
    money = next((u.money for u in phrase.parts if u.money is not None), None)
    color = phrase.color or _trailing_color(tagged, phrase, last)
    plural = phrase.noun is not None and phrase.noun.plural
    count = _trailing_count(tagged, last) if plural and phrase.count == 1 else phrase.count
    description = _description(tagged, phrase, end)
    item = Item(description, phrase.brand, phrase.model, None, color, _cash_value(phrase, money), count)
    outer = tuple(doubt for doubt in role.doubts if doubt not in _INNER)
    return ItemReading(item, span, tagged.text[span[0] : span[1]], outer, role.rule)


def _description(tagged: Tagged, phrase: Phrase, end: int) -> str:
    """The citizen's words without determiner and count; a price before a thing stays: "$50 gift card"."""
    whole = tagged.slice(tagged.units[phrase.first].start, end)
    priced = phrase.noun is not None and phrase.core > 0 and tagged.units[phrase.core - 1].money is not None
    if priced and phrase.core == phrase.first + 1:
        return whole
    words = tagged.slice(tagged.units[phrase.core].start, end).strip(_TRIM) or whole
    return f"{words})" if words.count("(") > words.count(")") else words


def _trailing_color(tagged: Tagged, phrase: Phrase, last: int) -> str | None:
    """A colour by itself after the phrase: "headphones, black", "ipad …, silver one", "Bose, black"."""
    units = tagged.units
    own = [i for i in range(phrase.last + 1, last + 1) if units[i].tag == "color"]
    if own:
        return color_text(tagged, units, own)
    opened = _color_after_stop(tagged, last)
    if opened is not None:
        return opened
    for i in range(last + 1, min(last + 16, len(units))):
        noun = units[i].noun
        if units[i].norm in _STOPS or (noun is not None and noun.kind != "place" and noun.concept != "person"):
            return None
        if units[i].tag == "color" and _stands_alone(tagged, i):
            return color_text(tagged, units, [i])
    return None


def _color_after_stop(tagged: Tagged, last: int) -> str | None:
    """ "lost my wallet on the bus. Brown, …"."""
    units = tagged.units
    stop = next((i for i in range(last + 1, min(last + 14, len(units) - 2)) if units[i].norm in _STOPS), None)
    if stop is None or units[stop + 1].tag != "color" or units[stop + 2].tag != "mark":
        return None
    return color_text(tagged, units, [stop + 1])


def _stands_alone(tagged: Tagged, i: int) -> bool:
    shaded = tagged.units[i - 1].tag == "shade"
    before = tagged.units[i - (2 if shaded else 1)].norm
    after = tagged.units[i + 1].norm if i + 1 < len(tagged.units) else ""
    apart = before == "," and after in {"", ".", ",", "!", "/"}
    return (
        after in {"one", "ones"}
        or before in {"its", "is", "es", "color"}
        or apart
        or (before in {"in", "en"} and not after.isalnum())
    )


def _trailing_count(tagged: Tagged, last: int) -> int:
    """How many, told afterwards: "tires slashed again. all 4", "las gomas a mi carro, las cuatro"."""
    units = tagged.units
    for i in range(last + 1, min(last + 14, len(units) - 1)):
        if units[i].norm in _STOPS and i > last + 9:
            break
        count = units[i + 1].count or 0
        after = units[i + 2] if i + 2 < len(units) else None
        closed = after is None or after.tag in {"mark", "stop", "place", "join"} or after.norm == "de"
        if units[i + 1].norm in {"of", "de"} and after is not None and after.norm in {"them", "ellos", "ellas"}:
            return units[i].count or 1
        if (
            i == last + 1
            and units[i].norm == "("
            and after is not None
            and after.norm == ")"
            and count_of(units[i + 1])
        ):
            return count_of(units[i + 1])
        ones = any(u.norm == "ones" for u in units[i + 2 : i + 5])
        if units[i].norm == "the" and count_of(units[i + 1]) > 1 and ones:
            return count_of(units[i + 1])
        if units[i].norm in {"all", "las", "los", "todas", "todos"} and count > 1 and closed:
            return count
    return 1


def count_of(unit: Unit) -> int:
    """The number a unit counts to; 0 for none."""
    return unit.count or 0


def _cash_value(phrase: Phrase, money: Money | None) -> float | None:
    if money is None or money.amount <= 0:
        return None
    return round(money.amount * (phrase.count if money.each else 1), 2)
