"""Read a person's name."""

import re
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.answers import asks_back, plain, refuses, says_no
from bot.understanding.people.model import Found
from bot.understanding.people.naming import WORD, cased, is_certain, name_at
from bot.understanding.people.vocabulary import ends_name, is_given

_MAX_CHARS: Final = 1200
_STRONG: Final = re.compile(
    r"\b(?:my (?:full |legal |real |first |whole |complete |given |actual |government |birth )?name(?:'s| is|s| be|"
    r":| ?=)?|"
    r"i am called|i'm called|im called|me llamo|mi nombre(?: completo| correcto| real| legal| de pila)?(?: es|"
    r" se escribe|:)?|"
    r"me nombro|les? habla|les? escribe|les? saluda|"
    r"(?:^|(?<=[\n.,;!]\s)|(?<=\n))(?:full name|name'?s|name is|name ?:|nombre(?: completo)? ?:|nombre y apellidos? ?:|"
    r"el nombre es|reporter ?:|"
    r"(?:put|write|mark) (?:it |me )?(?:down )?(?:as|under)))"
    r"[\s:,=-]{1,3}(?:is |es |it's |its |spelled |uh |um |eh )?",
    re.IGNORECASE,
)
_NICK: Final = re.compile(
    r"\b(?:they call me|call me|i go by|people call me|everyone calls me|me dicen|me llaman|todos me dicen)[\s:]{1,3}",
    re.IGNORECASE,
)
_WEAK: Final = re.compile(
    r"(?:\b(?:i ?['’]?m|i am|im|this is|this be|soy|yo soy|habla|aqu[ií](?: les? habla)?|"
    r"name'?s|names|se despide|att|atte|sincerely|regards|"
    r"respectfully|yours truly|atentamente|saludos|signed|thanks|thank you|thx|gracias|ty)\b|(?:^|"
    r"(?<=\s))[-–—~](?=\s{0,2}[^\W\d_]))"
    r"[\s,.:!]{0,4}",
    re.IGNORECASE,
)
_SIGNING: Final = frozenset(
    "att atte sincerely regards respectfully yours truly atentamente saludos signed thanks thank you thx gracias ty "
    "- – — ~ "
    "se despide aqui".split()
)
_SAID_BY_OTHERS: Final = re.compile(
    r"(?:\b(?:he|she|they|who|guy|man|lady|woman|caller|one|person|scammer|somebody|"
    r"someone)\b[^.!?\n]{0,30}\b(?:says?|said|"
    r"saying|claim\w{0,3}|goes|was like|like|told|tells|introduc\w{1,4}|pretend\w{0,3}|call\w{0,3}|answer\w{0,3}|"
    r"text\w{0,3}|"
    r"wrote|went)|\b(?:says?|saying|claiming|claimed|pretending)|\b(?:dec[ií]a\w?|dijo|dijeron|dice|dicen|"
    r"diciendo\w{0,3}|"
    r"contest\w{1,4}|llam[oó]|hac[ií]a pasar|escribi[oó]|puso|pon[ií]a)\b|\b(?:his|her|their|su|sus|whose|"
    r"(?:my|mi) [^\W\d]{1,14}(?:'?s)?)"
    r"(?: [^\W\d]{1,12})?)\s?(?:that |que )?[\"'“:, ]{0,4}$",
    re.IGNORECASE,
)
_I_SAID: Final = re.compile(
    r"\b(?:i|i have|i've|as i|like i|ya les?|les?|yo) (?:said|told|say|dije|digo)\b", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:sure|it'?s me(?: again)?|me again|again|la|el(?= señor| sr)|write down|put down|write|anote|"
    r"apunte|escriba|ok|okay|okey|yes|yeah|yep|yup|ya|si|lol|lmao|haha|jaja|hmm|fine|alright|ugh|omg|bro|yo|"
    r"s[ií]|claro(?: que s[ií])?|well|um|umm|uh|eh|este|hi|hello|hey|hola|bueno|pues|pos|ay|mira|mire|"
    r"its|it's|it’s|it is|im|i'm|i’m|i am|"
    r"this is|that's|thats|that would be|it would be|es|soy|yo soy|yo me llamo|me llamo|se llama|"
    r"my (?:full |legal |first )?name(?:'s| is|s)?|mi nombre(?: completo)?(?: es)?|name(?:'s| is)?|names|"
    r"nombre|el nombre es|a nombre de|under the name(?: of)?|call me|of course|por supuesto|put|pon|ponga|p[oó]ngale|"
    r"just put|you can put|you can use|use|"
    r"just|only|solo|sorry|perd[oó]n|disculpe|first name|last name|no problem|my bad|con mucho gusto|mucho gusto|dale|"
    r"seguro|for the report|para el reporte|buenas(?: tardes| noches)?|buenos d[ií]as|good (?:morning|afternoon|"
    r"evening)|"
    r"officer|oficial|sir|maam|ma'am|yes sir|the name(?:'s| is)|u can put|con|aqu[ií]|back|as i said|like i said|"
    r"already said|"
    r"como le dije|i already (?:said|told you)|ya (?:le|se lo) dije|right|"
    r"gotcha|no worries|legally|full name|nombre completo|my government is|gov name)\b"
    r"[\s:,.\-–—!?…]{0,4}){1,6}",
    re.IGNORECASE,
)
_AMENDED: Final = re.compile(
    r"[\s,.;(–—-]{1,4}(?:(?:sorry|oops|i mean|actually|wait|no|no wait|digo|perd[oó]n|bueno|o sea|mejor|"
    r"(?:but |pero )?(?:legally|officially|en los papeles|oficialmente)|(?:well|bueno),? (?:really|legally)|"
    r"(?:but |pero )?(?:my |mi )?(?:real|legal|full|government|verdadero|whole|actual)(?: name| nombre)?)[\s,:]{1,3}"
    r"(?:is |es |it's |its |i'm |soy |me llamo |my name is ){0,2}){1,2}",
    re.IGNORECASE,
)
_PARTED: Final = re.compile(
    rf"\b(?:(?:first|given) ?name|nombre)[\s:]{{1,3}}(?:is |es )?({WORD})[\s,.;]{{1,4}}(?:and |y )?(?:my |the |mi |"
    rf"el )?(?:last ?name|surname|family name|apellidos?)[\s:]{{1,3}}(?:is |es )?({WORD}(?: {WORD})?)",
    re.IGNORECASE,
)
_PARTED_BACK: Final = re.compile(
    rf"\b(?:last ?name|surname|family name|apellidos?)[\s:]{{1,3}}(?:is |"
    rf"es )?({WORD}(?: {WORD})?)[\s,.;]{{1,4}}(?:and |y )?"
    rf"(?:my |the |mi |el )?(?:first ?name|given name|first|nombre)[\s:]{{1,3}}(?:is |es )?({WORD}(?: {WORD})?)",
    re.IGNORECASE,
)
_REVERSED: Final = re.compile(
    rf"[\s\"']{{0,3}}({WORD}(?: {WORD}){{0,2}}),\s{{0,3}}({WORD}(?: {WORD}){{0,2}})[\s.!]{{0,3}}$"
)
_NICKNAME: Final = re.compile(r"[\"“(][^\W\d_]{2,20}[\"”)](?=\s)")
_SPELLED: Final = re.compile(r"[,(:]?\s{0,2}(?<![^\W_])(?:[^\W\d_][-.\s]{1,3}){2,14}[^\W\d_](?![^\W_])\)?,?")
_PARENTHESIS: Final = re.compile(r"\([^()]{1,60}\)")
_ENDING: Final = re.compile(r"[.!?\n](?=\s|$)|[,;\n]")


