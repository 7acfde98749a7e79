"""Signing in and out."""

from __future__ import annotations

import re

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk import console_of
from bot.console.locks import LARGEST_FORM, signed_in
from bot.console.sessions import COOKIE, LIFETIME, sign_in, sign_out

_REPORT = re.compile(r"/report/[A-Z0-9-]{1,40}")


async def get_sign_in(request: Request) -> Response:
    """The sign-in page."""
    return _page(request, wanted=request.query_params.get("to", ""))


async def post_sign_in(request: Request) -> Response:
    """Check user name and password, open a session, and go on to the report that was wanted."""
    console = console_of(request)
    form = await request.form(max_files=0, max_fields=5, max_part_size=LARGEST_FORM)
    username, password, wanted = (str(form.get(name) or "") for name in ("username", "password", "to"))
    if not console.may_try(request.client.host if request.client else "unknown"):
        return _page(request, "too_many", username, wanted, status=429)
    result = await run_in_threadpool(sign_in, console, username, password)
    if isinstance(result, str):
        return _page(request, result, username, wanted, status=403)
    response = RedirectResponse(_safe(wanted) or "/", status_code=303)
    response.set_cookie(
        COOKIE,
        result.token,
        max_age=int(LIFETIME.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return response


async def post_sign_out(request: Request) -> Response:
    """End the session."""
    await run_in_threadpool(sign_out, console_of(request), signed_in(request))
    response = RedirectResponse("/sign-in", status_code=303)
    response.delete_cookie(COOKIE)
    return response


def _page(
    request: Request, problem: str | None = None, username: str = "", wanted: str = "", status: int = 200
) -> Response:
    context = {"problem": problem, "username": username[:200], "to": _safe(wanted), "signed_in": None}
    return console_of(request).templates.TemplateResponse(request, "sign_in.html", context, status_code=status)


def _safe(wanted: str) -> str:
    """The path of a report, or "": nobody is led to another site by a link to our sign-in."""
    return wanted if _REPORT.fullmatch(wanted) else ""
