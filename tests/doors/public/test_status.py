"""What can be learnt of a report, and by whom."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.report.facts import Facts, Who
from bot.report.report import Rejection, Report, Status
from bot.report.tracking import check_character

NUMBER = f"TPD-2345-678{check_character('2345678')}"
NOW = datetime(2026, 11, 20, 14, 30, tzinfo=UTC)
WHO = Who(name="Test Person", phone="+12025550123", email="Test.Person@example.com")


@pytest.fixture
def sent(client, store):
    """Keeps a report; changes by keyword."""

    def keep(**changes):
        conversation = client.app.state.door.conversation_of(client.start())
        with store.unit() as unit:
            unit.reports.add(Report(NUMBER, conversation, "web", "en", NOW, Facts(who=WHO), **changes))
            unit.commit()

    return keep


def ask(client, number=NUMBER, contact="test.person@example.com", **more):
    return client.post("/api/status", json={"tracking_number": number, "contact": contact, **more})


@pytest.mark.parametrize(
    "contact",
    ["test.person@example.com", " TEST.PERSON@EXAMPLE.COM ", "(202) 555-0123", "202.555.0123", "+1 202 555 0123"],
)
def test_the_email_or_the_phone_opens_it_however_it_is_written(client, sent, contact):
    sent()

    answer = ask(client, contact=contact)

    assert answer.status_code == 200
    body = answer.json()
    assert (body["tracking_number"], body["status"], body["case_number"]) == (NUMBER, "submitted", None)
    assert body["status_text"]
    assert datetime.fromisoformat(body["submitted_at"]) == NOW


@pytest.mark.parametrize(
    "number", [NUMBER.lower(), NUMBER.replace("-", ""), NUMBER.replace("-", " "), f"it is {NUMBER}."]
)
def test_the_number_is_read_as_people_type_it(client, sent, number):
    sent()

    assert ask(client, number=number).status_code == 200


def test_a_wrong_contact_and_a_number_that_does_not_exist_look_alike(client, sent):
    sent()
    other = f"TPD-9999-999{check_character('9999999')}"

    answers = [ask(client, contact="x@example.com"), ask(client, number=other), ask(client, number="no number")]

    assert {(a.status_code, a.text) for a in answers} == {(404, answers[0].text)}


@pytest.mark.parametrize("contact", ["", "   "])
def test_no_contact_opens_nothing(client, sent, contact):
    sent()

    assert ask(client, contact=contact).status_code == 422


def test_a_report_without_an_email_is_not_opened_by_nothing(client, store):
    conversation = client.app.state.door.conversation_of(client.start())
    with store.unit() as unit:
        unit.reports.add(Report(NUMBER, conversation, "web", "en", NOW, Facts(who=Who(phone="+12025550123"))))
        unit.commit()

    assert ask(client, contact="None").status_code == 404
    assert ask(client, contact="202-555-0123").status_code == 200


def test_only_what_a_citizen_may_see_is_told(client, sent):
    sent(status=Status.APPROVED, case_number="26-000123")

    body = ask(client).json()

    assert body["case_number"] == "26-000123"
    assert set(body) == {"tracking_number", "status", "status_text", "case_number", "submitted_at"}


def test_an_open_question_and_the_words_of_a_rejection_are_told(client, sent):
    sent(status=Status.NEEDS_INFORMATION, question="What colour was it?", rejection_words="not yet")

    body = ask(client).json()

    assert body["question"] == "What colour was it?"
    assert "rejection_words" not in body


def test_the_words_of_a_rejection_are_told(client, sent):
    sent(
        status=Status.REJECTED,
        rejection=Rejection.DUPLICATE,
        rejection_words="You made this report twice.",
        question="?",
    )

    body = ask(client).json()

    assert body["rejection_words"] == "You made this report twice."
    assert "question" not in body


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_its_words_in_both_languages(client, sent, status):
    sent(status=status)

    english, spanish = (ask(client, language=language).json()["status_text"] for language in ("en", "es"))

    assert english
    assert spanish
    assert english != spanish


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"tracking_number": 5, "contact": "a"},
        {"tracking_number": "a"},
        {"tracking_number": "a" * 201, "contact": "b"},
    ],
)
def test_wrong_types_are_refused(client, body):
    assert client.post("/api/status", json=body).status_code == 422


def test_the_page_answers_without_a_script(client, sent):
    sent(status=Status.NEEDS_INFORMATION, question="Was it <locked>?")

    answer = client.post("/status?lang=es", data={"tracking_number": NUMBER, "contact": "202-555-0123"})

    assert answer.status_code == 200
    assert NUMBER in answer.text
    assert "Was it &lt;locked&gt;?" in answer.text
    assert '<html lang="es">' in answer.text


@pytest.mark.parametrize(
    ("form", "status"),
    [({"tracking_number": NUMBER, "contact": "x@example.com"}, 404), ({}, 422), ({"tracking_number": NUMBER}, 422)],
)
def test_the_page_shows_what_was_wrong_and_keeps_the_number(client, sent, form, status):
    sent()

    answer = client.post("/status", data=form)

    assert answer.status_code == status
    assert 'role="alert"' in answer.text
    assert form.get("tracking_number", "") in answer.text


def test_the_form_takes_the_number_from_a_link(client):
    assert f'value="{NUMBER}"' in client.get(f"/status?number={NUMBER}").text
    assert "<script>" not in client.get('/status?number="><script>').text