def _blanked(text: str) -> str:
    """Nicknames, remarks in brackets and spelled letters as spaces, so that places stay the same."""
    for pattern in (_NICKNAME, _PARENTHESIS, _SPELLED):
        text = pattern.sub(lambda m: " " * len(m.group()) if m.group().strip(" ,") else m.group(), text)
    return text


def name_asked(text: str) -> Found:
    """The name in an answer to "what is your name?"."""
    text = text[:_MAX_CHARS]
    found = _asked(_blanked(text)) or _spelled_out(text)
    if found is not None:
        return found
    if asks_back(text):
        return Found(None, "question")
    return Found(None, "refused" if refuses(plain(text)) or says_no(text) else "not_a_name")


def _asked(text: str) -> Found | None:
    for pattern, first, last in ((_PARTED, 1, 2), (_PARTED_BACK, 2, 1)):
        parts = pattern.search(text)
        if parts is not None:
            return Found(cased(f"{parts.group(first)} {parts.group(last)}"), None, parts.span())
    marked = _marked(text, nick=False)
    if marked is not None:
        return _amended(marked, text) or marked
    said = plain(text)
    if asks_back(text) or refuses(said) or says_no(text):
        return _before_a_question(text)
    lead = _LEAD.match(text)
    start = lead.end() if lead and lead.end() < len(text.rstrip(" .!")) else 0
    found = _reversed(text, start) or name_at(text, start, sure=True) or _marked(text, nick=True)
    return (_amended(found, text) or found) if found else None


