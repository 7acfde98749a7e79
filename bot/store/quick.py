"""One report out of a SQLite file, without SQLAlchemy.

Programs that follow reports run `frontdesk report show` once for each of them; importing SQLAlchemy would take longer
than everything else that the command does. A test holds this reader and the store together.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.report.report import Report
from bot.store.decode import report_of

_PREFIX = "sqlite:///"


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database address; None for any other database, and for a file that is not there."""
    if not url.startswith(_PREFIX) or "?" in url:
        return None
    path = Path(url.removeprefix(_PREFIX))
    return path if path.is_file() else None


def quick_report(path: Path, tracking_number: str, zone: ZoneInfo) -> Report | None:
    """What `store.unit().reports.get(tracking_number)` gives.

    Raises:
        sqlite3.Error: the file is not such a database.
    """
    with closing(sqlite3.connect(path, timeout=10)) as connection:
        connection.row_factory = sqlite3.Row
        rows = _rows(connection, "SELECT * FROM reports WHERE tracking_number = ?", tracking_number)
        if not rows:
            return None
        number = rows[0]["tracking_number"]
        added = _rows(connection, "SELECT * FROM supplements WHERE tracking_number = ? ORDER BY id", number)
        photos = _rows(connection, "SELECT id FROM photos WHERE tracking_number = ? ORDER BY at, id", number)
        return report_of(rows[0], added, [photo["id"] for photo in photos], zone)


def _rows(connection: sqlite3.Connection, statement: str, number: str) -> list[dict[str, Any]]:
    return [_timed(dict(row)) for row in connection.execute(statement, (number,))]


def _timed(row: dict[str, Any]) -> dict[str, Any]:
    for name in ("submitted_at", "at"):
        if name in row:
            row[name] = datetime.fromisoformat(row[name]).replace(tzinfo=UTC)
    return row
