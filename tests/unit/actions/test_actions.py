"""The two actions as Rasa calls them: the wire format of 3.6, with a real desk on a real store behind them."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.submit_report import SubmitReport
from actions.validate_report_form import ValidateReportForm
from bot import bootstrap

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("FRONTDESK_VAR", str(tmp_path))
    monkeypatch.setenv("FRONTDESK_DATABASE_URL", f"sqlite:///{tmp_path / 'test.db'}")
    bootstrap.forget()
    from bot.store.migrate import upgrade

    upgrade(bootstrap.settings().database_url)
    yield
    bootstrap.forget()


def start() -> str:
    with bootstrap.store().unit() as unit:
        conversation = unit.conversations.start("a-token-of-a-test", "web", NOW)
        unit.commit()
    return conversation


def say(conversation: str, text: str) -> int:
    with bootstrap.store().unit() as unit:
        message = unit.conversations.add_message(conversation, "citizen", text, NOW, processed=False)
        unit.commit()
    return message


def call(action: str, conversation: str, message: int, intent: str = "inform") -> dict[str, Any]:
    """As Rasa posts it to the action server; a selective domain leaves the domain out."""
    executor = ActionExecutor()
    executor.register_action(ValidateReportForm())
    executor.register_action(SubmitReport())
    metadata = {"conversation": conversation, "message": message, "language": None}
    tracker = {
        "sender_id": f"{conversation}.0",
        "slots": {},
        "latest_message": {"text": "·", "intent": {"name": intent, "confidence": 0.9}, "metadata": metadata},
        "events": [],
        "paused": False,
        "followup_action": None,
        "active_loop": {"name": "report_form"},
        "latest_action_name": "action_listen",
        "latest_input_channel": "web",
    }
    body = {
        "next_action": action,
        "sender_id": f"{conversation}.0",
        "tracker": tracker,
        "domain": {},
        "version": "3.6.21",
    }
    answer = asyncio.run(executor.run(body))
    assert answer is not None
    return answer if isinstance(answer, dict) else dict(answer)


def slots(answer: dict[str, Any]) -> dict[str, Any]:
    return {e["name"]: e["value"] for e in answer["events"] if e["event"] == "slot"}


def test_a_first_message_is_heard_acknowledged_and_the_next_slot_requested() -> None:
    conversation = start()
    message = say(conversation, "Somebody slashed two tires of my gray Honda Civic last night at 31 Benton St")
    answer = call("validate_report_form", conversation, message, "report_incident")
    assert slots(answer)["requested_slot"].startswith("report_")
    assert slots(answer)["language"] == "en"
    assert answer["responses"][0]["text"]


def test_slots_hold_marks_and_never_a_fact() -> None:
    conversation = start()
    message = say(conversation, "Somebody slashed two tires of my gray Honda Civic last night at 31 Benton St")
    answer = call("validate_report_form", conversation, message, "report_incident")
    facts = {v for k, v in slots(answer).items() if k.startswith("report_") and k != "report_outcome"}
    assert facts <= {"told", "skipped", None}


def test_a_message_that_was_taken_in_is_marked_so() -> None:
    conversation = start()
    message = say(conversation, "my bike was stolen")
    call("validate_report_form", conversation, message)
    with bootstrap.store().unit() as unit:
        assert unit.conversations.unprocessed(conversation) == []


def test_a_fault_of_ours_is_told_kindly_and_the_message_is_not_tried_for_ever(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    conversation = start()
    message = say(conversation, "my secret story")

    def broken(*_: Any) -> None:
        raise RuntimeError("my secret story")

    monkeypatch.setattr("bot.desk.citizen.take", broken)
    answer = call("validate_report_form", conversation, message)
    assert "went wrong" in answer["responses"][0]["text"]
    assert "secret" not in caplog.text
    with bootstrap.store().unit() as unit:
        assert unit.conversations.unprocessed(conversation) == []


def test_another_conversations_message_is_not_read() -> None:
    mine = start()
    message = say(mine, "my bike was stolen")
    with bootstrap.store().unit() as unit:
        other = unit.conversations.start("another-token", "web", NOW)
        unit.commit()
    answer = call("validate_report_form", other, message)
    assert "went wrong" in answer["responses"][0]["text"]


def test_a_number_is_said_only_for_a_report_that_stands_in_the_store() -> None:
    conversation = start()
    for text in ("my red Trek bike was stolen last night from 58 Niles St, nobody saw it", "no"):
        call("validate_report_form", conversation, say(conversation, text), "report_incident")
    answer = call("action_submit_report", conversation, say(conversation, "yes"))
    with bootstrap.store().unit() as unit:
        row = unit.reports.queue()[0]
    assert row.tracking_number in answer["responses"][0]["text"]


def test_submitting_twice_gives_the_same_number() -> None:
    conversation = start()
    message = say(conversation, "my red Trek bike was stolen last night from 58 Niles St")
    call("validate_report_form", conversation, message, "report_incident")
    first = bootstrap.citizen_desk().submit(conversation)
    assert bootstrap.citizen_desk().submit(conversation).tracking_number == first.tracking_number
