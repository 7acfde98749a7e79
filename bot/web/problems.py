"""What goes wrong at a door, as one plain sentence: never a stack trace, never an inner name."""

from __future__ import annotations

import logging
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.language import language_of
from bot.words import words

logger = logging.getLogger(__name__)


class Problem(Exception):
    """A request that cannot be served: `word` names the sentence `utter_error_…`, `extra` is added to the answer."""

    def __init__(
        self, status: int, word: str, extra: dict[str, Any] | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(word)
        self.status = status
        self.word = word
        self.extra = extra or {}
        self.retry_after = retry_after


class LastResort:
    """Around all handlers: what nobody foresaw becomes one sentence, and a log line without anybody's words.

    An exception's own text may quote what a citizen typed (a database error does), so only its kind and the places
    it passed are written.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, and answer for what fails."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets a sentence
            logger.error("%s failed: %s at %s", scope.get("method"), type(error).__name__, places(error))
            if not begun:
                await _apology(Request(scope))(scope, receive, send)
        return None


def _apology(request: Request) -> Response:
    text = words().text("utter_error_inner", language_of(request))
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": text}, 500)
    return PlainTextResponse(text, 500)


def places(error: BaseException) -> str:
    """Where an exception passed, innermost last: file and line, no values."""
    steps = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        steps.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(steps[-6:])
