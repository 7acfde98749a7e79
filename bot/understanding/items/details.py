"""Apply an answer about brand, model, serial number or colour to the items already known."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.understanding.items.model import Item
from bot.understanding.items.patches import Patch, says_unknown
from bot.understanding.items.phrases import phrases
from bot.understanding.items.serials import Serial, find_serials
from bot.understanding.items.tagging import tag
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon.mentions import mentions

_SEGMENT: Final = re.compile(
    r"[;\n!?]|\s/\s|\.(?=\s|$)|,(?!\d{3}\b)|\s(?:and|y|pero|but|e)\s(?=(?:the|el|la|los|las|my|mi|its|it's|no|"
    r"i\b|it\b|un|una|mis)\b)",
    re.IGNORECASE,
)
_ALL: Final = frozenset("both ambos ambas all todos todas they theyre them each everything todo".split())
_NUMBERS: Final = {"2": 2, "dos": 2, "two": 2, "both": 2, "ambos": 2, "ambas": 2, "3": 3, "tres": 3, "three": 3}
_GROUP_LEADS: Final = frozenset({"los", "las", "both", "all", "the", "ambos", "ambas"})
_BE: Final = frozenset({"is", "es", "was", "era"})
_OTHER_KINDS: Final = frozenset({"vehicle", "built", "goods", "container", "other"})
_MOST_PIECES: Final = 60
# nobody tells so much without a comma or a stop
_LONGEST_PIECE: Final = 2000


@dataclass(frozen=True)
class _Piece:
    """A piece of the answer and the items it speaks of; `named`: it names them itself."""

    text: str
    targets: tuple[int, ...]
    named: bool


def read_item_details(text: str, items: Sequence[Item], language: str = "en") -> tuple[list[Item], bool]:
    """The items with what `text` adds, and whether it added anything or said that nothing more is known. What an item
    already has is replaced only by a told value; notes that fit no field are added to the description in brackets."""
    question = text.strip().endswith("?") and not find_serials(text)
    if not items or not text.strip() or question:
        return list(items), says_unknown(text) and not question
    patches = [Patch(item) for item in items]
    for piece in _pieces(text, items):
        _learn(piece, patches, language)
    changed = [patch.applied() for patch in patches]
    return changed, changed != list(items) or says_unknown(text)


def _pieces(text: str, items: Sequence[Item]) -> Iterator[_Piece]:
    """The answer between commas, stops and joiners; a piece that names no item speaks of the last one named."""
    current: tuple[int, ...] = (0,) if len(items) == 1 else ()
    for start, end in islice(_cuts(text), _MOST_PIECES):
        piece = text[start : min(end, start + _LONGEST_PIECE)]
        tagged = tag(piece, asked=True)
        named = tuple(dict.fromkeys(m.item for m in mentions(tagged.tokens, items)))
        targets = named or _group(tagged, items)
        if not targets and len(items) == 1 and _foreign(tagged):
            yield _Piece(piece, (), False)
            continue
        current = targets or current
        yield _Piece(piece, current, bool(named))


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    serials = [s.span for s in find_serials(text)]
    at = 0
    for match in _SEGMENT.finditer(text):
        if any(start <= match.start() < end for start, end in serials):
            continue
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if text[at:].strip():
        yield at, len(text)


def _group(tagged: Tagged, items: Sequence[Item]) -> tuple[int, ...]:
    """ "both", "los 2", "they are": all items, or just as many as lack a colour."""
    words = [t.norm for t in tagged.tokens[:8]]
    everyone = tuple(range(len(items)))
    number = next((_NUMBERS[w] for w in words if w in _NUMBERS), 0)
    if number and set(words[:3]) & _GROUP_LEADS:
        plain = tuple(i for i, item in enumerate(items) if item.color is None)
        if number == len(items):
            return everyone
        return plain if len(plain) == number else everyone[-number:]
    return everyone if len(items) > 1 and set(words[:3]) & _ALL else ()


def _foreign(tagged: Tagged) -> bool:
    """Whether the piece speaks of another thing than the item: "The car is silver" of a converter."""
    first = next(iter(phrases(tagged)), None)
    if first is None or first.noun is None or first.first > 1 or not first.determined or first.possessed:
        return False
    after = tagged.units[first.last + 1].norm if first.last + 1 < len(tagged.units) else ""
    return first.kind in _OTHER_KINDS and first.concept != "abstract" and after in _BE


def _learn(piece: _Piece, patches: Sequence[Patch], language: str) -> None:
    serials = [s for s in find_serials(piece.text) if s.labelled or not _after_brand(piece.text[: s.span[0]])]
    rest = _without(piece.text, serials)
    tagged = tag(rest, language, asked=True)
    for index in piece.targets:
        patch = patches[index]
        if serials and patch.serial is None:
            patch.serial = serials[0].value
        patch.learn(tagged, rest, noting=len(piece.targets) == 1 or not piece.named)
    if not piece.targets and len(patches) == 1:
        patches[0].note(tagged, rest, set())


def _after_brand(before: str) -> bool:
    """Whether a lone code stands right after a brand: "Sony WH1000XM4" is a model."""
    units = tag(before, asked=True).units
    return bool(units) and units[-1].tag in {"make", "field"}


def _without(text: str, serials: Sequence[Serial]) -> str:
    for serial in reversed(serials):
        text = text[: serial.span[0]] + " " * (serial.span[1] - serial.span[0]) + text[serial.span[1] :]
    return text
