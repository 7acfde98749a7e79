"""Chooses the incident's window among all the times a message tells, by what the words around each say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from .calendar import UnitsAgo
from .carrying import carry_days, gives_day, needs_day
from .cues import ARRIVING, LEAVING
from .moments import Item, Moment
from .pairs import pair
from .ranges import lasting_to_a_clock, range_window
from .relations import Telling
from .relevance import relevant
from .settle import Frame, Window, single

_WEEK_BEFORE: Final = frozenset({"the weekday before that one", "the one of the week before"})
_A_WHILE: Final = frozenset("rato ratito ratico poco poquito".split())
_JUST_NOW: Final = 4 * 60
_HOUR: Final = timedelta(hours=1)
_MONTH: Final = timedelta(days=31)
Chosen = tuple[Window, list[Telling], str]


def choose(items: list[Item], frame: Frame) -> Chosen | None:
    """The window, the tellings it came from, and the name of the rule; None where no time is told."""
    told = relevant(items)
    if any(_just_now(item) for item in items):
        _nearest_half(told, frame)
    told = carry_days(lasting_to_a_clock(told))
    if not told:
        return None
    return _by_range(told, frame) or _by_story(told, frame) or _by_one(told, frame)


def _just_now(item: Item) -> bool:
    """ "Hace un ratito, a las doce"; "right now, like 12:30"."""
    if not isinstance(item, Moment):
        return False
    return item.names == ["now"] or (item.drop == "vague" and bool(_A_WHILE & set(item.said.split())))


def _nearest_half(told: list[Telling], frame: Frame) -> None:
    """The hours told without am or pm are those last past, where that was within some hours."""
    now = frame.now.hour * 60 + frame.now.minute
    for moment in (m for t in told for m in t.moments):
        face = moment.clock
        if face is None or face.meridiem or face.military or moment.part or moment.dates is not None:
            continue
        early = face.hour % 12 * 60 + face.minute
        gap, half = min(((now - early) % 1440, "am"), ((now - early - 720) % 1440, "pm"))
        if gap <= _JUST_NOW:
            moment.clock = replace(face, meridiem=half)


def _by_range(told: list[Telling], frame: Frame) -> Chosen | None:
    """A range told in so many words."""
    ranges = [t for t in told if t.end is not None]
    if any(t.end is None and t.start.clock is not None and t.start.part is not None for t in told):
        ranges = [t for t in ranges if t.timed or t.link != "or"]  # "1:40 in the morning, last night or this morning"
    for telling in sorted(ranges, key=lambda t: not t.timed):
        found = range_window(telling, frame)
        if found is not None:
            return found, [telling], _ranged(telling)
    return None


def _ranged(telling: Telling) -> str:
    start, end = _prose(telling.start), _prose(telling.end or telling.start)
    return f"{start} or {end}" if telling.link == "or" else f"from {start} to {end}"


def _by_story(told: list[Telling], frame: Frame) -> Chosen | None:
    """Parked at A, back at B."""
    if len(told) < 2:
        return None
    best: Chosen | None = None
    for start, end in _story_pairs(told):
        _share_day(start, end, told)
        a, b = replace(start.start, bound=None), replace(end.end or end.start, bound=None)
        found = pair(a, b, frame)
        cost = found.cost + (20 if best is not None else 0) if found is not None else 0.0
        if found is not None and (best is None or cost < best[0].cost):
            best = found, [start, end], f"last right: {_prose(start.start)}; found: {_prose(end.end or end.start)}"
    return best


def _went(came: Telling, left: Telling) -> bool:
    """ "We got there at 6 and left at 9:30": told in that order, a stay."""
    return bool(ARRIVING & set(came.words_before[-4:])) and bool(LEAVING & set(left.words_before[-4:]))


def _share_day(start: Telling, end: Telling, told: list[Telling]) -> None:
    """ "The movers came Thursday at 9. At 1 they left. At 2 it was missing": all that Thursday."""
    if any(not needs_day(t) for t in (start, end)):
        return
    source = next((t for t in told if t.index < start.index and t.end is None and gives_day(t)), None)
    if source is not None and start.start.clock is not None:
        start.start.dates, start.start.tonight = source.start.dates, source.start.tonight


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
        before = [t for t in ends if t.index < first.index] or [
            t for t in timed if t.index < first.index and t.role is None and t.end is None and not first.start.bound
        ]
        if before and not after and _went(before[-1], first):
            return [(before[-1], first)]
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
        and (told[0].start.cat == "Day" or told[0].start.dates is not None)
        and not told[0].start.elapsed
    ):
        return [(told[0], ends[-1])]
    if len(timed) >= 2 and not any(t.start.elapsed for t in timed):
        return [(timed[0], timed[-1])]
    return []


def _by_one(told: list[Telling], frame: Frame) -> Chosen | None:
    """One time, or the one that says most of the act."""
    ranked = sorted(told, key=_rank)
    for n, telling in enumerate(ranked):
        found = single(_with_day(telling, told), frame)
        if found is not None:
            closer, window = _more_exactly(telling, found, ranked[n + 1 :], frame)
            return window, [closer], _prose(closer.start)
    return None


def _more_exactly(telling: Telling, found: Window, others: list[Telling], frame: Frame) -> tuple[Telling, Window]:
    """ "In November, Thanksgiving week"; "three months ago, the first week of October": the narrower, the named one."""
    sure = next((t for t in others if _same_told(telling, t, found, frame)), None)
    if sure is not None:
        return sure, single(sure.start, frame) or found
    if telling.start.elapsed and not telling.start.bound:
        return _clock_of(telling, found, others, frame)
    if telling.timed or telling.start.bound or telling.start.part:
        return telling, found
    far = isinstance(telling.start.dates, UnitsAgo) and telling.start.dates.unit in ("month", "year")
    for other in others[:4]:
        if other.role != telling.role or other.timed or other.start.bound or other.start.dates is None:
            continue
        window = single(other.start, frame)
        if window is None or other.start.vague:
            continue
        inside = found.start <= window.start and window.end <= found.end and window != found
        if inside or (far and abs(window.start - found.start) < _MONTH):
            return other, window
    return telling, found


def _same_told(rough: Telling, sure: Telling, found: Window, frame: Frame) -> bool:
    """ "Like 11:50, so 15 minutes ago": the instant says the rough clock exactly."""
    if not (rough.start.about and rough.start.bare_clock and sure.start.elapsed and not sure.start.vague):
        return False
    window = single(sure.start, frame) if sure.end is None and sure.role == rough.role else None
    return window is not None and found.start <= window.start and window.end <= found.end


def _prose(moment: Moment) -> str:
    """The names of the rules that made a moment, in a row: "after a weekday and a part of the day"."""
    *most, last = dict.fromkeys(moment.names or ["a time"])
    told = f"{', '.join(most)} and {last}" if most else last
    return (
        f"{moment.bound} {told}" if moment.bound else f"around {told}" if moment.about and not moment.elapsed else told
    )


def _clock_of(telling: Telling, found: Window, others: list[Telling], frame: Frame) -> tuple[Telling, Window]:
    """ "Not even two hours ago, 8:30 I think": the clock, where it shows about that time."""
    for other in others[:4]:
        if other.end is None and other.start.bare_clock and other.role in (None, telling.role):
            window = single(other.start, frame)
            about = _HOUR * (6 if telling.start.names == ["now"] else 1)
            if window and found.start - about <= window.start and window.end <= found.end + about:
                return other, window
    return telling, found


def _rank(telling: Telling) -> tuple[int, int, int]:
    role = {"act": 0, None: 1, "end": 2, "start": 2, "aside": 3, "strong": 4}[telling.role]
    role = 1 if telling.weakly and role == 0 else role
    clear = 0 if telling.timed else 1
    if (telling.role == "act" and not telling.timed and not telling.weakly) or _WEEK_BEFORE & set(telling.start.names):
        clear = 0
    return (role, clear, -telling.index if _WEEK_BEFORE & set(telling.start.names) else telling.index)


def _with_day(telling: Telling, told: list[Telling]) -> Moment:
    """The telling's moment; without a day of its own, on the day told last before it."""
    if needs_day(telling):
        source = next((t for t in reversed(told) if t.index < telling.index and gives_day(t)), None)
        if source is not None and source.start.cat != "Span":
            return replace(telling.start, dates=source.start.dates, tonight=source.start.tonight)
    return telling.start
