"""Look words up in the tables: what thing a word names, which brand, which colour."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bot.understanding.lexicon import (
    belongings,
    goods,
    household,
    makes,
    papers,
    places,
    trades,
    traits,
)
from bot.understanding.lexicon.tokens import Token, fold

_SOURCES: Final = (
    ("part", places.VEHICLE_PARTS),
    ("goods", goods.ELECTRONICS),
    ("goods", goods.TOOLS),
    ("goods", goods.SPORT),
    ("goods", goods.WORN),
    ("container", goods.BAGS),
    ("goods", goods.HOME),
    ("goods", household.KITCHEN),
    ("goods", household.ROOMS),
    ("goods", household.BABY),
    ("goods", household.GARDEN),
    ("goods", belongings.CLOTHING),
    ("goods", belongings.CARRIED),
    ("goods", belongings.SPORTS),
    ("goods", belongings.MUSIC),
    ("goods", belongings.FAITH),
    ("goods", belongings.HEALTH),
    ("goods", belongings.ANIMALS),
    ("goods", trades.WORKSHOP),
    ("goods", trades.SHELVES),
    ("part", places.VEHICLE_PARTS_MORE),
    ("built", places.BUILT_MORE),
    ("document", trades.PAPERWORK),
    ("document", papers.DOCUMENTS),
    ("cash", papers.CASH),
    ("vehicle", places.VEHICLES),
    ("built", places.BUILT),
    ("place", places.PLACES),
    ("vague", papers.VAGUE),
    ("other", papers.NOT_PROPERTY),
)
_MAX_WORDS: Final = 5


class Noun(NamedTuple):
    """A thing's `concept` (shared by synonyms and languages), its `kind` (goods, part, vehicle, built, place, …), and
    the `family` of different things it belongs to, if any."""

    concept: str
    kind: str
    plural: bool = False
    family: str = ""

    @property
    def group(self) -> str:
        """The family, or the concept where there is none."""
        return self.family or self.concept


class Make(NamedTuple):
    """A brand, the model that gave it away (None where the brand itself was said), and the concept the model
    implies."""

    brand: str
    model: str | None
    concept: str | None


def _entries(source: str) -> list[str]:
    """The entries of a table: an indented line goes on the entry before."""
    return re.sub(r"\n {1,8}", " ", source.strip()).splitlines()


def _nouns(kind: str, source: str) -> Iterator[tuple[str, Noun]]:
    """The words of a table of either format: `concept: word, word` by lines, or `word = synonym, word = synonym`."""
    if ":" not in source:
        for group in " ".join(source.split()).split(","):
            synonyms = [fold(word.strip()) for word in group.split("=")]
            yield from ((word, Noun(synonyms[0], kind)) for word in synonyms)
        return
    for line in _entries(source):
        name, _, words = line.partition(":")
        concept, star = name.strip().removesuffix("*"), name.strip().endswith("*")
        for word in (fold(word.strip()) for word in words.split(",")):
            yield word, Noun(word, kind, family=concept) if star else Noun(concept, kind)


@cache
def noun_table() -> dict[str, Noun]:
    """Every word and phrase of the noun tables → its noun; the first table that names a word wins."""
    table: dict[str, Noun] = {}
    for kind, source in _SOURCES:
        for word, noun in _nouns(kind, source):
            table.setdefault(word, noun)
    table.pop("", None)
    return table


@cache
def _phrase_starts() -> frozenset[str]:
    return frozenset(key.split()[0] for key in noun_table() if " " in key)


def singulars(word: str) -> Iterator[str]:
    """The forms a plural may come from, likeliest first."""
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        if word.endswith("es"):
            yield word[:-2]
        if word.endswith("ces"):
            yield word[:-3] + "z"
        if word.endswith("ves"):
            yield word[:-3] + "fe"
            yield word[:-3] + "f"


def single(phrase: str) -> Noun | None:
    """The noun that a word or phrase names, in the singular or the plural."""
    table = noun_table()
    noun = table.get(phrase)
    if noun is not None:
        return noun._replace(plural=any(s in table for s in singulars(phrase)))
    for form in singulars(phrase):
        if form in table:
            return table[form]._replace(plural=True)
    return _first_word_plural(phrase)


def _first_word_plural(phrase: str) -> Noun | None:
    """Spanish phrases carry the plural on the first word: "tarjetas de crédito"."""
    head, _, rest = phrase.partition(" ")
    if rest:
        for form in singulars(head):
            for tail in (rest, *singulars(rest)):
                noun = noun_table().get(f"{form} {tail}")
                if noun is not None:
                    return noun._replace(plural=True)
    return None


def noun_at(tokens: Sequence[Token], at: int) -> tuple[Noun, int] | None:
    """The longest noun that begins at token `at`, with the index after it."""
    first = tokens[at].norm
    if tokens[at].kind == "mark":
        return None
    if first in _phrase_starts() or any(s in _phrase_starts() for s in singulars(first)):
        words = [first]
        best: tuple[Noun, int] | None = None
        for i in range(at + 1, min(len(tokens), at + _MAX_WORDS)):
            if tokens[i].kind == "mark":
                break
            words.append(tokens[i].norm)
            noun = single(" ".join(words))
            if noun is not None:
                best = noun, i + 1
        if best is not None:
            return best
    noun = single(first)
    return (noun, at + 1) if noun is not None else None


@cache
def make_table() -> dict[str, Make]:
    """Brands and models in folded form → `Make`."""
    table: dict[str, Make] = {}
    for implied, source in (("car", makes.CAR_MAKES), (None, makes.ELECTRONIC_MAKES)):
        for line in _entries(source):
            brand, _, models = line.partition(":")
            table.setdefault(fold(brand), Make(brand, None, implied))
            for raw in models.split(","):
                model = re.match(r"\s{0,3}([^\[]{1,40}?)\s{0,3}(?:\[([a-z ]{1,20})\])?\s{0,3}$", raw)
                if model:
                    table.setdefault(fold(model.group(1)), Make(brand, model.group(1), model.group(2) or implied))
    for brand in re.split(r",\s{1,3}|,?\n", makes.PLAIN_BRANDS.strip()):
        table.setdefault(fold(brand.strip(" ,")), Make(brand.strip(" ,"), None, None))
    for nick, brand in makes.CAR_NICKNAMES:
        table.setdefault(nick, Make(brand, None, "car"))
    for nick, brand, implied in makes.BRAND_NICKNAMES:
        table[nick] = Make(brand, None, implied)
    table.pop("", None)
    return table


@cache
def _make_starts() -> frozenset[str]:
    return frozenset(key.split()[0] for key in make_table() if " " in key)


def make_at(tokens: Sequence[Token], at: int) -> tuple[Make, int] | None:
    """The longest brand or model that begins at token `at`, with the index after it."""
    table = make_table()
    first = tokens[at].norm
    if first in _make_starts():
        for size in (3, 2):
            chunk = tokens[at : at + size]
            if len(chunk) == size and all(t.kind != "mark" or t.norm == "&" for t in chunk):
                make = table.get(" ".join(t.norm for t in chunk))
                if make is not None:
                    return make, at + size
    make = table.get(first) or (table.get(first[:-1]) if first.endswith("s") and len(first) > 4 else None)
    if make is None:
        return _glued_model(first, at)
    return make, at + 1


def _glued_model(word: str, at: int) -> tuple[Make, int] | None:
    """ "iphone13", "ps5s": a model with its number run on."""
    match = re.match(r"(iphone|ipad|galaxy|pixel|macbook|xbox|ps)(\d{1,2}\w{0,8})$", word)
    if match is None:
        return None
    make = make_table().get(match.group(1) if match.group(1) != "ps" else "ps5")
    return (make._replace(model=None), at + 1) if make else None


def is_shy(make_key: str) -> bool:
    """Whether a brand is also common speech ("giant", "target") and needs support to count."""
    plural = make_key.endswith("s") and make_key not in make_table() and make_key[:-1] in makes.SHY_BRANDS
    return plural or make_key in makes.SHY_BRANDS


@cache
def color_spellings() -> dict[str, str]:
    """Short and misspelt colour words → the colour in full."""
    return dict(makes_colors())


def makes_colors() -> tuple[tuple[str, str], ...]:
    """The spelling table (a function so that callers cannot change it)."""
    return traits.COLOR_SPELLINGS


def color_of(word: str) -> str | None:
    """The colour a folded word names, written in full, or None."""
    if word in traits.COLORS:
        return word
    for singular in (word[:-1], word[:-2]):
        if (
            word.endswith("s")
            and len(singular) > 3
            and singular in traits.COLORS
            and singular not in traits.NOT_SHADES_ALONE
        ):
            return singular
    return color_spellings().get(word)