def _before_a_question(text: str) -> Found | None:
    """ "Ada Fable, why?", "just put Ada, I don't want to give the rest"."""
    lead = _LEAD.match(text)
    found = name_at(text, lead.end() if lead else 0, sure=True)
    if found is None or not is_certain(found, text) or not _ENDING.match(text, found.span[1]):
        return None
    return found


def _reversed(text: str, start: int) -> Found | None:
    """ "Rivera, Ana": but not "Maria, Lopez", nor the name said twice."""
    match = _REVERSED.match(text[start : start + 160])
    if match is None:
        return None
    family, given = match.group(1), match.group(2)
    folded, following = fold(family).split(), fold(given).split()
    if any(ends_name(w.strip(".")) for w in folded + following) or following[0].strip(".") in words.SUFFIXES:
        return None
    span = (start + match.start(), start + match.end())
    if following[: len(folded)] == folded or following[-len(folded) :] == folded:
        return Found(cased(given), None, (start + match.start(2), start + match.end(2)))
    if is_given(folded[0]) and len(folded) > 1:
        return None
    if is_given(folded[0]) and not is_given(following[0]):
        return Found(cased(f"{family} {given}"), None, span)
    return Found(cased(f"{given} {family}"), None, span)


def _amended(found: Found, text: str) -> Found | None:
    """The name put right in the same breath: "Chuy, bueno, Jesús Pérez en los papeles"."""
    match = _AMENDED.match(text, found.span[1])
    again = name_at(text, match.end(), sure=True) if match else None
    if again is None:
        return None
    return again if is_certain(again, text) or len(str(again.value).split()) > 1 else None


def _spelled_out(text: str) -> Found | None:
    """ "A-D-A F-A-B-L-E": a name told by letters alone."""
    spelled = [re.sub(r"[^^\W\d_]", "", m.group()) for m in _SPELLED.finditer(text[:200])]
    rest = [w for w in plain(_SPELLED.sub(" ", text[:200])).split() if not ends_name(w)]
    if not spelled or len(spelled) > 3 or rest:
        return None
    return Found(cased(" ".join(spelled).lower()), None, (0, min(len(text), 200)))


def name_marked(text: str) -> Found | None:
    """A name that the message marks as the writer's own: "my name is", "me llamo", "soy" before what can only
    be a name."""
    text = _blanked(text)
    found = _marked(text, nick=True)
    return (_amended(found, text) or found) if found else None


def _marked(text: str, *, nick: bool) -> Found | None:
    for match in _STRONG.finditer(text):
        found = name_at(text, match.end(), sure=True)
        if found is not None and not _of_another(text, match.start()):
            return found
    for match in _WEAK.finditer(text):
        found = name_at(text, match.end(), sure=False)
        if found is None or not is_certain(found, text) or _of_another(text, match.start()):
            continue
        mark = plain(match.group())
        if (mark and mark not in _SIGNING) or _closes_text(found, text):
            return found
    return _nickname(text) if nick else None


def _closes_text(found: Found, text: str) -> bool:
    """A whole name at the end of a sentence: what stands after "thanks" or a dash only then signs."""
    return len(str(found.value).split()) >= 2 and _ENDING.match(text.rstrip() + "\n", found.span[1]) is not None


def _nickname(text: str) -> Found | None:
    for match in _NICK.finditer(text):
        found = name_at(text, match.end(), sure=False)
        if found is not None and is_certain(found, text):
            return found
    return None


def name_before(text: str, at: int) -> Found | None:
    """The name that stands right before the writer's own number or address: "thanks. Ada Fable, 860 …"."""
    text = _blanked(text)
    before = text[max(0, at - 80) : at]
    cut = re.search(
        r"[\s,;:|(–—-]{1,4}(?:(?:tel|phone|cell|cel|at|ph|email|correo|#)[\s,;:.#-]{1,3}){0,2}$", before, re.IGNORECASE
    )
    end = max(0, at - 80) + (cut.start() if cut else len(before))
    start = max((m.end() for m in _SIGN_BREAK.finditer(text, max(0, at - 80), end)), default=max(0, at - 80))
    found = name_at(text, start, sure=False)
    if found is None or found.span[1] != end or len(str(found.value).split()) < 2 or not is_certain(found, text):
        return None
    return found


_SIGN_BREAK: Final = re.compile(
    r"[.!?,;\n](?=\s)|\n|[-–—]\s|\b(?:thanks|thank you|thx|gracias|atentamente|sincerely|regards|is|es|soy|i'?m)\b",
    re.IGNORECASE,
)


def _of_another(text: str, start: int) -> bool:
    """Whether somebody else says it, or says it of somebody else: "he said: I'm Agent Cole", "his name is"."""
    before = text[max(0, start - 70) : start]
    return _SAID_BY_OTHERS.search(before) is not None and _I_SAID.search(before) is None
