"""What a piece of an answer says of one item: brand, model, serial, colour, and notes that fit no field."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.understanding.items.model import Item
from bot.understanding.items.phrase import Phrase, color_text
from bot.understanding.items.phrases import phrases
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar, traits
from bot.understanding.lexicon.nouns import color_of
from bot.understanding.lexicon.tokens import fold

_LONGEST_NOTE: Final = 160
_LONGEST: Final = 400
_UNKNOWN: Final = re.compile(
    r"\b(?:no idea|no clue|not sure|(?:do ?n[o']?t|dont|cant|can't|didn't|didnt|dnt) (?:know|remember|"
    r"recall|have|got)|idk|dunno|unknown|none|nothing|n/a|not? (?:brand|serial|model|name|"
    r"number)\w{0,2}|never (?:wrote|seen|saw|had|knew)|threw (?:out|away)|skip|have to (?:ask|look|"
    r"check)|nope|lost the (?:box|receipt)|generic|off.?brand|there is none|no more|nah|"
    r"no s[eé]|no lo s[eé]|no (?:me )?(?:acuerdo|recuerdo)|ni idea|no teng?o|no tiene|ninguna?|sin marca|"
    r"no la? s[eé]|no sabr[ií]a|desconozco|nose|no tienen|no aplica|gen[eé]ric[oa]|"
    r"no me (?:lo|la|los) s[eé]|nada|no)\b",
    re.IGNORECASE,
)
_EMPTY: Final = re.compile(
    r"^(?:(?:and|y|the|el|la|it'?s?|is|es|its|un|una|a|an|of|de|i|dont|don't|do not|know|no|not|sure|"
    r"idea|clue|on|the|serial|numbers?|n[uú]meros?|model|brand|marca|modelo|serie|s[eé]|lo|me|have|"
    r"has|tengo|tiene|tienen|sorry|thats|that's|all|but|pero|number|sé|los|las|my|mi|was|were|son|era|"
    r"color|are|they|both|ambos|dos|2|any|none|any|ni|them|either|"
    r"si|yes|ok|other|details?|more|que|recuerdo|remember|acuerdo)\W{0,3}){0,14}$",
    re.IGNORECASE,
)
_VALUE_TAGS: Final = frozenset({"word", "code", "count", "make"})
_FIELD_LINKS: Final = frozenset("is es was era : number a the la el name de called".split())
_FIELD_DENIERS: Final = frozenset({"no", "any", "sin", "which"})
_OWNING: Final = grammar.WITH | {"has", "tiene", "had", "tenia"}
_SAYS_NOTHING: Final = frozenset({"det", "mark", "join", "stop", "verb", "shade", "place"})


def says_unknown(text: str) -> bool:
    """Whether the answer says that something is not known, or that there is none."""
    return bool(_UNKNOWN.search(text[:600]))


@dataclass
class Patch:
    """What was learnt of one item."""

    item: Item
    brand: str | None = None
    model: str | None = None
    serial: str | None = None
    color: str | None = None
    notes: list[str] = field(default_factory=list)

    def applied(self) -> Item:
        """The item with what was learnt."""
        notes = f" ({'; '.join(self.notes)})" if self.notes else ""
        return replace(
            self.item,
            description=f"{self.item.description}{notes}"[:_LONGEST],
            brand=self.brand or self.item.brand,
            model=self.model or self.item.model,
            serial=self.serial or self.item.serial,
            color=self.color or self.item.color,
        )

    def learn(self, tagged: Tagged, text: str, *, noting: bool) -> None:
        """Take brand, model and colour of a piece; with `noting` keep the rest of its `text` as a note."""
        used = self._brand(tagged) | self._color(tagged)
        if noting:
            self.note(tagged, text, used)

    def _brand(self, tagged: Tagged) -> set[int]:
        """Take the brand and model of the piece; returns the units used."""
        for phrase in phrases(tagged):
            if phrase.brand is None or phrase.negated or (phrase.implied == "car" and self.item.brand is not None):
                continue
            self.brand = self.brand or phrase.brand
            self.model = self.model or phrase.model or _model_after(tagged, phrase)
            return set(range(phrase.first, phrase.last + 1))
        return self._field(tagged)

    def _field(self, tagged: Tagged) -> set[int]:
        """A field named with its value: "brand is Zorvo", "marca Zorvo", "model KX-20"."""
        units = tagged.units
        for i, unit in enumerate(units):
            if unit.norm not in grammar.FIELDS or (i and units[i - 1].norm in _FIELD_DENIERS):
                continue
            start = i + 1
            while start < len(units) and units[start].norm in _FIELD_LINKS:
                start += 1
            end = _value_end(units, start)
            if end > start:
                value = tagged.slice(units[start].start, units[end - 1].end)
                if unit.norm in {"model", "modelo"}:
                    self.model = self.model or value
                else:
                    self.brand = self.brand or value
                return set(range(i, end))
        return set()

    def _color(self, tagged: Tagged) -> set[int]:
        """Take the colours that are the item's own, not those of "orange tape" or "silver letters"."""
        units = tagged.units
        own: list[int] = []
        for i, unit in enumerate(units):
            near = not own or i - own[-1] <= 2
            if unit.tag == "color" and near and self._own_color(units, i):
                own.append(i)
        if not own or self.color is not None:
            return set()
        self.color = color_text(tagged, units, own)
        shades = {k for i in own for k in (i - 1, i + 1) if 0 <= k < len(units) and units[k].tag == "shade"}
        return set(own) | shades

    def _own_color(self, units: Sequence[Unit], i: int) -> bool:
        if i and units[i - 1].norm in {"no", "not"}:
            return False
        after = [u for u in units[i + 1 : i + 3] if u.tag not in {"join", "color", "shade"}][:1]
        named = bool(after) and after[0].tag in {"noun", "word"} and after[0].norm not in grammar.ATTRIBUTES
        if named and (units[i].norm in traits.NOT_SHADES_ALONE or (after[0] is units[i + 1] and self._other(after[0]))):
            return False
        owned = any(u.norm in _OWNING for u in units[:i])
        return not (owned and any(u.tag in {"noun", "word"} and self._other(u) for u in units[:i]))

    def _other(self, unit: Unit) -> bool:
        """Whether a word names another thing than the item."""
        known = unit.norm in fold(self.item.description) or unit.norm in traits.STOPPERS
        return not known and color_of(unit.norm) is None

    def note(self, tagged: Tagged, text: str, used: set[int]) -> None:
        """Keep what no field holds ("128gb", "with my ID stuck behind it") as a note."""
        item = self.item
        known = f"{item.description} {item.brand or ''} {item.model or ''} {self.brand or ''} {self.model or ''}"
        told = set(re.split(r"\W{1,20}", fold(known)))
        fresh = [
            u for i, u in enumerate(tagged.units) if i not in used and u.tag not in _SAYS_NOTHING and u.norm not in told
        ]
        note = " ".join(text.split()).strip(" ,;.-")
        if not fresh or len(note) > _LONGEST_NOTE or _EMPTY.match(note) or _UNKNOWN.search(note):
            return
        if note and note not in self.notes and fold(note) not in fold(item.description):
            self.notes.append(note)


def _model_after(tagged: Tagged, phrase: Phrase) -> str | None:
    """An unknown word or code right after the brand: "giant escape blk"."""
    start = phrase.last + 1
    if phrase.noun is not None:
        return None
    end = _value_end(tagged.units, start)
    return tagged.slice(tagged.units[start].start, tagged.units[end - 1].end) if end > start else None


def _value_end(units: Sequence[Unit], start: int) -> int:
    end = start
    while end < len(units) and end < start + 3 and units[end].tag in _VALUE_TAGS:
        end += 1
    return end
