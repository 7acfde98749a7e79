"""Towns misspelt where only a town can stand: "20 Main St enfeld", "on Broad St in veronn", "wst Elmbrook".

They matter more than other misspelt names: without them the city's street of the same name would be read.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.understanding.where.fuzzy import nearest
from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.mentions import Mention
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import DIRECTIONS, NOT_STREETS, WELL_SPELT

Tokens = Sequence[Token]

_SHORTEST = 5
_WORDS = frozenset(
    """went want wants were west wet eat eats easy ease east each even ever news next near now nest note nose else
    easter order public person pocket plastic spring around winter summer front after again office yellow purple
    march marzo april abril august""".split()
)
"""Everyday words a slip away from a town's name or a direction."""


def nearly_towns(tokens: Tokens, gazetteer: Gazetteer, found: Sequence[Mention]) -> list[Mention]:
    """Mentions of towns whose name holds one slip. They count for more than the city's own name within them."""
    behind_street = {mention.end for mention in found if mention.streets}
    towns: list[Mention] = []
    for at, token in enumerate(tokens):
        if not token.word.isalpha() or token.norm in gazetteer.vocabulary or token.word in _WORDS:
            continue
        town = _beside_the_city(tokens, at, gazetteer)
        if town is None and (_in(tokens, at) or (at in behind_street and _closes(tokens, at, gazetteer))):
            town = _one_word(tokens, at, gazetteer)
        if town is not None:
            towns.append(town)
    return towns


def _in(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens[at - 1].word in ("in", "en") and not tokens[at].gap


def _closes(tokens: Tokens, at: int, gazetteer: Gazetteer) -> bool:
    """Whether nothing follows but a stop or the state."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return behind is None or bool(behind.gap) or behind.word in gazetteer.states


def _one_word(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    word = tokens[at].norm
    if len(word) < _SHORTEST or word in WELL_SPELT or word in NOT_STREETS:
        return None
    close = [name for name, _ in nearest(word, gazetteer.town_names, most=1) if name[0] == word[0]]
    return _mention(at, at + 1, (close[0],), gazetteer) if close else None


def _beside_the_city(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    """ "esat Elmbrook": a direction misspelt before the city's name."""
    city = gazetteer.city.lower()
    if at + 1 >= len(tokens) or tokens[at + 1].norm not in (city, *gazetteer.city_spellings) or tokens[at + 1].gap:
        return None
    word = tokens[at].norm
    for direction in sorted({full for full in DIRECTIONS.values() if full[0] == word[0]}):
        if _one_slip(word, direction):
            return _mention(at, at + 2, (direction, city), gazetteer)
    return None


def _one_slip(said: str, meant: str) -> bool:
    return len(said) >= 3 and OSA.distance(said, meant, score_cutoff=1) <= 1


def _mention(start: int, end: int, name: tuple[str, ...], gazetteer: Gazetteer) -> Mention | None:
    named = gazetteer.named.get(name)
    return Mention(start, end, named=list(named), rule="spelling") if named else None
