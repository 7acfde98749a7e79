"""A tagged message as clauses, noun phrases and verbs of loss."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar

TAKEABLE: Final = frozenset({"goods", "container", "document", "cash", "part"})
DAMAGEABLE: Final = frozenset({"goods", "container", "part", "vehicle", "built"})
Doubts = tuple[str, ...]


@dataclass(frozen=True)
class Deed:
    """A verb of loss at unit `at`, not denied; `meanings` as ("take", "passive")."""

    at: int
    clause: int
    meanings: frozenset[tuple[str, str]]

    @property
    def kinds(self) -> set[str]:
        """take, lose, damage."""
        return {kind for kind, _ in self.meanings}


class Story:
    """What the judges share. `roles`: by phrase, its doubts when it is lost property, None when not."""

    def __init__(self, tagged: Tagged, found: Sequence[Phrase]) -> None:
        self.tagged = tagged
        self.units = tagged.units
        self.found = list(found)
        self.inside = {i for p in found for i in range(p.first, p.last + 1)}
        self.clauses = self._clauses()
        self.deeds = list(self._deeds())
        self.roles: dict[int, Doubts | None] = {}

    def norm(self, i: int) -> str:
        """The folded first word of unit `i`; "" outside the message."""
        return self.units[i].norm if 0 <= i < len(self.units) else ""

    def before(self, phrase: Phrase) -> str:
        """The word right before a phrase."""
        return self.norm(phrase.first - 1)

    def placed(self, phrase: Phrase) -> bool:
        """Whether a preposition of place stands right before the phrase."""
        return phrase.first > 0 and self.units[phrase.first - 1].tag == "place"

    def lost(self, upto: int) -> Iterator[Phrase]:
        """The phrases before unit `upto` that are lost property."""
        for n, phrase in enumerate(self.found):
            if phrase.last < upto and self.roles.get(n) is not None:
                yield phrase

    def _clauses(self) -> list[int]:
        number, numbers = 0, []
        for i, unit in enumerate(self.units):
            word = unit.norm in grammar.CLAUSE_WORDS and i not in self.inside and unit.tag != "noun"
            number += unit.norm in grammar.BREAKS or word or (i > 0 and "\n" in self._gap(i))
            numbers.append(number)
        return numbers

    def _gap(self, i: int) -> str:
        tokens = self.tagged.tokens
        return self.tagged.text[tokens[self.units[i - 1].end - 1].end : tokens[self.units[i].start].start]

    def _deeds(self) -> Iterator[Deed]:
        for i, unit in enumerate(self.units):
            loss = frozenset(m for m in unit.deeds if m[0] != "other")
            if not loss and self._not_there(i, unit):
                loss = frozenset({("take", "passive")})
            if i and self.norm(i - 1) in grammar.PASSIVE_BE and any(m[1] == "passive" for m in loss):
                loss = frozenset(m for m in loss if m[1] == "passive")
            if loss and not self._denied(i, unit):
                yield Deed(i, self.clauses[i], loss)

    def _not_there(self, i: int, unit: Unit) -> bool:
        """ "my scooter isn't in the hallway anymore"."""
        if unit.norm not in {"isnt", "wasnt", "arent", "werent"}:
            return False
        return any(
            self.norm(k) in grammar.STILL_LOST and self.clauses[k] == self.clauses[i]
            for k in range(i + 1, min(i + 10, len(self.units)))
        )

    def _denied(self, i: int, unit: Unit) -> bool:
        if unit.norm.startswith(grammar.DENIED_LOSSES):
            return False
        return any(
            self.norm(k) in grammar.NEGATIONS and self.clauses[k] == self.clauses[i] for k in range(max(0, i - 3), i)
        )
