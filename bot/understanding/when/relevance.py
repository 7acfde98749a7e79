"""Which of the times told may be the incident's, and what each is to it."""

from __future__ import annotations

from typing import Final

from .calendar import Year
from .carrying import lend_from_asides
from .cues_beside import BUYING
from .moments import Item
from .relations import Telling, tellings
from .roles import asked, assign_role, surround, unclaimed
from .tokens import Token

MOST_TOLD: Final = 40  # no honest story tells more times; a hostile one costs no more
_SHORT: Final = 4  # an answer of so few words is to the question when
_SHIFT: Final = frozenset({"shift", "turno"})
_LINKING: Final = frozenset("between from entre las la los de desde at a the about like como".split())
_EVENTS: Final = {"closing": "evening", "work": "evening", "opening": "wake", "school": "evening"}


def relevant(items: list[Item]) -> list[Telling]:
    """The tellings that may be the incident's, each with its role; habits, plans, questions and denials left out."""
    told = tellings(items)[:MOST_TOLD]
    surround(items, told)
    future = any(t.start.drop == "future" for t in told)
    told = [t for i, t in enumerate(told) if not _dropped(t, items) and not _habitual(told, i, items)]
    _assign_roles(told)
    _settle_roles(told)
    _on_shift(told, items)
    told = _with_events(told)
    few = len(items) <= _SHORT
    told = [t for t in told if not (_state(t) or (not few and _in_general(t, items)))]
    lend_from_asides(told)
    kept = [t for t in told if t.role not in ("aside", "strong") or _answers(t, items)]
    kept = kept or [t for t in told if t.role == "aside"]
    return [] if future and all(_bare_part(t) for t in kept) else kept


def _answers(telling: Telling, items: list[Item]) -> bool:
    """ "Between 10 last night and 4 this morning, I work security": the message opens with it, and goes on apart."""
    lead, after = items[: telling.index], items[telling.last + 1 : telling.last + 2]
    opens = all(isinstance(item, Token) and item.text in _LINKING for item in lead)
    apart = bool(after) and after[0].cat in ("comma", "stop")
    return opens and apart and telling.end is not None and telling.start.dates is not None


def _assign_roles(told: list[Telling]) -> None:
    """Each telling's role by the words around it, none of them counted for two tellings."""
    claimed, last = 0, None
    for telling, following in zip(told, [*told[1:], None], strict=False):
        shared = following is not None and following.joined and following.clause > 0
        telling.room = len(following.words_before) if shared and following is not None else 0
        if telling.joined:
            telling.words_before = unclaimed(telling.words_before, claimed)
        claimed = assign_role(telling)
        if last is not None and telling.role in ("aside", "strong") and _of_one(last, telling):
            bought = bool(BUYING & set(telling.words_after))  # "Monday between 2 and 3 bought a phone, it is a fake"
            telling.role = None if bought else telling.role
            last.role = last.role or telling.role  # what is told of the hours is told of their day
        if _goes_on(telling, last):
            telling.role = last.role if last is not None else None
        last = telling
        part = telling.start.part or ""
        if telling.role is None and part.startswith("after ") and part.split()[-1] in _EVENTS:
            telling.role = "start"


def _on_shift(told: list[Telling], items: list[Item]) -> None:
    """ "During my shift, I work 10pm to 6am": the hours of work are the window."""
    spots = [k for k, item in enumerate(items) if isinstance(item, Token) and item.cat == "during"]
    shift = any(_SHIFT & set(_texts(items[k + 1 : k + 4])) for k in spots)
    for telling in told:
        if shift and telling.role in ("strong", "aside") and telling.end is not None and telling.start.bare_clock:
            telling.role = None


def _texts(items: list[Item]) -> list[str]:
    return [word for item in items if isinstance(item, Token) for word in item.text.split()]


def _of_one(day: Telling, hours: Telling) -> bool:
    """ "Monday between 2 and 3 pm": the hours right after their day."""
    told = day.end is None and day.start.clock is None and day.start.dates is not None
    return told and hours.end is not None and hours.start.bare_clock and _LINKING.issuperset(hours.words_before)


def _settle_roles(told: list[Telling]) -> None:
    """What "opened", "not there" and "saw it" are depends on what else is told."""
    started = any(t.role == "start" for t in told)
    for telling in told:
        if telling.role == "opened":
            telling.role = "end" if started else "act"
        elif telling.role == "absent":  # before a finding: not yet done
            found = any(t.role == "end" and t.index > telling.index for t in told)
            telling.role = "start" if found and not started else "end"
        elif telling.role == "seen":
            left = any(t.role == "start" and t.index < telling.index for t in told)
            telling.role = "end" if left else "start"


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
    event.role = "start" if link == "after" else "end"
    return [t for t in told if t is not clock]


def _goes_on(telling: Telling, last: Telling | None) -> bool:
    """ "My hours are Mon–Fri 8 to 4:30", "call me Tuesday between 9 and 11": the hours go with the days before."""
    bare = telling.start.bare_clock and telling.role is None and len(telling.words_before) <= 2
    return bare and telling.joined and last is not None and last.role in ("strong", "aside")


def _in_general(telling: Telling, items: list[Item]) -> bool:
    """ "I don't drive at night", "no hay cámaras de noche": no night in particular, unless something was done in it."""
    m = telling.start
    if telling.role is not None or telling.end is not None or m.cat != "Part" or m.part != "night" or m.clock:
        return False
    lead = items[telling.index - 1] if telling.index else None
    return isinstance(lead, Token) and (lead.text in ("at", "de", "d") or lead.cat == "thearticle")


def _state(telling: Telling) -> bool:
    """ "On disability since 2014", "soy la dueña desde el 2003": a state that goes on, told by its year."""
    m = telling.start
    told = bool(telling.words_before) and telling.role in (None, "start")
    return told and m.bound == "since" and isinstance(m.dates, Year)


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
