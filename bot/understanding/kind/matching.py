"""Finds the cues in the words of a message, leaving out what is denied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.kind.cues import Cue, Element, cues
from bot.understanding.kind.tokens import Token

_MOST_STARTS = 40
"""Places tried for each cue: a message that repeats one word a thousand times tells nothing more after these."""

_DEED_TAGS = frozenset(
    "STEAL TAKE LOSE DAMAGE BREAK SCAM ID_THEFT MISSING HACK CHARGED OPEN RUMMAGE BREAK_IN LEFT".split()
)
_SUBJECTS = frozenset("they he she someone somebody it i my we his her the that this its".split())
_REACH = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A cue found, with the numbers of its first and last word."""

    cue: Cue
    first: int
    last: int


class Words:
    """The words of a message, with an index from tags and words to their places."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._places: dict[str, list[int]] = {}
        for at, token in enumerate(tokens):
            for tag in token.tags:
                self._places.setdefault(tag, []).append(at)
            self._places.setdefault(token.word, []).append(at)

    def places(self, *names: str) -> list[int]:
        """Where tags or words stand, in order."""
        if len(names) == 1:
            return self._places.get(names[0], [])
        return sorted({at for name in names for at in self._places.get(name, ())})

    def has(self, *names: str) -> bool:
        """Whether any of the tags or words occurs."""
        return any(name in self._places for name in names)

    def starts(self, element: Element) -> list[int]:
        """Where a pattern that begins with the element may begin."""
        return self.places(*element.tags, *element.words)[:_MOST_STARTS]


def fits(token: Token, element: Element) -> bool:
    """Whether a word may stand for an element of a pattern."""
    return not element.tags.isdisjoint(token.tags) or token.word in element.words


def match_at(tokens: Sequence[Token], start: int, elements: Sequence[Element]) -> list[int] | None:
    """The places of a pattern's elements, each the nearest within its reach and in the same sentence; None if one
    lacks."""
    places = [start]
    for element in elements[1:]:
        ahead = range(places[-1] + 1, min(places[-1] + 2 + element.skip, len(tokens)))
        found = next((at for at in ahead if fits(tokens[at], element)), None)
        if found is None or tokens[found].sentence != tokens[start].sentence:
            return None
        places.append(found)
    return places


def denied(tokens: Sequence[Token], at: int) -> bool:
    """Whether a denial stands before the word, with nothing but small words in between."""
    for step in range(1, _REACH + 1):
        before = at - step
        if before < 0 or tokens[before].sentence != tokens[at].sentence:
            return False
        token = tokens[before]
        if "NEG" in token.tags:
            return not (token.word == "no" and tokens[before + 1].word in _SUBJECTS)
        if "LIGHT" not in token.tags:
            return False
    return False


def _is_denied(words: Words, cue: Cue, places: Sequence[int]) -> bool:
    deeds = [at for at in places if not _DEED_TAGS.isdisjoint(words.tokens[at].tags)]
    return any(denied(words.tokens, at) for at in deeds)


def find(words: Words, muted: frozenset[int] = frozenset()) -> Mapping[str, list[Found]]:
    """The cues found, by side; each once, at its first place that is not denied. Muted sentences are passed over."""
    found: dict[str, list[Found]] = {}
    for cue in cues():
        hit = _anywhere(words, cue, muted) if cue.anywhere else _in_order(words, cue, muted)
        if hit is not None:
            found.setdefault(cue.side, []).append(hit)
    return found


def _in_order(words: Words, cue: Cue, muted: frozenset[int]) -> Found | None:
    for start in words.starts(cue.elements[0]):
        if words.tokens[start].sentence in muted:
            continue
        places = match_at(words.tokens, start, cue.elements)
        if places is not None and not _is_denied(words, cue, places):
            return Found(cue, places[0], places[-1])
    return None


def _anywhere(words: Words, cue: Cue, muted: frozenset[int]) -> Found | None:
    places: list[int] = []
    for element in cue.elements:
        open_places = (at for at in words.starts(element) if words.tokens[at].sentence not in muted)
        place = next((at for at in open_places if at not in places), None)
        if place is None:
            return None
        places.append(place)
    return Found(cue, places[-1], places[-1])
