"""What the classifier sees of a text: its words, their pairs, and pieces of words.

Pieces bridge typos, texting and Spanish endings ("robaron", "robarn", "robo"); pairs keep "not hurt" from "hurt".
Accents and capitals are dropped, as people who text drop them; numbers are all one word, as a house number tells no
danger.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

MAX_TEXT = 4_000
_MOST_WORDS = 250
"""A first message of more words than this says what it is about in these."""
_LONGEST_WORD = 24
_WORD = re.compile(r"[^\W\d_]{1,400}|\d{1,400}|[!?]")
_STRETCHED = re.compile(r"(.)\1{2,400}")
_PIECES = (4, 5)
"""Letters in a piece, the marks for a word's ends included."""


def features(text: str) -> list[str]:
    """The features of a text, in its order; a text without words has one."""
    words = _words(text)
    pairs = (f"{left} {right}" for left, right in pairwise(words))
    return [*words, *pairs, *(piece for word in words for piece in _pieces(word))] or ["-"]


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text[:MAX_TEXT].casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("'", "")
    found = _WORD.findall(_STRETCHED.sub(r"\1\1", bare))[:_MOST_WORDS]
    return ["0" if word.isdigit() else word[:_LONGEST_WORD] for word in found]


def _pieces(word: str) -> Iterator[str]:
    marked = f"<{word}>"
    for length in _PIECES:
        for start in range(len(marked) - length + 1):
            yield f"#{marked[start : start + length]}"
