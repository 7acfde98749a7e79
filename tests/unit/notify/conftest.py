"""A mail server and a text gateway on loopback that do what a test tells them to."""

import json
import socket
import threading
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.notify.sending import Letter

NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZoneInfo("America/Chicago"))


@dataclass
class MailServer:
    """Keeps what it is sent. `answers` maps a command (MAIL, RCPT, DATA) to what it says instead of 250."""

    port: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    hang_up_after_data: bool = False
    logins: list[tuple[str, str]] = field(default_factory=list)
    received: list[tuple[list[str], EmailMessage]] = field(default_factory=list)

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        envelope.mail_from = address
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self.answers.get("RCPT", "250 OK")

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self.answers.get("DATA", "250 OK")
        if answer.startswith("250"):
            message = message_from_bytes(envelope.original_content or b"", policy=default)
            assert isinstance(message, EmailMessage)
            self.received.append((list(envelope.rcpt_tos), message))
        if self.hang_up_after_data and server.transport:
            server.transport.close()
        return answer

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login.decode(), data.password.decode()))
        right = data.password == b"p@ss word"
        return AuthResult(success=right, handled=right)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    server = MailServer(port=free_port())
    controller = Controller(
        server,
        hostname="127.0.0.1",
        port=server.port,
        authenticator=server.authenticate,
        auth_require_tls=False,
    )
    controller.start()
    yield server
    controller.stop()


@dataclass
class Gateway:
    """Keeps the texts it is asked to send, and answers `status` with `body`; `hang_up` says nothing at all."""

    url: str = ""
    status: int = 201
    body: dict[str, Any] = field(default_factory=dict)
    hang_up: bool = False
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    state = Gateway()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            login = b64decode(self.headers["Authorization"].removeprefix("Basic ")).decode()
            state.asked.append((self.path, login, {name: values[0] for name, values in form.items()}))
            if state.hang_up:
                self.connection.close()
                return
            answer = json.dumps(state.body).encode()
            self.send_response(state.status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_port}"
    yield state
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def sender() -> Address:
    return Address("Elmbrook Public Safety", addr_spec="reports@elmbrook.example")


@pytest.fixture
def clock() -> Callable[[], datetime]:
    return lambda: NOW


@pytest.fixture
def letter() -> Letter:
    return Letter(7, "pat@example.com", "Recibimos su reporte", "Número: ELM-1\n¿Preguntas?\n", "es", "ELM-1")
