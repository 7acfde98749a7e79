"""What else a text says about a place's whereabouts: the town, the ZIP code, the part of town."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.mentions import Mention
from bot.understanding.where.names import Area, Place, Town, Zip
from bot.understanding.where.roles import righted
from bot.understanding.where.tokens import Token

Tokens = Sequence[Token]
_CITY_SHARE = 0.5
_CLOSE = 4
_FEW = 3
_WITH_A_TOWN = frozenset(
    "in en it its was is this thats fue es im i am the city town of ciudad de pueblo ct ma yes si".split()
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The town, ZIP code and area told with a mention; ``mentions`` are the words that told them."""

    town: Town | None = None
    zip: Zip | None = None
    area: Area | None = None
    mentions: tuple[Mention, ...] = ()


def town_of(mention: Mention) -> Town | None:
    """The town a mention means, where it means nothing else."""
    if mention.streets or not mention.named:
        return None
    thing = mention.named[0].thing
    return thing if isinstance(thing, Town) else None


def area_of(mention: Mention) -> Area | None:
    if mention.streets or not mention.named:
        return None
    thing = mention.named[0].thing
    return thing if isinstance(thing, Area) else None


def place_of(mention: Mention) -> Place | None:
    if mention.streets or not mention.named:
        return None
    thing = mention.named[0].thing
    return thing if isinstance(thing, Place) else None


def surroundings(tokens: Tokens, mention: Mention, mentions: list[Mention], gazetteer: Gazetteer) -> Surroundings:
    """What is told with ``mention``: right behind it first, then in its sentence, then anywhere."""
    roles = ("here", mention.role)
    told = [other for other in mentions if other is not mention and other.role in roles]
    town_mention = _town_for(tokens, mention, [m for m in told if town_of(m) is not None])
    zip_mention = _near_one(tokens, mention, [m for m in told if m.zip is not None])
    area_mention = _near_one(tokens, mention, [m for m in told if area_of(m) is not None])
    town = town_of(town_mention) if town_mention else None
    code = zip_mention.zip if zip_mention else None
    if code is not None:
        by_zip = zip_town(code, gazetteer)
        town = by_zip if town is None or town.city else town
    area = area_of(area_mention) if area_mention else None
    if area is not None and town is None:
        town = gazetteer.towns[gazetteer.city]
    used = tuple(m for m in (town_mention, zip_mention, area_mention) if m is not None)
    return Surroundings(town, code, area, used)


def zip_town(code: Zip, gazetteer: Gazetteer) -> Town:
    """The town a ZIP code stands for: the city where most of it lies there."""
    if code.share >= _CITY_SHARE:
        return gazetteer.towns[gazetteer.city]
    return gazetteer.towns.get(code.town) or Town(code.town, gazetteer.state, adjoins=False)


def _town_for(tokens: Tokens, mention: Mention, towns: list[Mention]) -> Mention | None:
    if righted(tokens, mention):
        towns = [town for town in towns if town.start > mention.start]
    if not towns:
        return None
    behind = [
        t
        for t in towns
        if 0 <= t.start - mention.end <= 1 or (1 < t.start - mention.end <= _CLOSE and _same(tokens, t, mention))
    ]
    if behind:
        return behind[0]
    here = [t for t in towns if _same(tokens, t, mention) and not _in_another_clause(tokens, t, mention)]
    corrected = [t for t in towns if righted(tokens, t)]
    if corrected:
        return corrected[-1]
    if here:
        return min(here, key=lambda t: abs(t.start - mention.start))
    alone = [town for town in towns if town.end <= mention.start and _is_a_sentence(tokens, town)]
    if alone:
        return alone[-1]
    if mention.number and not (mention.streets and mention.streets[0].family is None):
        return None
    return towns[0]


def _is_a_sentence(tokens: Tokens, town: Mention) -> bool:
    """Whether a town is all that its sentence says, a word or two aside ("In Elmbrook. 5 Mill St.")."""
    sentence = tokens[town.start].sentence
    first, last = town.start, town.end
    if first > _FEW and tokens[first - _FEW - 1].sentence == sentence:
        return False
    beside = [*tokens[max(0, first - _FEW) : first], *tokens[last : last + 2]]
    words = [token.word for token in beside if token.sentence == sentence]
    return all(word in _WITH_A_TOWN for word in words)


def _in_another_clause(tokens: Tokens, town: Mention, mention: Mention) -> bool:
    """Whether a "but" stands between a town and a place behind it ("I work in Elmbrook but this was at 5 Mill St")."""
    return any(token.word in ("but", "pero", "sino") for token in tokens[town.end : mention.start])


def _near_one(tokens: Tokens, mention: Mention, others: list[Mention]) -> Mention | None:
    same = [other for other in others if _same(tokens, other, mention)]
    if same:
        return min(same, key=lambda other: abs(other.start - mention.start))
    return others[0] if len(others) == 1 and others[0].role == mention.role else None


def _same(tokens: Tokens, one: Mention, other: Mention) -> bool:
    return tokens[one.start].sentence == tokens[other.end - 1].sentence or (
        tokens[one.end - 1].sentence == tokens[other.start].sentence
    )
