"""Read the property that a message says was stolen, lost or damaged."""

from collections.abc import Sequence
from typing import Final

from bot.understanding.items.asked import listed_items
from bot.understanding.items.build import Pair, merged, reading, with_values
from bot.understanding.items.model import ItemReading
from bot.understanding.items.phrases import Phrase, phrases
from bot.understanding.items.roles import lost_phrases
from bot.understanding.items.units import Tagged, tag

MAX_ITEMS: Final = 20
_DESCRIBES: Final = frozenset({"its", "is", "es", "era", "was", "theyre", "son", "eran"})


def read_items(text: str, language: str = "en", *, asked: bool = False) -> list[ItemReading]:
    """The items of `text`, at most `MAX_ITEMS`. `asked`: the text answers "what was taken, lost or damaged?", so that every
    thing named counts, and words that name no known thing are kept as they stand (doubt "as_told")."""
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
    pairs: list[Pair] = [(p, reading(tagged, p, doubts)) for p, doubts in chosen[: 2 * MAX_ITEMS]]
    pairs = merged(tagged, _with_descriptions(tagged, found, pairs))
    return with_values(tagged, [one for _, one in pairs], language)


def _with_descriptions(tagged: Tagged, found: Sequence[Phrase], pairs: list[Pair]) -> list[Pair]:
    """Add the phrases that only describe an item told before: "Its a blue iPhone 13"."""
    if not pairs:
        return pairs
    chosen = {p.first for p, _ in pairs}
    first = pairs[0][0].first
    concepts = {p.concept for p, _ in pairs}
    everything = list(pairs)
    for phrase in found:
        before = tagged.units[phrase.first - 1].norm if phrase.first else ""
        describes = (
            before in _DESCRIBES
            or (before == "a" and phrase.noun is None)
            or (before in {",", ".", "!", "("} and phrase.noun is None and phrase.brand)
        )
        if phrase.first in chosen or phrase.first < first or not describes or phrase.negated:
            continue
        boxed = "package" in concepts and (phrase.determined or before in {"was", "were", "eran", "era"}) and phrase.kind == "goods"
        if (
            phrase.kind in {"goods", "vehicle", "container", "unknown"}
            and phrase.parts[0].money is None
            and (boxed or phrase.concept in concepts or (phrase.noun is None and phrase.brand))
        ):
            everything.append((phrase, reading(tagged, phrase, ())))
    return sorted(everything, key=lambda pair: pair[0].first)
