"""Give each item the price, and the serial number, that running text tells beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.items.model import ItemReading
from bot.understanding.items.serials import find_serials
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon.mentions import mentions
from bot.understanding.lexicon.tokens import fold, tokenize
from bot.understanding.money.amounts import Money
from bot.understanding.money.parallels import with_parallels
from bot.understanding.money.words import NOT_LOSS

_FAR: Final = 60
_FARTHEST: Final = 160
_LOOSE: Final = 220
_TOTAL: Final = frozenset("total altogether totals todo junto together all sent send mande envie".split())
_PRICED: Final = re.compile(
    r"\b(?:worth|valued?|cost|paid|pay|bought|price|est|retails?|vale|val[ií]a|valor\w{0,6}|cost[oó]|pagu[eé]|pag[oó]|"
    r"precio|compr[eé]|cuesta|quoted?|cotiz\w{1,4}|estimat\w{1,3}|me sali[oó])\b",
    re.IGNORECASE,
)
_STOPS: Final = ".;!?\n"
_LINK: Final = re.compile(
    r"\s{0,2}[,(:\-]?\s{0,2}(?:(?:de|por|a|at|for|was|were|is|like|about|around|maybe|unos|unas|como|era|eran|son|fue|"
    r"the other|otro|en|worth|cost|costs?|vale[n]?|val[ií]an?|cost[oó]|cuesta)\s){0,3}\$?",
    re.IGNORECASE,
)


def with_values(tagged: Tagged, readings: Sequence[ItemReading], language: str) -> list[ItemReading]:
    """Each item with the price told after it ("worth $380", "I paid 210 for those", "(80 dollars)") or right before
    it, and with its serial number."""
    serials = find_serials(tagged.text)
    priced = [
        one for one in readings if not any(s.span[0] <= one.span[0] and one.span[1] <= s.span[1] for s in serials)
    ]
    loose: list[Money] = []
    for money in tagged.sums:
        index = _owner(tagged.text, priced, money)
        if index is None:
            loose.append(money)
        else:
            priced[index] = _with_price(priced[index], money)
    for money in loose:
        index = _left_over(tagged, priced, money)
        if index is not None:
            priced[index] = _with_price(priced[index], money)
    return _with_serials(tagged.text, _from_price_list(tagged, priced, language))


def _with_price(one: ItemReading, money: Money) -> ItemReading:
    item = one.item
    pieces = max(money.quantity or 1, item.quantity) if money.each else 1
    return replace(one, item=replace(item, value_usd=round(money.amount * pieces, 2)))


def _left_over(tagged: Tagged, readings: Sequence[ItemReading], money: Money) -> int | None:
    """The thing without a price that was told last before a sum, with no other thing's sum between; a total, and what
    an insurance bears, is the price of none."""
    start, end = money.span
    beside = set(fold(f"{tagged.text[max(0, start - 30) : start]} {tagged.text[end : end + 30]}").split())
    if beside & (NOT_LOSS | _TOTAL) or any(r.span[0] <= start < r.span[1] for r in readings):
        return None
    before = [i for i, r in enumerate(readings) if r.span[1] <= start]
    if not before or readings[before[-1]].item.value_usd is not None:
        return None
    last = readings[before[-1]].span[1]
    between = any(last <= other.span[0] < start for other in tagged.sums)
    return before[-1] if start - last <= _LOOSE and not between else None


def _from_price_list(tagged: Tagged, priced: list[ItemReading], language: str) -> list[ItemReading]:
    """The prices of a later sentence: "… a saw and a compressor. The saw 210, the compressor 160"."""
    items = [one.item for one in priced]
    if len(items) < 2 or all(item.value_usd is not None for item in items):
        return priced
    sure = tagged.sums
    for money in with_parallels(tagged.text, language, sure, items):
        at = next((i for i, token in enumerate(tagged.tokens) if token.start >= money.span[0]), 0)
        before = [m for m in mentions(tagged.tokens, items) if at - 6 <= m.end <= at]
        if money not in sure and before and items[before[-1].item].value_usd is None:
            index = before[-1].item
            priced[index] = replace(priced[index], item=replace(items[index], value_usd=money.amount))
    return priced


def _owner(text: str, readings: Sequence[ItemReading], money: Money) -> int | None:
    if any(one.span[0] <= money.span[0] < one.span[1] for one in readings):
        return None
    for index, one in enumerate(readings):
        gap = text[money.span[1] : one.span[0]]
        if 0 <= one.span[0] - money.span[1] <= 3 and not gap.strip() and one.item.value_usd is None:
            return index
    before = [i for i, r in enumerate(readings) if r.span[1] <= money.span[0]]
    if not before:
        return None
    told_again = _told_again(text, readings, money)
    if told_again is not None or readings[before[-1]].item.value_usd is not None:
        return told_again
    gap = text[readings[before[-1]].span[1] : money.span[0]]
    beside = gap.lower() + text[money.span[1] : money.span[1] + 12].lower()
    if "total" in beside or len(gap) > _FARTHEST:
        return None
    near = len(gap) <= _FAR and not any(mark in gap for mark in _STOPS)
    return before[-1] if near or (len(readings) == 1 and _priced_later(text, readings[0], gap, money)) else None


def _told_again(text: str, readings: Sequence[ItemReading], money: Money) -> int | None:
    """The thing that a later sentence names again with its price: "Umbrella is clear, with ducks, $22"."""
    start = max(text.rfind(mark, 0, money.span[0]) for mark in _STOPS) + 1
    if start <= readings[-1].span[0] or len(readings) < 2:
        return None
    named = mentions(tokenize(text[start : money.span[0]]), [one.item for one in readings])
    index = named[-1].item if named else None
    return index if index is not None and readings[index].item.value_usd is None else None


def _priced_later(text: str, one: ItemReading, gap: str, money: Money) -> bool:
    """Whether a later sentence tells the price of the only thing: "It is marble, and we paid $1,150 for it"."""
    sentence = re.split(rf"[{_STOPS}]\s", gap)[-1]
    names = {word for word in fold(f"{one.item.description} {one.item.brand or ''}").split() if len(word) > 3}
    if names & set(re.findall(r"\w{4,30}", fold(sentence))):
        return True
    return not sentence.strip() or bool(
        _PRICED.search(sentence) or _PRICED.search(re.split(r"[.;!?\n]", text[money.span[1] :][:30])[0])
    )


def _with_serials(text: str, readings: list[ItemReading]) -> list[ItemReading]:
    for serial in find_serials(text):
        before = [i for i, one in enumerate(readings) if one.span[1] <= serial.span[0] <= one.span[1] + _FARTHEST]
        if serial.labelled and before and readings[before[-1]].item.serial is None:
            one = readings[before[-1]]
            readings[before[-1]] = replace(one, item=replace(one.item, serial=serial.value))
    return readings
