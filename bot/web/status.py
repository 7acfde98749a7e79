"""What a citizen may learn about a report: with its number and a contact that stands on it."""

from __future__ import annotations

from typing import Any

import phonenumbers
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.report.report import Report, Status
from bot.report.tracking import normalize
from bot.web.body import read_json
from bot.web.door import Door, door_of
from bot.web.language import LANGUAGES, language_of
from bot.web.problems import Problem
from bot.web.rates import caller
from bot.web.text import clean
from bot.words import words

_REGION = "US"
FIELD_MAX = 200
"""Characters of a number or a contact."""


async def post_status(request: Request) -> JSONResponse:
    """The status of one report."""
    door = door_of(request)
    door.rates.check("status", caller(request))
    body = await read_json(request)
    if body.get("language") in LANGUAGES:
        request.state.language = body["language"]
    number, contact = _field(body, "tracking_number"), _field(body, "contact")
    return JSONResponse(await look_up(door, number, contact, language_of(request)))


async def look_up(door: Door, number: str, contact: str, language: str) -> dict[str, Any]:
    """What may be told.

    Raises:
        Problem: no such report, or the contact is not on it (404, in the same words); too many tries (429).
    """
    normal = normalize(number)
    if normal is not None:
        door.rates.check("number", normal)
    report = await run_in_threadpool(_report, door, normal)
    if report is None or not is_contact_of(report, contact):
        raise Problem(404, "unknown_report")
    return told(report, language, door.agency.facts(language))


def told(report: Report, language: str, facts: Any) -> dict[str, Any]:
    """A report's standing, in a citizen's words."""
    answer: dict[str, Any] = {
        "tracking_number": report.tracking_number,
        "status": report.status.value,
        "status_text": words().text(f"utter_page_status_{report.status.value}", language, **facts),
        "case_number": report.case_number,
        "submitted_at": report.submitted_at.isoformat(),
    }
    if report.status is Status.NEEDS_INFORMATION and report.question:
        answer["question"] = report.question
    if report.status is Status.REJECTED and report.rejection_words:
        answer["rejection_words"] = report.rejection_words
    return answer


def is_contact_of(report: Report, contact: str) -> bool:
    """Whether `contact` is the e-mail or the phone of the report."""
    who = report.facts.who
    typed = clean(contact)
    same_email = bool(who.email) and typed.casefold() == (who.email or "").casefold()
    return same_email or (bool(who.phone) and e164(typed) == who.phone)


def e164(text: str) -> str | None:
    """A phone number as reports keep it; None where `text` is none."""
    try:
        number = phonenumbers.parse(text, _REGION)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _report(door: Door, number: str | None) -> Report | None:
    with door.store.unit(
        reading=True
    ) as unit:  # looked up even without a number, so that both answers take their time alike
        return unit.reports.get(number or "")


def _field(body: dict[str, Any], key: str) -> str:
    value = body.get(key)
    if not isinstance(value, str):
        raise Problem(422, "status_fields")
    value = clean(value)
    if not value or len(value) > FIELD_MAX:
        raise Problem(422, "status_fields")
    return value
