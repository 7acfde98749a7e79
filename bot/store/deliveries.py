"""The outbox as its workers see it: claims that run out, and what became of each message.

States: waiting → sending → sent, or back to waiting, or failed. A row in `sending` belongs to one worker until
`claimed_until`; its number of tries tells that worker's claim from a later one. `handed_at` is committed right before
a message leaves: when a worker dies, a row without it was certainly not sent and goes out again; a row with it was
perhaps sent, goes out again too, and is marked `maybe_twice` for officers to see (docs/decisions/0020).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, select, update

from bot.desk.ports import Delivery
from bot.store.codec import plain_from_json, storable
from bot.store.schema import outbox
from bot.store.store import SqlStore

WAITING, SENDING, SENT, FAILED = "waiting", "sending", "sent", "failed"

_O = outbox.c
_PROBLEM_LENGTH = 200

logger = logging.getLogger("frontdesk.outbox")


class SqlDeliveries:
    """`bot.desk.ports.Deliveries` on a store."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def claim(self, media: Sequence[str], now: datetime, until: datetime, limit: int = 10) -> list[Delivery]:
        """Take messages that are due, oldest first. Where nothing is due, nothing is locked."""
        due = (
            select(_O.id)
            .where(_O.state == WAITING, _O.due_at <= now, _O.medium.in_(media))
            .order_by(_O.due_at, _O.id)
            .limit(limit)
        )
        if not self._any(due):
            return []
        with self._store.engine.begin() as connection:
            # SQLite has taken the write lock by now; on PostgreSQL other workers pass over the rows locked here.
            chosen = connection.execute(due.with_for_update(skip_locked=True)).scalars().all()
            claimed = {"state": SENDING, "tries": _O.tries + 1, "claimed_until": until, "handed_at": None}
            connection.execute(update(outbox).where(_O.id.in_(chosen)).values(claimed))
            rows = connection.execute(select(outbox).where(_O.id.in_(chosen)).order_by(_O.due_at, _O.id)).all()
        return [_delivery(row, self._store.zone) for row in rows]

    def release(self, now: datetime) -> tuple[int, int]:
        """Put back what workers that died had claimed: (not handed over, perhaps handed over already)."""
        lost = (_O.state == SENDING) & (_O.claimed_until < now)
        if not self._any(select(_O.id).where(lost)):
            return 0, 0
        back = {"state": WAITING, "due_at": now, "claimed_until": None}
        with self._store.engine.begin() as connection:
            clean = connection.execute(update(outbox).where(lost, _O.handed_at.is_(None)).values(back)).rowcount
            twice = connection.execute(update(outbox).where(lost).values(back | {"maybe_twice": True})).rowcount
        if twice:
            logger.warning("%d messages go out again that a worker may have sent before it died", twice)
        return clean, twice

    def handing(self, delivery: Delivery, subject: str, body: str, now: datetime) -> bool:
        """Written down right before the message leaves; only then may it."""
        return self._change(delivery, handed_at=now, subject=storable(subject), body=storable(body))

    def sent(self, delivery: Delivery, now: datetime) -> bool:
        """The other side has taken it."""
        return self._change(delivery, state=SENT, sent_at=now, claimed_until=None, problem=None)

    def put_off(self, delivery: Delivery, problem: str, due: datetime, maybe_taken: bool) -> bool:
        """It did not leave, or (`maybe_taken`) nobody knows; to be tried again when due."""
        twice: dict[str, Any] = {"maybe_twice": True} if maybe_taken else {}
        return self._change(
            delivery, state=WAITING, due_at=due, claimed_until=None, problem=problem[:_PROBLEM_LENGTH], **twice
        )

    def give_up(self, delivery: Delivery, problem: str) -> bool:
        """It will not be tried again; officers see why."""
        return self._change(delivery, state=FAILED, claimed_until=None, problem=problem[:_PROBLEM_LENGTH])

    def _any(self, statement: Select[int]) -> bool:
        with self._store.engine.connect() as connection:
            _reading(connection)
            return connection.execute(statement.limit(1)).first() is not None

    def _change(self, delivery: Delivery, **values: Any) -> bool:
        mine = (_O.id == delivery.id) & (_O.state == SENDING) & (_O.tries == delivery.tries)
        with self._store.engine.begin() as connection:
            return connection.execute(update(outbox).where(mine).values(**values)).rowcount == 1


def _reading(connection: Connection) -> None:
    connection.execution_options(reading=True)


def _delivery(row: Row[*tuple[Any, ...]], zone: ZoneInfo) -> Delivery:
    return Delivery(
        id=row.id,
        template=row.template,
        language=row.language,
        medium=row.medium,
        recipient=row.recipient,
        facts=plain_from_json(row.facts),
        tracking_number=row.tracking_number,
        created_at=row.created_at.astimezone(zone),
        tries=row.tries,
        maybe_twice=row.maybe_twice,
    )
