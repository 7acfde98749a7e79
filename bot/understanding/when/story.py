"""Chooses the incident's window among all the times a message tells, by what the words around each say of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final

from . import cues
from .hours import Item
from .moments import Moment
from .relations import Telling, tellings
from .day_parts import fit, nightly
from .settle import Frame, Window, clock_minutes, pair, single, stretches
from .tokens import Token

_WINDOW: Final = 9
MOST_TOLD: Final = 40  # no honest story tells more times; a hostile one costs no more
_STATES: Final = frozenset({"was", "were", "is", "are", "wasnt", "estaba", "estaban", "had", "ya", "encontre", "found"})
_EVENTS: Final = {"closing": "evening", "work": "evening", "opening": "wake", "school": "evening"}
_ROLE_AFTER: Final = {"after": "start", "since": "start", "before": "end", "until": "end"}
Chosen = tuple[Window, list[Telling], str]


@cache
def _roles() -> dict[str, str]:
    table: dict[str, str] = {}
    for role, phrases in (("aside", cues.ASIDE), ("strong", tuple(cues.STRONG_ASIDE)), ("act", cues.ACT), ("weak", cues.WEAK_ACT), ("opened", cues.OPENED), ("start", cues.START), ("end", cues.END)):
        table.update(dict.fromkeys(phrases, role))
    return table


def choose(items: list[Item], frame: Frame) -> Chosen | None:
    """The window, the tellings it came from, and the name of the rule; None where no time is told."""
    told = _carry_days(relevant(items))
    if not told:
        return None
    return _by_range(told, frame) or _by_story(told, frame) or _by_one(told, frame)


def relevant(items: list[Item]) -> list[Telling]:
    told = tellings(items)[:MOST_TOLD]
    _surround(items, told)
    future = any(t.start.drop == "future" for t in told)
    told = [t for i, t in enumerate(told) if not _dropped(t, items) and not _habitual(told, i, items)]
    claimed = 0
    for telling in told:
        if telling.joined:
            telling.words_before = telling.words_before[claimed:]
        claimed = _assign_role(telling)
    started = any(t.role == "start" for t in told)
    for telling in told:
        if telling.role == "opened":
            telling.role = "end" if started else "act"
    told = _with_events(told)
    kept = [t for t in told if t.role not in ("aside", "strong")]
    if not kept:
        kept = [t for t in told if t.role == "aside"]
    if future and all(_bare_part(t) for t in kept):
        return []
    return kept


def _with_events(told: list[Telling]) -> list[Telling]:
    """"Friday after closing, we close at 6": the clock told beside an event is the event's."""
    event = next((t for t in told if t.end is None and t.start.part and t.start.part.split()[-1] in _EVENTS), None)
    if event is None or event.start.part is None:
        return told
    clock = next((t for t in told if t is not event and t.end is None and t.start.bare_clock), None)
    if clock is None:
        return told
    link, name = event.start.part.split()
    moment = event.start
    moment.clock, moment.part, moment.bound, moment.hint = clock.start.clock, None, link, _EVENTS[name]
    event.role = None if event.role == "aside" else event.role
    return [t for t in told if t is not clock]


def _bare_part(telling: Telling) -> bool:
    m = telling.start
    return telling.end is None and m.cat == "Part" and m.clock is None and m.dates is None


def _habitual(told: list[Telling], i: int, items: list[Item]) -> bool:
    """"Every night until 3": a clock that belongs to a habit."""
    before = told[i - 1] if i else None
    if before is None or before.start.drop != "recurring" or told[i].start.dates is not None:
        return False
    return told[i].index - before.last <= 4


def _dropped(telling: Telling, items: list[Item]) -> bool:
    if any(m.drop for m in telling.moments) or telling.start.negated:
        return True
    return _asked(telling, items)


def _surround(items: list[Item], told: list[Telling]) -> None:
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
                weak = weak or (distance, "act")
            elif found:
                return weak if weak is not None and distance > weak[0] + 3 else (distance, found)
    return weak


