"""The printable copy of a report, for who holds its conversation.

The token comes in the body of a form, not in the address: addresses stay in histories and are shared by mistake.
"""

from __future__ import annotations

from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.report.report import Report
from bot.report.tracking import normalize
from bot.web.body import MAX_JSON, read_form
from bot.web.door import Door, door_of
from bot.web.language import language_of
from bot.web.pages import page
from bot.web.problems import Problem
from bot.web.rates import caller
from bot.web.wording import day, moment, money, phone, window


async def post_copy(request: Request) -> Response:
    """All facts of the report, both numbers, and the notice."""
    door = door_of(request)
    door.rates.check("read", caller(request))
    async with read_form(request, MAX_JSON) as form:
        token, number = str(form.get("conversation", "")), str(form.get("tracking_number", ""))
    report = await run_in_threadpool(_report, door, token, number)
    language = language_of(request)
    zone = door.clock().tzinfo
    return page(
        request,
        "copy.html",
        report=report,
        moment=partial(moment, zone=zone, language=language),
        window=partial(window, zone=zone, language=language, to=door.words.of(language)["print_when_to"]),
        day=partial(day, language=language),
        money=partial(money, language=language),
        phone=phone,
    )


def _report(door: Door, token: str, number: str) -> Report:
    """The report, if it was made in the conversation that the token opens."""
    conversation_id = door.conversation_of(token)
    with door.store.unit(reading=True) as unit:
        report = unit.reports.get(normalize(number) or "")
    if report is None or report.conversation_id != conversation_id:
        raise Problem(404, "unknown_conversation")
    return report
