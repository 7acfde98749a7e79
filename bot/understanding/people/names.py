"""Read a person's name."""

import itertools
import re
from typing import Final

from rapidfuzz import fuzz

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people.answers import plain
from bot.understanding.people.beginnings import ENDING, SIGN_BREAK, here, opening
from bot.understanding.people.model import Found
from bot.understanding.people.naming import WORD, is_certain, name_at

_MAX_CHARS: Final = 1200
_STRONG: Final = re.compile(
    r"\b(?:my (?:full |legal |real |first |whole |complete |given |actual |government |birth )?name(?:'s| is|s| be|"
    r" are| iz|"
    r":| ?=)?|"
    r"i am called|i'm called|im called|me llamo|mi nombre(?: completo| correcto| real| legal| de pila)?(?: es|"
    r" se escribe|:)?|"
    r"me nombro|les? habla|les? escribe|les? saluda|"
    r"(?:^|(?<=[\n.,;!\d]\s)|(?<=\n))(?:full name|name(?=\s[^\W\d])|nombre(?=\s[^\W\d])|name'?s|name is|"
    r"name ?[:,](?=\s[^\W\d])|"
    r"nombre(?: completo)? ?:|nombre y apellidos? ?:|"
    r"el nombre es|report(?:er|ing party|ed by|ing person) ?:|complainant ?:|victim ?:|owner ?:|denunciante ?:|"
    r"querellante ?:|"
    r"(?:put|write|mark) (?:it |me )?(?:down )?(?:as|under)))"
    r"[\s:,=-]{1,3}(?:is |es |it's |its |spelled |uh |um |eh )?",
    re.IGNORECASE,
)
_NICK: Final = re.compile(
    r"\b(?:they call me|call me|i go by|people call me|everyone calls me|me dicen|me llaman|todos me dicen)[\s:]{1,3}",
    re.IGNORECASE,
)
_WEAK: Final = re.compile(
    r"(?:\b(?:i'?m|i am|(?:yo )?soy)\s(?:the|his|her|their|a|an|el|la|su|"
    r"una?)\s(?:[^\W\d]{1,12}\s){0,3}[^\W\d]{1,12},(?=\s)|"
    r"\b(?:i'?m|i am|(?:yo )?soy)\s(?:the|his|her|their|el|la|su)\s(?:wife|husband|daughter|son|mother|mom|sister|"
    r"brother|"
    r"owner|"
    r"espos[oa]|hij[oa]|mam[aá]|pap[aá]|herman[oa]|dueñ[oa]|viuda)(?=\s)|"
    r"\b(?:i ?['’]?m|i am|im|this is|this be|it ?['’]?s me(?: again)?|its me(?: again)?|soy yo(?: otra vez|"
    r" de nuevo)?|soy|yo soy|(?:(?<=^)|(?<=[.!]\s))(?:yo|i)(?=,\s[^\W\d])|habla|por ac[aá]|aqu[ií](?: les? habla)?|"
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
    r"contest\w{1,4}|llam[oó]|hac[ií]a pasar|escribi[oó]|puso|pon[ií]a)\b)\s?(?:that |que )?[\"'“:, ]{0,4}(?:hi|"
    r"hello|hey|hola|buenas|yes)?[\s,]{0,3}$",
    re.IGNORECASE,
)
# "his name's", "my brother's name is": before the word for the name itself
_POSSESSED: Final = re.compile(
    r"(?:\b(?:his|her|their|its|su|sus|whose|de (?:su|mi))|[^\W\d](?:'|’)?s)\s(?:[^\W\d]{1,10}\s)?$", re.IGNORECASE
)
_QUOTED: Final = re.compile(r"(?:^|[\s:,])(?:[\"“‘]|'(?=\w{2,} ))[^\"”’'\n]{0,40}$")
_I_SAID: Final = re.compile(
    r"\b(?:i|i have|i've|as i|like i|ya les?|les?|yo) (?:said|told|say|dije|digo)\b", re.IGNORECASE
)
_AMENDED: Final = re.compile(
    r"[\s,.;(–—-]{1,4}(?:(?:sorry|oops|i mean|actually|wait|no|no wait|digo|perd[oó]n|bueno|o sea|mejor|"
    r"(?:but |pero )?(?:legally|officially|en los papeles|oficialmente)|(?:well|bueno),? (?:really|legally)|"
    r"(?:but |pero )?(?:my |mi )?(?:real|legal|full|government|verdadero|whole|actual)(?: name| nombre)?)[\s,:]{1,3}"
    r"(?:is |es |it's |its |i'm |soy |me llamo |my name is ){0,2}){1,2}",
    re.IGNORECASE,
)
# "no es Gilda, es Hilda": two names that sound alike
_INSTEAD: Final = re.compile(
    rf"\b(?:no es|no soy|no,|not|isn'?t|it'?s not|im not|i'?m not)\s(?P<old>{WORD}),?\s(?:es|soy|sino|it'?s|its|"
    r"but|i'?m)\s(?:con |with |it'?s )?",
    re.IGNORECASE,
)
_ALIKE: Final = 60
_FULLER_REACH: Final = 120
# "I already gave you my name", "need my name": spoken of, and not told unless a name follows
_SPOKEN_OF: Final = re.compile(
    r"\b(?:g[ai]ve[ns]?|told|tell|said|say|spelled|typed|wrote|have|has|got|took|know|need|needs|want|wants|ask\w{0,3}|"
    r"forgot|put|seen|saw|use|using|di|dije|dado|dar|dimos|tienen?|sabes?|saben|quieren?|necesitan?|pid\w{1,4}|"
    r"preguntan?|puse|escrib\w{1,3}|repet\w{1,4}|apunt\w{1,6})(?: (?:you|u|him|her|them|it|that|ya|le|les))?\s$",
    re.IGNORECASE,
)
_COPULA: Final = re.compile(r"['’]s|\b(?:is|es|be|are|iz|se escribe)\b|[:=,]", re.IGNORECASE)
_NICKNAME: Final = re.compile(r"[\"“(][^\W\d_]{2,20}[\"”)](?=\s)")
SPELLED: Final = re.compile(
    r"[,(:]?\s{0,2}(?<![^\W_])(?:(?:[^\W\d_][-.]\s?){2,14}|(?:[^\W\d_]\s{1,2}){2,14})[^\W\d_](?![^\W_])[).,]{0,2}"
)
_PARENTHESIS: Final = re.compile(r"\([^()]{1,60}\)")


