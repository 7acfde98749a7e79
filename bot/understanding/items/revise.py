"""Corrections of items already told: a price, a count, a brand or colour; one more; one less."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.understanding.items.asked import listed_items
from bot.understanding.items.details import read_item_details
from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.reader import running_items
from bot.understanding.items.serials import find_serials
from bot.understanding.items.tagging import tag
from bot.understanding.lexicon.mentions import Mention, mentions
from bot.understanding.lexicon.numbers import Number, read_number
from bot.understanding.lexicon.tokens import Token, fold, tokenize
from bot.understanding.money.amounts import find_money
from bot.understanding.money.value import read_value

_ADD: Final = re.compile(
    r"\b(?:also|add|adding|another|one more|forgot (?:to (?:say|mention|add|tell|put|list|include)|about|"
    r"that|my|the|a)|and (?=(?:my|a|the) .{1,30} too)|as well|plus (?:my|a)|"
    r"left out|missed|there was (?:also )?(?:a|an|my|one|some)|they (?:also )?(?:took|stole|got)|too$|"
    r"tambi[eé]n|tanbien|agreg\w{1,5}|a[nñ]ad\w{1,5}|anote|anot[ae]\w{0,3}|ponga|ponle|incluy\w{1,4}|"
    r"otra? (?:cosa|m[aá]s)|se me olvid\w{1,2}|adem[aá]s|falt[oóa]\w{0,3} (?:poner|decir|mencionar|un|"
    r"una|mi|el|la)|"
    r"se llevaron)\b",
    re.IGNORECASE,
)
_REMOVE: Final = re.compile(
    r"\b(?:take (?:off|out|away)|take (?:it|them|that|this) (?:off|out)|"
    r"(?:take|leave) (?:the|my|that|those|out) .{1,40}? (?:off|out)|leave out|"
    r"remove|delete|drop the|scratch the|scratch that|erase|get rid of|not missing|"
    r"(?:wasn'?t|weren'?t|was not|were not|isn'?t|not) (?:stolen|taken|missing|lost|damaged|gone|broken|"
    r"in it|in there)|"
    r"(?:i |we |just |actually |(?:my|the|a) \w{1,10} |already |did ){1,4}(?:found|find)"
    r"(?!\s(?:the |a |my |our |out ){0,2}"
    r"(?:receipt|box\b|paper|invoice|manual|bill|warrant|number|serial|price|tag\b|photo|picture))|turned up|showed up|"
    r"forget (?:about )?(?:the|my)|no longer missing|"
    r"quit[ae]\w{0,3}|saqu?[eé]\w{0,3}|saca\w{0,3}|borr[aeé]\w{0,3}|elimin\w{1,4}|apareci[oó]|"
    r"aparecieron|(?:encontr[eé]|encontramos)"
    r"(?!\s(?:el |la |un |una )?(?:recibo|factura|caja|papel|garant|n[uú]mero|foto))|"
    r"lo ten[ií]a yo|no se (?:lo|la|los|las) llevaron|"
    r"no (?:me )?(?:robaron|se llevaron|falta))\b",
    re.IGNORECASE,
)
_ALWAYS_OTHER: Final = re.compile(
    r"@|\b(?:my |mi |the |el )?(?:name|nombre|apellido|last name|address|direcci[oó]n|birthday|"
    r"date of birth|dob|fecha|e-?mail|correo(?: electr[oó]nico)?|phone number|cell number|"
    r"n[uú]mero de (?:tel[eé]fono|celular)|apartment|apt|apto|zip)\b|(?:\d{3}[-. ]?){2}\d{4}\b",
    re.IGNORECASE,
)
# what is told of the scene rather than added to the list
_SCENE: Final = re.compile(
    r"\b(?:there'?s|there is|there are|hay|has|tiene[ns]?|neighbou?rs?|vecin[oa]s?|video|witness\w{0,2}|testigos?)\b",
    re.IGNORECASE,
)
_PRICING: Final = re.compile(
    r"\bnot\b|\bno\b|\binstead\b|\$|dollar|peso|worth|cost|paid|val[eí]|total|price|precio|was|were|son|fue|era",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"\d\s?(?:[ap]\.?m\b|:\d\d)|o.?clock|\ba las\b|happened|ocurri[oó]|\bpas[oó]\b", re.IGNORECASE
)
_AGAIN: Final = re.compile(r"\b(?:another|second|otr[oa]|segund[oa])\b", re.IGNORECASE)
_DENIAL: Final = re.compile(
    r"[,;]?\s{0,3}\b(?:not|no|instead of|en vez de|and not|y no)\s(?:a |an |el |la |un |una |the )?\w", re.IGNORECASE
)
_FIELD: Final = re.compile(r"\b(?:brand|model|marca|modelo|serial|color)\b", re.IGNORECASE)
_NOT: Final = frozenset({"not", "no", "isnt", "wasnt", "instead"})
_MOST: Final = 60


@dataclass(frozen=True)
class _Change:
    """A correction, and which of the items its words speak of."""

    text: str
    language: str
    items: Sequence[Item]
    tokens: Sequence[Token]
    named: Sequence[Mention]

    @property
    def single(self) -> bool:
        """Whether it is clear which items are meant."""
        return bool(self.named) or len(self.items) == 1


def revise_items(text: str, items: Sequence[Item], language: str = "en") -> list[Item] | None:
    """The items as corrected by `text`; None where it corrects none of them. A changed total is for
    `read_value` to read."""
    if not text.strip() or (_ALWAYS_OTHER.search(text) and not find_serials(text)):
        return None
    tokens = tokenize(text)
    change = _Change(text, language, items, tokens, mentions(tokens, items))
    for attempt in (_removed, _counted, _priced, _added, _described):
        changed = attempt(change)
        if changed is not None and changed != list(items):
            return changed
    return None


def _removed(change: _Change) -> list[Item] | None:
    """Without what was found again or never lost."""
    if not _REMOVE.search(change.text) or find_money(change.text, change.language, asked=False):
        return None
    kept = re.search(r"\b(?:so|but|just|only|pero|solo|s[oó]lo|nom[aá]s)\b", change.text[1:], re.IGNORECASE)
    upto = kept.start() + 1 if kept else len(change.text)
    gone = {m.item for m in change.named if change.tokens[m.start].start < upto} or {m.item for m in change.named}
    return [item for i, item in enumerate(change.items) if i not in gone]


# -- counts -----------------------------------------------------------------------------------------------------------


def _counted(change: _Change) -> list[Item] | None:
    """With the count told right before a mention, where it differs: "son tres gomas, no dos"."""
    items = list(change.items)
    for mention in change.named:
        count = _count_before(change.tokens, mention.start)
        if count is not None and not _ADD.search(change.text):
            items[mention.item] = replace(items[mention.item], quantity=count)
    if items == list(change.items) and len(items) == 1:
        items[0] = replace(items[0], quantity=_bare_count(change.tokens, items[0].quantity))
    if items == list(change.items):
        return None
    small = all(m.amount <= _MOST for m in find_money(change.text, change.language, asked=True))
    return (None if small else _priced(replace(change, items=items))) or items


def _count_before(tokens: Sequence[Token], at: int) -> int | None:
    for i in range(at - 1, max(-1, at - 3), -1):
        number = read_number(tokens, i)
        if number is not None and _is_count(number) and number.end <= at:
            denied = i > 0 and tokens[i - 1].norm in _NOT | {"$", "than"}
            return None if denied else int(number.value)
    return None


def _bare_count(tokens: Sequence[Token], known: int) -> int:
    """The count of "it was three not two" of a line of two; else what is known."""
    for i in range(len(tokens) - 2 if known > 1 else 0):
        number = read_number(tokens, i)
        if number is None or not _is_count(number):
            continue
        for k in range(number.end + 1, min(len(tokens), number.end + 4)):
            denied = read_number(tokens, k) if tokens[k - 1].norm in _NOT else None
            if denied is not None and denied.value == known:
                return int(number.value)
    return _count_after_denial(tokens, known)


def _count_after_denial(tokens: Sequence[Token], known: int) -> int:
    """ "no eran once, eran nueve"."""
    counts = [(i, n) for i in range(len(tokens)) if (n := read_number(tokens, i)) is not None and _is_count(n)]
    if known < 2 or len(counts) != 2 or counts[0][1].value != known:
        return known
    denied = {t.norm for t in tokens[max(0, counts[0][0] - 3) : counts[0][0]]} & _NOT
    return int(counts[1][1].value) if denied else known


def _is_count(number: Number) -> bool:
    return 1 <= number.value <= _MOST and number.value == int(number.value)


# -- prices -----------------------------------------------------------------------------------------------------------


def _priced(change: _Change) -> list[Item] | None:
    """With the price told for an item: "the mower was 349 not 399"."""
    named = {m.item for m in change.named}
    if not change.single or not (named or _speaks_of_price(change)):
        return None
    value = read_value(change.text, change.language, items=change.items)
    if value is None or value.total is None or (value.told and not named) or _year_only(change):
        return None
    items = list(change.items)
    for index, amount in value.per_item:
        if index in named or not value.told or len(items) == 1:
            items[index] = replace(items[index], value_usd=amount)
    return items if items != list(change.items) else None


def _speaks_of_price(change: _Change) -> bool:
    return bool(_PRICING.search(change.text)) and not _CLOCK.search(change.text) and not _ADD.search(change.text)


def _year_only(change: _Change) -> bool:
    """Whether the numbers are years rather than prices: "no, it was 2019"."""
    sure = find_money(change.text, change.language, asked=False)
    bare = [m for m in find_money(change.text, change.language, asked=True) if "bare" in m.doubts]
    years = all(1950 <= m.amount <= 2039 and "," not in m.text for m in bare)
    return years and not sure and not re.search(r"\d{3,5}\s{1,2}(?:not|no)\b", change.text)


# -- more, and other --------------------------------------------------------------------------------------------------


def _added(change: _Change) -> list[Item] | None:
    """With what was forgotten: "I also lost a bracelet (80 dollars)"."""
    lead = _ADD.search(change.text)
    if lead is None:
        return None
    found = [
        _with_price(one, change)
        for one in running_items(change.text, change.language)
        if any(c.isalpha() for c in one.item.description)
    ]
    if not found:
        rest = change.text[lead.end() :] if lead.end() < len(change.text) - 2 else change.text
        rest = re.split(r"[:;!?]|\.\s", rest.strip(" :,"))[0]
        told = [] if _SCENE.search(rest) else listed_items(rest, change.language)
        worded = [one for one in told if any(c.isalpha() for c in one.item.description)]
        named = re.match(r"(?:a|an|my|un|una|mi|mis|the|el|la|two|dos|some|our)\s", rest.strip(), re.IGNORECASE)
        found = [one for one in worded if named or "as_told" not in one.doubts]
    return [*change.items, *(one.item for one in found if not _known(one.item, change))]


def _with_price(one: ItemReading, change: _Change) -> ItemReading:
    """With the price told in the same breath: "forgot the gig bag, that was 40"."""
    value = read_value(change.text, change.language, items=[one.item]) if _PRICING.search(change.text) else None
    if one.item.value_usd is not None or value is None or value.total is None or _CLOCK.search(change.text):
        return one
    return replace(one, item=replace(one.item, value_usd=value.total))


def _known(item: Item, change: _Change) -> bool:
    same = any(fold(item.description) == fold(other.description) for other in change.items)
    return same and not _AGAIN.search(change.text)


def _described(change: _Change) -> list[Item] | None:
    """With a field told anew: "it's a Giant not a Trek", "the laptop is silver", "the serial is …"."""
    positive = _DENIAL.split(change.text, maxsplit=1)[0]
    if not positive.strip() or not change.single:
        return None
    units = tag(positive, change.language, asked=True).units
    if not (any(u.tag in {"make", "color"} for u in units) or find_serials(positive) or _FIELD.search(positive)):
        return None
    blank = [replace(item, brand=None, model=None, color=None, serial=None) for item in change.items]
    learnt, _ = read_item_details(positive, blank, change.language)
    return [_over(item, fresh) for item, fresh in zip(change.items, learnt, strict=True)]


def _over(item: Item, fresh: Item) -> Item:
    """The item with the fresh fields, also inside its description."""
    rebranded = fresh.brand is not None and fresh.brand != item.brand
    description = item.description
    for old, new in ((item.brand, fresh.brand), (item.color, fresh.color)):
        if old and new and old != new:
            description = re.sub(rf"\b{re.escape(old)}\b", new.replace("\\", ""), description, flags=re.IGNORECASE)
    return replace(
        item,
        description=description,
        brand=fresh.brand or item.brand,
        model=fresh.model or (None if rebranded else item.model),
        serial=fresh.serial or item.serial,
        color=fresh.color or item.color,
    )
