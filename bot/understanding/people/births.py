"""Read a date of birth."""

import re
from datetime import date
from typing import Final

from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.tokens import fold, tokenize
from bot.understanding.people import words
from bot.understanding.people.model import Found

MIN_AGE: Final = 5
MAX_AGE: Final = 120
# A two-digit year is read as the latest that makes the citizen at least this old; few under it report alone.
LIKELY_AGE: Final = 8
_MONTH: Final = "|".join(sorted(words.MONTHS, key=len, reverse=True))
_NUMERIC: Final = re.compile(r"(?<![\d/.-])(\d{1,4})\s?([/.\-–])\s?(\d{1,2})\s?[/.\-–]\s?(\d{2,4})(?![\d])")
_SPACED: Final = re.compile(r"(?<![\d/.-])(\d{1,2})\s(\d{1,2})\s(\d{4}|\d{2})(?![\d/.-])")
_PACKED: Final = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)")
_MONTH_FIRST: Final = re.compile(
    rf"\b({_MONTH})\b\.?[\s,-]{{0,3}}(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b[\s,.'’-]{{0,4}}(?:of |del? |"
    rf"in )?['’]?(\d{{4}}|\d{{2}})\b"
)
_YEAR_FIRST: Final = re.compile(
    rf"\b((?:19|20)\d{{2}})[\s,-]{{1,3}}({_MONTH})\b\.?[\s,-]{{1,3}}(\d{{1,2}})(?:st|nd|rd|th)?\b"
)
_DAY_FIRST: Final = re.compile(
    rf"\b(\d{{1,2}}|primero|1ro|1o)(?:st|nd|rd|th|º|°)?[\s,-]{{0,3}}(?:of |de |"
    rf"d )?({_MONTH})\b\.?[\s,.'’-]{{0,4}}(?:of |del? |d |del ano )?['’]?(\d{{4}}|\d{{2}})\b"
)
_BORN: Final = re.compile(
    r"\b(?:born|birthday|birth ?date|date of birth|dob|d\.o\.b|bday|b-day|nac[ií]|nacid[oa]|nacimiento|"
    r"cumplea[nñ]os|cumplo)\b",
    re.IGNORECASE,
)


def birth_asked(text: str, today: date) -> Found:
    """The date in an answer to "when were you born?"."""
    if re.search(r"\?\s{0,3}$", text) and not any(c.isdigit() for c in text):
        return Found(None, "question")
    found = _read(text, today)
    if found is not None:
        return found
    folded = fold(text)[:300]
    if any(p in folded for p in words.REFUSAL) or folded.strip(" .!") in {"no", "nah"}:
        return Found(None, "refused")
    year = re.fullmatch(r"\D{0,40}(?:19|20)\d{2}\D{0,20}", text)
    return Found(
        None,
        "incomplete"
        if year or any(c.isdigit() for c in text) or re.search(rf"\b(?:{_MONTH})\b", folded)
        else "not_a_date",
    )


def birth_marked(text: str, today: date) -> Found | None:
    """A date right after a word of birth: "born 5/14/91", "nací el 4 de julio de 1966"."""
    for match in _BORN.finditer(text):
        found = _read(text[match.end() : match.end() + 60], today)
        if found is not None:
            return Found(found.value, found.doubt, (match.end() + found.span[0], match.end() + found.span[1]))
    return None


def _read(text: str, today: date) -> Found | None:
    text = text[:600]
    folded = _same_length_fold(text)
    best: Found | None = None
    year_first = _YEAR_FIRST.search(folded)
    if year_first is not None:
        month, day = words.MONTHS[year_first.group(2)], int(year_first.group(3))
        return _checked(year_first.group(1), month, day, year_first.span(), today)
    for pattern, order in ((_MONTH_FIRST, "mdy"), (_DAY_FIRST, "dmy"), (_NUMERIC, "n"), (_SPACED, "s"), (_PACKED, "s")):
        for match in pattern.finditer(folded):
            found = _built(match, order, today)
            if found is not None and (best is None or (best.value is None and found.value is not None)):
                best = found
        if best is not None and best.value is not None:
            return best
    return best or _worded(text, today)


def _same_length_fold(text: str) -> str:
    return "".join(fold(c) if len(fold(c)) == 1 else c for c in text)


def _built(match: re.Match[str], order: str, today: date) -> Found | None:
    if order == "mdy":
        month, day, year = words.MONTHS[match.group(1)], int(match.group(2)), match.group(3)
    elif order == "dmy":
        day = int(match.group(1)) if match.group(1).isdigit() else 1
        month, year = words.MONTHS[match.group(2)], match.group(3)
    else:
        parts = [g for g in match.groups() if g.isdigit()]
        if len(parts[0]) == 4:
            year, month, day = parts[0], int(parts[1]), int(parts[2])
        else:
            month, day, year = int(parts[0]), int(parts[1]), parts[2]
        if month > 12 >= day:
            month, day = day, month
    return _checked(year, month, day, match.span(), today)


def _checked(year_text: str, month: int, day: int, span: tuple[int, int], today: date) -> Found | None:
    if len(year_text) not in (2, 4):
        return Found(None, "invalid", span)
    year = int(year_text)
    if len(year_text) == 2:
        year += 2000 if 2000 + year <= today.year - LIKELY_AGE else 1900
    try:
        born = date(year, month, day)
    except ValueError:
        return Found(None, "invalid", span)
    return _plausible(born, span, today)


def _plausible(born: date, span: tuple[int, int], today: date) -> Found:
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if born > today:
        return Found(None, "future", span)
    if age < MIN_AGE:
        return Found(None, "too_young", span)
    if age > MAX_AGE:
        return Found(None, "too_old", span)
    return Found(born, None, span)


def _worded(text: str, today: date) -> Found | None:
    """ "nineteen eighty four", "cuatro de julio de mil novecientos sesenta y seis": the month in words, day and
    year too."""
    tokens = tokenize(text)
    at = next(
        (i for i, t in enumerate(tokens) if t.norm in words.MONTHS and not (t.norm == "may" and len(tokens) < 3)), None
    )
    if at is None:
        return None
    numbers: list[tuple[int, float]] = []
    i = 0
    while i < len(tokens) and len(numbers) < 6:
        ordinal = _ORDINALS.get(tokens[i].norm)
        number = read_number(tokens, i) if tokens[i].kind != "mark" else None
        if ordinal is not None:
            numbers.append((i, float(ordinal)))
            i += 1
        elif number is not None:
            numbers.append((i, number.value))
            i = number.end
        else:
            i += 1
    days = [v for _, v in numbers if 1 <= v <= 31]
    years = [v for k, v in numbers if (1900 <= v <= 2030 or (32 <= v <= 99)) and k > at]
    if not days or not years:
        return None
    year = str(int(years[-1]))
    return _checked(year, words.MONTHS[tokens[at].norm], int(days[0]), (0, len(text)), today)


_ORDINALS: Final = {
    name: n
    for n, name in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first",
        ),
        1,
    )
} | {"primero": 1}
