"""One engine per database address: SQLite in WAL mode, or PostgreSQL through psycopg."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url

BUSY_MS = 10_000
"""How long a writer waits for another one before it gives up."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    # In WAL mode a power cut can lose the last moments, never the file's soundness; an fsync each turn costs more.
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MS}",
    # Else "INSERT OR REPLACE" would delete a row of the audit log without firing the trigger that forbids it.
    "PRAGMA recursive_triggers=ON",
    # What is deleted is overwritten: else it would stay readable in the file until its page is used again.
    "PRAGMA secure_delete=ON",
)


def make_engine(url: str) -> Engine:
    """An engine for a database address. Connects nothing yet; makes the folder and file of a SQLite database.

    Raises:
        ValueError: the address is of another kind of database.
    """
    address = make_url(url)
    kind = address.get_backend_name()
    if kind == "sqlite":
        return _sqlite(address)
    if kind == "postgresql":
        return _postgresql(address)
    raise ValueError("the database has to be sqlite:///… or postgresql+psycopg://…")


def _sqlite(address: URL) -> Engine:
    options: dict[str, Any] = {}
    if address.database in (None, "", ":memory:"):
        options["poolclass"] = StaticPool  # a database in memory lives as long as its one connection
    else:
        _make_private_file(Path(str(address.database)))
    # A failed statement is told without its values: they are what citizens said.
    engine = create_engine(address, connect_args={"isolation_level": None}, hide_parameters=True, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(address: URL) -> Engine:
    return create_engine(
        address.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_size=8,
        max_overflow=16,
        pool_pre_ping=True,  # the server may have restarted
        connect_args={"connect_timeout": 10, "application_name": "frontdesk"},
    )


def _make_private_file(path: Path) -> None:
    """Reports of citizens are readable by the account that runs this alone; SQLite's side files follow the main one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _prepare(connection: Any, record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a reader that turns writer later fails without waiting when another wrote before."""
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
