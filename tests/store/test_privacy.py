"""What was said stays in the database: not in files that others read, not in errors, not in logs."""

import logging
import os
import stat
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DatabaseError

from bot.store import SqlStore, make_store
from bot.store.engine import make_engine
from bot.store.migrate import upgrade
from bot.store.schema import messages


def test_the_file_of_a_database_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "var" / "frontdesk.db"
    before = os.umask(0)
    try:
        upgrade(f"sqlite:///{path}")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_side_files_of_a_database_are_its_owners_too(tmp_path: Path) -> None:
    path = tmp_path / "frontdesk.db"
    upgrade(f"sqlite:///{path}")
    engine = make_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE x (y)")
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    engine.dispose()
    assert modes == {"frontdesk.db": 0o600, "frontdesk.db-wal": 0o600, "frontdesk.db-shm": 0o600}


def test_a_failed_statement_does_not_tell_its_values(store: SqlStore, now: datetime) -> None:
    row = {"conversation_id": "nowhere", "author": "citizen", "text": "my secret", "at": now}
    with store.engine.connect() as connection, pytest.raises(DatabaseError) as failure:
        connection.execute(insert(messages), row)
    assert "my secret" not in str(failure.value)


def test_nothing_that_was_said_is_logged_even_where_statements_are(
    url: str, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "sqlalchemy.engine")
    store = make_store(url, ZoneInfo("America/New_York"))
    with store.unit() as unit:
        conversation = unit.conversations.start("a token", "web", now)
        unit.conversations.add_message(conversation, "citizen", "my secret", now)
        unit.commit()
    store.close()
    assert "INSERT INTO messages" in caplog.text
    assert "my secret" not in caplog.text
