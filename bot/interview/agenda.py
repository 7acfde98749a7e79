"""What is asked next: the first field of the kind's row that neither the facts nor the marks have settled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.interview.things import named
from bot.report.draft import Draft
from bot.report.facts import Item
from bot.report.kinds import CLOCK, KINDS, SCREEN, Field, IncidentType, Kind

_ENOUGH_STORY = 28
"""Words of a story that tell the how: a paragraph. Fewer are asked to be told in the citizen's own words."""

ROUGH_TIME = "rough_time"
"""The note of a draft whose time was told without an hour, before it was asked for."""

IN_DOUBT = "in_doubt"
"""The note of a draft whose story may tell of danger: that is asked first."""

_A_FEW_DAYS = timedelta(days=3, hours=12)
"""A weekend: of a longer time the day is asked for, not the hour."""

_A_MONTH = timedelta(days=32)

_CARD_FRAUD = "26B"
"""Credit card and automated teller machine fraud (NIBRS)."""

_NO_SUSPECT = frozenset({IncidentType.LOST_PROPERTY})
"""Kinds in which nobody did it: who did is not asked, only heard."""


def kind_of(draft: Draft) -> Kind | None:
    """The row of the draft's kind, once it is known."""
    name = draft.facts.incident_type
    return KINDS[IncidentType(name)] if name else None


def next_field(draft: Draft) -> Field | None:
    """The next field to ask for, or None when everything is told and agreed to."""
    if IN_DOUBT in draft.notes and not settled(draft, Field.EMERGENCY):
        return Field.EMERGENCY
    kind = kind_of(draft)
    if kind is None or not draft.type_sure:
        return next((field for field in SCREEN if not settled(draft, field)), Field.TYPE)
    return next((field for field in kind.asks if not settled(draft, field)), None)


def progress(draft: Draft) -> tuple[int, int]:
    """(how many fields are settled, how many there are), for the progress line."""
    kind = kind_of(draft)
    fields = kind.asks if kind else KINDS[IncidentType.LARCENY].asks
    return sum(settled(draft, field) for field in fields), len(fields)


def settled(draft: Draft, field: Field) -> bool:
    """Whether a field needs no question: told, skipped, or not to be asked in this report."""
    if field in draft.marks:
        return True
    told = _TOLD.get(field)
    return told is not None and told(draft)


def question_of(draft: Draft) -> str | None:
    """The name of the question that asks what comes next: the kind's own, or a closer one where half is told."""
    if draft.asks is None:
        return None
    asks = Field(draft.asks)
    if asks == Field.WHEN and rough_time(draft) and _length(draft) <= _A_FEW_DAYS:
        return CLOCK
    kind = kind_of(draft)
    return kind.question(asks) if kind else str(asks)


def rough_time(draft: Draft) -> bool:
    """Whether a day or "last night" was told in passing, where an hour would help to tell the same deed by.

    The date is all that anybody knows of a misused name or card.
    """
    if draft.facts.when is None or ROUGH_TIME not in draft.notes:
        return False
    by_date = draft.facts.incident_type == IncidentType.IDENTITY_THEFT or draft.facts.offense_code == _CARD_FRAUD
    return not by_date or _length(draft) > _A_MONTH


def _length(draft: Draft) -> timedelta:
    when = draft.facts.when
    return when.latest - when.earliest if when else timedelta(0)


def needs_contact(draft: Draft) -> bool:
    """A report needs a phone or an e-mail: one of the two."""
    return not (draft.facts.who.phone or draft.facts.who.email)


def may_skip(draft: Draft, field: Field) -> bool:
    """Whether the report can do without the field. Of phone and e-mail it needs one."""
    kind = kind_of(draft)
    if field == Field.EMAIL and needs_contact(draft):
        return False
    if field == Field.PHONE and draft.marks.get(Field.EMAIL) == "skipped":
        return False
    return kind is not None and field in kind.may_skip


def _details_told(item: Item) -> bool:
    return sum(bool(fact) for fact in (item.brand, item.model, item.serial, item.color)) >= 2


def _where_told(draft: Draft) -> bool:
    where = draft.facts.where
    return where is not None and where.inside is True and where.kind not in {"neighborhood", "zip", "area"}


def _value_told(draft: Draft) -> bool:
    return draft.facts.what.total_value_usd is not None


_TOLD: dict[Field, Callable[[Draft], bool]] = {
    Field.INCIDENT: lambda d: bool(d.facts.how),
    Field.TYPE: lambda d: d.facts.incident_type is not None and d.type_sure,
    Field.SUSPECT: lambda d: d.facts.incident_type in _NO_SUSPECT,
    Field.WHERE: _where_told,
    Field.WHEN: lambda d: d.facts.when is not None and not rough_time(d),
    Field.HOW: lambda d: len(d.facts.how.split()) >= _ENOUGH_STORY,
    Field.ITEMS: lambda d: named(d.facts.what.items),
    Field.ITEM_DETAILS: lambda d: bool(d.facts.what.items) and all(map(_details_told, d.facts.what.items)),
    Field.VALUE: _value_told,
    Field.ACCOUNT: lambda d: all((d.facts.account.account, d.facts.account.used, d.facts.account.discovered)),
    Field.NAME: lambda d: d.facts.who.name is not None,
    Field.PHONE: lambda d: d.facts.who.phone is not None,
    Field.EMAIL: lambda d: d.facts.who.email is not None,
    Field.DATE_OF_BIRTH: lambda d: d.facts.who.date_of_birth is not None,
    Field.HOME_ADDRESS: lambda d: d.facts.who.home_address is not None,
}
