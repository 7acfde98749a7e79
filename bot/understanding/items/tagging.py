"""Tag a message: decide for every word which of the tables it belongs to here."""

import re
from typing import Final

from bot.understanding.items.tariff import sums_told
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar, traits
from bot.understanding.lexicon.nouns import Make, color_of, is_shy, make_at, noun_at
from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.slips import misspelt
from bot.understanding.lexicon.tokens import Token, tokenize
from bot.understanding.lexicon.verbs import misspelt_deed, verb_at, verb_table

# spelling is looked up for this many unknown words of a message at most
_FUZZY_LIMIT: Final = 40
_MODEL_CODE: Final = re.compile(r"(?=[\w-]{2,14}$)(?=[\w-]{0,13}\d)[a-z0-9]{1,8}(?:-[a-z0-9]{1,6})?")
_SIZE: Final = re.compile(r"\d{1,4}(?:gb|tb|v|in|inch|mm|cm|mb|ft|cc|k|oz|lb|lbs|kt|w|t|qt)")
_BEFORE_ITS: Final = frozenset({"join", "verb", "place"})
_TABLES: Final = (
    ("join", traits.JOINERS),
    ("det", traits.DETERMINERS),
    ("adjective", traits.ADJECTIVES),
    ("shade", traits.SHADES),
    ("place", traits.LOCATIVES),
    ("stop", traits.STOPPERS),
)


def tag(text: str, language: str = "en", *, asked: bool = False) -> Tagged:
    """Tag the whole of `text`; `asked`: it answers a question about things, so that a word is rather a noun
    than a verb."""
    return _Tagger(text, language, asked).run()


def _third_person(last: Unit | None) -> bool:
    """Whether he, she or a person named stands there."""
    return last is not None and (
        last.norm in {"he", "she"} or (last.noun is not None and last.noun.concept == "person")
    )


