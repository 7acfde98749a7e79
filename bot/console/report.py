"""One report: its facts beside the transcript, likely doubles, what was sent, who did what."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk import Console, console_of
from bot.console.locks import signed_in
from bot.console.view import facts_of, page_context
from bot.desk.officer import OpenReport, UnknownReport
from bot.report.report import OPEN, Rejection


async def get_report(request: Request) -> Response:
    """The report's page. That it was opened is written to the audit log."""
    return await show_report(request)


async def show_report(
    request: Request, problem: str | None = None, kept: dict[str, str] | None = None, status: int = 200
) -> Response:
    """The report's page with what went wrong, and with what the officer had typed, so that nothing is lost."""
    console, who = console_of(request), signed_in(request)
    try:
        opened = await run_in_threadpool(console.desk.open_report, request.path_params["number"], who.officer)
    except UnknownReport:
        raise HTTPException(404) from None
    context = page_context(console, who) | _context(console, opened) | {"problem": problem, "kept": kept or {}}
    return console.templates.TemplateResponse(request, "report.html", context, status_code=status)


async def get_photo(request: Request) -> Response:
    """One photo of the report."""
    console = console_of(request)

    def fetch() -> tuple[str, bytes] | None:
        with console.store.unit(reading=True) as unit:
            report = unit.reports.get(request.path_params["number"])
            if report is None or request.path_params["photo"] not in report.photos:
                return None
            return unit.conversations.photo_bytes(request.path_params["photo"])

    found = await run_in_threadpool(fetch)
    if found is None:
        raise HTTPException(404)
    return Response(found[1], media_type=found[0])


def _context(console: Console, opened: OpenReport) -> dict[str, object]:
    report = opened.report
    return {
        "report": report,
        "opened": opened,
        "facts": facts_of(report),
        "undecided": report.status in OPEN,
        "rejections": [(r, console.desk.rejection_words(report, r)) for r in Rejection],
    }
