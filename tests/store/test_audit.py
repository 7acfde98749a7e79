"""The audit log only grows: the database itself refuses anything else."""

from datetime import datetime

import pytest
from sqlalchemy.exc import DatabaseError

from bot.desk.ports import AuditEntry
from bot.store import SqlStore


def written(store: SqlStore, now: datetime) -> None:
    with store.unit() as unit:
        unit.audit.add(AuditEntry(now, "officer:sam", "viewed", "HPD-1", {"version": 1}))
        unit.audit.add(AuditEntry(now, "officer:sam", "approved", "HPD-1", {"case_number": "2026-1"}))
        unit.audit.add(AuditEntry(now, "officer:sam", "viewed", "HPD-2"))
        unit.commit()


def test_lines_about_a_report_come_back_in_order(store: SqlStore, now: datetime) -> None:
    written(store, now)
    with store.unit(reading=True) as unit:
        lines = unit.audit.of_report("HPD-1")
    assert [line.action for line in lines] == ["viewed", "approved"]
    assert lines[1].detail == {"case_number": "2026-1"}
    assert lines[0].at == now
    assert lines[0].at.tzinfo is store.zone


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = 'nobody'",
        "UPDATE audit SET detail = detail WHERE id = 1",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE id = 2",
    ],
)
def test_a_line_can_be_neither_changed_nor_deleted(store: SqlStore, now: datetime, statement: str) -> None:
    written(store, now)
    with (
        store.engine.connect() as connection,
        pytest.raises(DatabaseError, match="append-only"),
    ):
        connection.exec_driver_sql(statement)
    with store.unit(reading=True) as unit:
        assert len(unit.audit.of_report("HPD-1")) == 2


def test_a_line_cannot_be_replaced_or_the_table_emptied(store: SqlStore, now: datetime) -> None:
    written(store, now)
    statements = {
        "sqlite": "INSERT OR REPLACE INTO audit (id, at, actor, action, detail) VALUES (1, '2026', 'x', 'y', '{}')",
        "postgresql": "TRUNCATE audit",
    }
    with store.engine.connect() as connection, pytest.raises(DatabaseError, match="append-only"):
        connection.exec_driver_sql(statements[store.engine.dialect.name])
    with store.unit(reading=True) as unit:
        assert unit.audit.of_report("HPD-1")[0].actor == "officer:sam"
