"""The status page: a plain form, so that it works without a script."""

from __future__ import annotations

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from bot.web.body import MAX_JSON, read_form
from bot.web.door import door_of
from bot.web.failures import sentence_for
from bot.web.language import language_of
from bot.web.pages import page
from bot.web.problems import Problem
from bot.web.rates import caller
from bot.web.status import FIELD_MAX, look_up
from bot.web.text import clean
from bot.web.wording import moment


async def get_status(request: Request) -> Response:
    """The empty form; `?number=` fills the number in, never the contact."""
    number = clean(request.query_params.get("number", ""))[:FIELD_MAX]
    return _form(request, number)


async def post_status(request: Request) -> Response:
    """The report's standing, or the form again with what was wrong."""
    door = door_of(request)
    language = language_of(request)
    number = ""
    try:
        door.rates.check("status", caller(request))
        async with read_form(request, MAX_JSON) as form:
            number, contact = (clean(str(form.get(name, "")))[:FIELD_MAX] for name in ("tracking_number", "contact"))
        if not number or not contact:
            raise Problem(422, "status_fields")
        found = await look_up(door, number, contact, language)
    except Problem as problem:
        return _form(request, number, problem)
    sent_on = moment(datetime.fromisoformat(found["submitted_at"]), door.clock().tzinfo, language)
    return page(request, "status.html", here="status", found=found, sent_on=sent_on, error=None)


def _form(request: Request, number: str, problem: Problem | None = None) -> Response:
    error = sentence_for(request, problem) if problem else None
    answer = page(
        request,
        "status.html",
        problem.status if problem else 200,
        here="status",
        found=None,
        tracking_number=number,
        error=error,
    )
    if problem and problem.retry_after is not None:
        answer.headers["Retry-After"] = str(problem.retry_after)
    return answer
