"""Read a date of birth."""

import re
from datetime import date
from typing import Final

from bot.understanding.people.answers import asks_back, plain, refuses
from bot.understanding.people.dates import ToldDate, in_figures, in_pieces, in_words, month_of
from bot.understanding.people.model import Found

MIN_AGE: Final = 5
MAX_AGE: Final = 120
# A two-digit year is read as the latest that makes the citizen at least this old; few under it report alone.
LIKELY_AGE: Final = 8
_MAX_CHARS: Final = 600
_BORN: Final = re.compile(
    r"\b(?:born|birthday|birth ?date|date of birth|dob|d\.o\.b|bday|b-day|b day|nac[ií]|nacid[oa]|nacimiento|nac\b|fdn|"
    r"cumplea[nñ]os|cumplo|f\. ?de nac|(?:mi fecha|my date)(?: correcta| buena| real)?(?= (?:es|is|was) ))\b",
    re.IGNORECASE,
)
# "on my birthday, October 3 at 10": a day of this year, unless a year is told
_FEAST: Final = re.compile(r"birthday|b-?\s?day|cumple|cumplo", re.IGNORECASE)
_YEAR_TOLD: Final = re.compile(r"(?:19|20)\d{2}|\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}|['’]\d{2}|\bdel\b|nineteen|mil\b")
_OTHERS: Final = re.compile(
    r"\b(?:his|her|their|he|she|su|sus|baby|son|daughter|child|kid|kids|boy|girl|mom|mother|dad|father|wife|husband|"
    r"brother|"
    r"sister|grand\w{2,9}|hij[oa]s?|niet[oa]s?|beb[eé]|espos[oa]|mam[aá]|pap[aá]|niñ[oa]|nen[ea]|dog|puppy|"
    r"for (?:my|his|her))\b",
    re.IGNORECASE,
)
_MINE: Final = re.compile(r"\b(?:i|i'?m|i was|my|me|mi|mine|yo|nac[ií]|soy)\b", re.IGNORECASE)
_CHANGED: Final = re.compile(
    r"\b(?:wait|sorry|i mean|i meant|perd[oó]n|digo|quise decir|actually|correction|no,|my bad|oops|mejor dicho|"
    r"not)\b|\*",
    re.IGNORECASE,
)


def birth_asked(text: str, today: date) -> Found:
    """The date in an answer to "when were you born?"."""
    if asks_back(text) and not any(c.isdecimal() for c in text):
        return Found(None, "question")
    found = _read(text, today)
    loose = in_pieces(text[:_MAX_CHARS]) if found is None else None
    found = _checked(loose, today) if loose is not None else found
    if found is not None:
        return found
    said = plain(text)
    if refuses(said):
        return Found(None, "refused")
    part = any(month_of(w) or w in {"old", "anos"} for w in said.split()[:40]) or any(c.isdecimal() for c in text)
    return Found(None, "incomplete" if part else "not_a_date")


def birth_marked(text: str, today: date) -> Found | None:
    """A date right after a word of birth: "born 5/14/91", "nací el 4 de julio de 1966"; the writer's own birth."""
    for match in list(_BORN.finditer(text))[:20]:
        before = re.split(r"[.!?\n;]", text[max(0, match.start() - 60) : match.start()])[-1]
        other = max((m.end() for m in _OTHERS.finditer(before)), default=-1)
        mine = max((m.end() for m in _MINE.finditer(before + match.group())), default=-1)
        if other >= 0 and (other > mine or (mine <= len(before) and before[other:].count(" ") < 3)):
            continue
        told = text[match.end() : match.end() + 70]
        if _FEAST.match(match.group()) and not _YEAR_TOLD.search(told):
            continue
        found = _read(told, today)
        if found is not None:
            return Found(found.value, found.doubt, (match.end() + found.span[0], match.end() + found.span[1]))
    return None


def birth_beside(text: str, today: date) -> Found | None:
    """The only full date of an answer about the person, where no word says what it is the date of."""
    dates = [_checked(d, today) for d in in_figures(text[:_MAX_CHARS])]
    told = [d for d in dates if d is not None and isinstance(d.value, date) and today.year - d.value.year >= LIKELY_AGE]
    return told[0] if len(told) == 1 else None


def _read(text: str, today: date) -> Found | None:
    text = text[:_MAX_CHARS]
    dates = sorted((*in_words(text), *in_figures(text)), key=lambda d: d.span)
    read = [f for f in (_checked(d, today) for d in dates) if f is not None]
    good = [f for f in read if f.value is not None]
    if len(good) > 1 and _CHANGED.search(text[good[0].span[1] : good[-1].span[0]]):
        denied = re.search(r"\b(?:not|no)\s(?:the |el |on )?$", text[: good[-1].span[0]][-12:], re.IGNORECASE)
        return good[0] if denied else good[-1]
    return good[0] if good else (read[0] if read else None)


def _checked(told: ToldDate, today: date) -> Found | None:
    if len(told.year) not in (2, 4):
        return Found(None, "invalid", told.span)
    year = int(told.year)
    if len(told.year) == 2:
        year += 2000 if 2000 + year <= today.year - LIKELY_AGE else 1900
    try:
        born = date(year, told.month, told.day)
    except ValueError:
        return Found(None, "invalid", told.span)
    return _plausible(born, told.span, today)


def _plausible(born: date, span: tuple[int, int], today: date) -> Found:
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if born > today:
        return Found(None, "future", span)
    if age < MIN_AGE:
        return Found(None, "too_young", span)
    if age > MAX_AGE:
        return Found(None, "too_old", span)
    return Found(born, None, span)
