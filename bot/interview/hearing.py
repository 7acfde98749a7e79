"""One message, read for everything it holds, as facts of a report. What it means for the draft is decided elsewhere.

Which readers run depends on what was asked: somebody who tells her e-mail tells no place of a theft by it, and the
body shop's town in an answer about costs is not where it happened. Danger is read in every message.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.interview.things import as_read, fact
from bot.report.facts import Account, Item, When, Where, Who
from bot.report.kinds import Field
from bot.report.screening import Reason, Sign
from bot.understanding.items import read_items
from bot.understanding.kind import KindReading, read_account, read_kind
from bot.understanding.money import Value, read_money, read_value
from bot.understanding.people import Person, read_person
from bot.understanding.reply import Reply, read_reply
from bot.understanding.signals import Signals, read_signals
from bot.understanding.when import read_when
from bot.understanding.where import Where as ReadWhere
from bot.understanding.where import read_where

PERSONAL = frozenset({Field.NAME, Field.DATE_OF_BIRTH, Field.HOME_ADDRESS, Field.PHONE, Field.EMAIL})
"""Answers about the person: they hold names and addresses, no incident."""

STORY = frozenset({Field.INCIDENT, Field.TYPE, Field.EMERGENCY, Field.SUSPECT, Field.HOW})
"""Questions that are answered with a story, in which any fact of the incident may stand."""


_VAGUE = "vague"
"""The rule by which the reader of places marks "my house", "the bus" and the like."""


@dataclass(frozen=True)
class Heard:
    """What one message holds. `None` and empty: it tells nothing of that."""

    text: str
    reply: Reply | None = None
    when: When | None = None
    where: Where | None = None
    kind: KindReading | None = None
    items: tuple[Item, ...] = ()
    value: Value | None = None
    person: Person | None = None
    account: Account | None = None
    signs: tuple[Sign, ...] = ()
    denies_danger: bool = False
    denies_suspect: bool = False
    vague_suspect: bool = False
    takes_back: bool = False
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def is_incident(self) -> bool:
        """Whether it tells of something that happened."""
        return bool(self.kind or self.items or self.signs)


def hear(text: str, now: datetime, language: str, asked: Field | None, items: tuple[Item, ...] = ()) -> Heard:
    """Read a message. Never raises on a text; costs a few milliseconds."""
    signals = read_signals(text, language, asked=asked)
    story = asked is None or asked in STORY
    told = _items(text, language, asked, story)
    person = read_person(text, language, now=now, asked=asked if asked in PERSONAL else None)
    return Heard(
        text=text,
        reply=read_reply(text),
        when=_when(text, now, language) if story or asked in {Field.WHEN, Field.WHERE} else None,
        where=_where(text, language, asked) if story or asked in {Field.WHEN, Field.WHERE, Field.ITEMS} else None,
        kind=read_kind(text, language, asked=asked == Field.TYPE) if story or asked == Field.ITEMS else None,
        items=told,
        value=_value(text, language, asked, items or told) if story or asked in {Field.VALUE, Field.ACCOUNT} else None,
        person=person,
        account=_account(text, language) if story or asked == Field.ACCOUNT else None,
        signs=signs_of(signals, only_danger=asked in PERSONAL),
        denies_danger=signals.danger_denied,
        denies_suspect=signals.suspect_denied,
        vague_suspect=any(s.kind == "unspecified" for s in signals.suspect),
        takes_back=signals.correction,
        problems=dict(person.doubts),
    )


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


def _when(text: str, now: datetime, language: str) -> When | None:
    reading = read_when(text, now, language)
    if reading is None:
        return None
    return When(reading.earliest, reading.latest, reading.text, tuple(reading.doubts))


def _where(text: str, language: str, asked: Field | None) -> Where | None:
    reading = read_where(text, language)
    if reading is None or (reading.rule == _VAGUE and asked != Field.WHERE):
        return None  # "my house" tells no place until nothing better is to be had
    return place(reading)


def _items(text: str, language: str, asked: Field | None, story: bool) -> tuple[Item, ...]:
    if not story and asked != Field.ITEMS:
        return ()
    return tuple(fact(r.item) for r in read_items(text, language, asked=asked == Field.ITEMS))


def _value(text: str, language: str, asked: Field | None, items: tuple[Item, ...]) -> Value | None:
    """The answer to "what is it worth"; in a story only what is surely money, as hours and numbers stand there too."""
    if asked != Field.VALUE and not read_money(text, language):
        return None
    return read_value(text, language, items=as_read(items))


def _account(text: str, language: str) -> Account | None:
    reading = read_account(text, language)
    return None if reading is None else Account(reading.account, reading.used, reading.discovered)


def who(person: Person) -> Who:
    """A reading of a person as facts."""
    return Who(person.name, person.date_of_birth, person.phone, person.email, person.home_address)
