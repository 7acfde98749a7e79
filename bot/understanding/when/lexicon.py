"""Gives every token its category: phrases of the tables first, longest first, then numbers, then near
misspellings.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from . import feasts, vocabulary
from .function_words import COUNTED_NOUNS, FUNCTION_WORDS, STREET_WORDS
from .numerals import NUMBERS, ORDINALS
from .spelling import nearest
from .tokens import Token

Entry = tuple[tuple[str, ...], str, Any]

_TENS: Final[frozenset[int]] = frozenset({20, 30, 40, 50})
_TABLES: Final = (vocabulary.DAYS, vocabulary.PARTS, vocabulary.SPANS, vocabulary.LINKS)
_STRETCHED: Final = re.compile(r"([a-z])\1{2,40}")


def _rows() -> list[tuple[str, Any, str]]:
    rows: list[tuple[str, Any, str]] = [
        (cat, value, f"{english},{spanish}") for table in _TABLES for cat, value, english, spanish in table
    ]
    rows += [("feast", key, f"{english},{spanish}") for key, _rule, english, spanish in feasts.FEASTS]
    rows += [("feastweek", key, f"{english},{spanish}") for key, _rule, english, spanish in feasts.FEAST_WEEKS]
    return rows


@cache
def entries() -> dict[str, list[Entry]]:
    """First word → the phrases that begin with it, longest first."""
    index: dict[str, list[Entry]] = {}
    for cat, value, phrases in _rows():
        for phrase in phrases.split(","):
            words = tuple(phrase.split())
            if words:
                index.setdefault(words[0], []).append((words, cat, value))
    for found in index.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return index


@cache
def _long_words() -> tuple[str, ...]:
    wanted = {"weekday", "day", "part", "month", "monthword", "weekend", "feast", "clockword", "unit", "night"}
    return tuple(
        sorted(
            {
                words[0]
                for found in entries().values()
                for words, cat, _v in found
                if len(words) == 1 and cat in wanted and len(words[0]) >= (8 if cat == "feast" else 6)
            }
        )
    )


def categorise(tokens: list[Token]) -> list[Token]:
    """The tokens with their categories; phrases of several words become one token."""
    index = entries()
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        if _ends_abbreviation(tokens, i, out):
            i += 1
            continue
        entry = _phrase_at(tokens, i, index)
        if entry is None:
            out.append(_single(tokens[i], index))
            i += 1
            continue
        words, cat, value = entry
        first, last = tokens[i], tokens[i + len(words) - 1]
        out.append(Token(" ".join(words), first.start, last.end, cat, value, first.glued, first.capital))
        i += len(words)
    return _compounds(out)


def _ends_abbreviation(tokens: list[Token], i: int, out: list[Token]) -> bool:
    """The full stop of "Nov. 3" or "sat. around 8" ends no sentence."""
    token = tokens[i]
    if token.text != "." or not token.glued or not out or i + 1 >= len(tokens) or tokens[i + 1].capital:
        return False
    return (
        out[-1].cat in ("month", "monthword", "weekday", "sat", "sun", "about")
        and len(out[-1].text) <= 6
        and out[-1].text not in ("may", "june", "july", "monday", "sunday", "friday")
    )


def _phrase_at(tokens: list[Token], i: int, index: dict[str, list[Entry]]) -> Entry | None:
    for entry in index.get(tokens[i].text, ()):
        words = entry[0]
        if len(words) > 1 and [t.text for t in tokens[i : i + len(words)]] == list(words):
            return entry
        if len(words) == 1 and tokens[i].cat in ("word", "mark"):
            return entry
    return None


def _single(token: Token, index: dict[str, list[Entry]]) -> Token:
    """A token that stands in no table: a number in words, a function word, a near misspelling, or a plain word."""
    if token.cat == "mark":
        token.cat = {"-": "dash", ",": "comma", "/": "slash", "(": "comma", ")": "comma", ":": "comma"}.get(
            token.text, "stop" if token.text in ".!?;…" else "mark"
        )
        return token
    if token.cat != "word":
        return token
    text = _STRETCHED.sub(r"\1", token.text)
    told = _numeral(text)
    if told is not None:
        token.cat, token.value = told
    else:
        token.cat = _plain_category(text)
    if token.cat == "word":
        _respell(token, text, index)
    return token


def _numeral(text: str) -> tuple[str, Any] | None:
    if text in NUMBERS:
        return "number", NUMBERS[text]
    if text in ORDINALS:
        return "ordinal", ORDINALS[text]
    return {
        "one": ("oneword", 1),
        "uno": ("oneword", 1),
        "once": ("once", 11),
        "am": ("meridiem", "am"),
        "pm": ("meridiem", "pm"),
    }.get(text)


def _plain_category(text: str) -> str:
    if text in STREET_WORDS:
        return "street"
    if text in COUNTED_NOUNS:
        return "counted"
    return "func" if text in FUNCTION_WORDS else "word"


def _respell(token: Token, text: str, index: dict[str, list[Entry]]) -> None:
    found = text if text in index else nearest(text, _long_words())
    for words, cat, value in index.get(found or "", ()):
        if len(words) == 1:
            token.cat, token.value = cat, value
            return


def _compounds(tokens: list[Token]) -> list[Token]:
    """Joins numbers of two words: twenty five, treinta y cinco."""
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        between = tokens[i + 1] if i + 2 < len(tokens) else None
        step = 2 if between is not None and (between.text == "y" or (between.cat == "dash" and between.glued)) else 1
        after = tokens[i + step] if i + step < len(tokens) else None
        if (
            token.cat == "number"
            and not token.text.isdigit()
            and token.whole in _TENS
            and after is not None
            and after.cat in ("number", "ordinal")
            and not after.text[0].isdigit()
            and 0 < after.whole < 10
        ):
            out.append(
                Token(f"{token.text} {after.text}", token.start, after.end, after.cat, token.whole + after.whole)
            )
            i += step + 1
            continue
        out.append(token)
        i += 1
    return out
