"""Tag a message: which stretches name things, brands, colours, counts, deeds; the input of the phrase grammar."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.lexicon import deeds, traits
from bot.understanding.lexicon.nouns import Make, Noun, color_of, is_shy, make_at, misspelt, noun_at, noun_table
from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.tokens import Token, fold, tokenize
from bot.understanding.money.amounts import Money, find_money

_CLASSES: Final = (
    ("take", "active", deeds.TAKE_ACTIVE),
    ("take", "passive", deeds.TAKE_PASSIVE),
    ("lose", "active", deeds.LOSE_ACTIVE),
    ("lose", "passive", deeds.LOSE_PASSIVE),
    ("damage", "active", deeds.DAMAGE_ACTIVE),
    ("damage", "passive", deeds.DAMAGE_PASSIVE),
    ("other", "active", deeds.OTHER_VERBS),
)
_MAX_VERB: Final = 6
_FUZZY_LIMIT: Final = 40
_ALNUM_MODEL: Final = re.compile(r"(?=[\w-]{2,14}$)(?=[\w-]{0,13}\d)[a-z0-9]{1,8}(?:-[a-z0-9]{1,6})?")
_SIZE: Final = re.compile(r"\d{1,4}(?:gb|tb|v|in|inch|mm|cm|mb|ft|cc|k|oz|lb|lbs|kt|w|t|qt)")


@dataclass(frozen=True)
class Unit:
    """Tokens `start` to `end` (exclusive) under one tag. `deeds`: pairs such as ("take", "passive")."""

    tag: str
    start: int
    end: int
    norm: str
    noun: Noun | None = None
    make: Make | None = None
    money: Money | None = None
    count: int | None = None
    deeds: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class Tagged:
    """A message, its tokens, and its units in order, covering every token."""

    text: str
    tokens: list[Token]
    units: list[Unit]

    def slice(self, start: int, end: int) -> str:
        """The citizen's own text of tokens `start` to `end` (exclusive)."""
        if end <= start:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


@cache
def verb_table() -> dict[str, frozenset[tuple[str, str]]]:
    """Every phrase of the tables of deeds → what it may mean."""
    table: dict[str, set[tuple[str, str]]] = {}
    for meaning, voice, source in _CLASSES:
        for phrase in re.split(r"[,\n]", source):
            if phrase.strip():
                table.setdefault(fold(phrase.strip()), set()).add((meaning, voice))
    return {phrase: frozenset(meanings) for phrase, meanings in table.items()}


@cache
def _verb_starts() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in verb_table() if " " in phrase)


@cache
def _deed_words() -> list[str]:
    return [p for p, m in verb_table().items() if " " not in p and len(p) >= 6 and any(x[0] != "other" for x in m)]


@lru_cache(maxsize=2048)
def misspelt_deed(word: str) -> str | None:
    """The verb of loss that a misspelt word most likely means: one slip, two from nine letters on."""
    if not 6 <= len(word) <= 16 or not word.isalpha():
        return None
    hit = process.extractOne(word, _deed_words(), scorer=OSA.distance, score_cutoff=1 if len(word) < 9 else 2)
    return str(hit[0]) if hit is not None and hit[0][0] == word[0] else None


def verb_at(tokens: Sequence[Token], at: int) -> tuple[frozenset[tuple[str, str]], int] | None:
    """The longest verb phrase that begins at token `at`, with the index after it."""
    table = verb_table()
    first = tokens[at].norm
    if first in _verb_starts():
        for end in range(min(len(tokens), at + _MAX_VERB), at + 1, -1):
            found = table.get(" ".join(t.norm for t in tokens[at:end]))
            if found is not None:
                return found, end
    one = table.get(first)
    return (one, at + 1) if one is not None else None


def tag(text: str, language: str = "en", *, asked: bool = False) -> Tagged:
    """Tag the whole of `text`."""
    return _Tagger(text, language, asked).run()


