"""`INSERT … ON CONFLICT`, which SQLAlchemy knows only dialect by dialect; the other dialect is not imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table

if TYPE_CHECKING:
    from sqlalchemy.dialects.sqlite import Insert


def insert_for(connection: Connection, table: Table) -> Insert:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update` of this database."""
    made: Any  # the two inserts have no common type; what is used here, they share
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        made = sqlite.insert(table)
    else:
        from sqlalchemy.dialects import postgresql

        made = postgresql.insert(table)
    insert: Insert = made
    return insert