class _Tagger:
    def __init__(self, text: str, language: str, asked: bool) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.asked = asked
        self.fuzzy_left = _FUZZY_LIMIT
        starts = {t.start: i for i, t in enumerate(self.tokens)}
        self.sums = sums_told(text, language, self.tokens, asked=asked)
        self.monies = {starts[m.span[0]]: m for m in self.sums if m.span[0] in starts}
        self.units: list[Unit] = []

    @property
    def last(self) -> Unit | None:
        return self.units[-1] if self.units else None

    def norm(self, at: int) -> str:
        return self.tokens[at].norm if at < len(self.tokens) else ""

    def run(self) -> Tagged:
        i = 0
        while i < len(self.tokens):
            unit = self._unit(i)
            self._possessor(unit)
            self.units.append(unit)
            i = max(unit.end, i + 1)
        return Tagged(self.text, self.tokens, self.units, self.sums)

    def _describes(self, at: int) -> bool:
        """Whether a size or a colour follows its name right after a thing: "jordans size 10", "monedero color café"."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        thing = self.last is not None and self.last.tag in {"noun", "make", "color", "adjective", "code", "count"}
        return thing and after is not None and (after.kind == "number" or color_of(after.norm) is not None)

    def _possessor(self, unit: Unit) -> None:
        """In "my daughters pink bike" a relation with an s, before a thing, is whose it is."""
        last = self.last
        if last is None or last.noun is None or not last.norm.endswith("s"):
            return
        written = self.tokens[last.end - 1].text
        if last.noun.concept != "person" and not written.endswith(("'s", "’s")):
            return
        if unit.tag in {"noun", "color", "adjective", "make", "year", "code", "word", "shade"}:
            self.units[-1] = Unit("det", last.start, last.end, "their")

    def _unit(self, at: int) -> Unit:
        token = self.tokens[at]
        if token.norm == "brand" and self.norm(at + 1) == "new":
            return Unit("adjective", at, at + 2, "new")
        if token.norm in grammar.CONTRACTIONS and token.text.lower() != token.norm:
            return Unit("stop", at, at + 1, token.norm)
        if token.norm in grammar.FIELDS - {"make"} or (token.norm in grammar.ATTRIBUTES and self._describes(at)):
            return Unit("field", at, at + 1, token.norm)
        money = self.monies.get(at)
        if money is not None:
            end = at + 1
            while end < len(self.tokens) and self.tokens[end].start < money.span[1]:
                end += 1
            return Unit("money", at, end, token.norm, money=money)
        if token.norm == "sobre" and self.norm(at + 1) in traits.DETERMINERS:
            return Unit("place", at, at + 1, token.norm)
        if token.kind == "mark":
            return Unit("join" if token.norm in {"&", "+"} else "mark", at, at + 1, token.norm)
        return self._named(at, token) or self._small(at, token)

    def _named(self, at: int, token: Token) -> Unit | None:
        """A brand, noun or verb: the longest wins, then the place it stands in decides."""
        noun, verb, make = noun_at(self.tokens, at), verb_at(self.tokens, at), self._make(at)
        noun_end, verb_end, make_end = (x[1] if x else 0 for x in (noun, verb, make))
        shared = noun is not None and make_end == noun_end and is_shy(token.norm)
        if make and make_end >= max(noun_end, verb_end) and not shared:
            return Unit("make", at, make_end, token.norm, make=make[0])
        if noun and (noun_end > verb_end or (noun_end == verb_end and self._noun_place())):
            following = noun_at(self.tokens, at + 1) if at + 1 < len(self.tokens) else None
            colored = (
                color_of(token.norm) is not None
                and noun_end == at + 1
                and (following is not None or noun[0].kind == "other")
            )
            return None if colored else Unit("noun", at, noun_end, token.norm, noun=noun[0])
        if verb is None:
            return None
        open_left = {t.norm for t in self.tokens[at + 1 : at + 6]} & {"unlocked", "open", "running", "parked"}
        if token.norm == "left" and open_left:
            return Unit("stop", at, at + 1, "left")
        if token.norm == "left" and verb_end == at + 1 and (self._clause_start() or self._of_someone()):
            return Unit("verb", at, verb_end, "left", deeds=frozenset({("lose", "active")}))
        if token.norm == "leave" and _third_person(self.last) and self.norm(at + 1) in traits.POSSESSIVES:
            # "he leave his wallet in the taxi"
            return Unit("verb", at, verb_end, "leave", deeds=frozenset({("lose", "active")}))
        if self._adjective_place(token):
            return None
        return Unit("verb", at, verb_end, " ".join(t.norm for t in self.tokens[at:verb_end]), deeds=verb[0])

    def _clause_start(self) -> bool:
        """Whether the writer's own "I" was left out before the verb: "left my guitar on the bus"."""
        return self.last is None or self.last.norm in grammar.OPENERS

    def _of_someone(self) -> bool:
        """In "my girlfriend left her iPad" someone is named by a relation: not the thieves."""
        person = self.last is not None and self.last.noun is not None and self.last.noun.concept == "person"
        return person and len(self.units) > 1 and self.units[-2].norm in traits.POSSESSIVES

    def _make(self, at: int) -> tuple[Make, int] | None:
        make = make_at(self.tokens, at)
        if make is None or (make[1] == at + 1 and is_shy(self.norm(at)) and not self._brand_place(at)):
            return None
        return make

    def _brand_place(self, at: int) -> bool:
        """Whether a shy brand ("giant") stands as a name here: capital inside a sentence, or after a brand."""
        token, last = self.tokens[at], self.last
        if last is not None and last.tag in {"make", "field"}:
            return True
        capital = token.text[0].isupper() and not self.text.isupper()
        if self.asked:
            return capital or (last is None and token.norm in traits.BRANDS_IN_ANSWERS)
        inside = last is not None and last.norm not in {".", "!", "?"}
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        named = following is not None and (following.text[0].isupper() or noun_at(self.tokens, at + 1) is not None)
        return capital and (inside or named)

    def _noun_place(self) -> bool:
        """Whether a word that is both noun and verb ("saw", "lock", "check") is the noun here."""
        last = self.last
        if last is None:
            return self.asked
        if last.norm in {"del", "de"}:
            return True
        if last.tag in {"det", "count", "color", "make", "noun", "money"}:
            return not (last.noun is not None and last.noun.kind == "other")
        if last.tag == "adjective":
            return last.norm not in {"left", "whole"}
        return self.asked and (last.tag == "join" or last.norm == ",")

    def _adjective_place(self, token: Token) -> bool:
        """Whether a participle stands before its noun: "a used bike"."""
        last = self.last
        return (
            token.norm in traits.ADJECTIVES
            and last is not None
            and (last.tag in {"det", "adjective", "color"} or last.norm in grammar.OF)
        )

    def _small(self, at: int, token: Token) -> Unit:
        word = token.norm
        eleven = word == "once" and self.norm(at + 1).endswith("s")
        if token.kind == "number" or word in grammar.SMALL_COUNTS or eleven:
            return self._count(at, token)
        if _SIZE.fullmatch(word):
            return Unit("adjective", at, at + 1, word)
        pair = self._pair(at)
        if pair:
            return Unit("det", at, pair, "pair", count=1)
        name = self._by_neighbors(at, token) or next((name for name, table in _TABLES if word in table), None)
        if name is None and word.endswith(("os", "as", "es")) and {word[:-1], word[:-2]} & traits.ADJECTIVES:
            name = "adjective"
        return self._word(at, word) if name is None else Unit(name, at, at + 1, word)

    def _by_neighbors(self, at: int, token: Token) -> str | None:
        """The tag that the words beside a small word give it; None where they give none."""
        word, following = token.norm, self.norm(at + 1)
        if word == "n" and following in {"el", "la", "los", "las"}:
            # "n el parke"
            return "place"
        if word == "an" and following not in traits.DETERMINERS:
            # where a texting "an" is no "and": "its an iPhone"
            return "det"
        if word == "its" and "'" not in token.text and self.last is not None and self.last.tag in _BEFORE_ITS:
            return "det" if at + 1 < len(self.tokens) and noun_at(self.tokens, at + 1) is not None else None
        if color_of(word):
            return "color"
        # "outside the pharmacy", where an outside light is none
        placed = (word in traits.LOCATIVES or word == "down") and following in traits.DETERMINERS
        return "place" if placed else None

    def _pair(self, at: int) -> int:
        i = at + 1 if self.norm(at) in {"a", "un", "the", "my", "mi"} else at
        return i + 2 if (self.norm(i), self.norm(i + 1)) in grammar.SETS else 0

    def _count(self, at: int, token: Token) -> Unit:
        if self.norm(at + 1) == "/" and at + 2 < len(self.tokens) and self.tokens[at + 2].kind == "number":
            # "3/4 plywood"
            return Unit("adjective", at, at + 3, token.norm)
        if token.kind == "number" and self.norm(at + 1) in traits.GAUGES:
            return Unit("adjective", at, at + 2, token.norm)
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
        return Unit("code" if _MODEL_CODE.fullmatch(word) else "word", at, at + 1, word)
