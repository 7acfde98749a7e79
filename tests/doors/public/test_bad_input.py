"""Whatever comes in: one plain sentence or an answer, never a 5xx, never a trace of the inside."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

HOSTILE = [
    "9" * 4_000,
    "a\x00b",
    "\ud800 half a pair \udfff",
    "\u202e\u200frighttoleft\u2066",
    '/submit_report{"x":1}',
    "<script>alert(1)</script>",
    "{{7*7}} ${7*7} #{7*7}",
    "'; DROP TABLE reports; --",
    "😀🚲🔥",
    "it happened in 1850",
    "it was worth -5 dollars",
    "it was worth 1e308",
    "one\u2028two\u2029three\x85four",
    "%00 %s %n {0}",
    "﷽" * 100,
]

relaxed = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)


def assert_is_a_sentence(answer: Any) -> None:
    assert 400 <= answer.status_code < 500, answer.text
    sentence = answer.json()["error"]
    assert sentence.endswith((".", "?"))
    assert not any(sign in answer.text for sign in ("Traceback", "Error:", "Exception", ".py", "bot."))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_answered_and_kept_as_text(client, relay, text):
    relay.answers = [{"text": "Go on."}]

    answer = client.post("/api/chat", content=json.dumps({"conversation": None, "text": text}))

    assert answer.status_code == 200
    assert answer.json()["messages"] == [{"text": "Go on.", "buttons": []}]
    token = answer.json()["conversation"]
    assert client.get(f"/api/chat/{token}").status_code == 200
    assert not relay.texts[0].startswith("/")


def test_marks_that_turn_the_writing_are_left_out(client):
    token = client.start("safe \u202egnp.exe\u2069\x00\x07 end")

    assert client.get(f"/api/chat/{token}").json()["messages"][0]["text"] == "safe gnp.exe end"


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00", "\ud800", "\u200e\u200f"])
def test_nothing_to_read_is_said_so(client, relay, text):
    answer = client.post("/api/chat", content=json.dumps({"text": text}))

    assert_is_a_sentence(answer)
    assert relay.turns == []


def test_4000_characters_are_taken_and_4001_are_not(client):
    assert client.say("a" * 4_000).status_code == 200
    too_long = client.say("a" * 4_001)
    assert too_long.status_code == 413
    assert "4,000" in too_long.json()["error"]


def test_4000_characters_of_any_script_fit_whole(client):
    assert client.post("/api/chat", content=json.dumps({"text": "😀" * 4_000})).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"text": 5},
        {"text": None},
        {"text": ["a"]},
        {"text": {"a": 1}},
        {},
        {"text": "a", "conversation": 7},
        {"text": "a", "conversation": ["x"]},
        {"text": "a", "language": "fr"},
        {"text": "a", "language": 1},
        {"text": "a", "message_id": "x"},
        {"text": "a", "message_id": 9},
        {"text": "a", "message_id": "../../etc/passwd"},
        [],
        "text",
        1e999,
        None,
        True,
    ],
)
def test_wrong_types_are_refused(client, relay, body):
    answer = client.post("/api/chat", content=json.dumps(body))

    assert_is_a_sentence(answer)
    assert relay.turns == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'{"text": "a"',
        b"[" * 50_000,
        b'{"a":' * 10_000,
        b'{"text": ' + b"9" * 6_000 + b"}",
        b"text=a",
        b'{"text": "a"} trailing',
    ],
)
def test_what_is_no_json_is_refused(client, raw):
    assert_is_a_sentence(client.post("/api/chat", content=raw))


@pytest.mark.parametrize(
    "moment", ["yesterday", "2026-01-01", "2026-01-01T00:00:00", 5, "0001-01-01T00:00:00+14:00", []]
)
def test_a_sending_time_that_is_none_is_refused_where_it_counts(client_for, moment):
    assert_is_a_sentence(client_for(trust_sent_at=True).say("a", sent_at=moment))


@pytest.mark.parametrize(
    "token", ["nope", "", "x" * 32, "../../api/status", "x" * 5_000, "' OR 1=1 --", "\ud800", "é" * 32]
)
def test_an_unknown_conversation_is_a_404(client, relay, token):
    answer = client.post("/api/chat", content=json.dumps({"text": "a", "conversation": token}))

    assert answer.status_code == 404
    assert_is_a_sentence(answer)
    assert relay.turns == []


def test_a_body_over_the_cap_is_refused(client):
    answer = client.post("/api/chat", content=json.dumps({"text": "9" * 100_000}))

    assert answer.status_code == 413
    assert_is_a_sentence(answer)


@pytest.mark.parametrize("claimed", ["10", "0", "-5", "abc", "9" * 30])
def test_a_body_is_counted_whatever_its_header_claims(client, claimed):
    body = json.dumps({"text": "9" * 100_000}).encode()

    answer = client.post("/api/chat", content=body, headers={"Content-Length": claimed})

    assert answer.status_code == 413


def test_a_body_that_comes_in_pieces_without_a_length_is_counted_too(client):
    async def pieces():
        for _ in range(100):
            yield b" " * 10_000

    assert client.post("/api/chat", content=pieces()).status_code == 413


def test_sentences_are_in_the_language_that_was_asked_for(client):
    english, spanish = client.say("", language="en"), client.say("", language="es")
    by_browser = client.post("/api/chat", json={"text": ""}, headers={"Accept-Language": "es-PR,es;q=0.9,en;q=0.5"})

    assert english.json() != spanish.json()
    assert by_browser.json() == spanish.json()


def test_sentences_follow_the_language_of_the_conversation(client, relay):
    token = client.say("hola", language="es").json()["conversation"]

    assert client.say("", conversation=token).json() == client.say("", language="es").json()


@pytest.mark.parametrize(("method", "path"), [("GET", "/api/nothing"), ("PUT", "/api/chat"), ("DELETE", "/api/status")])
def test_addresses_and_methods_that_do_not_exist(client, method, path):
    answer = client.request(method, path)

    assert answer.status_code in {404, 405}
    assert_is_a_sentence(answer)


def test_what_nobody_foresaw_becomes_one_sentence_and_a_log_line_without_words(client, relay, caplog):
    async def breaks(*_: Any) -> Any:
        raise RuntimeError("secret words of a citizen")

    relay.turn = breaks

    answer = client.say("hello")

    assert answer.status_code == 500
    assert set(answer.json()) == {"error"}
    assert "secret" not in answer.text + caplog.text
    assert "RuntimeError" in caplog.text


@relaxed
@given(st.text(max_size=400))
def test_any_text_is_answered_or_refused_kindly(client, text):
    answer = client.post("/api/chat", content=json.dumps({"text": text}))

    assert answer.status_code in {200, 422}


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@relaxed
@given(
    st.dictionaries(
        st.sampled_from(["text", "conversation", "language", "sent_at", "message_id", "tracking_number", "contact"]),
        json_values,
    )
)
def test_any_json_object_is_answered_or_refused_kindly(client_for, body):
    client = client_for(trust_sent_at=True)

    for path in ("/api/chat", "/api/status"):
        assert client.post(path, content=json.dumps(body)).status_code < 500


@relaxed
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_kindly(client, raw):
    for path in ("/api/chat", "/api/status", "/status", "/report/print", "/sms/twilio"):
        assert client.post(path, content=raw).status_code < 500