class _Tagger:
    def __init__(self, text: str, language: str, asked: bool) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.asked = asked
        self.fuzzy_left = _FUZZY_LIMIT
        starts = {t.start: i for i, t in enumerate(self.tokens)}
        self.monies = {
            starts[m.span[0]]: m
            for m in find_money(text, language, asked=False)
            if m.span[0] in starts and "bare" not in m.doubts
        }
        self.units: list[Unit] = []

    def run(self) -> Tagged:
        i = 0
        while i < len(self.tokens):
            unit = self._unit(i)
            self._possessor(unit)
            self.units.append(unit)
            i = max(unit.end, i + 1)
        return Tagged(self.text, self.tokens, self.units)

    def _possessor(self, unit: Unit) -> None:
        """ "my daughters pink bike": a person's name for a relation with an s, before a thing, is whose it is."""
        last = self.units[-1] if self.units else None
        if (
            last is None
            or last.tag != "noun"
            or last.noun is None
            or last.noun.concept != "person"
            or not last.norm.endswith("s")
        ):
            return
        if unit.tag in {"noun", "color", "adjective", "make", "year", "code"}:
            self.units[-1] = Unit("det", last.start, last.end, "their")

    def _unit(self, at: int) -> Unit:
        token = self.tokens[at]
        if token.norm == "brand" and at + 1 < len(self.tokens) and self.tokens[at + 1].norm == "new":
            return Unit("adjective", at, at + 2, "new")
        if token.norm in {"marca", "brand", "modelo", "model"}:
            return Unit("field", at, at + 1, token.norm)
        money = self.monies.get(at)
        if money is not None:
            end = at + 1
            while end < len(self.tokens) and self.tokens[end].start < money.span[1]:
                end += 1
            return Unit("money", at, end, token.norm, money=money)
        if token.kind == "mark":
            return Unit("join" if token.norm in {"&", "+"} else "mark", at, at + 1, token.norm)
        return self._named(at, token) or self._small(at, token)

    def _named(self, at: int, token: Token) -> Unit | None:
        noun, verb, make = noun_at(self.tokens, at), verb_at(self.tokens, at), self._make(at)
        noun_end, verb_end, make_end = (x[1] if x else 0 for x in (noun, verb, make))
        if (
            make
            and make_end >= noun_end
            and make_end >= verb_end
            and not (noun and make_end == noun_end and is_shy(token.norm))
        ):
            return Unit("make", at, make_end, token.norm, make=make[0])
        if noun and (noun_end > verb_end or (verb and noun_end == verb_end and self._noun_place(at))):
            if color_of(token.norm) and noun_end == at + 1:
                return None
            return Unit("noun", at, noun_end, token.norm, noun=noun[0])
        if verb and token.norm == "left" and verb_end == at + 1 and (self._clause_start() or self._of_someone()):
            return Unit("verb", at, verb_end, "left", deeds=frozenset({("lose", "active")}))
        if verb and not self._adjective_place(at, token):
            return Unit("verb", at, verb_end, " ".join(t.norm for t in self.tokens[at:verb_end]), deeds=verb[0])
        return None

    def _clause_start(self) -> bool:
        """Whether the writer's own "I" was left out before the verb: "left my guitar on the bus"."""
        return not self.units or self.units[-1].norm in {
            ".",
            "!",
            "?",
            "hi",
            "hello",
            "hey",
            "yo",
            "think",
            "accidentally",
            "accidently",
            "prob",
            "probably",
        }

    def _of_someone(self) -> bool:
        """ "my girlfriend left her iPad": someone named by a relation, not the thieves."""
        last = self.units[-1] if self.units else None
        return (
            last is not None
            and last.noun is not None
            and last.noun.concept == "person"
            and len(self.units) > 1
            and self.units[-2].norm in traits.POSSESSIVES
        )

    def _make(self, at: int) -> tuple[Make, int] | None:
        make = make_at(self.tokens, at)
        if make is None:
            return None
        token = self.tokens[at]
        if make[1] == at + 1 and is_shy(token.norm) and not self._brand_place(at, token):
            return None
        return make

    def _brand_place(self, at: int, token: Token) -> bool:
        """Whether a shy brand ("giant") stands as a name here: capital inside a sentence, or after a brand."""
        last = self.units[-1] if self.units else None
        if last is not None and last.tag in {"make", "field"}:
            return True
        if self.asked and token.text[0].isupper() and not self.text.isupper():
            return True
        if self.asked and not token.text[0].isupper():
            return last is None and token.norm in {
                "giant",
                "echo",
                "hart",
                "razor",
                "fossil",
                "coach",
                "vans",
                "switch",
            }
        inside = last is not None and last.norm not in {".", "!", "?"} and not self.text.isupper()
        nxt = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return token.text[0].isupper() and (
            inside or bool(nxt and (nxt.text[0].isupper() or noun_at(self.tokens, at + 1)))
        )

    def _noun_place(self, at: int) -> bool:
        """Whether a word that is both noun and verb ("saw", "lock", "check") is the noun here."""
        last = self.units[-1] if self.units else None
        if last is None:
            return self.asked
        if last.tag in {"det", "count", "color", "make", "noun", "money"}:
            return not (last.tag == "noun" and last.noun and last.noun.kind == "other")
        if last.tag == "adjective":
            return last.norm not in {"left", "whole"}
        return self.asked and (last.tag in {"join"} or last.norm == ",")

    def _adjective_place(self, at: int, token: Token) -> bool:
        """ "used", "painted" and the like right after a determiner are adjectives only when the tables say so."""
        last = self.units[-1] if self.units else None
        return token.norm in traits.ADJECTIVES and last is not None and last.tag in {"det", "adjective", "color"}

    def _small(self, at: int, token: Token) -> Unit:
        word = token.norm
        if token.kind == "number" or word in {
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
        }:
            return self._count(at, token)
        if _SIZE.fullmatch(word):
            return Unit("adjective", at, at + 1, word)
        if self._pair(at):
            return Unit("det", at, self._pair(at), "pair", count=1)
        if color_of(word) and not (False):
            return Unit("color", at, at + 1, word)
        for name, table in (
            ("join", traits.JOINERS),
            ("det", traits.DETERMINERS),
            ("adjective", traits.ADJECTIVES),
            ("shade", traits.SHADES),
        ):
            if word in table:
                return Unit(name, at, at + 1, word)
        if word in traits.LOCATIVES:
            return Unit("place", at, at + 1, word)
        if word in traits.STOPPERS:
            return Unit("stop", at, at + 1, word)
        return self._word(at, word)

    def _pair(self, at: int) -> int:
        i = at + 1 if self.tokens[at].norm in {"a", "un", "the", "my", "mi"} else at
        tail = [t.norm for t in self.tokens[i : i + 2]]
        return (
            i + 2
            if tail
            in (["pair", "of"], ["par", "de"], ["set", "of"], ["juego", "de"], ["bunch", "of"], ["bottle", "of"])
            else 0
        )

    def _count(self, at: int, token: Token) -> Unit:
        number = read_number(self.tokens, at)
        if number is None:
            return Unit("word", at, at + 1, token.norm)
        whole = number.value == int(number.value) and number.value < 1e6
        if whole and 1940 <= number.value <= 2039 and len(token.text) == 4:
            return Unit("year", at, at + 1, token.norm)
        end = at + 1 if token.kind == "number" else number.end
        return Unit("count", at, end, token.norm, count=int(number.value) if whole and number.value <= 200 else None)

    def _word(self, at: int, word: str) -> Unit:
        if self.fuzzy_left > 0 and len(word) >= 5:
            self.fuzzy_left -= 1
            noun = misspelt(word)
            if noun is not None:
                return Unit("noun", at, at + 1, word, noun=noun)
            deed = misspelt_deed(word)
            if deed is not None:
                return Unit("verb", at, at + 1, deed, deeds=verb_table()[deed])
        if _ALNUM_MODEL.fullmatch(word):
            return Unit("code", at, at + 1, word)
        return Unit("word", at, at + 1, word)


def is_noun_word(word: str) -> bool:
    """Whether a folded word by itself names a thing in the tables."""
    return word in noun_table()
