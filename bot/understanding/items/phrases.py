"""Noun phrases: "my white 2021 Honda CR-V", "dos gomas del carro", "a pair of Nike sneakers"."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import traits
from bot.understanding.lexicon.nouns import Noun, color_of

_PRE: Final = frozenset({"det", "count", "year", "adjective", "color", "shade", "make", "code", "word"})
_MODEL_WORDS: Final = frozenset(
    "pro max plus mini air ultra lite se xr xs x fe gen generation series edition sport ex lx tab note "
    "fold flip "
    "one s limited le touring hybrid deluxe go active classic cordless self".split()
)
_ALL: Final = frozenset({"toda", "todo", "todas", "todos", "all", "both", "whole", "entire"})
_OF: Final = frozenset({"of", "de", "del", "d"})
_PART_LINKS: Final = frozenset({"of", "off", "from", "on", "de", "del", "d", "under", "for", "a", "al", "in", "en"})
_KEEP_KINDS: Final = frozenset({"vehicle", "built", "part"})


@dataclass
class Phrase:
    """A noun phrase over units `first` to `last` (inclusive). `noun` is its head, None for a brand alone or an unknown word."""

    first: int
    last: int
    noun: Noun | None
    core: int  # first unit of the description: after determiner and count
    count: int = 1
    brand: str | None = None
    model: str | None = None
    color: str | None = None
    implied: str | None = None  # concept a model implies
    determined: bool = False
    possessed: bool = False
    negated: bool = False
    spoken_brand: bool = False
    parts: list[Unit] = field(default_factory=list)

    @property
    def concept(self) -> str | None:
        """What it is, whatever the words: the head's concept, or the one its model implies."""
        return self.noun.concept if self.noun else self.implied

    @property
    def kind(self) -> str:
        """The head's kind; a brand or model alone is goods (or a vehicle), an unknown head is "unknown"."""
        if self.noun:
            return self.noun.kind
        if self.implied == "car":
            return "vehicle"
        return "goods" if self.brand else "unknown"


def phrases(tagged: Tagged, *, unknown: bool = False) -> list[Phrase]:
    """All noun phrases, left to right. With `unknown`, also determiner + words of no known meaning."""
    return list(_Chunker(tagged, unknown).all())


