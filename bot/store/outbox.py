"""Messages to be sent, written in the transaction of what they tell about."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, insert, select

from bot.desk.ports import Envelope
from bot.store.codec import plain_from_json, plain_to_json, storable
from bot.store.schema import outbox

_ADD = insert(outbox)
_OF_REPORT = select(outbox).where(outbox.c.tracking_number == bindparam("number")).order_by(outbox.c.id)


class SqlOutbox:
    """`bot.desk.ports.Outbox` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def add(self, envelope: Envelope, at: datetime) -> None:
        """Queue a message, due at once."""
        self._connection.execute(
            _ADD,
            {
                "tracking_number": envelope.tracking_number,
                "template": envelope.template,
                "language": envelope.language,
                "medium": envelope.medium,
                "recipient": storable(envelope.recipient),
                "facts": plain_to_json(envelope.facts),
                "created_at": at,
                "due_at": at,
                "state": "waiting",
            },
        )

    def of_report(self, tracking_number: str) -> list[dict[str, Any]]:
        """What was or will be sent about a report, oldest first. `subject` and `body` are None until it was sent."""
        rows = self._connection.execute(_OF_REPORT, {"number": storable(tracking_number)}).mappings()
        return [self._read(dict(row)) for row in rows]

    def _read(self, row: dict[str, Any]) -> dict[str, Any]:
        for name, value in row.items():
            if isinstance(value, datetime):
                row[name] = value.astimezone(self._zone)
        row["facts"] = plain_from_json(row["facts"])
        return row
