"""Which of the places mentioned is the incident's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.understanding.where import cues
from bot.understanding.where.lead import FILLERS, attended, located
from bot.understanding.where.mentions import STREET_OR_TOWN, Mention
from bot.understanding.where.model import Where
from bot.understanding.where.names import Area, Place, Town
from bot.understanding.where.reading import read_mention
from bot.understanding.where.roles import beside, completes, meanwhile, righted, theirs
from bot.understanding.where.scene import Scene
from bot.understanding.where.surroundings import place_of
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import COMMON_NAMES, GIVEN_NAMES, PLACE_NOUNS, VENUES

Tokens = Sequence[Token]

_RANK = {
    "address": 60.0,
    "block": 55.0,
    "corner": 52.0,
    "place": 45.0,
    "branch": 40.0,
    "street": 30.0,
    "road": 28.0,
    "area": 26.0,
    "between": 29.0,
}
_OPENERS = FILLERS | frozenset("it its was is thats so um uh ok well like fue era es eso pues".split())
"""Words before the first thing told: "its the Walgreens on ...". """
_VERBS = frozenset("is was are were costs went has es era esta estaba fue".split())
_JOINT_MOST = 2
"""Words between a shop and the street that says which one ("on", "de la")."""
_BY_MOST = 4
_BY = frozenset("by near at next across in cerca frente al por en junto".split())
"""Between a street and the shop on it ("on Mill St by the ...")."""
_THEIRS, _MEANWHILE, _BESIDE = 40.0, 16.0, 8.0
_TOWN, _ZIP, _CITY, _HOME, _HOME_ONLINE, _CORRECTED = 20.0, 15.0, 10.0, 12.0, 70.0, 30.0


def settle(scene: Scene, mentions: list[Mention]) -> Where | None:
    """The incident's place among the mentions, or None where none of them can be it."""
    tokens = scene.tokens
    words = " ".join(token.word for token in tokens)
    misused = bool(cues.MISUSED.search(words))
    online = misused or bool(cues.ONLINE.search(words))
    far = _far_deeds(tokens, mentions) if misused else set()
    live = [mention for mention in mentions if mention.role != "other" and id(mention) not in far]
    attached = _attached(tokens, live)
    taken = {id(street) for street in attached.values()}
    best: tuple[float, Mention] | None = None
    for mention in live:
        if id(mention) in taken:
            continue
        score = _score(tokens, mention, online, len(tokens))
        if score is not None and (best is None or score > best[0]):
            best = (score, mention)
    if best is None:
        return None
    return read_mention(scene, best[1], live, attached.get(id(best[1])))


def _far_deeds(tokens: Tokens, mentions: list[Mention]) -> set[int]:
    """Towns and shops where a stolen card or name was used; not the town of an address, nor a shop with its street."""
    far = {id(mention) for mention in mentions if _far_deed(mention)}
    far -= {id(town) for street, town in pairwise(mentions) if completes(tokens, street, town)}
    return far - _attached(tokens, mentions).keys()


def _far_deed(mention: Mention) -> bool:
    """Whether a mention can only tell where a stolen card or name was used: a town, or some shop."""
    if mention.role == "home" or mention.streets or not mention.named:
        return False
    thing = mention.named[0].thing
    return (isinstance(thing, Town) and not thing.city) or (isinstance(thing, Place) and thing.side == "branches")


def _score(tokens: Tokens, mention: Mention, online: bool, length: int) -> float | None:
    """How likely a mention is the incident's place; None where it cannot be."""
    base = _base(mention, mention.start > 0 and tokens[mention.start - 1].word in ("between", "entre"))
    if base is None:
        return None
    if mention.role == "home":
        base = _HOME_ONLINE if online else _HOME
        base += 3 if mention.number else 0
    elif online and not mention.number and not mention.crossing and place_of(mention) is not None:
        base -= 20
    if righted(tokens, mention):
        base += _CORRECTED
    elif theirs(tokens, mention):
        base -= _THEIRS
    elif meanwhile(tokens, mention):
        base -= _MEANWHILE
    elif not mention.streets and beside(tokens, mention):
        base -= _BESIDE
    return base - mention.start / (length + 1)


def _base(mention: Mention, between: bool) -> float | None:
    if mention.crossing:
        return _RANK["between" if between else "corner"]
    if mention.streets:
        return _RANK["block" if mention.block else "address" if mention.number else "street"]
    if mention.zip is not None:
        return _ZIP
    thing = mention.named[0].thing if mention.named else None
    if isinstance(thing, Place):
        return _RANK["road" if thing.kind == "highway" else "branch" if thing.side == "branches" else "place"]
    if isinstance(thing, Area):
        return _RANK["area"]
    if isinstance(thing, Town):
        return _CITY if thing.city else _TOWN
    return None


def _attached(tokens: Tokens, mentions: list[Mention]) -> dict[int, Mention]:
    """Streets that only say where a place is ("CVS on Park St"), by the place's mention."""
    found: dict[int, Mention] = {}
    for place, street in pairwise(mentions):
        if place_of(place) is None or street.number or not (len(street.streets) == 1 or _is_road(street)):
            continue
        between = tokens[place.end : street.start]
        if len(between) <= 4 and tokens[street.start].sentence == tokens[place.start].sentence:
            found[id(place)] = street
    for street, place in pairwise(mentions):
        if _is_branch(place) and id(place) not in found and len(street.streets) == 1 and not street.number:
            words = [token.word for token in tokens[street.end : place.start]]
            if 0 < len(words) <= _BY_MOST and words[0] in _BY and not tokens[street.end].gap:
                found[id(place)] = street
    return found


