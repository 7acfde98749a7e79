"""Find dates with their year, in figures and in words, as they are told: not yet whether such a day exists."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.tokens import Token, fold, tokenize
from bot.understanding.people import words
from bot.understanding.people.feasts import first_feast

_NUMERIC: Final = re.compile(
    r"(?<![\d/.-])(\d{1,4})\s?[/.\-–,\\]\s?(\d{1,2})\s?[/.\-–,\\]\s?(?:['’]\s?)?(\d{1,4})(?!\d|[-/]\d)"
)
_SPACED: Final = re.compile(r"(?<![\d/.-])(\d{1,2})\s(\d{1,2})\s(\d{4}|\d{2})(?![\d/.-]|\s\d{2})")
_PACKED: Final = re.compile(
    r"(?<!\d)(?:((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(\d{2})(\d{2})(\d{4}|\d{2}))(?!\d)"
)
_JOINED: Final = re.compile(r"(?<=\d)[-./](?=[^\W\d])|(?<=[^\W\d])[-./](?=\d)")
_ORDINAL: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro|er|ero|do|to|o|º|°|ª)")


class ToldDate(NamedTuple):
    year: str
    month: int
    day: int
    span: tuple[int, int]


class _Part(NamedTuple):
    kind: str  # "month", "day" (an ordinal), "number"
    value: int
    start: int
    end: int
    clock: bool = False


def in_figures(text: str) -> Iterator[ToldDate]:
    """Dates in figures: the month first, unless only the day can stand there."""
    for pattern in (_NUMERIC, _SPACED, _PACKED):
        found = False
        for match in pattern.finditer(text):
            parts = [g for g in match.groups() if g is not None]
            if len(parts[0]) == 4 or int(parts[0]) > 31:
                year, month, day = parts[0], int(parts[1]), int(parts[2])
            else:
                month, day, year = int(parts[0]), int(parts[1]), parts[2]
            if len(parts[0]) < 4 and len(parts[2]) == 1:
                continue
            if month > 12 >= day:
                month, day = day, month
            found = True
            yield ToldDate(year, month, day, match.span())
        if found:
            return


def in_pieces(text: str) -> ToldDate | None:
    """Dates without a month's name in a row of numbers: "twelve twenty five eighty", "01-08 but 1971"."""
    told = _figures(tokenize(text))
    if len(told) == 4 and told[2] in {19, 20}:
        told[2:] = [told[2] * 100 + told[3]]
    figures = re.search(r"(?<![\d/-])(\d{1,2})[/-](\d{1,2})(?![\d/-])", text)
    year = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)
    if figures and year:
        told = [int(figures.group(1)), int(figures.group(2)), int(year.group())]
    if len(told) != 3 or not (1 <= told[0] <= 12 and 1 <= told[1] <= 31 and _is_year(told[2])):
        return None
    return ToldDate(f"{told[2]:02d}", told[0], told[1], (0, len(text)))


def _figures(tokens: Sequence[Token]) -> list[int]:
    """Numbers as they are spoken in a row: "twenty five" is one, "oh five" too."""
    told: list[int] = []
    open_tens = False
    for token in tokens:
        digits = token.text if token.text.isdecimal() else words.DIGIT_WORDS.get(token.norm, "")
        if not digits or len(digits) > 4:
            open_tens = open_tens and token.norm in {"-", "y"}
        elif open_tens and len(digits) == 1 and digits != "0":
            told[-1] += int(digits)
            open_tens = False
        else:
            told.append(int(digits))
            open_tens = digits in {"0", "20", "30", "40", "50", "60", "70", "80", "90"} and token.kind == "word"
    return told


@lru_cache(maxsize=1024)
def month_of(word: str) -> int | None:
    """The month that a folded word names, a slip of the finger allowed: "febuary", "setiembre"."""
    known = words.MONTHS.get(word)
    if known is not None or len(word) < 5 or not word.isalpha():
        return known
    slips = 1 if len(word) < 7 else 2
    hit = process.extractOne(word, _LONG_MONTHS, scorer=OSA.distance, score_cutoff=slips)
    return words.MONTHS[hit[0]] if hit is not None and hit[0][0] == word[0] and word not in _NO_MONTHS else None


_LONG_MONTHS: Final = tuple(m for m in words.MONTHS if len(m) >= 5)
_NO_MONTHS: Final = frozenset("match marco marca junior julia julian juliet mayor augusta agosta enter octave".split())


def in_words(text: str) -> Iterator[ToldDate]:
    """Dates with words in them: "14 May 1991", "nineteen eighty four", "quince del ocho del setenta y cinco"."""
    parts = list(_parts(tokenize(_JOINED.sub(" ", text))))
    told = [date for i, part in enumerate(parts) if part.kind == "month" and (date := _about_month(parts, i))]
    if not any(p.kind == "month" for p in parts):
        told += _by_del(text, parts)
    yield from told or _on_a_feast(text, parts)


def _on_a_feast(text: str, parts: Sequence[_Part]) -> Iterator[ToldDate]:
    """ "Christmas Eve of 1958", "el día de Reyes del 71": the year after the feast, in full also before it."""
    feast = first_feast(text)
    if feast is None or next(in_figures(text), None) is not None:
        return
    month, day, start, end = feast
    years = [p for p in parts if p.kind == "number" and not p.clock and _is_year(p.value)]
    after = [p for p in years if 0 <= p.start - end <= 24 and (p.value >= 1900 or p.start - end <= 8)]
    before = [p for p in years if p.value >= 1900 and 0 <= start - p.end <= 24]
    for year in (after + before)[:1]:
        yield ToldDate(f"{year.value:02d}", month, day, (min(start, year.start), max(end, year.end)))


