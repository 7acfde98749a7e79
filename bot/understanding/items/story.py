"""A tagged message as clauses, noun phrases and verbs of loss."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar

TAKEABLE: Final = frozenset({"goods", "container", "document", "cash", "part"})
DAMAGEABLE: Final = frozenset({"goods", "container", "part", "vehicle", "built"})
Doubts = tuple[str, ...]
VAGUE: Final = "vague"
_ON_ME: Final = [
    ["my", thing]
    for thing in ("pocket", "bag", "purse", "hand", "backpack", "coat", "jacket", "pants", "ear", "finger")
]
LISTED: Final = "next of a list"


class Role(NamedTuple):
    """Why a phrase counts as lost: the name of the rule, and its doubts. The doubt "vague" marks "my stuff", which is
    no item but leads a list."""

    rule: str
    doubts: Doubts = ()


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
    """What the judges share. `roles`: by phrase, why it is lost property, None when it is not."""

    def __init__(self, tagged: Tagged, found: Sequence[Phrase]) -> None:
        self.tagged = tagged
        self.units = tagged.units
        self.found = list(found)
        self.ends = {p.last + 1 for p in found}
        self.inside = {i for p in found for i in range(p.first, p.last + 1)}
        self.clauses = self._clauses()
        self.deeds = list(self._deeds())
        self.first_deed = min((deed.at for deed in self.deeds), default=len(self.units))
        self.roles: dict[int, Role | None] = {}

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
        """The phrases before unit `upto` that are lost property, or "my stuff"."""
        for n, phrase in enumerate(self.found):
            if phrase.last < upto and self.roles.get(n) is not None:
                yield phrase

    def spared(self, phrase: Phrase) -> bool:
        """ "the pole's ok", "the bumper is fine"."""
        i = phrase.last + 1
        while self.norm(i) in grammar.BE_OR_GET | {"all", "still", "totally"}:
            i += 1
        return self.norm(i) in grammar.SAFE and not self.norm(i + 1)[:1].isalpha()

    def starts_clause(self, phrase: Phrase) -> bool:
        """Whether a verb follows that the phrase is the subject of: "…, the porch light is out"."""
        i = phrase.last + 1
        while self.norm(i) in grammar.OF:
            # "el perro del vecino rompió …"
            i += 1
            while i in self.inside:
                i += 1
        while self.norm(i) in grammar.LIGHT_WORDS:
            i += 1
        if i >= len(self.units):
            return False
        unit = self.units[i]
        single = phrase.noun is not None and not phrase.noun.plural and phrase.count == 1
        if single and unit.norm in {"were", "are", "estaban", "eran", "estan"}:
            # "his meter and his bag were in the car": the whole list is the subject
            return False
        if unit.norm in grammar.HELPERS:
            # "la maceta la rompieron", "my bike was just stolen"
            clitic = unit.norm in grammar.CLITICS
            ahead = range(i + 1, min(i + 4, len(self.units)))
            return not any(self._undergone(k) or (clitic and self._does(k)) for k in ahead)
        return unit.tag == "verb" and not any(voice == "passive" for _, voice in unit.deeds) and i not in self.inside

    def _does(self, i: int) -> bool:
        return any(kind != "other" for kind, _ in self.units[i].deeds)

    def _undergone(self, i: int) -> bool:
        return any(voice == "passive" for _, voice in self.units[i].deeds)

    def _clauses(self) -> list[int]:
        number, numbers, most, outer = 0, [], 0, 0
        for i, unit in enumerate(self.units):
            if unit.norm == "(":
                outer = number
            elif unit.norm == ")":
                number = outer
                numbers.append(number)
                continue
            word = unit.norm in grammar.CLAUSE_WORDS and i not in self.inside and unit.tag != "noun"
            word = word and not (unit.norm == "hasta" and self._reaches_a_thing(i))
            if unit.norm in grammar.BREAKS or word or self.breaks_line(i):
                number = most = most + 1
            numbers.append(number)
        return numbers

    def _reaches_a_thing(self, i: int) -> bool:
        """ "desde la puerta hasta el bonete", "y hasta la manguera", but not "hasta que volví"."""
        after = self.units[i + 1].tag if i + 1 < len(self.units) else ""
        return self.units[i - 1].tag in {"join", "mark"} or after in {"det", "noun", "count"}

    def breaks_line(self, i: int) -> bool:
        """Whether a new line begins at unit `i`."""
        return 0 < i < len(self.units) and "\n" in self._gap(i)

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
        parted = unit.norm == "not" and self.norm(i - 1) in grammar.PASSIVE_BE
        if unit.norm not in {"isnt", "wasnt", "arent", "werent"} and not parted:
            return False
        if [self.norm(i + 1), self.norm(i + 2)] == ["in", "it"]:
            return True
        if [self.norm(i + 2), self.norm(i + 3)] in _ON_ME and self.units[i + 1].tag == "place":
            # "my phone wasnt in my pocket"
            return True
        subject = next((p for p in self.found if p.last + (2 if parted else 1) == i), None)
        own = subject is not None and subject.kind in {"goods", "container"} and subject.determined
        if own and self.units[i + 1 : i + 2] and self.units[i + 1].tag == "place":
            # "my suitcase is not under the bus"
            return True
        ahead = range(i + 1, min(i + 12, len(self.units)))
        return any(
            (self.norm(k) in grammar.STILL_LOST or (self.norm(k) == "any" and self.norm(k + 1) == "more"))
            and self.clauses[k] == self.clauses[i]
            for k in ahead
        )

    def _denied(self, i: int, unit: Unit) -> bool:
        if unit.norm.startswith(grammar.DENIED_LOSSES) or unit.norm == "not":
            return False
        if self.norm(i - 1) in grammar.WRITER and unit.norm in {"cut", "mow"}:
            # "I cut grass for a living"
            return True
        if self.norm(i - 1) in grammar.WRITER and unit.deeds and all(m == ("take", "active") for m in unit.deeds):
            # "she says I stole his charger", "I took my bike to the shop"
            return True
        if i and self.norm(i - 1) in grammar.AUTHORITIES and ("take", "active") in unit.deeds:
            return True
        return any(
            self.norm(k) in grammar.NEGATIONS and self.clauses[k] == self.clauses[i] for k in range(max(0, i - 3), i)
        )
