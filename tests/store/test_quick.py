"""The quick reader of a SQLite file gives what the store gives."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot.report.report import Report, Status, Supplement
from bot.store import SqlStore
from bot.store.quick import quick_report, sqlite_file


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_both_readers_give_the_same_report(
    url: str, store: SqlStore, a_report: Callable[..., Report], now: datetime
) -> None:
    report = a_report(
        status=Status.NEEDS_INFORMATION, question="Which?", supplements=(Supplement("This", now, 4, "Which?"),)
    )
    with store.unit() as unit:
        unit.conversations.add_photo(report.conversation_id, "image/png", b"1", now)
        unit.reports.add(report)
        unit.commit()
        kept = unit.reports.get(report.tracking_number)
    path = sqlite_file(url)
    assert path is not None
    assert kept is not None
    assert kept.photos
    assert quick_report(path, report.tracking_number, store.zone) == kept
    assert quick_report(path, "HPD-0000-0000", store.zone) is None


def test_other_databases_are_left_to_the_store(tmp_path: Path) -> None:
    assert sqlite_file("postgresql+psycopg://127.0.0.1/x") is None
    assert sqlite_file(f"sqlite:///{tmp_path / 'missing.db'}") is None
    assert sqlite_file("sqlite://") is None


def test_a_file_that_is_no_such_database_is_an_error_of_its_own_kind(tmp_path: Path, store: SqlStore) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(b"")
    with pytest.raises(sqlite3.Error):
        quick_report(path, "HPD-1", store.zone)
