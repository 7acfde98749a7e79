"""Cut a message into words, numbers and marks, each with its place in the text."""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

MAX_CHARS: Final = 6000
MAX_TOKENS: Final = 1500
_TOKEN: Final = re.compile(
    r"(?P<glued>\d{1,9}[.,]\d{1,3}(?:k|K|mil|grand)\b)"
    r"|(?P<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?![\w,]\d|\w)|"
    r"\d{1,20}(?:[.,]\d{1,4}){0,3}(?![^\W_])|\.\d{2}(?![\w.]))"
    r"|(?P<word>[^\W_]{1,40}(?:['’´`\-.&][^\W_]{1,40}){0,5})"
    r"|(?P<mark>\S)"
)


class Token(NamedTuple):
    """One word, number or mark: `norm` is its lower-case form without accents and apostrophes."""

    text: str
    norm: str
    start: int
    end: int
    kind: str


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, accents and apostrophes taken off (ñ becomes n). For comparing words, not for showing."""
    lowered = text.lower()
    if not lowered.isascii():
        parts = unicodedata.normalize("NFD", lowered)
        lowered = "".join(c for c in parts if not unicodedata.combining(c))
    for mark in ("'", "’", "´", "`"):
        lowered = lowered.replace(mark, "")
    return lowered


def tokenize(text: str) -> list[Token]:
    """At most `MAX_TOKENS` tokens of the first `MAX_CHARS` characters, left to right, none overlapping."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text[:MAX_CHARS]):
        if len(tokens) >= MAX_TOKENS:
            break
        kind = "word" if match.lastgroup == "glued" else match.lastgroup or "mark"
        word = match.group()
        if match.lastgroup == "word" and "." in word:
            tokens.extend(_split_dotted(word, match.start()))
            continue
        tokens.append(Token(word, fold(word), match.start(), match.end(), kind))
    return tokens


def _split_dotted(word: str, start: int) -> list[Token]:
    """Keep "p.m" and "c.u" whole; cut "left.Then" where a sentence ends without a space."""
    if max(len(part) for part in word.split(".")) == 1:
        return [Token(word, fold(word).replace(".", ""), start, start + len(word), "word")]
    found: list[Token] = []
    for match in re.finditer(r"[^.]{1,200}|\.", word):
        kind = "mark" if match.group() == "." else "number" if match.group().isdecimal() else "word"
        at = start + match.start()
        found.append(Token(match.group(), fold(match.group()), at, at + len(match.group()), kind))
    return found
