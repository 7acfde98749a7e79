"""Chooses the incident's window among all the times a message tells, by what the words around each say of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from .day_parts import fit, nightly
from .hours import Item
from .moments import Moment
from .pairs import pair
from .relations import Telling, tellings
from .roles import asked, assign_role, surround
from .settle import Frame, Window, clock_minutes, single, stretches

MOST_TOLD: Final = 40  # no honest story tells more times; a hostile one costs no more
_EVENTS: Final = {"closing": "evening", "work": "evening", "opening": "wake", "school": "evening"}
Chosen = tuple[Window, list[Telling], str]


def choose(items: list[Item], frame: Frame) -> Chosen | None:
    """The window, the tellings it came from, and the name of the rule; None where no time is told."""
    told = _carry_days(relevant(items))
    if not told:
        return None
    return _by_range(told, frame) or _by_story(told, frame) or _by_one(told, frame)


def relevant(items: list[Item]) -> list[Telling]:
    told = tellings(items)[:MOST_TOLD]
    surround(items, told)
    future = any(t.start.drop == "future" for t in told)
    told = [t for i, t in enumerate(told) if not _dropped(t, items) and not _habitual(told, i, items)]
    claimed = 0
    for telling, following in zip(told, [*told[1:], None], strict=True):
        telling.room = len(following.words_before) if following is not None and following.joined else 0
        if telling.joined:
            telling.words_before = telling.words_before[claimed:]
        claimed = assign_role(telling)
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
    """ "Friday after closing, we close at 6": the clock told beside an event is the event's."""
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
    """ "Every night until 3": a clock that belongs to a habit."""
    before = told[i - 1] if i else None
    if before is None or before.start.drop != "recurring" or told[i].start.dates is not None:
        return False
    return told[i].index - before.last <= 4


def _dropped(telling: Telling, items: list[Item]) -> bool:
    if any(m.drop for m in telling.moments) or telling.start.negated:
        return True
    return asked(telling, items)


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
    return (
        telling.end is None
        and not m.timed
        and (m.tonight or m.dates is not None)
        and m.bound is None
        and m.cat == "Day"
    )


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
        return single(
            replace(end, dates=start.dates, tonight=start.tonight, bound="until"), frame
        )  # "yesterday till about 4"
    _share(start, end)
    if (
        nightly(start.part)
        and start.clock is None
        and end.part is None
        and end.clock is None
        and telling.link != "or"
        and _next_day(start, end, frame)
    ):
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
    if (
        end.part
        and end.clock is None
        and start.part is None
        and start.clock is None
        and start.dates is not None
        and end.dates is None
    ):
        start.part = end.part


def _shared_half(start: Moment, end: Moment) -> str | None:
    """The end's part of the day, if the start's clock fits into it before the end."""
    if start.clock is None or end.part is None or end.part in ("morning", "madrugada"):
        return None
    if end.clock is None:
        return end.part
    last = clock_minutes(end.clock, end.part, None)[0][0]
    fitted = [
        found for minutes, _ in clock_minutes(start.clock, None, None) if (found := fit(end.part, minutes)) is not None
    ]
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
        after = [t for t in ends if t.index > first.index] or [
            t for t in told if t.index > first.index and t.role not in ("act", "start")
        ]
        after = after or ([t for t in timed if t.index > first.index and t.role != "act"])
        before = [t for t in ends if t.index < first.index]
        if after:
            return [(first, after[-1])]
        if before:
            return [(first, before[-1]), (before[-1], first)]
        return []
    if acts:
        return []
    if (
        ends
        and ends[-1].index > told[0].index
        and told[0].role is None
        and told[0].start.cat == "Day"
        and not told[0].start.elapsed
    ):
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
