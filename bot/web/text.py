"""What a stranger typed, made safe to keep and to hand on, without changing what it says."""

from __future__ import annotations

import re

MAX_TEXT = 4_000
"""Characters of one message (contract, section 2)."""

# Control characters but tab and line end, halves of surrogate pairs (no encoding can write them), and the marks
# that turn the direction of writing: in an officer's console they could make a line read as something else.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_LINE_ENDS = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_SHORTHAND = re.compile(r"\A[\s/\u2060]+")
PLACEHOLDER = "·"


def clean(text: str) -> str:
    """The text without what cannot be kept or shown, its line ends as one, stripped."""
    return _UNSAFE.sub("", _LINE_ENDS.sub("\n", text)).strip()


def neutral(text: str) -> str:
    """The text as Rasa may read it: a leading `/` is Rasa's shorthand for an intent with slots, and is left out."""
    return _SHORTHAND.sub("", text) or PLACEHOLDER
