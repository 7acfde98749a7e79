"""House numbers written in words: "thirty three", "five fifty", "two oh four", "doscientos cuatro"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.tokens import Token

_UNITS = {
    word: value
    for value, words in enumerate(
        (
            "zero oh cero",
            "one un uno una",
            "two dos",
            "three tres",
            "four cuatro",
            "five cinco",
            "six seis",
            "seven siete",
            "eight ocho",
            "nine nueve",
        )
    )
    for word in words.split()
}
_TEENS = {
    word: value
    for value, words in enumerate(
        (
            "ten diez",
            "eleven once",
            "twelve doce",
            "thirteen trece",
            "fourteen catorce",
            "fifteen quince",
            "sixteen dieciseis",
            "seventeen diecisiete",
            "eighteen dieciocho",
            "nineteen diecinueve",
        ),
        start=10,
    )
    for word in words.split()
}
_TENS = {
    word: 10 * value
    for value, words in enumerate(
        (
            "twenty veinte",
            "thirty treinta",
            "forty fourty cuarenta",
            "fifty cincuenta",
            "sixty sesenta",
            "seventy setenta",
            "eighty ochenta",
            "ninety ninty noventa",
        ),
        start=2,
    )
    for word in words.split()
}
_TWENTIES = {
    "veintiuno": 21,
    "veintidos": 22,
    "veintitres": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiseis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
}
_HUNDREDS = {
    word: 100 * value
    for value, words in enumerate(
        (
            "cien ciento",
            "doscientos doscientas",
            "trescientos trescientas",
            "cuatrocientos",
            "quinientos",
            "seiscientos",
            "setecientos",
            "ochocientos",
            "novecientos",
        ),
        start=1,
    )
    for word in words.split()
}
_LONGEST = 7


def spelled_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number written in words from ``tokens[at]`` on and how many words it took, or None."""
    if not _is_number_word(tokens[at].word):
        return None
    run = _run(tokens, at)
    for length in range(len(run), 0, -1):
        value = _value(run[:length])
        if value is not None and run[length - 1] not in ("y", "&"):
            return value, length
    return None


def _run(tokens: Sequence[Token], at: int) -> list[str]:
    words: list[str] = []
    for token in tokens[at : at + _LONGEST]:
        joined = token.word in ("and", "y", "o") and words
        if not (_is_number_word(token.word) or token.word in ("hundred", "thousand", "mil") or joined):
            break
        if words and ("," in token.gap or "." in token.gap):
            break
        words.append("y" if token.word in ("and", "y") else token.word)
    return words


def _is_number_word(word: str) -> bool:
    return word in _UNITS or word in _TEENS or word in _TENS or word in _TWENTIES or word in _HUNDREDS or word == "mil"


def _value(words: list[str]) -> int | None:
    """Add up one number; digits read one by one or in pairs ("five fifty", "two oh four") are put side by side."""
    groups: list[int] = []
    open_tens = False
    for word in words:
        if word in ("hundred", "thousand", "mil"):
            scale = 100 if word == "hundred" else 1000
            groups = [(groups[-1] if groups else 1) * scale] if len(groups) <= 1 else []
            if not groups:
                return None
            open_tens = False
            continue
        if word == "y":
            continue
        value, kind = _simple(word)
        merged = _merge(groups, value, kind, open_tens)
        if merged is None:
            return None
        groups = merged
        open_tens = kind == "tens"
    return _side_by_side(groups)


def _simple(word: str) -> tuple[int, str]:
    if word in _HUNDREDS:
        return _HUNDREDS[word], "hundreds"
    if word in _TENS:
        return _TENS[word], "tens"
    if word in _TWENTIES or word in _TEENS:
        return _TWENTIES.get(word, _TEENS.get(word, 0)), "teens"
    return (0 if word == "o" else _UNITS[word]), "units"


def _merge(groups: list[int], value: int, kind: str, open_tens: bool) -> list[int] | None:
    if groups and open_tens and kind == "units" and value:
        return [*groups[:-1], groups[-1] + value]
    if groups and groups[-1] >= 100 and groups[-1] % 100 == 0 and value < 100:
        return [*groups[:-1], groups[-1] + value]
    if groups and groups[-1] >= 1000 and groups[-1] % 1000 == 0 and value < 1000:
        return [*groups[:-1], groups[-1] + value]
    return [*groups, value] if len(groups) < 4 else None


def _side_by_side(groups: list[int]) -> int | None:
    if not groups or groups[0] == 0 or any(group > 99 for group in groups[1:]):
        return None
    number = int("".join(str(group) for group in groups))
    return number if number < 100_000 else None
