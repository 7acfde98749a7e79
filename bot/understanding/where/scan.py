"""All that a text mentions: streets, places, areas, towns and ZIP codes, in the order they stand."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.misspelt import Speller
from bot.understanding.where.nearly import nearly_named
from bot.understanding.where.nearly_towns import nearly_towns
from bot.understanding.where.streets import COUNTED, house_number, number_behind, numbered_at, street_at
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import BLOCK_WORDS, DIRECTIONS

Tokens = Sequence[Token]


def scan(tokens: Tokens, gazetteer: Gazetteer) -> list[Mention]:
    """Every mention, the longest at each place, none overlapping another."""
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention = _at(tokens, at, gazetteer)
        if mention is None:
            at += 1
            continue
        found.append(mention)
        at = mention.end
    found = _put_in(found, nearly_named(tokens, gazetteer, found))
    found = _put_in(found, nearly_towns(tokens, gazetteer, found))
    return Speller(tokens, gazetteer).complete(found)


def _put_in(found: list[Mention], better: list[Mention]) -> list[Mention]:
    """The mentions with better ones in place of those they overlap."""
    covered = {word for mention in better for word in range(mention.start, mention.end)}
    kept = [mention for mention in found if not covered.intersection(range(mention.start, mention.end))]
    return sorted(kept + better, key=lambda mention: mention.start)


def _in_an_address_online(tokens: Tokens, at: int) -> bool:
    """Whether a word is part of a handle, an e-mail address or a site's name."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    if before is not None and (token.gap == "_" or (before.word == "@" and before.end == token.start)):
        return True
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is None or behind.start - token.end > 1:
        return False
    at_sign = behind.word == "@" and behind.start == token.end
    return behind.gap == "_" or at_sign or (behind.gap == "." and behind.word in _DOMAINS)


_DOMAINS = frozenset("com org net gov edu us".split())


def _at(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    if _in_an_address_online(tokens, at):
        return None
    numbered = _numbered(tokens, at, gazetteer)
    if numbered is not None:
        return numbered
    street = _street(tokens, at, gazetteer)
    named = gazetteer.named.longest(tokens, at)
    if named is not None and (street is None or at + named[0] >= street.end):
        if street is not None and street.end == at + named[0]:
            street.named = named[1]
            return street
        return None if _cut_short(tokens, at, named[0], gazetteer) else Mention(at, at + named[0], named=named[1])
    return street or _zip(tokens, at, gazetteer)


def _cut_short(tokens: Tokens, at: int, length: int, gazetteer: Gazetteer) -> bool:
    """Whether a name ends in the middle of another ("la Park" in "la Park Street")."""
    if length != 2 or tokens[at].word not in ("la", "the", "el"):
        return False
    street = street_at(tokens, at + 1, gazetteer)
    named = gazetteer.named.longest(tokens, at + 1)
    return (street is not None and street[0] > at + length) or (named is not None and named[0] >= length)


def _numbered(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    """A numbered street, unless a longer name swallows it ("2 Trinity College students")."""
    mention = numbered_at(tokens, at, gazetteer)
    if mention is None or mention.block:
        return mention
    if mention.streets[0].said in DIRECTIONS and not mention.streets[0].type and not _house_on(mention, gazetteer):
        return None
    spoken = mention.streets[0]
    first = mention.end - len(spoken.said.split()) - bool(spoken.type) - bool(spoken.suffix)
    named = gazetteer.named.longest(tokens, first)
    longer = named is not None and first + named[0] > mention.end
    town = named is not None and not spoken.sure and not (spoken.family and spoken.family.city)
    return None if longer or town else mention


def _house_on(mention: Mention, gazetteer: Gazetteer) -> bool:
    """ "71 East": a house the street has, and no highway's number ("84 east")."""
    number, family = mention.number or "", mention.streets[0].family
    road = gazetteer.named.get((number,)) is not None
    return number.isdigit() and not road and family is not None and family.holds(int(number))


def _street(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    found = street_at(tokens, at, gazetteer)
    if found is None:
        return None
    end, spoken = found
    mention = Mention(at, end, [spoken])
    opens = at == 0 and spoken.family is not None and bool(spoken.family.city)
    if spoken.sure or opens or (at and tokens[at - 1].word == "la"):
        behind = number_behind(tokens, end)
        if behind is not None and (
            not spoken.type or spoken.prefixed or "#" in tokens[behind[1] - 1].gap or behind[1] > end + 1
        ):
            mention.number, mention.end = behind
    spanish = at > 0 and tokens[at - 1].word in ("en", "por")
    if mention.number is None and (spanish or (not spoken.sure and len(tokens) <= end + 1)):
        _take_number_behind(tokens, mention, spoken)
    _take_block_behind(tokens, mention)
    return mention


def _take_number_behind(tokens: Tokens, mention: Mention, spoken: Spoken) -> None:
    """ "Kenyon 95" and nothing else, "en Sisson 170": a house, where the street has such numbers."""
    house = house_number(tokens, mention.end) if mention.end < len(tokens) else None
    if house is None or not house.isdigit() or spoken.family is None or not spoken.family.holds(int(house)):
        return
    if mention.end + 1 >= len(tokens) or tokens[mention.end + 1].word not in COUNTED:
        mention.number, mention.end = house, mention.end + 1


def _take_block_behind(tokens: Tokens, mention: Mention) -> None:
    """ "Barbour St 300 block"."""
    at = mention.end
    elsewhere = mention.bare_name and not (mention.streets[0].family and mention.streets[0].family.city)
    if elsewhere or mention.number or at + 1 >= len(tokens) or tokens[at + 1].word not in BLOCK_WORDS:
        return
    if at + 2 < len(tokens) and tokens[at + 2].word in ("of", "de", "on", "en"):
        return  # "on Zion, 300 block of Park" has its street behind it
    number = house_number(tokens, at)
    if number is not None and number.isdigit() and tokens[at].sentence == tokens[at - 1].sentence:
        mention.number, mention.block, mention.end = number, True, at + 2


def _zip(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    code = gazetteer.zips.get(tokens[at].word)
    touching = at > 0 and tokens[at].start - tokens[at - 1].end == len(tokens[at].gap)
    if code is None or tokens[at].gap.endswith(("$", "#")) or (touching and tokens[at].gap.endswith((".", ":"))):
        return None
    before = tokens[at - 1].word if at else ""
    if tokens[at].gap == "-" and before.isdigit():
        return None
    if before in ("number", "case", "report", "serial", "numero", "reporte", "order", "orden", "ref", "ticket"):
        return None
    return Mention(at, at + 1, zip=code)
