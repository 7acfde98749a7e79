"""The officers' door: its table of routes, each with its lock, and the app built from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.agency import Agency
from bot.console import assets, decisions, entrance, failures, queue, report
from bot.console.desk import Console
from bot.console.headers import ConsoleHeaders
from bot.console.locks import locked
from bot.console.view import make_view
from bot.desk.officer import OfficerDesk
from bot.desk.ports import Clock, StaffStore

Lock = Literal["public", "officer", "officer and form token"]
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Entry:
    """One way in: where, how, who serves it, and what keeps strangers out."""

    method: Literal["GET", "POST"]
    path: str
    handler: Handler
    lock: Lock


ROUTES: tuple[Entry, ...] = (
    Entry("GET", "/healthz", assets.get_health, "public"),
    Entry("GET", "/static/{path:path}", assets.get_asset, "public"),
    Entry("GET", "/sign-in", entrance.get_sign_in, "public"),
    # Checked by origin, password, lockout and a limit on tries: nobody has a form token before signing in.
    Entry("POST", "/sign-in", entrance.post_sign_in, "public"),
    Entry("POST", "/sign-out", entrance.post_sign_out, "officer and form token"),
    Entry("GET", "/", queue.get_queue, "officer"),
    Entry("GET", "/report/{number}", report.get_report, "officer"),
    Entry("GET", "/report/{number}/photo/{photo}", report.get_photo, "officer"),
    Entry("POST", "/report/{number}/approve", decisions.post_approve, "officer and form token"),
    Entry("POST", "/report/{number}/ask", decisions.post_ask, "officer and form token"),
    Entry("POST", "/report/{number}/reject", decisions.post_reject, "officer and form token"),
)


class ConsoleSettings(Protocol):
    """What this door needs of the settings."""

    @property
    def secret_key(self) -> str:
        """Signs the form tokens."""

    @property
    def smtp_url(self) -> str | None:
        """Where e-mails go out; None leaves them waiting, and officers are told so."""

    @property
    def sms_ready(self) -> bool:
        """Whether text messages go out."""


def create_app(
    settings: ConsoleSettings, store: StaffStore, desk: OfficerDesk, agency: Agency, clock: Clock
) -> Starlette:
    """The officers' door over a store, for one agency."""
    app = Starlette(
        routes=[Route(e.path, locked(e.lock, e.handler), methods=[e.method]) for e in ROUTES],
        middleware=[Middleware(ConsoleHeaders)],
        exception_handlers=failures.HANDLERS,
    )
    ways = {"email": bool(settings.smtp_url), "sms": settings.sms_ready}
    app.state.console = Console(store, desk, agency, clock, settings.secret_key, make_view(agency, clock), ways)
    return app
