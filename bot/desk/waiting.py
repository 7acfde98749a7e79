"""The queue: which reports wait for an officer, since when, and where one report stands among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.desk.ports import AuditEntry, Officer, QueueRow, Unit
from bot.report.report import OPEN, Report, Status

PAGE = 50
"""Lines of the queue on one page."""

_MOST = 2000
"""Waiting reports among which a place is looked for; with more of them a report's place is not told."""

_LATELY = timedelta(minutes=15)
"""So long after an officer has opened a report others are told, so that two need not read the same one."""


@dataclass(frozen=True)
class QueueLine:
    """A report in the queue. `late`: it waits for an officer, and longer than it should."""

    row: QueueRow
    age: timedelta
    late: bool
    asked: timedelta | None = None
    """How long its citizen has not answered; None where nothing is asked."""
    answered: bool = False
    """It waits again because its citizen has answered."""
    opened: AuditEntry | None = None
    """That another officer opened it a short while ago."""


@dataclass(frozen=True)
class Queue:
    """One page of the queue, oldest first. `more`: another page follows."""

    lines: tuple[QueueLine, ...]
    counts: dict[Status, int]
    page: int
    more: bool


@dataclass(frozen=True)
class Place:
    """Where a report stands among those that wait, from 1; None where it does not wait. Neighbours by number."""

    position: int | None
    waiting: int
    before: str | None
    following: str | None


def line_of(unit: Unit, row: QueueRow, now: datetime, review_time: timedelta, officer: Officer | None) -> QueueLine:
    """One line of the queue, as `officer` sees it."""
    age = now - row.submitted_at
    late = row.status == Status.SUBMITTED and age > review_time
    if row.status not in OPEN:
        return QueueLine(row, age, late)
    audit = unit.audit.of_report(row.tracking_number)
    asked = _last(audit, "asked_back")
    return QueueLine(
        row,
        age,
        late,
        asked=now - asked.at if asked and row.status == Status.NEEDS_INFORMATION else None,
        answered=row.status == Status.SUBMITTED and _last(audit, "answered") is not None,
        opened=opened_lately(audit, now, officer),
    )


def opened_lately(audit: Iterable[AuditEntry], now: datetime, officer: Officer | None) -> AuditEntry | None:
    """The last time that somebody other than `officer` opened the report, if that was a short while ago."""
    own = f"officer:{officer.username}" if officer else ""
    seen = _last([entry for entry in audit if entry.actor != own], "viewed")
    return seen if seen and now - seen.at < _LATELY else None


def place_of(unit: Unit, report: Report) -> Place:
    """Where the report stands, or would stand, among those that wait."""
    here = (report.submitted_at, report.tracking_number)
    rows = unit.reports.queue([Status.SUBMITTED], limit=_MOST)
    earlier = [row for row in rows if (row.submitted_at, row.tracking_number) < here]
    later = [row for row in rows if (row.submitted_at, row.tracking_number) > here]
    waits = len(earlier) + len(later) < len(rows)
    return Place(
        len(earlier) + 1 if waits else None,
        unit.reports.counts()[Status.SUBMITTED],
        earlier[-1].tracking_number if earlier else None,
        later[0].tracking_number if later else None,
    )


def _last(audit: Iterable[AuditEntry], action: str) -> AuditEntry | None:
    return next((entry for entry in reversed(list(audit)) if entry.action == action), None)
