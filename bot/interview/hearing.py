"""One message, read for everything it holds, as facts of a report. What it means for the draft is decided elsewhere.

Which readers run depends on what was asked: somebody who tells her e-mail tells no place of a theft by it, and the
body shop's town in an answer about costs is not where it happened. Danger is read in every message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.interview.scraps import is_scrap
from bot.interview.things import as_read, fact
from bot.interview.weighing import Classify, weigh, weigh_kind
from bot.report.facts import Account, Item, When, Where, Who
from bot.report.kinds import Field
from bot.report.screening import Reason, Sign
from bot.understanding.items import read_items
from bot.understanding.kind import KindReading, read_account, read_kind
from bot.understanding.money import Value, read_money, read_value
from bot.understanding.people import Person, read_person
from bot.understanding.reply import Reply, read_reply
from bot.understanding.signals import Signals, denies_suspect, read_signals
from bot.understanding.when import When as ReadWhen
from bot.understanding.when import read_when, revise_when
from bot.understanding.where import Where as ReadWhere
from bot.understanding.where import read_where

PERSONAL = frozenset({Field.NAME, Field.DATE_OF_BIRTH, Field.HOME_ADDRESS, Field.PHONE, Field.EMAIL})
"""Answers about the person: they hold names and addresses, no incident."""

STORY = frozenset({Field.INCIDENT, Field.TYPE, Field.EMERGENCY, Field.SUSPECT, Field.HOW})
"""Questions that are answered with a story, in which any fact of the incident may stand."""


_ROUGH = timedelta(hours=3)
"""A window without an hour told in it that is longer than this is asked about more closely."""

_SENTENCE = re.compile(r"[.!?]\s{1,3}|\n")
_MOST_SENTENCES = 30

_BRIEF = 8
"""Words of a name or an address; in a longer answer about the person something else may be told."""

_VAGUE = "vague"
"""The rule by which the reader of places marks "my house", "the bus" and the like."""


SecondOpinion = Callable[[ReadWhere], ReadWhere]
"""A place that was read → the same, or what somebody else knows about it (an online geocoder)."""


@dataclass(frozen=True)
class Heard:
    """What one message holds. `None` and empty: it tells nothing of that."""

    text: str
    reply: Reply | None = None
    when: When | None = None
    rough_time: bool = False
    """The time is told without an hour: a day, "last night"."""
    where: Where | None = None
    kind: KindReading | None = None
    items: tuple[Item, ...] = ()
    value: Value | None = None
    person: Person | None = None
    account: Account | None = None
    signs: tuple[Sign, ...] = ()
    denies_danger: bool = False
    denies_suspect: bool = False
    denies_person: bool = False
    """Nobody in person is known to have done it: enough where the other side was never met."""
    vague_suspect: bool = False
    perhaps_danger: bool = False
    """It may tell of danger, though no reader is sure: worth a question."""
    takes_back: bool = False
    tells_story: bool = False
    """It tells what happened in words that no reader knows."""
    aside: bool = False
    """A question of the citizen's that tells nothing of what was asked."""
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def is_incident(self) -> bool:
        """Whether it tells of something that happened."""
        return bool(self.kind or self.items or self.signs)


def hear(
    text: str,
    now: datetime,
    language: str,
    asked: Field | None,
    items: tuple[Item, ...] = (),
    known: When | None = None,
    second_opinion: SecondOpinion | None = None,
    classify: Classify | None = None,
) -> Heard:
    """Read a message, given the things and the time told before. Never raises on a text; costs a few milliseconds.

    `second_opinion` is asked about the place alone, and may take its own time; `classify` about danger and the kind.
    """
    signals = read_signals(text, language, asked=asked)
    story = asked is None or asked in STORY
    only_danger = asked in PERSONAL and len(text.split()) <= _BRIEF
    scrap = is_scrap(text, asked)
    seen = signs_of(signals, only_danger=only_danger)
    weighed = weigh(text, seen, signals, asked, story, None if only_danger or scrap else classify)
    kind = read_kind(text, language, asked=asked == Field.TYPE) if story or asked == Field.ITEMS else None
    told = _items(text, language, asked, story)
    person = read_person(text, language, now=now, asked=asked if asked in PERSONAL else None)
    time = _time(text, now, language, known if asked == Field.WHEN else None) if _may_tell_time(asked) else None
    return Heard(
        text=text,
        reply=read_reply(text),
        when=When(time.earliest, time.latest, time.text, tuple(time.doubts)) if time else None,
        rough_time=time is not None and not time.clock_told and time.latest - time.earliest > _ROUGH,
        where=_where(text, language, asked, second_opinion) if _may_tell_place(asked) else None,
        kind=weigh_kind(kind, weighed, text, language),
        items=told,
        value=_value(text, language, asked, items or told) if story or asked in {Field.VALUE, Field.ACCOUNT} else None,
        person=person,
        account=_account(text, language) if story or asked == Field.ACCOUNT else None,
        signs=weighed.signs,
        denies_danger=signals.danger_denied,
        denies_suspect=signals.suspect_denied,
        denies_person=story and _denies_person(text, language, signals),
        vague_suspect=any(s.kind == "unspecified" for s in signals.suspect),
        perhaps_danger=weighed.perhaps_danger,
        takes_back=signals.correction,
        problems=dict(person.doubts),
    )


