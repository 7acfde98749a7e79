"""Hide payment card and Social Security numbers before anything is stored; their last four digits stay.

A citizen writes them unasked, and a report that holds them is a second theft waiting to happen. Telephones and the
serial numbers of devices are needed in a report: a 15-digit IMEI passes the same check as a card, so the words beside
it decide.
"""

import re
from typing import Final

from stdnum import luhn

_CARD: Final = re.compile(r"(?<![\w$€])\d(?:[ .\-–]{0,2}\d){12,18}(?![\w])")
_SSN: Final = re.compile(r"(?<![\w-])(?!000|666)(\d{3})([-. –])(?!00)(\d{2})\2(?!0000)(\d{4})(?![\w-])")
_SSN_NAMED: Final = re.compile(
    r"\b(?:social(?: security)?(?: (?:number|num|no|card|card number|#))?|ssn|ss ?#|ss number|"
    r"s\.s\.n?\.?|seguro social|n[uú]mero de seguro(?: social)?|itin|mi social|seguro)\b"
    r"[^\w\n]{0,5}(?:(?:is|was|es|era|number|n[uú]mero|it|its|it's|de|del|mi|my|el|the|card|tarjeta|no|"
    r"num|like|como)[^\w\n]{1,4}){0,5}"
    r"(\d(?:[ .\-–]{0,3}\d){8})(?!\d|[-. ]?\d)",
    re.IGNORECASE,
)
_DEVICE: Final = re.compile(
    r"\b(?:imei|meid|serial|serie|s/n|sn|esn|iccid|vin|tracking|track|rastreo|tracking number|order|"
    r"orden|case|caso|confirmation|confirmaci[oó]n|usps|ups|fedex)\b",
    re.IGNORECASE,
)
_PAYMENT: Final = re.compile(
    r"\b(?:card|visa|master ?card|amex|debit|credit|tarjeta|d[eé]bito|cr[eé]dito|cuenta)\b", re.IGNORECASE
)
_DOTS: Final = "••••"
_REACH: Final = 40


def mask(text: str) -> str:
    """`text` with every payment card number and Social Security number replaced by dots and its last four digits."""
    if sum(c.isdigit() for c in text) < 9:
        return text
    text = _CARD.sub(_mask_card, text)
    text = _SSN.sub(lambda m: f"{_DOTS} {m.group(4)}", text)
    return _SSN_NAMED.sub(_mask_named, text)


def _mask_card(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group())
    if not luhn.is_valid(digits) or len(set(digits)) == 1 or _is_device(match, digits):
        return match.group()
    return f"{_DOTS} {digits[-4:]}"


def _is_device(match: re.Match[str], digits: str) -> bool:
    """An IMEI, a serial or a parcel's number by the nearest word before it; else cards of 15 digits begin with
    34 or 37."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    device = max((m.start() for m in _DEVICE.finditer(before)), default=-1)
    payment = max((m.start() for m in _PAYMENT.finditer(before)), default=-1)
    if device != payment:
        return device > payment
    return len(digits) == 15 and not digits.startswith(("34", "37"))


def _mask_named(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group(1))
    return f"{match.group()[: match.start(1) - match.start()]}{_DOTS} {digits[-4:]}"
