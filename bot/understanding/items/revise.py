"""Corrections of items already told: a price, a count, a brand or colour; one more; one less."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.items.asked import listed_items
from bot.understanding.items.details import read_item_details
from bot.understanding.items.mentions import Mention, mentions
from bot.understanding.items.model import Item
from bot.understanding.items.reader import running_items
from bot.understanding.items.serials import find_serials
from bot.understanding.items.units import tag
from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.tokens import Token, fold, tokenize
from bot.understanding.money.amounts import find_money
from bot.understanding.money.value import read_value

_ADD: Final = re.compile(
    r"\b(?:also|add|adding|another|one more|forgot (?:to (?:say|mention|add|tell|put|list|include)|about|"
    r"that|my|the|a)|and (?:my|a|the) .{1,30} too|as well|plus (?:my|a)|"
    r"left out|missed|there was (?:also )?(?:a|an|my|one|some)|they (?:also )?(?:took|stole|got)|too$|"
    r"tambi[eé]n|tanbien|agreg\w{1,5}|a[nñ]ad\w{1,5}|anote|anot[ae]\w{0,3}|ponga|ponle|incluy\w{1,4}|"
    r"otra? (?:cosa|m[aá]s)|se me olvid\w{1,2}|adem[aá]s|falt[oóa]\w{0,3} (?:poner|decir|mencionar|un|"
    r"una|mi|el|la)|"
    r"se llevaron)\b",
    re.IGNORECASE,
)
_REMOVE: Final = re.compile(
    r"\b(?:take (?:off|out|away)|(?:take|leave) (?:the|my|that|those|out) .{1,40}? (?:off|out)|leave out|"
    r"remove|delete|drop the|scratch the|scratch that|erase|get rid of|not missing|"
    r"(?:wasn'?t|weren'?t|was not|were not|isn'?t|not) (?:stolen|taken|missing|lost|damaged|gone|broken|"
    r"in it|in there)|"
    r"(?:i |we |just |actually |my \w{1,10} |already |did ){1,4}(?:found|find)|turned up|showed up|"
    r"forget (?:about )?(?:the|my)|no longer missing|"
    r"quit[ae]\w{0,3}|saqu?[eé]\w{0,3}|saca\w{0,3}|borr[aeé]\w{0,3}|elimin\w{1,4}|apareci[oó]|"
    r"aparecieron|encontr[eé]|encontramos|lo ten[ií]a yo|no se (?:lo|la|los|las) llevaron|"
    r"no (?:me )?(?:robaron|se llevaron|falta))\b",
    re.IGNORECASE,
)
_ALWAYS_OTHER: Final = re.compile(
    r"@|\b(?:my |mi |the |el )?(?:name|nombre|apellido|last name|address|direcci[oó]n|birthday|"
    r"date of birth|dob|fecha|e-?mail|correo(?: electr[oó]nico)?|phone number|cell number|"
    r"n[uú]mero de (?:tel[eé]fono|celular)|apartment|apt|apto|zip)\b|(?:\d{3}[-. ]?){2}\d{4}\b",
    re.IGNORECASE,
)
_NOT: Final = frozenset({"not", "no", "isnt", "wasnt", "instead"})


def revise_items(text: str, items: Sequence[Item], language: str = "en") -> list[Item] | None:
    """The items as corrected by `text`; None where it corrects none of them. A changed total is for `read_value` to read."""
    if not text.strip() or (_ALWAYS_OTHER.search(text) and not find_serials(text)):
        return None
    tokens = tokenize(text)
    named = mentions(tokens, items)
    for attempt in (_removed, _counted, _priced, _added, _described):
        changed = attempt(text, tokens, named, items, language)
        if changed is not None:
            return changed
    return None


def _removed(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], items: Sequence[Item], language: str
) -> list[Item] | None:
    match = _REMOVE.search(text)
    if match is None or not named or find_money(text, language, asked=False):
        return None
    gone = {m.item for m in named}
    kept = [item for i, item in enumerate(items) if i not in gone]
    return kept if len(kept) < len(items) else None


def _counted(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], items: Sequence[Item], language: str
) -> list[Item] | None:
    """ "son tres gomas, no dos", "it was 3 tires": the count right before a mention, where it differs."""
    changed = list(items)
    for mention in named:
        count = _count_before(tokens, mention.start)
        if count is None or count == items[mention.item].quantity or _ADD.search(text):
            continue
        item = items[mention.item]
        changed[mention.item] = replace(
            item, quantity=count, value_usd=None if item.value_usd is None else item.value_usd
        )
    if changed == list(items):
        changed = _bare_count(tokens, items)
    if changed == list(items):
        return None
    return _priced(text, tokens, named, changed, language) or changed


def _count_before(tokens: Sequence[Token], at: int) -> int | None:
    for i in range(at - 1, max(-1, at - 3), -1):
        number = read_number(tokens, i)
        if number is not None and 1 <= number.value <= 60 and number.end <= at and number.value == int(number.value):
            denied = i > 0 and (tokens[i - 1].norm in _NOT or tokens[i - 1].norm in {"$", "than"})
            return None if denied else int(number.value)
    return None


def _bare_count(tokens: Sequence[Token], items: Sequence[Item]) -> list[Item]:
    """ "it was three not two" of a single item that was two."""
    changed = list(items)
    if len(items) != 1 or items[0].quantity < 2:
        return changed
    for i in range(len(tokens) - 2):
        number = read_number(tokens, i)
        if number is None or not 1 <= number.value <= 60:
            continue
        rest = [t.norm for t in tokens[number.end : number.end + 3]]
        denied = next(
            (
                read_number(tokens, k)
                for k in range(number.end, min(len(tokens), number.end + 4))
                if tokens[k - 1].norm in _NOT
            ),
            None,
        )
        if denied is not None and denied.value == items[0].quantity and set(rest) & _NOT:
            changed[0] = replace(items[0], quantity=int(number.value))
            break
    return changed


def _priced(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], items: Sequence[Item], language: str
) -> list[Item] | None:
    if _ADD.search(text) and not named:
        return None
    if not named and len(items) != 1:
        return None
    asked = bool(named) or bool(
        re.search(
            r"\bnot\b|\bno\b|\binstead\b|\$|dollar|peso|worth|cost|paid|val[eí]|total|price|precio|was|"
            r"were|son|fue|era",
            text,
            re.IGNORECASE,
        )
    )
    clock = re.search(r"\d\s?(?:[ap]\.?m\b|:\d\d)|o.?clock|\ba las\b", text, re.IGNORECASE) and not named
    if not asked or clock or not find_money(text, language, asked=True) or _year_only(text, language):
        return None
    value = read_value(text, language, items=items)
    if value is None or value.total is None or not value.per_item or (value.told and not named):
        return None
    changed = list(items)
    for index, amount in value.per_item:
        if value.told and len(items) > 1 and index not in {m.item for m in named}:
            continue
        changed[index] = replace(items[index], value_usd=amount)
    return changed if changed != list(items) else None


def _year_only(text: str, language: str) -> bool:
    """ "no, it was 2019": years and clock times are no prices."""
    return (
        all(
            1950 <= m.amount <= 2039 and "$" not in m.text and "," not in m.text
            for m in find_money(text, language, asked=True)
            if "bare" in m.doubts
        )
        and not find_money(text, language, asked=False)
        and not re.search(r"\d{3,5}\s{1,2}(?:not|no)\b", text)
    )


def _added(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], items: Sequence[Item], language: str
) -> list[Item] | None:
    lead = _ADD.search(text)
    if lead is None:
        return None
    found = [r.item for r in running_items(text, language)]
    if not found:
        found = [
            r.item
            for r in listed_items(text[lead.end() :] if lead.end() < len(text) - 2 else text, language)
            if "as_told" not in r.doubts
        ]
    fresh = [item for item in found if not _known(item, items, text)]
    return [*items, *fresh] if fresh else None


def _known(item: Item, items: Sequence[Item], text: str) -> bool:
    again = re.search(r"\b(?:another|second|otr[oa]|segund[oa])\b", text, re.IGNORECASE)
    return not again and any(fold(item.description) == fold(other.description) for other in items)


def _described(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], items: Sequence[Item], language: str
) -> list[Item] | None:
    """ "it's a Giant not a Trek", "the laptop is silver", "the serial is …": a field told anew."""
    positive = re.split(
        r"[,;]?\s{0,3}\b(?:not|no|instead of|en vez de|and not|y no)\s(?:a |an |el |la |un |una |the )?\w",
        text,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    if not positive.strip() or (not named and len(items) != 1):
        return None
    tagged = tag(positive, language, asked=True)
    telling = (
        any(u.tag in {"make", "color"} for u in tagged.units)
        or find_serials(positive)
        or re.search(r"\b(?:brand|model|marca|modelo|serial|color)\b", positive, re.IGNORECASE)
    )
    if not telling:
        return None
    cleared = [replace(item, brand=None, model=None, color=None, serial=None) for item in items]
    learnt, _ = read_item_details(positive, cleared, language)
    changed = [_over(item, fresh) for item, fresh in zip(items, learnt, strict=True)]
    return changed if changed != list(items) else None


def _over(item: Item, fresh: Item) -> Item:
    model = fresh.model or (None if fresh.brand and fresh.brand != item.brand else item.model)
    description = item.description
    if fresh.brand and item.brand and fresh.brand != item.brand:
        description = re.sub(re.escape(item.brand), fresh.brand, description, flags=re.IGNORECASE)
    if fresh.color and item.color and fresh.color != item.color:
        description = re.sub(rf"\b{re.escape(item.color)}\b", fresh.color, description, flags=re.IGNORECASE)
    return replace(
        item,
        description=description,
        brand=fresh.brand or item.brand,
        model=model,
        serial=fresh.serial or item.serial,
        color=fresh.color or item.color,
    )
