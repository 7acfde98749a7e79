"""Phrases → items: the wording of a description, values told beside an item, and what two sentences say of one thing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.phrases import Phrase, color_text
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon.tokens import fold
from bot.understanding.money.amounts import Money, find_money

_TRIM: Final = " ,;.:-–—\"'“”()¿?¡!"
Pair = tuple[Phrase, ItemReading]


def reading(tagged: Tagged, phrase: Phrase, doubts: tuple[str, ...], upto: int | None = None) -> ItemReading:
    """The item a phrase names; `upto`: last unit of the description where it reaches beyond the phrase."""
    last = phrase.last if upto is None else upto
    start, end = tagged.units[phrase.core].start, tagged.units[last].end
    description = tagged.slice(start, end).strip(_TRIM) or tagged.slice(tagged.units[phrase.first].start, end)
    span = (tagged.tokens[tagged.units[phrase.first].start].start, tagged.tokens[end - 1].end)
    money = next((u.money for u in phrase.parts if u.money is not None), None)
    if (
        money is not None
        and phrase.core <= phrase.first + 1
        and tagged.units[phrase.core - 1].money is not None
        and phrase.noun is not None
        and phrase.kind != "cash"
    ):
        description = tagged.slice(tagged.units[phrase.first].start, end)
    color = phrase.color or _trailing_color(tagged, phrase, last)
    count = (
        phrase.count if phrase.count > 1 or not (phrase.noun and phrase.noun.plural) else _trailing_count(tagged, last)
    )
    item = Item(description, phrase.brand, phrase.model, None, color, _cash_value(phrase, money), count)
    return ItemReading(
        item, span, tagged.text[span[0] : span[1]], tuple(d for d in doubts if d not in {"vehicle", "cash"})
    )


def _trailing_color(tagged: Tagged, phrase: Phrase, last: int) -> str | None:
    """ "headphones, black", "ipad …, silver one": a colour by itself after the phrase."""
    units = tagged.units
    own = [i for i in range(phrase.last + 1, last + 1) if units[i].tag == "color"]
    if own:
        return color_text(tagged, units, own)
    for i in range(last + 1, min(last + 10, len(units))):
        if (
            units[i].norm in {".", "!", "?", ";"}
            or (units[i].tag == "noun"
            and units[i].noun
            and units[i].noun.kind != "place")
        ):
            return None
        alone = units[i - 1].norm == "," and (i + 1 >= len(units) or units[i + 1].norm in {".", ",", "!"})
        described = (alone and phrase.noun is None) or (
            (i + 1 < len(units) and units[i + 1].norm == "one") or units[i - 1].norm in {"its", "is", "es", "color"}
        )
        if units[i].tag == "color" and described:
            return color_text(tagged, units, [i])
    return None


def _trailing_count(tagged: Tagged, last: int) -> int:
    """ "tires slashed again. all 4", "las gomas a mi carro, las cuatro": how many, told afterwards."""
    units = tagged.units
    for i in range(last + 1, min(last + 9, len(units) - 1)):
        count = units[i + 1].count
        closed = (
            i + 2 >= len(units)
            or units[i + 2].tag in {"mark", "stop", "place", "join"}
            or units[i + 2].norm in {"of", "de"}
        )
        if units[i].norm in {"all", "las", "los", "todas", "todos"} and count and count > 1 and closed:
            return count
    return 1


def _cash_value(phrase: Phrase, money: Money | None) -> float | None:
    if money is None or money.amount <= 0:
        return None
    return round(money.amount * (phrase.count if money.each else 1), 2)


def with_values(tagged: Tagged, readings: Sequence[ItemReading], language: str) -> list[ItemReading]:
    """Give each item the price told right after it ("worth $380", "I paid 210 for those", "(80 dollars)") or before it."""
    monies = [m for m in find_money(tagged.text, language, asked=False) if m.amount > 0 and "bare" not in m.doubts]
    priced = list(readings)
    for money in monies:
        index = _owner(tagged.text, priced, money)
        if index is not None:
            item = priced[index].item
            amount = money.amount * (money.quantity or item.quantity) if money.each else money.amount
            priced[index] = replace(priced[index], item=replace(item, value_usd=round(amount, 2)))
    return priced


def _owner(text: str, readings: Sequence[ItemReading], money: Money) -> int | None:
    for index, one in enumerate(readings):
        if one.span[0] <= money.span[0] < one.span[1]:
            return None
        gap = text[money.span[1] : one.span[0]]
        if 0 <= one.span[0] - money.span[1] <= 3 and not gap.strip() and one.item.value_usd is None:
            return index
    before = [i for i, r in enumerate(readings) if r.span[1] <= money.span[0]]
    if not before:
        return None
    index = before[-1]
    gap = text[readings[index].span[1] : money.span[0]]
    stops = sum(gap.count(mark) for mark in ".;!?\n") > 0 or len(gap) > 60 or " total" in gap.lower()
    tail = text[money.span[1] : money.span[1] + 12].lower()
    return None if stops or readings[index].item.value_usd is not None or "total" in tail else index


def merged(tagged: Tagged, pairs: Sequence[Pair]) -> list[Pair]:
    """One entry for what was named twice: "my phone … it's a blue iPhone 13", "my tablet, a Samsung"."""
    kept: list[Pair] = []
    for phrase, one in pairs:
        index = _same(tagged, kept, phrase, one)
        if index is None:
            kept.append((phrase, one))
        else:
            kept[index] = _join(tagged, kept[index], phrase, one)
    return kept


def _same(tagged: Tagged, kept: Sequence[Pair], phrase: Phrase, one: ItemReading) -> int | None:
    for index in range(len(kept) - 1, -1, -1):
        earlier, told = kept[index]
        if _clash(told.item.brand, one.item.brand) or _clash(told.item.color, one.item.color):
            continue
        apposed = index == len(kept) - 1 and _apposed(tagged, earlier, phrase)
        if phrase.concept == earlier.concept and phrase.concept is not None:
            if apposed or not _listed(tagged, earlier, phrase):
                return index
        elif (apposed and phrase.noun is None and phrase.implied is None) or (index == len(kept) - 1 and _renamed(tagged, earlier, phrase, told)) or (earlier.concept == "package" and (
            apposed
            or _between(tagged, earlier, phrase)[-1:] in (["was"], ["were"], ["era"], ["eran"], ["had"], ["tenia"])
        )):
            return index
    return None


def _renamed(tagged: Tagged, earlier: Phrase, phrase: Phrase, told: ItemReading) -> bool:
    """A brand by itself after other words: "had my camera stolen at the parade, Nikon D3500"."""
    before = tagged.units[phrase.first - 1].norm if phrase.first else ""
    compatible = phrase.implied in (None, earlier.concept)
    return (
        phrase.noun is None
        and phrase.brand is not None
        and told.item.brand is None
        and compatible
        and earlier.kind != "part"
        and before in {",", ".", "!", "its", "is", "es", "era", "was", ":", "-", "(", "theyre"}
    )


def _clash(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one.lower() != other.lower()


def _between(tagged: Tagged, earlier: Phrase, later: Phrase) -> list[str]:
    """The words between two phrases, without whose the first is ("de mi nene")."""
    words = [u.norm for u in tagged.units[earlier.last + 1 : later.first] if u.tag not in {"det"} or u.norm in {"one"}]
    if words[:1] in (["de"], ["d"], ["of"], ["del"]) and len(words) > 2:
        return words[2:]
    return words


def _apposed(tagged: Tagged, earlier: Phrase, later: Phrase) -> bool:
    """ "my tablet, a Samsung": a comma, then an article."""
    words = _between(tagged, earlier, later)
    first = later.parts[0].norm if later.parts else ""
    return words in (
        [","],
        ["-"],
        ["("],
        ["."],
        ["its"],
        [",", "its"],
        [".", "its"],
        ["es"],
        [",", "es"],
        ["is"],
        ["was"],
        ["era"],
        [",", "era"],
        [",", "it", "was"],
        [".", "it", "was"],
        [":"],
    ) and (first in {"a", "an", "un", "una", "pair"} or later.noun is None)


def _listed(tagged: Tagged, earlier: Phrase, later: Phrase) -> bool:
    words = _between(tagged, earlier, later)
    if words[-1:] in (["and"], ["y"], ["n"], ["&"], ["plus"], ["e"]) and "." not in words:
        return True
    return len(words) <= 3 and all(
        w in {"and", "y", "e", "n", "&", ",", "plus", "mas", "con", "with", "+", "also"} for w in words
    )


def _join(tagged: Tagged, kept: Pair, phrase: Phrase, one: ItemReading) -> Pair:
    earlier, told = kept
    old, new = told.item, one.item
    same_word = (
        phrase.noun is None or earlier.noun is None or fold(old.description).split()[-1] in fold(new.description)
    )
    better = len(new.description) > len(old.description) and phrase.concept == earlier.concept and same_word
    description = new.description if better else old.description
    if (
        not better
        and (phrase.concept != earlier.concept or not same_word)
        and new.description.lower() not in old.description.lower()
    ):
        description = f"{old.description}, {new.description}"
    if better and old.description.lower().split()[-1] not in new.description.lower() and phrase.noun is None:
        description = f"{new.description} ({old.description})"
    item = Item(
        description,
        old.brand or new.brand,
        old.model or new.model,
        None,
        old.color or new.color,
        old.value_usd if old.value_usd is not None else new.value_usd,
        max(old.quantity, new.quantity),
    )
    return earlier, replace(told, item=item)
