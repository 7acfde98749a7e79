"""Finds the bare numbers that are hours: "at 5", "between 8 and 10", "sat 8 to 1130 pm", but not "5 people"."""

from __future__ import annotations

from typing import Final

from .function_words import COUNTED_NOUNS
from .moments import Moment, clock
from .rules_clock import face_of
from .tokens import Token

Item = Token | Moment

_SOFT: Final = frozenset({"about", "sometime", "thearticle", "of", "comma", "early"})
_STRONG_LEADS: Final = frozenset({"at", "las"})
_WEAK_LEADS: Final = frozenset(
    {"about", "until", "after", "before", "since", "by", "past", "from", "between", "Day", "Part", "sometime"}
)
_LAS_LEADS: Final = frozenset(
    {
        "about",
        "until",
        "after",
        "before",
        "since",
        "between",
        "from",
        "of",
        "to",
        "comma",
        "Day",
        "Part",
        "at",
        "and",
        "or",
        "dash",
        "sometime",
        "a",
        "Clock",
        "stop",
        "minus",
        "by",
    }
)
_CONNECTORS: Final = frozenset({"to", "a", "until", "dash", "or", "and"})
_HOUR_CATS: Final = frozenset({"number", "oneword", "year", "once"})
_REFUSED_AFTER: Final = frozenset(
    {
        "unit",
        "number",
        "opaque",
        "ordinal",
        "word",
        "counted",
        "street",
        "month",
        "decimal",
        "year",
        "oneword",
        "parts",
        "weekdays",
        "slash",
        "Span",
        "second",
        "half",
    }
)


def mark_hours(items: list[Item]) -> list[Item]:
    """The items with every bare hour replaced by a clock."""
    out = list(items)
    for i, item in enumerate(out):
        if item.cat in _HOUR_CATS and isinstance(item, Token) and _plausible(item) and _is_hour(out, i):
            face = face_of(item)
            if face is not None:
                made = clock(face)
                made.names, made.start, made.end = ["an hour told without am or pm"], item.start, item.end
                out[i] = made
    return out


def _plausible(token: Token) -> bool:
    face = face_of(token)
    if face is None:
        return False
    if token.cat == "year":
        return 1900 <= token.whole <= 2359
    return token.whole <= 24 or len(token.text) >= 3


def _before(items: list[Item], i: int) -> int:
    """The place of the item before i that is not a soft word; -1 for none."""
    j = i - 1
    while j >= 0 and i - j <= 4 and items[j].cat in _SOFT and items[j].cat != "about":
        j -= 1
    return j


def _after(items: list[Item], i: int, skip: frozenset[str] = frozenset({"about", "sometime"})) -> int:
    j = i + 1
    while j < len(items) and j - i <= 3 and items[j].cat in skip:
        j += 1
    return j


def _free_after(items: list[Item], i: int, strict: bool) -> bool:
    """Whether what follows lets the number be an hour."""
    if i + 1 >= len(items):
        return True
    after = items[i + 1]
    if after.cat in ("about", "afterabout", "oclock", "ish"):
        return True
    if after.cat not in _REFUSED_AFTER:
        return not (isinstance(after, Token) and after.text in COUNTED_NOUNS)
    if after.cat == "half" or strict or not isinstance(after, Token):
        return False
    return after.cat == "word" and not after.text.endswith("s") and after.text not in COUNTED_NOUNS


def _partner(items: list[Item], i: int) -> bool:
    """Whether "… to H", "… and H", "… or H" follows with another hour or clock."""
    j = _after(items, i, frozenset({"about", "sometime", "Day", "Part"}))
    if j >= len(items) or items[j].cat not in _CONNECTORS | {"las"}:
        return False
    if items[j].cat != "las":
        j = _after(items, j, frozenset({"about", "sometime", "las", "at"}))
    else:
        j += 1
    if j >= len(items):
        return False
    item = items[j]
    if item.cat == "Clock":
        return True
    return (
        isinstance(item, Token) and item.cat in _HOUR_CATS and _plausible(item) and _free_after(items, j, strict=True)
    )


