"""Two small tables: counters, and the phone numbers that want no text messages."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.store.dialects import insert_for
from bot.store.schema import refusals, serials


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