class _Chunker:
    def __init__(self, tagged: Tagged, unknown: bool) -> None:
        self.tagged = tagged
        self.units = tagged.units
        self.unknown = unknown

    def all(self) -> Iterator[Phrase]:
        i = 0
        while i < len(self.units):
            phrase = self._at(i)
            if phrase is None:
                i += 1
            else:
                yield phrase
                i = phrase.last + 1

    def _tag(self, i: int) -> str:
        return self.units[i].tag if 0 <= i < len(self.units) else ""

    def _norm(self, i: int) -> str:
        return self.units[i].norm if 0 <= i < len(self.units) else ""

    def _at(self, i: int) -> Phrase | None:
        unit = self.units[i]
        if unit.norm == "a" and self._tag(i + 1) == "det":
            return None
        if unit.tag == "money":
            return self._cash(i)
        if unit.tag not in _PRE | {"noun"} or (unit.tag == "word" and not self.unknown):
            return None
        head = self._head(i)
        if head is None:
            return self._headless(i)
        last = self._tail(head)
        return self._build(i, head, last)

    def _head(self, i: int) -> int | None:
        """The head noun of a run that begins at unit `i`: the last of a row of nouns."""
        j, words, limit = i, 0, i + 9
        while j < limit and self._tag(j) in _PRE:
            if self._measured(j):
                j += 2
                continue
            words += self._tag(j) in {"word", "code"}
            if words > 3 or (
                j > i
                and self._tag(j) == "det"
                and self._tag(j - 1) not in {"det", "adjective"}
                and self._norm(j - 1) not in _OF
            ):
                return None
            j += 1
        if self._tag(j) != "noun":
            return None
        while self._compounds(j) or (
            self._tag(j + 1) in {"adjective", "make"} and self._tag(j + 2) == "noun" and self._english_gap(j + 1)
        ):
            j += 1
        return j

    def _compounds(self, j: int) -> bool:
        """Whether the noun after unit `j` goes on the same name: "phone charger", but not "id yesterday"."""
        noun, following = self.units[j].noun, self.units[j + 1].noun if self._tag(j + 1) == "noun" else None
        if noun is None or following is None:
            return False
        return not (
            following.kind in {"other", "vague"} and noun.kind in {"goods", "container", "document", "cash", "part"}
        )

    def _measured(self, j: int) -> bool:
        """ "two of my tires", "3 sections of fence": a count or a measure, then of."""
        counted = self._tag(j) == "count" or self._norm(j) in {
            "sections",
            "section",
            "pieces",
            "piece",
            "panels",
            "bags",
            "boxes",
            "box",
            "bottles",
            "cans",
            "all",
            "both",
            "most",
            "several",
            "one",
            "some",
            "sheets",
            "rolls",
            "pares",
            "side",
            "front",
            "back",
            "corner",
            "end",
            "lado",
            "costado",
            "parte",
        }
        return counted and self._norm(j + 1) in _OF

    def _english_gap(self, i: int) -> bool:
        return self._tag(i) == "make" and False

    def _headless(self, i: int) -> Phrase | None:
        """A brand or model that stands for the thing ("a Samsung", "my PS5"), or an unknown word after a determiner."""
        j, brand_at = i, None
        while j < i + 7 and self._tag(j) in {"det", "count", "year", "adjective", "color", "shade", "make", "code"}:
            if self._tag(j) == "make" and brand_at is None:
                brand_at = j
            j += 1
        if brand_at is not None:
            return self._build(i, brand_at, self._tail(max(j - 1, brand_at)), headless=True)
        if (
            self.unknown
            and self._tag(j) == "word"
            and (j == i or self._tag(i) in {"det", "count", "adjective", "color"})
        ):
            while self._tag(j + 1) == "word" and j < i + 4:
                j += 1
            return self._build(i, j, self._tail(j), headless=True)
        return None

    def _tail(self, head: int) -> int:
        """The last unit of the phrase: colours, brands, models after the head, and "de oro", "of my car"."""
        last, j = head, head + 1
        while j < len(self.units) and j < head + 12:
            tag, word = self._tag(j), self._norm(j)
            if (
                tag in {"make", "code", "color", "shade", "year"}
                or (tag == "adjective" and word not in {"left", "right", "all"})
                or self._is_model(j)
            ):
                last = j
            elif (tag == "field" and self._tag(j + 1) in {"make", "word", "code"}) or (
                tag == "join"
                and word in {"and", "y"}
                and self._tag(j - 1) == "color"
                and self._tag(j + 1) == "color"
                and self._tag(j + 2) != "noun"
            ):
                last = j + 1
                j += 1
            elif word in _OF and self._complement(j):
                last = self._complement(j)
                j = last
            else:
                break
            j += 1
        return last

    def _is_model(self, j: int) -> bool:
        """A number or model word right after a brand or model: "iPhone 13 pro max", "Xbox Series X"."""
        before = self._tag(j - 1)
        if self._tag(j) == "count":
            return before == "make" or (before in {"word", "adjective"} and self._tag(j - 2) == "make")
        if self._norm(j) in _MODEL_WORDS:
            return before in {"make", "count", "code"} or self._norm(j - 1) in _MODEL_WORDS
        if self._tag(j) == "word":
            token = self.tagged.tokens[self.units[j].start]
            return before == "make" and token.text[0].isupper() and not self.tagged.text.isupper()
        return False

    def _complement(self, j: int) -> int:
        """The last unit of "de X" / "of X" from unit `j`, or 0 when X is where it was rather than what it is."""
        k = j + 1
        while self._tag(k) in {"det", "adjective", "color", "year", "count"} and k < j + 5:
            k += 1
        tag = self._tag(k)
        if tag == "noun":
            noun = self.units[k].noun
            if noun is None or noun.kind == "place" or noun.concept in {"building", "person"} or noun.kind == "other":
                return 0
            while self._tag(k + 1) in {"noun", "adjective", "make", "code", "color"}:
                k += 1
            return k
        if tag == "make":
            while self._tag(k + 1) in {"make", "code", "year", "count"}:
                k += 1
            return k
        if tag == "color" or (tag == "word" and self._norm(j) in {"de", "d"} and k == j + 1):
            return k
        return 0

    def _cash(self, i: int) -> Phrase | None:
        """ "60 pesos cash", "about 20 bucks in change", "$200 in cash"."""
        j = i + 1
        follows = self.units[j].noun if self._tag(j) == "noun" else None
        if follows is not None and follows.kind == "cash":
            return Phrase(i, j, follows, i, parts=self.units[i : j + 1])
        while self._norm(j) in {"in", "en", "of", "de", "d", "worth"} or self._tag(j) in {"det", "adjective"}:
            j += 1
        noun = self.units[j].noun if self._tag(j) == "noun" else None
        if (
            (noun is not None
            and [self._norm(i + 1), self._norm(i + 2)] in (["worth", "of"], ["worth", "in"], ["en", "de"]))
            or (noun is not None and self._norm(i + 1) in {"en", "in"} and noun.kind in {"goods", "container"})
        ):
            built = self._build(j, j, self._tail(j))
            built.first, built.parts = i, [self.units[i], *built.parts]
            return built
        if noun is not None and noun.kind == "cash":
            return Phrase(i, j, noun, i, parts=self.units[i : j + 1])
        if noun is not None and j == i + 1:
            built = self._build(i + 1, j, self._tail(j))
            built.first = i
            built.parts = [self.units[i], *built.parts]
            return built
        return Phrase(i, i, None, i, parts=[self.units[i]])

    def _build(self, first: int, head: int, last: int, headless: bool = False) -> Phrase:
        noun = None if headless else self.units[head].noun
        phrase = Phrase(first, last, noun, first, parts=self.units[first : last + 1])
        self._lead(phrase, head)
        self._brand(phrase)
        self._color(phrase)
        before = self._norm(first - 1)
        phrase.negated = before in {
            "no",
            "not",
            "any",
            "ni",
            "ningun",
            "ninguna",
            "never",
            "without",
            "sin",
            "nor",
            "except",
            "besides",
            "excepto",
            "but not",
            "menos",
        }
        return phrase

    def _lead(self, phrase: Phrase, head: int) -> None:
        i = phrase.first
        while i < head and (
            self._tag(i) in {"det", "count"} or self._norm(i) in _ALL or (self._norm(i) in _OF and i > phrase.first)
        ):
            unit = self.units[i]
            phrase.determined = True
            phrase.possessed |= unit.norm in traits.POSSESSIVES
            count = 2 if unit.norm in {"dos", "both", "ambos", "ambas"} else unit.count
            if count and unit.norm != "pair":
                phrase.count = count
            if unit.norm == "pair" and self.tagged.tokens[unit.end - 2].norm in {"bottle"}:
                break
            i += 1
        if i < head and self._tag(i) == "adjective" and self._norm(i) in {"couple", "par"}:
            phrase.count, i = 2, i + 1
            while self._norm(i) in _OF:
                i += 1
        phrase.core = i

    def _brand(self, phrase: Phrase) -> None:
        of = next((k for k, u in enumerate(phrase.parts) if u.norm in _OF), len(phrase.parts))
        for k, unit in enumerate(phrase.parts):
            if unit.make is None or (
                phrase.noun and k > of and (unit.make.concept == "car" or phrase.kind == "container")
            ):
                continue
            make = unit.make
            if phrase.brand is None:
                phrase.brand, phrase.spoken_brand = make.brand, make.model is None
                fits = (
                    phrase.noun is None
                    or make.concept is None
                    or make.concept == phrase.noun.concept
                    or (make.concept == "car" and phrase.noun.kind == "vehicle")
                )
                if phrase.noun is not None and not fits and phrase.noun.kind in {"part", "built"}:
                    phrase.brand = None
                    return
                implied = next((u.make.concept for u in phrase.parts[k:] if u.make and u.make.concept), None)
                phrase.implied = implied if phrase.noun is None else None
                if fits:
                    phrase.model = self._model(phrase, k)

    def _model(self, phrase: Phrase, at: int) -> str | None:
        """The model told from part `at` of the phrase on, in the citizen's spelling."""
        start = at
        make = phrase.parts[at].make
        if make is not None and make.model is None and not any(c.isdigit() for c in phrase.parts[at].norm):
            start = at + 1
        end = start
        while end < len(phrase.parts):
            unit = phrase.parts[end]
            modelish = unit.tag in {"make", "code", "count"} or unit.norm in _MODEL_WORDS or unit.tag == "word"
            if not modelish or (
                unit.tag == "word"
                and end == start
                and phrase.noun is not None
                and phrase.first + end < phrase.last
                and False
            ):
                break
            end += 1
        if end == start:
            return None
        return self.tagged.slice(phrase.parts[start].start, phrase.parts[end - 1].end)

    def _color(self, phrase: Phrase) -> None:
        of = next((k for k, u in enumerate(phrase.parts) if u.norm in _OF), len(phrase.parts))
        names = [k for k, u in enumerate(phrase.parts) if u.tag == "color" and k < max(of, 1)]
        if names:
            phrase.color = color_text(self.tagged, phrase.parts, names)


