"""The citizen's page in a real browser, on the real door and a real store; only the engine is a stand-in."""

from __future__ import annotations

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page

from bot.desk.answering import AnswerLinks
from bot.desk.ports import StaffStore
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Item, What, Who
from bot.report.report import Report
from bot.report.tracking import check_character
from bot.store import make_store
from bot.store.migrate import upgrade
from bot.web.app import create_app
from bot.web.needs import EngineDown

ZONE = ZoneInfo("America/New_York")
NUMBER = f"TPD-2345-678{check_character('2345678')}"
DESKTOP, PHONE = (1280, 850), (390, 844)


@dataclass(frozen=True)
class Settings:
    """What the door reads."""

    public_url: str
    trust_sent_at: bool = False
    rate_limit: bool = False
    twilio_auth_token: str | None = None


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
            "tip_line": "(202) 555-TIPS (0122)",
            "draft_days": "30",
        }

    def dials(self) -> dict[str, str]:
        return {"emergency": "911", "non_emergency": "+12025550100", "tip_line": "+12025550122"}

    def kind(self, incident_type: str | None) -> object | None:
        return object()


YES_NO = {
    "en": [{"title": "Yes", "payload": "yes"}, {"title": "No", "payload": "no"}],
    "es": [{"title": "Sí", "payload": "sí"}, {"title": "No", "payload": "no"}],
}
ASKS = {"en": "Was anyone hurt?", "es": "¿Alguien resultó herido?"}


@dataclass
class Engine:
    """Answers by a small script: what a message holds decides what is said."""

    store: StaffStore
    delay: float = 0.0
    down: bool = False
    says: list[dict[str, Any]] | None = None
    heard: list[tuple[str, str | None]] = field(default_factory=list)

    async def turn(self, channel: str, sender: str, text: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        await asyncio.sleep(self.delay)
        if self.down:
            raise EngineDown
        self.heard.append((text, metadata["language"]))
        with self.store.unit() as unit:
            conversation = metadata["conversation"]
            draft = unit.conversations.load_draft(conversation) or Draft()
            draft.language = metadata["language"] or draft.language
            draft.asks, draft.outcome = "emergency", None
            step = int(draft.notes.get("progress", "0/7").split("/")[0]) + 1
            draft.notes["progress"] = f"{step}/7"
            answers = self.says or self._script(text, draft)
            if draft.outcome and draft.outcome.kind == "submitted":
                unit.reports.add(report_of(conversation, draft.language))
            unit.conversations.save_draft(conversation, draft, now())
            unit.conversations.mark_processed(metadata["message"])
            unit.commit()
        return answers

    def _script(self, text: str, draft: Draft) -> list[dict[str, Any]]:
        if "photos" in text:
            draft.asks = "photos"
            return [{"text": "Do you have photos?", "buttons": [{"title": "No photos", "payload": "no photos"}]}]
        ends = {
            "send it": (Outcome("submitted", NUMBER), f"Thank you. Your tracking number is {NUMBER}."),
            "danger": (Outcome("screened_out", reason="emergency"), "Please call 911 now."),
            "I know him": (Outcome("screened_out", reason="solvable"), "Please call 202-555-0100."),
            "never mind": (Outcome("cancelled"), "All right."),
        }
        if text in ends:
            draft.outcome, words = ends[text]
            return [{"text": words}]
        return [{"text": f"You said: {text}"}, {"text": ASKS[draft.language], "buttons": YES_NO[draft.language]}]


def now() -> datetime:
    return datetime.now(ZONE)


def report_of(conversation: str, language: str) -> Report:
    facts = Facts(
        "larceny",
        what=What((Item("green bike", value_usd=450.0),), 450.0),
        who=Who("Test Person", email="t@example.com"),
    )
    return Report(NUMBER, conversation, "web", language, now(), facts)


@dataclass
class Site:
    """The door as it is served."""

    url: str
    engine: Engine
    store: StaffStore
    links: AnswerLinks


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("citizens-page") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def site(empty_database: Path, tmp_path: Path) -> Iterator[Site]:
    path = tmp_path / "frontdesk.db"
    shutil.copy(empty_database, path)
    store = make_store(f"sqlite:///{path}", ZONE)
    engine = Engine(store)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        links = AnswerLinks("k" * 48, url, now)
        app = create_app(Settings(url), store, TinyAgency(), engine, now, mask=str, patience=0, links=links)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started and thread.is_alive():
                time.sleep(0.01)
            yield Site(url, engine, store, links)
        finally:
            server.should_exit = True
            thread.join(timeout=30)
            store.close()


@dataclass
class Visitor:
    """One person's browser; what went wrong in it is collected."""

    page: Page
    context: BrowserContext
    site: Site
    troubles: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    """Parts of console errors that a test provokes."""

    def goto(self, path: str) -> None:
        self.page.goto(self.site.url + path)
        if self.page.locator("#chat").count():
            self.ready()

    def ready(self) -> None:
        self.page.wait_for_selector("html[data-ready]")

    def say(self, text: str) -> None:
        self.page.fill("#say", text)
        self.page.press("#say", "Enter")

    def ask(self, text: str = "my bike is gone") -> None:
        """Say something and wait for the question that follows."""
        self.say(text)
        self.page.wait_for_selector("button.choice:enabled >> text=/^(Yes|Sí)$/")

    def texts(self, author: str) -> list[str]:
        return self.page.locator(f".by-{author} .text").all_inner_texts()

    def active(self) -> str:
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.tagName"))

    def lang(self) -> str:
        return str(self.page.evaluate("document.documentElement.lang"))

    def listen(self) -> None:
        """Note everything that a live region is given to say, from now on."""
        self.page.evaluate(LISTEN)

    def spoken(self) -> list[str]:
        return [str(text) for text in self.page.evaluate("window.spoken")]


LISTEN = """() => {
  window.spoken = [];
  new MutationObserver((records) => {
    for (const record of records) {
      const live = (record.target.closest ? record.target : record.target.parentElement)
        ?.closest('[aria-live]:not([aria-live=off]), [role=log], [role=status], [role=alert]');
      if (live) for (const node of record.addedNodes) window.spoken.push(node.textContent);
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
}"""


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Callable[..., Visitor]]:
    """Opens a fresh browser: `visit(PHONE, color_scheme="dark")`. Ends by asserting that nothing went wrong in it."""
    opened: list[Visitor] = []

    def open_(size: tuple[int, int] = DESKTOP, **options: Any) -> Visitor:
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(8_000)
        visitor = Visitor(context.new_page(), context, site)
        watch(visitor)
        opened.append(visitor)
        return visitor

    yield open_
    for visitor in opened:
        visitor.context.close()
    troubles = [t for v in opened for t in v.troubles if not any(part in t for part in v.expected)]
    assert troubles == []


def watch(visitor: Visitor) -> None:
    """Every script error, console error and request that leaves the site is a trouble."""
    page, own = visitor.page, visitor.site.url
    page.on("pageerror", lambda error: visitor.troubles.append(f"script: {error}"))
    page.on("console", lambda line: visitor.troubles.append(f"console: {line.text}") if line.type == "error" else None)
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((own, "blob:", "data:")) else visitor.troubles.append(f"left: {request.url}")
        ),
    )


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def visitor(request: pytest.FixtureRequest, visit: Callable[..., Visitor]) -> Visitor:
    """Somebody on a desktop, then somebody on a phone."""
    size: tuple[int, int] = request.param
    return visit(size, **({"has_touch": True, "is_mobile": True} if size == PHONE else {}))
