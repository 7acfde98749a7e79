"""Make one item of what was named twice: "my phone … it's a blue iPhone 13", "my tablet, a Samsung"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import LISTED
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon.grammar import OF
from bot.understanding.lexicon.tokens import fold

Pair = tuple[Phrase, ItemReading]
_ARTICLES: Final = frozenset({"a", "an", "un", "una", "pair"})
_JOINERS: Final = frozenset({"and", "y", "e", "n", "&", "plus"})
_LISTERS: Final = _JOINERS | {",", "mas", "con", "with", "+", "also"}
_APPOSING: Final = frozenset(
    (
        ",",
        "-",
        "(",
        ".",
        ":",
        "its",
        ", its",
        ". its",
        "es",
        ", es",
        "is",
        "was",
        "era",
        ", era",
        ", it was",
        "thats",
        ", thats",
        "also",
        ", also",
        "tambien",
        "same",
        ". it was",
    )
)
_RENAMING: Final = frozenset(", . ! its is es era was : - ( theyre".split())
_DEFINITE: Final = frozenset("the that this these those el la los las ese esa esos esas este esta".split())
_SPANISH: Final = frozenset("el la los las ese esa esos esas este esta".split())
_PARCELS: Final = frozenset({"package", "box"})
_BRANDABLE: Final = frozenset({"goods", "container", "vehicle", "part"})
_HELD: Final = frozenset({"was", "were", "era", "eran", "had", "tenia"})


def merged(tagged: Tagged, pairs: Sequence[Pair]) -> list[Pair]:
    """One entry for every thing, in the order in which it was first named."""
    kept: list[Pair] = []
    for phrase, one in pairs:
        index = _same(tagged, kept, phrase, one)
        if index is None:
            kept.append((phrase, one))
        else:
            kept[index] = _joined(kept[index], phrase, one)
    return kept


def _same(tagged: Tagged, kept: Sequence[Pair], phrase: Phrase, one: ItemReading) -> int | None:
    for index in range(len(kept) - 1, -1, -1):
        earlier, told = kept[index]
        if _clash(told.item.brand, one.item.brand) or _clash(told.item.color, one.item.color):
            continue
        latest = index == len(kept) - 1
        apposed = latest and _apposed(tagged, earlier, phrase)
        if _again(tagged, earlier, phrase):
            return index
        if phrase.concept == earlier.concept and phrase.concept is not None:
            plain = not (phrase.brand or phrase.color or phrase.model)
            told_again = apposed and (not plain or phrase.noun is None or earlier.possessed)
            if phrase.kind != "document" and (told_again or not _listed(tagged, earlier, phrase)):
                return index
            continue
        described = _between(tagged, earlier, phrase)[-1:] in (["its"], ["es"], ["era"])
        if (
            apposed
            and (phrase.color or described)
            and earlier.noun
            and phrase.noun
            and earlier.noun.group == phrase.noun.group
        ):
            # "el perro, un chihuahua color canela"
            return index
        branded = phrase.noun is None and phrase.brand is not None and earlier.kind in _BRANDABLE
        known = phrase.implied not in (None, earlier.concept) and not (phrase.implied == "car" and phrase.brand_only)
        unnamed = apposed and branded and not known
        renamed = latest and told.item.brand is None and _renamed(tagged, earlier, phrase)
        bag = (
            latest and phrase.kind == earlier.kind == "container" and _between(tagged, earlier, phrase)[-1:] == ["its"]
        )
        beside = one.rule == LISTED and _between(tagged, earlier, phrase)[-1:] != ["its"]
        parcel = earlier.concept in _PARCELS and latest and beside and told.item.description.count(", ") > 0
        if (
            unnamed
            or renamed
            or bag
            or parcel
            or (
                earlier.concept in _PARCELS
                and ((apposed and earlier.concept == "package") or _holds(tagged, earlier, phrase))
            )
        ):
            return index
    return None


def _again(tagged: Tagged, earlier: Phrase, later: Phrase) -> bool:
    """Whether the later phrase says no more than "the window" or "that door" of what was named before."""
    lead = later.parts[0].norm if later.parts else ""
    if lead not in _DEFINITE or later.noun is None or earlier.noun is None or later.count > 1:
        return False
    told, before = _words(tagged, later), _words(tagged, earlier)
    joined = _between(tagged, earlier, later)[-1:] in (["and"], ["y"], ["plus"])
    head = 0 if lead in _SPANISH else -1
    same = bool(told and before) and told[head] == before[head] and set(told) <= set(before)
    return same and not (joined and len(told) == len(before))


def _words(tagged: Tagged, phrase: Phrase) -> list[str]:
    """The words of the head, up to "of" or "de", in the singular."""
    units = list(takewhile(lambda u: u.norm not in OF, tagged.units[phrase.core : phrase.last + 1]))
    tokens = [tagged.tokens[i].norm for u in units for i in range(u.start, u.end) if u.tag != "det"]
    return [word[:-1] if word.endswith("s") and len(word) > 3 else word for word in tokens]


def _clash(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one.lower() != other.lower()


def _between(tagged: Tagged, earlier: Phrase, later: Phrase) -> list[str]:
    """The words between two phrases, without whose the first is ("de mi nene")."""
    units = tagged.units[earlier.last + 1 : later.first]
    words = [u.norm for u in units if u.tag != "det" or u.norm == "one"]
    return words[2:] if len(words) > 2 and words[0] in {"de", "d", "of", "del"} else words


def _apposed(tagged: Tagged, earlier: Phrase, later: Phrase) -> bool:
    """A comma, then an article: "my tablet, a Samsung"."""
    first = later.parts[0].norm if later.parts else ""
    return " ".join(_between(tagged, earlier, later)) in _APPOSING and (first in _ARTICLES or later.noun is None)


def _renamed(tagged: Tagged, earlier: Phrase, phrase: Phrase) -> bool:
    """A brand by itself after other words: "had my camera stolen at the parade, Nikon D3500"."""
    before = tagged.units[phrase.first - 1].norm if phrase.first else ""
    fits = phrase.implied in (None, earlier.concept) and earlier.kind != "part" and phrase.count in (1, earlier.count)
    return phrase.noun is None and phrase.brand is not None and fits and before in _RENAMING


def _holds(tagged: Tagged, earlier: Phrase, phrase: Phrase) -> bool:
    """What was in a parcel: "a package …, it was a pair of sneakers"."""
    return bool(set(_between(tagged, earlier, phrase)[-1:]) & _HELD)


def _listed(tagged: Tagged, earlier: Phrase, later: Phrase) -> bool:
    words = _between(tagged, earlier, later)
    joined = bool(set(words[-1:]) & _JOINERS) and "." not in words
    return joined or (len(words) <= 3 and set(words) <= _LISTERS)


def _joined(kept: Pair, phrase: Phrase, one: ItemReading) -> Pair:
    earlier, told = kept
    old, new = told.item, one.item
    item = Item(
        _description(earlier, phrase, old.description, new.description),
        old.brand or new.brand,
        old.model or new.model,
        None,
        old.color or new.color,
        old.value_usd if old.value_usd is not None else new.value_usd,
        max(old.quantity, new.quantity),
    )
    return earlier, replace(told, item=item)


def _description(earlier: Phrase, phrase: Phrase, old: str, new: str) -> str:
    """The fuller of two wordings of the same words; both where the words differ."""
    head = fold(old).split()[-1] if old.split() else ""
    same_word = phrase.noun is None or earlier.noun is None or head in fold(new)
    same = phrase.concept == earlier.concept and same_word
    if same and len(new) > len(old):
        return f"{new} ({old})" if phrase.noun is None and head not in fold(new) else new
    return old if same or new.lower() in old.lower() else f"{old}, {new}"
