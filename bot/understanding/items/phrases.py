"""Find the noun phrases of a message: "my white 2021 Honda CR-V", "dos gomas del carro", "a pair of Nike sneakers"."""

from collections.abc import Iterator
from typing import Final

from bot.understanding.items.phrase import Phrase, build
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon import grammar, traits

_PRE: Final = frozenset({"det", "count", "year", "adjective", "color", "shade", "make", "code", "word"})
_POST: Final = frozenset({"make", "code", "color", "shade", "year"})
_HEADS: Final = grammar.HEAD_WORDS
_THINGS: Final = frozenset({"goods", "container", "document", "cash", "part"})
_MONEY = frozenset({"money", "dinero", "plata", "chavos"})


def phrases(tagged: Tagged, *, unknown: bool = False, bare: bool = False) -> list[Phrase]:
    """All noun phrases, left to right. With `unknown`, also determiner + words of no known meaning; with `bare`, such
    words without a determiner too."""
    return list(_Chunker(tagged, unknown, bare).all())


class _Chunker:
    def __init__(self, tagged: Tagged, unknown: bool, bare: bool) -> None:
        self.tagged = tagged
        self.units = tagged.units
        self.unknown = unknown
        self.bare = bare

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
            # the Spanish preposition: "a mi carro"
            return None
        if unit.tag == "money":
            return self._cash(i)
        if unit.tag not in _PRE | {"noun"} or (unit.tag == "word" and not self.unknown):
            return None
        head = self._head(i)
        if head is None:
            return self._headless(i)
        return build(self.tagged, i, head, self._tail(head))

    def _head(self, i: int) -> int | None:
        """The head noun of a run that begins at unit `i`: the last of a row of nouns."""
        j, words = i, 0
        while j < i + 9 and (self._tag(j) in _PRE or self._by_length(j)):
            if self._measured(j):
                j += 2
                continue
            words += self._tag(j) in {"word", "code"}
            if words > 3 or (j > i and self._tag(j) == "det" and not self._goes_on(j)):
                return None
            j += 1
        if self._tag(j) != "noun":
            return None
        while self._compounds(j):
            j += 1
        return j

    def _goes_on(self, j: int) -> bool:
        """Whether a determiner inside a run belongs to it: "all the tires", "two of my tires"."""
        return self._tag(j - 1) in {"det", "adjective"} or self._norm(j - 1) in grammar.OF

    def _compounds(self, j: int) -> bool:
        """Whether the noun after unit `j` goes on the same name: "phone charger", but not "id yesterday"."""
        noun, following = self.units[j].noun, self.units[j + 1].noun if self._tag(j + 1) == "noun" else None
        if noun is None or following is None:
            return False
        if following.concept == "person" and self._norm(j + 1) in grammar.CALLINGS:
            # "my violin teacher"
            return True
        if self._apart(j):
            return False
        return not (following.kind in {"other", "vague"} and noun.kind in _THINGS)

    def _apart(self, j: int) -> bool:
        """Whether two nouns in a row are two things: "weed whacker gas can", "wallet phone"."""
        one, other = self.units[j], self.units[j + 1]
        if one.noun is None or other.noun is None or one.noun.concept == other.noun.concept:
            return False
        long = one.end - one.start > 1 and other.end - other.start > 1 and other.noun.kind in _THINGS
        alone = other.noun.concept in grammar.STANDALONE and other.norm not in _HEADS
        return one.noun.kind in _THINGS and (long or alone)

    def _measured(self, j: int) -> bool:
        """A count or a measure, then of: "two of my tires", "3 sections of fence"."""
        counted = self._tag(j) == "count" or self._norm(j) in grammar.PARTITIVES
        return counted and self._norm(j + 1) in grammar.OF

    def _by_length(self, j: int) -> bool:
        """ "six feet of picket fence": a foot that measures."""
        return self._norm(j) in grammar.LENGTHS and self._tag(j - 1) == "count" and self._norm(j + 1) in grammar.OF

    def _headless(self, i: int) -> Phrase | None:
        """A brand or model that stands for the thing ("a Samsung", "my PS5"), or an unknown word after a determiner."""
        j, brand_at = i, None
        while j < i + 7 and self._tag(j) in _PRE - {"word"}:
            if self._tag(j) == "make" and brand_at is None:
                brand_at = j
            j += 1
        if brand_at is not None:
            return build(self.tagged, i, brand_at, self._tail(max(j - 1, brand_at)), headless=True)
        led = self.bare or j == i or self._tag(i) in {"det", "count", "adjective", "color"}
        if not (self.unknown and self._tag(j) == "word" and led):
            return None
        while self._tag(j + 1) == "word" and j < i + 4:
            j += 1
        return build(self.tagged, i, j, self._tail(j), headless=True)

    def _tail(self, head: int) -> int:
        """The last unit of the phrase: colours, brands, models after the head, and "de oro", "of my car"."""
        last = head
        while last + 1 < len(self.units) and last < head + 12:
            step = self._tail_step(last + 1)
            if step == 0:
                break
            last = step
        return last

    def _tail_step(self, j: int) -> int:
        """The last unit of what unit `j` adds after a head, or 0."""
        tag, word = self._tag(j), self._norm(j)
        if (
            tag in _POST
            or self._is_model(j)
            or (tag == "adjective" and word not in {"left", "right", "all", "inside", "outside", "down"})
        ):
            return j
        if (
            word in _HEADS
            and tag in {"word", "adjective"}
            and self._tag(j - 1) == "noun"
            and self._tag(j + 1) != "noun"
        ):
            return j
        if tag == "field" and self._tag(j + 1) in {"make", "word", "code", "count", "color"}:
            return j + 1
        if word == "(":
            return self._bracketed(j)
        if word in {"and", "y"} and self._tag(j - 1) == self._tag(j + 1) == "color" and self._tag(j + 2) != "noun":
            return j + 1
        return self._complement(j) if word in grammar.OF else 0

    def _bracketed(self, j: int) -> int:
        """The bracket that closes "(Fox, neon green)", or 0 where more than brand and looks is told in it."""
        if self._norm(j + 2) == ")" and self._tag(j + 1) not in {"money", "count"}:
            return j + 2
        for k in range(j + 1, min(j + 9, len(self.units))):
            if self._norm(k) == ")":
                return k if any(self._tag(i) in {"make", "color"} for i in range(j + 1, k)) else 0
            if self._tag(k) not in _POST | {"adjective", "join", "mark", "word"} or self._norm(k) in grammar.BREAKS:
                return 0
        return 0

    def _is_model(self, j: int) -> bool:
        """A number or model word right after a brand or model: "iPhone 13 pro max", "Xbox Series X"."""
        before = self._tag(j - 1)
        capital = self.tagged.tokens[self.units[j].start].text[0].isupper() and not self.tagged.text.isupper()
        if self._tag(j) == "count":
            return before == "make" or (before in {"word", "adjective"} and self._tag(j - 2) == "make")
        if self._norm(j) in traits.MODEL_WORDS:
            return before in {"make", "count", "code"} or self._norm(j - 1) in traits.MODEL_WORDS
        numbered = before == "count" and self._tag(j - 2) == "make"
        return self._tag(j) == "word" and (before == "make" or numbered) and capital

    def _complement(self, j: int) -> int:
        """The last unit of "de X" / "of X" from unit `j`, or 0 when X is where it was rather than what it is."""
        k = j + 1
        while self._tag(k) in {"det", "adjective", "color", "year", "count"} and k < j + 5:
            k += 1
        tag = self._tag(k)
        if tag == "noun":
            noun = self.units[k].noun
            if noun is None or noun.kind in {"place", "other"} or noun.concept == "building":
                return 0
            if noun.kind == "built" and self._norm(j) != "of" and self._holds_no_part(j - 1):
                # "los tenis de la puerta": where they stood
                return 0
            return self._run(k, {"noun", "adjective", "make", "code", "color"})
        if tag == "make":
            return self._run(k, {"make", "code", "year", "count"})
        if tag == "word" and k == j + 1:
            return self._run(k, {"word", "noun"}) if self._norm(j) == "of" else k
        return k if tag == "color" else 0

    def _holds_no_part(self, j: int) -> bool:
        noun = self.units[j].noun
        return noun is not None and noun.kind in _THINGS - {"part"} and noun.concept not in {"keys", "lock"}

    def _run(self, k: int, tags: set[str]) -> int:
        while self._tag(k + 1) in tags:
            k += 1
        return k

    def _cash(self, i: int) -> Phrase | None:
        """A sum, and the thing it says the price or amount of: "60 pesos cash", "$800 worth of tools", "$900 bike"."""
        j = i + 1
        while self._tag(j) != "noun" and (
            self._norm(j) in grammar.OF | {"in", "en", "worth"} or self._tag(j) in {"det", "adjective"}
        ):
            j += 1
        noun = self.units[j].noun if self._tag(j) == "noun" else None
        if noun is None:
            return Phrase(i, i, None, i, parts=[self.units[i]])
        if noun.kind == "cash" or self._norm(j) in _MONEY:
            return Phrase(i, j, noun, i, parts=self.units[i : j + 1])
        between = [self._norm(k) for k in range(i + 1, j)]
        worth = between[:2] in (["worth", "of"], ["worth", "in"], ["en", "de"])
        if j == i + 1 or worth or (between[:1] in (["en"], ["in"]) and noun.kind in {"goods", "container"}):
            built = build(self.tagged, j, j, self._tail(j))
            built.first, built.parts = i, [self.units[i], *built.parts]
            return built
        return Phrase(i, i, None, i, parts=[self.units[i]])
