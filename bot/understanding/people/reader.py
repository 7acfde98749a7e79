"""Read the person reporting from a message, and corrections of what they told."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from bot.understanding.people.addresses import address_asked, address_marked
from bot.understanding.people.births import birth_asked, birth_marked
from bot.understanding.people.emails import email_asked, email_marked
from bot.understanding.people.model import Found, Person
from bot.understanding.people.names import name_asked, name_marked
from bot.understanding.people.phones import phone_asked, phone_marked

FIELDS: Final = ("name", "date_of_birth", "phone", "email", "home_address")
MAX_CHARS: Final = 4000
_CHANGES: Final = {
    "phone": re.compile(
        r"\b(?:phone|cell|cellphone|number|tel[eé]fono|celular|n[uú]mero|cel|mobile|num)\b", re.IGNORECASE
    ),
    "name": re.compile(
        r"\b(?:(?:my |the |first |last |full )name(?:'s)?|mi nombre|apellido|el nombre|name is|me llamo|"
        r"spell(?:ed|ing)?|se escribe|call me)\b",
        re.IGNORECASE,
    ),
    "date_of_birth": re.compile(
        r"\b(?:birth\w{0,5}|dob|d\.o\.b|born|bday|nac\w{1,8}|cumplea[nñ]os|fecha de nac\w{0,8})\b", re.IGNORECASE
    ),
    "home_address": re.compile(
        r"\b(?:(?:my|home|mailing) (?:address|addy)|i (?:live|moved)|mi (?:direcci[oó]n|casa|domicilio)|"
        r"vivo|me mud[eé]|home address)\b",
        re.IGNORECASE,
    ),
}


def read_person(text: str, language: str = "en", *, now: datetime, asked: str | None = None) -> Person:
    """What `text` tells of the person reporting. `asked`: the field the text answers, read leniently; the other
    fields only where the writer marks them as their own. Both languages are read whatever `language` says."""
    text = text[:MAX_CHARS]
    found: dict[str, Found] = {}
    for field in FIELDS:
        reading = _asked(field, text, now.date()) if field == asked else _marked(field, text, now.date())
        if reading is not None:
            found[field] = reading
    if asked != "name" and asked is not None and found.get("name") and asked in {"home_address"}:
        found.pop("name")
    return _person(found, text)


def revise_person(text: str, language: str = "en", *, now: datetime) -> Person:
    """Only the fields that `text` changes: "change my phone to …", "my name is spelled Jon not John"."""
    text = text[:MAX_CHARS]
    found: dict[str, Found] = {}
    email = email_marked(text)
    if "@" in text and email is not None:
        found["email"] = email_asked(text)
    without = re.sub(r"\S{1,64}@\S{1,100}", " ", text)
    for field, pattern in _CHANGES.items():
        match = pattern.search(without)
        if match is not None:
            reading = _changed(field, without, match, now.date())
            if reading is not None and reading.value is not None:
                found[field] = reading
    if (
        not found
        and re.search(r"arroba|\bat\b.{1,60}\bdot\b", text, re.IGNORECASE)
        and re.search(r"mail|correo", text, re.IGNORECASE)
    ):
        found["email"] = email_asked(text)
    return _person(found, text)


def _changed(field: str, text: str, match: re.Match[str], today: date) -> Found | None:
    if field == "phone":
        found = phone_asked(text)
        return found if found.value is not None else None
    if field == "date_of_birth":
        return birth_marked(text, today) or birth_asked(text[match.end() :], today)
    if field == "name":
        return _changed_name(text)
    marked = address_marked(_without_denied(text))
    rest = re.search(
        r"\b(?:to|is|a|es|:|at|now|ahora|en|should be|be)\s{1,3}(?:el |la )?(?=\d)", text[match.end() :], re.IGNORECASE
    )
    return marked or (address_asked(_without_denied(text[match.end() :][rest.end() :])) if rest else None)


def _without_denied(text: str) -> str:
    return re.split(r",?\s{1,3}(?:not|no|instead of|en vez de)\s", text, maxsplit=1, flags=re.IGNORECASE)[0]


_NAME_LEAD: Final = re.compile(
    r"\b(?:(?:(?:my|the) )?(?:full |first |last )?name(?:'s| is| to| should be| was)?|mi (?:nombre|"
    r"apellido)(?: completo| correcto)?(?: es| se escribe)?|el (?:nombre|apellido)(?: es| se escribe)?|"
    r"me llamo|"
    r"(?:it'?s |is |it is )?spelled|se escribe|nombre a|call me)[\s:,]{1,3}(?:(?:is|es|to|as|like|with|"
    r"como|actually|really|spelled|should be|it'?s|correctly)\s{1,3}){0,3}",
    re.IGNORECASE,
)


def _changed_name(text: str) -> Found | None:
    matches = list(_NAME_LEAD.finditer(text))
    for match in matches:
        rest = _without_denied(text[match.end() : match.end() + 120])
        found = name_asked(rest) if rest.strip() else None
        if found is not None and found.value is not None and rest.strip()[:1].isalpha():
            return found
    return name_marked(text)


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


def _person(found: dict[str, Found], text: str) -> Person:
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
