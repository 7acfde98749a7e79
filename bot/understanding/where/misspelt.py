"""Second look at words no table holds as they stand: misspelt streets and places, and streets not known at all."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.understanding.where.fuzzy import MOST_TRIES, nearest, slack
from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.lead import located
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Family, Town
from bot.understanding.where.streets import house_number
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import (
    BLOCK_WORDS,
    COMMON_NAMES,
    CROSSING,
    DIRECTIONS,
    NOT_STREETS,
    PLAIN_TYPES,
    STREET_TYPES,
    WELL_SPELT,
)

Tokens = Sequence[Token]
MOST_TYPES = 80
"""Words like "street" of one message before which misspelt names are looked for."""
_BARE_SHORT = 5
"""Letters of a misspelt name that has no type; shorter ones are too many words' neighbors."""
_LEAST_HOUSE = 10
"""A smaller number counts what follows sooner than it is a house on a misspelt street."""
_CLOSERS = frozenset("apt unit apartment last yesterday this today anoche ayer hoy apto piso".split())


class Speller:
    """Goes over the words that the first reading left."""

    def __init__(self, tokens: Tokens, gazetteer: Gazetteer) -> None:
        self._tokens, self._gazetteer = tokens, gazetteer
        self._tries = self._types = 0
        self._taken = [False] * len(tokens)
        self._loose = [False] * len(tokens)

    def complete(self, found: list[Mention]) -> list[Mention]:
        """The mentions found and those won by guessing at spellings, in order."""
        firm = [mention for mention in found if (not mention.bare or mention.number) and not self._open_ended(mention)]
        for mention in firm:
            self._take(mention)
            if len(mention.streets) == 1 and not mention.number:
                self._loosen(mention)
        won: list[Mention] = []
        for look in (self._typed, self._numbered, self._place):
            won += [guess for at in range(len(self._tokens)) if (guess := look(at)) is not None]
        won += [guess for mention in found + won for guess in self._across(mention)]
        covered = {word for mention in won for word in range(mention.start, mention.end)}
        kept = [mention for mention in found if not covered.intersection(range(mention.start, mention.end))]
        return sorted(kept + won, key=lambda mention: mention.start)

    def _open_ended(self, mention: Mention) -> bool:
        """Whether a longer, misspelt street may be meant: "capital ave", "27 east burnhm st", "84 leddger st"."""
        tokens, end = self._tokens, mention.end
        if mention.bare and not mention.block:
            ahead = tokens[end : end + 3]
            kinds = [i for i, token in enumerate(ahead) if i and STREET_TYPES.get(token.norm)]
            return bool(kinds) and not any(token.gap for token in ahead[: kinds[0] + 1])
        if mention.streets or end >= len(tokens) or tokens[end].gap:
            return False
        road_number = tokens[mention.start].word.isdigit() and end == mention.start + 1
        return road_number or STREET_TYPES.get(tokens[end].norm) in PLAIN_TYPES

    def _loosen(self, mention: Mention) -> None:
        """Let a street without a number be part of a longer misspelt one ("128 charer oak ave" is no Oak Ave)."""
        for word in range(mention.start, mention.end):
            self._loose[word] = True

    def _take(self, mention: Mention) -> None:
        for word in range(mention.start, mention.end):
            self._taken[word] = True
            self._loose[word] = False

    def _free(self, first: int, end: int, loose: bool = False) -> bool:
        """Whether these words are unread (or ``loose``), of one sentence and stand side by side."""
        if first < 0 or end > len(self._tokens):
            return False
        if any(self._taken[word] and not (loose and self._loose[word]) for word in range(first, end)):
            return False
        words = self._tokens[first:end]
        return all(not word.gap.strip("-") and word.sentence == words[0].sentence for word in words[1:])

    def _nearest_street(self, said: str, kind: str = "", number: int | None = None) -> Family | None:
        """The family of streets nearest to a misspelt name: fewest slips, then the type said, then the number."""
        if self._tries >= MOST_TRIES or not said.replace(" ", "").isalpha():
            return None
        self._tries += 1
        gazetteer = self._gazetteer
        close = nearest(said, gazetteer.city_streets)
        if not close:  # a street of another town sends somebody away: its first letter has to be right
            close = [pair for pair in nearest(said, gazetteer.nearby_streets, most=1) if pair[0][0] == said[0]]
        ranked: list[tuple[tuple[int, bool, bool, int, str], Family]] = []
        for name, slips in close:
            family = gazetteer.streets.get(tuple(name.split()))
            if family is not None:
                typed = not kind or kind in family.types()
                busy = sum(street.traffic for street in family.city)
                ranked.append(((slips, not typed, not family.holds(number), -busy, name), family))
        return min(ranked, key=lambda entry: entry[0])[1] if ranked else None

    def _typed(self, at: int) -> Mention | None:
        """ "182 stoningtn st", "farmingtn ave", "55 blarney rd": a type behind words that are no known name."""
        kind = STREET_TYPES.get(self._tokens[at].norm)
        if kind is None or self._tokens[at].gap or self._types >= MOST_TYPES:
            return None
        self._types += 1
        best: Mention | None = None
        for length in (1, 2, 3, 4):
            first = at - length
            if not self._free(first, at + 1, loose=True) or not self._could_be_name(first):
                break
            number = self._number_before(first, at + 1)
            if self._taken[at] and (number is None or self._taken[first] or length == 1):
                continue
            said = " ".join(token.norm for token in self._tokens[first:at])
            family = self._nearest_street(said, kind, int(number) if number and number.isdigit() else None)
            if family is not None and (kind in family.types() or kind in PLAIN_TYPES):
                best = Mention(first, at + 1, [Spoken(family, said, kind, misspelt=True)])
            elif number is not None and length <= 3 and (best or self._taken[at]):
                # the number stands before the whole name: "15 gun hill rd" is not on some Hill Rd
                best = Mention(first, at + 1, [Spoken(None, said, kind)])
            if number is not None:
                break
        best = best or (None if self._taken[at] else self._unknown(at, kind))
        return self._with_number(best) if best else None

    def _number_before(self, first: int, end: int) -> str | None:
        if first == 0 or not self._free(first - 1, end, loose=True):
            return None
        return house_number(self._tokens, first - 1)

    def _could_be_name(self, at: int) -> bool:
        word = self._tokens[at].word
        return word.isalpha() and word not in NOT_STREETS and word not in BLOCK_WORDS

    def _unknown(self, at: int, kind: str) -> Mention | None:
        """A street that no table holds: told with a number, or behind a word of place."""
        if kind not in PLAIN_TYPES and kind not in ("dr", "ter", "pl", "cir", "pkwy"):
            return None
        first = at
        while first > at - 3 and self._free(first - 1, at + 1) and self._could_be_name(first - 1):
            first -= 1
        if first == at:
            return None
        numbered = first > 0 and self._free(first - 1, at + 1) and house_number(self._tokens, first - 1)
        led = kind in PLAIN_TYPES and at - first <= 2 and located(self._tokens, first)
        if not (numbered or led):
            return None
        said = " ".join(token.word for token in self._tokens[first:at])
        return Mention(first, at + 1, [Spoken(None, said, kind)])

    def _with_number(self, mention: Mention) -> Mention:
        spoken = mention.streets[0]
        if mention.end < len(self._tokens) and self._tokens[mention.end].word in DIRECTIONS and spoken.family:
            direction = DIRECTIONS[self._tokens[mention.end].word]
            if any(street.suffix == direction for street in spoken.family.city):
                spoken.suffix, mention.end = direction, mention.end + 1
        blocks = mention.start > 1 and self._tokens[mention.start - 1].word in BLOCK_WORDS
        number = self._number_before(mention.start - blocks, mention.end)
        if number:
            mention.number, mention.start, mention.block = number, mention.start - blocks - 1, blocks
        elif mention.start and self._tokens[mention.start - 1].word in ("en", "por") and spoken.family:
            house = house_number(self._tokens, mention.end) if mention.end < len(self._tokens) else None
            if house is not None and house.isdigit() and spoken.family.holds(int(house)):
                mention.number, mention.end = house, mention.end + 1
        self._take(mention)
        return mention

    def _numbered(self, at: int) -> Mention | None:
        """ "182 stonigton": a number before one long word that is nearly a street's name."""
        number = house_number(self._tokens, at) if self._free(at, at + 2) else None
        if number is None or not number.isdigit() or int(number) < _LEAST_HOUSE:
            return None  # "2 boletos" are tickets
        for length in (2, 1):
            family = self._bare_street(at, length, int(number))
            if family is not None:
                end = at + 1 + length
                mention = Mention(at, end, [Spoken(family, " ".join(family.words), misspelt=True)], number)
                self._take(mention)
                return mention
        return None

    def _bare_street(self, at: int, length: int, number: int) -> Family | None:
        """The street that the words behind a house number nearly name; short or double ones have to have that house."""
        first, end = at + 1, at + 1 + length
        words = [token.word for token in self._tokens[first:end]]
        if not self._free(at, end) or words[-1] in WELL_SPELT or not all(map(self._could_be_name, range(first, end))):
            return None
        said = " ".join(words)
        if length == 1 and (said in COMMON_NAMES or len(said) < _BARE_SHORT or (len(said) < 6 and not self._told(at))):
            return None
        family = self._nearest_street(said, number=number)
        if family is None or not family.city or f"{' '.join(family.words)}s" == said:
            return None
        if length == 2 and (len(family.words) != 2 or family.words[0][0] != said[0]):
            return None
        return family if (len(said) >= 6 and length == 1) or family.holds(number) else None

    def _told(self, at: int) -> bool:
        """Whether a number stands where an address is told: behind a word of place, its name the last."""
        behind = self._tokens[at + 2] if at + 2 < len(self._tokens) else None
        closed = behind is None or bool(behind.gap) or behind.word in _CLOSERS
        return closed and (at == 0 or located(self._tokens, at))

    def _across(self, mention: Mention) -> list[Mention]:
        """ "sigorney and Park St", "la Albani con Garden": the other street of a corner."""
        if len(mention.streets) != 1 or mention.number or mention.zip is not None:
            return []
        before = self._cross_street(mention.start - 2, mention.start - 1)
        behind = self._cross_street(mention.end + 1, mention.end)
        return [guess for guess in (before, behind) if guess is not None]

    def _cross_street(self, at: int, joint: int) -> Mention | None:
        """The misspelt street at ``at``, joined by the word at ``joint``."""
        if not (0 <= joint < len(self._tokens) and self._free(at, at + 1)) or self._tokens[joint].norm not in CROSSING:
            return None
        word = self._tokens[at].word
        if len(word) < 5 or word in WELL_SPELT or not self._could_be_name(at) or self._tokens[max(at, joint)].gap:
            return None
        family = None if self._gazetteer.streets.get((word,)) else self._nearest_street(word)
        if family is None or not family.city or f"{' '.join(family.words)}s" == word:
            return None
        guess = Mention(at, at + 1, [Spoken(family, " ".join(family.words), misspelt=True)])
        self._take(guess)
        return guess

    def _place(self, at: int) -> Mention | None:
        """ "keeney prk", "weathersfeild": words behind a word of place that are nearly a known name."""
        behind = at > 0 and self._taken[at - 1] and self._tokens[at].gap in ("", ",")
        if not self._free(at, at + 1) or not (located(self._tokens, at) or at == 0 or behind):
            return None
        for length in (3, 2, 1):
            if not self._free(at, at + length):
                continue
            said = " ".join(token.norm for token in self._tokens[at : at + length])
            if self._gazetteer.streets.get(tuple(said.split())) is not None:
                continue
            if len(said) < 6 + length or (length == 1 and (said in WELL_SPELT or said in NOT_STREETS)):
                continue
            mention = self._nearest_place(at, length, said, only_towns=behind)
            if mention is not None:
                return mention
        return None

    def _nearest_place(self, at: int, length: int, said: str, only_towns: bool) -> Mention | None:
        if self._tries >= MOST_TRIES:
            return None
        self._tries += 1
        close = nearest(said, self._gazetteer.known_names, most=1 if length == 1 else 2)
        alike = [name for name, _ in close if name.count(" ") == length - 1 and _alike(name, said)]
        if not alike:
            return None
        name = alike[0]
        named = self._gazetteer.named.get(tuple(name.split()))
        if only_towns and not all(isinstance(each.thing, Town) for each in named or ()):
            return None
        mention = Mention(at, at + length, named=named or [], rule="spelling")
        self._take(mention)
        return mention


def _alike(name: str, said: str) -> bool:
    """Whether two names are alike word by word, so that no short word turns into another."""
    pairs = list(zip(name.split(), said.split(), strict=True))
    return all(
        a[0] == b[0] and (len(b) > 2 or a == b) and OSA.distance(a, b) <= max(1, slack(len(b))) for a, b in pairs
    )
