"""The officers' door in a real browser, on a real store, as uvicorn serves it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from desk_day import make_morning
from desk_world import PASSWORD, World, make_world
from playwright.sync_api import Browser, BrowserContext, Page

from bot.report.report import Report
from bot.store.migrate import upgrade

DESKTOP, PHONE = (1280, 800), (390, 844)


@dataclass
class Site:
    """The door as it is served."""

    url: str
    world: World


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("officers-page") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@dataclass(frozen=True)
class Morning:
    """A database with forty reports waiting, made once and copied for each test; those out of the ordinary by name."""

    database: Path
    reports: dict[str, Report]


def staffed(folder: Path, database: Path) -> World:
    made = make_world(folder, database)
    for username in ("rivera", "stone"):
        if username not in made.usernames():
            made.officer(username)
    return made


@pytest.fixture(scope="session")
def full_database(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Morning:
    folder = tmp_path_factory.mktemp("morning")
    world = staffed(folder, empty_database)
    reports = make_morning(world)
    world.store.close()
    return Morning(folder / "desk.db", reports)


@pytest.fixture
def morning(full_database: Morning) -> dict[str, Report]:
    """Forty reports wait in the `world` of a test that asks for this; these are the ones out of the ordinary."""
    return full_database.reports


@pytest.fixture
def world(request: pytest.FixtureRequest, empty_database: Path, tmp_path: Path) -> Iterator[World]:
    full = "morning" in request.fixturenames
    made = staffed(tmp_path, request.getfixturevalue("full_database").database if full else empty_database)
    yield made
    made.store.close()


@pytest.fixture
def site(world: World) -> Iterator[Site]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(world.app(), log_level="critical", ws="none", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started and thread.is_alive():
                time.sleep(0.01)
            yield Site(f"http://127.0.0.1:{listener.getsockname()[1]}", world)
        finally:
            server.should_exit = True
            thread.join(timeout=30)


@dataclass
class Visitor:
    """One officer's browser; what went wrong in it is collected."""

    page: Page
    context: BrowserContext
    site: Site
    troubles: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    """Parts of console errors that a test provokes."""

    def goto(self, path: str = "/") -> None:
        self.page.goto(self.site.url + path)
        self.ready()

    def ready(self) -> None:
        self.page.wait_for_selector("html[data-ready]")

    def sign_in(self, username: str = "rivera") -> None:
        self.goto("/sign-in")
        self.page.fill("[name=username]", username)
        self.page.fill("[name=password]", PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_selector("nav.tabs")
        self.ready()

    def open(self, report: Report) -> None:
        self.goto(f"/report/{report.tracking_number}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def active(self) -> str:
        return str(self.page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()"))


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Callable[..., Visitor]]:
    """Opens a fresh browser: `visit(PHONE, color_scheme="dark")`. Ends by asserting that nothing went wrong in it."""
    opened: list[Visitor] = []

    def open_(size: tuple[int, int] = DESKTOP, **options: Any) -> Visitor:
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(15_000)
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
    """Every script error, console error, dialog and request that leaves the site is a trouble."""
    page, own = visitor.page, visitor.site.url
    page.on("pageerror", lambda error: visitor.troubles.append(f"script: {error}"))
    page.on("console", lambda line: visitor.troubles.append(f"console: {line.text}") if line.type == "error" else None)
    page.on(
        "request",
        lambda request: None if request.url.startswith(own) else visitor.troubles.append(f"left: {request.url}"),
    )

    def asked(dialog: Any) -> None:
        visitor.troubles.append(f"dialog: {dialog.type}")
        dialog.accept()

    page.on("dialog", asked)


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def officer(request: pytest.FixtureRequest, visit: Callable[..., Visitor]) -> Visitor:
    """An officer at a desk, then one with a phone; signed in."""
    size: tuple[int, int] = request.param
    visitor = visit(size, **({"has_touch": True, "is_mobile": True} if size == PHONE else {}))
    visitor.sign_in()
    return visitor
