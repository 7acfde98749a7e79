"""The words between two moments that make one range of them: to, until, and, or, another guess."""

from __future__ import annotations

from typing import Final

from .moments import Item, Moment
from .tokens import Token

_PASSED: Final = frozenset(
    {
        "about",
        "sometime",
        "thearticle",
        "comma",
        "afterabout",
        "oclock",
        "on",
        "at",
        "in",
        "las",
        "back",
        "during",
        "this",
        "mark",
    }
)
_RANGE_WORDS: Final = frozenset({"to", "until", "dash", "a", "or"})
_MAX_INSERT: Final = 9
_FINDING: Final = frozenset(
    """
    report reported call called notice noticed realize realized find found tell told know knew see saw check checked
    look looked note di cuenta reporte llame vi supe encontre enterado entere
    """.split()
)
_GUESSES: Final = frozenset(
    "maybe,might have been,could have been,perhaps,possibly,quizas,quiza,tal vez,talvez,a lo mejor,could be".split(",")
)
_GUESSING: Final = frozenset({"stop", "comma", "about", "thearticle", "on", "func", "this", "sometime"})
_LASTING: Final = frozenset("was were stayed left parked out away gone estuve estuvo estuvimos deje deje fuera".split())
_FAR_INSERT: Final = 14


def lead_of(items: list[Item], here: int) -> Token | None:
    """The word before a moment that says how it is meant, small words passed over."""
    k = here - 1
    while k >= 0 and here - k <= 6 and items[k].cat in _PASSED:
        k -= 1
    item = items[k] if k >= 0 else None
    return item if isinstance(item, Token) else None


def range_link(items: list[Item], here: int, there: int, moment: Moment) -> str:
    """The words that make a range of two neighbouring moments, or "" for none."""
    later = items[there]
    if not isinstance(later, Moment) or later.drop is not None:
        return ""
    gap = items[here + 1 : there]
    words = [item for item in gap if item.cat not in _PASSED]
    if len(words) == 1 and words[0].cat in ("and", "slash") and _bare(moment) and _bare(later):
        return "or"
    if _bare(moment) and _bare(later) and _another_guess(gap):
        return "or"
    lead = lead_of(items, here)
    lead_cat = "between" if _between_when(items, here) else lead.cat if lead is not None else ""
    if (
        len(words) == 1
        and words[0].cat in _RANGE_WORDS
        and (not _a_or_al(words[0]) or lead_cat in ("from", "of", "between") or _clocks(moment, later))
    ):
        return "or" if words[0].cat == "or" else "to"
    if (len(words) == 1 and words[0].cat == "past") or (
        any(item.cat == "until" for item in words) and _lasting(words) and not _stops(gap)
    ):
        return "to"
    if lead_cat == "between" and len(gap) <= _MAX_INSERT and words and words[-1].cat in ("and", "to", "a", "or"):
        return "between"
    if (
        lead_cat in ("from", "of", "since")
        and len(gap) <= _MAX_INSERT
        and words
        and words[-1].cat in ("to", "a", "until", "dash")
        and not _stops(gap)
    ):
        return "from"
    if lead_cat in ("from", "since") and moment.dates is not None and _until_far(gap, words):
        return "from"
    return "" if words else _to_the_hour(gap, lead_cat, _clocks(moment, later))


def _to_the_hour(gap: list[Item], lead_cat: str, clocks: bool) -> str:
    """ "De las 7 a las 4"; "ayer de las 7 de la mañana a las 4", where the day has taken the "de" to itself."""
    if lead_cat in ("from", "of", "between") and any(item.cat == "las" for item in gap):
        return "from"
    said = [item.text for item in gap if isinstance(item, Token)]
    return "to" if clocks and said == ["a las"] else ""


def _between_when(items: list[Item], here: int) -> bool:
    """ "Between when I salted the steps Sunday night and Monday noon"."""
    for k in range(here - 1, max(here - 10, 0), -1):
        item = items[k]
        if isinstance(item, Moment) or item.cat in ("stop", "comma"):
            return False
        if item.text == "when" and items[k - 1].cat == "between":
            return True
    return False


def _lasting(words: list[Item]) -> bool:
    """ "Monday … and was on with them till noon"; not "Friday we had a party, music till 11", "didn't notice until"."""
    if len(words) <= 5:
        return True
    said = {item.text for item in words if isinstance(item, Token)}
    return len(words) <= 8 and bool(said & _LASTING) and not said & _FINDING


def _until_far(gap: list[Item], words: list[Item]) -> bool:
    """ "From Friday when I left for the Cape till I pulled in last night at 10"."""
    return len(gap) <= _FAR_INSERT and not _stops(gap) and any(item.cat == "until" for item in words)


def _another_guess(gap: list[Item]) -> bool:
    """ "Tuesday? Might have been Wednesday"."""
    said = [item.text for item in gap if isinstance(item, Token)]
    return 1 < len(said) <= 6 and bool(_GUESSES & set(said)) and all(item.cat in _GUESSING for item in gap)


def _bare(moment: Moment) -> bool:
    return moment.cat == "Day" and moment.clock is None and moment.dates is not None


def _clocks(moment: Moment, later: Moment) -> bool:
    return moment.clock is not None and later.clock is not None


def _a_or_al(item: Item) -> bool:
    return isinstance(item, Token) and item.text in ("a", "al")


def _stops(gap: list[Item]) -> bool:
    return any(item.cat == "stop" for item in gap)
