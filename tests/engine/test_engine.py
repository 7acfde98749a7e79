"""A real Rasa 3.6.21 behind our two channels: what goes in, what comes out, and what it keeps."""

from __future__ import annotations

import json
import sqlite3
import stat
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest
from tiny_engine import Engine

from bot.rasa_process import engine_environment, engine_python

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.timeout(400)


def test_each_channel_has_its_own_words(engine: Engine) -> None:
    assert engine.say("a1", "hello") == [{"text": "Hello,\n\nweb.", "buttons": [{"title": "Yes", "payload": "yes"}]}]
    assert engine.say("a2", "hello", "sms") == [{"text": "hello, sms"}]


def test_metadata_and_channel_reach_the_actions(engine: Engine) -> None:
    engine.say("b1", "my bike was stolen", "sms", message=7, sent_at="2026-01-01T00:00:00Z")
    call = engine.calls[-1]
    assert call["tracker"]["latest_message"]["metadata"] == {"message": 7, "sent_at": "2026-01-01T00:00:00Z"}
    assert call["tracker"]["latest_input_channel"] == "sms"
    assert call["tracker"]["latest_message"]["intent"]["name"] == "inform"


def test_the_domain_is_not_sent_along(engine: Engine) -> None:
    engine.say("b2", "my bike was stolen")
    assert engine.calls[-1]["domain"] == {"from": "file"}


SLASHED = ["/hidden", "  /hidden", "\n/hidden{}", '/hidden{"told": "x"}', "\t / /hidden", "//hidden", "/hidden@1.0"]


@pytest.mark.parametrize("text", SLASHED)
def test_a_slash_triggers_no_intent_and_sets_no_slot(engine: Engine, text: str) -> None:
    sender = f"c-{text}"
    engine.say(sender, text)
    (events,) = tracked(engine, sender)
    (heard,) = (event["parse_data"] for event in json.loads(events) if event["event"] == "user")
    assert heard["intent"]["confidence"] < 0.99  # a command would be taken with certainty
    assert heard["entities"] == []


def test_the_slash_would_be_a_command_otherwise(engine: Engine) -> None:
    code = "from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader as R; "
    code += (
        "from rasa.shared.nlu.training_data.message import Message as M; from bot.engine.channels import neutralise; "
    )
    code += "print([R.unpack_regex_message(M({'text': t})).get('intent') for t in ('/x', neutralise('/x'))])"
    done = subprocess.run(
        [str(engine_python(ROOT)), "-W", "ignore", "-c", code],
        cwd=ROOT,
        env=engine_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[{'name': 'x', 'confidence': 1.0}, None]"


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ud800".encode("utf-8", "replace").decode(), "😀" * 50, "9" * 4000, "{told}"]
)
def test_odd_texts_are_taken(engine: Engine, text: str) -> None:
    assert isinstance(engine.say("d1", text), list)


def test_without_the_token_nobody_is_heard(engine: Engine) -> None:
    for token in ("", "wrong", engine.token + "x"):
        assert engine.post("web", {"sender": "e1", "text": "hello"}, token).status_code == 401
    assert httpx.post(f"{engine.url}/webhooks/web/webhook", json={"sender": "e1", "text": "hello"}).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        [],
        "hello",
        {},
        {"sender": "", "text": "hello"},
        {"sender": 1, "text": "hello"},
        {"sender": "x" * 200, "text": "hello"},
        {"sender": "x", "text": None},
        {"sender": "x", "text": "x" * 9000},
        {"sender": "x", "text": "hello", "metadata": []},
    ],
)
def test_what_no_door_would_send_is_refused(engine: Engine, body: Any) -> None:
    answer = engine.post("web", body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_the_rest_of_rasas_own_interface_is_closed(engine: Engine) -> None:
    for path in ("/status", "/conversations/a1/tracker", "/model/parse", "/webhooks/rest/webhook", "/domain"):
        assert httpx.get(engine.url + path).status_code in (404, 405)


def test_health_is_refused_to_another_systems_supervisor(engine: Engine) -> None:
    address = f"{engine.url}/webhooks/web/health"
    assert httpx.get(address, headers={"X-Frontdesk-Engine": engine.token}).json() == {"ready": True}
    assert httpx.get(address, headers={"X-Frontdesk-Engine": "another"}).status_code == 401


def test_a_long_chat_stays_short_and_forgets_nothing_it_needs(engine: Engine) -> None:
    for turn in range(12):
        answer = engine.say("f1", f"my bike was stolen, {turn}")
        assert answer == [{"text": str([f"my bike was stolen, {n}" for n in range(max(0, turn - 2), turn + 1)])}]
    assert len(engine.calls[-1]["events"]) < 45
    assert engine.calls[-1]["tracker"]["active_loop"]["name"] == "report_form"


def test_an_interruption_late_in_a_chat_is_answered_and_the_form_goes_on(engine: Engine) -> None:
    for turn in range(6):
        engine.say("g1", f"my bike was stolen, {turn}")
    engine.say("g1", "hello")
    assert engine.calls[-1]["tracker"]["active_loop"]["name"] == "report_form"
    assert "the library" in engine.say("g1", "it happened at the library")[0]["text"]


def test_a_failed_action_ends_the_turn_without_words_and_the_chat_goes_on(engine: Engine) -> None:
    engine.say("h1", "my bike was stolen")
    engine.failing.append(True)
    try:
        assert engine.say("h1", "my secret is 4711") == []
    finally:
        engine.failing.clear()
    assert engine.say("h1", "my bike was stolen again")
    assert "4711" not in (engine.folder / "rasa.log").read_text()


def test_the_tracker_file_keeps_the_last_turns_alone_and_for_its_owner_alone(engine: Engine) -> None:
    for turn in range(6):
        engine.say("i1", f"my bike was stolen, turn{turn}")
    (events,) = tracked(engine, "i1")
    texts = [f"turn{turn}" for turn in range(6) if f'"text": "my bike was stolen, turn{turn}"' in events]
    assert texts == ["turn4", "turn5"]
    assert stat.S_IMODE((engine.folder / "var" / "tracker.db").stat().st_mode) == 0o600


def tracked(engine: Engine, sender: str) -> list[str]:
    file = sqlite3.connect(f"file:{engine.folder}/var/tracker.db?mode=ro", uri=True)
    try:
        return [row[0] for row in file.execute("SELECT events FROM trackers WHERE sender = ?", (sender,))]
    finally:
        file.close()
