"""Decisions: approve, ask back, reject, and on to the next report.

Whoever comes second is told, and keeps what was typed. A form that was sent twice counts once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk import console_of
from bot.console.locks import signed_in
from bot.console.report import show_report
from bot.desk.offenses import UnknownOffense
from bot.desk.officer import OfficerDesk, UnknownReason, UnknownReport, WordsMissing, WordsTooLong
from bot.desk.ports import Conflict, Officer
from bot.report.report import NotAllowed, Report


@dataclass(frozen=True)
class Decision:
    """One of the three: how it is taken, its name in the audit log, and what a form says that led to a report."""

    action: str
    take: Callable[[OfficerDesk, str, Officer, int, FormData], Report]
    says: Callable[[Report, FormData], bool]


def _approve(desk: OfficerDesk, number: str, who: Officer, version: int, form: FormData) -> Report:
    kind, _, code = _text(form, "offense").partition("/")
    return desk.approve(number, who, version, _text(form, "case_number"), kind or None, code if kind else None)


def _ask(desk: OfficerDesk, number: str, who: Officer, version: int, form: FormData) -> Report:
    return desk.ask_back(number, who, version, _text(form, "question"))


def _reject(desk: OfficerDesk, number: str, who: Officer, version: int, form: FormData) -> Report:
    return desk.reject(number, who, version, _text(form, "reason"), _text(form, "words"))


def _said_approve(report: Report, form: FormData) -> bool:
    case, offense = " ".join(_text(form, "case_number").split()), _text(form, "offense")
    stands = f"{report.facts.incident_type}/{report.facts.offense_code or ''}"
    return case in {"", report.case_number} and offense in {"", stands}


_APPROVE = Decision("approved", _approve, _said_approve)
_ASK = Decision("asked_back", _ask, lambda report, form: report.question == _text(form, "question").strip())
_REJECT = Decision(
    "rejected",
    _reject,
    lambda report, form: (
        (report.rejection, report.rejection_words) == (_text(form, "reason"), _text(form, "words").strip())
    ),
)


async def post_approve(request: Request) -> Response:
    """Approve, under the case number given or the next one, and under another kind if one is chosen."""
    return await _decide(request, _APPROVE)


async def post_ask(request: Request) -> Response:
    """Ask the citizen."""
    return await _decide(request, _ASK)


async def post_reject(request: Request) -> Response:
    """Reject, with a reason and words for the citizen."""
    return await _decide(request, _REJECT)


async def _decide(request: Request, decision: Decision) -> Response:
    form = await request.form()
    number, version = request.path_params["number"], _text(form, "version")
    if not (version.isascii() and version.isdigit()) or len(version) > 9:
        raise HTTPException(400)
    desk, officer = console_of(request).desk, signed_in(request).officer
    try:
        report = await run_in_threadpool(decision.take, desk, number, officer, int(version), form)
    except UnknownReport:
        raise HTTPException(404) from None
    except (Conflict, NotAllowed, UnknownReason, UnknownOffense, WordsMissing, WordsTooLong) as error:
        done = await run_in_threadpool(desk.decided_so, number, officer, int(version), decision.action)
        if done is None or not decision.says(done, form):
            return await _again(request, error, form)
        report = done
    following = (await run_in_threadpool(desk.place, report)).following
    page = f"/report/{following}" if following else "/"
    return RedirectResponse(f"{page}?done={report.tracking_number}", status_code=303)


async def _again(request: Request, error: Exception, form: FormData) -> Response:
    kept = {name: str(value) for name, value in form.items() if name not in {"token", "version"}}
    status = 409 if isinstance(error, Conflict | NotAllowed) else 422
    return await show_report(request, type(error).__name__, kept, status)


def _text(form: FormData, name: str) -> str:
    """A field, with its lines ended as they are kept: browsers send two characters for one."""
    value = form.get(name)
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""
