"""Look up verbs of loss, and the verbs that are none."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.lexicon import deeds
from bot.understanding.lexicon.slips import is_slip
from bot.understanding.lexicon.tokens import Token, fold

# what a verb may mean: take, lose, damage or other; and its voice
Meanings = frozenset[tuple[str, str]]
_CLASSES: Final = (
    ("take", "active", deeds.TAKE_ACTIVE),
    ("take", "passive", deeds.TAKE_PASSIVE),
    ("lose", "active", deeds.LOSE_ACTIVE),
    ("lose", "passive", deeds.LOSE_PASSIVE),
    ("damage", "active", deeds.DAMAGE_ACTIVE),
    ("damage", "passive", deeds.DAMAGE_PASSIVE),
    ("other", "active", deeds.OTHER_VERBS),
)
_MAX_WORDS: Final = 6


@cache
def verb_table() -> dict[str, Meanings]:
    """Every phrase of the tables of deeds → what it may mean."""
    table: dict[str, set[tuple[str, str]]] = {}
    for meaning, voice, source in _CLASSES:
        for phrase in re.split(r"[,\n]", source):
            if phrase.strip():
                table.setdefault(fold(phrase.strip()), set()).add((meaning, voice))
    return {phrase: frozenset(meanings) for phrase, meanings in table.items()}


@cache
def _verb_starts() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in verb_table() if " " in phrase)


@cache
def _deed_words() -> list[str]:
    return [p for p, m in verb_table().items() if " " not in p and len(p) >= 6 and any(x[0] != "other" for x in m)]


@lru_cache(maxsize=2048)
def misspelt_deed(word: str) -> str | None:
    """The verb of loss that a misspelt word most likely means."""
    if not 6 <= len(word) <= 16 or not word.isalpha() or word in deeds.NO_DEEDS:
        return None
    hit = process.extractOne(word, _deed_words(), scorer=OSA.distance, score_cutoff=2)
    return str(hit[0]) if hit is not None and is_slip(word, str(hit[0])) else None


def verb_at(tokens: Sequence[Token], at: int) -> tuple[Meanings, int] | None:
    """The longest verb phrase that begins at token `at`, with the index after it."""
    table = verb_table()
    first = tokens[at].norm
    if first in _verb_starts():
        for end in range(min(len(tokens), at + _MAX_WORDS), at + 1, -1):
            found = table.get(" ".join(t.norm for t in tokens[at:end]))
            if found is not None:
                return found, end
    one = table.get(first)
    return (one, at + 1) if one is not None else None
