"""The store: one engine, and a unit of work on one of its connections."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine

from bot.desk.ports import Audit, Consents, Conversations, Officers, Outbox, Reports, Serials, Sessions
from bot.store.audit import SqlAudit
from bot.store.conversations import SqlConversations
from bot.store.engine import make_engine
from bot.store.officers import SqlOfficers, SqlSessions
from bot.store.outbox import SqlOutbox
from bot.store.reports import SqlReports
from bot.store.small import SqlConsents, SqlSerials


class SqlUnit:
    """One transaction (`bot.desk.ports.StaffUnit`). After a commit the next statement begins another."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self.conversations: Conversations = SqlConversations(connection, zone)
        self.reports: Reports = SqlReports(connection, zone)
        self.outbox: Outbox = SqlOutbox(connection, zone)
        self.audit: Audit = SqlAudit(connection, zone)
        self.officers: Officers = SqlOfficers(connection, zone)
        self.sessions: Sessions = SqlSessions(connection, zone)
        self.serials: Serials = SqlSerials(connection)
        self.consents: Consents = SqlConsents(connection)

    def commit(self) -> None:
        """Keep everything done in this unit."""
        self._connection.commit()


class SqlStore:
    """`bot.desk.ports.Store` and `StaffStore`. Times come back in `zone`."""

    def __init__(self, engine: Engine, zone: ZoneInfo) -> None:
        self.engine = engine
        self.zone = zone

    @contextmanager
    def unit(self, *, reading: bool = False) -> Iterator[SqlUnit]:
        """A fresh transaction; rolled back unless committed."""
        with self.engine.connect() as connection:
            if reading:
                connection.execution_options(reading=True)
            yield SqlUnit(connection, self.zone)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def make_store(url: str, zone: ZoneInfo) -> SqlStore:
    """A store on the database of `url`, whose tables `bot.store.migrate.upgrade` has made.

    Raises:
        ValueError: the address is of another kind of database than SQLite or PostgreSQL.
    """
    return SqlStore(make_engine(url), zone)