def _clock_follows(items: list[Item], i: int) -> bool:
    """ "8 to 1130 pm", "3 or 4am": a connector and a real clock right after."""
    j = _after(items, i)
    if j >= len(items) or items[j].cat not in ("to", "until", "dash", "or", "a", "and"):
        return False
    j = _after(items, j)
    return j < len(items) and items[j].cat == "Clock"


def _part_follows(items: list[Item], i: int) -> bool:
    """ "5 in the morning", "3 de la tarde"."""
    j = i + 1
    while j < len(items) and j - i <= 4 and items[j].cat in ("in", "at", "of", "by", "thearticle", "las", "on"):
        j += 1
    token = items[i]
    long = isinstance(token, Token) and len(token.text) >= 3 and token.text.isdigit()
    if j >= len(items) or (j == i + 1 and items[j].cat != "Part" and not long and not _free_before(items, i)):
        return False
    item = items[j]
    return isinstance(item, Moment) and (item.cat == "Part" or (item.cat == "Day" and (item.part is not None or long)))


def _free_before(items: list[Item], i: int) -> bool:
    """ "7 this morning" after nothing, a word of time or "out", not after "I saw"."""
    j = _before(items, i)
    if j < 0:
        return True
    lead = items[j]
    return lead.cat not in ("word", "opaque", "func", "counted", "month") or (
        isinstance(lead, Token) and lead.text in ("up", "out", "home", "back", "was", "it")
    )


def _is_hour(items: list[Item], i: int) -> bool:
    token = items[i]
    if isinstance(token, Token) and token.text.isdigit() and token.whole > 24 and len(token.text) < 3:
        return False
    if _counts_follow(items, i) or _two_digits_of_something(items, i):
        return False
    if _part_follows(items, i) or _in_brackets(items, i):
        return True
    j = i - 1 if i and items[i - 1].cat == "of" else _before(items, i)
    lead = items[j] if j >= 0 and items[j].cat != "stop" else None
    if lead is not None and lead.cat == "about":
        beyond = _before(items, j)
        if beyond >= 0 and items[beyond].cat in _STRONG_LEADS | {"between", "from", "until", "after", "before"}:
            lead = items[beyond]
    if lead is not None and _leads(items, i, lead):
        return True
    if _clock_follows(items, i):
        return lead is None or lead.cat not in ("opaque", "month", "number")
    if _partner(items, i) and _ends_well(items, i):
        return not _prices(items) if lead is None else _told_of_a_day(items, i)
    return _chained(items, i, j)


def _in_brackets(items: list[Item], i: int) -> bool:
    """ "Between when my roommate left (8) and when I got up (11:15)"."""
    around = [item.text if isinstance(item, Token) else "" for item in items[max(i - 1, 0) : i + 2]]
    return around[:1] == ["("] and around[-1:] == [")"] and _small(items[i]) and any(m.cat == "Clock" for m in items)


def _told_of_a_day(items: list[Item], i: int) -> bool:
    """ "Tuesday night, I was in the pool 7 to 8": two small numbers that end a sentence which tells a day."""
    first, second = (
        items[i],
        next((item for item in items[i + 2 :] if item.cat in _HOUR_CATS or item.cat == "Clock"), None),
    )
    if not (_small(first) and (second is not None and (second.cat == "Clock" or _small(second)))):
        return False
    joint, lead = items[_after(items, i)], items[i - 1]
    if joint.cat not in ("to", "until", "dash") or lead.cat in ("counted", "opaque", "number"):
        return False
    return any(
        isinstance(item, Moment) and item.drop is None and item.cat == "Day" for item in items[max(0, i - 20) : i]
    )


def _two_digits_of_something(items: list[Item], i: int) -> bool:
    """ "16 or 17", "05 or 06" are ages and model years; as hours they stand after "las" or "at", or with minutes."""
    token, lead = items[i], items[i - 1] if i else None
    if not isinstance(token, Token) or len(token.text) != 2 or not token.text.isdigit():
        return False
    return (token.whole > 12 or token.text[0] == "0") and (lead is None or lead.cat not in ("las", "at"))


