"""Reports that were begun in a conversation after another had been sent from it, and were never sent themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, select

from bot.desk.retention import Counts, Key
from bot.report.draft import Draft
from bot.store.keeping.common import (
    OPEN_STATES,
    at_rest,
    begin_anew,
    belonging,
    draft_of,
    read,
    reports_in,
    status_of,
    untouched,
)
from bot.store.schema import conversations, drafts, messages, photos, reports
from bot.store.store import SqlStore

_C, _D, _M, _P, _R = conversations.c, drafts.c, messages.c, photos.c, reports.c

# Passes over the drafts that are certainly no matter of this shelf, without reading each; the others are read.
_SETTLED = ('%"outcome":{"kind":"submitted"%', '%"first_message_id":null%')


class AbandonedShelf:
    """`bot.desk.retention.Shelf` of such drafts. Keys are their conversations' ids."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those whose conversation was last touched before then."""
        statement = select(_C.id).join(drafts, _D.conversation_id == _C.id)
        after_a_report = exists().where(_R.conversation_id == _C.id)
        unsettled = and_(*(_D.body.not_like(sign) for sign in _SETTLED))
        return read(self._store, statement.where(untouched(before), after_a_report, unsettled).order_by(_C.id))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete their words and open photos, and let the conversation begin anew; what was sent from it stays."""
        total = Counter[str]()
        with self._store.engine.begin() as connection:
            for conversation in at_rest(connection, keys):
                still = select(_C.id).where(_C.id == conversation, untouched(before))
                draft = draft_of(connection, conversation, self._store)
                if connection.execute(still).first() and draft is not None and _is_unsent(connection, draft):
                    total.update(_delete(connection, conversation, draft))
        return total


def _is_unsent(connection: Connection, draft: Draft) -> bool:
    """Something was begun and not sent; and no officer waits for an answer here."""
    if draft.first_message_id is None or status_of(connection, draft.awaits_answer_on) in OPEN_STATES:
        return False
    return draft.outcome is None or draft.outcome.kind != "submitted"


def _delete(connection: Connection, conversation_id: str, draft: Draft) -> dict[str, int]:
    kept = belonging(connection, reports_in(connection, conversation_id))
    tail = select(_M.id).where(_M.conversation_id == conversation_id, _M.id >= draft.first_message_id)
    words = [one for one in connection.execute(tail).scalars() if one not in kept]
    open_photos = delete(photos).where(_P.conversation_id == conversation_id, _P.tracking_number.is_(None))
    begin_anew(connection, conversation_id, draft)
    return {
        "photos": connection.execute(open_photos).rowcount,
        "messages": connection.execute(delete(messages).where(_M.id.in_(words))).rowcount,
        "drafts": 1,
    }
