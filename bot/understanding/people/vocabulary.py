"""Which words may be part of a name: given names, and the ordinary words that are none."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bot.understanding.lexicon import nouns, traits
from bot.understanding.lexicon.deeds import DAMAGE_ACTIVE, LOSE_ACTIVE, OTHER_VERBS, TAKE_ACTIVE, TAKE_PASSIVE
from bot.understanding.people import words
from bot.understanding.people.given import GIVEN, SHY_GIVEN

_SURE: Final = GIVEN - SHY_GIVEN


def is_given(word: str) -> bool:
    """A given name that is hardly anything else; `word` folded."""
    return word in _SURE or word.split("-")[0] in _SURE


def may_be_given(word: str) -> bool:
    """A given name, though perhaps an ordinary word too."""
    return is_given(word) or word in SHY_GIVEN


@cache
def _small_words() -> frozenset[str]:
    """Words that hold a sentence together, and verbs: a name ends before them."""
    verbs = {
        word
        for table in (TAKE_ACTIVE, TAKE_PASSIVE, LOSE_ACTIVE, DAMAGE_ACTIVE, OTHER_VERBS)
        for phrase in table.split(",")
        for word in phrase.split()
    }
    return (words.NOT_NAMES | words.COMMON | traits.STOPPERS | traits.DETERMINERS | verbs) - _SURE - words.PARTICLES


@cache
def _things() -> frozenset[str]:
    """Goods, brands, colours: "red Trek Marlin" is no person."""
    tables = {*nouns.noun_table(), *nouns.make_table()}
    return frozenset(w for w in tables if " " not in w) | traits.COLORS | traits.ADJECTIVES


def ends_name(word: str) -> bool:
    """Whether the folded `word` is no part of any name."""
    return word in _small_words()


def is_function(word: str) -> bool:
    """Whether the folded `word` only holds a sentence together: never a family name, even with a capital."""
    return word in words.NOT_NAMES or word in traits.STOPPERS or word in traits.DETERMINERS


def is_thing(word: str) -> bool:
    """Whether the folded `word` names goods, a brand or a colour, and no given name."""
    return (word in _things() or word.removesuffix("s") in nouns.noun_table()) and not may_be_given(word)


def is_goods(folded: Sequence[str]) -> bool:
    """Whether the words describe a thing: a colour or a brand in front, and no given name anywhere."""
    return bool(folded) and is_thing(folded[0]) and not any(may_be_given(w) for w in folded)


def is_group(folded: Sequence[str]) -> bool:
    """Whether they say where somebody comes from or whom they stand for: "Puerto Rican", "West End"."""
    return bool(folded) and not is_given(folded[0]) and any(w in words.GROUPS for w in folded)
