"""What each mention does in the story: the incident's place, the citizen's home, or beside the point."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where import cues
from bot.understanding.where.bare import is_town
from bot.understanding.where.mentions import Mention, Role
from bot.understanding.where.names import Area, Place
from bot.understanding.where.tokens import Token

Tokens = Sequence[Token]
_BEFORE, _AFTER = 12, 8
_BEHIND = 4
"""Most words between a street and its town ("apt 3 in")."""
_IN_ADDRESSES = frozenset("apt apartment unit apto apartamento suite ste floor fl piso in en".split())
_CARRIES_HOME = frozenset("at in on en el la the de del apt unit".split())
_ON_A_STREET = frozenset("on off de la en del by".split())
_PUBLIC = frozenset("park library station parking venue museum highway mall".split())
"""Kinds of places that hold nobody's account."""
_INTO = frozenset("in at on en por".split())
_CARRIES_OFF = frozenset("at in on of en de del the la el".split())


def assign_roles(tokens: Tokens, mentions: list[Mention]) -> None:
    """Give each mention its role, from the words around it in its sentence."""
    at_work = bool(cues.WORKS_THERE.search(" ".join(token.word for token in tokens)))
    previous: Mention | None = None
    for mention in mentions:
        if previous is not None and (completes(tokens, previous, mention) or _which_shop(tokens, previous, mention)):
            mention.role = previous.role
        else:
            mention.role = _role(tokens, mention, at_work)
            if mention.role == "here" and previous is not None:
                mention.role = _carried(tokens, previous, mention)
        previous = mention


def completes(tokens: Tokens, street: Mention, mention: Mention) -> bool:
    """Whether a town or ZIP code stands right behind a street or a town, an apartment aside: an address goes on."""
    if not (street.streets and (mention.zip is not None or is_town(mention))) and not (
        is_town(street) and mention.zip is not None
    ):
        return False
    if tokens[mention.start].sentence != tokens[street.end - 1].sentence:
        return False
    between = [token.word for token in tokens[street.end : mention.start]]
    if len(between) > _BEHIND or not all(word in _IN_ADDRESSES or _is_unit(word) for word in between):
        return False
    other_things = cues.OF_A_TOWN if "," in tokens[mention.start].gap else cues.NOT_A_TOWN
    return not other_things.match(_unparted_after(tokens, mention))


def _which_shop(tokens: Tokens, shop: Mention, street: Mention) -> bool:
    """Whether a street only says which shop is meant ("the Walmart on Mill St")."""
    if len(street.streets) != 1 or street.number or shop.streets or not shop.named:
        return False
    thing = shop.named[0].thing
    between = [token.word for token in tokens[shop.end : street.start]]
    joined = 0 < len(between) <= 2 and all(word in _ON_A_STREET for word in between)
    return joined and isinstance(thing, Place) and thing.side == "branches"


def _is_unit(word: str) -> bool:
    return len(word) <= 2 or (word[0].isdigit() and len(word) <= 4)


def righted(tokens: Tokens, mention: Mention) -> bool:
    """Whether this mention corrects an earlier one ("no wait, it was on Main")."""
    return bool(cues.RIGHTED.search(_before(tokens, mention)))


def meanwhile(tokens: Tokens, mention: Mention) -> bool:
    """Whether this is only where the citizen was at the time ("while we were at the game")."""
    return bool(cues.MEANWHILE.search(_before(tokens, mention)))


def theirs(tokens: Tokens, mention: Mention) -> bool:
    """Whether somebody else lives here ("the kid who lives at 9 Mill St")."""
    return bool(cues.THEIR_HOME.search(_before(tokens, mention)))


def beside(tokens: Tokens, mention: Mention) -> bool:
    """Whether this only says what the place is near ("the Dunkin by the tower")."""
    return bool(cues.BESIDE.search(_before(tokens, mention)))


def _before(tokens: Tokens, mention: Mention) -> str:
    """The words of the sentence that lead up to a mention (a dozen at most)."""
    start = mention.start
    sentence = tokens[start].sentence
    words = [token.word for token in tokens[max(0, start - _BEFORE) : start] if token.sentence == sentence]
    return " ".join(words)


