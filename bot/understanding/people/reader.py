"""Read the person reporting out of a message."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Final

from bot.understanding.people.addresses import address_asked, address_beside, address_marked
from bot.understanding.people.births import birth_asked, birth_beside, birth_marked
from bot.understanding.people.emails import email_asked, email_marked, emails_of_nobody
from bot.understanding.people.model import Found, Person
from bot.understanding.people.name_answers import name_asked
from bot.understanding.people.names import name_before, name_marked
from bot.understanding.people.phones import numbers_of_nobody, phone_asked, phone_marked

FIELDS: Final = ("name", "date_of_birth", "phone", "email", "home_address")
MAX_CHARS: Final = 4000
# what may stand between the parts of "Ada Fable, tel 860 555 0100 or ada@example.com"
_GLUE: Final = re.compile(
    r"[\s,;:/|()\[\].&+*·•-]{0,6}(?:(?:and|y|or|o|at|al?|el|is|es|my|mi|on|tel[eé]fono|tel|phone|cell|cel|celular|"
    r"number|num|n[uú]mero|"
    r"ph|e-?mail|mail|correo|contact|contacto|here|again|otra vez|thanks|thank you|gracias|dob|text|call|i live|"
    r"vivo en|mobile|#)"
    r"[\s,;:/|()\[\].#-]{1,4}){0,4}$",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(
    r"(?:^|[.!?\n]\s{0,3}|[-–—]\s)(?:(?:thanks?|thank you|thx|ty|gracias|sincerely|regards|atentamente|saludos|"
    r"contact|contacto|info|"
    r"please|por favor|phone|tel|cell|cel|number|e-?mail|correo|my info|ph|#)[\s,.:!-]{1,4}){0,3}$",
    re.IGNORECASE,
)
_REACH: Final = 60


def read_person(text: str, language: str = "en", *, now: datetime, asked: str | None = None) -> Person:
    """What `text` tells of the person reporting. `asked`: the field the text answers, read leniently; the other
    fields only where the writer marks them as their own, or tells them beside what is. Both languages are read
    whatever `language` says."""
    text = text[:MAX_CHARS]
    found: dict[str, Found] = {}
    for field in FIELDS:
        reading = _asked(field, text, now.date()) if field == asked else _marked(field, text, now.date())
        if reading is not None:
            found[field] = reading
    if asked == "home_address":
        found.pop("name", None)
    _add_beside(found, text, now.date(), asked)
    _add_contacts(found, text, open_to_all=asked in FIELDS)
    _add_beside(found, text, now.date(), asked)
    return person_of(found, text)


def _add_contacts(found: dict[str, Found], text: str, *, open_to_all: bool) -> None:
    """A number and an address that nobody is said to own are the writer's where they stand beside what is, sign the
    message, or stand in an answer about the person."""
    for field, of_nobody in (("email", emails_of_nobody), ("phone", numbers_of_nobody)) * 2:
        if field in found and found[field].value is not None:
            continue
        for one in of_nobody(text):
            beside = _is_beside(text, one, found.values()) or name_before(text, one.span[0])
            own = open_to_all or beside or _signs(text, one)
            if own and one.value is not None and not _inside_another(one, found):
                found[field] = one
                break
    if "name" not in found:
        for field in ("phone", "email"):
            name = name_before(text, found[field].span[0]) if field in found and found[field].value else None
            if name is not None:
                found["name"] = name
                break


def _inside_another(one: Found, found: dict[str, Found]) -> bool:
    return any(
        f.value is not None and f.span[0] <= one.span[0] < f.span[1] for f in found.values() if isinstance(f.value, str)
    )


def _is_beside(text: str, one: Found, others: Iterable[Found]) -> bool:
    return any(
        other.value is not None
        and 0 <= one.span[0] - other.span[1] <= _REACH
        and _GLUE.fullmatch(text[other.span[1] : one.span[0]])
        for other in others
    )


def _signs(text: str, one: Found) -> bool:
    """Whether the number or the address stands alone in the message's last sentence or line."""
    rest = text[one.span[1] :].strip(" .!)\n\t")
    return (
        bool(_SIGNED.search(text[max(0, one.span[0] - _REACH) : one.span[0]]))
        and len(rest) <= _REACH
        and "?" not in rest
    )


def _add_beside(found: dict[str, Found], text: str, today: date, asked: str | None) -> None:
    name = found.get("name")
    if "home_address" not in found and name is not None and name.value is not None:
        address = address_beside(text, name.span[1])
        if address is not None:
            found["home_address"] = address
    if asked in FIELDS and "date_of_birth" not in found:
        birth = birth_beside(text, today)
        if birth is not None and not _inside_another(birth, found):
            found["date_of_birth"] = birth


_ASKED: Final[dict[str, Callable[[str], Found]]] = {
    "name": name_asked,
    "phone": phone_asked,
    "email": email_asked,
    "home_address": address_asked,
}
_MARKED: Final[dict[str, Callable[[str], Found | None]]] = {
    "name": name_marked,
    "phone": phone_marked,
    "email": email_marked,
    "home_address": address_marked,
}


def _asked(field: str, text: str, today: date) -> Found:
    return birth_asked(text, today) if field == "date_of_birth" else _ASKED[field](text)


def _marked(field: str, text: str, today: date) -> Found | None:
    return birth_marked(text, today) if field == "date_of_birth" else _MARKED[field](text)


def person_of(found: dict[str, Found], text: str) -> Person:
    """The readings of single fields as a person."""

    def told(field: str) -> str | None:
        value = found[field].value if field in found else None
        return value if isinstance(value, str) else None

    born = found["date_of_birth"].value if "date_of_birth" in found else None
    doubts = tuple((field, f.doubt) for field, f in found.items() if f.doubt is not None)
    spans = tuple((field, *f.span) for field, f in found.items() if f.value is not None)
    return Person(
        told("name"),
        born if isinstance(born, date) else None,
        told("phone"),
        told("email"),
        told("home_address"),
        doubts,
        text,
        spans,
    )
