"""One running system for all scenarios, with a mailbox: they are citizens of the same day, and stand alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from mailbox_peer import Mailbox
from whole_system import System, free_port, running


@pytest.fixture(scope="session")
def mailbox() -> Iterator[tuple[Mailbox, int]]:
    box, port = Mailbox(), free_port()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box, port
    controller.stop()


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory, mailbox: tuple[Mailbox, int]) -> Iterator[System]:
    var: Path = tmp_path_factory.mktemp("var")
    smtp = f"smtp://127.0.0.1:{mailbox[1]}"
    with running(var, TRUST_SENT_AT="1", RATE_LIMIT="off", SMTP_URL=smtp) as started:
        yield started