def _parts(tokens: Sequence[Token]) -> Iterator[_Part]:
    i = 0
    while i < len(tokens):
        token = tokens[i]
        month = month_of(token.norm) if token.kind == "word" else None
        ordinal = _ORDINAL.fullmatch(token.norm) or _ORDINALS.get(token.norm)
        if month is not None:
            yield _Part("month", month, token.start, token.end)
        elif ordinal is not None:
            value = ordinal if isinstance(ordinal, int) else int(ordinal.group(1))
            yield _Part("day", value, token.start, token.end)
        elif token.kind != "mark":
            number, after = _number(tokens, i)
            unit = _ORDINALS.get(tokens[after].norm, 0) if after < len(tokens) else 0
            if number in {20, 30} and 1 <= unit <= 9:  # "twenty first"
                yield _Part("day", number + unit, token.start, tokens[after].end)
                i = after + 1
                continue
            if number is not None:
                following = tokens[after].norm if after < len(tokens) else ""
                clock = following in {":", "am", "pm", "a.m", "p.m", "oclock", "hours", "years", "anos"}
                yield _Part("number", number, token.start, tokens[after - 1].end, clock)
                i = after
                continue
        i += 1


def _number(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """A number, digits as they stand; "oh four" and "cero cuatro" are a year of this century."""
    if tokens[at].kind == "number":
        return (int(tokens[at].text) if tokens[at].text.isdecimal() and len(tokens[at].text) <= 4 else None), at + 1
    if tokens[at].norm in {"oh", "zero", "cero", "o"} and at + 1 < len(tokens):
        unit = words.DIGIT_WORDS.get(tokens[at + 1].norm, "")
        if len(unit) == 1:
            return 2000 + int(unit), at + 2
    if (
        tokens[at].norm in {"nineteen", "twenty"}
        and at + 2 < len(tokens)
        and tokens[at + 1].norm in {"oh", "o", "aught"}
    ):
        unit = words.DIGIT_WORDS.get(tokens[at + 2].norm, "")
        if len(unit) == 1:
            return (1900 if tokens[at].norm == "nineteen" else 2000) + int(unit), at + 3
    number = read_number(tokens, at)
    if number is None or number.value != int(number.value):
        return None, at + 1
    value, after = int(number.value), number.end
    if value in {1900, 2000} and after < len(tokens):
        rest = read_number(tokens, after + (tokens[after].norm == "and")) if after + 1 < len(tokens) else None
        if rest is not None and rest.worded and 10 <= rest.value <= 99:
            return value + int(rest.value), rest.end
    if value == 2000 and after + 1 < len(tokens) and tokens[after].norm == "and":
        unit = words.DIGIT_WORDS.get(tokens[after + 1].norm, "")
        return (2000 + int(unit), after + 2) if unit else (value, after)
    return value, after


def _is_year(value: int) -> bool:
    return 1900 <= value <= 2099 or 0 <= value <= 99


def _about_month(parts: Sequence[_Part], at: int) -> ToldDate | None:
    """The day and the year beside a month: the day stands before it or first after it, the year last or, in full,
    anywhere."""
    around = [(n, p) for n, p in enumerate(parts) if p.kind != "month" and abs(n - at) <= 3]
    before = [p for n, p in around if n < at and parts[at].start - p.end <= 14]
    after = [p for n, p in around if n > at and p.start - parts[at].end <= 40]
    day = next((p for p in reversed(before) if 1 <= p.value <= 31), None)
    if day is None:
        day = next((p for p in after if 1 <= p.value <= 31), None)
    rest = [p for p in (*after, *before) if p is not day and p.kind == "number" and _is_year(p.value) and not p.clock]
    rest += [p for p in parts if p.kind == "number" and 1900 <= p.value <= 2099 and p is not day]
    if day is None or not rest:
        return None
    year = rest[0]
    text_year = f"{year.value:02d}"
    spans = (parts[at], day, year)
    return ToldDate(text_year, parts[at].value, day.value, (min(p.start for p in spans), max(p.end for p in spans)))


def _by_del(text: str, parts: Sequence[_Part]) -> Iterator[ToldDate]:
    """ "quince del ocho del setenta y cinco", "día 15 mes 8 año 1975": Spanish by its form, so the day first."""
    for a, b, c in zip(parts, parts[1:], parts[2:], strict=False):
        joins = [fold(text[x.end : y.start]).strip(" ,") for x, y in ((a, b), (b, c))]
        by_form = all(
            j in {"del", "de", "d", "del mes", "del ano", "de el", "del anio", "mes", "ano", "del mes de"}
            for j in joins
        )
        if by_form and 1 <= a.value <= 31 and 1 <= b.value <= 12 and _is_year(c.value):
            yield ToldDate(f"{c.value:02d}", b.value, a.value, (a.start, c.end))


_ORDINALS: Final = {
    name: n
    for n, name in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth "
            "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
            "twenty-fourth "
            "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
        ).split(),
        1,
    )
} | {"primero": 1, "1ro": 1, "1o": 1, "primer": 1}
