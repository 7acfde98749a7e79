"""Conversations out of which no report was sent, with their messages, drafts and photos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, select

from bot.desk.retention import Counts, Key
from bot.store.keeping.common import at_rest, draft_of, read, status_of, untouched
from bot.store.schema import conversations, drafts, messages, openings, photos, reports, supplements
from bot.store.store import SqlStore

_C, _D, _M, _P, _R, _S = conversations.c, drafts.c, messages.c, photos.c, reports.c, supplements.c


class UnsentShelf:
    """`bot.desk.retention.Shelf` of conversations without a report. Keys are their ids."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those that were last touched before then."""
        return read(self._store, select(_C.id).where(_unsent(before)).order_by(_C.id))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete those that nobody has touched meanwhile."""
        with self._store.engine.begin() as connection:
            quiet = at_rest(connection, keys)
            due = connection.execute(select(_C.id).where(_C.id.in_(quiet), _unsent(before))).scalars().all()
            gone = [one for one in due if not self._awaits_answer(connection, one)]
            return _delete(connection, gone)

    def _awaits_answer(self, connection: Connection, conversation_id: str) -> bool:
        """An officer's question was put here, by text message, on a report that was made elsewhere."""
        draft = draft_of(connection, conversation_id, self._store)
        return draft is not None and status_of(connection, draft.awaits_answer_on) is not None


def _unsent(before: datetime) -> ColumnElement[bool]:
    """Last touched before then; no report, and no word on a report, was told there."""
    return and_(
        untouched(before),
        ~exists().where(_R.conversation_id == _C.id),
        ~exists().where(_P.conversation_id == _C.id, _P.tracking_number.is_not(None)),
        ~exists().where(_M.conversation_id == _C.id, _S.message_id == _M.id),
    )


def _delete(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    def gone(statement: Any) -> int:
        return int(connection.execute(statement).rowcount)

    connection.execute(delete(openings).where(openings.c.conversation_id.in_(ids)))
    return {
        "photos": gone(delete(photos).where(_P.conversation_id.in_(ids))),
        "messages": gone(delete(messages).where(_M.conversation_id.in_(ids))),
        "drafts": gone(delete(drafts).where(_D.conversation_id.in_(ids))),
        "conversations": gone(delete(conversations).where(_C.id.in_(ids))),
    }