def color_text(tagged: Tagged, parts: list[Unit], at: list[int]) -> str | None:
    """The colour as recorded: "dark gray", "rojo vino", "black and white"."""
    told: list[str] = []
    at = [k for k in at if not (k + 1 in at and parts[k].norm in {"navy", "royal", "lime", "rose", "sky"})]
    for k in at[:3]:
        word = color_of(parts[k].norm) or parts[k].norm
        token = tagged.tokens[parts[k].start]
        spoken = token.text.lower() if word == token.norm else _told_color(token.text, word)
        if k > 0 and parts[k - 1].norm in {
            "dark",
            "light",
            "bright",
            "navy",
            "royal",
            "sky",
            "matte",
            "deep",
            "hot",
            "space",
            "baby",
            "rose",
            "lime",
            "forest",
            "neon",
            "pale",
        }:
            spoken = f"{tagged.slice(parts[k - 1].start, parts[k - 1].end).lower()} {spoken}"
        if (
            k + 1 < len(parts)
            and parts[k + 1].norm
            in {"oscuro", "oscura", "claro", "clara", "marino", "vino", "metalico", "cielo", "mate"}
            and k + 1 not in at
        ):
            spoken = f"{spoken} {tagged.slice(parts[k + 1].start, parts[k + 1].end).lower()}"
        if k > 0 and k - 1 in at and parts[k].norm in {"vino", "gold", "cielo"}:
            told[-1] = f"{told[-1]} {spoken}"
            continue
        told.append(spoken)
    return " / ".join(dict.fromkeys(told)) or None


def _told_color(told: str, color: str) -> str:
    """The colour in the singular: "negros" is recorded as "negro"."""
    lower = told.lower()
    return lower[:-1] if lower.endswith("s") and lower[:-1] == color else color
