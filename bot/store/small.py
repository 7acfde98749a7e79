"""Three small tables: counters, the phone numbers that want no text messages, and when duties were last done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select

from bot.desk.retention import Counts
from bot.store.codec import plain_from_json, plain_to_json
from bot.store.dialects import insert_for
from bot.store.schema import duties, refusals, serials

if TYPE_CHECKING:
    from bot.store.store import SqlStore


class SqlSerials:
    """`bot.desk.ports.Serials` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next(self, name: str) -> int:
        """The next number of the counter `name`, from 1; a second drawer waits until the first unit ends."""
        first = insert_for(self._connection, serials).values(name=name, value=1)
        counted = first.on_conflict_do_update(index_elements=["name"], set_={"value": serials.c.value + 1})
        return int(self._connection.execute(counted.returning(serials.c.value)).scalar_one())


class SqlConsents:
    """`bot.desk.ports.Consents` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def refuse(self, number: str, at: datetime) -> None:
        """No text messages to this number from now on."""
        row = insert_for(self._connection, refusals).values(number=number, at=at)
        self._connection.execute(row.on_conflict_do_nothing())

    def allow(self, number: str) -> None:
        """Text messages are wanted again."""
        self._connection.execute(delete(refusals).where(refusals.c.number == number))

    def refused(self, number: str) -> bool:
        """Whether this number asked for none."""
        found = self._connection.execute(select(refusals.c.number).where(refusals.c.number == number)).first()
        return found is not None


class SqlDiary:
    """`bot.desk.retention.Diary` on a store."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def done(self, duty: str, at: datetime, counts: Counts) -> None:
        """It was done."""
        told = {"done_at": at, "counts": plain_to_json(dict(counts))}
        with self._store.engine.begin() as connection:
            row = insert_for(connection, duties).values(name=duty, **told)
            connection.execute(row.on_conflict_do_update(index_elements=["name"], set_=told))

    def last(self, duty: str) -> tuple[datetime, Counts] | None:
        """When it was last done, and what it led to; None if never."""
        with self._store.engine.connect() as connection:
            connection.execution_options(reading=True)
            row = connection.execute(select(duties).where(duties.c.name == duty)).one_or_none()
        return (row.done_at.astimezone(self._store.zone), plain_from_json(row.counts)) if row is not None else None
