"""Apply an answer about brand, model, serial number or colour to the items already known."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from bot.understanding.items.mentions import mentions
from bot.understanding.items.model import Item
from bot.understanding.items.phrases import Phrase, color_text, phrases
from bot.understanding.items.serials import Serial, find_serials
from bot.understanding.items.units import Tagged, tag
from bot.understanding.lexicon import traits
from bot.understanding.lexicon.nouns import color_of
from bot.understanding.lexicon.tokens import fold

_SEGMENT: Final = re.compile(
    r"[;\n!?]|\.(?=\s|$)|,(?!\d{3}\b)|\s(?:and|y|pero|but|e)\s(?=(?:the|el|la|los|las|my|mi|its|it's|no|"
    r"i\b|it\b|un|una|mis)\b)",
    re.IGNORECASE,
)
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
_ALL: Final = frozenset(
    {"both", "ambos", "ambas", "all", "todos", "todas", "they", "theyre", "them", "each", "everything", "todo"}
)
_DETAIL_MAX: Final = 160
_MOST_PIECES: Final = 60


@dataclass
class _Patch:
    """What was learnt of one item."""

    brand: str | None = None
    model: str | None = None
    serial: str | None = None
    color: str | None = None
    notes: list[str] = field(default_factory=list)


@dataclass
class _Segment:
    """A piece of the answer and the items it speaks of."""

    text: str
    start: int
    targets: tuple[int, ...]
    spoken: bool


def read_item_details(text: str, items: Sequence[Item], language: str = "en") -> tuple[list[Item], bool]:
    """The items with what `text` adds, and whether it added anything or said that nothing more is known. What an item already
    has is replaced only by a told value; notes that fit no field are added to the description in brackets."""
    if not items or not text.strip() or (text.strip().endswith("?") and not find_serials(text)):
        return list(items), bool(_UNKNOWN.search(text)) and not text.strip().endswith("?")
    patches = [_Patch() for _ in items]
    for segment in _segments(text, items):
        _learn(segment, items, patches, language)
    changed = [_patched(item, patch) for item, patch in zip(items, patches, strict=True)]
    return changed, changed != list(items) or bool(_UNKNOWN.search(text[:600]))


def _segments(text: str, items: Sequence[Item]) -> Iterator[_Segment]:
    """Pieces between commas, stops and joiners; one that names no item speaks of the last one named."""
    current: tuple[int, ...] = (0,) if len(items) == 1 else ()
    spans = [s.span for s in find_serials(text)]
    for start, end in islice(_pieces(text, spans), _MOST_PIECES):
        piece = text[start:end]
        tagged = tag(piece, asked=True)
        named = tuple(dict.fromkeys(m.item for m in mentions(tagged.tokens, items)))
        spoken = bool(named)
        if not named:
            named = _group(tagged, items)
        foreign = not named and len(items) == 1 and _foreign(tagged)
        if foreign:
            yield _Segment(piece, start, (), False)
            continue
        current = named or current
        yield _Segment(piece, start, current, spoken)


def _pieces(text: str, serials: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _SEGMENT.finditer(text):
        if any(s[0] <= match.start() < s[1] for s in serials):
            continue
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if text[at:].strip():
        yield at, len(text)


def _group(tagged: Tagged, items: Sequence[Item]) -> tuple[int, ...]:
    """ "both", "los 2", "they are": all items, or just as many as lack a colour."""
    words = [t.norm for t in tagged.tokens[:8]]
    number = next(
        (
            2 if w in {"2", "dos", "two", "both", "ambos", "ambas"} else 3 if w in {"3", "tres", "three"} else 0
            for w in words
            if w in {"2", "dos", "two", "both", "ambos", "ambas", "3", "tres", "three"}
        ),
        0,
    )
    if number and (words[:1] == ["both"] or set(words[:3]) & {"los", "las", "both", "all", "the", "ambos", "ambas"}):
        if number == len(items):
            return tuple(range(len(items)))
        plain = tuple(i for i, item in enumerate(items) if item.color is None)
        return plain if len(plain) == number else tuple(range(len(items)))[-number:]
    if len(items) > 1 and set(words[:3]) & _ALL:
        return tuple(range(len(items)))
    return ()


def _foreign(tagged: Tagged) -> bool:
    """Whether the piece speaks of another thing than the item: "The car is silver" of a converter."""
    first = next(iter(phrases(tagged)), None)
    return (
        first is not None
        and first.first <= 1
        and first.determined
        and first.kind in {"vehicle", "built", "goods", "container", "other"}
        and first.noun is not None
        and first.concept not in {"abstract"}
        and not first.possessed
        and first.last + 1 < len(tagged.units)
        and tagged.units[first.last + 1].norm in {"is", "es", "was", "era"}
    )


def _learn(segment: _Segment, items: Sequence[Item], patches: list[_Patch], language: str) -> None:
    serials = [s for s in find_serials(segment.text) if s.labelled or not _after_brand(segment.text[: s.span[0]])]
    rest = _without(segment.text, serials)
    tagged = tag(rest, language, asked=True)
    for index in segment.targets:
        patch, item = patches[index], items[index]
        for serial in serials[:1]:
            patch.serial = patch.serial or serial.value
        used = _brand(tagged, item, patch, segment.spoken) | _color(tagged, patch, item)
        if len(segment.targets) == 1 or not segment.spoken:
            _note(tagged, rest, used, patch, item)
    if not segment.targets and len(items) == 1:
        _note(tagged, rest, set(), patches[0], items[0])


def _after_brand(before: str) -> bool:
    """Whether a lone code stands right after a brand: "Sony WH1000XM4" is a model."""
    units = tag(before, asked=True).units
    return bool(units) and units[-1].tag in {"make", "field"}


def _without(text: str, serials: Sequence[Serial]) -> str:
    for serial in reversed(serials):
        text = text[: serial.span[0]] + " " * (serial.span[1] - serial.span[0]) + text[serial.span[1] :]
    return text


def _brand(tagged: Tagged, item: Item, patch: _Patch, spoken: bool) -> set[int]:
    """Take the brand and model of the piece; returns the units used."""
    for phrase in phrases(tagged):
        if phrase.brand is None or phrase.negated:
            continue
        if phrase.implied == "car" and item.brand is not None:
            continue
        patch.brand = patch.brand or phrase.brand
        patch.model = patch.model or phrase.model or _model_after(tagged, phrase)
        return set(range(phrase.first, phrase.last + 1))
    return _told_field(tagged, patch)


def _model_after(tagged: Tagged, phrase: Phrase) -> str | None:
    """An unknown word or code right after the brand: "giant escape blk"."""
    i = phrase.last + 1
    if phrase.noun is not None or i >= len(tagged.units):
        return None
    end = i
    while end < len(tagged.units) and end < i + 3 and tagged.units[end].tag in {"word", "code", "count", "make"}:
        end += 1
    return tagged.slice(tagged.units[i].start, tagged.units[end - 1].end) if end > i else None


def _told_field(tagged: Tagged, patch: _Patch) -> set[int]:
    """ "brand is Zorvo", "marca Zorvo", "model KX-20": a field named with its value."""
    units = tagged.units
    for i, unit in enumerate(units):
        if unit.norm not in {"brand", "marca", "make", "model", "modelo"}:
            continue
        j = i + 1
        while j < len(units) and units[j].norm in {
            "is",
            "es",
            "was",
            "era",
            ":",
            "number",
            "a",
            "the",
            "la",
            "el",
            "name",
            "de",
            "called",
        }:
            j += 1
        end = j
        while end < len(units) and end < j + 3 and units[end].tag in {"word", "code", "count", "make"}:
            end += 1
        if end > j and not (i and units[i - 1].norm in {"no", "any", "sin", "which"}):
            value = tagged.slice(units[j].start, units[end - 1].end)
            if unit.norm in {"model", "modelo"}:
                patch.model = patch.model or value
            else:
                patch.brand = patch.brand or value
            return set(range(i, end))
    return set()


def _color(tagged: Tagged, patch: _Patch, item: Item) -> set[int]:
    """Take the colours that are the item's own, not those of "orange tape" or "silver letters"."""
    units = tagged.units
    own: list[int] = []
    for i, unit in enumerate(units):
        if unit.tag != "color" or (own and i - own[-1] > 2):
            continue
        follower = next((u for u in units[i + 1 : i + 3] if u.tag not in {"join", "color", "shade"}), None)
        if (
            follower is not None
            and follower.tag in {"noun", "word"}
            and _other_thing(follower.norm, item)
            and units[i + 1].tag in {"noun", "word"}
        ):
            continue
        if (
            (i
            and units[i - 1].norm in {"no", "not"})
            or (False)
        ):
            continue
        if any(u.norm in {"with", "w", "con", "has", "tiene", "had", "tenia"} for u in units[:i]) and any(
            u.tag in {"noun", "word"} and _other_thing(u.norm, item) for u in units[:i] if u.norm not in traits.STOPPERS
        ):
            continue
        if unit.norm in traits.NOT_SHADES_ALONE and follower is not None and follower.tag in {"noun", "word"}:
            continue
        own.append(i)
    if own and patch.color is None:
        patch.color = color_text(tagged, units, own)
        return (
            set(own)
            | {i - 1 for i in own if i and units[i - 1].tag == "shade"}
            | {i + 1 for i in own if i + 1 < len(units) and units[i + 1].tag == "shade"}
        )
    return set()


