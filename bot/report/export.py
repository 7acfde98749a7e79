"""A report as others read it: the JSON of the command line and of the officers' API (contract, section 4)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from bot.report.facts import Facts, Item, When, Where, Who
from bot.report.report import Report, Status


def public_json(report: Report) -> dict[str, Any]:
    """The report as plain values that JSON can hold. Times are ISO 8601 with their offset; unknown is null.

    A rejected report has `rejection`, the reason, and `rejection_words`, what the citizen was sent.
    """
    facts = report.facts
    shown: dict[str, Any] = {
        "tracking_number": report.tracking_number,
        "case_number": report.case_number,
        "status": str(report.status),
        "incident_type": facts.incident_type,
        "offense_code": facts.offense_code,
        "channel": report.channel,
        "language": report.language,
        "submitted_at": _time(report.submitted_at),
        "who": _who(facts.who),
        "what": _what(facts),
        "when": _when(facts.when),
        "where": _where(facts.where),
        "how": facts.how,
    }
    if report.status == Status.REJECTED:
        shown["rejection"] = str(report.rejection) if report.rejection else None
        shown["rejection_words"] = report.rejection_words
    return shown


def _who(who: Who) -> dict[str, Any]:
    return {
        "name": who.name,
        "date_of_birth": _time(who.date_of_birth),
        "phone": who.phone,
        "email": who.email,
        "home_address": who.home_address,
    }


def _what(facts: Facts) -> dict[str, Any]:
    return {"items": [_item(item) for item in facts.what.items], "total_value_usd": facts.what.total_value_usd}


def _item(item: Item) -> dict[str, Any]:
    return {
        "description": item.description,
        "brand": item.brand,
        "model": item.model,
        "serial": item.serial,
        "color": item.color,
        "value_usd": item.value_usd,
    }


def _when(when: When | None) -> dict[str, Any] | None:
    if when is None:
        return None
    return {"earliest": _time(when.earliest), "latest": _time(when.latest), "text": when.text}


def _where(where: Where | None) -> dict[str, Any] | None:
    if where is None:
        return None
    return {
        "kind": where.kind,
        "canonical": where.canonical,
        "number": where.number,
        "street": list(where.street),
        "inside": where.inside,
        "text": where.text,
    }


def _time(value: date | datetime | None) -> str | None:
    return value.isoformat() if value is not None else None