def blanked(text: str) -> str:
    """Nicknames and remarks in brackets as spaces, letters spelled as the word they make or as spaces where it was
    said before, so that places stay the same."""
    for pattern in (_NICKNAME, _PARENTHESIS):
        text = pattern.sub(lambda m: " " * len(m.group()), text)
    return SPELLED.sub(_respelled, text)


def _respelled(match: re.Match[str]) -> str:
    letters = "".join(c for c in match.group() if c.isalpha())
    if ". " in match.group():
        return match.group()  # initials
    before = fold(match.string[max(0, match.start() - 40) : match.start()]).split()
    lasts = [word.strip(" ,.:(") for word in before[-3:]]
    said = any(w[:1] == fold(letters[0]) and abs(len(w) - len(letters)) <= (3 if w == lasts[-1] else 1) for w in lasts)
    return " " * len(match.group()) if said else f" {letters.capitalize()}".ljust(len(match.group()))


def fuller(found: Found, text: str) -> Found:
    """The whole name where the first name is told alone and again in full: "It's Hilda. Hilda Mirage"."""
    first = str(found.value)
    if " " in first:
        return found
    again = re.compile(rf"(?<=[.,;:!?\n-]\s){re.escape(first)}(?=\s)", re.IGNORECASE)
    for match in itertools.islice(again.finditer(text, found.span[1], found.span[1] + _FULLER_REACH), 3):
        whole = name_at(text, match.start(), sure=True)
        if whole is not None and " " in str(whole.value) and is_certain(whole, text):
            return whole
    return found


