"""Text cut into words that remember where they stood, each folded to one spelling."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.understanding.where.words import ABBREVIATIONS, SPELLINGS

LIMIT = 8_000
"""Characters read; the doors accept half of that."""

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*|[&@+]")
_NAME_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]{1,3}\b)?|[&@+]")
_APOSTROPHE = re.compile(r"(?<=\w)['’´`](?=\w{1,3}\b)")
_STOP = re.compile(r"[!?;\n]|(?<!\.)\.(?![\d.])")


@dataclass(frozen=True, slots=True)
class Token:
    """One word: as typed but folded, in its one spelling, and what stood before it."""

    word: str
    norm: str
    start: int
    end: int
    gap: str
    sentence: int


@lru_cache(maxsize=8_192)
def fold(word: str) -> str:
    """Lower case without accents or apostrophes."""
    plain = unicodedata.normalize("NFKD", word)
    kept = "".join(c for c in plain if c.isalnum() or c in "&@+")
    return kept.lower()


@lru_cache(maxsize=8_192)
def spelling(word: str) -> str:
    """The one spelling under which a folded word is looked up ("street", "str" -> "st")."""
    return SPELLINGS.get(word, word)


def tokenize(text: str) -> list[Token]:
    """Cut text into tokens; offsets are those of the text given."""
    text = text[:LIMIT]
    tokens: list[Token] = []
    sentence, last = 0, 0
    for start, end in _bounds(text):
        gap = text[last:start]
        if tokens and _ends_sentence(gap, tokens[-1]):
            sentence += 1
        word = fold(text[start:end])
        if word:
            tokens.append(Token(word, spelling(word), start, end, gap.strip(), sentence))
            last = end
    return tokens


def words_of(text: str) -> tuple[str, ...]:
    """The spellings of a name's words, as the index keys them."""
    if text.isascii():  # the quick way, for the thousands of names a gazetteer holds
        return tuple(spelling(word.replace("'", "")) for word in _NAME_WORD.findall(text.lower()))
    return tuple(token.norm for token in tokenize(text))


def _bounds(text: str) -> list[tuple[int, int]]:
    """Start and end of every word, a possessive's or contraction's tail joined to its word."""
    joined: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if joined and joined[-1][1] == start - 1 and _APOSTROPHE.match(text, start - 1):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _ends_sentence(gap: str, before: Token) -> bool:
    if not _STOP.search(gap):
        return False
    dot_only = gap.strip(" #") == "."
    short = len(before.word) == 1 and before.word.isalpha()
    return not (dot_only and (short or (before.norm in ABBREVIATIONS and before.word == before.norm)))
