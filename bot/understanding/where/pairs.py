"""Two streets side by side are a corner; a bare name counts as a street only where the words around say so."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.lead import located
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Town
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import COMMON_NAMES, GIVEN_NAMES, PLACE_NOUNS

Tokens = Sequence[Token]

_JOINERS = frozenset("& at @ y con e x n esquina esq corner cross intersecting meets".split())
_NEAR_JOINERS = frozenset("by near off cerca around past before".split())
_BETWEEN = frozenset("the la el de del of with street st calle corner esquina d en a con".split())
_MARKERS = frozenset(
    "corner esquina esq intersection interseccion cross cruce corners intersection between entre".split()
)
_PLURALS = frozenset("streets sts aves avenues calles".split())
_ON_STREET = frozenset("on off along down up across calle onto".split())
_SPANISH_LEAD = frozenset("en por sobre de d del con a".split())
_IDLE = frozenset(
    """on at in the a near by en la el de d por it its was is i think around somewhere over down yes si ok um
    uh hartford ct street calle happened ocurrio fue eso esta paso aqui here there right out just maybe creo que
    around like corner esquina intersection of cross streets are block my home address location place""".split()
)


def join_corners(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Mentions with each corner made one, and the bare names dropped that are no streets."""
    joined: list[Mention] = []
    at = 0
    while at < len(mentions):
        corner = _corner(tokens, mentions, at)
        if corner is not None:
            joined.append(corner)
            at += 2
            continue
        joined.append(mentions[at])
        at += 1
    return [mention for mention in joined if _stands(tokens, mention)]


def _corner(tokens: Tokens, mentions: list[Mention], at: int) -> Mention | None:
    if at + 1 >= len(mentions):
        return None
    first, second = mentions[at], mentions[at + 1]
    if len(first.streets) != 1 or len(second.streets) != 1 or first.number or second.number:
        return None
    if first.streets[0].family is second.streets[0].family and first.streets[0].type == second.streets[0].type:
        return None
    how = _joint(tokens, first, second)
    if how is None:
        return None
    plural = second.end < len(tokens) and tokens[second.end].word in _PLURALS
    corner = Mention(first.start, second.end + plural, [first.streets[0], second.streets[0]], rule="corner")
    if plural or _believable(tokens, corner, how):
        return corner
    return None


def _joint(tokens: Tokens, first: Mention, second: Mention) -> str | None:
    """How two streets are joined: "and", "near", or None where they are not."""
    between = tokens[first.end : second.start]
    if tokens[second.start].sentence != tokens[first.start].sentence or len(between) > 4:
        return None
    if not between:
        return "and" if tokens[second.start].gap == "/" else None
    words = [token.word if token.word != "and" else "&" for token in between]
    joiners = [word for word in words if word in _JOINERS or word in _NEAR_JOINERS]
    if not joiners or any(word not in _BETWEEN and word not in joiners for word in words):
        return None
    return "near" if all(word in _NEAR_JOINERS for word in joiners) else "and"


def _believable(tokens: Tokens, corner: Mention, how: str) -> bool:
    one, other = corner.streets
    if one.sure and other.sure:
        return True
    if how == "near":
        return (one.sure or other.sure) and not any(_everyday(street) for street in (one, other) if not street.sure)
    if not all(street.sure or (street.family is not None and street.family.city) for street in (one, other)):
        return False
    marked = _marked(tokens, corner)
    if one.sure or other.sure:
        loose = other if one.sure else one
        return marked or located(tokens, corner.start) or _alone(tokens, corner) or _word(loose) not in PLACE_NOUNS
    if marked:
        return True
    if all(_word(street) in GIVEN_NAMES for street in (one, other)) and not located(tokens, corner.start):
        return _alone(tokens, corner)
    if all(_word(street) in PLACE_NOUNS for street in (one, other)):
        return False
    if all(_everyday(street) for street in (one, other)):
        return located(tokens, corner.start) or _alone(tokens, corner)
    return (
        located(tokens, corner.start)
        or _alone(tokens, corner)
        or corner.start <= 1
        or not any(_everyday(street) for street in (one, other))
    )


def _word(street: Spoken) -> str:
    return street.said


def _everyday(street: Spoken) -> bool:
    return street.said in COMMON_NAMES or street.said in GIVEN_NAMES


def _marked(tokens: Tokens, mention: Mention) -> bool:
    around = tokens[max(0, mention.start - 5) : mention.end]
    return any(token.word in _MARKERS and token.sentence == tokens[mention.start].sentence for token in around)


def _alone(tokens: Tokens, mention: Mention) -> bool:
    """Whether nothing else of weight is said."""
    rest = [token for i, token in enumerate(tokens) if not mention.start <= i < mention.end]
    return len(rest) <= 8 and all(token.word in _IDLE for token in rest)


def _stands(tokens: Tokens, mention: Mention) -> bool:
    """Whether a mention is what it looks like, as far as the words right around it tell."""
    if mention.crossing or mention.zip is not None:
        return True
    if mention.streets and (mention.streets[0].sure or mention.block):
        return True
    if mention.number:
        return _numbered_stands(tokens, mention)
    if mention.streets and _on_street(tokens, mention):
        mention.streets[0].prefixed = True
        return True
    if mention.named:
        return True
    family = mention.streets[0].family if mention.streets else None
    return family is not None and bool(family.city) and _alone(tokens, mention)


def _numbered_stands(tokens: Tokens, mention: Mention) -> bool:
    """ "40 whitmore" is an address; "20 gold" is one only where a place is due."""
    street = mention.streets[0]
    if not _everyday(street):
        return True
    if street.said in PLACE_NOUNS and not _alone(tokens, mention):
        return False
    ends = mention.end >= len(tokens) or bool(tokens[mention.end].gap) or tokens[mention.end].word in _AFTER
    return _alone(tokens, mention) or (ends and (located(tokens, mention.start) or mention.start == 0))


_AFTER = frozenset("apt unit floor fl in en hartford ct piso apartment suite last yesterday ayer anoche".split())


def _on_street(tokens: Tokens, mention: Mention) -> bool:
    """ "on Pearl", "off Sisson", "en la Park": a street, unless the name is an everyday word that goes on."""
    if mention.start == 0:
        return False
    before = tokens[mention.start - 1].word
    street = mention.streets[0]
    if tokens[mention.start].gap:
        return False
    if any(isinstance(named.thing, Town) for named in mention.named) and before not in _ON_STREET:
        return False
    if street.said in PLACE_NOUNS or street.family is None or not street.family.city:
        return False
    ends = mention.end >= len(tokens) or bool(tokens[mention.end].gap) or tokens[mention.end].word in _GOES_ON
    if before in _ON_STREET:
        return ends or not _everyday(street)
    if before == "la" and mention.start > 1:
        lead = tokens[mention.start - 2].word in _SPANISH_LEAD
        return lead and (ends or not _everyday(street))
    return False


_GOES_ON = frozenset(
    """in near by at and y con en cerca frente and & hartford ct last yesterday tonight this when where someone
    somebody they my the around between entre ayer anoche hoy me se cuando donde right across outside today
    over next just past before i we a un una""".split()
)
