"""A report as JSON is exactly what the interface promises: no key less, none more."""

import json
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.report.export import public_json
from bot.report.facts import Facts, Item, Quote, What, When, Where, Who
from bot.report.report import Rejection, Report, Status, Supplement

ZONE = ZoneInfo("America/New_York")
AT = datetime(2026, 7, 6, 10, tzinfo=ZONE)
REPORT = Report(
    "HPD-2345-6789",
    "conversation",
    "web",
    "en",
    AT,
    Facts(
        "larceny",
        "23F",
        When(AT.replace(hour=1), AT.replace(hour=7), "last night", ("day",)),
        Where("intersection", "main and elm", "Main St and Elm St", None, ("Main St", "Elm St"), None, "Hartford"),
        What((Item("phone", "Acme", "X", "SN-1", "black", 450.0, 2),), 450.0),
        Who("Pat Example", date(1990, 2, 3), "+18605550123", "pat@example.com", "12 Elm St"),
        how="It was gone.",
        suspect="nobody",
        quotes={"when": (Quote("last night", 1),)},
    ),
    question="Which?",
    supplements=(Supplement("This.", AT),),
)


def test_every_key_of_the_interface_and_no_other() -> None:
    assert public_json(REPORT) == {
        "tracking_number": "HPD-2345-6789",
        "case_number": None,
        "status": "submitted",
        "incident_type": "larceny",
        "offense_code": "23F",
        "channel": "web",
        "language": "en",
        "submitted_at": "2026-07-06T10:00:00-04:00",
        "who": {
            "name": "Pat Example",
            "date_of_birth": "1990-02-03",
            "phone": "+18605550123",
            "email": "pat@example.com",
            "home_address": "12 Elm St",
        },
        "what": {
            "items": [
                {
                    "description": "phone",
                    "brand": "Acme",
                    "model": "X",
                    "serial": "SN-1",
                    "color": "black",
                    "value_usd": 450.0,
                }
            ],
            "total_value_usd": 450.0,
        },
        "when": {
            "earliest": "2026-07-06T01:00:00-04:00",
            "latest": "2026-07-06T07:00:00-04:00",
            "text": "last night",
        },
        "where": {
            "kind": "intersection",
            "canonical": "Main St and Elm St",
            "number": None,
            "street": ["Main St", "Elm St"],
            "inside": None,
            "text": "main and elm",
        },
        "how": "It was gone.",
    }


def test_a_rejected_report_says_why() -> None:
    rejected = replace(REPORT, status=Status.REJECTED, rejection=Rejection.DUPLICATE, rejection_words="We have it.")
    shown = public_json(rejected)
    assert (shown["status"], shown["rejection"], shown["rejection_words"]) == ("rejected", "duplicate", "We have it.")


def test_what_is_not_known_is_null() -> None:
    shown = public_json(replace(REPORT, facts=Facts()))
    assert (shown["when"], shown["where"], shown["incident_type"], shown["offense_code"]) == (None, None, None, None)
    assert shown["what"] == {"items": [], "total_value_usd": None}


def test_it_is_plain_json() -> None:
    assert json.loads(json.dumps(public_json(REPORT))) == public_json(REPORT)
