"""Read what a message changes of the person reporting: "change my phone to …", "my name is spelled Jon not John"."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from bot.understanding.people.addresses import MAX_LENGTH as MAX_ADDRESS
from bot.understanding.people.addresses import address_marked
from bot.understanding.people.births import birth_asked, birth_marked
from bot.understanding.people.emails import email_asked, email_marked
from bot.understanding.people.model import Found, Person
from bot.understanding.people.name_answers import segment
from bot.understanding.people.names import fuller, name_marked
from bot.understanding.people.naming import name_at
from bot.understanding.people.ownership import Owner
from bot.understanding.people.parts import differences, put_right
from bot.understanding.people.phones import phone_marked
from bot.understanding.people.reader import MAX_CHARS, person_of
from bot.understanding.people.streets import address_span
from bot.understanding.people.vocabulary import ends_name

_NAME: Final = re.compile(
    r"\b(?:(?:my |the |first |last |full |middle |sur|family |maiden |nick)name(?:'s|s)?|mi nombre|apellidos?|"
    r"el nombre|segundo nombre|"
    r"(?:you (?:have|put|got) me(?: down)?|(?:me )?pusieron|with (?:an? |one |two |no )(?:\w|accent|hyphen|dash|"
    r"space|double \w)(?:'?s)?|"
    r"con (?:una? |doble |dos )?(?:\w|acento|tilde|gui[oó]n|hache|zeta|ese|doble \w))\b|"
    r"name is|me llamo|nombre (?:est[aá]|correcto)|"
    r"(?:middle )?initials?|iniciale?s?|spell(?:ed|ing|t)?|misspell?ed|se escribe|escribieron|escrib[ií] mal mi|"
    r"call me|i'?m called)\b",
    re.IGNORECASE,
)
# "my brother's name is"
_OF_OTHERS: Final = re.compile(
    r"(?:\b(?:his|her|their|brand|street|school|the (?:guy|thief|kid|man))(?:'s)?|[^\W\d]['’]s)\s$", re.IGNORECASE
)
_LINK: Final = re.compile(
    r"\b(?:is spelled|it'?s spelled|its spelled|spelled|se escribe|should (?:be|say|read)|supposed to (?:be|say)|"
    r"me llamo|"
    r"is|it'?s|its|was|to|as|like|es|era|ser[ií]a|sea|por|a|como|call me|goes by|name'?s|debe (?:ser|decir)|"
    r"but|sino|actually|really|correct(?:ly|o)?|name|nombre|apellidos?|:|con (?:una? )?(?:acento|tilde|\w)|"
    r"not \S{1,30},|no \S{1,30},)"
    r"[\s,:\"'“]{1,4}(?:(?:is|es|to|as|like|como|actually|really|spelled|it'?s|its|correctly|just|and|now|ahora|el|"
    r"mi|my) ){0,3}",
    re.IGNORECASE,
)
_DENYING: Final = re.compile(
    r"(?:\b(?:not|no|instead of|en vez de|isn'?t|isnt|wasn'?t|ain'?t|never|you (?:put|wrote|spelled|have|got)(?: it|"
    r" me| down)?(?: as)?|"
    r"(?:put|wrote|spelled|says?|said|have|got) (?:it |me )?(?:as |wrong )?|pusieron|pusiste|puso|puse|dice|"
    r"sali[oó]|escribi\w{1,4}|aparece|(?:auto)?corrected to|changed to|came out(?: as)?|shows(?: up)?(?: as)?)"
    r"\s{1,2}(?:como |as |is |es |it'?s )?)$",
    re.IGNORECASE,
)
_BIRTH: Final = re.compile(
    r"\b(?:birth\w{0,5}|dob|d\.o\.b|born|bday|b-day|nac\w{1,8}|cumplea[nñ]os|fecha de nac\w{0,8}|mi fecha(?= es)|"
    r"my date(?= is))\b",
    re.IGNORECASE,
)
_HOME: Final = re.compile(
    r"\b(?:(?:my|home|mailing)(?: [^\W\d]{2,9})? (?:address|addy)|i (?:live|moved)|we (?:live|moved)|"
    r"mi (?:direcci[oó]n|casa|"
    r"domicilio)|my (?:house|apartment)|"
    r"direcci[oó]n m[ií]a|vivo|vivimos|me mud[eé]|nos mudamos|moved to|home address|(?:house|apt|apartment) number|"
    r"residence|resido)\b",
    re.IGNORECASE,
)
_NOT_STRANGERS: Final[frozenset[Owner | None]] = frozenset({None, "other"})
_NOT_HOME: Final = re.compile(r"\b(?:happened|ocurri[oó]|pas[oó] en|stolen (?:at|from)|robaron en)\b", re.IGNORECASE)


def revise_person(text: str, language: str = "en", *, now: datetime, known: Person | None = None) -> Person:
    """Only the fields that `text` changes. `known`: what was told before, of which a part may be put right ("it ends
    in 43 not 34"). Both languages are read whatever `language` says."""
    text = text[:MAX_CHARS]
    without = re.sub(r"\S{1,64}@\S{1,100}", lambda m: " " * len(m.group()), text)
    readings = {
        "email": _email(text),
        "phone": phone_marked(without, also=_NOT_STRANGERS),
        "name": _name(without),
        "date_of_birth": _birth(without, now.date()),
        "home_address": _home(without),
    }
    found = {field: f for field, f in readings.items() if f is not None and f.value is not None}
    if known is not None:
        parts = differences(known, put_right(text, known))
        found = {**parts, **{field: f for field, f in found.items() if field != "name" or "name" not in parts}}
    return person_of(found, text)


def _email(text: str) -> Found | None:
    found = email_marked(text, also=_NOT_STRANGERS)
    if found is not None:
        return found
    told_as_own = re.search(r"mail|correo", text, re.IGNORECASE) and re.search(
        r"arroba|\bat\b.{1,60}\bdot\b", text, re.IGNORECASE
    )
    return email_asked(text) if told_as_own else None


def _birth(text: str, today: date) -> Found | None:
    match = _BIRTH.search(text)
    if match is None:
        return None
    marked = birth_marked(text, today)
    return marked if marked is not None and marked.value is not None else birth_asked(text, today)


def _home(text: str) -> Found | None:
    match = _HOME.search(text)
    if match is None or (_NOT_HOME.search(text) and address_marked(text) is None):
        return None
    return _told_home(text, match.end()) or _told_home(text, 0)


def _told_home(text: str, at: int) -> Found | None:
    """The first address from `at` on that is not set aside."""
    for _ in range(4):
        span = address_span(text[: at + MAX_ADDRESS], at)
        if span is None:
            return None
        before = text[max(0, span[0] - 24) : span[0]]
        if not re.search(
            r"\b(?:not|no|instead of|en vez de|was|era|from|de)\s(?:at |the |en |el |la |is |es )?$",
            before,
            re.IGNORECASE,
        ):
            return _address(text, span)
        at = span[1]
    return None


def _address(text: str, span: tuple[int, int]) -> Found:
    return Found(" ".join(text[slice(*span)].split()).strip(" ,;."), None, span)


def _name(text: str) -> Found | None:
    match = next((m for m in _NAME.finditer(text) if not _OF_OTHERS.search(text[: m.start()][-30:])), None)
    if match is None:
        return None
    for start in _after_links(text, match.start()):
        if _DENYING.search(text[:start][-40:]):
            continue
        found = name_at(text, start, sure=True)
        if found is not None and _is_written_as_one(text, found):
            return fuller(found, text)
    return name_marked(text) or segment(text[match.start() :], lone=True, offset=match.start())


def _after_links(text: str, start: int) -> Iterator[int]:
    """Places where the new name may begin: after "is", "should be", "se escribe", …; best first."""
    links = [m for n, m in enumerate(_LINK.finditer(text, start)) if n < 30]
    plain_links = [
        m for m in links if not re.fullmatch(r"(?:name|nombre|apellidos?|con .{0,20})\W{1,3}", m.group(), re.I)
    ]
    yield from (m.end() for m in (*plain_links, *links, *_LINK.finditer(text[:start][:300])))


def _is_written_as_one(text: str, found: Found) -> bool:
    """Whether the words look like a name here: not "lleva acento", nor "wrong"."""
    first = text[slice(*found.span)].split()[0].lower()
    return not ends_name(first)
