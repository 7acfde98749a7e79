"""What an officer decides is kept, written down and told to the citizen, all of it or nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.agency import load_agency
from bot.desk.offenses import OFFENSES, UnknownOffense
from bot.desk.officer import (
    LONGEST,
    OfficerDesk,
    UnknownReason,
    UnknownReport,
    WordsMissing,
    WordsTooLong,
)
from bot.desk.ports import AuditEntry, Conflict, Message, Officer
from bot.desk.receipts import letters_of
from bot.desk.waiting import PAGE, Place
from bot.report.draft import Draft
from bot.report.facts import Facts, Where, Who
from bot.report.kinds import IncidentType
from bot.report.report import NotAllowed, Report, Status, Supplement
from bot.store import SqlStore, make_store
from bot.store.migrate import upgrade

AGENCY = load_agency(Path(__file__).parents[2] / "agencies" / "elmbrook")
ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZONE)
NUMBER = "ELM-2222-2222"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    url = f"sqlite:///{tmp_path / 'frontdesk.db'}"
    upgrade(url)
    made = make_store(url, ZONE)
    yield made
    made.close()


@pytest.fixture
def officer(store: SqlStore) -> Officer:
    with store.unit() as unit:
        added = unit.officers.add("sam", "Sam Example", "101", "hash", "officer", NOW)
        unit.commit()
    return added


@pytest.fixture
def desk(store: SqlStore) -> OfficerDesk:
    return OfficerDesk(store, AGENCY, letters_of(AGENCY, "https://example.com"), lambda: NOW)


@pytest.fixture
def report(store: SqlStore) -> Report:
    return sent(store)


def sent(store: SqlStore, number: str = NUMBER, language: str = "en", who: Who | None = None, **more: Any) -> Report:
    """A report in the queue, with the three messages that it was made of."""
    with store.unit() as unit:
        conversation = unit.conversations.start(f"token {number}", more.get("channel", "web"), NOW)
        said = [unit.conversations.add_message(conversation, "citizen", text, NOW) for text in ("one", "two", "three")]
        unit.conversations.save_draft(conversation, Draft(language=language), NOW)
        made = Report(
            number,
            conversation,
            more.pop("channel", "web"),
            language,
            more.pop("submitted_at", NOW),
            Facts("larceny", where=Where("area", "mill"), who=who or Who("Pat Example", email="pat@example.com")),
            first_message_id=said[0],
            last_message_id=said[-1],
            **more,
        )
        unit.reports.add(made)
        unit.commit()
    return made


def now_in_store(store: SqlStore, number: str = NUMBER) -> Report:
    with store.unit(reading=True) as unit:
        found = unit.reports.get(number)
    assert found is not None
    return found


def outbox(store: SqlStore, number: str = NUMBER) -> list[dict[str, Any]]:
    with store.unit(reading=True) as unit:
        return unit.outbox.of_report(number)


def audit(store: SqlStore, number: str = NUMBER) -> list[AuditEntry]:
    with store.unit(reading=True) as unit:
        return unit.audit.of_report(number)


def chat(store: SqlStore, conversation: str) -> list[Message]:
    with store.unit(reading=True) as unit:
        return unit.conversations.transcript(conversation)


def test_the_queue_tells_how_long_each_report_waits_and_which_wait_too_long(store: SqlStore, desk: OfficerDesk) -> None:
    sent(store, "ELM-1", submitted_at=NOW - timedelta(hours=73))
    sent(store, "ELM-2", submitted_at=NOW - timedelta(hours=71))
    sent(store, "ELM-3", submitted_at=NOW - timedelta(hours=99), status=Status.NEEDS_INFORMATION)
    queue = desk.queue([Status.SUBMITTED, Status.NEEDS_INFORMATION])
    assert [(line.row.tracking_number, line.late) for line in queue.lines] == [
        ("ELM-3", False),
        ("ELM-1", True),
        ("ELM-2", False),
    ]
    assert queue.lines[1].age == timedelta(hours=73)
    assert queue.counts[Status.SUBMITTED] == 2


def test_the_queue_comes_in_pages(store: SqlStore, desk: OfficerDesk) -> None:
    for n in range(PAGE + 1):
        sent(store, f"ELM-{n:04}", submitted_at=NOW + timedelta(minutes=n))
    first, second = desk.queue(), desk.queue(page=2)
    assert (len(first.lines), first.more) == (PAGE, True)
    assert ([line.row.tracking_number for line in second.lines], second.more) == ([f"ELM-{PAGE:04}"], False)
    assert desk.queue(page=-3).page == 1
    assert desk.queue(search="nobody").lines == ()


def test_the_queue_tells_how_long_a_citizen_has_not_answered(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    desk.ask_back(NUMBER, officer, 1, "Which color?")
    (line,) = replace(desk, clock=lambda: NOW + timedelta(days=2)).queue().lines
    assert (line.asked, line.answered) == (timedelta(days=2), False)


def test_the_queue_tells_which_reports_wait_because_their_citizen_answered(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    asked = desk.ask_back(NUMBER, officer, 1, "Which color?")
    with store.unit() as unit:
        unit.reports.update(replace(asked, status=Status.SUBMITTED, question=None), 2)
        unit.audit.add(AuditEntry(NOW, "citizen", "answered", NUMBER))
        unit.commit()
    (line,) = desk.queue().lines
    assert (line.asked, line.answered) == (None, True)


def test_the_queue_tells_an_officer_what_another_one_has_just_opened(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    desk.open_report(NUMBER, officer)
    other = replace(officer, username="kim")
    assert desk.queue(officer=officer).lines[0].opened is None
    seen = desk.queue(officer=other).lines[0].opened
    assert seen is not None
    assert seen.actor == "officer:sam"
    later = replace(desk, clock=lambda: NOW + timedelta(minutes=16))
    assert later.queue(officer=other).lines[0].opened is None


def test_a_report_knows_its_place_and_its_neighbours_in_the_queue(
    store: SqlStore, desk: OfficerDesk, officer: Officer
) -> None:
    for n in (1, 2, 3):
        sent(store, f"ELM-{n}", submitted_at=NOW + timedelta(minutes=n))
    sent(store, "ELM-4", submitted_at=NOW + timedelta(seconds=90), status=Status.APPROVED)
    assert desk.open_report("ELM-2", officer).place == Place(2, 3, "ELM-1", "ELM-3")
    assert desk.open_report("ELM-1", officer).place == Place(1, 3, None, "ELM-2")
    assert desk.open_report("ELM-4", officer).place == Place(None, 3, "ELM-1", "ELM-2")


def test_a_decided_report_leads_on_to_the_one_that_waited_after_it(
    store: SqlStore, desk: OfficerDesk, officer: Officer
) -> None:
    for n in (1, 2, 3):
        sent(store, f"ELM-{n}", submitted_at=NOW + timedelta(minutes=n))
    assert desk.place(desk.approve("ELM-2", officer, 1)) == Place(None, 2, "ELM-1", "ELM-3")


def test_an_officer_finds_the_own_decision_that_a_form_sent_twice_led_to(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    assert desk.decided_so(NUMBER, officer, 1, "approved") is None
    approved = desk.approve(NUMBER, officer, 1)
    assert desk.decided_so(NUMBER, officer, 1, "approved") == approved
    assert desk.decided_so(NUMBER, officer, 1, "rejected") is None
    assert desk.decided_so(NUMBER, officer, 2, "approved") is None
    assert desk.decided_so(NUMBER, replace(officer, username="kim"), 1, "approved") is None
    assert desk.decided_so("ELM-0", officer, 1, "approved") is None


def test_opening_a_report_shows_all_of_it_and_is_written_down(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    opened = desk.open_report(NUMBER, officer)
    assert opened.report == report
    assert [message.text for message in opened.transcript] == ["one", "two", "three"]
    assert [(line.actor, line.action) for line in opened.audit] == [("officer:sam", "viewed")]
    assert audit(store)[0].detail == {"version": 1}


def test_what_was_said_about_a_report_later_belongs_to_its_transcript(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    asked = desk.ask_back(NUMBER, officer, 1, "Which color?")
    with store.unit() as unit:
        unit.conversations.add_message(report.conversation_id, "citizen", "of another report", NOW)
        answer = unit.conversations.add_message(report.conversation_id, "citizen", "red", NOW)
        unit.reports.update(replace(asked, supplements=(Supplement("red", NOW, answer, "Which color?"),)), 2)
        unit.commit()
    told = [(message.author, message.text) for message in desk.open_report(NUMBER, officer).transcript]
    assert told[3:] == [("officer", "Which color?"), ("citizen", "red")]


def test_a_message_that_waits_is_shown_as_it_will_be_sent(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    desk.reject(NUMBER, officer, 1, "duplicate", "We have it.")
    (message,) = desk.open_report(NUMBER, officer).outbox
    assert message["subject"] == f"Elmbrook rejected {NUMBER}"
    assert "We have it." in message["body"]


def test_an_unknown_report_cannot_be_opened(desk: OfficerDesk, officer: Officer) -> None:
    with pytest.raises(UnknownReport):
        desk.open_report("ELM-0", officer)


def test_approving_gives_the_next_case_number_and_tells_the_citizen(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    approved = desk.approve(NUMBER, officer, 1)
    assert (approved.status, approved.case_number, approved.version) == (Status.APPROVED, "E2026-1", 2)
    assert now_in_store(store) == approved
    (message,) = outbox(store)
    assert (message["template"], message["recipient"], message["medium"]) == ("approved", "pat@example.com", "email")
    assert message["facts"]["case_number"] == "E2026-1"
    assert [(line.action, line.detail) for line in audit(store)] == [
        ("approved", {"version": 2, "case_number": "E2026-1"})
    ]


def test_a_case_number_can_be_given_by_hand_and_is_not_given_again(
    store: SqlStore, desk: OfficerDesk, officer: Officer
) -> None:
    for n in (1, 2, 3):
        sent(store, f"ELM-{n}")
    assert desk.approve("ELM-1", officer, 1, " E2026-1 ").case_number == "E2026-1"
    assert desk.approve("ELM-2", officer, 1).case_number == "E2026-2"
    assert desk.approve("ELM-3", officer, 1, "  ").case_number == "E2026-3"


def test_a_case_number_without_end_is_refused(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    with pytest.raises(WordsTooLong):
        desk.approve(NUMBER, officer, 1, "9" * 41)


def test_a_report_of_the_wrong_kind_is_approved_under_the_right_one(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    approved = desk.approve(NUMBER, officer, 1, incident_type="fraud", offense_code="26E")
    assert (approved.facts.incident_type, approved.facts.offense_code) == ("fraud", "26E")
    assert now_in_store(store) == approved
    assert approved.facts.where == report.facts.where
    assert audit(store)[0].detail == {
        "version": 2,
        "case_number": "E2026-1",
        "incident_type": ["larceny", "fraud"],
        "offense_code": [None, "26E"],
    }
    assert outbox(store)[0]["facts"]["incident_type"] == "fraud"


def test_another_kind_without_a_code_takes_the_code_that_the_words_suggest(
    desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    assert desk.approve(NUMBER, officer, 1, incident_type="vandalism").facts.offense_code == "290"


def test_another_code_leaves_the_kind_as_it_is(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    facts = desk.approve(NUMBER, officer, 1, offense_code="23C").facts
    assert (facts.incident_type, facts.offense_code) == ("larceny", "23C")


def test_what_is_only_lost_has_no_offense_code(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    facts = desk.approve(NUMBER, officer, 1, incident_type="lost_property", offense_code="").facts
    assert (facts.incident_type, facts.offense_code) == ("lost_property", None)


@pytest.mark.parametrize(
    ("kind", "code"),
    [("fraud", "23H"), ("lost_property", "23H"), ("larceny", ""), ("arson", "200"), ("arson", None), (None, "290")],
)
def test_a_kind_and_a_code_that_do_not_go_together_are_refused(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report, kind: str | None, code: str | None
) -> None:
    with pytest.raises(UnknownOffense):
        desk.approve(NUMBER, officer, 1, incident_type=kind, offense_code=code)
    assert now_in_store(store) == report
    assert audit(store) == []


def test_every_kind_has_its_row_of_codes() -> None:
    assert set(OFFENSES) == set(IncidentType)
    assert {kind for kind, codes in OFFENSES.items() if not codes} == {IncidentType.LOST_PROPERTY}


def test_a_question_reaches_the_citizen_by_mail_and_in_the_chat(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    asked = desk.ask_back(NUMBER, officer, 1, "  Which color is it?  ")
    assert (asked.status, asked.question) == (Status.NEEDS_INFORMATION, "Which color is it?")
    (message,) = outbox(store)
    assert (message["template"], message["facts"]["question"]) == ("asked_back", "Which color is it?")
    last = chat(store, report.conversation_id)[-1]
    assert (last.author, last.text) == ("officer", "Which color is it?")
    with store.unit(reading=True) as unit:
        draft = unit.conversations.load_draft(report.conversation_id)
    assert draft is not None
    assert draft.awaits_answer_on == NUMBER


def test_a_conversation_whose_draft_is_gone_can_be_asked(store: SqlStore, desk: OfficerDesk, officer: Officer) -> None:
    report = sent(store, language="es")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM drafts")
    desk.ask_back(NUMBER, officer, 1, "¿De qué color es?")
    with store.unit(reading=True) as unit:
        draft = unit.conversations.load_draft(report.conversation_id)
    assert draft is not None
    assert (draft.language, draft.awaits_answer_on) == ("es", NUMBER)


def test_who_is_asked_by_text_can_answer_by_text(store: SqlStore, desk: OfficerDesk, officer: Officer) -> None:
    sent(store, who=Who("Pat Example", phone="+12625550123"))
    desk.ask_back(NUMBER, officer, 1, "Which color?")
    with store.unit(reading=True) as unit:
        texting = unit.conversations.find_by_owner("+12625550123")
        assert texting is not None
        draft = unit.conversations.load_draft(texting)
        said = [message.text for message in unit.conversations.transcript(texting)]
    assert draft is not None
    assert (draft.channel, draft.awaits_answer_on, said) == ("sms", NUMBER, ["Which color?"])
    assert [message["medium"] for message in outbox(store)] == ["sms"]


def test_a_text_conversation_that_is_there_is_used(store: SqlStore, desk: OfficerDesk, officer: Officer) -> None:
    with store.unit() as unit:
        texting = unit.conversations.start("their own", "sms", NOW, owner="+12625550123")
        unit.commit()
    sent(store, who=Who("Pat Example", phone="+12625550123"))
    desk.ask_back(NUMBER, officer, 1, "Which color?")
    assert [message.text for message in chat(store, texting)] == ["Which color?"]


def test_who_is_asked_by_mail_gets_no_text_conversation(store: SqlStore, desk: OfficerDesk, officer: Officer) -> None:
    sent(store, who=Who("Pat Example", phone="+12625550123", email="pat@example.com"))
    desk.ask_back(NUMBER, officer, 1, "Which color?")
    with store.unit(reading=True) as unit:
        assert unit.conversations.find_by_owner("+12625550123") is None


def test_rejecting_tells_why_in_the_officers_words(store: SqlStore, desk: OfficerDesk, officer: Officer) -> None:
    report = sent(store, language="es")
    words = desk.rejection_words(report, "outside_jurisdiction")
    assert words == "No fue en Elmbrook.\n\nDígaselo a la policía de allá."
    rejected = desk.reject(NUMBER, officer, 1, "outside_jurisdiction", words + " Gracias.")
    assert (rejected.status, rejected.rejection) == (Status.REJECTED, "outside_jurisdiction")
    assert rejected.rejection_words == words + " Gracias."
    (message,) = outbox(store)
    assert (message["language"], message["facts"]["words"]) == ("es", words + " Gracias.")
    assert audit(store)[0].detail == {"version": 2, "reason": "outside_jurisdiction"}


def test_the_audit_log_holds_no_words_of_people(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    asked = desk.ask_back(NUMBER, officer, 1, "Is Kim your brother?")
    desk.reject(NUMBER, officer, asked.version, "other", "Kim did it.")
    written = " ".join(str(line.detail) for line in audit(store))
    assert "Kim" not in written
    assert "pat@example.com" not in written


@pytest.mark.parametrize("empty", ["", "   ", "\n\t", "​", "…", "\u202e"])
def test_an_empty_question_or_reason_is_refused(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report, empty: str
) -> None:
    with pytest.raises(WordsMissing):
        desk.ask_back(NUMBER, officer, 1, empty)
    with pytest.raises(WordsMissing):
        desk.reject(NUMBER, officer, 1, "duplicate", empty)
    assert now_in_store(store) == report
    assert outbox(store) == []
    assert audit(store) == []


def test_words_without_end_are_refused(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    with pytest.raises(WordsTooLong):
        desk.ask_back(NUMBER, officer, 1, "a" * (LONGEST + 1))


def test_a_reason_that_is_none_is_refused(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    with pytest.raises(UnknownReason):
        desk.reject(NUMBER, officer, 1, "mood", "No.")


def test_the_second_of_two_officers_is_told_and_changes_nothing(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    approved = desk.approve(NUMBER, officer, 1)
    with pytest.raises(Conflict):
        desk.reject(NUMBER, officer, 1, "duplicate", "We have it.")
    with pytest.raises(Conflict):
        desk.ask_back(NUMBER, officer, 1, "Which color?")
    assert now_in_store(store) == approved
    assert len(outbox(store)) == 1
    assert [line.action for line in audit(store)] == ["approved"]
    assert [message.author for message in chat(store, report.conversation_id)] == ["citizen"] * 3


def test_what_was_decided_is_not_decided_again(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    approved = desk.approve(NUMBER, officer, 1)
    with pytest.raises(NotAllowed):
        desk.reject(NUMBER, officer, approved.version, "duplicate", "We have it.")


def test_a_report_whose_citizen_was_asked_can_be_decided(desk: OfficerDesk, officer: Officer, report: Report) -> None:
    asked = desk.ask_back(NUMBER, officer, 1, "Which color?")
    approved = desk.approve(NUMBER, officer, asked.version)
    assert (approved.status, approved.question) == (Status.APPROVED, None)


def test_a_citizen_without_contact_is_decided_on_without_a_message(
    store: SqlStore, desk: OfficerDesk, officer: Officer
) -> None:
    sent(store, who=Who("Pat Example"))
    assert desk.approve(NUMBER, officer, 1).status == Status.APPROVED
    assert outbox(store) == []


def test_a_decision_that_cannot_be_told_is_not_made(
    store: SqlStore, desk: OfficerDesk, officer: Officer, report: Report
) -> None:
    def broken(report: Report, template: str) -> list[Any]:
        raise RuntimeError(template)

    with pytest.raises(RuntimeError):
        replace(desk, letters=broken).approve(NUMBER, officer, 1)
    assert now_in_store(store) == report
    assert audit(store) == []
    assert desk.approve(NUMBER, officer, 1).case_number == "E2026-1"
