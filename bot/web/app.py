"""The public door: its table of routes, each with its lock, and the app built from it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.desk.answering import AnswerLinks
from bot.desk.ports import Clock, StaffStore, UnknownConversation
from bot.web import answering, assets, chat, copy_page, embed, pages, photos, sms, status, status_page
from bot.web.door import Door
from bot.web.failures import on_gone, on_http_error, on_problem
from bot.web.headers import SecurityHeaders
from bot.web.health import get_health
from bot.web.needs import AgencyWords, DoorSettings, Relay
from bot.web.pagewords import PageWords
from bot.web.problems import LastResort, Problem
from bot.web.rates import Rates
from bot.web.turns import Turns

Lock = Literal["public", "conversation token", "tracking number and contact", "twilio signature", "signed link"]
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Entry:
    """One way in: where, how, who serves it, and what keeps strangers out."""

    method: Literal["GET", "POST"]
    path: str
    handler: Handler
    lock: Lock


ROUTES: tuple[Entry, ...] = (
    Entry("GET", "/", pages.get_landing, "public"),
    Entry("GET", "/chat", pages.get_chat_page, "public"),
    Entry("GET", "/chat.js", embed.get_script, "public"),
    Entry("GET", "/status", status_page.get_status, "public"),
    Entry("POST", "/status", status_page.post_status, "tracking number and contact"),
    Entry("POST", "/report/print", copy_page.post_copy, "conversation token"),
    Entry("GET", "/static/{path:path}", assets.get_asset, "public"),
    Entry("GET", "/healthz", get_health, "public"),
    # Without a token this starts a conversation; with one, the token must fit.
    Entry("POST", "/api/chat", chat.post_chat, "conversation token"),
    Entry("POST", "/api/chat/answer", answering.post_answer, "signed link"),
    Entry("GET", "/api/chat/{conversation}", chat.get_chat, "conversation token"),
    Entry("POST", "/api/chat/{conversation}/files", photos.post_files, "conversation token"),
    Entry("GET", "/api/chat/{conversation}/files/{photo}", photos.get_file, "conversation token"),
    Entry("POST", "/sms/twilio", sms.post_twilio, "twilio signature"),
    Entry("POST", "/api/status", status.post_status, "tracking number and contact"),
)


def create_app(
    settings: DoorSettings,
    store: StaffStore,
    agency: AgencyWords,
    relay: Relay,
    clock: Clock,
    *,
    mask: Callable[[str], str] | None = None,
    patience: float = 20.0,
    links: AnswerLinks | None = None,
    on_close: Callable[[], Awaitable[None]] | None = None,
) -> Starlette:
    """The app. `mask` hides card numbers and the like before a message is kept; `patience` is how many seconds a turn
    waits for an engine that is down; `links` reads the links of officers' questions; `on_close` runs when the app
    stops.
    """

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        if on_close is not None:
            await on_close()

    app = Starlette(
        routes=[Route(e.path, e.handler, methods=[e.method]) for e in ROUTES],
        middleware=[Middleware(SecurityHeaders), Middleware(LastResort)],
        exception_handlers={Problem: on_problem, UnknownConversation: on_gone, HTTPException: on_http_error},
        lifespan=lifespan,
    )
    turns = Turns(store, relay, clock, mask or mask_secrets, patience)
    app.state.door = Door(settings, store, agency, clock, Rates(settings.rate_limit), turns, PageWords(agency), links)
    return app


def mask_secrets(text: str) -> str:
    """The text without card numbers and the like."""
    from bot.understanding.masking import mask

    return mask(text)