def amended(found: Found, text: str) -> Found | None:
    """The name put right in the same breath: "Chuy, bueno, Jesús Pérez en los papeles"."""
    first = str(found.value)
    twice = re.compile(rf"[,.]\s{{1,3}}(?={re.escape(first)}\s)", re.IGNORECASE).match(text, found.span[1])
    if twice is not None and " " not in first:
        return name_at(text, twice.end(), sure=True)
    match = _AMENDED.match(text, found.span[1])
    again = name_at(text, match.end(), sure=True) if match else None
    if again is None:
        return None
    return again if len(str(again.value).split()) >= max(len(first.split()), 2 - is_certain(again, text)) else None


def name_marked(text: str) -> Found | None:
    """A name that the message marks as the writer's own: "my name is", "me llamo", "soy" before what can only
    be a name."""
    text = blanked(text)
    found = marked(text, nick=True)
    return fuller(amended(found, text) or found, text) if found else None


def marked(text: str, *, nick: bool) -> Found | None:
    for match in _STRONG.finditer(text):
        found = name_at(text, match.end(), sure=True)
        if found is None or _of_another(text, match.start()):
            continue
        if not _SPOKEN_OF.search(text, max(0, match.start() - 40), match.start()) or _tells(match, found, text):
            return found
    for match in _WEAK.finditer(text):
        found = name_at(text, match.end(), sure=False)
        if found is None or not is_certain(found, text) or _of_another(text, match.start()):
            continue
        mark = plain(match.group())
        if (mark and mark not in _SIGNING) or _closes_text(found, text):
            return found
    return opening(text) or here(text) or _instead(text) or (_nickname(text) if nick else None)


def _tells(mark: re.Match[str], found: Found, text: str) -> bool:
    """Whether "my name …" tells it, where somebody gives it or asks for it: not "I gave you my name twice"."""
    return _COPULA.search(mark.group()) is not None or (
        is_certain(found, text) and (text[found.span[0]].isupper() or " " in str(found.value))
    )


def _instead(text: str) -> Found | None:
    """ "No es Gilda, es Hilda. Hilda Espejismo": two names alike, the second of them the right one."""
    for match in itertools.islice(_INSTEAD.finditer(text), 5):
        found = name_at(text, match.end(), sure=True)
        if found is None or not is_certain(found, text) or _of_another(text, match.start()):
            continue
        if fuzz.ratio(fold(match.group("old")), fold(str(found.value)).split()[0]) >= _ALIKE:
            return found
    return None


def _closes_text(found: Found, text: str) -> bool:
    """A whole name at the end of a sentence: what stands after "thanks" or a dash only then signs."""
    return len(str(found.value).split()) >= 2 and ENDING.match(text.rstrip() + "\n", found.span[1]) is not None


def _nickname(text: str) -> Found | None:
    for match in _NICK.finditer(text):
        found = name_at(text, match.end(), sure=False)
        if found is not None and is_certain(found, text):
            return found
    return None


def name_before(text: str, at: int) -> Found | None:
    """The name that stands right before the writer's own number or address: "thanks. Ada Fable, 860 …"."""
    text = blanked(text)
    before = text[max(0, at - 80) : at]
    cut = re.search(
        r"[\s,;:|/(–—-]{1,4}(?:(?:tel|phone|cell|cel|at|ph|email|correo|#)[\s,;:.#-]{1,3}){0,2}$", before, re.IGNORECASE
    )
    end = max(0, at - 80) + (cut.start() if cut else len(before))
    start = max((m.end() for m in SIGN_BREAK.finditer(text, max(0, at - 80), end)), default=max(0, at - 80))
    found = name_at(text, start, sure=False)
    if found is None or found.span[1] != end or len(str(found.value).split()) < 2 or not is_certain(found, text):
        return None
    return found


def _of_another(text: str, start: int) -> bool:
    """Whether somebody else says it, or says it of somebody else: "he said: I'm Agent Cole", "his name is"."""
    before = text[max(0, start - 70) : start]
    if _QUOTED.search(before):
        return True
    if text[start : start + 4].lower() == "name" and _POSSESSED.search(before):
        return True
    return _SAID_BY_OTHERS.search(before) is not None and _I_SAID.search(before) is None
