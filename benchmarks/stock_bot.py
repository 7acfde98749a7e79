"""The stock Rasa bot of `benchmarks/stock`, and a citizen who fills its form over Rasa's own REST channel."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path

import httpx

from benchmarks.conversation import NotFinished
from benchmarks.processes import Bot, Program, free_ports, quiet_environment, started
from benchmarks.scripts import STOCK_LINES

FOLDER = Path(__file__).parent / "stock"
PYTHON = Path(__file__).parents[1] / ".venv-stock" / "bin" / "python"
MODEL = "stock"


class Form:
    """One filling of the form, from the greeting to the last answer."""

    def __init__(self, client: httpx.Client, number: int) -> None:
        self._client = client
        self._sender = f"citizen-{time.time_ns()}-{number}"
        self._said = 0

    def step(self) -> bool:
        """Say the next line; False after the last.

        Raises:
            NotFinished: the bot had no answer.
        """
        line = STOCK_LINES[self._said]
        answer = self._client.post("/webhooks/rest/webhook", json={"sender": self._sender, "message": line})
        answer.raise_for_status()
        heard = answer.json()
        self._said += 1
        more = self._said < len(STOCK_LINES)
        if not heard or (not more and "is noted" not in heard[-1].get("text", "")):
            raise NotFinished(f"{line!r} was answered by {heard}")
        return more


def form(client: httpx.Client, number: int) -> Form:
    """A conversation of its own."""
    return Form(client, number)


def train(folder: Path) -> float:
    """Train it from scratch; seconds."""
    command = [str(PYTHON), "-m", "rasa", "train", "--out", str(folder), "--fixed-model-name", MODEL]
    began = time.perf_counter()
    with (folder / "train-stock.log").open("wb") as log:
        subprocess.run(command, cwd=FOLDER, env=_environment(), stdout=log, stderr=log, check=True)
    return time.perf_counter() - began


def running(folder: Path) -> AbstractContextManager[Bot]:
    """Rasa with its default tracker store, in memory, and the action server that comes with rasa-sdk, on loopback."""
    rasa_port, actions_port = free_ports(2)
    endpoints = folder / "stock-endpoints.yml"
    endpoints.write_text(f"action_endpoint:\n  url: http://127.0.0.1:{actions_port}/webhook\n")
    rasa = [str(PYTHON), "-m", "rasa", "run", "-i", "127.0.0.1", "-p", str(rasa_port)]
    rasa += ["-m", str(folder / f"{MODEL}.tar.gz"), "--endpoints", str(endpoints), "--credentials", "credentials.yml"]
    actions = [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(actions_port)]
    programs = [
        Program(rasa, FOLDER, _environment(), folder / "stock.log"),
        Program(actions, FOLDER, _environment(), folder / "stock-actions.log"),
    ]
    return started(programs, f"http://127.0.0.1:{rasa_port}", _answers)


def _environment() -> dict[str, str]:
    """As it comes; but nothing leaves the machine, trainings share no cache, and only loopback is listened on."""
    return quiet_environment(RASA_TELEMETRY_ENABLED="false", RASA_MAX_CACHE_SIZE="0", SANIC_HOST="127.0.0.1")


def _answers(client: httpx.Client) -> bool:
    """Whether a whole form can be filled: the action server must be there, too."""
    try:
        talk = Form(client, 0)
        while talk.step():
            pass
    except NotFinished:
        return False
    return True
