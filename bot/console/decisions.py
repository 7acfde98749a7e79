"""Decisions: approve, ask back, reject. Whoever comes second is told, and keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk import console_of
from bot.console.locks import signed_in
from bot.console.report import show_report
from bot.desk.officer import OfficerDesk, UnknownReason, UnknownReport, WordsMissing, WordsTooLong
from bot.desk.ports import Conflict, Officer
from bot.report.report import NotAllowed, Report

Decide = Callable[[OfficerDesk, str, Officer, int, FormData], Report]


async def post_approve(request: Request) -> Response:
    """Approve, under the case number given or the next one."""
    return await _decide(
        request, lambda desk, number, who, version, form: desk.approve(number, who, version, _text(form, "case_number"))
    )


async def post_ask(request: Request) -> Response:
    """Ask the citizen."""
    return await _decide(
        request, lambda desk, number, who, version, form: desk.ask_back(number, who, version, _text(form, "question"))
    )


async def post_reject(request: Request) -> Response:
    """Reject, with a reason and words for the citizen."""
    return await _decide(
        request,
        lambda desk, number, who, version, form: desk.reject(
            number, who, version, _text(form, "reason"), _text(form, "words")
        ),
    )


async def _decide(request: Request, decide: Decide) -> Response:
    form = await request.form()
    number = request.path_params["number"]
    version = _text(form, "version")
    if not version.isdigit() or len(version) > 9:
        raise HTTPException(400)
    try:
        report = await run_in_threadpool(
            decide, console_of(request).desk, number, signed_in(request).officer, int(version), form
        )
    except UnknownReport:
        raise HTTPException(404) from None
    except (Conflict, NotAllowed, UnknownReason, WordsMissing, WordsTooLong) as error:
        kept = {name: str(value) for name, value in form.items() if name not in {"token", "version"}}
        status = 409 if isinstance(error, Conflict | NotAllowed) else 422
        return await show_report(request, type(error).__name__, kept, status)
    return RedirectResponse(f"/?done={report.status}", status_code=303)


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""
