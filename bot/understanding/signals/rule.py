"""What one row of a table of signals is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tense(Enum):
    """When a rule's words may count as danger."""

    ANY = "any"  # whenever they are not denied
    OPEN = "open"  # unless the sentence puts them in the past
    NOW = "now"  # only where something says that it is now
    FRESH = "fresh"  # only where it happened within minutes


def bounded(pattern: str) -> str:
    """The pattern with its words bounded: `\\w+` and `\\w*` stand in tables for a word of at most 40 letters."""
    return pattern.replace(r"\w+", r"\w{1,40}").replace(r"\w*", r"\w{0,40}")


@dataclass(frozen=True, slots=True)
class Rule:
    """A readable name, the kind of signal, and what it looks like in English and in Spanish.

    Patterns are read against the plain form of a message (see canon.py). Both languages are always tried, since people
    mix. `<NAME>` in a pattern stands for a list of words from vocabulary.py.
    """

    name: str
    kind: str
    en: str = ""
    es: str = ""
    tense: Tense = Tense.ANY
    past: str = ""  # danger only: what it is as another crime, once told as past
    unless: str = ""  # words in the same sentence that make it something else
    only: str = ""  # words without which, in the same sentence, it is not that
