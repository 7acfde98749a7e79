"""On a real socket: requests that break HTTP itself, and the process as it is started."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.store.migrate import upgrade

ROOT = Path(__file__).parents[3]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The door as `python -m bot.web` serves it; there is no engine behind it."""
    var = tmp_path_factory.mktemp("live-door")
    port = free_port()
    upgrade(f"sqlite:///{var / 'frontdesk.db'}")
    environment = {
        **os.environ,
        "FRONTDESK_PORT": str(port),
        "FRONTDESK_VAR": str(var),
        "FRONTDESK_ENGINE_PORT": str(free_port()),
    }
    door = subprocess.Popen([sys.executable, "-m", "bot.web"], cwd=ROOT, env=environment, stderr=subprocess.PIPE)
    try:
        wait_for(port, door)
        yield port
    finally:
        door.send_signal(signal.SIGTERM)
        door.communicate(timeout=30)


def wait_for(port: int, door: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert door.poll() is None, door.stderr.read().decode() if door.stderr else ""
        try:
            if httpx.get(f"http://127.0.0.1:{port}/healthz", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail("the door did not open")


def raw(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


def test_it_listens_on_loopback_alone(live: int) -> None:
    hexadecimal = f":{live:04X}"
    listening = [
        line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:] if hexadecimal in line.split()[1]
    ]

    assert "00000000" + hexadecimal not in listening
    assert "0100007F" + hexadecimal in listening


def test_a_page_is_served(live: int) -> None:
    answer = httpx.get(f"http://127.0.0.1:{live}/", trust_env=False)

    assert answer.status_code == 200
    assert "server" not in {name.lower() for name in answer.headers}


def test_a_body_shorter_than_it_claims_is_refused(live: int) -> None:
    body = json.dumps({"text": "hi"}).encode()
    head = b"POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (len(body) + 50)

    answer = raw(live, head + body)

    assert b" 5" not in answer.split(b"\r\n", 1)[0]


def test_a_body_longer_than_it_claims_is_no_second_request(live: int) -> None:
    body = json.dumps({"text": "hi"}).encode()
    smuggled = b"GET /status HTTP/1.1\r\nHost: x\r\n\r\n"
    head = b"POST /api/chat HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\n"

    answer = raw(live, head + body + smuggled)

    assert answer.count(b"HTTP/1.1 ") <= 1
    assert b"HTTP/1.1 200" not in answer


@pytest.mark.parametrize(
    "request_",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused(live: int, request_: bytes) -> None:
    answer = raw(live, request_)

    assert not answer.startswith(b"HTTP/1.1 5")
    assert b"Traceback" not in answer
