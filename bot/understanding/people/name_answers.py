"""Read the name in an answer to "what is your name?"."""

import itertools
import re
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.answers import asks_back, plain, refuses, says_no
from bot.understanding.people.beginnings import ENDING
from bot.understanding.people.model import Found
from bot.understanding.people.names import SPELLED, amended, blanked, fuller, marked
from bot.understanding.people.naming import WORD, cased, is_certain, name_at
from bot.understanding.people.vocabulary import ends_name, is_given

_MAX_CHARS: Final = 1200
_LEAD: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:sure|it'?s me(?: again)?|me again|again|la|el(?= señor| sr)|write down|put down|write|anote|"
    r"d[ií]game|diga|"
    r"apunt[ae]|escrib[ae]|ponle|ponme|(?:p[oó]n(?:ga|gan)?|an[oó]t[ea]|ap[uú]nt[ea])(?:me|l[oae])(?: como)?|"
    r"escr[ií]b[ae]lo|put me down (?:as|for)|(?:last|family) name first|(?:primero )?(?:el )?apellido primero|"
    r"primero el apellido|ok|okay|okey|yes|yeah|yep|yup|ya|si|lol|lmao|what|oh|ah|ooh|huh|under|it'?s under|its under|"
    r"haha|jaja|hmm|fine|alright|ugh|omg|bro|yo|"
    r"s[ií]|claro(?: que s[ií])?|well|um|umm|uh|eh|este|hi|hello|hey|hola|bueno|pues|pos|ay|mira|mire|"
    r"its|it's|it’s|it is|im|i'm|i’m|i am|"
    r"this is|that's|thats|that would be|it would be|es|soy|yo soy|yo me llamo|me llamo|se llama|"
    r"my (?:full |legal |first )?name(?:'s| is|s)?|mi nombre(?: completo)?(?: es)?|name(?:'s| is)?|names|"
    r"nombre|el nombre es|a nombre de|under the name(?: of)?|call me|of course|por supuesto|put|pon|ponga|p[oó]ngale|"
    r"just put|yo(?:you|u) can (?:put|write|say|use|call me)(?: down)?|you can use|use|"
    r"just|only|solo|sorry|perd[oó]n|disculpe|first name|last name|no problem|my bad|con mucho gusto|mucho gusto|dale|"
    r"seguro|for the report|para el reporte|buenas(?: tardes| noches)?|buenos d[ií]as|good (?:morning|afternoon|"
    r"evening)|"
    r"officer|oficial|sir|maam|ma'am|yes sir|the name(?:'s| is)|(?:you|u) can (?:put|write|say|use|"
    r"call me)(?: down)?|con|aqu[ií]|back|as i said|like i said|"
    r"already said|"
    r"como le dije|i already (?:said|told you)|ya (?:le|se lo) dije|right|"
    r"gotcha|so|no worries|legally|full name|nombre completo|my government is|gov name)\b"
    r"(?!['’-]\w)[\s:,.\-–—!?…]{0,4}){1,6}",
    re.IGNORECASE,
)
_FIRST_AND_LAST: Final = re.compile(r"\bfirst\s[^.\n]{2,40}?\blast\s|\blast\s[^.\n]{2,40}?\bfirst\s", re.IGNORECASE)
_SHORT_FIRST: Final = re.compile(r"\bfirst(?: name)?(?: is|:)?\s", re.IGNORECASE)
_SHORT_LAST: Final = re.compile(r"\blast(?: name)?(?: is|:)?\s", re.IGNORECASE)
_FAMILY: Final = re.compile(
    r"\b(?:last ?name|surname|family name|apellidos?)(?: is| es|'s|s)?[\s:]{1,3}(?:is |es |it's |its )?", re.IGNORECASE
)
_FIRST: Final = re.compile(
    r"\b(?:first ?name|given name|(?:primer )?nombre)(?: is| es|'s|s)?[\s:]{1,3}(?:is |es |it's |its )?", re.IGNORECASE
)
_LEGALLY: Final = re.compile(
    r"\b(?:jk|just kidding|kidding|for real(?: tho)?|en serio|es broma|mentira|legally|officially|on paper|"
    r"legal name|real name|full name|on my (?:id|license)|en los papeles|"
    r"legalmente|oficialmente|"
    r"nombre (?:legal|completo|real|de pila))[\s,:]{1,3}(?:i'?m |i am |it'?s |its |is |soy |es |me llamo |"
    r"my name is ){0,2}",
    re.IGNORECASE,
)
_REVERSED: Final = re.compile(
    rf"[\s\"']{{0,3}}({WORD}(?: {WORD}){{0,2}}),\s{{0,8}}({WORD}(?: {WORD}){{0,2}})[\s.!]{{0,3}}$"
)
# "just Keisha Dunnamore is what's on my license"
_ON_PAPER: Final = re.compile(
    r"\s(?:is|es) (?:what(?:'?s| is| it says| they have| you'?ll find)|how (?:it|i)|the (?:legal|real|full|right) one|"
    r"lo que (?:dice|sale|aparece|pone|est[aá])|como (?:sale|aparece|est[aá]|dice)|el (?:legal|verdadero|de verdad))\b",
    re.IGNORECASE,
)
_PAPER_BREAK: Final = re.compile(
    r"[.,;:!?\n…–—]\s{0,3}|\b(?:just|only|but|actually|solo|pero|es|it'?s|well|bueno)\s", re.IGNORECASE
)
_COMMA_SAID: Final = re.compile(r"\s(?:comma|coma)(?=\s[^\W\d])", re.IGNORECASE)
_IT_IS: Final = re.compile(r"\b(?:it ?['’]?s|its|is|es|put|pon|ponga|but|pero)\s", re.IGNORECASE)
_SEGMENT: Final = re.compile(r"[^.!?,;:\n–—]{2,80}")
_AFTER_NAME: Final = re.compile(
    r"\s{0,2}(?:sir|maam|ma'am|please|por favor|thanks|gracias|here|lol|officer|oficial|señor|ok|then|entonces|"
    r"okay)?[\s'\"]{0,3}",
    re.IGNORECASE,
)


