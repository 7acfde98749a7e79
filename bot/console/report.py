"""One report: its facts beside the transcript, likely doubles, what was sent, who did what."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk import Console, console_of
from bot.console.facts import doubts_of, facts_of
from bot.console.locks import signed_in
from bot.console.view import page_context
from bot.desk.offenses import OFFENSES
from bot.desk.officer import OpenReport, UnknownReport
from bot.desk.ports import AuditEntry, Officer
from bot.desk.waiting import opened_lately
from bot.report.report import OPEN, Rejection, Report

_DECISIONS = frozenset({"approved", "asked_back", "rejected"})


@dataclass(frozen=True)
class Done:
    """A report that was decided a moment ago, and how its citizen is told: a medium, or None without a contact."""

    report: Report
    medium: str | None
    leaves: bool


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
    context = page_context(console, who) | _context(console, opened, who.officer)
    context |= {"problem": problem, "kept": kept or {}, "done": await decided_before(request)}
    return console.templates.TemplateResponse(request, "report.html", context, status_code=status)


async def decided_before(request: Request) -> Done | None:
    """What `?done=NUMBER` names, as it stands in the store: an address cannot make the page say what is not so."""
    console, number = console_of(request), request.query_params.get("done", "")[:40]

    def fetch() -> Report | None:
        with console.store.unit(reading=True) as unit:
            return unit.reports.get(number)

    report = await run_in_threadpool(fetch) if number else None
    if report is None:
        return None
    medium = _medium(report)
    return Done(report, medium, console.ways.get(medium or "", False))


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


def _context(console: Console, opened: OpenReport, officer: Officer) -> dict[str, object]:
    report = opened.report
    undecided = report.status in OPEN
    kinds = {kind: codes or ("",) for kind, codes in OFFENSES.items() if console.agency.kind(kind)}
    offense = f"{report.facts.incident_type}/{report.facts.offense_code or ''}"
    return {
        "report": report,
        "opened": opened,
        "facts": facts_of(report),
        "doubts": doubts_of(report),
        "undecided": undecided,
        "rejections": [(r, console.desk.rejection_words(report, r)) for r in Rejection],
        "kinds": kinds,
        "offense": offense if any(f"{k}/{c}" == offense for k, codes in kinds.items() for c in codes) else "",
        "medium": _medium(report),
        "ways": console.ways,
        "last_decision": _last_decision(opened),
        "seen": opened_lately(opened.audit, console.clock(), officer) if undecided else None,
        "undelivered": [message for message in opened.outbox if message["state"] == "failed"],
    }


def _last_decision(opened: OpenReport) -> AuditEntry | None:
    return next((entry for entry in reversed(opened.audit) if entry.action in _DECISIONS), None)


def _medium(report: Report) -> str | None:
    """The way in which the citizen is told: as `bot.desk.receipts` chooses it."""
    who = report.facts.who
    return "email" if who.email else "sms" if who.phone else None
