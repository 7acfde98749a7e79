"""Reports that were decided, and the conversations in which they were made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, exists, func, insert, select

from bot.desk.retention import Counts, Key
from bot.report.draft import Draft
from bot.store.codec import plain_to_json
from bot.store.keeping.common import at_rest, begin_anew, belonging, decided, draft_of, read, reports_in
from bot.store.schema import audit, messages, openings, outbox, photos, reports, supplements
from bot.store.store import SqlStore

_M, _P, _R = messages.c, photos.c, reports.c


class ReportShelf:
    """`bot.desk.retention.Shelf` of decided reports, with all that belongs to them. Keys are tracking numbers."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those to which nothing was done since then."""
        return read(self._store, select(_R.tracking_number).where(decided(before)).order_by(_R.tracking_number))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete them; that it was done stands in the audit log."""
        total = Counter[str]()
        with self._store.engine.begin() as connection:
            for report in _held(connection, keys, before):
                draft = draft_of(connection, report.conversation_id, self._store)
                total["messages"] += _delete_words(connection, report, draft)
                total.update(_delete_report(connection, report.tracking_number, now))
                if draft is not None and _tells(draft, report.tracking_number):
                    begin_anew(connection, report.conversation_id, draft)
        return total


class TranscriptShelf:
    """`bot.desk.retention.Shelf` of the words in which decided reports were made. Keys are tracking numbers."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those whose report has not been touched since then."""
        own = and_(_M.conversation_id == _R.conversation_id, _M.id.between(_R.first_message_id, _R.last_message_id))
        statement = select(_R.tracking_number).where(decided(before), exists().where(own))
        return read(self._store, statement.order_by(_R.tracking_number))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete the words; the report with its facts, additions and photos stays."""
        words = 0
        with self._store.engine.begin() as connection:
            for report in _held(connection, keys, before):
                draft = draft_of(connection, report.conversation_id, self._store)
                words += _delete_words(connection, report, draft)
        return {"messages": words}


def _held(connection: Connection, keys: Sequence[Key], before: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """Those of the reports that are still due and that nobody is at work on, kept so until the transaction ends."""
    wanted = _R.tracking_number.in_(keys)
    quiet = at_rest(connection, set(connection.execute(select(_R.conversation_id).where(wanted)).scalars()))
    columns = (_R.tracking_number, _R.conversation_id, _R.first_message_id, _R.last_message_id)
    due = select(*columns).where(wanted, decided(before), _R.conversation_id.in_(quiet))
    return connection.execute(due.order_by(_R.tracking_number).with_for_update(skip_locked=True)).all()


def _tells(draft: Draft, number: str) -> bool:
    """The draft is still the one that the report was sent from."""
    return draft.outcome is not None and draft.outcome.tracking_number == number


def _delete_words(connection: Connection, report: Row[*tuple[Any, ...]], draft: Draft | None) -> int:
    """From the report's first message up to the next report's, and its questions and answers wherever they stand."""
    own = belonging(connection, [report.tracking_number])
    others = belonging(connection, reports_in(connection, report.conversation_id) - {report.tracking_number})
    first = report.first_message_id
    if first is not None:
        end = _next_begins(connection, report, draft)
        span = select(_M.id).where(_M.conversation_id == report.conversation_id, _M.id >= first)
        own.update(connection.execute(span.where(_M.id < end) if end is not None else span).scalars())
    return int(connection.execute(delete(messages).where(_M.id.in_(own - others))).rowcount)


def _next_begins(connection: Connection, report: Row[*tuple[Any, ...]], draft: Draft | None) -> int | None:
    """The first message of the report that was begun after this one, sent or not; None where none was."""
    later = and_(_R.conversation_id == report.conversation_id, _R.first_message_id > report.first_message_id)
    sent = connection.execute(select(func.min(_R.first_message_id)).where(later)).scalar()
    begun = draft.first_message_id if draft is not None else None
    if begun is not None and begun <= report.first_message_id:
        begun = None
    return min((one for one in (sent, begun) if one is not None), default=None)


def _delete_report(connection: Connection, number: str, now: datetime) -> dict[str, int]:
    def gone(statement: Any) -> int:
        return int(connection.execute(statement).rowcount)

    counts = {
        "photos": gone(delete(photos).where(_P.tracking_number == number)),
        "letters": gone(delete(outbox).where(outbox.c.tracking_number == number)),
    }
    connection.execute(delete(openings).where(openings.c.tracking_number == number))
    connection.execute(delete(supplements).where(supplements.c.tracking_number == number))
    line = {"at": now, "actor": "retention", "action": "deleted", "tracking_number": number}
    connection.execute(insert(audit), line | {"detail": plain_to_json({})})
    return counts | {"reports": gone(delete(reports).where(_R.tracking_number == number))}