def name_asked(text: str) -> Found:
    """The name in an answer to "what is your name?"."""
    text = _COMMA_SAID.sub(lambda m: ",".ljust(len(m.group())), text[:_MAX_CHARS])
    found = _asked(blanked(text)) or _spelled_out(text)
    if found is None and "(" in text and not refuses(plain(text)):
        found = _asked(text.replace("(", ",").replace(")", ","))
    if found is not None:
        return found
    if asks_back(text):
        return Found(None, "question")
    return Found(None, "refused" if refuses(plain(text)) or says_no(text) else "not_a_name")


def _asked(text: str) -> Found | None:
    parted = _parted(text)
    if parted is not None:
        return parted
    found = _formal(text) or marked(text, nick=False)
    if found is None and (asks_back(text) or refuses(plain(text)) or says_no(text)):
        told = _before_a_question(text) or segment(text, certain=True)
        return fuller(told, text) if told else None
    lead = _LEAD.match(text)
    start = lead.end() if lead and lead.end() < len(text.rstrip(" .!")) else 0
    found = (
        found
        or _reversed(text, start)
        or name_at(text, start, sure=True)
        or _said_to_be(text)
        or marked(text, nick=True)
        or segment(text)
    )
    return _with_the_other(amended(found, text) or found, text) if found else None


def _parted(text: str) -> Found | None:
    """ "first name Ada, last name Fable", in either order."""
    first, family = _FIRST.search(text), _FAMILY.search(text)
    both = _FIRST_AND_LAST.search(text)
    if both is not None and (first is None or family is None):
        text, first, family = text[: both.end() + 60], _SHORT_FIRST.search(text), _SHORT_LAST.search(text)
    if first is None and family is None:
        return None
    lead = _LEAD.match(text)
    names = [name_at(text, m.end() if m else lead.end() if lead else 0, sure=True) for m in (first, family)]
    if names[0] is None or names[1] is None or names[0].span == names[1].span:
        return None
    span = (min(n.span[0] for n in names if n), max(n.span[1] for n in names if n))
    return Found(cased(f"{names[0].value} {names[1].value}"), None, span)


