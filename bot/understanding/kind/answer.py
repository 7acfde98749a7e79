"""The answer to "which kind is it": a button, a number of the list, a bare word."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.kind.model import CHOICES, Kind, KindReading
from bot.understanding.kind.tokens import Token, fold

_ORDINALS: tuple[tuple[str, ...], ...] = (
    ("1", "one", "first", "uno", "una", "primera", "primero", "1st", "1ro", "1ra"),
    ("2", "two", "second", "dos", "segunda", "segundo", "2nd", "2do", "2da"),
    ("3", "three", "third", "tres", "tercera", "tercero", "3rd", "3ro", "3ra"),
    ("4", "four", "fourth", "cuatro", "cuarta", "cuarto", "4th", "4to", "4ta"),
    ("5", "five", "fifth", "last", "cinco", "quinta", "quinto", "ultima", "ultimo", "5th", "5to", "5ta"),
)
_AROUND_ORDINALS = frozenset(
    "the option opcion number numero la el one choice it is its es de lo please por favor , creo i think pick".split()
)


_HINTS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("vandalism", frozenset({"BREAK", "DAMAGE"})),
    ("larceny", frozenset({"TAKE", "STEAL"})),
    ("lost_property", frozenset({"LOSE"})),
    ("identity_theft", frozenset({"IDENTITY", "ID_THEFT", "MY_NAME"})),
    ("fraud", frozenset({"SCAM", "HACK", "FAKE"})),
)


def read_choice(text: str, tokens: Sequence[Token]) -> KindReading | None:
    """The kind that a button's payload or a number of the list stands for; None where the answer is in words."""
    folded = fold(text[:80]).strip().replace(" ", "_")
    for kind in CHOICES:
        if folded == kind:
            return _answered(kind, text)
    if not 0 < len(tokens) <= 6:
        return None
    content = [t.word for t in tokens if t.word not in _AROUND_ORDINALS] or [t.word for t in tokens if t.word == "one"]
    for kind, names in zip(CHOICES, _ORDINALS, strict=True):
        if len(content) == 1 and content[0] in names:
            return _answered(kind, text)
    return None


def read_bare_word(text: str, tokens: Sequence[Token]) -> KindReading | None:
    """The kind that one word hints at ("rompieron", "identidad"), enough where the kind was asked for."""
    tags = frozenset(tag for token in tokens[:8] for tag in token.tags)
    told = [kind for kind, hints in _HINTS if hints & tags]
    return _answered(told[0], text) if len(told) == 1 else None


def _answered(kind: Kind, text: str) -> KindReading:
    code = {"vandalism": "290", "larceny": "23H", "identity_theft": "26F", "fraud": "26A"}.get(kind)
    return KindReading(
        kind, code, sure=True, rule="chosen from the list of kinds", text=text[:80], span=(0, min(len(text), 80))
    )
