"""The locks of the officers' door. A route names its lock in `app.ROUTES`; this is how each is held shut."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk import console_of
from bot.console.sessions import COOKIE, SignedIn, is_form_token, who_is

Handler = Callable[[Request], Awaitable[Response]]
LARGEST_FORM = 64 * 1024
"""Bytes. A question of 4,000 characters, percent-encoded in the worst script, fits."""


def locked(lock: str, handler: Handler) -> Handler:
    """The handler behind its lock."""
    guard = {"public": _public, "officer": _officer, "officer and form token": _officer_form}[lock]

    async def behind_lock(request: Request) -> Response:
        return await guard(request, handler)

    return behind_lock


def signed_in(request: Request) -> SignedIn:
    """The officer whose session this request belongs to; only behind an officer's lock."""
    found = request.state.signed_in
    if not isinstance(found, SignedIn):  # pragma: no cover - only a route with a wrong lock can cause it
        raise TypeError("no officer behind this lock")
    return found


async def _public(request: Request, handler: Handler) -> Response:
    if request.method == "POST":
        _same_site(request)
        _small(request)
    return await handler(request)


async def _officer(request: Request, handler: Handler) -> Response:
    found = await run_in_threadpool(who_is, console_of(request), request.cookies.get(COOKIE))
    if found is None:
        return RedirectResponse(_sign_in_for(request), status_code=303)
    request.state.signed_in = found
    return await handler(request)


async def _officer_form(request: Request, handler: Handler) -> Response:
    async def with_token(inner: Request) -> Response:
        form = await inner.form(max_files=0, max_fields=20, max_part_size=LARGEST_FORM)
        if not is_form_token(console_of(inner), signed_in(inner), str(form.get("token") or "")):
            raise HTTPException(403, "stale_form")
        return await handler(inner)

    _same_site(request)
    _small(request)
    return await _officer(request, with_token)


def _sign_in_for(request: Request) -> str:
    """The sign-in, which leads back to the report that was wanted."""
    number = request.path_params.get("number")
    return "/sign-in?" + urlencode({"to": f"/report/{number}"}) if number else "/sign-in"


def _same_site(request: Request) -> None:
    """Browsers say where a form was sent from; a form of another site is refused before anything is read."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise HTTPException(403, "other_site")
    origin = request.headers.get("origin")
    if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host"):
        raise HTTPException(403, "other_site")


def _small(request: Request) -> None:
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > LARGEST_FORM:
        raise HTTPException(413, "too_large")
