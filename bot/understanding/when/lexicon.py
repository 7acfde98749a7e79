"""Gives every token its category: phrases of the tables first, longest first, then numbers, then near misspellings."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from . import feasts, vocabulary
from .function_words import COUNTED_NOUNS, FUNCTION_WORDS, STREET_WORDS
from .spelling import nearest
from .tokens import Token

Entry = tuple[tuple[str, ...], str, Any]

NUMBERS: Final[dict[str, int]] = {
    word: number
    for number, words in enumerate(
        """two dos doz|three tres trez|four cuatro quatro cuatr|five cinco sinco|six seis seiz|seven siete ciete|eight ocho osho
        |nine nueve nuebe|ten diez dies|eleven|twelve doce dose|thirteen trece|fourteen catorce|fifteen quince kince|sixteen dieciseis
        |seventeen diecisiete|eighteen dieciocho|nineteen diecinueve|twenty veinte beinte|veintiuno veintiun|veintidos|veintitres
        |veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|thirty treinta""".split("|"),
        start=2,
    )
    for word in words.split()
} | {"forty": 40, "cuarenta": 40, "fifty": 50, "cincuenta": 50}
ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        "first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth - - - - - - - - - thirtieth".split(),
        start=1,
    )
    if word != "-"
} | {"primero": 1, "primer": 1, "primera": 1, "1ero": 1, "tercer": 3, "tercera": 3, "cuarta": 4}

_TENS: Final[frozenset[int]] = frozenset({20, 30, 40, 50})
_TABLES: Final = (vocabulary.DAYS, vocabulary.PARTS, vocabulary.SPANS, vocabulary.LINKS)
_STRETCHED: Final = re.compile(r"([a-z])\1{2,40}")


def _rows() -> list[tuple[str, Any, str]]:
    rows: list[tuple[str, Any, str]] = [
        (cat, value, f"{english},{spanish}") for table in _TABLES for cat, value, english, spanish in table
    ]
    rows += [("feast", key, f"{english},{spanish}") for key, _rule, english, spanish in feasts.FEASTS]
    rows += [("feastweek", key, f"{english},{spanish}") for key, _a, _b, english, spanish in feasts.FEAST_WEEKS]
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
        sorted({words[0] for found in entries().values() for words, cat, _v in found if len(words) == 1 and cat in wanted and len(words[0]) >= (8 if cat == "feast" else 6)})
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
    return out[-1].cat in ("month", "monthword", "weekday", "sat", "sun", "about") and len(out[-1].text) <= 6 and out[-1].text not in ("may", "june", "july", "monday", "sunday", "friday")


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
        token.cat = {"-": "dash", ",": "comma", "/": "slash", "(": "comma", ")": "comma", ":": "comma"}.get(token.text, "stop" if token.text in ".!?;…" else "mark")
        return token
    if token.cat != "word":
        return token
    text = _STRETCHED.sub(r"\1", token.text)
    if text in NUMBERS:
        token.cat, token.value = "number", NUMBERS[text]
    elif text in ORDINALS:
        token.cat, token.value = "ordinal", ORDINALS[text]
    elif text in ("one", "uno"):
        token.cat, token.value = "oneword", 1
    elif text == "once":
        token.cat, token.value = "once", 11
    elif text in ("pm", "am", "p", "m"):
        token.cat, token.value = ("meridiem", text) if text in ("am", "pm") else ("word", None)
    elif text in STREET_WORDS:
        token.cat = "street"
    elif text in COUNTED_NOUNS:
        token.cat = "counted"
    elif text in FUNCTION_WORDS:
        token.cat = "func"
    else:
        _respell(token, text, index)
    return token


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
        step = 2 if i + 2 < len(tokens) and tokens[i + 1].text == "y" else 1
        after = tokens[i + step] if i + step < len(tokens) else None
        if (
            token.cat == "number" and not token.text.isdigit() and token.whole in _TENS
            and after is not None and after.cat == "number" and not after.text.isdigit() and 0 < after.whole < 10
        ):
            out.append(Token(f"{token.text} {after.text}", token.start, after.end, "number", token.whole + after.whole))
            i += step + 1
            continue
        out.append(token)
        i += 1
    return out
