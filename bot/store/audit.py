"""The append-only log. The database itself refuses to change or delete a line (triggers, made by the migrations)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, insert, select

from bot.desk.ports import AuditEntry
from bot.store.codec import plain_from_json, plain_to_json, storable
from bot.store.schema import audit

_ADD = insert(audit)
_OF_REPORT = select(audit).where(audit.c.tracking_number == bindparam("number")).order_by(audit.c.id)


class SqlAudit:
    """`bot.desk.ports.Audit` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def add(self, entry: AuditEntry) -> None:
        """Write a line."""
        self._connection.execute(
            _ADD,
            {
                "at": entry.at,
                "actor": storable(entry.actor),
                "action": entry.action,
                "tracking_number": entry.tracking_number,
                "detail": plain_to_json(entry.detail),
            },
        )

    def of_report(self, tracking_number: str) -> list[AuditEntry]:
        """Lines about one report, oldest first."""
        rows = self._connection.execute(_OF_REPORT, {"number": storable(tracking_number)})
        return [
            AuditEntry(r.at.astimezone(self._zone), r.actor, r.action, r.tracking_number, plain_from_json(r.detail))
            for r in rows
        ]
