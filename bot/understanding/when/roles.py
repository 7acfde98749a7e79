"""What each telling is to the incident (its start, its end, the act, or beside it), by the words around it."""

from __future__ import annotations

from functools import cache
from typing import Final

from . import cues
from .hours import Item
from .relations import Telling
from .tokens import Token

_WINDOW: Final = 9


_STATES: Final = frozenset({"was", "were", "is", "are", "wasnt", "estaba", "estaban", "had", "ya", "encontre", "found"})


_JOINTS: Final = frozenset({"and", "y", "but", "pero", "n", "&", "so"})


_ROLE_AFTER: Final = {"after": "start", "since": "start", "before": "end", "until": "end"}


@cache
def _roles() -> dict[str, str]:
    table: dict[str, str] = {}
    for role, phrases in (
        ("aside", cues.ASIDE),
        ("strong", tuple(cues.STRONG_ASIDE)),
        ("habit", cues.HABIT),
        ("act", cues.ACT),
        ("weak", cues.WEAK_ACT),
        ("opened", cues.OPENED),
        ("seen", cues.SEEN),
        ("start", cues.START),
        ("end", cues.END),
    ):
        table.update(dict.fromkeys(phrases, role))
    return table


def surround(items: list[Item], told: list[Telling]) -> None:
    """Gives each telling the words before it (since the sentence or the last telling) and after it."""
    sentence, previous = 0, 0
    for n, telling in enumerate(told):
        lead = items[previous : telling.index]
        stops = [k for k, item in enumerate(lead) if item.cat == "stop" or _newline(item)]
        sentence += len(stops)
        if stops:
            lead = lead[stops[-1] + 1 :]
        telling.sentence = sentence
        telling.words_before = _words(lead[-_WINDOW * 2 :])
        telling.joined = n > 0 and not stops and len(lead) <= _WINDOW * 2
        telling.words_after = _words(_tail(items, telling, told[n + 1].index if n + 1 < len(told) else len(items)))
        previous = telling.last + 1


def _tail(items: list[Item], telling: Telling, until: int) -> list[Item]:
    """What follows a telling in its sentence; before another telling only to the last "and" or comma between them."""
    tail = items[telling.last + 1 : until]
    stop = next((k for k, item in enumerate(tail) if item.cat == "stop" or _newline(item)), None)
    if stop is not None:
        return tail[:stop][:_WINDOW]
    if until < len(items):
        joints = [k for k, item in enumerate(tail) if item.cat in ("and", "comma")]
        tail = tail[: joints[-1]] if joints else tail
    return tail[:_WINDOW]


def _newline(item: Item) -> bool:
    return isinstance(item, Token) and item.cat == "mark" and item.text == "\n"


def _words(items: list[Item]) -> list[str]:
    texts = [item.text if isinstance(item, Token) else item.said for item in items]
    return [word for text in texts for word in text.split() if word[0].isalnum()]


def _nearest(words: list[str], table: dict[str, str], last: bool) -> tuple[int, str] | None:
    """The cue phrase nearest to the end (or the start) of the words, the longest one there; its distance and meaning.

    A weak one ("it was") counts only where no other stands.
    """
    weak: tuple[int, str] | None = None
    order = range(len(words) - 1, -1, -1) if last else range(len(words))
    for distance, at in enumerate(order):
        for length in (4, 3, 2, 1):
            begin = at - length + 1 if last else at
            if begin < 0 or begin + length > len(words):
                continue
            found = table.get(" ".join(words[begin : begin + length]))
            if found == "weak":
                weak = weak or (distance, "weak")
            elif found:
                between = words[at + 1 :] if last else words[:begin]
                return weak if weak is not None and _JOINTS & set(between) else (distance, found)
    return weak


def assign_role(telling: Telling) -> int:
    """Sets role and hint; returns how many of the words after it the role took, so that no other telling takes
    them too.
    """
    before = _nearest(telling.words_before, _roles(), last=True)
    after = _nearest(telling.words_after, _roles(), last=False)
    if after is not None and telling.room and after[0] > telling.room - 1 - after[0]:
        after = None  # nearer to the time told next, so it is that one's
    if before is not None and before[1] == "weak":
        before = (before[0], "act") if after is None or after[1] == "weak" else None
    nearer_after = after is not None and (before is None or after[0] + 3 < before[0])
    telling.role = after[1] if after is not None and nearer_after else before[1] if before else None
    if telling.role == "weak":
        telling.role = "act"
    if telling.role == "habit":
        telling.role = None if any(m.dates or m.tonight for m in telling.moments) else "strong"
    if (
        nearer_after
        and telling.role == "act"
        and after is not None
        and _STATES & set(telling.words_after[: after[0] + 1])
    ):
        telling.role = "end"  # "at 9 the window was broken" tells when it was found
    bound = telling.start.bound
    if telling.end is None and bound in _ROLE_AFTER and telling.role not in ("aside", "strong"):
        telling.role = _ROLE_AFTER[bound or ""]
    for moment in telling.moments:
        hint = _nearest(telling.words_before, cues.HINTS, last=True) or _nearest(
            telling.words_after[:5], cues.HINTS, last=False
        )
        moment.hint = hint[1] if hint else None
    return after[0] + 1 if after is not None and (nearer_after or before is None) else 0


def asked(telling: Telling, items: list[Item]) -> bool:
    """Whether the telling stands in a question to the office: "do you open Sunday?"."""
    first = telling.index
    while first > 0 and items[first - 1].cat != "stop":
        first -= 1
    opening = _words(items[first : telling.index][:8])
    lead = 0
    while lead < len(opening) and opening[lead] in (
        "hi",
        "hello",
        "hey",
        "hola",
        "ok",
        "so",
        "and",
        "y",
        "but",
        "also",
        "yo",
        "um",
        "well",
        "oye",
        "disculpe",
        "perdon",
        "please",
    ):
        lead += 1
    starts = " ".join(opening[lead : lead + 4]) + " "
    return any(starts.startswith(f"{phrase} ") for phrase in cues.QUESTION_STARTS)
