"""Names of places with one word misspelt: "univeristy of Elmbrook", "our lady of sorows church"."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.understanding.where.gazetteer import LONG_WORD, Gazetteer
from bot.understanding.where.lead import located
from bot.understanding.where.mentions import Mention
from bot.understanding.where.names import Town
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import NOT_STREETS, WELL_SPELT

Tokens = Sequence[Token]
Words = tuple[str, ...]

MOST_WORDS = 40
"""Unknown words of one message that are looked at."""
_TWO_SLIPS = 8
"""Letters from which on a word may hold two slips: "section" is no misspelt "station"."""


def nearly_named(tokens: Tokens, gazetteer: Gazetteer, found: Sequence[Mention]) -> list[Mention]:
    """Mentions of names that stand in the text but for one word. They count for more than what lies within them."""
    unknown = [at for at, token in enumerate(tokens) if _unknown(token.norm, gazetteer)][:MOST_WORDS]
    best: dict[int, Mention] = {}
    for at in unknown:
        mention = _around(tokens, at, gazetteer)
        if mention is not None and not _breaks(mention, found):
            best[mention.start] = mention
    return list(best.values())


def _unknown(word: str, gazetteer: Gazetteer) -> bool:
    if len(word) < LONG_WORD or not word.isalpha() or word in WELL_SPELT or word in NOT_STREETS:
        return False
    return word not in gazetteer.vocabulary


def _around(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    """The longest name that the words around an unknown one spell."""
    best: tuple[int, int, Words] | None = None
    for side in (-1, 1):
        if not 0 <= at + side < len(tokens):
            continue
        for name, place in gazetteer.by_neighbor.get((tokens[at + side].norm, side, tokens[at].norm[0]), ()):
            start = at - place
            if _spells(tokens, start, name, at) and (best is None or len(name) > best[0]):
                best = (len(name), start, name)
    if best is None:
        return None
    length, start, name = best
    named = list(gazetteer.named.get(name) or [])
    town = all(isinstance(each.thing, Town) for each in named)
    if length < 3 and start and not (town or located(tokens, start)):
        return None
    return Mention(start, start + length, named=named, rule="spelling")


def _spells(tokens: Tokens, start: int, name: Words, at: int) -> bool:
    """Whether a name stands at ``start`` with only its word at ``at`` misspelt."""
    if start < 0 or start + len(name) > len(tokens) or not start <= at < start + len(name):
        return False
    meant, said = name[at - start], tokens[at].norm
    words = tokens[start : start + len(name)]
    same = all(word.norm == part for i, (word, part) in enumerate(zip(words, name, strict=True)) if start + i != at)
    if not same or any(word.sentence != words[0].sentence or "," in word.gap for word in words[1:]):
        return False
    slips = 2 if len(meant) >= _TWO_SLIPS else 1
    return OSA.distance(meant, said, score_cutoff=slips) <= slips


def _breaks(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether a guess would cut into a longer mention or into an address."""
    overlapping = [each for each in found if each.start < mention.end and mention.start < each.end]
    return any(each.number or each.start < mention.start or each.end > mention.end for each in overlapping)
