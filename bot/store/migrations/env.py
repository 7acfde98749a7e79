"""Runs the steps on the connection that `bot.store.migrate` hands over, all in one transaction."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from bot.store.schema import metadata


def run(connection: Connection) -> None:
    """Apply what is missing; of two processes that start at once, the second waits for the first."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7307412)")
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
