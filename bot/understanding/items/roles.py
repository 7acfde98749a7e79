"""Which noun phrases of running text name the property: those a verb of loss is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.understanding.items.phrases import Phrase
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import deeds, traits

_BREAKS: Final = frozenset({".", "!", "?", ";", "\n", "…", "(", ")"})
_CLAUSE_WORDS: Final = frozenset(
    "when while because cuz cause but so until till since after before then although though unless if "
    "cuando mientras porque "
    "pero entonces despues antes hasta aunque que quien which who where donde as pues".split()
)
_NEGATIONS: Final = frozenset(
    "not no dont didnt doesnt isnt wasnt havent hasnt never nothing nothin nobody none ni nada nadie "
    "nunca cant wont arent "
    "werent tampoco hadnt".split()
)
_TAKEABLE: Final = frozenset({"goods", "container", "document", "cash", "part"})
_DAMAGEABLE: Final = frozenset({"goods", "container", "part", "vehicle", "built"})
_ABLE_BUILT: Final = frozenset(
    {"mailbox", "sign", "light", "doorbell", "gate", "headstone", "roofing", "pipes", "shed", "fence", "door", "window"}
)
_PRONOUNS: Final = frozenset("it them its la lo las los one se theyre".split())
_COPULAS: Final = frozenset("its it is es era was been son eran are were be fue fueron".split())
_BE: Final = frozenset("is was are were be been es son era eran fue fueron has have had".split())
_PASSIVE_BE: Final = frozenset(
    "was were is are been be being got get gotten getting fue fueron es son esta estan estaba estaban".split()
)
_BUYING: Final = frozenset(
    "paid pay pague gave give di gasto spent bought buy buying sent send compre comprar compro mande envie".split()
)


@dataclass(frozen=True)
class Deed:
    """A verb of loss at unit `at`, not negated."""

    at: int
    clause: int
    meanings: frozenset[tuple[str, str]]


def lost_phrases(tagged: Tagged, found: Sequence[Phrase]) -> list[tuple[Phrase, tuple[str, ...]]]:
    """The phrases that name what was stolen, lost or damaged, each with its doubts."""
    return _Judge(tagged, found).run()


class _Judge:
    def __init__(self, tagged: Tagged, found: Sequence[Phrase]) -> None:
        self.tagged = tagged
        self.units = tagged.units
        self.found = list(found)
        self.inside = {i for p in found for i in range(p.first, p.last + 1)}
        self.clauses = self._clauses()
        self.deeds = list(self._deeds())
        self.roles: dict[int, tuple[str, ...] | None] = {}

    def _norm(self, i: int) -> str:
        return self.units[i].norm if 0 <= i < len(self.units) else ""

    def _clauses(self) -> list[int]:
        """For each unit the number of its clause."""
        number, numbers = 0, []
        for i, unit in enumerate(self.units):
            broken = unit.norm in _BREAKS or (
                unit.norm in _CLAUSE_WORDS and i not in self.inside and unit.tag != "noun"
            )
            number += broken or (i > 0 and "\n" in self._gap(i))
            numbers.append(number)
        return numbers

    def _gap(self, i: int) -> str:
        tokens = self.tagged.tokens
        return self.tagged.text[tokens[self.units[i - 1].end - 1].end : tokens[self.units[i].start].start]

    def _deeds(self) -> Iterator[Deed]:
        for i, unit in enumerate(self.units):
            loss = frozenset(m for m in unit.deeds if m[0] != "other")
            if i and self._norm(i - 1) in _PASSIVE_BE and any(m[1] == "passive" for m in loss):
                loss = frozenset(m for m in loss if m[1] == "passive")
            if loss and not self._negated(i, unit):
                yield Deed(i, self.clauses[i], loss)

    def _negated(self, i: int, unit: Unit) -> bool:
        if unit.norm in {"no encuentro", "no aparece", "no aparecen"} or unit.norm.startswith(
            (
                "cant",
                "couldnt",
                "cannot",
                "ya no",
                "no e",
                "not there",
                "isnt",
                "wasnt",
                "dont have",
                "no longer",
                "no lo",
                "no la",
                "never",
                "can not",
                "was no",
            )
        ):
            return False
        return any(self._norm(k) in _NEGATIONS and self.clauses[k] == self.clauses[i] for k in range(max(0, i - 3), i))

    # -- judging ------------------------------------------------------------------------------------------------------------

    def run(self) -> list[tuple[Phrase, tuple[str, ...]]]:
        for n, phrase in enumerate(self.found):
            self.roles[n] = self._role(n, phrase)
        chosen = [(p, self.roles[n] or ()) for n, p in enumerate(self.found) if self.roles[n] is not None]
        if not chosen:
            chosen = self._guess_and_link()
        return _without_weaker(chosen)

    def _guess_and_link(self) -> list[tuple[Phrase, tuple[str, ...]]]:
        """A guess, and what is joined to it: "left a box with my laptop … walked away with it"."""
        guessed = self._guess()
        if not guessed:
            return []
        start = next(n for n, p in enumerate(self.found) if p is guessed[-1][0])
        for phrase, doubts in guessed:
            self.roles[next(n for n, p in enumerate(self.found) if p is phrase)] = doubts
        for n in range(start + 1, len(self.found)):
            if (
                self.roles[n] is None
                and not self.found[n].negated
                and self.found[n].kind not in {"other", "vague"}
                and (self._linked(n, self.found[n]) is not None or self._content(self.found[n]))
                and self._fits_any(self.found[n])
            ):
                self.roles[n] = guessed[-1][1]
        return [(p, self.roles[n] or ()) for n, p in enumerate(self.found) if self.roles[n] is not None]

    def _role(self, n: int, phrase: Phrase) -> tuple[str, ...] | None:
        if phrase.negated or phrase.kind in {"other", "vague"} or (phrase.kind == "unknown" and not phrase.parts):
            return None
        if self._content(phrase) or self._enumerated(n, phrase):
            return () if self._fits_any(phrase) else None
        linked = self._linked(n, phrase)
        if linked is not None:
            return linked if self._fits_any(phrase) else None
        if self._oblique(n, phrase):
            return None
        deed = self._deed_for(phrase)
        if deed is None:
            return None
        return self._fit(phrase, deed)

    def _linked(self, n: int, phrase: Phrase) -> tuple[str, ...] | None:
        """The role of the phrase before, when this one is joined to it in a list, or is what it held."""
        if n == 0 or self.roles.get(n - 1) is None or (phrase.kind == "unknown" and not self._sum_of_cash(phrase)):
            return None
        before = self.found[n - 1]
        between = self.units[before.last + 1 : phrase.first]
        words = [u.norm for u in between]
        if not words and (phrase.kind == "unknown" or phrase.parts[0].money):
            return None
        if self.clauses[before.last] != self.clauses[phrase.first] and "(" not in words:
            return None
        listed = all(
            u.tag == "join"
            or u.norm
            in {",", "y", "also", "too", "/", "about", "like", "como", "mas", "plus", "including", "incluyendo"}
            or u.tag == "money"
            for u in between
        )
        if (
            listed
            and words
            and not (
                set(words) & traits.INSTRUMENTALS
                and before.kind not in {"container", "vehicle"}
                and before.concept not in {"phone", "keys"}
            )
        ):
            if set(words) & {"with", "w", "con"} and before.kind == "vehicle":
                return None
            return self.roles[n - 1]
        if before.kind == "container" and set(words) & {
            "had",
            "tenia",
            "containing",
            "inside",
            "dentro",
            "adentro",
            "holding",
            "contenia",
            "with",
            "con",
        }:
            return self.roles[n - 1]
        return None

    def _content(self, phrase: Phrase) -> bool:
        """ "it had my laptop in it": what a stolen bag held."""
        i = phrase.first - 1
        if self._norm(i) in {"with", "con", "w"} and any(
            p.kind == "container"
            and self.roles.get(k) is not None
            and self.clauses[p.last] == self.clauses[phrase.first]
            and not any(self.units[x].tag == "verb" for x in range(p.last, i))
            for k, p in enumerate(self.found)
            if p.last < i
        ):
            return True
        while i >= 0 and (
            self.units[i].tag in {"join", "det", "money"}
            or self._norm(i) in {",", "about", "worth", "of", "like", "some", "around", "como"}
            or i in self.inside
        ):
            i -= 1
        if i < 1 or self._norm(i) not in {
            "had",
            "has",
            "contained",
            "tenia",
            "tiene",
            "contenia",
            "containing",
            "were",
            "was",
            "estaban",
            "estaba",
            "habia",
        }:
            return False
        subject = {self._norm(k) for k in range(max(0, i - 3), i)}
        tail = {u.norm for u in self.units[phrase.last + 1 : phrase.last + 12]}
        if self._norm(i) in {"were", "was", "estaban", "estaba", "habia"} and not subject & {
            "inside",
            "adentro",
            "dentro",
        }:
            return False
        held = (
            subject
            & {"it", "which", "that", "inside", "adentro", "dentro", "donde", "where", "ahi", "que", "one", "container"}
            or tail & {"inside", "adentro", "dentro"}
            or {"in", "it"} <= tail
            or any(u.tag == "noun" and u.noun and u.noun.kind == "container" for u in self.units[max(0, i - 1) : i])
            or (self._norm(i).startswith("ten") and subject & {"ahi", "alli"})
        )
        bags = [
            p
            for k, p in enumerate(self.found)
            if p.last < i and p.kind == "container" and self.roles.get(k) is not None
        ]
        return bool(held and bags)

    def _enumerated(self, n: int, phrase: Phrase) -> bool:
        """A list after a colon or a dash, following something already lost: "my tools - a saw, a ladder"."""
        if self._norm(phrase.first - 1) not in {":", "-", "—", "–", "("} or phrase.kind in {"built", "place"}:
            return False
        sentence = [
            k
            for k in range(n)
            if self.roles.get(k) is not None
            and "." not in {u.norm for u in self.units[self.found[k].last : phrase.first]}
        ]
        return bool(sentence)

    def _oblique(self, n: int, phrase: Phrase) -> bool:
        """Whether a preposition makes the phrase a place or a tool: "under the deck", "with a brick"."""
        i = phrase.first - 1
        if self._participle_after(phrase):
            return False
        if self._norm(i) in traits.INSTRUMENTALS and self.units[i].tag in {"join", "place", "stop"}:
            return True
        if i >= 0 and self.units[i].tag == "place":
            on_damage = self._norm(i) in {
                "on",
                "en",
                "in",
                "through",
                "sobre",
                "into",
                "a",
                "over",
                "at",
            } and phrase.kind in {"built", "part", "vehicle"}
            return not (on_damage and self._painted(i))
        if self._norm(i) in {"a", "al", "to", "por", "for", "para", "de", "del", "of", "d", "pa"} and phrase.first > 0:
            before = self._norm(i - 1)
            damaged = self._norm(i) in {"a", "al", "to"} and any(
                d.at < i and d.clause == self.clauses[i] and any(m[0] == "damage" for m in d.meanings)
                for d in self.deeds
            )
            given = any(
                self.roles.get(k) is not None and self.clauses[p.first] == self.clauses[i]
                for k, p in enumerate(self.found[:n])
            )
            return not damaged or before == "out" or (given and phrase.kind == "vehicle")
        return False

    def _participle_after(self, phrase: Phrase) -> bool:
        """ "con dos gomas picadas", "with my window smashed": the harm stands right after the thing."""
        i = phrase.last + 1
        while self._norm(i) in {"todo", "toda", "todas", "todos", "all", "completely", "been"}:
            i += 1
        return (
            i < len(self.units)
            and ("damage", "passive") in self.units[i].deeds
            and self._norm(phrase.first - 1) in {"con", "with", "w", "to"}
        )

    def _painted(self, i: int) -> bool:
        """ "graffiti on the wall", "scratch on my door", "threw a rock through the window": on is where the harm is."""
        clause = self.clauses[i]
        words = {u.norm for k, u in enumerate(self.units[:i]) if self.clauses[k] == clause}
        marks = {
            "graffiti",
            "grafiti",
            "scratch",
            "scratches",
            "dent",
            "dents",
            "paint",
            "tag",
            "tags",
            "crack",
            "hole",
            "hoyo",
            "rayazo",
            "rayazos",
            "golpe",
            "pintura",
            "rock",
            "brick",
            "piedra",
            "tagged",
            "wrote",
            "sprayed",
            "painted",
            "keyed",
            "swastika",
            "spray paint",
            "eggs",
            "poured",
            "threw",
            "poured paint",
            "threw paint on",
            "dumped",
            "splashed",
            "marks",
            "damage",
            "dano",
            "letras",
            "escribieron",
            "pintaron",
            "hicieron",
            "holes",
            "dings",
            "grafitis",
            "rayones",
            "rayon",
            "huevos",
        }
        return bool(words & marks)

    def _deed_for(self, phrase: Phrase) -> Deed | None:
        clause = self.clauses[phrase.first]
        before = [
            i
            for i in range(phrase.first)
            if self.clauses[i] == clause
            and self.units[i].tag == "verb"
            and i not in self.inside
            and self._norm(i) not in _BE
        ]
        deeds_here = {d.at: d for d in self.deeds if d.clause == clause}
        after = [d for at, d in sorted(deeds_here.items()) if at > phrase.last]
        if before:
            last = before[-1]
            if last in deeds_here and self._reaches(last, phrase, deeds_here[last]):
                return deeds_here[last]
            if last in deeds_here and not after:
                return None
        if self._norm(phrase.first - 1) in {",", "and", "y"} and phrase.possessed:
            before = []
        for deed in after:
            passive = frozenset(m for m in deed.meanings if m[1] == "passive")
            if passive and self._subject_of(phrase, deed, bool(before)):
                return Deed(deed.at, clause, passive)
        return None

    def _reaches(self, at: int, phrase: Phrase, deed: Deed) -> bool:
        """Whether the verb at unit `at` has the phrase after it as its object."""
        active = any(m[1] == "active" for m in deed.meanings)
        between = self.units[at + 1 : phrase.first]
        if active:
            return True
        # a bare participle: "stolen scooter", "missing is my tablet", "a broken window"
        return all(
            u.norm in _COPULAS or u.tag in {"det", "mark", "adjective"} or u.norm in {"are", "items", "la", "el", "mi"}
            for u in between
        ) and not any(u.norm in {".", "from", "off"} for u in between)

    def _subject_of(self, phrase: Phrase, deed: Deed, has_verb: bool) -> bool:
        between = self.units[phrase.last + 1 : deed.at]
        others = [
            p
            for p in self.found
            if phrase.last < p.first < deed.at and p.kind in _TAKEABLE | _DAMAGEABLE and not self._place_before(p)
        ]
        verbs = [
            u
            for u in between
            if u.tag == "verb"
            and all(m[0] == "other" for m in u.deeds)
            and u.norm
            not in {
                "is",
                "was",
                "are",
                "were",
                "got",
                "get",
                "been",
                "es",
                "fue",
                "estaba",
                "estan",
                "esta",
                "estaban",
                "being",
                "has",
                "have",
                "had",
                "getting",
                "are",
                "fueron",
            }
        ]
        pronoun = any(u.norm in _PRONOUNS for u in between)
        if verbs:
            return pronoun and not others and phrase.kind in _TAKEABLE
        return not others or (not has_verb and self._one_list(phrase.last + 1, others))

    def _one_list(self, start: int, others: Sequence[Phrase]) -> bool:
        """Whether the phrases from unit `start` on are joined into one list with what stands before."""
        for other in others:
            if not all(u.tag == "join" or u.norm in {",", "y"} for u in self.units[start : other.first]):
                return False
            start = other.last + 1
        return True

    def _place_before(self, phrase: Phrase) -> bool:
        return phrase.first > 0 and self.units[phrase.first - 1].tag == "place"

    def _fits_any(self, phrase: Phrase) -> bool:
        if phrase.kind == "unknown":
            return bool(phrase.parts and phrase.parts[0].money)
        return phrase.kind in _TAKEABLE | _DAMAGEABLE

    def _fit(self, phrase: Phrase, deed: Deed) -> tuple[str, ...] | None:
        """The doubts of the phrase as the object of the deed; None where the two do not go together."""
        meanings = {m[0] for m in deed.meanings}
        kind = phrase.kind
        if kind == "unknown":
            return self._unknown_fit(phrase, meanings)
        if "damage" in meanings and kind in _DAMAGEABLE and phrase.concept != "airtag":
            return ("lock",) if phrase.concept == "lock" else ()
        if meanings & {"take", "lose"}:
            if kind in _TAKEABLE:
                return ("lock",) if phrase.concept == "lock" and self._norm(deed.at) in {"cut", "cortaron"} else ()
            if kind == "vehicle":
                return ("vehicle",)
            if kind == "built" and phrase.concept in _ABLE_BUILT and "take" in meanings:
                return ()
        if "damage" in meanings and kind == "place" and phrase.determined:
            return ("place",)
        return None

    def _sum_of_cash(self, phrase: Phrase) -> bool:
        """A sum that stands in the list like a thing: "took my wallet and $60", not "a tablet worth $380"."""
        i = phrase.first - 1
        while self._norm(i) in {
            "about",
            "like",
            "around",
            "como",
            "unos",
            "maybe",
            "almost",
            "over",
            "casi",
            "mas",
            "de",
            "some",
            "my",
        }:
            i -= 1
        listed = i >= 0 and (self.units[i].tag in {"verb", "join"} or self._norm(i) in {"with", "con"})
        if i >= 0 and self._norm(i) == ",":
            # "my wallet, $60" is cash; "my lock, $30" is what the lock was worth
            listed = any(p.last == i - 1 and p.kind in {"container", "document", "cash"} for p in self.found)
        return bool(phrase.parts and phrase.parts[0].money) and listed

    def _unknown_fit(self, phrase: Phrase, meanings: set[str]) -> tuple[str, ...] | None:
        if phrase.parts and phrase.parts[0].money:
            return ("cash",) if meanings & {"take", "lose"} and self._sum_of_cash(phrase) else None
        if phrase.brand is None and self._norm(phrase.first - 1) in {"have", "tenia"}:
            return None
        return ("unfamiliar",) if meanings & {"take", "lose"} and phrase.possessed else None

    def _guess(self) -> list[tuple[Phrase, tuple[str, ...]]]:
        """No object found: "I parked my bike outside and when I came out it was gone" still names the bike."""
        meanings = {m[0] for d in self.deeds for m in d.meanings}
        bought = self._bought()
        if bought or not meanings:
            return bought
        if any(
            (p.kind == "vague" or p.concept == "abstract") and self._deed_for(p) and not self._oblique(n, p)
            for n, p in enumerate(self.found)
        ):
            return []
        wanted = _DAMAGEABLE | _TAKEABLE if "damage" in meanings else _TAKEABLE
        options = [p for n, p in enumerate(self.found) if p.kind in wanted and not p.negated and not self._tool(p)]
        best = [p for p in options if p.possessed and p.kind != "built"] or [p for p in options if p.kind in _TAKEABLE]
        if not best and meanings & {"take", "lose"}:
            best = [p for p in self.found if p.kind == "vehicle" and p.possessed and not self._place_before(p)]
            return [(p, ("guessed", "vehicle")) for p in best[:1]]
        best = best or [p for p in options if p.kind in {"vehicle", "built"} and not self._place_before(p)]
        return [(p, ("guessed",)) for p in best[:1]]

    def _bought(self) -> list[tuple[Phrase, tuple[str, ...]]]:
        """In a story of fraud the gift cards that were bought are the loss."""
        if not any(u.norm in deeds.FRAUD_CUES or u.norm.startswith(("scam", "estaf")) for u in self.units):
            return []
        cards = [p for p in self.found if p.concept == "gift card" and not p.negated]
        bought = [p for p in cards if any(self._norm(i) in _BUYING for i in range(max(0, p.first - 4), p.first))]
        return [(p, ()) for p in bought]

    def _tool(self, phrase: Phrase) -> bool:
        return phrase.first > 0 and self._norm(phrase.first - 1) in traits.INSTRUMENTALS | frozenset(deeds.FRAUD_CUES)


def _without_weaker(chosen: list[tuple[Phrase, tuple[str, ...]]]) -> list[tuple[Phrase, tuple[str, ...]]]:
    """Drop a cut lock, a place or a whole vehicle where something surer was told."""
    unlocked = [c for c in chosen if not set(c[1]) & {"lock", "place"}]
    chosen = unlocked or chosen
    sure = [c for c in chosen if "vehicle" not in c[1] and c[0].concept not in {"paint", "building"}]
    if sure and len(sure) < len(chosen):
        return sure
    return chosen
