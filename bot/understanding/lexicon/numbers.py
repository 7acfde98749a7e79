"""Read a number from tokens: digits, words of either language, and the short forms of speech ("two fifty" is 250)."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.understanding.lexicon.numerals import HUNDREDS, LONE_SCALES, SCALES, SMALL, VAGUE_COUNTS
from bot.understanding.lexicon.tokens import Token

_GLUED: Final = re.compile(r"(\d{1,9}(?:[.,]\d{1,3})?)(k|mil|grand)")
_THOUSANDS: Final = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3}){0,3}")
_MAX: Final = 1e15
_OPENERS: Final = frozenset({"a", "un", "una"}) | frozenset(VAGUE_COUNTS)


class Number(NamedTuple):
    """`value`, the token after its last one, whether it was told in words, and whether only vaguely ("a couple
    hundred")."""

    value: float
    end: int
    worded: bool
    vague: bool
    scaled: bool = False


def digits_value(text: str) -> float | None:
    """What a numeric token is worth: "1,249.99", "1.250,00", "24,50", "300." """
    if _THOUSANDS.fullmatch(text):
        return float(re.sub(r"[.,]", "", text))
    cut = max(text.rfind("."), text.rfind(","))
    if cut < 0:
        return float(text) if text.isdecimal() else None
    whole, fraction = re.sub(r"[.,]", "", text[:cut]), text[cut + 1 :]
    if not fraction.isdecimal() or not (whole.isdecimal() or not whole):
        return None
    return float(f"{whole or 0}.{fraction}")


def read_number(tokens: Sequence[Token], at: int) -> Number | None:
    """The longest number that begins at token `at`, or None."""
    token = tokens[at]
    glued = _GLUED.fullmatch(token.norm)
    if glued:
        base = digits_value(glued.group(1))
        return None if base is None else Number(base * 1000, at + 1, False, False, True)
    if token.kind == "number":
        base = digits_value(token.text)
        return None if base is None or base > _MAX else _scaled_digits(tokens, at + 1, base)
    word = token.norm
    if word not in _OPENERS and word not in SMALL and word not in HUNDREDS and word not in SCALES and "-" not in word:
        # most words open no number, and need no search
        return None
    return _worded(tokens, at)


def _norm(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if 0 <= at < len(tokens) else ""


def _scaled_digits(tokens: Sequence[Token], end: int, base: float) -> Number:
    """ "2 mil 500", "3 hundred", "1.5 grand": digits, a scale, then perhaps more digits."""
    if _norm(tokens, end) == "and" and _norm(tokens, end + 1) == "a" and _norm(tokens, end + 2) == "half":
        base, end = base + 0.5, end + 3
    tens = SMALL.get(_norm(tokens, end), 0)
    if 1 <= base < 10 and 20 <= tens <= 90 and base == int(base):
        spoken = _worded(tokens, end)
        return Number(base * 100 + (spoken.value if spoken else tens), spoken.end if spoken else end + 1, True, False)
    scale = SCALES.get(_norm(tokens, end))
    if scale is None or base >= 1000:
        return Number(base, end, False, False)
    value, end = base * scale, end + 1
    if scale == 1000 and end < len(tokens) and tokens[end].kind == "number":
        rest = digits_value(tokens[end].text)
        if rest is not None and rest < 1000:
            return Number(value + rest, end + 1, False, False, True)
    if scale == 1000 and _norm(tokens, end) in {"y", "and"} and _norm(tokens, end + 1) in {"pico", "change"}:
        return Number(value, end + 2, False, True, True)
    rest_words = _worded(tokens, end) if scale == 1000 and _norm(tokens, end) in {**HUNDREDS, **SMALL} else None
    if rest_words is not None and rest_words.value < 1000:
        return Number(value + rest_words.value, rest_words.end, False, False, True)
    return Number(value, end, False, False, True)


class _Sum:
    """Adds number words one by one; `take` says whether the next word still belongs."""

    def __init__(self) -> None:
        self.total = 0.0
        self.part = 0.0
        self.begun = False
        self.short = False
        self.scaled = False

    def take(self, word: str) -> bool:
        if word in SMALL:
            return self._small(SMALL[word])
        if word in HUNDREDS:
            if self.part:
                return False
            self.part, self.begun = float(HUNDREDS[word]), True
            return True
        if word in SCALES:
            return self._scale(SCALES[word])
        return False

    def _small(self, value: int) -> bool:
        last = self.part % 100
        if (
            not self.begun
            or self.part == 0
            or (self.part >= 100 and last == 0)
            or (20 <= last < 100 and last % 10 == 0 and 0 < value < 10)
        ):
            self.part += value
        elif not self.short and 0 < self.part < 100 and 10 <= value < 100 and self.total == 0:
            # speech drops the "hundred": two fifty, nine eighty
            self.part, self.short = self.part * 100 + value, True
        else:
            return False
        self.begun = True
        return True

    def _scale(self, scale: int) -> bool:
        if scale == 100:
            if self.part >= 100 or (self.begun and self.part == 0):
                return False
            self.part = (self.part or 1) * 100
        elif self.part >= scale or (self.begun and self.part == 0):
            return False
        else:
            self.total, self.part = self.total + (self.part or 1) * scale, 0.0
        self.begun = self.scaled = True
        return True


def _worded(tokens: Sequence[Token], at: int) -> Number | None:
    start, vague, factor = _vague_lead(tokens, at)
    if start == at and tokens[at].norm in SCALES and tokens[at].norm not in LONE_SCALES:
        return None
    total, end = _Sum(), start
    limit = min(len(tokens), start + 12)
    while end < limit:
        word = tokens[end].norm
        if (
            total.take(word)
            or _hyphenated(total, word)
            or (total.begun and word in {"and", "y"} and _may_join(total, _norm(tokens, end + 1)))
        ):
            end += 1
        else:
            break
    if not total.begun or end == at or (factor is not None and not total.scaled):
        return None
    value = (total.total + total.part) * (1.0 if factor is None else factor)
    if total.short and not total.scaled and 1300 <= value < 10_000 and value % 100 in {95, 98, 99}:
        # "seventy nine ninety nine"
        value /= 100
    return _with_tail(tokens, end, total, value, vague)


def _with_tail(tokens: Sequence[Token], end: int, total: _Sum, value: float, vague: bool) -> Number:
    """With "and a half thousand", "y pico", "and a half" after the words."""
    if [_norm(tokens, end + k) for k in range(3)] == ["and", "a", "half"] and _norm(tokens, end + 3) in SCALES:
        value, end, total.scaled = (value + 0.5) * SCALES[_norm(tokens, end + 3)], end + 4, True
    elif total.scaled and _norm(tokens, end) in {"y", "and"} and _norm(tokens, end + 1) in {"pico", "change", "algo"}:
        end, vague = end + 2, True
    elif _norm(tokens, end - 1) in SCALES and [_norm(tokens, end + k) for k in range(3)] == ["and", "a", "half"]:
        # "a grand and a half"
        value, end = value + SCALES[_norm(tokens, end - 1)] / 2, end + 3
    return Number(value, end, True, vague, total.scaled)


def _vague_lead(tokens: Sequence[Token], at: int) -> tuple[int, bool, float | None]:
    """ "a couple hundred", "un par de cientos", "half a grand": where the number words begin, and by what they
    count."""
    i = at + 1 if _norm(tokens, at) in {"a", "un", "una"} else at
    word = _norm(tokens, i)
    if word in VAGUE_COUNTS:
        i += 1
        while _norm(tokens, i) in {"of", "de", "a"} and i < at + 4:
            i += 1
        if _norm(tokens, i) in SCALES:
            return i, True, VAGUE_COUNTS[word]
        return at, False, None
    if i > at and word in SCALES:
        return i, False, None
    return at, False, None


def _hyphenated(total: _Sum, word: str) -> bool:
    parts = word.split("-")
    return len(parts) == 2 and parts[0] in SMALL and parts[1] in SMALL and total.take(parts[0]) and total.take(parts[1])


def _may_join(total: _Sum, word: str) -> bool:
    if word not in SMALL and word not in HUNDREDS:
        return False
    last = total.part % 100
    value = SMALL.get(word, 100)
    return (last == 0) or (last % 10 == 0 and 30 <= last <= 90 and value < 10)
