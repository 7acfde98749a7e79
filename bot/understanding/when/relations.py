"""How neighbouring moments belong together: from A to B, between A and B, after A, since A, not A."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from . import calendar as cal
from .links import lead_of, range_link
from .moments import Item, Moment
from .tokens import Face, Token

_BOUNDS: Final = {
    "after": "after",
    "past": "after",
    "before": "before",
    "since": "since",
    "until": "until",
    "from": "since",
    "by": "until",
}
# "A charge from November 11" is of that day; "por la tarde", "pal lunes" bound nothing.
_NO_BOUND: Final = frozenset(
    {"from", "frm", "fr", "por", "x", "pa", "para", "por alla", "para la", "pal", "or earlier"}
)
_HALF_DAY: Final = 720
_THANKS: Final = frozenset({"thanks", "thank", "thx", "gracias", "ty"})
_BUT: Final = frozenset({"fue", "era", "sino", "it", "but"})
_WEAK_NOT: Final = frozenset(
    {
        "at",
        "on",
        "in",
        "the",
        "el",
        "la",
        "las",
        "en",
        "a",
        "de",
        "it",
        "was",
        "fue",
        "era",
        "like",
        "this",
        "por",
        "happen",
        "happened",
        "ocurrio",
        "paso",
        "until",
    }
)


@dataclass(slots=True)
class Telling:
    """A moment, or a range of two (`end` set). `link` says by which words the two belong together."""

    start: Moment
    end: Moment | None = None
    link: str = ""
    role: str | None = None
    index: int = 0
    last: int = 0
    words_before: list[str] = field(default_factory=list)
    words_after: list[str] = field(default_factory=list)
    sentence: int = 0
    clause: int = 0  # how many of the words before it stand since the last comma
    joined: bool = False
    weakly: bool = False  # its role rests on a weak cue only ("it was")
    room: int = 0

    @property
    def moments(self) -> list[Moment]:
        return [self.start] if self.end is None else [self.start, self.end]

    @property
    def timed(self) -> bool:
        return any(m.timed for m in self.moments)


def tellings(items: list[Item]) -> list[Telling]:
    """The moments of the text with their ranges, bounds and denials, in order."""
    places = [i for i, item in enumerate(items) if isinstance(item, Moment) and item.drop not in ("vague", "thing")]
    out: list[Telling] = []
    i = 0
    while i < len(places):
        here = places[i]
        moment = items[here]
        assert isinstance(moment, Moment)  # noqa: S101 - places holds only moments
        _bind(items, here, moment)
        link = ""
        if i + 1 < len(places) and moment.drop is None:
            link = range_link(items, here, places[i + 1], moment)
        if link:
            later = items[places[i + 1]]
            assert isinstance(later, Moment)  # noqa: S101
            if link in ("between", "from", "to"):
                moment.bound = None
            _share_negation(items, here, moment)
            out.append(Telling(moment, later, link, index=here, last=places[i + 1]))
            i += 2
            continue
        out.append(Telling(moment, index=here, last=here))
        i += 1
    return _corrected(items, _anchored(items, _declined(items, out)))


def _anchored(items: list[Item], told: list[Telling]) -> list[Telling]:
    """ "The next morning", "the day before" become days seen from the day told before them, even a denied one."""
    anchor: Moment | None = None
    shown: Face | None = None
    for telling in told:
        for moment in telling.moments:
            if moment.relative is not None and anchor is not None and anchor.dates is not None:
                earlier = moment.relative < 0 and moment is telling.end
                moment.dates, moment.relative = cal.Shifted(anchor.dates, "day", moment.relative), None
                if earlier and telling.end is not None:  # "yesterday, or the day before that"
                    telling.start, telling.end = telling.end, telling.start
            elif moment.relative is not None and moment.relative < 0 and moment.part:
                moment.dates, moment.relative = cal.DaysAgo(1), None
            elif moment.relative is not None and moment.relative < 0:
                moment.drop = "relative"
            elif moment.relative is not None and moment.part:
                moment.relative = None  # "the morning after the storm"
            if moment.later is not None:
                _some_time_later(moment, shown)
            shown = moment.clock or shown
            if moment.dates is not None and moment.cat == "Day" and moment.drop is None:
                anchor = moment
    return told


def _some_time_later(moment: Moment, shown: Face | None) -> None:
    """ "I called at 2, an hour after that he came back": the clock so much later; no time where no clock is told."""
    if shown is None or moment.later is None:
        moment.drop = "relative"
        return
    total = shown.hour % 24 * 60 + shown.minute + moment.later
    if shown.meridiem or not shown.military:
        half = shown.meridiem
        if half and (shown.hour % 12 * 60 + shown.minute + moment.later) >= _HALF_DAY:
            half = "am" if half == "pm" else "pm"
        moment.clock = Face((total // 60 - 1) % 12 + 1, total % 60, half)
    else:
        moment.clock = Face(total // 60 % 24, total % 60, None, True)


def _declined(items: list[Item], told: list[Telling]) -> list[Telling]:
    """ "Hoy no, gracias": a no right after, that closes its clause."""
    for telling in told:
        tail = [_words_of(item) for item in items[telling.last + 1 : telling.last + 4]]
        if tail and tail[0] in ("no", "nope") and len(told) == 1:
            telling.start.negated = telling.start.negated or len(tail) == 1 or tail[-1] in _THANKS
    return told


def _corrected(items: list[Item], told: list[Telling]) -> list[Telling]:
    """ "Saturday, no wait, Sunday": what comes before the correction is taken back."""
    for earlier, later in pairwise(told):
        gap = items[earlier.last + 1 : later.index]
        if len(gap) > 6 or later.start.drop or not (any(item.cat == "correct" for item in gap) or _no_after(gap)):
            continue
        if later.start.dates is None and earlier.start.dates is not None and later.start.clock is not None:
            later.start.dates = earlier.start.dates
        elif later.start.clock is None and later.end is None and earlier.end is None and later.start.elapsed is None:
            later.start.clock = earlier.start.clock  # "at 7:30 tonight, I mean last night"
        earlier.start.negated = True
    return told


def _no_after(gap: list[Item]) -> bool:
    """ "El jueves no, el miércoles": a no that closes its clause takes back what stands before it."""
    place = next((k for k, item in enumerate(gap) if item.cat not in ("comma", "stop")), len(gap))
    if place + 1 >= len(gap) or gap[place].cat != "not":
        return False
    closes = gap[place + 1].cat in ("comma", "stop") and _words_of(gap[place]) in ("no", "nope")
    return closes or (place == 0 and _words_of(gap[1]) in _BUT)


def _words_of(item: Item) -> str:
    return item.text if isinstance(item, Token) else ""


def _bind(items: list[Item], here: int, moment: Moment) -> None:
    lead = lead_of(items, here)
    if lead is not None and lead.text.startswith("pasada") and moment.clock is not None:
        moment.bound = "after"
    elif lead is not None and lead.cat in _BOUNDS and moment.bound is None and not _unbinding(items, here, lead):
        moment.bound = _BOUNDS[lead.cat]
    _share_negation(items, here, moment)


def _unbinding(items: list[Item], here: int, lead: Token) -> bool:
    """ "A charge from November 11" is of that day; "I drove by at 10"."""
    return lead.text in _NO_BOUND or (lead.cat == "by" and items[here - 1].cat != "by" and _at_before(items, here))


def _at_before(items: list[Item], here: int) -> bool:
    return any(item.cat == "at" for item in items[max(here - 3, 0) : here])


def _share_negation(items: list[Item], here: int, moment: Moment) -> None:
    """Not Sunday; it wasn't Sunday; no fue el domingo. "Not there Sunday" denies something else."""
    k = here - 1
    steps = 0
    while k >= 0 and steps < 5:
        item = items[k]
        if not isinstance(item, Token):
            return
        if item.cat == "not":
            moment.negated = not _opens_answer(items, k) and not _no_longer(items, k, moment)
            return
        if item.text not in _WEAK_NOT and item.cat not in ("about", "thearticle"):
            return
        k -= 1
        steps += 1


def _no_longer(items: list[Item], k: int, moment: Moment) -> bool:
    """ "It was there at 10 and it wasn't at 1"."""
    told = [item for item in items[:k] if isinstance(item, Moment) and item.clock is not None]
    there = any(isinstance(item, Token) and item.text == "there" for item in items[:k])
    return moment.bare_clock and bool(told) and there


def _opens_answer(items: list[Item], k: int) -> bool:
    """ "No, el sábado" and "no el sábado" answer no to something else: a bare "no" that opens the message denies
    nothing.
    """
    return k == 0 and isinstance(items[0], Token) and items[0].text in ("no", "nunca", "no el")
