"""The whole of Frontdesk, started as `make run` starts it: both doors, real Rasa, real actions, the outbox."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
_PATIENCE = 240.0


@dataclass(frozen=True)
class System:
    """A running Frontdesk."""

    url: str
    desk_url: str
    env: dict[str, str]
    username: str
    password: str

    def chat(self, text: str, conversation: str | None = None, **more: Any) -> dict[str, Any]:
        """One message of a citizen; the answer must be a 200."""
        body = {"conversation": conversation, "text": text, **more}
        answer = httpx.post(f"{self.url}/api/chat", json=body, timeout=60)
        assert answer.status_code == 200, (answer.status_code, answer.text)
        found: dict[str, Any] = answer.json()
        return found

    def command(self, *arguments: str) -> str:
        """What a `frontdesk` command prints."""
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli", *arguments],
            cwd=ROOT, env=self.env, capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return done.stdout


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(var: Path, **settings: str) -> Iterator[System]:
    """Start everything with its files in `var`, wait until the chat answers, and stop everything in the end."""
    ports = {name: str(free_port()) for name in ("PORT", "DESK_PORT", "ENGINE_PORT", "ACTIONS_PORT")}
    env = {k: v for k, v in os.environ.items() if not k.startswith("FRONTDESK_")}
    env |= {f"FRONTDESK_{name}": value for name, value in (ports | settings).items()}
    env |= {"FRONTDESK_VAR": str(var)}
    env.setdefault("FRONTDESK_DATABASE_URL", f"sqlite:///{var / 'frontdesk.db'}")
    output = var / "up.txt"
    with output.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "up"],
            cwd=ROOT, env=env, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    try:
        url = f"http://127.0.0.1:{ports['PORT']}"
        _wait(process, url, output)
        username, password = _sign_in(output)
        yield System(url, f"http://127.0.0.1:{ports['DESK_PORT']}", env, username, password)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


def _wait(process: subprocess.Popen[bytes], url: str, output: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, output.read_text()
        try:
            if httpx.post(f"{url}/api/chat", json={"text": "hello"}, timeout=30).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise AssertionError(f"no answer within {_PATIENCE} s:\n{output.read_text()}")


def _sign_in(output: Path) -> tuple[str, str]:
    found = re.search(r"user name (\S+), password (\S+)", output.read_text())
    assert found, output.read_text()
    return found[1], found[2]
