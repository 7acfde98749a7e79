"""What sort of thing an item is, by the noun tables: papers and cash name themselves, a bag tells no contents."""

from __future__ import annotations

import re

from bot.understanding.items.model import Item
from bot.understanding.lexicon.nouns import noun_table, singulars
from bot.understanding.lexicon.tokens import fold

_WORD = re.compile(r"[a-z0-9'-]{2,30}")
_SELF_NAMING = frozenset({"document", "cash"})
_NEVER_ALONE = frozenset({"container", "vague"})
_MOST_WORDS = 12


def is_specific(item: Item) -> bool:
    """Whether an item told in passing is told well enough: by a brand, a color or a mark, or as papers or cash."""
    if any((item.brand, item.model, item.serial, item.color)):
        return not (_kinds(item.description) <= _NEVER_ALONE and not item.brand)
    return bool(_kinds(item.description) & _SELF_NAMING)


def is_container(item: Item) -> bool:
    """Whether it is a parcel, a bag or "stuff": a word for contents that may be told yet."""
    kinds = _kinds(item.description)
    return bool(kinds) and kinds <= _NEVER_ALONE


def same_thing(one: Item, other: Item) -> bool:
    """Whether two descriptions name the same thing: by a shared concept, in either language, or a shared word."""
    concepts = _concepts(one.description) & _concepts(other.description)
    return bool(concepts) or fold(one.description) == fold(other.description)


def _kinds(description: str) -> frozenset[str]:
    return frozenset(kind for _, kind in _nouns(description) if kind not in {"other", "place"})


def _concepts(description: str) -> frozenset[str]:
    return frozenset(concept for concept, kind in _nouns(description) if kind not in {"other", "place", "vague"})


def _nouns(description: str) -> list[tuple[str, str]]:
    words = _WORD.findall(fold(description))[:_MOST_WORDS]
    table = noun_table()
    found = []
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            noun = table.get(phrase) or next((table[s] for s in singulars(phrase) if s in table), None)
            if noun is not None:
                found.append((noun.concept, noun.kind))
    return found
