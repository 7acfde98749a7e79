"""Run tables of rules, and single patterns, over the plain form of a message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from .canon import Plain
from .model import Signal
from .rule import Rule, bounded
from .scope import denied, sentence
from .vocabulary import LISTS

_LIST = re.compile(r"<([A-Z_0-9]+)>")
_LETTER = re.compile(r"\w")
_DEPTH = 6  # lists may hold lists; more than this would be a circle


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched the plain text at start:end."""

    rule: Rule
    start: int
    end: int


def spelled_out(pattern: str) -> str:
    """The pattern with every `<LIST>` written out."""
    for _ in range(_DEPTH):
        pattern = _LIST.sub(lambda found: f"(?:{LISTS[found.group(1)]})", pattern)
    return bounded(pattern)


@cache
def _words(pattern: str) -> re.Pattern[str]:
    """A pattern of the tables that stands on whole words, made once."""
    return re.compile(rf"(?:(?<= )|^)(?:{spelled_out(pattern)})(?= )")


@cache
def _loose(pattern: str) -> re.Pattern[str]:
    return re.compile(spelled_out(pattern))


@cache
def _both(rule: Rule) -> re.Pattern[str]:
    return _words("|".join(f"(?:{p})" for p in (rule.en, rule.es) if p))


def says(pattern: str, text: str) -> bool:
    """Does the pattern (which names its own spaces) stand anywhere in the plain text?"""
    return _loose(pattern).search(text + " ") is not None


def blanked(plain: Plain, patterns: Sequence[str]) -> Plain:
    """The message with the words of the patterns made unreadable, each word as long as it was."""
    found = _words("|".join(patterns)).sub(lambda match: _LETTER.sub("_", match.group()), plain.text + " ")
    return replace(plain, text=found[:-1])


def opens_with(pattern: str, text: str) -> str:
    """The words, without the leading mark, with which the text opens like the pattern; empty if it does not."""
    found = _loose(pattern).match(text + " ")
    return found.group()[2:].strip() if found else ""


def hits(rules: Sequence[Rule], text: str, limit: int = 4) -> Iterator[Hit]:
    """Every place (at most `limit` for one rule) where a rule's words stand in the plain text."""
    padded = text + " "
    for rule in rules:
        for count, found in enumerate(_both(rule).finditer(padded)):
            if count >= limit:
                break
            yield Hit(rule, found.start(), found.end())


def signal(plain: Plain, hit: Hit, kind: str = "", *, is_denied: bool = False) -> Signal:
    """The signal of a hit, with the words as they were written."""
    start, end = plain.span(hit.start, hit.end)
    return Signal(kind or hit.rule.kind, hit.rule.name, plain.raw[start:end], (start, end), is_denied)


def excluded(hit: Hit, around: str) -> bool:
    """Does the rule's own `unless` stand in the sentence, or is its `only` missing there?"""
    if hit.rule.only and _words(hit.rule.only).search(around) is None:
        return True
    return bool(hit.rule.unless) and _words(hit.rule.unless).search(around) is not None


def read_table(plain: Plain, rules: Sequence[Rule], *, may_deny: bool = True) -> tuple[list[Signal], list[Signal]]:
    """(told, denied) signals of a table whose rules need no sense of time."""
    told: list[Signal] = []
    refused: list[Signal] = []
    for hit in hits(rules, plain.text):
        if excluded(hit, sentence(plain.text, hit.start, hit.end)):
            continue
        no = may_deny and denied(plain.text, hit.start, hit.end)
        (refused if no else told).append(signal(plain, hit, is_denied=no))
    return told, refused
