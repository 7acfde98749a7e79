"""Reading a street, with its number or block where one is told, from a given word on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.names import Family
from bot.understanding.where.numerals import spelled_number
from bot.understanding.where.tokens import Token
from bot.understanding.where.words import (
    BLOCK_WORDS,
    DIRECTIONS,
    NUMBER_WORDS,
    ORDINALS,
    PLAIN_TYPES,
    PREFIX_TYPES,
    STREET_TYPES,
)

Tokens = Sequence[Token]
_HOUSE = re.compile(r"(\d{1,5})([a-fr]?)")  # not 14k, 80s, 3x
_JOINTS = (
    ("de", "la"),
    ("d", "la"),
    ("en", "la"),
    ("of", "the"),
    ("de", "el"),
    ("on",),
    ("of",),
    ("de",),
    ("del",),
    ("d",),
    ("en",),
)
_NOT_A_HOUSE = frozenset(
    "apt unit suite ste floor piso rm room exit salida route rt ruta interstate i us box po plate placa gate"
    " around about las until til till since after before desde hasta past like aproximadamente".split()
)
_FLOORS = frozenset("floor fl flr piso".split())
_ORDERED = frozenset("cuadra bloque lot".split())
"""Behind these a small number tells which one ("cuadra 3", the third; "lot 14")."""
_BEFORE_SMALL = frozenset("floor piso us i".split())
"""A number of three digits behind these is none of theirs ("dropped it on the floor 160 Mill St")."""
_CLOCK_ONLY = frozenset("around about las until til till since after before desde hasta past like".split())


def street_at(tokens: Tokens, at: int, gazetteer: Gazetteer) -> tuple[int, Spoken] | None:
    """The street named from ``tokens[at]`` on, and the number of the word after it."""
    prefixed = _is_prefix(tokens, at)
    first = at + 1 if prefixed else at
    if prefixed and tokens[first].word in ("la", "de", "del") and first + 1 < len(tokens):
        first += 1
    for length, family in gazetteer.streets.all_at(tokens, first):
        end = first + length
        spoken = Spoken(family, " ".join(token.norm for token in tokens[first:end]), prefixed=prefixed)
        after = _with_type(tokens, end, spoken, gazetteer.state_words)
        # "Warner St Ext" has "Warner St" for a name: without its "Ext" it is the shorter name's street
        if spoken.type or length == 1 or tokens[end - 1].norm not in STREET_TYPES:
            return after, spoken
    return None


def _is_prefix(tokens: Tokens, at: int) -> bool:
    """Whether a word is a Spanish "calle" or "avenida"; short ones only where no street's name stands before."""
    word = tokens[at].word
    if word not in PREFIX_TYPES or at + 1 >= len(tokens):
        return False
    lead = tokens[at - 1].word if at else "la"
    return len(word) > 3 or (word == "c" and tokens[at + 1].gap == "/") or lead in ("la", "en", "de", "por", "una")


def _with_type(tokens: Tokens, end: int, spoken: Spoken, state_words: frozenset[str]) -> int:
    """Take in the type behind a street's name, and a direction behind that; gives the next word's number."""
    if end >= len(tokens) or tokens[end].sentence != tokens[end - 1].sentence:
        return end
    kind = STREET_TYPES.get(tokens[end].norm)
    family = spoken.family
    if kind is None or family is None or tokens[end].gap or not _plausible(kind, family, tokens[end].word, state_words):
        return end
    spoken.type = kind
    end += 1
    if end < len(tokens) and tokens[end].word in DIRECTIONS and not tokens[end].gap:
        direction = DIRECTIONS[tokens[end].word]
        if any(street.suffix == direction for street in family.city):
            spoken.suffix = direction
            end += 1
    return end


def _plausible(kind: str, family: Family, word: str, state_words: frozenset[str]) -> bool:
    """Whether a type may follow this name: "Francis Ct" is a court, "Whitmore, CT" is the state."""
    if kind in family.types():
        return True
    if word in state_words:
        return False
    return kind in PLAIN_TYPES or word in ("ter", "terr", "terrace", "dr", "pl")


