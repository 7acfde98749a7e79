"""Messages that are too little to sound like anything: the classifier has only ever seen whole ones."""

from __future__ import annotations

from bot.report.kinds import Field

_SCRAP = 5
"""Words of an answer that sound like nothing by themselves: "what for" and "I won't say who" are no cry for help."""

_FEWEST_WORDS = 2
_MARKS = ".,;:!?¡¿'\""
_HEAD = 200


def is_scrap(text: str, asked: Field | None) -> bool:
    """Whether a text is too little, or too little of a language, to sound like anything."""
    tokens = text.split()
    if asked not in {None, Field.INCIDENT} and len(tokens) <= _SCRAP:
        return True
    words = (token.strip(_MARKS).replace("'", "") for token in tokens[:_HEAD])
    return sum(word.isalpha() for word in words) < _FEWEST_WORDS
