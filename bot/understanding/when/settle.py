"""From what was told to instants: which day, which half of the day, and where the window ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from . import calendar as cal
from .day_parts import DAY, fit, nightly, window
from .moments import Moment
from .tokens import Face

ABOUT: Final = timedelta(minutes=20)
_SMALL_HOURS: Final = 5  # before five in the morning "tonight" is still the night that began yesterday
_DAYS_BACK: Final = 8
_AM_PENALTY: Final = 0.5
_SMALL_HOUR: Final = 9.0  # who means the small hours mostly says so; yesterday afternoon is nearer
_AGAINST_HINT: Final = 30.0


@dataclass(frozen=True, slots=True)
class Frame:
    """When and where the words were said. `anchor`: the day of an earlier reading that these words correct."""

    now: datetime
    zone: ZoneInfo
    language: str = "en"
    anchor: datetime | None = None

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Window:
    """One reading. `cost`: how far it is from what people usually mean; `doubts` what it leaves open."""

    start: datetime
    end: datetime
    cost: float = 0.0
    doubts: tuple[str, ...] = ()
    day: date | None = None


def instant(frame: Frame, day: date, minutes: int) -> datetime:
    """The zone's wall clock as an instant in UTC, so that instants compare by time and not by clock face.

    A missing hour (clocks forward) becomes the hour after it, a repeated one the first.
    """
    extra, rest = divmod(minutes, DAY)
    moved = day + timedelta(days=extra)
    wall = datetime.combine(moved, time(rest // 60, rest % 60), frame.zone)
    return wall.astimezone(UTC)


def elapsed(frame: Frame, ago: timedelta) -> datetime:
    return frame.now.astimezone(UTC) - ago


def clock_minutes(face: Face, part: str | None, hint: str | None, spanish: bool = False) -> list[tuple[int, float]]:
    """(minutes after midnight, cost) of each reading of a clock, the likeliest first."""
    plain = _plain_minutes(face)
    if part:
        fitted = [(found, cost) for m, cost in plain if (found := fit(part, m)) is not None]
        if not fitted and part in ("morning", "late morning") and face.hour == 12:
            fitted = [(720 + face.minute, 0.0)]
        if fitted:
            return _noonish(face, part, fitted, spanish)
    if hint and not face.meridiem and not face.military:
        plain = [(m, _hinted(hint, m, cost)) for m, cost in plain]
    return sorted(plain, key=lambda option: option[1])


def _hinted(hint: str, minutes: int, cost: float) -> float:
    noon = hint in ("wake", "morning", "late morning") and 720 <= minutes < 780  # "at church from 10 to 12"
    return min(cost, _AM_PENALTY) if noon or fit(hint, minutes) is not None else cost + _AGAINST_HINT


def _noonish(face: Face, part: str, fitted: list[tuple[int, float]], spanish: bool) -> list[tuple[int, float]]:
    """Las doce de la mañana is noon; twelve in the morning is midnight."""
    if spanish and part == "morning" and face.hour == 12 and face.meridiem is None:
        return [(720 + face.minute, 0.0), *fitted]
    return fitted


def _plain_minutes(face: Face) -> list[tuple[int, float]]:
    if face.hour == 24:
        return [(DAY, 0.0), (0, 1.0)]
    if face.military or face.meridiem:
        hour = face.hour
        if face.meridiem and hour <= 12:
            hour = hour % 12 + (12 if face.meridiem == "pm" else 0)
        return [(hour * 60 + face.minute, 0.0)]
    hour = face.hour % 12
    return [
        ((hour + 12) * 60 + face.minute, 0.0),
        (hour * 60 + face.minute, _SMALL_HOUR if hour < _SMALL_HOURS else _AM_PENALTY),
    ]


def stretches(moment: Moment, frame: Frame) -> Iterator[cal.Stretch]:
    """The days a moment may lie on, latest first."""
    if moment.tonight:
        late = 1 if frame.now.hour < _SMALL_HOURS else 0
        yield cal.one(cal.back(frame.today, late))
        if frame.language == "es":
            yield cal.one(cal.back(frame.today, 1))
    elif moment.dates is not None:
        yield from moment.dates.before(frame.today)
    elif frame.anchor is not None:
        yield cal.one(frame.anchor.date())
    else:
        for ago in range(_DAYS_BACK):
            yield cal.one(cal.back(frame.today, ago))


def windows(moment: Moment, frame: Frame) -> Iterator[Window]:
    """The readings of one moment, the likeliest first, the future left out."""
    if moment.elapsed is not None:
        least, most = moment.elapsed
        yield Window(elapsed(frame, most), elapsed(frame, least))
        return
    step = 24 if moment.dates is not None else 8
    for order, stretch in enumerate(islice(stretches(moment, frame), 60)):
        for found in _on(moment, stretch, frame):
            if found.start <= frame.now:
                yield replace(found, cost=found.cost + step * order)


def _on(moment: Moment, stretch: cal.Stretch, frame: Frame) -> list[Window]:
    if stretch.days > 1 or stretch.opens:
        start = instant(frame, stretch.first, stretch.opens)
        if start > frame.now:  # "Thanksgiving weekend", said on its Friday afternoon
            start = instant(frame, stretch.first, 0)
        return [Window(start, instant(frame, stretch.after, 0), day=stretch.first)]
    if moment.clock is None:
        return [_part_window(moment, stretch, frame)]
    options = clock_minutes(moment.clock, moment.part, moment.hint, frame.language == "es")
    doubts = ("am_or_pm",) if len(options) > 1 and moment.clock.hour != 24 and not moment.part else ()
    made = []
    for minutes, cost in options:
        at = instant(frame, stretch.first, minutes)
        made.append(Window(at, at, cost, doubts, stretch.first))
    return made


def _part_window(moment: Moment, stretch: cal.Stretch, frame: Frame) -> Window:
    first, last = window(moment.part)
    start, end = instant(frame, stretch.first, first), instant(frame, stretch.first, last)
    if (
        start > frame.now
        and moment.part in ("morning", "early morning", "late morning")
        and stretch.first == frame.today
    ):
        start = instant(frame, stretch.first, 0)
    return Window(start, end, day=stretch.first)


def single(moment: Moment, frame: Frame) -> Window | None:
    """The reading of one moment by itself, bounds and "about" applied; None where all its readings lie ahead."""
    found = _likeliest(moment, frame) or _of_the_day(moment, frame)
    if found is None:
        return None
    if moment.bound:
        return _bounded(moment, found, frame)
    if moment.about and moment.clock is not None and found.start == found.end:
        return replace(found, start=found.start - ABOUT, end=found.end + ABOUT, doubts=(*found.doubts, "about"))
    if moment.about and found.day is not None and moment.dates is not None and not moment.part:
        return _around(moment, found, frame)
    return found


def _of_the_day(moment: Moment, frame: Frame) -> Window | None:
    """ "Hoy a las doce y cuarto de la noche": where that night is still to come, the one that ended this morning."""
    if moment.clock is None or moment.part is None:
        return None
    within = replace(moment, part="madrugada" if nightly(moment.part) else None)
    return _likeliest(within, frame) or _likeliest(replace(moment, part=None), frame)


def _likeliest(moment: Moment, frame: Frame) -> Window | None:
    if moment.clock is not None and moment.dates is None and not moment.tonight:
        return min(islice(windows(moment, frame), 4), key=lambda w: w.cost, default=None)
    return next(windows(moment, frame), None)


def _around(moment: Moment, found: Window, frame: Frame) -> Window:
    """Around a holiday three days either way, around another date two; weeks and months stay as they are."""
    if isinstance(moment.dates, cal.Feast | cal.Both) and found.end - found.start <= timedelta(days=1, hours=2):
        margin = timedelta(days=3)
    elif isinstance(moment.dates, cal.MonthDay | cal.DayOfMonth):
        margin = timedelta(days=2)
    else:
        return replace(found, doubts=(*found.doubts, "about"))
    return replace(found, start=found.start - margin, end=found.end + margin, doubts=(*found.doubts, "about"))


def _bounded(moment: Moment, found: Window, frame: Frame) -> Window:
    """After X: to the end of that night or day; before X: from its start; since X: to now."""
    doubts = (*found.doubts, "one_sided")
    if moment.bound == "since":
        slack = moment.dates.slack if isinstance(moment.dates, cal.UnitsAgo) else 0
        return replace(found, start=found.start + timedelta(days=slack), end=frame.now, doubts=doubts)
    timed = moment.clock is not None
    if moment.bound == "after":
        if not timed and not moment.part:
            return replace(found, start=min(found.end, frame.now), end=frame.now, doubts=doubts)
        if timed:
            return replace(found, end=_night_end(moment, found, frame), doubts=doubts)
        begin = min(found.end, frame.now)  # after a part of the day: from its end
        return replace(
            found,
            start=begin,
            end=_night_end(replace(moment, part=None), replace(found, start=begin), frame),
            doubts=doubts,
        )
    if timed:
        return replace(found, start=_day_start(moment, found, frame), doubts=doubts)
    if moment.bound == "until":  # "it was fine until Friday": on that day it was not
        return replace(found, doubts=doubts)
    if moment.part:
        return replace(found, start=instant(frame, found.day or frame.today, 0), end=found.start, doubts=doubts)
    return replace(found, start=found.start - timedelta(days=7), end=found.start, doubts=doubts)


def _night_end(moment: Moment, found: Window, frame: Frame) -> datetime:
    began = found.start.astimezone(frame.zone)
    day = found.day or began.date()
    if moment.part and nightly(moment.part):
        end = instant(frame, day, window(moment.part)[1])
        if end > found.start:
            return end
    if moment.dates is None and began.hour >= 18:
        return instant(frame, began.date(), DAY + 360)
    if began.hour < 5:
        return instant(frame, began.date(), 360)
    return instant(frame, began.date(), DAY)


def _day_start(moment: Moment, found: Window, frame: Frame) -> datetime:
    began = found.start.astimezone(frame.zone)
    day = found.day or began.date()
    if moment.part:
        start = instant(frame, day, window(moment.part)[0])
        if start < found.start:
            return start
    start = instant(frame, began.date(), 0)
    return start if start < found.start else instant(frame, began.date(), -360)