def _ends_well(items: list[Item], i: int) -> bool:
    """ "8 to 10", "10-11 last night": nothing but words of time up to the end of the sentence."""
    military = False
    for item in items[i : i + 8]:
        military = military or (isinstance(item, Token) and item.cat == "number" and item.text[0] == "0")
        if item.cat in ("stop", "Day", "Part"):
            return True
        if item.cat in ("word", "func", "opaque", "counted", "street", "unit"):
            return military
    return True


def _counts_follow(items: list[Item], i: int) -> bool:
    """ "2 or 3 kids", "from 2 to 3 boxes": the second number is a count, so the first is one too."""
    j = _after(items, i)
    if j >= len(items) or items[j].cat not in ("to", "or", "dash"):
        return False
    j = _after(items, j)
    item = items[j] if j < len(items) else None
    return isinstance(item, Token) and item.cat in _HOUR_CATS and not _partner(items, i)


def _leads(items: list[Item], i: int, lead: Item) -> bool:
    cat = lead.cat
    if cat in _STRONG_LEADS:
        spoken = isinstance(lead, Token) and lead.text in ("las", "la")
        return _free_after(items, i, strict=spoken) and not (spoken and not _las_as_hour(items, i))
    if cat in ("between", "from", "of"):
        free = _partner(items, i)
        if cat == "of":  # "de 7 a 8"
            return free and isinstance(lead, Token) and lead.text in ("de", "d")
        return free or (cat == "from" and _free_after(items, i, strict=True))
    if (
        cat == "by"
        and isinstance(lead, Token)
        and lead.text not in ("by", "para", "pa", "no later than", "not later than")
    ):
        return False
    if cat in ("about", "sometime") and _price_like(items, i):
        return False
    if cat == "correct" or (isinstance(lead, Token) and lead.text in ("was", "were", "era", "eran", "fue")):
        return _small(items[i]) and (
            _before_when(items, i) or (cat == "correct" and _free_after(items, i, strict=True))
        )
    return cat in _WEAK_LEADS and _free_after(items, i, strict=True)


def _small(item: Item) -> bool:
    return isinstance(item, Token) and 1 <= item.whole <= 12


def _before_when(items: list[Item], i: int) -> bool:
    """ "It was 5 when I came out"."""
    after = items[i + 1] if i + 1 < len(items) else None
    return isinstance(after, Token) and after.text in ("when", "cuando", "wen")


def _las_as_hour(items: list[Item], i: int) -> bool:
    """ "Las 5" after a word of time or at the start; "190 las dos", "cambié las dos" are counts."""
    k = i - 2
    token = items[i]
    if k < 0:
        return isinstance(token, Token) and token.text != "dos"
    item = items[k]
    if item.cat == "of" and not _partner(items, i):
        return False
    return item.cat in _LAS_LEADS or (
        isinstance(item, Token) and item.text in ("eran", "son", "era", "serian", "fueron", "seran", "desde")
    )


def _prices(items: list[Item]) -> bool:
    """ "1200 to 1500" and nothing else: hours of the clock would have a leading zero somewhere, or a word of time."""
    numbers = [item.text for item in items if isinstance(item, Token) and item.text.isdigit()]
    if not numbers or any(len(text) < 3 or text[0] == "0" for text in numbers):
        return False
    return not any(isinstance(item, Moment) and item.drop is None and item.cat != "Clock" for item in items)


def _price_like(items: list[Item], i: int) -> bool:
    """ "Like 250", "como 120": three digits with no other word of time beside them are money or a count."""
    item = items[i]
    if not isinstance(item, Token) or len(item.text) < 3 or not item.text.isdigit():
        return False
    return not any(isinstance(other, Moment) and other.drop is None for other in items)


def _chained(items: list[Item], i: int, j: int) -> bool:
    """The second hour of "8 to 10", "3 or 4": the connector before it follows a clock."""
    if j < 0:
        return False
    if items[j].cat == "about":
        j -= 1
    if j < 1 or items[j].cat not in _CONNECTORS:
        return False
    k = j - 1
    while k >= 0 and items[k].cat in ("about", "afterabout", "comma", "Day", "Part", "thearticle", "of", "in", "las"):
        k -= 1
    return k >= 0 and items[k].cat == "Clock" and _free_after(items, i, strict=True)
