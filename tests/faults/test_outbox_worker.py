"""The outbox worker when something fails: the mail server, the worker itself, at the worst moment."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.headerregistry import Address
from pathlib import Path
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.agency import load_agency
from bot.desk.ports import Envelope as Message
from bot.desk.retention import DUTY
from bot.notify.schedule import PAUSES
from bot.notify.smtp import Server, SmtpSender
from bot.notify.worker import LEASE, Worker
from bot.store import SqlStore, make_store
from bot.store.deliveries import SqlDeliveries
from bot.store.migrate import upgrade
from bot.store.small import SqlDiary

ROOT = Path(__file__).parents[2]
ELMBROOK = ROOT / "tests" / "agencies" / "elmbrook"
ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZONE)


@dataclass
class Mailbox:
    """A mail server on loopback that can be told to be busy."""

    port: int
    busy: bool = False
    ids: list[str] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.busy:
            return "451 later"
        self.ids.append(message_from_bytes(envelope.original_content or b"")["Message-ID"])
        return "250 OK"


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        box = Mailbox(probe.getsockname()[1])
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    yield box
    controller.stop()


@pytest.fixture
def url(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'frontdesk.db'}"
    upgrade(address)
    return address


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    made = make_store(url, ZONE)
    yield made
    made.close()


def queue(store: SqlStore, count: int = 1, at: datetime = NOW) -> None:
    with store.unit() as unit:
        for n in range(count):
            facts = {"tracking_number": "ELM-1", "incident_type": "larceny"}
            unit.outbox.add(Message("received", "en", f"pat{n}@example.com", "email", facts, "ELM-1"), at)
        unit.commit()


def rows(store: SqlStore) -> list[dict[str, Any]]:
    with store.unit(reading=True) as unit:
        return unit.outbox.of_report("ELM-1")


def worker(store: SqlStore, mailbox: Mailbox, now: datetime) -> Worker:
    sender = SmtpSender(
        Server("127.0.0.1", mailbox.port, "offered"),
        Address("Elmbrook", addr_spec="reports@elmbrook.example"),
        lambda: now,
    )
    return Worker(SqlDeliveries(store), {"email": sender}, load_agency(ELMBROOK), lambda: now)


def test_a_message_outlasts_a_mail_server_that_is_busy(store: SqlStore, mailbox: Mailbox) -> None:
    queue(store)
    mailbox.busy = True
    at = NOW
    for pause in PAUSES[:3]:
        assert worker(store, mailbox, at).once() == 1
        assert worker(store, mailbox, at).once() == 0
        at += pause
    mailbox.busy = False
    worker(store, mailbox, at).once()
    (row,) = rows(store)
    assert (row["state"], row["tries"], row["maybe_twice"]) == ("sent", 4, False)
    assert len(mailbox.ids) == 1


def test_a_message_that_never_gets_through_is_given_up_and_says_why(store: SqlStore, mailbox: Mailbox) -> None:
    queue(store)
    mailbox.busy = True
    at = NOW
    for pause in (*PAUSES, timedelta(days=9)):
        worker(store, mailbox, at).once()
        at += pause
    assert worker(store, mailbox, at).once() == 0
    (row,) = rows(store)
    assert (row["state"], row["tries"], row["problem"]) == ("failed", len(PAUSES) + 1, "message refused: 451")


def test_two_workers_send_each_message_once(store: SqlStore, mailbox: Mailbox) -> None:
    queue(store, count=10)

    def work() -> None:
        while worker(store, mailbox, NOW).once():
            pass

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(mailbox.ids) == len(set(mailbox.ids)) == 10
    assert {row["state"] for row in rows(store)} == {"sent"}


DIES = """
import os, signal, sys
from datetime import datetime
from email.headerregistry import Address
from pathlib import Path
from bot.agency import load_agency
from bot.notify.smtp import Server, SmtpSender
from bot.notify.worker import Worker
from bot.store import make_store
from bot.store.deliveries import SqlDeliveries

url, port, moment, at, folder = sys.argv[1:]
now = datetime.fromisoformat(at)

def die(*args):
    os.kill(os.getpid(), signal.SIGKILL)

agency = load_agency(Path(folder))
deliveries = SqlDeliveries(make_store(url, agency.zone))
sender = SmtpSender(Server("127.0.0.1", int(port), "offered"), agency.mail_from, lambda: now)
if moment == "claimed":
    deliveries.handing = die
if moment == "handed over":
    sent = deliveries.handing
    deliveries.handing = lambda *args: sent(*args) and die()
if moment == "sent":
    deliveries.sent = die
Worker(deliveries, {"email": sender}, agency, lambda: now).once()
"""


def dies(url: str, mailbox: Mailbox, moment: str) -> None:
    """Run a worker in a process of its own that is killed at the given moment."""
    arguments = [url, str(mailbox.port), moment, NOW.isoformat(), str(ELMBROOK)]
    ended = subprocess.run([sys.executable, "-c", DIES, *arguments], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("moment", "mails", "maybe_twice"), [("claimed", 1, False), ("handed over", 1, True), ("sent", 2, True)]
)
def test_a_worker_that_is_killed_loses_nothing_and_a_double_is_never_silent(
    url: str, store: SqlStore, mailbox: Mailbox, moment: str, mails: int, maybe_twice: bool
) -> None:
    queue(store)
    dies(url, mailbox, moment)
    assert worker(store, mailbox, NOW + timedelta(minutes=1)).once() == 0
    assert worker(store, mailbox, NOW + LEASE + timedelta(seconds=1)).once() == 1
    (row,) = rows(store)
    assert (row["state"], row["maybe_twice"]) == ("sent", maybe_twice)
    assert len(mailbox.ids) == mails
    assert len(set(mailbox.ids)) == 1


def until(condition: Callable[[], bool]) -> None:
    """Wait until it holds; the test's own time limit ends it otherwise."""
    while not condition():
        time.sleep(0.05)


def test_the_process_sends_deletes_by_age_shows_that_it_lives_and_ends_when_told(
    url: str, store: SqlStore, mailbox: Mailbox, tmp_path: Path
) -> None:
    queue(store, at=datetime.now(ZONE))
    with store.unit() as unit:
        old = unit.conversations.start("a token", "web", datetime.now(ZONE) - timedelta(days=8))
        unit.conversations.add_message(old, "citizen", "My bike is gone", datetime.now(ZONE) - timedelta(days=8))
        unit.commit()
    shutil.copytree(ELMBROOK, tmp_path / "town")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("FRONTDESK_")},
        "FRONTDESK_DATABASE_URL": url,
        "FRONTDESK_AGENCY": str(tmp_path / "town"),
        "FRONTDESK_VAR": str(tmp_path / "var"),
        "FRONTDESK_SMTP_URL": f"smtp://127.0.0.1:{mailbox.port}",
    }
    command = [sys.executable, "-m", "bot.notify"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        until(lambda: rows(store)[0]["state"] == "sent" or process.poll() is not None)
        assert (tmp_path / "var" / "notify.alive").exists()
        until(lambda: SqlDiary(store).last(DUTY) is not None or process.poll() is not None)
    finally:
        process.terminate()
        _, log = process.communicate(timeout=30)
    assert process.returncode == 0, log
    assert len(mailbox.ids) == 1
    assert "pat0@example.com" not in log
    with store.unit(reading=True) as unit:
        assert unit.conversations.find("a token") is None
    assert "deleted by age: 1 conversations, 1 messages" in log
