"""Cuts a message into tokens without losing where each stood.

Folding keeps one character per character, so a token's `start` and `end` are positions in the text as it was sent.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

MAX_TEXT = 4000
MAX_TOKENS = 1500

_QUOTES = {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"}

# a.m., p. m., am, and the lone letter only where it is glued to the digits (10:45p)
# the dot after "pm" ends the sentence, unless the range goes on
_MERIDIEM = (
    r"(?:\s?[ap]\s?\.\s?m\b\.?|\s?[ap]\s?m\b(?:\.(?=\s?(?:to|and|y|a|until|till|or|on|,|-|en|de|el)\b))?|[ap]\b)"
)

_LEXER = re.compile(
    rf"""
      (?P<opaque> [$€£]\s?\d[\d,.]{{0,15}}k?\b | \d[\d,.]{{0,12}}\s?(?:%|[$€£])
        | [\w.+-]{{1,64}}@[\w.-]{{1,80}} | https?://\S{{1,200}} | www\.\S{{1,200}}
        | \#\s?\d{{1,12}}
        | (?:\+?1[ .-]?)?\(?\b\d{{3}}\)?[ .-]?\d{{3}}[ .-]\d{{4}}(?!\d) | \b\d{{3}}[ .-]\d{{4}}(?![\d/-])
        | \b\d{{2}}-\d{{3,8}}(?![\d/-]) | \b\d{{1,2}}'\s?\d{{0,2}}"? (?=\W|$) )
    | (?P<iso> \b\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}(?:t(?=\d))? (?![/-]?\d\d\d) )
    | (?P<date> \b\d{{1,2}}(?P<sep>[/.-])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d{{2}})(?!\d|(?P=sep)\d) )
    | (?P<monthday> \b\d{{1,2}}/(?:20\d\d|\d{{1,2}})(?![\d/]) )
    | (?P<clock> (?:\b|(?<=\dt))\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d){_MERIDIEM}? |
        \b\d{{1,2}}\.\d{{2}}(?![\d.]){_MERIDIEM} | \b\d{{1,2}}h\d{{2}}\b | \b\d{{3,4}}{_MERIDIEM} |
    \b\d{{1,2}}{_MERIDIEM} ) | (?P<amount> \b\d{{1,3}}(?:,\d{{3}}){{1,4}}(?:\.\d{{1,4}})?(?!\d) )
    | (?P<decimal> \b\d{{1,6}}\.\d{{1,4}}(?!\d) )
    | (?P<suffixed> \b\d{{1,5}}[^\W\d_]{{1,8}}\b )
    | (?P<digits> \d{{1,24}}[^\W\d_]{{0,24}} )
    | (?P<half> \b[ap]\.\s?m\b\.? )
    | (?P<word> [^\W\d_]{{1,40}}+(?:'[^\W\d_]{{1,10}}+){{0,2}}(?!\d) | [^\W\d_]{{1,40}}\w{{0,40}} )
    | (?P<mark> \S )
    """,
    re.VERBOSE,
)

_ORDINAL_ENDINGS = frozenset("st nd rd th ro do er to vo mo no o ero".split())
_COUNT_ENDINGS = frozenset(
    "ish h hr hrs hs hora horas hour hours min mins d dia dias day days wk wks week weeks yr yrs mo mos sec".split()
)
_MONTH = re.compile(
    r"(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sept?|oct|nov|dec|dic)(?:uary|ruary|ch|il|e|y|ust|ember|ober|ero|rero)?"
)
_MIXED = frozenset("b4 2nite 2night 2day 2nyt 2moro 2mrw 2morrow 2mro l8 q1 q2 q3 q4 1q 2q 3q 4q".split())


@dataclass(slots=True)
class Token:
    """One word, number or mark. `cat` is its category (see `words`), `value` what the category needs to know."""

    text: str
    start: int
    end: int
    cat: str
    value: Any = None
    glued: bool = False
    capital: bool = False

    @property
    def whole(self) -> int:
        """The value as a whole number; 0 where it has none."""
        return self.value if isinstance(self.value, int) else 0


@dataclass(frozen=True, slots=True)
class Face:
    """A clock as it was written: hour 0–24, minute, meridiem "am", "pm" or None, and whether 24-hour style was
    used.
    """

    hour: int
    minute: int = 0
    meridiem: str | None = None
    military: bool = False


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    plain = _QUOTES.get(char) or unicodedata.normalize("NFD", char)[:1].lower()
    return plain if len(plain) == 1 else char


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes; as long as the text was."""
    lowered = text.lower()
    if lowered.isascii() and len(lowered) == len(text):
        return lowered
    return "".join(map(_folded, text))


def tokenise(text: str) -> list[Token]:
    """The tokens of the first `MAX_TEXT` characters, at most `MAX_TOKENS`."""
    folded = fold(text[:MAX_TEXT])
    tokens: list[Token] = []
    last_end = 0
    for found in _LEXER.finditer(folded):
        kind = found.lastgroup or "mark"
        if kind == "sep":
            kind = "date"
        made = _MAKERS[kind](found.group(), found.start(), found.end())
        made[0].glued = found.start() == last_end and last_end > 0
        made[0].capital = text[found.start()].isupper()
        tokens.extend(made)
        last_end = found.end()
        if len(tokens) >= MAX_TOKENS:
            break
    return tokens


def _plain(cat: str) -> Any:
    return lambda text, start, end: [Token(text, start, end, cat)]


def _word(text: str, start: int, end: int) -> list[Token]:
    bare = text.replace("'", "")
    joined = re.fullmatch(r"(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(\d{1,2})", bare)
    if joined:  # "nov3"
        cut = start + joined.end(1)
        return [Token(joined[1], start, cut, "word"), Token(joined[2], cut, end, "number", int(joined[2]))]
    if any(c.isdigit() for c in bare) and bare not in _MIXED:
        return [Token(bare, start, end, "opaque")]
    return [Token(bare, start, end, "word")]


def _digits(text: str, start: int, end: int) -> list[Token]:
    if not text.isdigit() or len(text) > 4:
        return [Token(text, start, end, "opaque")]
    value = int(text)
    cat = "year" if len(text) == 4 and 1900 <= value <= 2099 else "number"
    return [Token(text, start, end, cat, value)]


def _suffixed(text: str, start: int, end: int) -> list[Token]:
    digits = text.rstrip("".join(sorted(set(text) - set("0123456789"))))
    suffix = text[len(digits) :]
    cut = start + len(digits)
    if text in _MIXED:
        return [Token(text, start, end, "word")]
    if suffix == "s" and digits[-1] == "0" and len(digits) in (2, 4):  # the 90s, the 1990s
        return [Token(text, start, end, "decade", int(digits))]
    if suffix in _ORDINAL_ENDINGS and len(digits) <= 2:
        return [Token(text, start, end, "ordinal", int(digits))]
    if _MONTH.fullmatch(suffix) and len(digits) <= 2:  # "14april"
        return [Token(digits, start, cut, "number", int(digits)), Token(suffix, cut, end, "word", glued=True)]
    if suffix in _COUNT_ENDINGS and len(digits) <= 4:
        return [Token(digits, start, cut, "number", int(digits)), Token(suffix, cut, end, "word", glued=True)]
    return [Token(text, start, end, "opaque")]


def _clock(text: str, start: int, end: int) -> list[Token]:
    digits = re.findall(r"\d{1,4}", text)
    letters = re.sub(r"[^ap]", "", text)
    meridiem = {"a": "am", "p": "pm"}.get(letters[:1])
    if len(digits) > 1:
        hour, minute = int(digits[0]), int(digits[1])
    else:
        hour, minute = divmod(int(digits[0]), 100) if len(digits[0]) > 2 else (int(digits[0]), 0)
    if hour > 24 or minute > 59 or (hour > 12 and meridiem and len(digits) == 1 and not minute):
        return _number_and_half(text, start, end)
    military = hour > 12 or (digits[0].startswith("0") and meridiem is None)
    face = Face(hour, minute, None if hour > 12 or hour == 0 else meridiem, military or hour == 0)
    return [Token(text, start, end, "clock", face)]


def _number_and_half(text: str, start: int, end: int) -> list[Token]:
    """ "Nov 14 am", "10 30 pm": the number is no hour, the letters stand for themselves."""
    digits = re.match(r"\d{1,2}(?=\D)", text)
    if digits is None or ":" in text:
        return [Token(text, start, end, "opaque")]
    letters = "pm" if "p" in text else "am"
    cut = start + digits.end()
    return [Token(digits.group(), start, cut, "number", int(digits.group())), Token(letters, cut, end, "word")]


def _numeric_date(text: str, start: int, end: int) -> list[Token]:
    parts = [int(p) for p in re.split(r"\D+", text) if p]
    return [Token(text, start, end, "date", tuple(parts))]


_MAKERS: dict[str, Any] = {
    "opaque": _plain("opaque"),
    "iso": _numeric_date,
    "date": _numeric_date,
    "monthday": _numeric_date,
    "clock": _clock,
    "amount": _plain("opaque"),
    "decimal": _plain("decimal"),
    "suffixed": _suffixed,
    "digits": _digits,
    "half": lambda text, start, end: [Token(f"{text[0]}m", start, end, "word")],
    "word": _word,
    "mark": _plain("mark"),
}