def _assign_role(telling: Telling) -> int:
    """Sets role and hint; returns how many of the words after it the role took, so that no other telling takes them too."""
    before = _nearest(telling.words_before, _roles(), last=True)
    after = _nearest(telling.words_after, _roles(), last=False)
    nearer_after = after is not None and (before is None or after[0] + 3 < before[0])
    telling.role = after[1] if after is not None and nearer_after else before[1] if before else None
    if nearer_after and telling.role == "act" and after is not None and _STATES & set(telling.words_after[: after[0] + 1]):
        telling.role = "end"  # "at 9 the window was broken" tells when it was found
    bound = telling.start.bound
    if telling.end is None and bound in _ROLE_AFTER and telling.role not in ("aside", "strong"):
        telling.role = _ROLE_AFTER[bound or ""]
    for moment in telling.moments:
        hint = _nearest(telling.words_before, cues.HINTS, last=True) or _nearest(telling.words_after[:5], cues.HINTS, last=False)
        moment.hint = hint[1] if hint else None
    return after[0] + 1 if after is not None and (nearer_after or before is None) else 0


def _asked(telling: Telling, items: list[Item]) -> bool:
    """Whether the telling stands in a question to the office: "do you open Sunday?"."""
    first = telling.index
    while first > 0 and items[first - 1].cat != "stop":
        first -= 1
    opening = _words(items[first : telling.index][:8])
    lead = 0
    while lead < len(opening) and opening[lead] in ("hi", "hello", "hey", "hola", "ok", "so", "and", "y", "but", "also", "yo", "um", "well", "oye", "disculpe", "perdon", "please"):
        lead += 1
    starts = " ".join(opening[lead : lead + 4]) + " "
    return any(starts.startswith(f"{phrase} ") for phrase in cues.QUESTION_STARTS)


def _carry_days(told: list[Telling]) -> list[Telling]:
    """A clock without a day takes the day told before it, or the bare day told after it; that day then needs no telling
    of its own."""
    used: set[int] = set()
    for n, telling in enumerate(told):
        if not _needs_day(telling):
            continue
        source = next((t for t in reversed(told[:n]) if _gives_day(t)), None)
        if source is None and (telling.end is None or telling.end.dates is None):
            source = next((t for t in told[n + 1 :] if _bare_day(t)), None)
        if source is None or (source.timed and not _bare_day(source) and source.index < telling.index):
            continue
        _take_day(telling, source)
        if _bare_day(source):
            used.add(source.index)
    return [t for t in told if t.index not in used]


def _take_day(telling: Telling, source: Telling) -> None:
    moment, giver = telling.start, source.start
    moment.dates, moment.tonight = giver.dates, giver.tonight
    moment.vague = moment.vague or giver.vague
    if moment.part is None and giver.part is not None and (moment.clock is None or moment.clock.meridiem != "pm"):
        moment.part = giver.part
    elif moment.part in ("madrugada", "morning") and giver.part == "night":
        moment.part = "small hours of that night"
    if source.role == "act" and telling.role == "start" and giver.part:
        moment.bound = moment.bound or "after"
    telling.role = telling.role or source.role
    moment.hint = moment.hint or giver.hint
    moment.names = [*moment.names, "the day told beside it"]


def _needs_day(telling: Telling) -> bool:
    m = telling.start
    if m.dates is not None or m.tonight or m.elapsed is not None or m.relative is not None:
        return False
    return not (telling.end is not None and (telling.end.dates is not None or telling.end.tonight))


def _gives_day(telling: Telling) -> bool:
    return telling.start.dates is not None or telling.start.tonight


def _bare_day(telling: Telling) -> bool:
    m = telling.start
    return telling.end is None and not m.timed and (m.tonight or m.dates is not None) and m.bound is None and m.cat == "Day"


def _by_range(told: list[Telling], frame: Frame) -> Chosen | None:
    """A range told in so many words."""
    ranges = [t for t in told if t.end is not None]
    for telling in sorted(ranges, key=lambda t: not t.timed):
        found = range_window(telling, frame)
        if found is not None:
            return found, [telling], "between two times"
    return None


def range_window(telling: Telling, frame: Frame) -> Window | None:
    start, end = telling.start, telling.end
    if end is None:
        return single(start, frame)
    start, end = replace(start, bound=None), replace(end, bound=None)
    if telling.link != "or" and start.part is None and start.clock is None and end.bare_clock and start.elapsed is None:
        return single(replace(end, dates=start.dates, tonight=start.tonight, bound="until"), frame)  # "yesterday till about 4"
    _share(start, end)
    if nightly(start.part) and start.clock is None and end.part is None and end.clock is None and telling.link != "or" and _next_day(start, end, frame):
        return single(start, frame)  # "the night of the 9th into the 10th" is one night
    return pair(start, end, frame)


