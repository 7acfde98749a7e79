"""A message as words with tags: folded to plain letters, cut into sentences, looked up in the word tables.

Folding keeps lengths, so that a word's place is its place in the message. Phrases of the tables become one token,
the longest first: "gift card" is never a card. A word that no table holds may be a misspelt one: one slip of the
fingers is forgiven in long words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from bot.understanding.kind import words_acts, words_money, words_places, words_talk, words_things

MOST_CHARACTERS = 4000
"""Longer texts are cut: the doors refuse them anyway."""

_PIECE = re.compile(r"\$?\d[\d.,]{0,15}\d|\$?\d|[a-z0-9][a-z0-9']{0,39}|[.!?;\n,&¿()-]")
_ABBREVIATIONS = frozenset("st ave rd dr mr mrs ms apt no blvd ln sr jr vs dept am pm sra".split())
_MONEY_AFTER = frozenset("dollars dollar bucks usd pesos dolares dolar grand k".split())
_LONGEST_PHRASE = 6
_MOST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class Token:
    """One word or phrase: folded, with its place in the message, the number of its sentence, and its tags."""

    word: str
    start: int
    end: int
    sentence: int
    tags: frozenset[str]


@lru_cache(maxsize=2048)
def _fold_character(character: str) -> str:
    if character in "’‘`´ʼ":
        return "'"
    return unicodedata.normalize("NFD", character.lower())[0]


def fold(text: str) -> str:
    """The text in small letters without accents, as long as before."""
    return "".join(_fold_character(c) for c in text)


@dataclass(frozen=True)
class Lexicon:
    """The word tables, ready to be looked up."""

    words: dict[str, frozenset[str]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    stems: dict[str, frozenset[str]]
    known: frozenset[str]
    spelled: tuple[str, ...]


def _tables() -> Iterable[tuple[str, str]]:
    for module in (words_acts, words_things, words_money, words_places, words_talk):
        yield from module.TABLE.items()


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The tables as dictionaries; an entry that ends in * is the beginning of a word."""
    words: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    stems: dict[str, set[str]] = {}
    for tag, entries in _tables():
        for entry in entries.split(","):
            parts = tuple(entry.replace("'", "").split())
            if len(parts) > 1:
                phrases.setdefault(parts, set()).add(tag)
            elif entry.strip().endswith("*"):
                stems.setdefault(parts[0][:-1], set()).add(tag)
            elif parts:
                words.setdefault(parts[0], set()).add(tag)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for parts, tags in sorted(phrases.items(), key=lambda item: -len(item[0])):
        by_first.setdefault(parts[0], []).append((parts, frozenset(tags)))
    known = frozenset(words) | {part for parts in phrases for part in parts}
    return Lexicon(
        words={word: frozenset(tags) for word, tags in words.items()},
        phrases={first: tuple(rest) for first, rest in by_first.items()},
        stems={stem: frozenset(tags) for stem, tags in stems.items()},
        known=known,
        spelled=tuple(words_talk.SPELLED.split()),
    )


@lru_cache(maxsize=4096)
def _tags_of(word: str) -> frozenset[str]:
    """The tags of one word: from the tables, by its beginning, as a plural, or as a misspelling of a word in them."""
    found = _spelt(word)
    if found or word in lexicon().known or len(word) < 5 or not word.isalpha():
        return found
    return _singular(word) or _misspelt(word)


def _spelt(word: str) -> frozenset[str]:
    book = lexicon()
    found = book.words.get(word, frozenset())
    for length in range(4, len(word) + 1):
        found |= book.stems.get(word[:length], frozenset())
    return found


def _singular(word: str) -> frozenset[str]:
    """The tags of the singular, where the word may be a plural: the tables need not hold both."""
    for ending in ("es", "s"):
        if word.endswith(ending) and word[: -len(ending)] in lexicon().words:
            return lexicon().words[word[: -len(ending)]] & words_talk.HAVE_PLURALS
    return frozenset()


def _misspelt(word: str) -> frozenset[str]:
    slips = 1 if len(word) < 9 else 2
    near = extractOne(word, lexicon().spelled, scorer=DamerauLevenshtein.distance, score_cutoff=slips)
    if near is None or near[0][0] != word[0]:
        return frozenset()
    return _spelt(near[0])


def _pieces(folded: str) -> list[tuple[str, int, int, int]]:
    """(word, start, end, sentence) of each word; punctuation only counts sentences."""
    found: list[tuple[str, int, int, int]] = []
    sentence = 0
    for match in _PIECE.finditer(folded):
        if len(found) == _MOST_WORDS:
            break
        piece = match.group()
        if piece[0] in "!?;\n¿" or (piece == "." and _ends_sentence(folded, match.end(), found)):
            sentence += 1
        elif piece[0] in words_talk.LETTERS_AND_DIGITS:
            if piece in words_talk.TURNS:
                sentence += 1
            found.append((piece.replace("'", ""), match.start(), match.end(), sentence))
        elif piece == "," and found and found[-1][0] != ",":
            found.append((",", match.start(), match.end(), sentence))
    return found


def _ends_sentence(folded: str, after: int, before: list[tuple[str, int, int, int]]) -> bool:
    if after < len(folded) and not folded[after].isspace() and folded[after] != ".":
        return False
    return not before or before[-1][0] not in _ABBREVIATIONS


def _number_tags(pieces: list[tuple[str, int, int, int]], at: int) -> frozenset[str]:
    word = pieces[at][0]
    following = pieces[at + 1][0] if at + 1 < len(pieces) else ""
    if word.startswith("$") or following in _MONEY_AFTER:
        return frozenset({"NUMBER", "MONEY"})
    return frozenset({"NUMBER"})


def tokenize(text: str) -> tuple[Token, ...]:
    """The words of a message with their tags; commas stand as tokens of their own.

    A phrase that names a thing becomes one token ("gift card" is no card); a phrase that tells a deed leaves its words
    be and adds its tags to the first of them.
    """
    pieces = _pieces(fold(text[:MOST_CHARACTERS]))
    tokens: list[Token] = []
    at = 0
    while at < len(pieces):
        word, start, end, sentence = pieces[at]
        length, tags = _phrase_at(pieces, at)
        if length and not tags <= words_talk.SPARING:
            end = pieces[at + length - 1][2]
            word = " ".join(piece[0] for piece in pieces[at : at + length])
        else:
            length = 1
            tags |= _tags_of(word)
            if word[0] in "$0123456789":
                tags |= _number_tags(pieces, at)
        tokens.append(Token(word, start, end, sentence, tags))
        at += length
    return tuple(tokens)


def _phrase_at(pieces: list[tuple[str, int, int, int]], at: int) -> tuple[int, frozenset[str]]:
    """How many words of a known phrase begin here, and its tags; (0, none) where none begins."""
    candidates = lexicon().phrases.get(pieces[at][0], ())
    if not candidates:
        return 0, frozenset()
    ahead = tuple(piece[0] for piece in pieces[at : at + _LONGEST_PHRASE])
    for parts, tags in candidates:
        if ahead[: len(parts)] == parts:
            return len(parts), tags
    return 0, frozenset()
