"""Between a report and its row: the facts as JSON, and beside them what the queue and the search look at."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from bot.desk.ports import QueueRow
from bot.report.facts import Where
from bot.report.report import Report, Status
from bot.report.similar import folded, place_key
from bot.store.codec import facts_to_json, storable
from bot.store.schema import reports

_R = reports.c
QUEUE_COLUMNS = (
    _R.tracking_number,
    _R.status,
    _R.incident_type,
    _R.place,
    _R.submitted_at,
    _R.language,
    _R.channel,
    _R.total_value_usd,
    _R.name,
)


def queue_row(row: Row[*tuple[Any, ...]], zone: ZoneInfo) -> QueueRow:
    """A line of the queue from `QUEUE_COLUMNS`."""
    return QueueRow(
        tracking_number=row.tracking_number,
        status=Status(row.status),
        incident_type=row.incident_type,
        place=row.place,
        submitted_at=row.submitted_at.astimezone(zone),
        language=row.language,
        channel=row.channel,
        total_value_usd=row.total_value_usd,
        name=row.name,
    )


def columns(report: Report) -> dict[str, Any]:
    """The row of a report. What the columns hold besides the facts is cut to their width."""
    facts = report.facts
    where, when = facts.where, facts.when
    return {
        "tracking_number": report.tracking_number,
        "conversation_id": report.conversation_id,
        "first_message_id": report.first_message_id,
        "last_message_id": report.last_message_id,
        "channel": report.channel,
        "language": report.language,
        "submitted_at": report.submitted_at,
        "version": report.version,
        "status": str(report.status),
        "case_number": _storable(report.case_number),
        "rejection": str(report.rejection) if report.rejection else None,
        "rejection_words": _storable(report.rejection_words),
        "question": _storable(report.question),
        "incident_type": str(facts.incident_type or ""),
        "place": storable((where.canonical or where.text) if where else ""),
        "place_key": stored_place_key(where),
        "name": storable(facts.who.name or ""),
        "phone": contact(facts.who.phone, 32),
        "email": contact(facts.who.email, 254),
        "earliest": when.earliest if when else None,
        "latest": when.latest if when else None,
        "total_value_usd": facts.what.total_value_usd,
        "searchable": _searchable(report),
        "facts": facts_to_json(facts),
    }


def contact(value: str | None, width: int) -> str | None:
    """A phone number or an e-mail address as it is compared."""
    return storable(value).casefold()[:width] if value else None


def stored_place_key(where: Where | None) -> str | None:
    """The place as it is compared."""
    return _storable(place_key(where))


def _searchable(report: Report) -> str:
    facts = report.facts
    where = facts.where
    parts = (
        report.tracking_number,
        report.case_number,
        facts.incident_type,
        where.canonical if where else None,
        where.text if where else None,
        where.neighborhood if where else None,
        facts.who.name,
        facts.how,
        *(" ".join(filter(None, (i.description, i.brand, i.model, i.serial, i.color))) for i in facts.what.items),
    )
    return storable(folded(" \n ".join(str(part) for part in parts if part)))


def _storable(text: str | None) -> str | None:
    return storable(text) if text is not None else None
