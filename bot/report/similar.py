"""Likely doubles: why two reports may tell of the same incident."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta

from bot.report.facts import Facts, When, Where

CONTACT, PLACE, WINDOW, ITEMS = "same contact", "same place", "same window", "same items"

_WEIGHT = {CONTACT: 3, PLACE: 3, ITEMS: 3, WINDOW: 1}
_ENOUGH = 4
"""Two strong signs, or one and the window: two thefts in one night are no double, nor a victim's second year."""

_SLACK = timedelta(hours=1)
_LONGEST = 400
"""Characters of a place or a serial number that are looked at."""
_WORD = re.compile(r"\w{1,60}")
_COMMON = frozenset("a an and of my the with de del el la mi un una y con".split())


def folded(text: str) -> str:
    """`text` for comparing and searching: no case, no accents, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def place_key(where: Where | None) -> str | None:
    """What two reports of one place share."""
    if where is None:
        return None
    return folded((where.canonical or where.text)[:_LONGEST])[:200] or None


def why_similar(one: Facts, other: Facts) -> tuple[str, ...]:
    """The reasons, strongest first; empty where they are too few to be worth an officer's look."""
    found = tuple(
        reason
        for reason, holds in (
            (CONTACT, _same_contact(one, other)),
            (PLACE, place_key(one.where) is not None and place_key(one.where) == place_key(other.where)),
            (ITEMS, _same_items(one, other)),
            (WINDOW, _same_window(one.when, other.when)),
        )
        if holds
    )
    return found if weight(found) >= _ENOUGH else ()


def weight(reasons: tuple[str, ...]) -> int:
    """How strongly the reasons speak, to sort by."""
    return sum(_WEIGHT[reason] for reason in reasons)


def _same_contact(one: Facts, other: Facts) -> bool:
    phones = one.who.phone is not None and one.who.phone == other.who.phone
    mails = one.who.email is not None and one.who.email.casefold() == (other.who.email or "").casefold()
    return phones or mails


def _same_window(one: When | None, other: When | None) -> bool:
    if one is None or other is None:
        return False
    return one.earliest <= other.latest + _SLACK and other.earliest <= one.latest + _SLACK


def _same_items(one: Facts, other: Facts) -> bool:
    serials = _serials(one) & _serials(other)
    return bool(serials) or bool(_words(one) & _words(other))


def _serials(facts: Facts) -> set[str]:
    return {folded(item.serial[:_LONGEST]).replace(" ", "") for item in facts.what.items if item.serial}


def _words(facts: Facts) -> set[str]:
    text = " ".join(item.description for item in facts.what.items)[:2000]
    return {word for word in _WORD.findall(folded(text)) if word not in _COMMON}
