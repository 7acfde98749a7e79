"""Reports, what was added to them later, and the look for doubles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.desk.ports import AlreadySubmitted, Conflict, DuplicateNumber, QueueRow
from bot.report.report import Report, Status
from bot.report.similar import folded, weight, why_similar
from bot.store.codec import facts_from_json, storable
from bot.store.decode import report_of
from bot.store.report_rows import QUEUE_COLUMNS, columns, contact, queue_row, stored_place_key
from bot.store.schema import conversations, photos, reports, supplements

_R, _S, _P = reports.c, supplements.c, photos.c
_GET = select(reports).where(_R.tracking_number == bindparam("number"))
_SUPPLEMENTS = select(supplements).where(_S.tracking_number == bindparam("number")).order_by(_S.id)
_PHOTO_IDS = select(_P.id).where(_P.tracking_number == bindparam("number")).order_by(_P.at, _P.id)
_SUBMITTED = select(_R.tracking_number).where(
    _R.conversation_id == bindparam("conversation"), _R.first_message_id == bindparam("first")
)
_LOCK_CONVERSATION = select(conversations.c.id).where(conversations.c.id == bindparam("conversation")).with_for_update()
_TIE_PHOTOS = (
    update(photos)
    .where(_P.conversation_id == bindparam("conversation"), _P.tracking_number.is_(None))
    .values(tracking_number=bindparam("number"))
)

_LOOK_BACK = timedelta(days=120)
_CANDIDATES = 300


class SqlReports:
    """`bot.desk.ports.Reports` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def add(self, report: Report) -> None:
        """Keep a new report and tie the conversation's open photos to it."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(reports), columns(report))
        except IntegrityError as error:
            # Which of the two it was is asked, not read out of a driver's message.
            if self._exists(report.tracking_number):
                raise DuplicateNumber from error
            raise AlreadySubmitted from error
        self._add_supplements(report, 0)
        numbers = {"conversation": report.conversation_id, "number": report.tracking_number}
        self._connection.execute(_TIE_PHOTOS, numbers)

    def get(self, tracking_number: str) -> Report | None:
        """One report, supplements and photo ids included."""
        number = {"number": storable(tracking_number)}
        row = self._connection.execute(_GET, number).one_or_none()
        return self._read(row) if row is not None else None

    def find_submitted(self, conversation_id: str, first_message_id: int) -> Report | None:
        """The report that was sent from this draft. Holds other turns of the conversation back until the unit ends."""
        self._connection.execute(_LOCK_CONVERSATION, {"conversation": conversation_id})
        number = self._connection.execute(
            _SUBMITTED, {"conversation": conversation_id, "first": first_message_id}
        ).scalar()
        return self.get(number) if number is not None else None

    def update(self, report: Report, expected_version: int) -> Report:
        """Keep a changed report under the next version; new supplements and newly named photos are added."""
        changed = replace(report, version=expected_version + 1)
        row = columns(changed)
        statement = update(reports).where(_R.tracking_number == report.tracking_number, _R.version == expected_version)
        if self._connection.execute(statement.values(row)).rowcount != 1:
            raise Conflict
        kept = select(func.count()).select_from(supplements).where(_S.tracking_number == report.tracking_number)
        self._add_supplements(changed, self._connection.execute(kept).scalar_one())
        if report.photos:
            open_ones = _P.id.in_(report.photos) & _P.tracking_number.is_(None)
            self._connection.execute(update(photos).where(open_ones).values(tracking_number=report.tracking_number))
        return changed

    def queue(
        self, statuses: Sequence[Status] = (), search: str = "", limit: int = 200, offset: int = 0
    ) -> list[QueueRow]:
        """Rows, oldest first; every word of `search` has to be found."""
        statement = select(*QUEUE_COLUMNS).order_by(_R.submitted_at, _R.tracking_number).limit(limit).offset(offset)
        if statuses:
            statement = statement.where(_R.status.in_([str(status) for status in statuses]))
        for word in folded(storable(search)[:200]).split()[:8]:
            statement = statement.where(_R.searchable.contains(word, autoescape=True))
        return [queue_row(row, self._zone) for row in self._connection.execute(statement)]

    def counts(self) -> dict[Status, int]:
        """How many reports stand in each status; every status is named."""
        rows = self._connection.execute(select(_R.status, func.count()).group_by(_R.status))
        found = {Status(status): count for status, count in rows}
        return {status: found.get(status, 0) for status in Status}

    def similar(self, report: Report, limit: int = 5) -> list[tuple[QueueRow, tuple[str, ...]]]:
        """Likely doubles of the last months, best first, each with why."""
        scored = [
            (queue_row(row, self._zone), why_similar(report.facts, facts_from_json(row.facts, self._zone)))
            for row in self._candidates(report)
        ]
        worth = [pair for pair in scored if pair[1]]
        return sorted(worth, key=lambda pair: (-weight(pair[1]), pair[0].submitted_at))[:limit]

    def all(self) -> list[Report]:
        """Every report, oldest first."""
        rows = self._connection.execute(select(reports).order_by(_R.submitted_at, _R.tracking_number)).all()
        return [self._read(row) for row in rows]

    def _candidates(self, report: Report) -> Sequence[Row[*tuple[Any, ...]]]:
        facts = report.facts
        signs = [
            column == value
            for column, value in (
                (_R.phone, contact(facts.who.phone, 32)),
                (_R.email, contact(facts.who.email, 254)),
                (_R.place_key, stored_place_key(facts.where)),
            )
            if value is not None
        ]
        if facts.when is not None:
            signs.append((_R.earliest <= facts.when.latest) & (_R.latest >= facts.when.earliest))
        statement = (
            select(*QUEUE_COLUMNS, _R.facts)
            .where(_R.tracking_number != report.tracking_number, or_(*signs) if signs else _R.place_key == "")
            .where(_R.submitted_at >= report.submitted_at - _LOOK_BACK)
            .where(_R.submitted_at <= report.submitted_at + _LOOK_BACK)
            .order_by(_R.submitted_at.desc())
            .limit(_CANDIDATES)
        )
        return self._connection.execute(statement).all()

    def _exists(self, tracking_number: str) -> bool:
        return self._connection.execute(_GET, {"number": tracking_number}).first() is not None

    def _add_supplements(self, report: Report, kept: int) -> None:
        for extra in report.supplements[kept:]:
            self._connection.execute(
                insert(supplements),
                {
                    "tracking_number": report.tracking_number,
                    "text": storable(extra.text),
                    "at": extra.at,
                    "message_id": extra.message_id,
                    "question": storable(extra.question) if extra.question is not None else None,
                },
            )

    def _read(self, row: Row[*tuple[Any, ...]]) -> Report:
        number = {"number": row.tracking_number}
        added: Any = self._connection.execute(_SUPPLEMENTS, number).mappings()
        names = self._connection.execute(_PHOTO_IDS, number).scalars()
        columns_of: Any = row._mapping
        return report_of(columns_of, added, names, self._zone)