def _formal(text: str) -> Found | None:
    """The name of the papers, where another is told beside it: "legally I'm Fred Dunmore"."""
    for match in itertools.islice(_ON_PAPER.finditer(text), 3):
        low = max(0, match.start() - 60)
        start = max((m.end() for m in _PAPER_BREAK.finditer(text, low, match.start())), default=low)
        found = name_at(text, start, sure=True)
        if found is not None and found.span[1] == match.start() and " " in str(found.value):
            return found
    for match in itertools.islice(_LEGALLY.finditer(text), 5):
        found = name_at(text, match.end(), sure=True)
        if found is not None and (len(str(found.value).split()) > 1 or is_certain(found, text)):
            return found
    return None


def _with_the_other(found: Found, text: str) -> Found:
    """ "Hermenegildo. Apellido Romance", "Fable, first name's Ezekiel": the other half told apart."""
    found = fuller(found, text)
    if len(str(found.value).split()) > 1:
        return found
    again = segment(text[found.span[1] :], certain=True, offset=found.span[1])
    if again is not None and str(again.value).startswith(f"{found.value} "):
        return again
    for pattern, before in ((_FAMILY, False), (_FIRST, True)):
        match = pattern.search(text, found.span[1])
        other = name_at(text, match.end(), sure=True) if match else None
        if other is not None and other.value != found.value:
            whole = f"{other.value} {found.value}" if before else f"{found.value} {other.value}"
            return Found(cased(whole), None, (found.span[0], other.span[1]))
    return found


def _before_a_question(text: str) -> Found | None:
    """ "Ada Fable, why?", "just put Ada, I don't want to give the rest"."""
    lead = _LEAD.match(text)
    found = name_at(text, lead.end() if lead else 0, sure=True)
    if found is None or not is_certain(found, text) or not ENDING.match(text, found.span[1]):
        return None
    return found


def segment(text: str, *, certain: bool = False, lone: bool = False, offset: int = 0) -> Found | None:
    """A sentence or a clause that is a name and nothing else: "Sorry, I was driving. Nomi Allegory.". `lone`: one
    capitalised word will do; `offset`: where `text` begins in the message."""
    for clause in _SEGMENT.finditer(text):
        lead = _LEAD.match(clause.group())
        found = name_at(text, clause.start() + (lead.end() if lead else 0), sure=True)
        if found is None or not _AFTER_NAME.fullmatch(text, found.span[1], max(clause.end(), found.span[1])):
            continue
        whole = len(str(found.value).split()) > 1 or (lone and text[found.span[0]].isupper())
        if is_certain(found, text) or (whole and not certain):
            return Found(found.value, None, (found.span[0] + offset, found.span[1] + offset))
    return None


def _said_to_be(text: str) -> Found | None:
    """ "i go by Bee but it's Beatriz Folktale on my ID"."""
    for match in _IT_IS.finditer(text[:400]):
        found = name_at(text, match.end(), sure=False)
        if found is not None and len(str(found.value).split()) > 1 and is_certain(found, text):
            return found
    return None


def _reversed(text: str, start: int) -> Found | None:
    """ "Rivera, Ana": but not "Maria, Lopez", nor the name said twice."""
    match = _REVERSED.match(text[start : start + 160])
    if match is None:
        return None
    family, given = (" ".join(w for w in part.split() if not _is_title(w)) for part in match.groups())
    folded, following = fold(family).split(), fold(given).split()
    if not folded or not following or any(ends_name(w.strip(".")) for w in folded + following):
        return None
    if following[0].strip(".") in words.SUFFIXES:
        return None
    span = (start + match.start(), start + match.end())
    if following[: len(folded)] == folded or following[-len(folded) :] == folded:
        return Found(cased(given), None, (start + match.start(2), start + match.end(2)))
    if is_given(folded[0]) and len(folded) > 1:
        return None
    if is_given(folded[0]) and not is_given(following[0]):
        return Found(cased(f"{family} {given}"), None, span)
    return Found(cased(f"{given} {family}"), None, span)


def _is_title(word: str) -> bool:
    return fold(word).strip(".") in words.TITLES


def _spelled_out(text: str) -> Found | None:
    """ "A-D-A F-A-B-L-E": a name told by letters alone."""
    spelled = ["".join(c for c in m.group() if c.isalpha()) for m in SPELLED.finditer(text[:200])]
    rest = [w for w in plain(SPELLED.sub(" ", text[:200])).split() if not ends_name(w)]
    if not spelled or len(spelled) > 3 or rest:
        return None
    return Found(cased(" ".join(spelled).lower()), None, (0, min(len(text), 200)))
