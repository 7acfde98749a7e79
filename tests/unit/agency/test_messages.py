"""Messages speak the citizen's language and hold what is needed; nothing that a citizen typed can break them."""

from pathlib import Path

import pytest

from bot.agency import Agency, load_agency
from bot.agency.messages import MEDIA, REPORT_FACTS, TEMPLATES, render

HARTFORD = Path(__file__).parents[3] / "data" / "agencies" / "hartford"

EACH = [(template, medium, language) for template in TEMPLATES for medium in MEDIA for language in ("en", "es")]


@pytest.fixture(scope="module")
def agency() -> Agency:
    return load_agency(HARTFORD)


@pytest.mark.parametrize(("template", "medium", "language"), EACH)
def test_every_message_names_the_report(agency: Agency, template: str, medium: str, language: str) -> None:
    message = render(agency, template, medium, language, REPORT_FACTS)
    assert REPORT_FACTS["tracking_number"] in message.body
    assert bool(message.subject) is (medium == "email")
    assert "{" not in message.subject + message.body
    assert "\n\n\n" not in message.body


@pytest.mark.parametrize(("template", "medium", "language"), EACH)
def test_no_message_has_a_gap_where_a_fact_is_not_known(
    agency: Agency, template: str, medium: str, language: str
) -> None:
    needed = {"approved": ["case_number"], "rejected": ["words"], "asked_back": ["question"], "received": []}[template]
    facts = {name: REPORT_FACTS[name] for name in ("tracking_number", "status_url", *needed)}
    message = render(agency, template, medium, language, facts)
    assert ": \n" not in message.body
    assert "None" not in message.body
    assert " ," not in message.body


@pytest.mark.parametrize("language", ["en", "es"])
def test_e_mails_name_the_emergency_line(agency: Agency, language: str) -> None:
    for template in TEMPLATES:
        assert "911" in render(agency, template, "email", language, REPORT_FACTS).body


@pytest.mark.parametrize(
    ("template", "language", "said"),
    [
        ("received", "en", "tracking number is not"),
        ("received", "es", "número de seguimiento"),
        ("asked_back", "en", "What color is it?"),
        ("asked_back", "es", "El oficial que lee su reporte tiene una pregunta"),
        ("approved", "en", "Case number: 2026-000001"),
        ("approved", "es", "Número de caso: 2026-000001"),
        ("rejected", "en", "It was sent twice."),
        ("rejected", "es", "hizo bien en avisarnos"),
    ],
)
def test_each_message_says_what_it_is_for(agency: Agency, template: str, language: str, said: str) -> None:
    assert said in render(agency, template, "email", language, REPORT_FACTS).body


def test_victims_of_fraud_are_told_what_to_do_today(agency: Agency) -> None:
    fraud = render(agency, "received", "email", "en", {**REPORT_FACTS, "incident_type": "identity_theft"}).body
    theft = render(agency, "received", "email", "en", {**REPORT_FACTS, "incident_type": "larceny"}).body
    assert "IdentityTheft.gov" in fraud
    assert "IdentityTheft.gov" not in theft


def test_lost_property_comes_with_the_property_room(agency: Agency) -> None:
    assert "860-757-4180" in render(agency, "approved", "email", "en", {"incident_type": "lost_property"}).body


def test_a_language_that_the_agency_does_not_speak_becomes_its_first(agency: Agency) -> None:
    assert render(agency, "received", "sms", "fr", REPORT_FACTS) == render(
        agency, "received", "sms", "en", REPORT_FACTS
    )


@pytest.mark.parametrize("typed", ["{{ 7*7 }}", "{% for x in range(9**9) %}", "<script>", "Bcc: x@example.com"])
def test_what_was_typed_is_text_and_no_template(agency: Agency, typed: str) -> None:
    message = render(agency, "asked_back", "email", "en", {**REPORT_FACTS, "question": typed})
    assert typed in message.body


def test_a_text_that_no_mail_can_carry_is_mended(agency: Agency) -> None:
    body = render(agency, "asked_back", "sms", "en", {**REPORT_FACTS, "question": "what \ud800 is this"}).body
    assert "what ? is this" in body


@pytest.mark.parametrize("typed", ["a\r\nBcc: x@example.com", "a\nb", "a\u2028b", "a\x0bb", "a\x85b", "\ud800"])
def test_a_subject_is_one_line_whatever_it_is_made_of(agency: Agency, typed: str) -> None:
    subject = render(agency, "received", "email", "en", {**REPORT_FACTS, "tracking_number": typed}).subject
    assert len(subject.splitlines()) == 1
    subject.encode("utf-8")


@pytest.mark.parametrize(("template", "medium"), [("surprise", "email"), ("received", "pigeon"), ("../x", "email")])
def test_a_message_that_is_not_in_the_profile_is_no_message(agency: Agency, template: str, medium: str) -> None:
    with pytest.raises(KeyError):
        render(agency, template, medium, "en", REPORT_FACTS)


@pytest.mark.parametrize(("template", "language"), [(t, x) for t in TEMPLATES for x in ("en", "es")])
def test_text_messages_are_short(agency: Agency, template: str, language: str) -> None:
    facts = {**REPORT_FACTS, "status_url": "https://example.com/s?n=HPD-2345-6789", "words": "", "question": ""}
    assert len(render(agency, template, "sms", language, facts).body) <= 240
