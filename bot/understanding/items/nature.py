"""What sort of thing an item is, by the noun tables: papers and cash name themselves, a bag tells no contents."""

from __future__ import annotations

import re

from bot.understanding.items.model import Item
from bot.understanding.lexicon.nouns import Noun, noun_table, singulars
from bot.understanding.lexicon.tokens import fold

_WORD = re.compile(r"[a-z0-9'-]{2,30}")
_AFTER_HEAD = re.compile(r"\s(?:of|from|on|in|with|w|for|to|off|de|del|d|con|para|and|y|n)\s")
_SELF_NAMING = frozenset({"document", "cash"})
_NEVER_ALONE = frozenset({"container", "vague"})
_COLLECTIVE = frozenset(
    "tools clothes jewelry furniture mueble muebles decoration decoracion decoraciones adornos food comida merchandise "
    "mercancia stock inventory inventario toy toys juguete juguetes antiques".split()
) | {"outdoor furniture", "patio furniture", "porch furniture", "muebles de patio", "store merchandise"}
"""Concepts that stand for several things: which they are may be told yet."""
_PLAIN = frozenset(
    "keys ring necklace bracelet earrings umbrella scarf gloves hat wheelbarrow ladder plants flag wig ashes "
    "medication pet mulch topsoil fertilizer seeds firewood bench".split()
) | {"hearing aid", "trash can", "tape measure", "extension cord"}
"""Concepts whose name says what the thing is: nobody asks for the brand of a key ring to know what was lost."""
_PLAIN_KINDS = frozenset({"document", "cash", "part", "built"})
_MOST_WORDS = 12


def is_specific(item: Item) -> bool:
    """Whether a thing told in passing is told well enough: by a brand, a color, a mark, its price, or as papers."""
    if any((item.brand, item.model, item.serial, item.color, item.value_usd)):
        kinds = _kinds(item.description)
        return not kinds or bool(item.brand) or not kinds <= _NEVER_ALONE
    return bool(_kinds(item.description) & _SELF_NAMING)


def is_named(item: Item) -> bool:
    """Whether what it is needs no second question: told well, or a thing whose name says it all (a key, a fence)."""
    if is_specific(item):
        return True
    head = _head(item.description)
    return head is not None and (head.group in _PLAIN or head.kind in _PLAIN_KINDS)


def is_container(item: Item) -> bool:
    """Whether it is a parcel, a bag, "stuff" or "tools": a word for things that may be told yet."""
    nouns = [noun for noun in _nouns(item.description) if noun.kind not in {"other", "place"}]
    return bool(nouns) and all(noun.kind in _NEVER_ALONE or noun.concept in _COLLECTIVE for noun in nouns)


def same_thing(one: Item, other: Item) -> bool:
    """Whether two descriptions name the same thing: by a shared concept, in either language, or a shared word."""
    concepts = _concepts(one.description) & _concepts(other.description)
    return bool(concepts) or fold(one.description) == fold(other.description)


def _kinds(description: str) -> frozenset[str]:
    return frozenset(noun.kind for noun in _nouns(description) if noun.kind not in {"other", "place"})


def _concepts(description: str) -> frozenset[str]:
    return frozenset(n.concept for n in _nouns(description) if n.kind not in {"other", "place", "vague"})


def _head(description: str) -> Noun | None:
    """The noun that says what a thing is: the last one before "of", "with", "de"; a lawn mower is no lawn.

    Of "a section of our fence", where the first part names no thing, it is the fence; of "bags of mulch" the mulch.
    """
    holder: Noun | None = None
    for part in _AFTER_HEAD.split(fold(description)[:200])[:3]:
        words = _WORD.findall(part)[:_MOST_WORDS]
        for end in range(len(words), 0, -1):
            for start in range(max(0, end - 3), end):
                noun = _noun(" ".join(words[start:end]))
                if noun is None or noun.kind in {"other", "place"}:
                    continue
                if noun.kind != "container":
                    return noun
                holder = holder or noun
    return holder


def _noun(phrase: str) -> Noun | None:
    table = noun_table()
    return table.get(phrase) or next((table[s] for s in singulars(phrase) if s in table), None)


def _nouns(description: str) -> list[Noun]:
    words = _WORD.findall(fold(description))[:_MOST_WORDS]
    found = []
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            noun = _noun(" ".join(words[start : start + size]))
            if noun is not None:
                found.append(noun)
    return found
