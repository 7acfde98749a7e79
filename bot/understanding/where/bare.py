"""Whether a street's name without its type is a street here: "40 Whitmore", "on Pearl", but not "20 gold"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.understanding.where.lead import located
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Area, Place, Town
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import BRANDS, CARS, COMMON_NAMES, GIVEN_NAMES, PLACE_NOUNS, UNCOUNTED

_ON_STREET = frozenset("on off along down up across calle onto".split())
_SPANISH_LEAD = frozenset("en por sobre de d del con a esquina y".split())
_IDLE = frozenset(
    """on at in a near by en el la de d por it its was is i think around somewhere over down yes si ok um uh
    happened ocurrio fue eso esta paso aqui here there right out just maybe creo que like corner esquina
    intersection of cross streets are block my home address location place occurred the""".split()
)
_AFTER_NUMBERED = frozenset(
    """apt unit floor fl in en piso apartment suite last yesterday ayer anoche & y me se nos le mi my someone
    somebody they when around this today tonight by near cerca cuando i we they hoy a or o""".split()
)
_GOES_ON = frozenset(
    """in near by at and y con en cerca frente & last yesterday tonight this when where someone somebody they my
    the around between entre ayer anoche hoy me se cuando donde right across outside today over next just past
    before i we a un una le les mi or o""".split()
)
_ENGLISH_PLACES = frozenset(
    "court school store bank house college case corner bridge station home central capital union".split()
)
_DWELLINGS = frozenset("apt apartment unit apto apartamento depto departamento".split())
_MEASURES = frozenset("size carat karat k inch color colour point star speed piece pack dollar percent".split())
_NO_PLURALS = frozenset("was is has his its us this as theres hes shes whats thats".split())
_YEARS = re.compile(r"(?:19[5-9]|20[0-3])\d")
_STOPS = (",", ".", "-", "(", ":")
_ON_THEM = frozenset("park church garden market temple union center".split())
"""Places one is at or in, not on: "on Garden" is a street."""
_IDLE_MOST = 8
_BUSY = 100


class Bareness:
    """Judges the bare names of one text."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], state_words: frozenset[str]) -> None:
        self._tokens = tokens
        towns = [m for m in mentions if m.zip is not None or (not m.number and _tells_whereabouts(m))]
        self._after_shops = {
            street.start
            for shop, street in pairwise(mentions)
            if _is_shop(shop) and street.streets and _is_joined(tokens, shop, street)
        }
        self._told = {word for mention in towns for word in range(mention.start, mention.end)}
        self._told.update(i for i, token in enumerate(tokens) if token.word in state_words)

    def everyday(self, street: Spoken) -> bool:
        """Whether a street's name is also an everyday word or a person's name."""
        return street.said in COMMON_NAMES or street.said in GIVEN_NAMES

    def led(self, mention: Mention) -> bool:
        """Whether a word of place leads to this mention."""
        return located(self._tokens, mention.start)

    def alone(self, mention: Mention) -> bool:
        """Whether nothing else of weight is said, towns aside."""
        if len(self._tokens) > mention.end - mention.start + _IDLE_MOST + len(self._told):
            return False
        rest = [
            token
            for i, token in enumerate(self._tokens)
            if not mention.start <= i < mention.end and i not in self._told
        ]
        return len(rest) <= _IDLE_MOST and all(token.word in _IDLE for token in rest)

    def goes_no_further(self, mention: Mention) -> bool:
        """Whether a mention ends a phrase ("main and high by the bank", not "green and white bike")."""
        return self._ends(mention, _GOES_ON)

    def closes(self, mention: Mention) -> bool:
        """Whether a mention is the last of its phrase: a comma, a full stop or nothing follows."""
        return mention.end >= len(self._tokens) or bool(self._tokens[mention.end].gap)

    def behind_spanish_article(self, mention: Mention) -> bool:
        """ "de la Park y Hudson": Spanish speaks of streets with "la"."""
        words = [token.word for token in self._tokens[max(0, mention.start - 2) : mention.start]]
        return len(words) == 2 and words[1] == "la" and words[0] in _SPANISH_LEAD

    def stands(self, mention: Mention) -> bool:
        """Whether a mention is what it looks like, as far as the words right around it tell."""
        if mention.crossing or mention.zip is not None or not mention.streets:
            return True
        street = mention.streets[0]
        if street.sure or mention.block:
            return True
        if mention.number:
            return self._numbered(mention, street)
        if self._on_street(mention, street) or self._says_which_shop(mention, street):
            street.prefixed = True
            return True
        if mention.named or self._set_apart(mention, street) or self._in_spanish(mention, street):
            return True
        known = street.family is not None and bool(street.family.city or " " in street.said)
        return known and self.alone(mention) and street.said not in PLACE_NOUNS and not self._behind_article(mention)

    def _says_which_shop(self, mention: Mention, street: Spoken) -> bool:
        """ "Walmart on Flatbush", "el Walgreens de la Park": the street that says which shop."""
        if mention.start not in self._after_shops:
            return False
        behind_la = self._tokens[mention.start - 1].word == "la"
        return behind_la or not self.everyday(street) or self._ends(mention, _GOES_ON)

    def _set_apart(self, mention: Mention, street: Spoken) -> bool:
        """ "Capen, near the shop", "on our street, Tremont, ...": a name that is nothing else, between stops."""
        if self.everyday(street) or street.family is None or not street.family.city:
            return False
        if mention.start:
            opens = self._tokens[mention.start].gap[:1] in _STOPS and self._our_street(mention)
            return opens and self.closes(mention)
        return mention.end < len(self._tokens) and self._tokens[mention.end].gap[:1] in _STOPS

    def _our_street(self, mention: Mention) -> bool:
        """Whether a street was spoken of right before ("our street, Tremont")."""
        before = self._tokens[max(0, mention.start - 2) : mention.start]
        return any(token.norm in ("st", "calle", "ave", "rd", "block", "bloque") for token in before)

    def _in_spanish(self, mention: Mention, street: Spoken) -> bool:
        """ "en Capen", "por Maple,": a street behind a Spanish word of place; everyday words where they close."""
        before = self._tokens[mention.start - 1] if mention.start else None
        if before is None or before.word not in ("en", "por") or street.family is None or not street.family.city:
            return False
        busy = any(each.traffic >= _BUSY for each in street.family.city)
        stands = self.closes(mention) and busy if self.everyday(street) else self._ends(mention, _GOES_ON)
        street.prefixed = street.prefixed or stands
        return stands

    def _numbered(self, mention: Mention, street: Spoken) -> bool:
        if not self._tokens[mention.start].word[:1].isdigit() and not self._spelled_stands(mention, street):
            return False
        if street.said in CARS and _YEARS.fullmatch(mention.number or ""):
            return False
        if self._behind_la(mention) and (len(mention.number or "") >= 3 or self.led(mention)):
            return True
        if not self.everyday(street) or self.alone(mention) or self._uncounted(mention, street):
            return True
        if mention.end < len(self._tokens) and self._tokens[mention.end].word in _DWELLINGS:
            return True
        led = (
            self.led(mention)
            or self._behind_la(mention)
            or mention.start == 0
            or self._busy(mention, street)
            or self._set_off(mention)
        )
        return led and self._ends(mention, _AFTER_NUMBERED)

    def _spelled_stands(self, mention: Mention, street: Spoken) -> bool:
        """Whether a number in words is a house number: "un casco", "two grand" are none."""
        digits = len(mention.number or "")
        if digits < 2 or not self.everyday(street):
            return digits >= 2
        of = any(token.word in ("de", "del", "d") for token in self._tokens[mention.start : mention.end])
        return digits > 2 or of or self.led(mention) or (mention.start == 0 and self.alone(mention))

    def _uncounted(self, mention: Mention, street: Spoken) -> bool:
        """Whether a name is a street's rather than what is counted ("90 magnolia", but "3 pearl rings")."""
        number = int("".join(c for c in mention.number or "" if c.isdigit()) or 0)
        if number < 10 or street.family is None or not street.family.holds(number):
            return False
        behind = self._tokens[mention.end].word if mention.end < len(self._tokens) else ""
        plural = behind.endswith("s") and behind not in _NO_PLURALS and not (number >= 100 and self.led(mention))
        if plural or behind in _MEASURES:
            return False
        return self.led(mention) or street.said in GIVEN_NAMES - BRANDS or street.said in UNCOUNTED

    def _behind_la(self, mention: Mention) -> bool:
        """ "1 de la Gold": number and street are joined as Spanish joins them."""
        return any(token.word == "la" for token in self._tokens[mention.start + 1 : mention.end])

    def _set_off(self, mention: Mention) -> bool:
        """Whether a long number and its name stand between commas (", 133 Whitney,")."""
        return bool(self._tokens[mention.start].gap.strip("-#")) and len(mention.number or "") >= 3

    def _busy(self, mention: Mention, street: Spoken) -> bool:
        """Whether a long number goes with a street that everybody knows ("1212 main")."""
        family = street.family
        known = family is not None and any(each.traffic >= _BUSY for each in family.city)
        return known and len(mention.number or "") >= 3

    def _ends(self, mention: Mention, followers: frozenset[str]) -> bool:
        """Whether the name ends a phrase rather than goes on ("on park benches")."""
        if mention.end >= len(self._tokens):
            return True
        following = self._tokens[mention.end]
        return bool(following.gap) or following.word in followers or mention.end in self._told

    def _on_street(self, mention: Mention, street: Spoken) -> bool:
        """ "on Pearl", "off Sisson", "en la Park": a street, unless an everyday word that goes on."""
        if mention.start == 0 or self._tokens[mention.start].gap:
            return False
        if street.family is None or not (street.family.city or " " in street.said):
            return False
        before = self._tokens[mention.start - 1].word
        if before == "of" and mention.start > 1 and self._tokens[mention.start - 2].word == "off":
            before = "off"
        ends = self._ends(mention, _GOES_ON)
        if before == "la":
            lead = mention.start > 1 and self._tokens[mention.start - 2].word in _SPANISH_LEAD
            return lead and street.said not in _ENGLISH_PLACES and (ends or not self.everyday(street))
        at_or_in = street.said in PLACE_NOUNS and not (before == "on" and street.said in _ON_THEM)
        if before not in _ON_STREET or at_or_in:
            return False
        return not self.everyday(street) or (ends and before not in ("up", "down", "across"))

    def _behind_article(self, mention: Mention) -> bool:
        return mention.start > 0 and self._tokens[mention.start - 1].word in ("the", "a", "my", "el", "mi", "un")


def _tells_whereabouts(mention: Mention) -> bool:
    return any(isinstance(named.thing, Town | Area) for named in mention.named)


def _is_shop(mention: Mention) -> bool:
    return any(isinstance(named.thing, Place) and named.thing.side == "branches" for named in mention.named)


def _is_joined(tokens: Sequence[Token], shop: Mention, street: Mention) -> bool:
    """Whether no more than "on", "de la" stands between a shop and its street ("Walmart Newington" has a town)."""
    joints = [token.word for token in tokens[shop.end : street.start]]
    if any(isinstance(named.thing, Town) and (named.thing.near or named.thing.city) for named in street.named) and not (
        "on" in joints or "la" in joints
    ):
        return False
    return len(joints) <= 2 and all(word in ("on", "de", "la", "en", "del", "by", "off") for word in joints)


def is_town(mention: Mention) -> bool:
    """Whether a mention can only mean a town."""
    return bool(mention.named) and not mention.streets and all(isinstance(n.thing, Town) for n in mention.named)
