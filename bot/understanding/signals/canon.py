"""The plain form of a message that the rules read: folded, mended, spelled out.

It keeps the order of the words, one space between two, and three marks: "," a pause, "." an end, "?" a question. It
starts and ends with ".", so a rule can ask for the beginning of a clause. A way leads back to the words as written.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .tables.spelling import MENDED, NOT_TYPOS, SHORT_FORMS, SPANISH_FORMS, SPANISH_SIGNS

LIMIT = 4000  # characters of one message that are read; the door takes no more

_ADDRESS = r"(?:https?://|www\.)\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,190}"
_WORD = r"\w{1,60}(?:['’`´]\w{1,20}){0,3}"
_TOKEN = re.compile(rf"{_ADDRESS}|\d{{1,20}}(?:[.,:]\d{{1,20}}){{1,4}}|{_WORD}|\.{{2,9}}|[.!?;,:()\n…—–¿¡\"“”-]")
_SHORT_WORD = re.compile(r"\b\w{2,8}\b")
_RUN = re.compile(r"([a-z])\1{2,40}")
_CONTRACTED = re.compile(r"(?:n['’`´]t|['’`´](?:ll|re|ve|m))$")
_FULL = {"t": " not", "ll": " will", "re": " are", "ve": " have", "m": " am"}
_MARKS = {**dict.fromkeys(".!;\n…", "."), "?": "?", **dict.fromkeys(",:()—–", ",")}
_DROPPED = frozenset('¿¡"“”-')


@dataclass(frozen=True, slots=True)
class Plain:
    """A message in its plain form."""

    raw: str
    text: str
    starts: tuple[int, ...]  # where each plain token starts in `text`
    sources: tuple[tuple[int, int], ...]  # and where it came from in `raw`

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the raw message of the plain stretch `start:end`."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        last = max(bisect_right(self.starts, max(start, end - 1)) - 1, 0)
        return self.sources[first][0], self.sources[last][1]


def fold(text: str) -> str:
    """Lower case without accents; the length may change."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def plain(raw: str, language: str = "en") -> Plain:
    """Read a message into its plain form. Never raises; what lies past 4,000 characters is not read."""
    raw = raw[:LIMIT]
    short = {**SHORT_FORMS, **SPANISH_FORMS} if _is_spanish(raw, language) else SHORT_FORMS
    words, starts, sources, at = ["."], [0], [(0, 0)], 2
    for match in _TOKEN.finditer(raw):
        word = _plain_word(match.group(), short)
        if not word:
            continue
        words.append(word)
        starts.append(at)
        sources.append(match.span())
        at += len(word) + 1
    words.append(".")
    starts.append(at)
    sources.append((len(raw), len(raw)))
    return Plain(raw, " ".join(words), tuple(starts), tuple(sources))


def _is_spanish(raw: str, language: str) -> bool:
    told = {fold(match.group()) for match in _SHORT_WORD.finditer(raw)} & SPANISH_SIGNS
    return len(told) >= (1 if language == "es" else 2) or (language == "es" and len(raw) < 24)


def _plain_word(token: str, short: Mapping[str, str]) -> str:
    if token in _MARKS:
        return _MARKS[token]
    if token.startswith(".."):
        return ","  # trailing off, not an end
    if token in _DROPPED:
        return ""
    if "@" in token or token.startswith(("http", "www.")):
        return "webaddress"
    folded = fold(token)
    word = re.sub(r"['’`´]", "", folded)
    if (marked := re.sub(r"[’`´]", "'", folded)) != word and marked in short:
        return short[marked]  # "od'd" is no "odd"
    if word not in short and _CONTRACTED.search(folded):
        return _CONTRACTED.sub(_written_out, folded)
    word = _RUN.sub(r"\1", word) if len(word) < 60 else word[:60]
    return short.get(word) or _mended(word)


def _written_out(found: re.Match[str]) -> str:
    return _FULL[re.split(r"['’`´]", found.group())[-1]]


def _mended(word: str) -> str:
    if len(word) < 5 or word in NOT_TYPOS:
        return _with_g(word)
    table = _typos()
    return table.get(word) or table.get(_squeezed(word)) or _with_g(word)


def _with_g(word: str) -> str:
    """ "swingin" is "swinging", "chokeing" is "choking"; "cousin", "cabin", "within" and the like stay."""
    if len(word) > 5 and word.endswith("in") and word + "g" in _DROPPED_G:
        return word + "g"
    if word.endswith("eing") and word[:-4] + "ing" in _DROPPED_G:
        return word[:-4] + "ing"
    return word


def _squeezed(word: str) -> str:
    return re.sub(r"([a-z])\1", r"\1", word)


@cache
def _typos() -> dict[str, str]:
    table: dict[str, str] = {}
    known = frozenset(MENDED) | NOT_TYPOS
    for word in MENDED:
        for i in range(1, len(word)):
            swapped = word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :]
            variants = {swapped, _squeezed(word)} | ({word[:i] + word[i + 1 :]} if len(word) > 6 else set())
            for variant in variants - known:
                table.setdefault(variant, word)
    return table | {word: word for word in MENDED}


_DROPPED_G = frozenset(
    """bleeding breaking banging beating blasting bringing burning calling carrying chasing climbing coming cutting
    dealing digging drinking driving dumping fighting following getting going hanging happening hearing hiding hitting
    holding jumping kicking killing knocking laying leaving living loitering looking messing moving parking
    partying peeking playing pointing pounding pulling punching pushing racing revving riding robbing running
    sagging screaming selling shooting showing sitting sleeping slinging smashing smoking speeding spinning spraying
    stabbing standing staying stealing stopping swinging taking talking threatening throwing trespassing trying
    choking shaking biting breathing raping waiting walking watching waving wearing yelling bothering blocking littering
    anything everything""".split()
)