def _next_day(start: Moment, end: Moment, frame: Frame) -> bool:
    first, last = next(stretches(start, frame), None), next(stretches(end, frame), None)
    return first is not None and last is not None and (last.first - first.first).days == 1


def _share(start: Moment, end: Moment) -> None:
    """Lends the half of the day told once to both ends: "8 to 11 pm", "last night between 8 and 10"."""
    if start.part and end.clock and not end.part and end.dates is None and not end.clock.meridiem and start.clock:
        end.hint = end.hint or start.part
    if end.part and start.clock and not start.part and not start.clock.meridiem and not start.clock.military:
        start.hint = _shared_half(start, end) or start.hint
        if end.clock is None and start.dates is None and end.dates is not None:
            start.dates = end.dates
    if end.part and end.clock is None and start.part is None and start.clock is None and start.dates is not None and end.dates is None:
        start.part = end.part


def _shared_half(start: Moment, end: Moment) -> str | None:
    """The end's part of the day, if the start's clock fits into it before the end."""
    if start.clock is None or end.part is None or end.part in ("morning", "madrugada"):
        return None
    if end.clock is None:
        return end.part
    last = clock_minutes(end.clock, end.part, None)[0][0]
    fitted = [found for minutes, _ in clock_minutes(start.clock, None, None) if (found := fit(end.part, minutes)) is not None]
    return end.part if fitted and min(fitted) <= last else None


def _by_story(told: list[Telling], frame: Frame) -> Chosen | None:
    """Parked at A, back at B."""
    if len(told) < 2:
        return None
    best: Chosen | None = None
    for start, end in _story_pairs(told):
        a, b = replace(start.start, bound=None), replace(end.end or end.start, bound=None)
        found = pair(a, b, frame)
        cost = found.cost + (20 if best is not None else 0) if found is not None else 0.0
        if found is not None and (best is None or cost < best[0].cost):
            best = found, [start, end], "from when it was last right to when it was found"
    return best


def _story_pairs(told: list[Telling]) -> list[tuple[Telling, Telling]]:
    """The pairs that may be the window's start and end, the likeliest first."""
    acts = [t for t in told if t.role == "act"]
    starts = [t for t in told if t.role == "start"]
    ends = [t for t in told if t.role == "end"]
    timed = [t for t in told if t.timed]
    if starts:
        first = next((t for t in starts if t.timed), starts[0])
        after = [t for t in ends if t.index > first.index] or [t for t in told if t.index > first.index and t.role not in ("act", "start")]
        after = after or ([t for t in timed if t.index > first.index and t.role != "act"])
        before = [t for t in ends if t.index < first.index]
        if after:
            return [(first, after[-1])]
        if before:
            return [(first, before[-1]), (before[-1], first)]
        return []
    if acts:
        return []
    if ends and ends[-1].index > told[0].index and told[0].role is None and told[0].start.cat == "Day" and not told[0].start.elapsed:
        return [(told[0], ends[-1])]
    if len(timed) >= 2 and not any(t.start.elapsed for t in timed):
        return [(timed[0], timed[-1])]
    return []


def _by_one(told: list[Telling], frame: Frame) -> Chosen | None:
    """One time, or the one that says most of the act."""
    for telling in sorted(told, key=_rank):
        found = single(_with_day(telling, told), frame)
        if found is not None:
            return found, [telling], telling.start.names[-1] if telling.start.names else "a time"
    return None


def _rank(telling: Telling) -> tuple[int, int, int]:
    role = {"act": 0, None: 1, "end": 2, "start": 2, "aside": 3, "strong": 4}[telling.role]
    clear = 0 if telling.timed else 1
    if telling.role == "act" and not telling.timed:
        clear = 0
    return (role, clear, telling.index)


def _with_day(telling: Telling, told: list[Telling]) -> Moment:
    """The telling's moment; without a day of its own, on the day told last before it."""
    if _needs_day(telling):
        source = next((t for t in reversed(told) if t.index < telling.index and _gives_day(t)), None)
        if source is not None and source.start.cat != "Span":
            return replace(telling.start, dates=source.start.dates, tonight=source.start.tonight)
    return telling.start
