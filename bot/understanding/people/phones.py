"""Read telephone numbers."""

import itertools
import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from bot.understanding.lexicon.tokens import fold, tokenize
from bot.understanding.people import words
from bot.understanding.people.model import Found

_NUMBER: Final = re.compile(
    r"(?<![\w.$@])(?:\+?\s?\d{1,3}[\s.\-–]{0,2})?\(?\s?\d{3}\s?\)?[\s.\-–/]{0,3}\d{3}[\s.\-–/]{0,3}\d{2}[\s.\-]?\d{2}(?!\d|"
    r"[.,]\d)"
)
_SHORT: Final = re.compile(r"(?<![\w.$@-])\d{3}[\s.\-–]{0,3}\d{4}(?![\w-]|\.\d)")
_FOREIGN: Final = re.compile(r"(?<![\w$])(?:\+|011\s?)\d[\d\s().\-]{6,20}\d")
_OWN: Final = re.compile(
    r"\b(?:call(?: or text)? me(?: back)?(?: at| on)?|reach me(?: at| on| by)?|text me(?: at)?|"
    r"contact me(?: at)?|my (?:new |correct |actual |real |other |work |home |cell |mobile )?(?:phone|"
    r"cell|cellphone|number|mobile|num|#|phone #|tel)"
    r"(?: (?:number|phone))?|(?:best|good) (?:number|phone)|phone(?: number)? ?(?:is|:)|cell ?(?:is|:)|"
    r"tel ?:|ph ?:|number(?:'s| is| ?:)|"
    r"mi (?:n[uú]mero|tel[eé]fono|celular|cel|tel|m[oó]vil|num)(?: correcto| nuevo| de tel[eé]fono|"
    r" de celular)?|ll[aá]m(?:e|en|a)me(?: al?)?|me pueden? (?:llamar|contactar|conseguir|"
    r"localizar)(?: al?| en el)?|"
    r"tel[eé]fono ?(?:es|:)|(?:el )?n[uú]mero(?: correcto)? (?:es|:)|cel ?:|escr[ií]banme al?|"
    r"textea\w{0,3} al?)",
    re.IGNORECASE,
)
_NOT_OWN: Final = re.compile(
    r"\b(?:from|he|she|they|him|his|her|their|scammer\w{0,2}|guy|called|calls|calling me|texted|texts|"
    r"txt\w{0,2}|caller|said|spoof\w{0,3}|estafador\w{0,2}|me llam[oó]|me escrib\w{1,5}|me llamaron|"
    r"del n[uú]mero|desde|that other one|not|old|shop|no longer|old one|viejo|store|bank'?s?|company|"
    r"decia|dijo)\b",
    re.IGNORECASE,
)


def phone_asked(text: str) -> Found:
    """The number in an answer to "what is your telephone number?"."""
    numbers = list(_numbers(text))
    if numbers:
        return numbers[_preferred(text, numbers)]
    spoken = _spoken(text)
    if spoken is not None:
        return spoken
    short = _SHORT.search(text)
    if short:
        return Found(None, "area_code_missing", short.span())
    return Found(None, _why_none(text))


def _preferred(text: str, numbers: list[Found]) -> int:
    """Of several, the last that is not set aside ("not 860 …", "that other one is …")."""
    if len(numbers) == 1:
        return 0
    good = [
        i
        for i, n in enumerate(numbers)
        if not re.search(
            r"\b(?:not|no|instead of|en vez de|old|viejo|was|era)\s{0,2}(?:is |es |the |el )?$",
            text[: n.span[0]][-25:],
            re.IGNORECASE,
        )
    ]
    changed = any(
        re.search(
            r"\b(?:no wait|wait|sorry|i mean|perd[oó]n|digo|actually|mejor|correction|scratch that|no,)",
            text[a.span[1] : b.span[0]],
            re.IGNORECASE,
        )
        for a, b in itertools.pairwise(numbers)
    )
    return (good[-1] if changed else good[0]) if good else 0


def _why_none(text: str) -> str:
    folded = fold(text)[:300]
    if re.search(r"\?\s{0,3}$", text):
        return "question"
    if any(c.isdigit() for c in text) and sum(c.isdigit() for c in text) >= 5:
        return "invalid"
    if any(p in folded for p in words.NONE_PHRASES):
        return "none"
    if any(p in folded for p in words.UNKNOWN_PHRASES):
        return "unknown"
    if any(p in folded for p in words.REFUSAL) or folded.strip(" .!") in {"no", "nah"}:
        return "refused"
    return "not_a_phone"


def phone_marked(text: str) -> Found | None:
    """A number that the writer calls their own: "call me at", "my cell is", "mi número es"."""
    for number in _numbers(text):
        before = text[max(0, number.span[0] - 60) : number.span[0]]
        marks = list(_OWN.finditer(before))
        gap = before[marks[-1].end() :] if marks else before
        if marks and len(gap) < 25 and not _NOT_OWN.search(gap):
            return number
    return None


def _numbers(text: str) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for pattern, region in ((_FOREIGN, None), (_NUMBER, "US")):
        for match in pattern.finditer(text):
            if any(s <= match.start() < e for s, e in taken):
                continue
            found = _parsed(match.group(), region, match.span())
            if found is not None:
                taken.append(match.span())
                yield found


def _parsed(raw: str, region: str | None, span: tuple[int, int]) -> Found | None:
    raw = raw.strip().replace("/", "-")
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


def _spoken(text: str) -> Found | None:
    """ "eight six zero five five five …", "ocho seis cero …", also mixed with digits."""
    digits, start, end, worded, pieces = "", -1, 0, 0, 0
    for token in tokenize(text[:400]):
        piece = token.text if token.kind == "number" and token.text.isdigit() else words.DIGIT_WORDS.get(token.norm)
        if token.norm in {"double", "doble"}:
            continue
        if piece is None:
            if token.kind == "mark":
                continue
            if len(digits) >= 7:
                break
            digits, start, worded, pieces = "", -1, 0, 0
            continue
        worded += token.kind != "number"
        pieces += 1
        start = token.start if start < 0 else start
        digits, end = digits + piece, token.end
    if (worded or pieces >= 8) and len(digits) in (10, 11):
        return _parsed(digits, "US", (start, end))
    if worded >= 4 and len(digits) == 7:
        return Found(None, "area_code_missing", (start, end))
    return None


def telephone_spans(text: str) -> list[tuple[int, int]]:
    """Where numbers stand, for readers that must leave them out."""
    return [n.span for n in _numbers(text)]
