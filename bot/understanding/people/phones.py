"""Read telephone numbers."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

import phonenumbers

from bot.understanding.lexicon.tokens import tokenize
from bot.understanding.people.answers import asks_back, does_not_know, has_none, plain, refuses
from bot.understanding.people.digits import Run, runs
from bot.understanding.people.model import Found
from bot.understanding.people.ownership import Owner, owner_of, set_aside

_NUMBER: Final = re.compile(
    r"(?<![\w.$@/#-])(?:\+?\s?1[\s.\-–]{0,2})?\(?\s?\d{3}\s?\)?[\s.\-–/_*]{0,3}\d{3}[\s.\-–/_*]{0,3}\d{2}[\s.\-]?\d{2}"
    r"(?!\d|[.,]\d|[-/]\d{3})"
)
_SHORT: Final = re.compile(r"(?<![\w.$@-])\d{3}[\s.\-–]{0,3}\d{4}(?![\w-]|\.\d)")
_FOREIGN: Final = re.compile(r"(?<![\w$])(?:\+|011\s?)\d[\d\s().\-]{6,20}\d")
_AREA: Final = re.compile(
    r"\b(?:area ?code|c[oó]digo(?: de [aá]rea)?|[aá]rea)\b\W{0,3}(?:is |es |de |el )?(\d{3})\b", re.IGNORECASE
)
_LETTER_O: Final = re.compile(r"(?<=[\d-])[oO](?=[\d\s.-]|$)|(?<=\d\.)[oO](?=\d)|(?<![^\W_])[oO](?=\d{2,4}\b)")
_CHANGED: Final = re.compile(
    r"\b(?:wait|sorry|i mean|i meant|perd[oó]n|digo|quise decir|actually|mejor|correction|scratch that|no,|my bad|"
    r"oops|rather|"
    r"now|but now|now it'?s|equivoqu[eé]|m[aá]s bien|es decir|new one|ahora es)\b|\*",
    re.IGNORECASE,
)
_SAME: Final = re.compile(
    r"\b(?:same (?:number|one|phone|cell|as)|this (?:number|phone|one|cell)|the (?:number|one|phone) (?:i ?m|im|"
    r"i am|that i m|"
    r"that im|you|u|ive|i have|thats|on)|(?:texting|calling|messaging|writing|txting|text) (?:you |u )?(?:from|on|"
    r"with)|on file|"
    r"already have (?:it|my)|(?:you|u)(?: guys| all| people| already)? have it|(?:hasnt|has not|didnt) change\w?|"
    r"no ha cambiado|el de siempre|the usual|"
    r"(?:mismo|este|ese) (?:numero|telefono|celular|cel|de|del|que|desde|mismo)|este mismo|el mismo|al mismo|"
    r"(?:desde|de) (?:el |donde )?(?:que )?(?:les? |te )?(?:estoy )?(?:escrib|llam|text|mand)\w{1,6}|"
    r"ya (?:lo )?tienen? (?:mi|el))\b"
)
# "use the 203": by its area code or its last four
_CHOSEN: Final = re.compile(r"\b(?:use|call|try|best|usa|usen|al|el|the)\s(?:the |el |al |que )?(\d{3,4})\b", re.I)
_ASKED_CHARS: Final = 600


def phone_asked(text: str) -> Found:
    """The number in an answer to "what is your telephone number?"."""
    text = _digits_for_letters(text)
    numbers = list(_numbers(text)) or _loose(text)
    own = [n for n in numbers if owner_of(text, *n.span) != "stranger"] if _may_be_strange(text) else numbers
    if own:
        return own[_preferred(text, own)]
    if numbers:
        return Found(None, "not_own", numbers[0].span)
    short = _SHORT.search(text)
    if short:
        return _with_area(text, short) or Found(None, "area_code_missing", short.span())
    return Found(None, _why_none(text))


def _may_be_strange(text: str) -> bool:
    """Whether the answer tells of strangers at all; "my mom's" and "ask for him" are no reason to leave a number."""
    return re.search(r"\b(?:scam|estaf|called me|me llam|texted me|caller)", text, re.IGNORECASE) is not None


def _with_area(text: str, short: re.Match[str]) -> Found | None:
    area = _AREA.search(text)
    if area is None:
        return None
    span = (min(area.start(), short.start()), max(area.end(), short.end()))
    return _parsed(area.group(1) + re.sub(r"\D", "", short.group()), "US", span)


def _preferred(text: str, numbers: Sequence[Found]) -> int:
    """Of several, the last that is not set aside ("not 860 …", "that other one is …")."""
    good = [i for i, n in enumerate(numbers) if not set_aside(text, n.span[0])]
    if len(numbers) == 1 or not good:
        return 0
    chosen = _CHOSEN.search(text, numbers[-1].span[1])
    if chosen is not None:
        digits = chosen.group(1)
        fit = [i for i in good if str(numbers[i].value)[2:5] == digits or str(numbers[i].value).endswith(digits)]
        if len(fit) == 1:
            return fit[0]
    changed = any(_CHANGED.search(text[a.span[1] : b.span[0]]) for a, b in itertools.pairwise(numbers))
    return good[-1] if changed else good[0]


def _why_none(text: str) -> str:
    said = plain(text)
    if any(c.isdigit() for c in text) and sum(c.isdigit() for c in text) >= 5:
        return "invalid"
    if _SAME.search(said):
        return "same_phone"
    if asks_back(text):
        return "question"
    if does_not_know(said):
        return "unknown"
    if has_none(said):
        return "none"
    return "refused" if refuses(said) else "not_a_phone"


def phone_marked(text: str, *, also: frozenset[Owner | None] = frozenset()) -> Found | None:
    """A number that the writer calls their own: "call me at", "my cell is", "mi número es". `also`: whose other
    number will do as well (None: one that nobody is said to own)."""
    text = _digits_for_letters(text)
    numbers = list(_numbers(text))
    owners = [owner_of(text, *n.span) for n in numbers]
    mine = [
        n
        for n, owner in zip(numbers, owners, strict=True)
        if not set_aside(text, n.span[0]) and (owner == "own" or owner in also)
    ]
    return mine[_preferred(text, mine)] if mine else None


def numbers_of_nobody(text: str) -> Iterator[Found]:
    """Numbers that no word beside them gives to anyone."""
    text = _digits_for_letters(text)
    return (n for n in _numbers(text) if owner_of(text, *n.span) is None)


def _digits_for_letters(text: str) -> str:
    """ "86O-555-O123" with zeros; every place stays."""
    return _LETTER_O.sub("0", text)


def _numbers(text: str) -> Iterator[Found]:
    found: list[Found] = []
    for pattern, region in ((_FOREIGN, None), (_NUMBER, "US")):
        for match in itertools.islice(pattern.finditer(text), 20):
            if any(f.span[0] <= match.start() < f.span[1] for f in found):
                continue
            read = _parsed(match.group(), region, match.span())
            if read is not None:
                found.append(read)
    found += [f for f in _spoken(text) if not any(f.span[0] < g.span[1] and g.span[0] < f.span[1] for g in found)]
    yield from sorted(found, key=lambda f: f.span)


def _parsed(raw: str, region: str | None, span: tuple[int, int]) -> Found | None:
    raw = re.sub(r"[/_*]", "-", raw.strip())
    if region is None and not raw.startswith("+"):
        raw = "+" + raw.removeprefix("011").strip()
    try:
        number = phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    national = str(number.national_number)
    if number.country_code == 1 and (len(national) != 10 or national[0] in "01" or national[3] in "01"):
        return Found(None, "invalid", span)
    return Found(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), None, span)


def _spoken(text: str) -> list[Found]:
    """Numbers told in words, wholly or in part."""
    found = (_of_run(run) for run in runs(tokenize(text)) if run.worded >= 2 or (run.worded and run.pieces >= 3))
    return [f for f in found if f is not None]


def _of_run(run: Run) -> Found | None:
    for length in (10, 11):
        for digits in run.readings:
            if len(digits) == length and (length == 10 or digits[0] == "1"):
                read = _parsed(digits, "US", (run.start, run.end))
                if read is not None and read.value is not None:
                    return read
    if any(len(d) == 7 and run.worded >= 3 for d in run.readings):
        return Found(None, "area_code_missing", (run.start, run.end))
    return None


def _loose(text: str) -> list[Found]:
    """In an answer, digits in groups of any size: "8605 550 142", "8 6 0 5 5 5 0 1 4 2"."""
    for run in runs(tokenize(text[:_ASKED_CHARS])):
        read = _of_run(run) if run.pieces >= 2 or run.worded else None
        if read is not None:
            return [read]
    return []
