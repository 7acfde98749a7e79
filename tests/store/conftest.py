"""Stores to test on: SQLite in a file, and a real PostgreSQL that the tests start and stop.

Where PostgreSQL is missing these tests are skipped, but never in CI.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine

from bot.report.facts import Facts, Item, What, When, Where, Who
from bot.report.report import Report
from bot.store import SqlStore, make_store
from bot.store.migrate import upgrade

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZONE)


def binaries() -> Path | None:
    """The newest PostgreSQL on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def as_postgres(*command: str) -> list[str]:
    """PostgreSQL does not run as root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a server of our own, without a database name."""
    folder = binaries()
    if folder is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is missing, and in CI it must not be")
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="frontdesk-pg-", ignore_cleanup_errors=True) as home:
        if os.geteuid() == 0:
            shutil.chown(home, "postgres")
        data, port = f"{home}/data", free_port()
        initdb = (f"{folder}/initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8")
        subprocess.run(as_postgres(*initdb), check=True, cwd="/", capture_output=True)
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c fsync=off"
        control = (f"{folder}/pg_ctl", "-D", data, "-w")
        # Its standard streams must be files of its own: it would keep the pipes of `capture_output` open.
        subprocess.run(as_postgres(*control, "-l", f"{home}/log", "-o", options, "start"), check=True, cwd="/")
        try:
            yield f"postgresql+psycopg://tests@127.0.0.1:{port}"
        finally:
            stop = as_postgres(*control, "-m", "immediate", "stop")
            subprocess.run(stop, check=True, cwd="/", capture_output=True)


@pytest.fixture(scope="session")
def migrated_postgres(postgres: str) -> str:
    """A migrated database to copy from."""
    administer(postgres, "CREATE DATABASE migrated")
    upgrade(f"{postgres}/migrated")
    return "migrated"


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy from."""
    path = tmp_path_factory.mktemp("migrated") / "frontdesk.db"
    upgrade(f"sqlite:///{path}")
    return path


def administer(server: str, statement: str) -> None:
    engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


NAMES = count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'deep' / 'frontdesk.db'}"
        return
    server, name = request.getfixturevalue("postgres"), f"empty_{next(NAMES)}"
    administer(server, f"CREATE DATABASE {name}")
    yield f"{server}/{name}"
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database, on each kind of database in turn."""
    if request.param == "sqlite":
        path = tmp_path / "frontdesk.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
        yield f"sqlite:///{path}"
        return
    server, template = request.getfixturevalue("postgres"), request.getfixturevalue("migrated_postgres")
    name = f"test_{next(NAMES)}"
    administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield f"{server}/{name}"
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    """A store on an empty database."""
    made = make_store(url, ZONE)
    yield made
    made.close()


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def conversation(store: SqlStore) -> str:
    """The id of a conversation that has begun."""
    with store.unit() as unit:
        made = unit.conversations.start("a token", "web", NOW)
        unit.commit()
    return made


@pytest.fixture
def a_report(conversation: str) -> Callable[..., Report]:
    """Makes reports of a stolen bicycle; keywords change the report, `facts` its facts."""
    numbers = count(1)

    def make(*, facts: dict[str, Any] | None = None, **changes: Any) -> Report:
        told = Facts(
            incident_type="larceny",
            offense_code="23H",
            when=When(NOW.replace(hour=1), NOW.replace(hour=7), "last night"),
            where=Where(
                "address",
                "12 elm st",
                canonical="12 Elm St, Hartford, CT",
                number="12",
                street=("Elm St",),
                inside=True,
            ),
            what=What((Item("bicycle", brand="Acme", serial="SN-1", value_usd=300.0),), 300.0),
            who=Who("Pat Example", phone="+18605550123", email="pat@example.com"),
            how="My bicycle was gone in the morning.",
        )
        report = Report(
            tracking_number=f"HPD-2222-{next(numbers):04}",
            conversation_id=conversation,
            channel="web",
            language="en",
            submitted_at=NOW,
            facts=replace(told, **(facts or {})),
        )
        return replace(report, **changes)

    return make
