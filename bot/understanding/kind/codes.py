"""The NIBRS offense code that the words of a report suggest; an officer confirms it.

Codes and definitions: FBI, National Incident-Based Reporting System: larceny/theft 23A-23H, fraud 26A-26G, 290
destruction of property. Lost property is no offense and has none. Where several fit, the more particular one is
taken: a part of a vehicle before a thing in it, the place before "all other"; with fraud, a computer broken into,
then a card, then one who posed, then the wire.
"""

from __future__ import annotations

from functools import lru_cache

from bot.understanding.kind.cues import Element, compile_pattern
from bot.understanding.kind.matching import Words, match_at
from bot.understanding.kind.tokens import tokenize

_LARCENY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("23E", ("MACHINE ~10 COINS", "COINS ~10 MACHINE")),
    (
        "23C",
        (
            "RETAIL_THEFT",
            "SHOPLIFT",
            "my|our|mi|nuestra|nuestro ~2 SHOP ~12 OUT_WITH",
            "OUT_WITH ~12 my|our|mi|nuestra|nuestro ~2 SHOP",
            "out|salio|salieron ~2 of|de ~1 my|our|mi|nuestra|nuestro ~1 SHOP ~2 with|con",
            "CUSTOMER ~8 STEAL|TAKE",
        ),
    ),
    (
        "23A",
        (
            "POCKET_PICK",
            "picked ~2 POCKET",
            "POCKET ~2 picked",
            "TAKE|STEAL ~10 POCKET",
            "TAKE|STEAL ~8 from|of|out|de|del ~3 HANDBAG",
            "TAKE|STEAL ~14 SLY",
        ),
    ),
    ("23B", ("SNATCH ~4 HANDBAG",)),
    (
        "23G",
        (
            "CATALYTIC",
            "STEAL|TAKE|BREAK ~5 VEHICLE_PART",
            "VEHICLE_PART ~6 STEAL|TAKE|MISSING",
            "MISSING ~4 VEHICLE_PART",
            "VEHICLE_PART ~2 off|from ~2 VEHICLE",
            "siphoned|syphoned|siphoning",
        ),
    ),
    (
        "23F",
        (
            "from|out|off|inside|in|of|de|del|dentro|en|through|into|desde ~4 VEHICLE",
            "RUMMAGE|BREAK_IN ~5 VEHICLE",
            "VEHICLE ~8 RUMMAGE|BREAK_IN",
            "BREAK|DAMAGE ~5 VEHICLE",
            "VEHICLE ~12 MISSING",
            "BREAK|DAMAGE ~3 cristal|vidrio|window|bidrio",
            "CAR_INSIDE",
        ),
    ),
    ("23H", ("YARD",)),
    ("23D", ("INDOORS", "in|inside|at|from|of|en|de|del|to|dentro ~4 BUILDING")),
)
"""Codes and the patterns that tell them, in the order in which they are tried; 23H is what is left."""

_FRAUD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("26G", ("HACK ~4 ONLINE_ACCOUNT", "ONLINE_ACCOUNT ~5 HACK", "HACKED")),
    (
        "26B",
        (
            "CHARGED ~8 PLASTIC",
            "PLASTIC ~8 CHARGED",
            "CHARGED ~10 NOT_BOUGHT",
            "used|using|usaron|uso|usando ~2 PLASTIC",
            "PLASTIC ~5 used|usada|usado|usaron",
            "STEAL|TAKE|MISSING ~8 PLASTIC",
            "PLASTIC ~6 STEAL|MISSING",
            "skimmer|skimmed|skimming|skim",
            "CHARGED ~5 BANK",
            "BANK ~6 CHARGED",
        ),
    ),
    ("26C", ("POSE", "IMPOSTOR", "OFFICIAL ~6 PHONED", "PHONED ~6 OFFICIAL", "OFFICIAL ~10 ARRESTED")),
    ("26E", ("TRANSFER", "ONLINE", "PHONED")),
)

_SETTLED = {"vandalism": "290", "identity_theft": "26F"}
_OUTDOORS = frozenset(
    "outside front behind afuera fuera frente detras lot estacionamiento rack racks sidewalk acera parking near "
    "cerca by".split()
)
_BIKES = ("bike", "bicycle", "bicicleta", "bici", "ebike", "e-bike", "bikes", "scooter", "stroller", "wheelchair")


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> tuple[Element, ...]:
    return compile_pattern(pattern)


def offense_code(kind: str, text: str, language: str = "en") -> str | None:
    """The code for a kind, settled by the collected words of a report (story, items, place); None for lost property.

    Both languages are read whichever is named; an unknown kind has no code.
    """
    if kind in _SETTLED:
        return _SETTLED[kind]
    words = Words(tokenize(text))
    if kind == "larceny":
        return _first(words, _LARCENY) or "23H"
    if kind == "fraud":
        return _first(words, _FRAUD) or "26A"
    return None


def _first(words: Words, table: tuple[tuple[str, tuple[str, ...]], ...]) -> str | None:
    """The first code of the table one of whose patterns is found."""
    for code, patterns in table:
        if any(_found(words, code, _compiled(pattern)) for pattern in patterns):
            return code
    return None


def _found(words: Words, code: str, elements: tuple[Element, ...]) -> bool:
    for start in words.starts(elements[0]):
        places = match_at(words.tokens, start, elements)
        if places is not None and _holds(words, code, places):
            return True
    return False


def _holds(words: Words, code: str, places: list[int]) -> bool:
    """What a pattern cannot say: a bicycle's wheel is no part of a vehicle, and outside a shop is not in it."""
    if code == "23G":
        return words.has("CATALYTIC", "VEHICLE") or not words.has(*_BIKES)
    if code in ("23D", "23F"):
        before = words.tokens[max(0, places[0] - 3) : places[-1]]
        return not any(token.word in _OUTDOORS for token in before)
    return True
