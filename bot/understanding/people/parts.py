"""Put right a part of what was told before: "it ends in 43", "1982 not 1928", "apt 2, not 3", "it's .org not .com"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people.dates import month_of
from bot.understanding.people.emails import email_asked
from bot.understanding.people.model import Found, Person

_PIECE: Final = r"[\"“']?(?P<{}>[^\s,;\"“”'’!?()]{{1,40}}?)[\"”']?"
_NEW: Final = _PIECE.format("new")
_OLD: Final = _PIECE.format("old")
_PAIRS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\S){_NEW},?\s(?:not|no|instead of|en vez de|y no|rather than)\s(?:(?:the|el|la|in|en|on|apt|"
        rf"apto)\s){{0,2}}{_OLD}(?=[\s,;!?.]|$)",
        rf"\b(?:not|no|no es|no era|isn'?t)\s(?:(?:the|el|la|in|en)\s){{0,2}}{_OLD},?\s(?:but|it'?s|its|sino|es|"
        rf"but it'?s|sino que es)\s"
        rf"(?:(?:the|el|la|in|en)\s){{0,2}}{_NEW}(?=[\s,;!?.]|$)",
        rf"\b(?:change|switch|cambi[ae]|replace)\s(?:the |el |la )?{_OLD}\s(?:to|with|por|a|al)\s(?:the |el |"
        rf"la )?{_NEW}(?=[\s,;!?.]|$)",
    )
)
_ABOUT: Final = {
    "phone": re.compile(
        r"\b(?:phone|cell|number|digits?|area code|tel[eé]fono|celular|cel|n[uú]meros?|d[ií]gitos?|"
        r"c[oó]digo)\b",
        re.IGNORECASE,
    ),
    "email": re.compile(r"mail|correo|@|\.(?:com|org|net|edu)\b", re.IGNORECASE),
    "date_of_birth": re.compile(r"\b(?:birth\w{0,5}|dob|born|bday|nac\w{1,8}|cumplea[nñ]os)\b", re.IGNORECASE),
    "home_address": re.compile(
        r"\b(?:address|addy|apt|apartment|apto|apartamento|unit|floor|piso|zip|house|live|direcci[oó]n|vivo|"
        r"casa)\b",
        re.IGNORECASE,
    ),
}
_ENDS: Final = re.compile(
    r"\b(?:ends?(?: in| with)?|ending(?: in)?|last (?:(?:two|three|four|2|3|4) )?(?:digits?|numbers?|ones|four|two|"
    r"three)|termina(?: en)?|"
    r"[uú]ltimos? (?:(?:dos|tres|cuatro|2|3|4) )?(?:d[ií]gitos?|n[uú]meros?|dos|tres|cuatro)?)(?: (?:of|de) (?:my|"
    r"the|mi|el) \w{2,9})?(?: (?:is|are|should be|son|es|deben ser))?"
    r"\s(?P<tail>\d{1,4})\b",
    re.IGNORECASE,
)
_AREA: Final = re.compile(
    r"\b(?:area code|c[oó]digo de [aá]rea)(?: (?:is|should be|es))?\s(?P<area>\d{3})\b", re.IGNORECASE
)
_YEAR: Final = re.compile(
    r"\b(?:year|a[nñ]o)(?: (?:is|was|should be|es|fue))?\s(?P<year>(?:19|20)\d{2})\b", re.IGNORECASE
)
_MOST: Final = 5


def put_right(text: str, known: Person) -> Person:
    """`known` with the parts that `text` puts right; the fields it leaves alone as they were."""
    pairs = list(_told(text))
    changed = {
        "phone": _phone(text, known.phone, pairs) if _ABOUT["phone"].search(text) else None,
        "date_of_birth": _birth(text, known.date_of_birth, pairs) if _ABOUT["date_of_birth"].search(text) else None,
        "email": _email(known.email, pairs) if _ABOUT["email"].search(text) else None,
        "home_address": _words(known.home_address, pairs) if _ABOUT["home_address"].search(text) else None,
        "name": _words(known.name, pairs),
    }
    return replace(known, **{field: value for field, value in changed.items() if value is not None})  # type: ignore[arg-type]


def _told(text: str) -> Iterator[tuple[str, str]]:
    """(new, old) as the text sets them against each other."""
    for pattern in _PAIRS:
        for n, match in enumerate(pattern.finditer(text[:600])):
            if n < _MOST:
                yield match.group("new").rstrip("."), match.group("old").rstrip(".")


def _phone(text: str, known: str | None, pairs: list[tuple[str, str]]) -> str | None:
    if known is None or not re.fullmatch(r"\+1\d{10}", known):
        return None
    number = known[2:]
    ends, area = _ENDS.search(text), _AREA.search(text)
    if ends is not None:
        number = number[: -len(ends.group("tail"))] + ends.group("tail")
    elif area is not None:
        number = area.group("area") + number[3:]
    for new, old in pairs:
        same = new.isdecimal() and old.isdecimal() and len(new) == len(old) >= 2
        if same and number.count(old) == 1:
            number = number.replace(old, new)
        elif same and number.endswith(old):
            number = number[: -len(old)] + new
    return f"+1{number}" if number != known[2:] and number[0] not in "01" and number[3] not in "01" else None


def _birth(text: str, known: date | None, pairs: list[tuple[str, str]]) -> date | None:
    if known is None:
        return None
    told = known
    year = _YEAR.search(text)
    try:
        if year is not None:
            told = told.replace(year=int(year.group("year")))
        for new, old in pairs:
            told = _part_of_date(told, new, old)
    except ValueError:
        return None
    return told if told != known else None


def _part_of_date(told: date, new: str, old: str) -> date:
    """The date with its year, its day or its month put right."""
    day = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
    new_day, old_day = day.fullmatch(new.lower()), day.fullmatch(old.lower())
    if re.fullmatch(r"(?:19|20)\d{2}", new) and old in {str(told.year), f"{told.year % 100:02d}"}:
        return told.replace(year=int(new))
    if new_day and old_day and int(old_day.group(1)) == told.day:
        return told.replace(day=int(new_day.group(1)))
    if re.fullmatch(r"'?\d{2}", new) and old.lstrip("'") == f"{told.year % 100:02d}":
        return told.replace(year=told.year // 100 * 100 + int(new[-2:]))
    month = month_of(fold(new))
    return told.replace(month=month) if month and month_of(fold(old)) == told.month else told


def _email(known: str | None, pairs: list[tuple[str, str]]) -> str | None:
    if known is None:
        return None
    for new, old in pairs:
        if "@" not in new and len(old) > 1 and known.count(old.lower()) == 1:
            found = email_asked(known.replace(old.lower(), new.lower()))
            return found.value if isinstance(found.value, str) else None
    return None


def _words(known: str | None, pairs: list[tuple[str, str]]) -> str | None:
    """A word of the name or of the address replaced by another, as it is written now."""
    if known is None:
        return None
    words = known.split()
    for new, old in pairs:
        at = [i for i, word in enumerate(words) if fold(word).strip(",.#") == fold(old).strip(",.#")]
        if len(at) == 1 and fold(new) != fold(old):
            mark = "," if words[at[0]].endswith(",") else ""
            words[at[0]] = (new[0].upper() + new[1:] if words[at[0]][0].isupper() else new) + mark
            return " ".join(words)
    return None


def differences(known: Person, told: Person) -> dict[str, Found]:
    """The fields that differ, as readings."""
    fields = ("name", "date_of_birth", "phone", "email", "home_address")
    return {f: Found(getattr(told, f)) for f in fields if getattr(told, f) != getattr(known, f)}
