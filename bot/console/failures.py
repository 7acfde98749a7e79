"""What went wrong, as a page with one plain sentence. Never a stack trace."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk import console_of
from bot.console.headers import ALWAYS
from bot.console.sessions import SignedIn
from bot.console.view import page_context

_log = logging.getLogger(__name__)
_KNOWN = frozenset({"stale_form", "other_site", "too_large"})


async def on_http_error(request: Request, error: Exception) -> Response:
    """A refused request."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    detail = error.detail if isinstance(error, HTTPException) else ""
    return _page(request, status, detail if detail in _KNOWN else str(status))


async def on_crash(request: Request, error: Exception) -> Response:
    """A fault of ours: told as such, with its kind in the log and nothing of the request's content."""
    _log.error("unhandled %s at a %s", type(error).__name__, request.method)
    return _page(request, 500, "500")


def _page(request: Request, status: int, problem: str) -> Response:
    console, who = console_of(request), getattr(request.state, "signed_in", None)
    context = page_context(console, who) if isinstance(who, SignedIn) else {"signed_in": None}
    # The page of a crash is made outside of the middleware that sets the headers of the others.
    return console.templates.TemplateResponse(
        request,
        "problem.html",
        {**context, "problem": problem},
        status_code=status,
        headers={**ALWAYS, "Cache-Control": "no-store"},
    )


HANDLERS: Mapping[Any, Callable[[Request, Exception], Awaitable[Response]]] = {
    HTTPException: on_http_error,
    Exception: on_crash,
}
