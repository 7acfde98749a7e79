"""Signs around a bare number that tell an hour from a count, a price or an age."""

from __future__ import annotations

from typing import Final

from .function_words import COUNTED_NOUNS, COUNTED_PLACES, MEASURES
from .moments import Item, Moment
from .rules_clock import face_of
from .tokens import Token

_SOFT: Final = frozenset({"about", "sometime", "thearticle", "of", "comma", "early"})
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
_HOUR_LEADS: Final = frozenset({"at", "las", "about", "after", "before", "since", "until", "sometime", "of", "comma"})
_CONNECTORS: Final = frozenset({"to", "a", "until", "dash", "or", "and"})
_COUNTING: Final = frozenset(
    """
    count counted paid cost costs worth took had have weighs weighed need only cuento conte pague cuesta costo vale
    """.split()
)
_NEARBY: Final = 40
_MOVES: Final = frozenset(
    "left parked back home arrived sali llegue volvi parquee regrese salimos llegamos volvimos estacione".split()
)
HOUR_CATS: Final = frozenset({"number", "oneword", "year", "once"})
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


def plausible(token: Token) -> bool:
    face = face_of(token)
    if face is None:
        return False
    if token.cat == "year":
        return 1900 <= token.whole <= 2359
    return token.whole <= 24 or len(token.text) >= 3


def before(items: list[Item], i: int) -> int:
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


def free_after(items: list[Item], i: int, strict: bool) -> bool:
    """Whether what follows lets the number be an hour."""
    if i + 1 >= len(items):
        return True
    after = items[i + 1]
    if after.cat in ("about", "afterabout", "oclock"):
        return True
    if after.cat == "ish":  # "3 something dollars"
        return i + 2 >= len(items) or items[i + 2].cat not in _REFUSED_AFTER
    if after.cat not in _REFUSED_AFTER:
        return not (isinstance(after, Token) and after.text in COUNTED_NOUNS)
    if after.cat == "half" or strict or not isinstance(after, Token):
        return False
    return after.cat == "word" and not after.text.endswith("s") and after.text not in COUNTED_NOUNS


def hour_of_a_day(items: list[Item], i: int) -> bool:
    """ "Yesterday at 4 guy climbed in", "anoche como a las 11 carro hurtado": an hour right after its day.

    Whatever is named next is what happened then, unless it is what is counted so ("at 4 stores", "about 5 people").
    """
    token, after = items[i], items[i + 1] if i + 1 < len(items) else None
    leads = [item.cat for item in items[max(i - 4, 0) : i]]
    day = len(leads)
    while day and leads[day - 1] in _HOUR_LEADS:
        day -= 1
    told = items[i - len(leads) + day - 1] if day else None
    if day == len(leads) or not isinstance(told, Moment) or told.drop or told.clock or told.elapsed:
        return False
    if not small(token) or not isinstance(after, Token) or after.cat not in ("word", "counted", "func", "opaque"):
        return False
    if after.text in MEASURES or (told.cat != "Day" and told.part is None):
        return False
    if {"at", "las"} & set(leads[day:]):
        return after.text not in COUNTED_PLACES
    return not after.text.endswith("s") and after.text not in COUNTED_PLACES


def partner(items: list[Item], i: int) -> bool:
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
    return isinstance(item, Token) and item.cat in HOUR_CATS and plausible(item) and free_after(items, j, strict=True)


def clock_follows(items: list[Item], i: int) -> bool:
    """ "8 to 1130 pm", "3 or 4am": a connector and a real clock right after."""
    j = _after(items, i)
    if j >= len(items) or items[j].cat not in ("to", "until", "dash", "or", "a", "and"):
        return False
    j = _after(items, j)
    return j < len(items) and items[j].cat == "Clock"


def part_follows(items: list[Item], i: int) -> bool:
    """ "5 in the morning", "3 de la tarde"."""
    j = i + 1
    while j < len(items) and j - i <= 4 and items[j].cat in ("in", "at", "of", "by", "thearticle", "las", "on"):
        j += 1
    token = items[i]
    long = isinstance(token, Token) and len(token.text) >= 3 and token.text.isdigit()
    if j >= len(items) or (j == i + 1 and items[j].cat != "Part" and not long and not _free_before(items, i)):
        return False
    item = items[j]
    if i and _said(items[i - 1]) in ("for", "paid"):
        return False  # "hit me for 900 on the 30th"
    modelled = token.cat == "year" and i > 0 and items[i - 1].cat in ("word", "opaque")  # "mi civic 2014 anoche"
    if not isinstance(item, Moment) or modelled:
        return False
    nightly = j + 1 < len(items) and items[j + 1].cat == "Part"  # "9 Sunday night"
    return item.cat == "Part" or (item.cat == "Day" and (item.part is not None or long or nightly))


def _free_before(items: list[Item], i: int) -> bool:
    """ "7 this morning" after nothing, a word of time or "out", not after "I saw"."""
    j = before(items, i)
    if j < 0:
        return True
    lead = items[j]
    return lead.cat not in ("word", "opaque", "func", "counted", "month") or (
        isinstance(lead, Token) and lead.text in ("up", "out", "home", "back", "was", "it")
    )


def one_of(items: list[Item], i: int) -> bool:
    return items[i].cat == "oneword" and i + 1 < len(items) and items[i + 1].cat == "of"


def after_a_move(items: list[Item], i: int) -> bool:
    """ "Left 7 got back 1:30 am": a small number right after coming or going, where another hour is told."""
    lead = items[i - 1] if i else None
    moved = isinstance(lead, Token) and lead.text in _MOVES and small(items[i])
    return moved and free_after(items, i, strict=True) and _hour_told(items, i)


