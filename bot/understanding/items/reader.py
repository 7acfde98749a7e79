"""Read the property that a message says was stolen, lost or damaged."""

from collections.abc import Sequence
from typing import Final

from bot.understanding.items.asked import listed_items
from bot.understanding.items.build import reading
from bot.understanding.items.merging import Pair, merged
from bot.understanding.items.model import ItemReading
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.phrases import phrases
from bot.understanding.items.prices import with_values
from bot.understanding.items.roles import lost_phrases
from bot.understanding.items.story import Role
from bot.understanding.items.tagging import tag
from bot.understanding.items.units import Tagged
from bot.understanding.items.vehicles import with_whole_vehicles

MAX_ITEMS: Final = 20
_DESCRIBING_KINDS: Final = frozenset({"goods", "vehicle", "container", "unknown"})
_MARKS: Final = frozenset({",", ".", "!", "(", "a"})
_ENDS: Final = frozenset(". ! ?".split())
_WAS: Final = frozenset({"was", "were", "era", "eran"})
_DESCRIBED: Final = Role("description of the thing before")
_DESCRIBES: Final = frozenset({"its", "is", "es", "era", "was", "theyre", "son", "eran"})


def read_items(text: str, language: str = "en", *, asked: bool = False) -> list[ItemReading]:
    """The items of `text`, at most `MAX_ITEMS`. `asked`: the text answers "what was taken, lost or damaged?",
    so that every thing named counts, and words that name no known thing are kept as they stand (doubt
    "as_told")."""
    if not text.strip():
        return []
    if asked:
        return listed_items(text, language)[:MAX_ITEMS]
    return running_items(text, language)[:MAX_ITEMS]


def running_items(text: str, language: str) -> list[ItemReading]:
    """Items of running text: the objects of its verbs of loss, and what later sentences add to them."""
    tagged = tag(text, language)
    found = phrases(tagged, unknown=True)
    chosen = lost_phrases(tagged, found)
    pairs: list[Pair] = [(p, reading(tagged, p, role)) for p, role in chosen[: 2 * MAX_ITEMS]]
    pairs = merged(tagged, _with_descriptions(tagged, found, with_whole_vehicles(tagged, found, pairs)))
    return with_values(tagged, [one for _, one in pairs], language)


def _with_descriptions(tagged: Tagged, found: Sequence[Phrase], pairs: list[Pair]) -> list[Pair]:
    """Add the phrases that only describe an item told before: "Its a blue iPhone 13"."""
    if not pairs:
        return pairs
    chosen = {p.first for p, _ in pairs}
    concepts = {p.concept for p, _ in pairs}
    first = min(chosen)
    more = [
        (p, reading(tagged, p, _DESCRIBED))
        for p in found
        if p.first > first and p.first not in chosen and not p.negated and _describes(tagged, p, concepts)
    ]
    return sorted([*pairs, *more], key=lambda pair: pair[0].first)


def _describes(tagged: Tagged, phrase: Phrase, concepts: set[str | None]) -> bool:
    before = tagged.units[phrase.first - 1].norm if phrase.first else ""
    brand_only = phrase.noun is None and phrase.brand is not None
    if phrase.kind not in _DESCRIBING_KINDS or phrase.parts[0].money is not None:
        return False
    if phrase.count > 1 and phrase.concept in concepts and phrase.noun is not None and before in _ENDS:
        # "they smashed planters. Five planters this time"
        return True
    if before not in _DESCRIBES and not (brand_only and before in _MARKS):
        return False
    if brand_only and phrase.implied == "car" and not concepts & {"car", "truck", "van", "motorcycle"}:
        # "they took my catalytic. 08 prius", "slashed tires, its a 2016 impala": whose part it was
        return False
    boxed = "package" in concepts and phrase.kind == "goods" and (phrase.determined or before in _WAS)
    return boxed or brand_only or (phrase.concept is not None and phrase.concept in concepts)
