"""A real Rasa with a tiny trained bot, and our action server with one action."""

from __future__ import annotations

import os
import secrets
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
import yaml
from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher
from tiny_bot import FILES

from bot.actionserver import create_app
from bot.rasa_process import EngineMissing, engine_environment, engine_python
from bot.supervisor.ports import free_port

ROOT = Path(__file__).parents[2]
PATIENCE = 150  # seconds, on a busy machine


@dataclass
class Engine:
    """A running Rasa, and what its action server was sent."""

    url: str
    token: str
    folder: Path
    calls: list[dict[str, Any]] = field(default_factory=list)
    failing: list[bool] = field(default_factory=list)

    def post(self, channel: str, body: Any, token: str | None = None) -> httpx.Response:
        headers = {"X-Frontdesk-Engine": self.token if token is None else token}
        return httpx.post(f"{self.url}/webhooks/{channel}/webhook", json=body, headers=headers, timeout=60)

    def say(self, sender: str, text: str, channel: str = "web", **metadata: Any) -> list[dict[str, Any]]:
        answer = self.post(channel, {"sender": sender, "text": text, "metadata": metadata})
        assert answer.status_code == 200, answer.text
        messages: list[dict[str, Any]] = answer.json()
        return messages


@contextmanager
def running(folder: Path) -> Iterator[Engine]:
    """Train and start it in that folder; skips where Rasa's environment is missing, but in CI."""
    try:
        python = engine_python(ROOT)
    except EngineMissing as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    port, actions = free_port(0), free_port(0)
    made = Engine(f"http://127.0.0.1:{port}", secrets.token_urlsafe(8), folder)
    _write(made, actions)
    environment = engine_environment(FRONTDESK_ENGINE_TOKEN=made.token, PYTHONPATH=str(ROOT))
    train = [str(python), "-m", "bot.engine", "train", "--fixed-model-name", "tiny"]
    done = subprocess.run(
        train, cwd=folder, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    run = [str(python), "-m", "bot.engine", "run", "-i", "127.0.0.1", "-p", str(port), "-m", "models/tiny.tar.gz"]
    with _actions(made, actions), (folder / "rasa.log").open("w") as log:
        process = subprocess.Popen(run, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait(made, process)
            yield made
        finally:
            process.terminate()
            process.wait(timeout=30)


def _write(engine: Engine, actions: int) -> None:
    endpoints = {
        "action_endpoint": {
            "url": f"http://127.0.0.1:{actions}/webhook",
            "token": engine.token,
            "enable_selective_domain": True,
        },
        "tracker_store": {"type": "bot.engine.trackers.FileTrackerStore", "db": "var/tracker.db"},
    }
    for name, text in {**FILES, "endpoints.yml": yaml.safe_dump(endpoints)}.items():
        (engine.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (engine.folder / name).write_text(text)


def _wait(engine: Engine, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, (engine.folder / "rasa.log").read_text()[-3000:]
        try:
            if httpx.get(f"{engine.url}/webhooks/web/health").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError((engine.folder / "rasa.log").read_text()[-3000:])


class _actions:  # noqa: N801  used as a function
    """Our action server in a thread, with an action that tells back what it was sent."""

    def __init__(self, engine: Engine, port: int) -> None:
        executor = ActionExecutor()

        def validate(
            dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
        ) -> list[dict[str, Any]]:
            engine.calls.append({"tracker": tracker.current_state(), "events": list(tracker.events), "domain": domain})
            if engine.failing:
                raise RuntimeError("as told")
            said = tracker.latest_message["text"]
            told = [*(tracker.get_slot("told") or []), said][-3:]
            return [
                SlotSet("told", told),
                SlotSet("channel", tracker.get_latest_input_channel()),
                SlotSet("requested_slot", "more"),
            ]

        executor.register_function("validate_report_form", validate)
        app = create_app(executor, {"from": "file"}, engine.token)
        config = uvicorn.Config(app, port=port, log_level="warning", access_log=False, ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()
        while not self._server.started:
            time.sleep(0.02)

    def __exit__(self, *error: object) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=10)
