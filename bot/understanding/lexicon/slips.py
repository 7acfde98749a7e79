"""Misspelt words: which thing one most likely means."""

from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.lexicon import deeds, spelling, traits
from bot.understanding.lexicon.nouns import Noun, single


@cache
def _spell_targets() -> list[str]:
    return [word for word in sorted(spelling.TARGETS) if single(word) is not None]


@cache
def _known_words() -> frozenset[str]:
    known: set[str] = set(
        spelling.KEPT | traits.STOPPERS | traits.ADJECTIVES | traits.DETERMINERS | traits.COLORS | traits.SHADES
    )
    for source in (
        deeds.TAKE_ACTIVE,
        deeds.TAKE_PASSIVE,
        deeds.LOSE_ACTIVE,
        deeds.LOSE_PASSIVE,
        deeds.DAMAGE_ACTIVE,
        deeds.DAMAGE_PASSIVE,
        deeds.OTHER_VERBS,
    ):
        known.update(word for phrase in source.split(",") for word in phrase.split())
    return frozenset(known)


@lru_cache(maxsize=2048)
def misspelt(word: str) -> Noun | None:
    """The noun that a misspelt word most likely means."""
    if not 5 <= len(word) <= 20 or word in _known_words() or not word.isalpha():
        return None
    hit = process.extractOne(word, _spell_targets(), scorer=OSA.distance, score_cutoff=2)
    return single(hit[0]) if hit is not None and is_slip(word, hit[0]) else None


def is_slip(word: str, meant: str) -> bool:
    """Whether `word` is `meant` as fingers misspell it: one letter left out, doubled or swapped; in longer words also
    one wrong letter, and from ten on two slips."""
    distance = OSA.distance(word, meant)
    if word[0] != meant[0]:
        return False
    if distance == 1:
        return len(word) >= 8 or len(word) != len(meant) or sorted(word) == sorted(meant)
    return distance == 2 and len(word) >= 9 and (len(word) >= 10 or sorted(word) == sorted(meant))
