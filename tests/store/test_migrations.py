"""The migrations make the tables that the program knows, on both databases, from nothing and again."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from bot.store.engine import make_engine
from bot.store.migrate import is_current, upgrade
from bot.store.schema import metadata


def test_an_empty_database_becomes_current(empty_url: str) -> None:
    assert not is_current(empty_url)
    upgrade(empty_url)
    assert is_current(empty_url)


def test_upgrading_again_changes_nothing(empty_url: str) -> None:
    upgrade(empty_url)
    upgrade(empty_url)
    assert is_current(empty_url)


def test_the_migrations_make_what_the_schema_says(empty_url: str) -> None:
    upgrade(empty_url)
    engine = make_engine(empty_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        difference = compare_metadata(context, metadata)
        tables = set(inspect(connection).get_table_names())
    engine.dispose()
    assert difference == []
    assert tables == {*metadata.tables, "alembic_version"}


def test_two_processes_that_start_at_once_do_not_disturb_each_other(empty_url: str) -> None:
    program = "import sys; from bot.store.migrate import upgrade; upgrade(sys.argv[1])"
    root = Path(__file__).parents[2]
    started = [subprocess.Popen([sys.executable, "-c", program, empty_url], cwd=root) for _ in range(2)]
    assert [process.wait(timeout=60) for process in started] == [0, 0]
    assert is_current(empty_url)


def test_an_engine_that_is_handed_in_stays_open(empty_url: str) -> None:
    engine = make_engine(empty_url)
    upgrade(engine)
    assert is_current(engine)
    engine.dispose()


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="sqlite"):
        make_engine("mysql+pymysql://localhost/x")