def _other_thing(word: str, item: Item) -> bool:
    return word not in fold(item.description) and color_of(word) is None


def _note(tagged: Tagged, rest: str, used: set[int], patch: _Patch, item: Item) -> None:
    """Keep what no field holds ("128gb", "with my UConn ID stuck behind it") as a note."""
    left = [
        u
        for i, u in enumerate(tagged.units)
        if i not in used and u.tag not in {"det", "mark", "join", "stop", "verb", "shade", "place"}
    ]
    told = {
        w
        for w in re.split(
            r"\W{1,20}",
            fold(f"{item.description} {item.brand or ''} {item.model or ''} {patch.brand or ''} {patch.model or ''}"),
        )
        if w
    }
    fresh = [u for u in left if u.norm not in told and u.norm not in traits.STOPPERS]
    note = " ".join(rest.split()).strip(" ,;.-")
    if not fresh or not note or _EMPTY.match(note) or _UNKNOWN.search(note) or len(note) > _DETAIL_MAX:
        return
    if note not in patch.notes and fold(note) not in fold(item.description):
        patch.notes.append(note)


def _patched(item: Item, patch: _Patch) -> Item:
    description = item.description
    if patch.notes:
        description = f"{description} ({'; '.join(patch.notes)})"
    return replace(
        item,
        description=description[:400],
        brand=patch.brand or item.brand,
        model=patch.model or item.model,
        serial=patch.serial or item.serial,
        color=patch.color or item.color,
    )