def _hour_told(items: list[Item], i: int) -> bool:
    return any(item.cat == "Clock" for item in items[max(i - _NEARBY, 0) : i + _NEARBY])


def in_brackets(items: list[Item], i: int) -> bool:
    """ "Between when my roommate left (8) and when I got up (11:15)"."""
    around = [item.text if isinstance(item, Token) else "" for item in items[max(i - 1, 0) : i + 2]]
    return around[:1] == ["("] and around[-1:] == [")"] and small(items[i]) and _hour_told(items, i)


def told_of_a_day(items: list[Item], i: int) -> bool:
    """ "Tuesday night, I was in the pool 7 to 8": two small numbers that end a sentence which tells a day."""
    first, second = (
        items[i],
        next((item for item in items[i + 2 : i + 9] if item.cat in HOUR_CATS or item.cat == "Clock"), None),
    )
    if not (small(first) and (second is not None and (second.cat == "Clock" or small(second)))):
        return False
    joint, lead = items[_after(items, i)], items[i - 1]
    if joint.cat not in ("to", "until", "dash") or lead.cat in ("counted", "opaque", "number"):
        return False
    return any(
        isinstance(item, Moment) and item.drop is None and item.cat == "Day" for item in items[max(0, i - 20) : i + 8]
    )


def two_digits_of_something(items: list[Item], i: int) -> bool:
    """ "16 or 17", "05 or 06" are ages and model years; as hours they stand after "las" or "at", or with minutes."""
    token, lead = items[i], items[i - 1] if i else None
    if not isinstance(token, Token) or len(token.text) != 2 or not token.text.isdigit():
        return False
    return (token.whole > 12 or token.text[0] == "0") and (lead is None or lead.cat not in ("las", "at"))


def ends_well(items: list[Item], i: int) -> bool:
    """ "8 to 10", "10-11 last night": nothing but words of time up to the end of the sentence."""
    military = False
    for item in items[i : i + 8]:
        military = military or (isinstance(item, Token) and item.cat == "number" and item.text[0] == "0")
        if item.cat in ("stop", "Day", "Part"):
            return True
        if item.cat in ("word", "func", "opaque", "counted", "street", "unit"):
            return military
    return True


def among_prices(items: list[Item], i: int) -> bool:
    """ "He asked for 500 and then 300"."""
    near = [item for item in items[max(i - 8, 0) : i + 8] if isinstance(item, Token) and item is not items[i]]
    return any(item.text.isdigit() and len(item.text) >= 3 for item in near)


def _said(item: Item) -> str:
    return item.text if isinstance(item, Token) else ""


def counted_by(items: list[Item], i: int) -> bool:
    """ "I count about 12", "paid like 5": a verb that counts or pays before the rough number."""
    verb = next((item for item in reversed(items[max(i - 3, 0) : i]) if item.cat != "about"), None)
    return isinstance(verb, Token) and verb.text in _COUNTING


def counts_follow(items: list[Item], i: int) -> bool:
    """ "2 or 3 kids", "from 2 to 3 boxes": the second number is a count, so the first is one too."""
    j = _after(items, i)
    if j >= len(items) or items[j].cat not in ("to", "or", "dash"):
        return False
    j = _after(items, j)
    item = items[j] if j < len(items) else None
    return isinstance(item, Token) and item.cat in HOUR_CATS and not partner(items, i)


def small(item: Item) -> bool:
    return isinstance(item, Token) and 1 <= item.whole <= 12


def before_when(items: list[Item], i: int) -> bool:
    """ "It was 5 when I came out"."""
    after = items[i + 1] if i + 1 < len(items) else None
    return isinstance(after, Token) and after.text in ("when", "cuando", "wen")


def las_as_hour(items: list[Item], i: int) -> bool:
    """ "Las 5" after a word of time or at the start; "190 las dos", "cambié las dos" are counts."""
    k = i - 2
    token = items[i]
    if k < 0:
        return isinstance(token, Token) and token.text != "dos"
    item = items[k]
    told = any(isinstance(other, Moment) for other in items[max(i - _NEARBY, 0) : i + _NEARBY])
    if item.cat == "comma" and isinstance(token, Token) and token.text == "dos" and not told:
        return False  # "las puertas de la iglesia, las dos"
    if item.cat == "of" and not partner(items, i):
        return False
    return item.cat in _LAS_LEADS or (
        isinstance(item, Token) and item.text in ("eran", "son", "era", "serian", "fueron", "seran", "desde")
    )


def prices(items: list[Item]) -> bool:
    """ "1200 to 1500" and nothing else: hours of the clock would have a leading zero somewhere, or a word of time."""
    numbers = [item.text for item in items if isinstance(item, Token) and item.text.isdigit()]
    if not numbers or any(len(text) < 3 or text[0] == "0" for text in numbers):
        return False
    return not any(isinstance(item, Moment) and item.drop is None and item.cat != "Clock" for item in items)


def price_like(items: list[Item], i: int) -> bool:
    """ "Like 250", "como 120": three digits with no other word of time beside them are money or a count."""
    item = items[i]
    if not isinstance(item, Token) or len(item.text) < 3 or not item.text.isdigit():
        return False
    return not any(isinstance(other, Moment) and other.drop is None for other in items)


def chained(items: list[Item], i: int, j: int) -> bool:
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
    return k >= 0 and items[k].cat == "Clock" and free_after(items, i, strict=True)
