"""Tracking numbers: read out over the phone, typed by hand, not guessable from another.

The agency's prefix, seven random characters of an alphabet without look-alikes, and a check character: a sum
weighted by position, modulo 29. As 29 is prime, it catches every single mistyped character and every swap of two.
"""

from __future__ import annotations

import re
import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ"
"""No 0/O, 1/I/L, U/V: twenty-nine characters that stay apart when read aloud or written by hand."""

_RANDOM = 7
_PATTERN = re.compile(r"([A-Z]{2,6})[\s-]{0,3}([0-9A-Z]{4})[\s-]{0,3}([0-9A-Z]{4})", re.IGNORECASE)


def new_number(prefix: str) -> str:
    """A fresh number. Seven characters of 29 are 17 thousand million: the store refuses the rare double."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return _written(prefix, body + check_character(body))


def check_character(body: str) -> str:
    """The character that makes `body` a valid number."""
    return ALPHABET[-_weighted_sum(body + ALPHABET[0]) % len(ALPHABET)]


def normalize(text: str) -> str | None:
    """The number in `text` as it is stored, or None where there is none or its check character is wrong.

    Forgives small letters, missing hyphens and spaces: people type numbers as they heard them.
    """
    for found in _PATTERN.finditer(text):
        body = (found[2] + found[3]).upper()
        if all(c in ALPHABET for c in body) and _weighted_sum(body) % len(ALPHABET) == 0:
            return _written(found[1].upper(), body)
    return None


def looks_like_number(text: str) -> bool:
    """Whether somebody seems to be typing a tracking number, right or wrong."""
    return any(any(c.isdigit() for c in m[2] + m[3]) for m in _PATTERN.finditer(text))


def _written(prefix: str, body: str) -> str:
    return f"{prefix}-{body[:4]}-{body[4:]}"


def _weighted_sum(body: str) -> int:
    """The last character, the check itself, weighs one, the one before it two, and so on."""
    return sum(weight * ALPHABET.index(char) for weight, char in enumerate(reversed(body), start=1))
