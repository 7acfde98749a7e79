"""A small engine for rules over categories.

A rule's pattern names categories in angle brackets, `<about>? <number> <unit> <ago>`, with `|` between
alternatives. Each category stands for one private character and a message is the string of its tokens' characters,
so a rule is an ordinary regular expression over categories, and the n-th character is the n-th token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heapify, heappop, heappush
from typing import Generic, Protocol, TypeVar

_FIRST_PRIVATE = 0xE000
_MOST_RETRIES = 200
_codes: dict[str, str] = {}


class Categorised(Protocol):
    cat: str


Item = TypeVar("Item", bound=Categorised)
Made = TypeVar("Made")


def code(cat: str) -> str:
    """The character that stands for a category."""
    return _codes.setdefault(cat, chr(_FIRST_PRIVATE + len(_codes)))


def spell(items: Sequence[Categorised]) -> str:
    return "".join([code(item.cat) for item in items])


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str]:
    def group(found: re.Match[str]) -> str:
        return "[" + "".join(code(name.strip()) for name in found.group(1).split("|")) + "]"

    return re.compile(re.sub(r"<([a-zA-Z| ]{1,200})>", group, pattern).replace(" ", ""))


@dataclass(frozen=True)
class Rule(Generic[Item, Made]):
    """`name` reads like prose and is shown as the reason of a reading; `build` may refuse with None."""

    name: str
    pattern: str
    build: Callable[[Sequence[Item], Item | None, Item | None], Made | None]  # matched, item before, item after


@dataclass
class Match(Generic[Made]):
    first: int
    after: int
    made: Made
    name: str


def apply(rules: Sequence[Rule[Item, Made]], items: Sequence[Item]) -> list[Match[Made]]:
    """What the rules find, leftmost and longest first, without overlaps."""
    string = spell(items)
    found: list[tuple[int, int, int]] = []  # where a match begins, minus where it ends, which rule
    for order, rule in enumerate(rules):
        found += [(match.start(), -match.end(), order) for match in compiled(rule.pattern).finditer(string)]
    heapify(found)
    kept: list[Match[Made]] = []
    free = retries = 0
    while found:
        first, minus_after, order = heappop(found)
        after = -minus_after
        if first >= free:
            made = _built(rules[order], items, first, after)
            if made is not None:
                kept.append(Match(first, after, made, rules[order].name))
                free = after
        elif after > free and retries < _MOST_RETRIES:  # a part of it was taken: what is left may still match
            retries += 1
            again = compiled(rules[order].pattern).match(string, free)
            if again is not None:
                heappush(found, (free, -again.end(), order))
    return kept


def _built(rule: Rule[Item, Made], items: Sequence[Item], first: int, after: int) -> Made | None:
    return rule.build(
        items[first:after], items[first - 1] if first else None, items[after] if after < len(items) else None
    )
