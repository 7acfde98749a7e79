"""A message cut into units: words that name things, brands, colours, counts, deeds; the input of the phrase grammar."""

from dataclasses import dataclass, field

from bot.understanding.lexicon.nouns import Make, Noun
from bot.understanding.lexicon.tokens import Token
from bot.understanding.lexicon.verbs import Meanings
from bot.understanding.money.amounts import Money


@dataclass(frozen=True)
class Unit:
    """Tokens `start` to `end` (exclusive) under one tag: noun, make, verb, money, det, count, year, color,
    shade, adjective, code, field, place, join, stop, mark or word. `norm` is its folded text, of a noun or make
    the first word only."""

    tag: str
    start: int
    end: int
    norm: str
    noun: Noun | None = None
    make: Make | None = None
    money: Money | None = None
    count: int | None = None
    deeds: Meanings = frozenset()


@dataclass(frozen=True)
class Tagged:
    """A message, its tokens, its units in order, covering every token, and the sums it tells."""

    text: str
    tokens: list[Token]
    units: list[Unit]
    sums: list[Money] = field(default_factory=list)

    def slice(self, start: int, end: int) -> str:
        """The citizen's own text of tokens `start` to `end` (exclusive)."""
        if end <= start:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]
