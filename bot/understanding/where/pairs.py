"""Two streets side by side are a corner."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.bare import Bareness
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Place, Town
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import GIVEN_NAMES, PLACE_NOUNS

Tokens = Sequence[Token]

_JOINERS = frozenset(
    """& at @ y con e x n an esquina esq corner cross intersecting meets meet intersects
    crosses cruza cruzando cruce runs""".split()
)
_NEAR_JOINERS = frozenset("by near off cerca around past before onto into".split())
_BETWEEN = frozenset(
    """the la el de del of with street st calle corner esquina d en a con casi almost where it they onto into
    turning going runs""".split()
)
_MARKERS = frozenset(
    """corner corners esquina esq intersection interseccion cross crosses cruce cruza meets meet intersects onto runs
    cruzando con between entre""".split()
)
_PLURALS = frozenset("streets sts aves avenues calles".split())


def join_corners(tokens: Tokens, mentions: list[Mention], state_words: frozenset[str]) -> list[Mention]:
    """Mentions with each corner made one, and the bare names dropped that are no streets."""
    bareness = Bareness(tokens, mentions, state_words)
    joined: list[Mention] = []
    at = 0
    while at < len(mentions):
        corner = _corner(tokens, mentions, at, bareness)
        if corner is not None:
            joined.append(corner)
            at += 2
            continue
        joined.append(mentions[at])
        at += 1
    return [mention for mention in joined if bareness.stands(mention)]


def _corner(tokens: Tokens, mentions: list[Mention], at: int, bareness: Bareness) -> Mention | None:
    if at + 1 >= len(mentions):
        return None
    first, second = mentions[at], mentions[at + 1]
    if len(first.streets) != 1 or len(second.streets) != 1 or first.number or second.number:
        return None
    one, other = first.streets[0], second.streets[0]
    if one.family is not None and one.family is other.family and (one.type == other.type or not other.type):
        return None
    how = _joint(tokens, first, second)
    if how is None or (how == "near" and _is_place(first)) or _is_town_of(mentions, at):
        return None
    if tokens[first.end].word == "corner" and at + 2 < len(mentions) and _joint(tokens, second, mentions[at + 2]):
        return None
    plural = second.end < len(tokens) and tokens[second.end].word in _PLURALS
    corner = Mention(first.start, second.end + plural, [one, other], rule="corner")
    return corner if plural or _believable(tokens, corner, how, bareness) else None


def _is_place(mention: Mention) -> bool:
    """Whether a bare name is a place's too: "Keney Park off Tower Ave" is a park."""
    return mention.bare_name and any(isinstance(named.thing, Place) for named in mention.named)


def _is_town_of(mentions: list[Mention], at: int) -> bool:
    """Whether a name is the town of the address before it ("80 Main St Manchester by the park")."""
    name, before = mentions[at], mentions[at - 1] if at else None
    towns = name.bare_name and any(isinstance(named.thing, Town) and named.thing.near for named in name.named)
    return towns and before is not None and before.number is not None and before.end == name.start


def _joint(tokens: Tokens, first: Mention, second: Mention) -> str | None:
    """How two streets are joined: "and", "near", or None where they are not."""
    between = tokens[first.end : second.start]
    if tokens[second.start].sentence != tokens[first.start].sentence or len(between) > 4:
        return None
    if not between:
        return "and" if tokens[second.start].gap == "/" or tokens[second.start].word == "n" else None
    words = ["&" if token.norm == "&" else token.word for token in between]
    joiners = [word for word in words if word in _JOINERS or word in _NEAR_JOINERS]
    if not joiners or any(word not in _BETWEEN and word not in joiners for word in words):
        return None
    return "near" if all(word in _NEAR_JOINERS for word in joiners) else "and"


def _believable(tokens: Tokens, corner: Mention, how: str, bareness: Bareness) -> bool:
    """Whether the words around two joined names let them be streets."""
    bare = [street for street in corner.streets if not street.sure]
    if not bare:
        return True
    if how == "near":
        said_on = corner.start > 0 and tokens[corner.start - 1].word in ("on", "off", "calle", "sobre")
        if len(bare) == 2 and not (said_on and _both_of_the_city(bare)):
            return False
        if bare[-1].said in PLACE_NOUNS:
            return False
        return bareness.goes_no_further(corner) and (said_on or not bareness.everyday(bare[0]))
    if not _both_of_the_city(bare):
        return False
    if _marked(tokens, corner) or bareness.alone(corner):
        return True
    led = bareness.led(corner) or bareness.behind_spanish_article(corner)
    if len(bare) == 1:
        return led or corner.start == 0 or bare[0].said not in PLACE_NOUNS or bareness.closes(corner)
    return _two_bare(bare, corner, led, bareness)


def _both_of_the_city(streets: list[Spoken]) -> bool:
    return all(street.family is not None and street.family.city for street in streets)


def _two_bare(bare: list[Spoken], corner: Mention, led: bool, bareness: Bareness) -> bool:
    """Two bare names: everyday words and people's names need a word of place before them."""
    if all(street.said in PLACE_NOUNS for street in bare):
        return False
    if all(street.said in GIVEN_NAMES for street in bare) or all(bareness.everyday(street) for street in bare):
        return led or (corner.start == 0 and bareness.goes_no_further(corner))
    return led or corner.start <= 1 or not any(bareness.everyday(street) for street in bare)


def _marked(tokens: Tokens, mention: Mention) -> bool:
    around = tokens[max(0, mention.start - 5) : mention.end]
    return any(token.word in _MARKERS and token.sentence == tokens[mention.start].sentence for token in around)