def _clause_before(tokens: Tokens, mention: Mention) -> str:
    """The words that lead up to a mention, from the last comma or dots on."""
    first = mention.start
    while first > max(0, mention.start - _BEFORE) and tokens[first].sentence == tokens[mention.start].sentence:
        if tokens[first].gap.strip("#'\"") and tokens[first].gap[0] in ",.-(":
            break
        first -= 1
    if tokens[first].sentence != tokens[mention.start].sentence:
        first += 1
    return " ".join(token.word for token in tokens[first : mention.start])


def _after(tokens: Tokens, mention: Mention) -> str:
    """The words of the sentence that follow a mention (eight at most)."""
    sentence = tokens[mention.end - 1].sentence
    words = [token.word for token in tokens[mention.end : mention.end + _AFTER] if token.sentence == sentence]
    return " ".join(words)


def _unparted_after(tokens: Tokens, mention: Mention) -> str:
    """The words that follow a mention, none where a comma parts them."""
    parted = mention.end < len(tokens) and tokens[mention.end].gap[:1] in (",", ".")
    return "" if parted else _after(tokens, mention)


def _role(tokens: Tokens, mention: Mention, at_work: bool) -> Role:
    lead, tail = _before(tokens, mention), _unparted_after(tokens, mention)
    if _negated(tokens, mention):
        return "other"
    if cues.HOME.search(lead):
        return "home"
    if cues.WORKPLACE.search(_clause_before(tokens, mention)) and not at_work:
        return "other"
    if cues.TRACED.search(lead) and not cues.NOT_TRACED.search(lead):
        return "other"
    if not cues.ERRAND.search(lead) and _elsewhere(mention, _clause_before(tokens, mention)):
        return "other"
    if (mention.number or mention.zip is not None) and cues.CODE.search(lead):
        return "other"
    named = not mention.number and not mention.crossing
    if named and cues.QUOTED.match(tail) and not _opens_with_place(tokens, mention):
        return "other"
    return "other" if is_town(mention) and _beside_the_town(lead, tail) else "here"


def _elsewhere(mention: Mention, lead: str) -> bool:
    """Whether what happened there is another thing than the incident."""
    if any(each.search(lead) for each in cues.ELSEWHERE):
        return True
    if mention.streets or not mention.named or isinstance(mention.named[0].thing, Area):
        return False
    thing = mention.named[0].thing
    firm = not (isinstance(thing, Place) and thing.kind in _PUBLIC)
    return firm and any(each.search(lead) for each in cues.DEALINGS)


def _opens_with_place(tokens: Tokens, mention: Mention) -> bool:
    """Whether a sentence opens with the place ("in Elmbrook the landlord said ..."): nobody of that place speaks."""
    first = mention.start
    while first and tokens[first - 1].sentence == tokens[mention.start].sentence:
        first -= 1
    return 0 < mention.start - first <= 2 and tokens[first].word in _INTO


def _beside_the_town(lead: str, tail: str) -> bool:
    """Whether the words around a town's name make it another thing's, another person's, or a guess."""
    before = (cues.NEAR_A_TOWN, cues.CLAIMED, cues.THEIR_TOWN, cues.WONDERED)
    return bool(cues.NOT_A_TOWN.match(tail)) or any(pattern.search(lead) for pattern in before)


def _negated(tokens: Tokens, mention: Mention) -> bool:
    """Whether a mention is denied; a comma ends what a "not" denies ("no, fue en Park St")."""
    first = mention.start
    sentence = tokens[first].sentence
    while (
        first > max(0, mention.start - _BEFORE) and tokens[first].gap == "" and tokens[first - 1].sentence == sentence
    ):
        first -= 1
    lead = " ".join(token.word for token in tokens[first : mention.start])
    return bool(cues.NOT_HERE.search(lead) or cues.SPANISH_NOT_HERE.search(lead))


def _carried(tokens: Tokens, previous: Mention, mention: Mention) -> Role:
    """A role carries over to what only adds to it: "I live in Frog Hollow at 12 Park St", "the Target in Windsor"."""
    if previous.role == "here" or tokens[mention.start].sentence != tokens[previous.start].sentence:
        return "here"
    between = tokens[previous.end : mention.start]
    if previous.role == "home":
        return "home" if len(between) <= 2 and all(token.word in _CARRIES_HOME for token in between) else "here"
    parted = any("," in token.gap for token in tokens[previous.end : mention.start + 1])
    adds = 0 < len(between) <= 2 and all(token.word in _CARRIES_OFF for token in between)
    return "other" if adds and not parted else "here"
