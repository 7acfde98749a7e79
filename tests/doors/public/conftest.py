"""The public door on a real SQLite store, with a made-up agency and a stand-in for the engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.applications import Starlette

from bot.desk.answering import AnswerLinks
from bot.desk.ports import StaffStore
from bot.report.draft import Draft
from bot.store import make_store
from bot.store.migrate import upgrade
from bot.web.app import create_app
from bot.web.needs import EngineDown

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=ZONE)


@dataclass(frozen=True)
class Settings:
    """What the door reads."""

    public_url: str = "https://desk.example.com"
    trust_sent_at: bool = False
    rate_limit: bool = False
    twilio_auth_token: str | None = "a-test-token"


LINKS = AnswerLinks("k" * 48, Settings.public_url, lambda: NOW)
"""Makes and reads the links of officers' questions, today."""


class TinyAgency:
    """A city that does not exist."""

    tracking_prefix = "TPD"
    languages = ("en", "es")

    def facts(self, language: str) -> dict[str, str]:
        return {
            "police_name": "Policía de Testville" if language == "es" else "Testville Police",
            "city": "Testville",
            "emergency": "911",
            "non_emergency": "202-555-0100",
            "city_line": "202-555-0111",
            "tip_line": "202-555-0122",
            "draft_days": "30",
        }

    def dials(self) -> dict[str, str]:
        return {"emergency": "911", "non_emergency": "+12025550100"}

    def kind(self, incident_type: str | None) -> object | None:
        return None if incident_type == "fraud" else object()


@dataclass
class FakeRelay:
    """Takes turns as the engine and the actions do: marks the message, saves the draft, answers."""

    store: StaffStore
    answers: list[dict[str, Any]] = field(default_factory=lambda: [{"text": "Where was it?"}])
    fails: int = 0
    """How many turns from now on fail."""
    takes: bool = True
    """False: answers nothing and marks nothing, as Rasa does without its actions."""
    loses_answers: int = 0
    """How many turns from now on are taken while their answer is lost on the way."""
    change: Callable[[Draft], None] = lambda draft: None
    turns: list[tuple[str, str, str, Mapping[str, Any]]] = field(default_factory=list)

    async def turn(self, channel: str, sender: str, text: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        self.turns.append((channel, sender, text, dict(metadata)))
        if self.fails:
            self.fails -= 1
            raise EngineDown("not there")
        if not self.takes:
            return []
        self._take(metadata)
        if self.loses_answers:
            self.loses_answers -= 1
            raise EngineDown("cut off")
        return self.answers

    def _take(self, metadata: Mapping[str, Any]) -> None:
        with self.store.unit() as unit:
            conversation = metadata["conversation"]
            draft = unit.conversations.load_draft(conversation) or Draft()
            draft.language = metadata["language"] or draft.language
            self.change(draft)
            unit.conversations.save_draft(conversation, draft, NOW)
            unit.conversations.mark_processed(metadata["message"])
            unit.commit()

    @property
    def texts(self) -> list[str]:
        return [text for _, _, text, _ in self.turns]


class Client:
    """Plain calls on an ASGI app: Starlette's own test client wants a package that the product does not need."""

    def __init__(self, app: Starlette, portal: BlockingPortal, address: str = "203.0.113.9") -> None:
        self.app = app
        self._portal = portal
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app, client=(address, 40000)), base_url="https://desk.example.com"
        )

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self._portal.call(lambda: self._client.request(method, path, **options))

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.request("POST", path, **options)

    def say(self, text: str, **more: Any) -> httpx.Response:
        return self.post("/api/chat", json={"conversation": None, "text": text, **more})

    def start(self, text: str = "My bike is gone") -> str:
        return str(self.say(text).json()["conversation"])

    def run(self, work: Callable[[], Any]) -> Any:
        return self._portal.call(work)

    def close(self) -> None:
        self._portal.call(self._client.aclose)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("public-door") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def store(empty_database: Path, tmp_path: Path) -> Iterator[StaffStore]:
    path = tmp_path / "frontdesk.db"
    shutil.copy(empty_database, path)
    kept = make_store(f"sqlite:///{path}", ZONE)
    yield kept
    kept.close()


@pytest.fixture
def relay(store: StaffStore) -> FakeRelay:
    return FakeRelay(store)


@pytest.fixture(scope="session")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture
def client_for(store: StaffStore, relay: FakeRelay, portal: BlockingPortal) -> Iterator[Callable[..., Client]]:
    """Builds a client on a door with other settings; `address` is where its caller seems to be."""
    made: list[Client] = []

    def build(
        address: str = "203.0.113.9", patience: float = 0.0, app: Starlette | None = None, **changed: Any
    ) -> Client:
        mask = lambda text: text.replace("4111111111111111", "[card]")  # noqa: E731
        door = app or create_app(
            Settings(**changed), store, TinyAgency(), relay, lambda: NOW, mask=mask, patience=patience, links=LINKS
        )
        made.append(Client(door, portal, address))
        return made[-1]

    yield build
    for client in made:
        client.close()


@pytest.fixture
def client(client_for: Callable[..., Client]) -> Client:
    return client_for()
