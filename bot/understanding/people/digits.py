"""Digits that are spoken: "eight sixty, triple five, oh one twenty-three", "cinco cincuenta y cinco"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.understanding.lexicon.numerals import HUNDREDS
from bot.understanding.lexicon.tokens import Token
from bot.understanding.people import words

_FILLERS: Final = frozenset("y and then luego despues guion dash punto dot area code codigo de el".split())
_REPEATS: Final = {"double": 2, "doble": 2, "triple": 3, "treble": 3}
_MAX_READINGS: Final = 64


class Run(NamedTuple):
    """Digits that follow one another: every way to hear them, where they stand, how many words and pieces."""

    readings: tuple[str, ...]
    start: int
    end: int
    worded: int
    pieces: int


def runs(tokens: Sequence[Token]) -> list[Run]:
    """All runs of digits and digit words, left to right."""
    tokens = list(_parted(tokens))
    found: list[Run] = []
    at = 0
    while at < len(tokens):
        run, after = _run(tokens, at)
        if run is not None:
            found.append(run)
        at = max(after, at + 1)
    return found


def _run(tokens: Sequence[Token], at: int) -> tuple[Run | None, int]:
    readings, start, end, worded, pieces = [""], -1, 0, 0, 0
    i = at
    while i < len(tokens):
        ways, after, in_words = _piece(tokens, i)
        if not ways:
            if start >= 0 and (tokens[i].kind == "mark" or tokens[i].norm in _FILLERS) and tokens[i].text not in "!?\n":
                i += 1
                continue
            break
        start = tokens[i].start if start < 0 else start
        readings = list(dict.fromkeys(r + w for r in readings for w in ways if len(r) < 16))[:_MAX_READINGS]
        worded, pieces, end, i = worded + in_words, pieces + 1, tokens[after - 1].end, after
    return (Run(tuple(readings), start, end, worded, pieces) if start >= 0 else None), i


def _piece(tokens: Sequence[Token], at: int) -> tuple[list[str], int, bool]:
    """The ways to hear the number word at `at`, the token after it, and whether it is a word. Tens are heard alone
    and, with a digit after them, as one: the length of the whole decides."""
    token = tokens[at]
    if token.kind == "number":
        digits = token.text.replace(",", "").replace(".", "")
        return ([digits] if digits.isdecimal() else []), at + 1, False
    times = _REPEATS.get(token.norm)
    if times and at + 1 < len(tokens):
        digit = words.DIGIT_WORDS.get(tokens[at + 1].norm, tokens[at + 1].text)
        return ([digit * times] if len(digit) == 1 and digit.isdecimal() else []), at + 2, True
    if (token.norm in HUNDREDS and HUNDREDS[token.norm] > 100) or token.norm in {"ciento", "cien"}:
        return *_hundreds(tokens, at), True
    digits = words.DIGIT_WORDS.get(token.norm, "")
    if not digits:
        return [], at + 1, True
    if len(digits) == 1 and at + 1 < len(tokens) and tokens[at + 1].norm == "hundred" and digits != "0":
        return *_rest_of_hundreds(tokens, at + 2, digits), True
    return [digits, *_joined(digits, tokens, at)], at + 1, True


def _parted(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "eight-six-zero" and "fifty-five" as words of their own."""
    for token in tokens:
        parts = token.norm.split("-")
        if len(parts) > 1 and all(part in words.DIGIT_WORDS for part in parts):
            yield from (token._replace(text=part, norm=part) for part in parts)
        else:
            yield token


def _joined(digits: str, tokens: Sequence[Token], at: int) -> list[str]:
    """Tens that take the next digit in are heard as their first digit alone."""
    nxt = at + 2 if at + 1 < len(tokens) and tokens[at + 1].norm in {"y", "-"} else at + 1
    unit = words.DIGIT_WORDS.get(tokens[nxt].norm, "") if nxt < len(tokens) else ""
    tens = len(digits) == 2 and digits.endswith("0") and digits != "10"
    return [digits[0]] if tens and len(unit) == 1 and unit != "0" else []


def _hundreds(tokens: Sequence[Token], at: int) -> tuple[list[str], int]:
    """ "ochocientos sesenta" is 860, "quinientos cincuenta y cinco" 555; "ochocientos" may stand for 8 alone."""
    return _rest_of_hundreds(tokens, at + 1, str(int(HUNDREDS.get(tokens[at].norm, 100)) // 100))


def _rest_of_hundreds(tokens: Sequence[Token], at: int, head: str) -> tuple[list[str], int]:
    i = at + 1 if at + 1 < len(tokens) and tokens[at].norm == "and" else at
    tens = words.DIGIT_WORDS.get(tokens[i].norm, "") if i < len(tokens) else ""
    if len(tens) == 1:
        return [head + "0" + tens, head + "00" + tens], i + 1
    if len(tens) != 2:
        return [head + "00"], at
    i += 1
    joined = i + 1 < len(tokens) and tokens[i].norm == "y"
    unit = words.DIGIT_WORDS.get(tokens[i + joined].norm, "") if i + joined < len(tokens) else ""
    if tens.endswith("0") and tens != "10" and len(unit) == 1:
        ways = [head + tens[0] + unit] if joined else [head + tens[0] + unit, head + tens + unit]
        return ways, i + joined + 1
    return [head + tens], i
