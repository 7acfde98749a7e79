"""Messages to citizens: to whom, in which language, and with nothing that a stranger could be sent."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.desk.receipts import envelopes_for, greeting_name, letters_of
from bot.report.facts import Facts, Who
from bot.report.report import Rejection, Report, Status


class Bilingual:
    """An agency that speaks two languages."""

    def language(self, wanted: str) -> str:
        return wanted if wanted in ("en", "es") else "en"


def report(email: str | None = None, phone: str | None = None) -> Report:
    at = datetime(2026, 7, 6, tzinfo=UTC)
    facts = Facts("larceny", who=Who("Pat Example", email=email, phone=phone))
    return Report("ELM-2222-2222", "conversation", "web", "es", at, facts)


def test_an_e_mail_goes_before_a_text_message() -> None:
    both = envelopes_for(
        report(email="pat@example.com", phone="+12625550100"), "received", Bilingual(), "https://x.org"
    )
    texted = envelopes_for(report(phone="+12625550100"), "received", Bilingual(), "https://x.org")
    assert [(e.medium, e.recipient) for e in both] == [("email", "pat@example.com")]
    assert [(e.medium, e.recipient) for e in texted] == [("sms", "+12625550100")]
    assert envelopes_for(report(), "received", Bilingual(), "https://x.org") == []


def test_it_carries_what_its_words_need() -> None:
    rejected = replace(
        report(email="pat@example.com"),
        status=Status.REJECTED,
        rejection=Rejection.OTHER,
        rejection_words="No.",
        case_number="1",
        question="What?",
    )
    (envelope,) = envelopes_for(rejected, "rejected", Bilingual(), "https://x.org/", {"more": "yes"})
    assert envelope.template == "rejected"
    assert envelope.tracking_number == "ELM-2222-2222"
    assert envelope.facts == {
        "tracking_number": "ELM-2222-2222",
        "name": "Pat Example",
        "incident_type": "larceny",
        "status_url": "https://x.org/status?number=ELM-2222-2222&lang=es",
        "channel": "web",
        "case_number": "1",
        "question": "What?",
        "words": "No.",
        "more": "yes",
    }


def test_it_is_in_the_citizens_language_if_the_agency_speaks_it() -> None:
    letters = letters_of(Bilingual(), "https://x.org")
    assert letters(report(email="pat@example.com"), "received")[0].language == "es"
    french = replace(report(email="pat@example.com"), language="fr")
    assert letters(french, "received")[0].language == "en"


@pytest.mark.parametrize("name", ["Pat Example", "José Peña-Ruiz", "Zoë d’Arc", "N'Golo", "  Pat   Example "])
def test_a_name_is_greeted(name: str) -> None:
    assert greeting_name(name) == " ".join(name.split())


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "Win money at evil.example.com",
        "http://evil",
        "call 555 0100",
        "a" * 41,
        "{{ 7*7 }}",
        "Pat\x00",
        "<b>",
    ],
)
def test_what_could_be_a_message_to_a_stranger_is_no_name(name: str | None) -> None:
    assert greeting_name(name) == ""


def test_a_name_of_several_lines_becomes_one() -> None:
    assert greeting_name("Pat\r\nExample") == "Pat Example"
