"""Hide payment card and Social Security numbers before anything is stored; their last four digits stay.

A citizen writes them unasked, and a report that holds them is a second theft waiting to happen. Telephones and the
serial numbers of devices are needed in a report: a 15-digit IMEI passes the same check as a card, so the words beside
it decide.
"""

import re
from collections.abc import Iterator
from typing import Final

from stdnum import luhn

from bot.understanding.lexicon.tokens import tokenize
from bot.understanding.people.digits import runs

_SEPARATOR: Final = r"[ \n.,\-–—_/·*]"
_DIGITS: Final = re.compile(rf"(?<![\w$€])\d(?:{_SEPARATOR}{{0,3}}\d){{8,39}}(?!\w)")
_GROUP: Final = re.compile(r"\d{1,40}")
_SSN: Final = re.compile(
    r"(?<![\w-])(?<!\d[ .])(?!000|666)(\d{3})(\s?[-. –/]\s?)(?!00)(\d{2})\2(?!0000)(\d{4})(?![\w-]|[ .]\d)"
)
_SOCIAL: Final = (
    r"(?:(?<![^\W_])(?:social(?! media| worker| club| service| network| distanc)|ssn|ss ?#|s\.s\.n?\.?|ss (?:number|"
    r"card)|"
    r"itin|mi seguro|n[uú]mero de seguro|seguro social)(?![^\W\d_]))"
)
_NINE: Final = r"(\d(?:[ .\-–/]{0,3}\d){8})(?!\d|[-. ]?\d)"
_SSN_NAMED: Final = re.compile(rf"{_SOCIAL}[^\d\n]{{0,70}}?(?<!\d){_NINE}", re.IGNORECASE)
_SSN_NAMED_AFTER: Final = re.compile(rf"(?<![\w$.-]){_NINE}(?=[^\d\n.]{{0,25}}{_SOCIAL})", re.IGNORECASE)
_SOCIAL_BEFORE: Final = re.compile(rf"{_SOCIAL}[^\d\n]{{0,70}}$", re.IGNORECASE)
_DEVICE: Final = re.compile(
    r"\b(?:imei|meid|serial|serie|s/n|sn|esn|iccid|vin|tracking|track|rastreo|gu[ií]a|order|orden|pedido|case|caso|"
    r"confirmation|confirmaci[oó]n|usps|ups|fedex|dhl|package|paquete|badge|policy|p[oó]liza|model|modelo|upc|sku|"
    r"gift)\b",
    re.IGNORECASE,
)
_PAYMENT: Final = re.compile(
    r"\b(?:(?<!gift )cards?|visa|master ?card|amex|debit|credit|tarjetas?(?! de regalo)|d[eé]bito|cr[eé]dito|cuenta|"
    r"cvv)\b",
    re.IGNORECASE,
)
_DOTS: Final = "••••"
_REACH: Final = 40
_SPOKEN_WORDS: Final = 7
_SHAPES: Final = frozenset({(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 4, 3), (8, 8)})


def mask(text: str) -> str:
    """`text` with every payment card number and Social Security number replaced by dots and its last four digits."""
    if sum(c.isdigit() for c in text) >= 9:
        text = _DIGITS.sub(_mask_card, text)
        text = _SSN.sub(_mask_social, text)
        text = _SSN_NAMED.sub(_mask_named, text)
        text = _SSN_NAMED_AFTER.sub(_mask_named, text)
    return _mask_spoken(text) if text.count(" ") >= _SPOKEN_WORDS else text


def _mask_card(match: re.Match[str]) -> str:
    """The run of digits with the card number in it hidden; an expiry date or a code beside it is no part of it."""
    said = match.group()
    groups = [m.span() for m in _GROUP.finditer(said)]
    for start, end in _windows(groups):
        digits = re.sub(r"\D", "", said[start:end])
        shape = tuple(b - a for a, b in groups if start <= a and b <= end)
        if _is_card(digits, shape, match):
            return f"{said[:start]}{_DOTS} {digits[-4:]}{said[end:]}"
    return said


def _windows(groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Runs of whole groups that may be the card: from the first one, or from one after a short piece of a date;
    the longest first."""
    for first in range(min(len(groups), 4)):
        if first and groups[first - 1][1] - groups[first - 1][0] > 2:
            continue
        for last in range(len(groups) - 1, first - 1, -1):
            if last - first <= 20:
                yield groups[first][0], groups[last][1]


def _is_card(digits: str, shape: tuple[int, ...], match: re.Match[str]) -> bool:
    if not _issued(digits) or len(set(digits)) == 1:
        return False
    device, payment = _nearest(match, _DEVICE), _nearest(match, _PAYMENT)
    if device > payment:
        return False
    regular = len(shape) == 1 or shape in _SHAPES
    if payment >= 0:
        return luhn.is_valid(digits) or (regular and len(digits) in (15, 16))
    return regular and luhn.is_valid(digits)


def _issued(digits: str) -> bool:
    """Whether cards of this length begin so: fifteen digits with 34 or 37, nineteen with 4 or 6."""
    first = {13: ("4",), 14: ("30", "36", "38", "39"), 15: ("34", "37"), 16: ("2", "35", "4", "5", "6"), 19: ("4", "6")}
    return digits.startswith(first.get(len(digits), ("none",)))


def _nearest(match: re.Match[str], words: re.Pattern[str]) -> int:
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    return max((m.start() for m in words.finditer(before)), default=-1)


def _mask_social(match: re.Match[str]) -> str:
    if (
        _nearest(match, _DEVICE) >= 0
        and _SOCIAL_BEFORE.search(match.string[max(0, match.start() - 90) : match.start()]) is None
    ):
        return match.group()
    return f"{_DOTS} {match.group(4)}"


def _mask_named(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group(1))
    start, end = match.start(1) - match.start(), match.end(1) - match.start()
    return f"{match.group()[:start]}{_DOTS} {digits[-4:]}{match.group()[end:]}"


def _mask_spoken(text: str) -> str:
    """Card and Social Security numbers told in words."""
    for run in reversed(runs(tokenize(text))):
        if run.worded < _SPOKEN_WORDS - 1:
            continue
        before = text[max(0, run.start - 90) : run.start]
        social = _SOCIAL_BEFORE.search(before) is not None
        secret = next(
            (d for d in run.readings if (len(d) == 9 and social) or (len(d) == 16 and _issued(d) and luhn.is_valid(d))),
            None,
        )
        if secret is not None:
            text = f"{text[: run.start]}{_DOTS} {secret[-4:]}{text[run.end :]}"
    return text
