"""Identity theft and fraud: which account or information, how it was used, how it came to light."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding.kind.cues import Element, compile_pattern
from bot.understanding.kind.matching import Words, match_at
from bot.understanding.kind.model import Account
from bot.understanding.kind.tokens import tokenize

_ACCOUNT = (
    "CARD|TRANSFER|SSN|DEBT",
    "HACK ~4 ONLINE_ACCOUNT",
    "ONLINE_ACCOUNT ~5 HACK",
    "CREDIT ~8 MY_NAME|NEVER_MINE|NOT_HAVE|NAME_USED",
    "OPEN ~5 CREDIT ~8 MY_NAME|NAME_USED",
)
_USED = (
    "SOMEONE ~5 OPEN ~8 CREDIT|CARD|SSN|IDENTITY|MY_NAME|NAME_USED|DEBT",
    "OPEN ~8 MY_NAME|NAME_USED|SSN|IDENTITY",
    "SSN|IDENTITY|MY_NAME|NAME_USED ~6 OPEN",
    "PAY ~8 MONEY|TRANSFER|CARD|codes|codigos",
    "CHARGED ~6 CARD|MONEY|NUMBER",
    "CARD ~7 CHARGED",
    "STEAL|TAKE ~6 MONEY|NUMBER",
    "HACK ~4 ONLINE_ACCOUNT",
    "ONLINE_ACCOUNT ~5 HACK",
    "sent|mande|envie|texted ~4 codes|code|codigo|codigos|numeros|pics",
)
_DISCOVERED = ("DISCOVER",)

_CLAUSE_END = re.compile(r"[.!?;\n](?=\s|$)|,(?=\s)")
_MOST = 160


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> tuple[Element, ...]:
    return compile_pattern(pattern)


def read_account(text: str, language: str = "en") -> Account | None:
    """What a text tells of an account that was misused, or None where it tells nothing of it.

    Both languages are read whichever is named. Never raises.
    """
    words = Words(tokenize(text))
    reading = Account(
        account=_told(text, words, _ACCOUNT),
        used=_told(text, words, _USED),
        discovered=_told(text, words, _DISCOVERED),
    )
    return None if reading == Account() else reading


def _told(text: str, words: Words, patterns: tuple[str, ...]) -> str | None:
    """The clause in which one of the patterns stands."""
    for pattern in patterns:
        elements = _compiled(pattern)
        for start in words.starts(elements[0]):
            places = match_at(words.tokens, start, elements)
            if places is not None:
                return _clause(text, words.tokens[places[0]].start, words.tokens[places[-1]].end)
    return None


def _clause(text: str, start: int, end: int) -> str:
    """The words around a place, up to the nearest punctuation."""
    before = [match.end() for match in _CLAUSE_END.finditer(text, max(0, start - _MOST), start)]
    after = _CLAUSE_END.search(text, end, end + _MOST)
    first = before[-1] if before else max(0, start - _MOST)
    last = after.start() if after else min(len(text), end + _MOST)
    return text[first:last].strip()
