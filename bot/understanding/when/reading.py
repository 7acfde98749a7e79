"""The public reader: `read_when` and its answer, `When`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from .calendar import Weekday
from .combine import read_items
from .moments import Moment
from .settle import Frame, Window
from .story import choose
from .tokens import MAX_TEXT

DEFAULT_ZONE = "America/New_York"
_NO_PLACE = frozenset({"UTC", "Etc/UTC", "GMT"})  # a clock's zone, not where people speak of "last night"
_LONG_AGO = timedelta(days=366 * 10)


@dataclass(frozen=True, slots=True)
class When:
    """The window in which the incident lies: `earliest` <= `latest` <= the time of the message, in the local zone.

    `text`: the words it came from, standing at `span` of the message. `rule`: how they were read. `doubts`: what
    the words leave open: "am_or_pm", "which_day", "about", "one_sided", "vague",
    "long_ago". `day_told`, `clock_told`: which were
    told in so many words (a correction keeps what it does not tell).
    """

    earliest: datetime
    latest: datetime
    text: str
    span: tuple[int, int]
    rule: str
    doubts: tuple[str, ...] = ()
    day_told: bool = True
    clock_told: bool = False


def localised(now: datetime, zone: ZoneInfo) -> datetime:
    """`now` in the zone; without an offset it is the zone's wall clock."""
    if now.tzinfo is None:
        return now.replace(tzinfo=zone)
    return now.astimezone(UTC).astimezone(zone)


def zone_of(now: datetime, zone: ZoneInfo | None) -> ZoneInfo:
    if zone is not None:
        return zone
    told = now.tzinfo
    return told if isinstance(told, ZoneInfo) and told.key not in _NO_PLACE else ZoneInfo(DEFAULT_ZONE)


def read_when(text: str, now: datetime, language: str = "en", *, zone: ZoneInfo | None = None) -> When | None:
    """The time an incident happened, as `text` tells it; None where it tells none. Never raises, never in the future.

    `now`: when the words were said (naive: the zone's wall clock). `zone`: where, by default that of `now` or New
    York.
    """
    place = zone_of(now, zone)
    frame = Frame(localised(now, place), place, language)
    try:
        chosen = choose(read_items(text), frame)
        return (
            None
            if chosen is None
            else as_when(text, frame, chosen[0], [m for t in chosen[1] for m in t.moments], chosen[2])
        )
    except (ValueError, OverflowError):  # a date outside the calendar: no time that an incident can have
        return None


def as_when(text: str, frame: Frame, window: Window, moments: list[Moment], rule: str) -> When | None:
    latest = min(window.end.astimezone(UTC), frame.now.astimezone(UTC))
    if window.start > latest:
        return None
    doubts = list(dict.fromkeys(window.doubts))
    if any(_which_day(m, frame) for m in moments):
        doubts.append("which_day")
    if any(m.vague for m in moments):
        doubts.append("vague")
    if frame.now - latest > _LONG_AGO:
        doubts.append("long_ago")
    start, end = min(m.start for m in moments), max(m.end for m in moments)
    return When(
        window.start.astimezone(frame.zone),
        latest.astimezone(frame.zone),
        text[:MAX_TEXT][start:end],
        (start, end),
        rule,
        tuple(doubts),
        day_told=any(m.dates is not None or m.tonight or m.elapsed for m in moments),
        clock_told=any(m.clock is not None or m.elapsed for m in moments),
    )


def _which_day(moment: Moment, frame: Frame) -> bool:
    """A weekday named on that weekday may be today; "last Tuesday" said on a Wednesday may be yesterday."""
    if not isinstance(moment.dates, Weekday) or moment.dates.today_too:
        return False
    gap = (frame.today.weekday() - moment.dates.day) % 7
    return gap == 0 or (gap == 1 and moment.dates.not_yesterday)


def warm_up() -> None:
    """Builds the tables and loads the holidays (some tenths of a second), so that the first message need not wait."""
    noon = datetime(2026, 1, 2, 12, tzinfo=ZoneInfo(DEFAULT_ZONE))
    for text in (
        "thanksgiving",
        "parked around 8 last nigt, gone at 6",
        "hace 2 dias, entre las 3 y las 4 de la tarde",
    ):
        read_when(text, noon)