def _is_branch(mention: Mention) -> bool:
    place = place_of(mention)
    return place is not None and place.side == "branches"


def _is_road(mention: Mention) -> bool:
    place = place_of(mention)
    return place is not None and place.kind == "highway"


def sort_out_names(tokens: Tokens, mentions: list[Mention], states: frozenset[str]) -> list[Mention]:
    """Decide between the meanings of each name, and drop the names that mean no place here."""
    streets = _Streets(
        frozenset(mention.start for mention in mentions if mention.streets),
        frozenset(mention.end for mention in mentions if mention.streets),
    )
    return [kept for mention in mentions if (kept := _sort_out(tokens, mention, streets, states)) is not None]


@dataclass(frozen=True, slots=True)
class _Streets:
    """Where the streets of a text start and end."""

    starts: frozenset[int]
    ends: frozenset[int]

    def follow(self, mention: Mention) -> bool:
        """Whether a street comes right behind, or behind "on", "de la"."""
        return any(mention.end + gap in self.starts for gap in range(_JOINT_MOST + 1))


def _sort_out(tokens: Tokens, mention: Mention, streets: _Streets, states: frozenset[str]) -> Mention | None:
    if mention.crossing or mention.zip is not None or mention.number or not mention.named:
        mention.named = [] if mention.streets else mention.named
        return mention
    towns = [named for named in mention.named if isinstance(named.thing, Town)]
    others = [named for named in mention.named if not isinstance(named.thing, Town)]
    if not mention.streets:
        mention.named = others or towns
    elif mention.streets[0].sure and (not others or _on(tokens, mention)):
        mention.named = []
        return mention
    elif not others and _on(tokens, mention):
        return None
    elif not others and _street_or_far_town(tokens, mention):
        mention.named, mention.rule = [], STREET_OR_TOWN
        return mention
    elif others:
        mention.beside = mention.streets if mention.streets[0].type else []
        mention.named, mention.streets = others, []
    else:
        mention.named, mention.streets = towns, []
    return mention if _means_a_place(tokens, mention, streets, states) else None


def _street_or_far_town(tokens: Tokens, mention: Mention) -> bool:
    """Whether a name that is all that was said is a street's here and a far town's ("Preston")."""
    family = mention.streets[0].family
    far = not any(isinstance(named.thing, Town) and named.thing.near for named in mention.named)
    return far and family is not None and bool(family.city) and len(tokens) == mention.end - mention.start


def _on(tokens: Tokens, mention: Mention) -> bool:
    """Whether a name that is a street's and a place's is said as a street ("on Front Street")."""
    return mention.start > 0 and tokens[mention.start - 1].word in ("on", "off", "along", "sobre", "calle")


def _means_a_place(tokens: Tokens, mention: Mention, streets: _Streets, states: frozenset[str]) -> bool:
    named = mention.named[0]
    led = located(tokens, mention.start) or _opens(tokens, mention) or _apposed(tokens, mention)
    joined = streets.follow(mention) and tokens[mention.end].word in ("on", "de", "en", "off")
    if isinstance(named.thing, Town):
        behind_street = mention.start in streets.ends
        return behind_street or _means_a_town(tokens, mention, named.thing, led, states)
    if isinstance(named.thing, Place) and named.thing.side == "branches":
        tail = " ".join(token.word for token in tokens[mention.end : mention.end + 3])
        lead = " ".join(token.word for token in tokens[max(0, mention.start - 6) : mention.start])
        came_from = cues.BOUGHT_FROM.search(lead) and not cues.TAKEN.search(lead)
        return (led or joined) and not came_from and not cues.NOT_A_SHOP.match(tail)
    if attended(tokens, mention.start) and isinstance(named.thing, Place) and named.thing.side == "out":
        return False  # somebody's school far off is not where it happened
    behind = tokens[mention.end].word if mention.end < len(tokens) else ""
    if named.guarded and (behind in _VERBS or behind.isdigit()):
        led = located(tokens, mention.start)  # "the rent is 1400 a month", "colt 38"
    return led or joined if named.guarded else True


def _means_a_town(tokens: Tokens, mention: Mention, town: Town, led: bool, states: frozenset[str]) -> bool:
    behind = tokens[mention.end].word if mention.end < len(tokens) else ""
    if behind in states or town.city or located(tokens, mention.start):
        return True
    word = tokens[mention.start].norm
    everyday = mention.end - mention.start == 1 and (word in COMMON_NAMES or word in GIVEN_NAMES)
    if led and (not everyday or len(tokens) == 1):
        return True
    after_street = mention.start > 0 and (tokens[mention.start].gap == "," or mention.end == len(tokens))
    return (town.adjoins and not everyday) or (after_street and not everyday) or mention.end - mention.start > 1


def _apposed(tokens: Tokens, mention: Mention) -> bool:
    """ "at my son's school, Rawson": the name of what was just spoken of."""
    return (
        mention.start > 0
        and tokens[mention.start].gap == ","
        and tokens[mention.start - 1].norm in PLACE_NOUNS | VENUES
    )


def _opens(tokens: Tokens, mention: Mention) -> bool:
    """Whether a message starts with this name, or is little else."""
    if mention.start == 0 or (mention.start <= 4 and all(t.word in _OPENERS for t in tokens[: mention.start])):
        return True
    return len(tokens) <= mention.end - mention.start + 3 or (
        mention.start == 1 and tokens[0].word in ("the", "el", "la")
    )