def _denies_person(text: str, language: str, signals: Signals) -> bool:
    """The words as an answer to "do you know who did it", for kinds in which no camera is asked about."""
    return not signals.suspect and denies_suspect(text, language)


def signs_of(signals: Signals, *, only_danger: bool = False) -> tuple[Sign, ...]:
    """The signs that screen, by reason."""
    found: Iterable[tuple[Reason, object]] = (
        (Reason.EMERGENCY, signals.danger),
        *(
            ()
            if only_danger
            else (
                (Reason.OTHER_CRIME, signals.other_crime),
                (Reason.QUALITY_OF_LIFE, signals.quality_of_life),
                (Reason.TIP, signals.tip),
                (Reason.SOLVABLE, tuple(s for s in signals.suspect if s.kind != "unspecified")),
            )
        ),
    )
    return tuple(
        Sign(reason, signal.kind, signal.text)
        for reason, group in found
        for signal in group  # type: ignore[attr-defined]
        if not signal.denied
    )


def place(reading: ReadWhere) -> Where:
    """A reading of a place as a fact."""
    return Where(
        kind=reading.kind,
        text=reading.text,
        canonical=reading.canonical,
        number=reading.number,
        street=tuple(reading.street),
        inside=reading.inside,
        town=reading.town,
        neighborhood=reading.neighborhood,
        doubts=tuple(reading.doubts),
    )


def when_as_read(when: When) -> ReadWhen:
    """The fact as the reader's own: a window from midnight to midnight told no clock time."""
    days = all(t.hour == t.minute == 0 for t in (when.earliest, when.latest)) and when.earliest != when.latest
    return ReadWhen(when.earliest, when.latest, when.text, (0, len(when.text)), "told before", clock_told=not days)


def _may_tell_time(asked: Field | None) -> bool:
    return asked is None or asked in STORY or asked in {Field.WHEN, Field.WHERE}


def _may_tell_place(asked: Field | None) -> bool:
    return asked is None or asked in STORY or asked in {Field.WHEN, Field.WHERE, Field.ITEMS}


def _time(text: str, now: datetime, language: str, known: When | None) -> ReadWhen | None:
    """The time told; hours without a day are those of the day told before."""
    reading = read_when(text, now, language)
    if reading is None or reading.day_told or known is None:
        return reading
    if known.earliest - _ROUGH <= reading.earliest and reading.latest <= known.latest + _ROUGH:
        return reading
    return revise_when(when_as_read(known), text, now, language) or reading


def _where(text: str, language: str, asked: Field | None, second_opinion: SecondOpinion | None) -> Where | None:
    reading = read_where(text, language)
    if reading is None or (reading.rule == _VAGUE and asked != Field.WHERE):
        return None  # "my house" tells no place until nothing better is to be had
    return place(second_opinion(reading) if second_opinion else reading)


def _items(text: str, language: str, asked: Field | None, story: bool) -> tuple[Item, ...]:
    if not story and asked != Field.ITEMS:
        return ()
    return tuple(fact(r.item) for r in read_items(text, language, asked=asked == Field.ITEMS))


def _value(text: str, language: str, asked: Field | None, items: tuple[Item, ...]) -> Value | None:
    """The answer to "what is it worth"; in a story only what is surely money, as hours and numbers stand there too."""
    if asked == Field.VALUE:
        return read_value(text, language, items=as_read(items))
    if not read_money(text, language):
        return None
    value = read_value(text, language, items=as_read(items), asked=False)
    if len(items) < 2 or (value and len(value.per_item) == len(items)):
        return value
    return next((v for v in _priced_in_one_breath(text, language, items)), value)


def _priced_in_one_breath(text: str, language: str, items: tuple[Item, ...]) -> Iterator[Value]:
    """Sentences that price all the things: "the planters were 85 dollars each and the bench was 240"."""
    for sentence in _SENTENCE.split(text)[:_MOST_SENTENCES]:
        if not read_money(sentence, language):
            continue
        value = read_value(sentence, language, items=as_read(items))
        if value is not None and len(value.per_item) == len(items):
            yield value


def _account(text: str, language: str) -> Account | None:
    reading = read_account(text, language)
    return None if reading is None else Account(reading.account, reading.used, reading.discovered)


def who(person: Person) -> Who:
    """A reading of a person as facts."""
    return Who(person.name, person.date_of_birth, person.phone, person.email, person.home_address)
