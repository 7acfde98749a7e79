"""What a trace is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

What = Literal[
    "when",
    "where",
    "kind",
    "item",
    "money",
    "person",
    "account",
    "danger",
    "suspect",
    "other_crime",
    "quality_of_life",
    "tip",
    "correction",
    "sounds_like",
    "reply",
    "language",
    "masked",
]

WHATS: tuple[What, ...] = get_args(What)
"""All that a finding can be of, in the order in which a trace tells them."""

LONGEST = 4_000
"""Characters of one message; what lies beyond is not read (the public door takes no more)."""

Fact = str | int | float | bool | None | list[str]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a reader saw.

    `value` is in plain words; `facts` holds the same for programs. `rule` is the reader's own name for how it was
    read, empty where it has none. `text` are the words it came from and `span` their place in the message (half-open);
    None where it comes from the message as a whole. `doubts` are the reader's names for what is left open.
    `denied`: the words say that it is not so.
    """

    what: What
    value: str
    rule: str = ""
    text: str = ""
    span: tuple[int, int] | None = None
    doubts: tuple[str, ...] = ()
    denied: bool = False
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trace:
    """A message as the readers got it (card and Social Security numbers hidden), and all that they saw in it."""

    text: str
    language: str
    findings: tuple[Finding, ...]
