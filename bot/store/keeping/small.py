"""Messages of the outbox and officers' sign-ins, by age."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, select

from bot.desk.retention import Counts, Key
from bot.store.keeping.common import OPEN_STATES, read
from bot.store.schema import outbox, reports, sessions
from bot.store.store import SqlStore

_O, _R, _S = outbox.c, reports.c, sessions.c


class LetterShelf:
    """`bot.desk.retention.Shelf` of the outbox. Keys are its rows' ids."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those written before then; not what a worker has in hand, nor what tells about a report that waits."""
        return read(self._store, select(_O.id).where(_old(before)).order_by(_O.id))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete them. One that waited so long for a gateway would come too late to be of use."""
        with self._store.engine.begin() as connection:
            statement = delete(outbox).where(_O.id.in_(keys), _old(before))
            return {"letters": connection.execute(statement).rowcount}


class SessionShelf:
    """`bot.desk.retention.Shelf` of sign-ins that have run out. Keys are the hashes of their tokens."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def due(self, before: datetime) -> Sequence[Key]:
        """Those last used before then."""
        return read(self._store, select(_S.id_hash).where(_S.last_seen_at < before, _S.expires_at < before))

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete them."""
        with self._store.engine.begin() as connection:
            statement = delete(sessions).where(_S.id_hash.in_(keys), _S.last_seen_at < before)
            return {"sessions": connection.execute(statement).rowcount}


def _old(before: datetime) -> ColumnElement[bool]:
    waits = exists().where(_R.tracking_number == _O.tracking_number, _R.status.in_(OPEN_STATES))
    return and_(_O.created_at < before, _O.state != "sending", ~waits)