def numbered_at(tokens: Tokens, at: int, gazetteer: Gazetteer) -> Mention | None:
    """A street with its house number or block, where the number (or "unit block") starts at ``at``."""
    head = _block_head(tokens, at) or _house_head(tokens, at)
    if head is None:
        return None
    number, block, first = head
    for start in _after_joints(tokens, first, block):
        found = street_at(tokens, start, gazetteer)
        if found is not None:
            end, spoken = found
            joined = start > first
            if joined and not block and (_counts(tokens, at) or (not spoken.sure and tokens[first].word == "on")):
                continue
            return Mention(at, end, [spoken], number, block)
    return None


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a number in words is a small one, which counts or points ("the one on Main Street")."""
    spelled = spelled_number(tokens, at)
    return spelled is not None and spelled[0] < 10


def number_behind(tokens: Tokens, end: int) -> tuple[str, int] | None:
    """A house number after its street, as Spanish has it ("calle Ward #45", "calle Ward numero 45")."""
    at = end
    marked = False
    while at < len(tokens) and tokens[at].word in NUMBER_WORDS and at < end + 2:
        marked = True
        at += 1
    if at >= len(tokens) or tokens[at].sentence != tokens[end - 1].sentence:
        return None
    house = house_number(tokens, at)
    last = at + 1 >= len(tokens) or bool(tokens[at + 1].gap)
    parted = bool(tokens[at].gap) and not (tokens[at].gap == "," and last)
    if house is None or (parted and not (marked or "#" in tokens[at].gap)):
        return None
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if after in ("a", "p") and (at + 2 >= len(tokens) or tokens[at + 2].word != "m"):
        after = ""
    if not (marked or "#" in tokens[at].gap) and after in COUNTED:
        return None
    return house, at + 1


COUNTED = frozenset("am pm a p de horas hours hrs dolares dollars veces times dias days mil".split())


def house_number(tokens: Tokens, at: int) -> str | None:
    """The house number that ``tokens[at]`` is, or None (money, a clock time, part of a phone number)."""
    match = _HOUSE.fullmatch(tokens[at].word)
    if match is None or (match[1][0] == "0" and match[1] != "0"):
        return None
    gap = tokens[at].gap
    clock = gap == ":" and bool(at) and tokens[at - 1].word.isdigit()
    if clock or gap.endswith(("$", "€")) or (at and gap == "." and tokens[at - 1].word.isdigit()):
        return None
    if _is_part_of_a_longer_number(tokens, at):
        return None
    lead = tokens[at - 1].word if at and not gap.strip("#") else ""
    if lead in _FLOORS and at > 1 and tokens[at - 2].word in ORDINALS:
        return match[1] + match[2].upper()
    if lead in _ORDERED and int(match[1]) < 100 and (at < 2 or tokens[at - 2].word != "a"):  # "bleeding a lot"
        return None
    the = lead in _FLOORS and at > 1 and tokens[at - 2].word in ("the", "el", "my", "mi")
    if the or (lead in _BEFORE_SMALL and len(match[1]) > 2):
        return match[1] + match[2].upper()
    if lead in _NOT_A_HOUSE and (lead not in _CLOCK_ONLY or int(match[1]) <= 12):
        return None
    return match[1] + match[2].upper()


def _is_part_of_a_longer_number(tokens: Tokens, at: int) -> bool:
    """Phone numbers: two groups of digits right before this one."""
    return at >= 2 and all(
        tokens[i].word.isdigit() and tokens[i + 1].gap in ("", "-", ".", ")") and len(tokens[i].word) >= 3
        for i in (at - 2, at - 1)
    )


def _house_head(tokens: Tokens, at: int) -> tuple[str, bool, int] | None:
    house = _with_comma(tokens, at)
    if house is not None:
        return house, False, at + 2
    house = house_number(tokens, at)
    if house is not None:
        return house, False, _past_range(tokens, at + 1)
    spelled = spelled_number(tokens, at)
    if spelled is not None:
        return str(spelled[0]), False, at + spelled[1]
    return None


def _with_comma(tokens: Tokens, at: int) -> str | None:
    """ "1,429 Park St"."""
    if at + 1 >= len(tokens) or tokens[at + 1].gap != "," or tokens[at + 1].start != tokens[at].end + 1:
        return None
    thousands, rest = house_number(tokens, at), tokens[at + 1].word
    if thousands is None or len(thousands) > 2 or not (thousands + rest).isdigit() or len(rest) != 3:
        return None
    return thousands + rest


def _past_range(tokens: Tokens, at: int) -> int:
    """Skip the rest of "12-14" and "12 1/2"."""
    if at < len(tokens) and tokens[at].word.isdigit() and tokens[at].gap in ("-", "–"):
        return at + 1
    if at + 1 < len(tokens) and tokens[at].word == "1" and tokens[at + 1].gap == "/":
        return at + 2
    return at


def _block_head(tokens: Tokens, at: int) -> tuple[str, bool, int] | None:
    """ "600 block", "six hundred block", "unit block", "cuadra 600", "bloque del 600"."""
    words = [token.word for token in tokens[at : at + 9]]
    if len(words) > 1 and words[0] == "unit" and words[1] in BLOCK_WORDS:
        return "0", True, at + 2
    if words[0] in BLOCK_WORDS:
        skip = at + 1
        while skip < len(tokens) and tokens[skip].word in ("of", "de", "del", "la", "numero", "the", "number"):
            skip += 1
        head = _house_head(tokens, skip) if skip < len(tokens) and skip > at else None
        return (head[0], True, head[2]) if head and head[0].isdigit() else None
    head = _house_head(tokens, at)
    if head is None or not head[0].isdigit():
        return None
    after = head[2]
    if after < len(tokens) and tokens[after].word == "hundred":
        head = (head[0] if len(head[0]) > 2 else f"{head[0]}00", False, after)
        after += 1
    if after < len(tokens) and tokens[after].word in BLOCK_WORDS and not tokens[after].gap.strip("-"):
        return head[0], True, after + 1
    return None


def _after_joints(tokens: Tokens, at: int, block: bool) -> list[int]:
    """Where the street may start after its number: at once, or behind "de", "de la", "of the"."""
    starts = [at] if at < len(tokens) else []
    for joint in _JOINTS:
        end = at + len(joint)
        if end < len(tokens) and tuple(token.word for token in tokens[at:end]) == joint:
            starts.append(end)
            break
    if block:
        starts += [at + 1] if at + 1 < len(tokens) and tokens[at].word in ("on", "of") else []
    return [start for start in starts if tokens[start].sentence == tokens[at - 1].sentence]
