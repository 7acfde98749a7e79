"""Frontdesk as `frontdesk up` starts it, and a citizen who reports to it through the public door."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx

from benchmarks.conversation import NotFinished
from benchmarks.processes import Bot, Program, free_ports, quiet_environment, started
from benchmarks.scripts import ANSWERS, SCRIPTS, Script
from bot.rasa_process import engine_environment, engine_python
from bot.training import archive_for

ROOT = Path(__file__).parents[1]
MAX_TURNS = 30


class Report:
    """A report, typed from its first word to its tracking number."""

    def __init__(self, client: httpx.Client, script: Script) -> None:
        self._client = client
        self._answers = {**ANSWERS, **script.answers}
        self._line: str | None = script.opening
        self._conversation: str | None = None
        self._said = 0

    def step(self) -> bool:
        """Type the answer to what was asked; False once the report is sent.

        Raises:
            NotFinished: it was screened out, or is asked what the script does not answer.
        """
        answer = self._client.post("/api/chat", json={"conversation": self._conversation, "text": self._line})
        answer.raise_for_status()
        heard: dict[str, Any] = answer.json()
        self._conversation, self._said = heard["conversation"], self._said + 1
        outcome = heard["outcome"]
        if outcome and outcome["kind"] == "submitted":
            return False
        line = self._answers.get(heard["asks"] or "")
        if outcome or line is None or self._said > MAX_TURNS:
            raise NotFinished(f"{self._line!r} led to {outcome or heard['asks']}: {heard['messages']}")
        self._line = line
        return True


def report(client: httpx.Client, number: int) -> Report:
    """The scripts in turn."""
    return Report(client, SCRIPTS[number % len(SCRIPTS)])


def train(folder: Path) -> float:
    """Train the assistant from scratch, as `frontdesk train` does; what is trained is kept where it is new. Seconds."""
    archive = archive_for(ROOT)
    command = [str(engine_python(ROOT)), "-m", "bot.engine", "train", "--domain", "domain.yml", "--data", "data"]
    command += ["--config", "config.yml", "--out", str(folder), "--fixed-model-name", "frontdesk"]
    began = time.perf_counter()
    with (folder / "train-frontdesk.log").open("wb") as log:
        subprocess.run(command, cwd=ROOT, env=engine_environment(), stdout=log, stderr=log, check=True)
    took = time.perf_counter() - began
    if not archive.exists():
        archive.parent.mkdir(exist_ok=True)
        shutil.copy(folder / "frontdesk.tar.gz", archive)
    return took


def running(folder: Path) -> AbstractContextManager[Bot]:
    """The whole system on free ports of loopback, with its SQLite database and all its files in `folder`."""
    ports = dict(zip(("PORT", "DESK_PORT", "ENGINE_PORT", "ACTIONS_PORT"), map(str, free_ports(4)), strict=True))
    var = folder / "var"
    var.mkdir(exist_ok=True)
    settings = {**ports, "VAR": str(var), "DATABASE_URL": f"sqlite:///{var / 'frontdesk.db'}", "RATE_LIMIT": "off"}
    environment = quiet_environment(**{f"FRONTDESK_{name}": value for name, value in settings.items()})
    up = Program((sys.executable, "-m", "bot.cli", "up"), ROOT, environment, folder / "frontdesk.log")
    return started([up], f"http://127.0.0.1:{ports['PORT']}", _answers)


def _answers(client: httpx.Client) -> bool:
    return client.post("/api/chat", json={"text": "hello"}).status_code == 200
