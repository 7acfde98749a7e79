"""Names told by where they stand: at the beginning of a message, before "here" or "a sus órdenes"."""

import itertools
import re
from typing import Final

from bot.understanding.people.model import Found
from bot.understanding.people.naming import is_certain, name_at

ENDING: Final = re.compile(r"[.!?\n](?=\s|$)|[,;\n]")
_HERE: Final = re.compile(
    r"\s(?:here|speaking|again|otra vez|aqu[ií]|presente|hablando)\b|,?\s(?:a (?:sus?|tus?) [oó]rdenes|"
    r"para servir(?:les?|te)|at your service)\b|\sles? habla\b(?!\s(?:a|de|mal|sobre)\b)",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(
    r"\s{0,3}(?:(?:hi|hello|hey|yo|hola|buenas|saludos|ok|yes|good (?:morning|afternoon|evening)|"
    r"buen[oa]s (?:d[ií]as|tardes|"
    r"noches))[\s,.!]{1,3}){0,3}",
    re.IGNORECASE,
)
_ITS_AT_START: Final = re.compile(r"(?:it['’]?s|this is|it is)\s(?:me,?\s)?", re.IGNORECASE)
_CONTACT_NEXT: Final = re.compile(
    r"\s{0,2}[,;:\n–—-]\s{0,3}(?:\d|\(|\+|\S{1,40}@)|"
    r"(?:\s{0,2}[.,;:\n(–—-])?\s{1,3}(?:(?:my |mi |y )?(?:dob|d\.o\.b|date of birth|birth ?da(?:te|y)|b-?day|born|"
    r"nac[ií]|nacid[oa]|fecha de nac\w{1,8}|f\. ?nac|fdn|tel|tel[eé]fono|phone|cell|cel|celular|mobile|ph|"
    r"e-?mail|correo|resident|residente|residing|vecin[oa]|domiciliad[oa]|con domicilio|address|direcci[oó]n|"
    r"domicilio)\b[^!?\n]{0,60}?(?:\d|@|arroba|\b(?:ocho|eight|dos|two)\b))",
    re.IGNORECASE,
)
# "Kevin Fable, born 1990, stole my car": told of somebody else
_ACCUSED: Final = re.compile(
    r"(?:[,)]|\d{2})\s(?:he |she |[eé]l |ella )?(?:stole|took|robbed|hit|keyed|scammed|broke|smashed|threatened|"
    r"punched|attacked|owes|is (?:the|harassing|stalking|threatening|my)|me (?:rob|quit|amenaz|peg|estaf|choc|deb)"
    r"[oóe]|se llev[oó]|rob[oó]|es (?:el|la|mi))\b",
    re.IGNORECASE,
)
SIGN_BREAK: Final = re.compile(
    r"[.!?,;:\n](?=\s)|\n|[-–—]\s|\b(?:thanks|thank you|thx|gracias|atentamente|sincerely|regards|is|es|soy|i'?m)\b",
    re.IGNORECASE,
)


def opening(text: str) -> Found | None:
    """ "Barnaby Crisp, 88 Bond Street, 860 …", "hey its Jaxon, …": who begins with a name."""
    greeting = _GREETING.match(text)
    start = greeting.end() if greeting else 0
    its = _ITS_AT_START.match(text, start)
    found = name_at(text, its.end() if its else start, sure=False)
    if found is None or not is_certain(found, text):
        return None
    if its:
        return found if ENDING.match(text + "\n", found.span[1]) else None
    beside = _CONTACT_NEXT.match(text, found.span[1])
    accused = _ACCUSED.search(text, beside.end(), beside.end() + 100) if beside else None
    return found if beside and not accused and len(str(found.value).split()) > 1 else None


def here(text: str) -> Found | None:
    """ "Sal Chapbook here, I own the pizza place", "habla Rosa"."""
    for match in itertools.islice(_HERE.finditer(text), 10):
        start = max((m.end() for m in SIGN_BREAK.finditer(text, max(0, match.start() - 60), match.start())), default=0)
        greeting = _GREETING.match(text, start)
        found = name_at(text, greeting.end() if greeting else start, sure=False)
        if found is not None and found.span[1] == match.start() and is_certain(found, text):
            return found
    return None
