"""Second look at words no table holds as they stand: misspelt streets and places, and streets not known at all."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.fuzzy import MOST_TRIES, nearest
from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.lead import located
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Family
from bot.understanding.where.streets import house_number
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import COMMON_NAMES, DIRECTIONS, NOT_STREETS, PLAIN_TYPES, STREET_TYPES, WELL_SPELT

Tokens = Sequence[Token]


class Speller:
    """Goes over the words that the first reading left."""

    def __init__(self, tokens: Tokens, gazetteer: Gazetteer) -> None:
        self._tokens, self._gazetteer = tokens, gazetteer
        self._tries = 0
        self._taken = [False] * len(tokens)

    def complete(self, found: list[Mention]) -> list[Mention]:
        """The mentions found and those won by guessing at spellings, in order."""
        firm = [mention for mention in found if not mention.bare or mention.number]
        for mention in firm:
            self._take(mention)
        won: list[Mention] = []
        for look in (self._typed, self._numbered, self._place):
            won += [guess for at in range(len(self._tokens)) if (guess := look(at)) is not None]
        covered = {word for mention in won for word in range(mention.start, mention.end)}
        kept = [mention for mention in found if not covered.intersection(range(mention.start, mention.end))]
        return sorted(kept + won, key=lambda mention: mention.start)

    def _take(self, mention: Mention) -> None:
        for word in range(mention.start, mention.end):
            self._taken[word] = True

    def _free(self, first: int, end: int) -> bool:
        """Whether these words are unread, of one sentence and stand side by side."""
        if first < 0 or end > len(self._tokens) or any(self._taken[first:end]):
            return False
        words = self._tokens[first:end]
        return all(not word.gap.strip("-") and word.sentence == words[0].sentence for word in words[1:])

    def _nearest_street(self, said: str) -> Family | None:
        if self._tries >= MOST_TRIES or not said.replace(" ", "").isalpha():
            return None
        self._tries += 1
        gazetteer = self._gazetteer
        name = nearest(said, gazetteer.city_streets) or nearest(said, gazetteer.nearby_streets, most=1)
        return gazetteer.streets.get(tuple(name.split())) if name else None

    def _typed(self, at: int) -> Mention | None:
        """ "182 stoningtn st", "farmingtn ave", "55 blarney rd": a type behind words that are no known name."""
        kind = STREET_TYPES.get(self._tokens[at].norm)
        if kind is None or not self._free(at - 1, at + 1) or self._tokens[at].gap:
            return None
        best: Mention | None = None
        for length in (1, 2, 3):
            first = at - length
            if not self._free(first, at + 1) or not self._could_be_name(first):
                break
            said = " ".join(token.norm for token in self._tokens[first:at])
            family = self._nearest_street(said)
            if family is not None and (kind in family.types() or kind in PLAIN_TYPES):
                best = Mention(first, at + 1, [Spoken(family, said, kind, misspelt=True)])
        best = best or self._unknown(at, kind)
        return self._with_number(best) if best else None

    def _could_be_name(self, at: int) -> bool:
        word = self._tokens[at].word
        return word.isalpha() and word not in NOT_STREETS and (len(word) > 1 or word in DIRECTIONS)

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
        before = mention.start - 1
        if before >= 0 and self._free(before, mention.end):
            number = house_number(self._tokens, before)
            if number:
                mention.number, mention.start = number, before
        self._take(mention)
        return mention

    def _numbered(self, at: int) -> Mention | None:
        """ "182 stonigton": a number before one long word that is nearly a street's name."""
        if not self._free(at, at + 2):
            return None
        number = house_number(self._tokens, at)
        said = self._tokens[at + 1].word
        if number is None or len(said) < 6 or said in WELL_SPELT or said in COMMON_NAMES:
            return None
        family = self._nearest_street(said)
        if family is None or not family.city or f"{' '.join(family.words)}s" == said:
            return None
        mention = Mention(at, at + 2, [Spoken(family, said, misspelt=True)], number)
        self._take(mention)
        return mention

    def _place(self, at: int) -> Mention | None:
        """ "keeney prk", "weathersfeild": words behind a word of place that are nearly a known name."""
        if not self._free(at, at + 1) or not (located(self._tokens, at) or at == 0):
            return None
        for length in (3, 2, 1):
            if not self._free(at, at + length):
                continue
            said = " ".join(token.norm for token in self._tokens[at : at + length])
            if len(said) < 6 + length or (length == 1 and (said in WELL_SPELT or said in NOT_STREETS)):
                continue
            mention = self._nearest_place(at, length, said)
            if mention is not None:
                return mention
        return None

    def _nearest_place(self, at: int, length: int, said: str) -> Mention | None:
        if self._tries >= MOST_TRIES:
            return None
        self._tries += 1
        name = nearest(said, self._gazetteer.known_names, most=1 if length == 1 else 2)
        if name is None or name.count(" ") != length - 1 or name.split()[-1][0] != said.split()[-1][0]:
            return None
        named = self._gazetteer.named.get(tuple(name.split()))
        mention = Mention(at, at + length, named=named or [], rule="spelling")
        self._take(mention)
        return mention
