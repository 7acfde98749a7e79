"""The action server, against calls as Rasa 3.6.21 posts them: their shape is pinned, since the ends are years apart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

from bot.actionserver import MAX_BODY, create_app

DOMAIN = {"slots": {"where": {"type": "any"}}}


def call(action: str, **more: Any) -> dict[str, Any]:
    """As `RemoteAction._action_call_format` of Rasa 3.6.21 makes it, with `enable_selective_domain`."""
    return {
        "next_action": action,
        "sender_id": "conversation-1",
        "tracker": {
            "sender_id": "conversation-1",
            "slots": {"where": None, "requested_slot": "where"},
            "latest_message": {
                "intent": {"name": "inform", "confidence": 0.9},
                "entities": [],
                "text": "at the library",
                "message_id": "m1",
                "metadata": {"message": 7},
                "text_tokens": [[0, 2], [3, 6]],
                "intent_ranking": [{"name": "inform", "confidence": 0.9}],
            },
            "latest_event_time": 1_700_000_000.5,
            "followup_action": None,
            "paused": False,
            "events": [{"event": "action", "timestamp": 1_700_000_000.0, "name": "action_listen"}],
            "latest_input_channel": "web",
            "active_loop": {
                "name": "report_form",
                "is_interrupted": False,
                "rejected": False,
                "trigger_message": {"text": "hello"},
            },
            "latest_action": {"action_name": "action_listen"},
            "latest_action_name": "action_listen",
        },
        "version": "3.6.21",
        **more,
    }


def record(dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
    dispatcher.utter_message(response="utter_ask_when", name="x")
    dispatcher.utter_message(text="heard", json_message={"kind": domain["slots"]["where"]["type"]})
    return [SlotSet("where", f"{tracker.latest_message['text']} {tracker.latest_message['metadata']['message']}")]


def decline(dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
    raise ActionExecutionRejection("action_decline", "not now")


def fail(dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
    raise RuntimeError(f"cannot read {tracker.latest_message['text']}")


class Client:
    """The server's application, asked without a network."""

    def __init__(self, executor: ActionExecutor, token: str) -> None:
        self._app = create_app(executor, DOMAIN, token)

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://actions.example.com") as client:
                return await client.request(method, path, **more)

        return asyncio.run(ask())


@pytest.fixture
def client() -> Client:
    executor = ActionExecutor()
    for name, function in {"action_record": record, "action_decline": decline, "action_fail": fail}.items():
        executor.register_function(name, function)
    return Client(executor, "pass")


Post = Callable[..., Any]


@pytest.fixture
def post(client: Client) -> Post:
    return lambda body, token="pass": client.ask("POST", "/webhook", params={"token": token}, json=body)


def test_an_action_answers_with_events_and_responses(post: Post) -> None:
    answer = post(call("action_record"))
    assert answer.status_code == 200
    body = answer.json()
    assert body.keys() == {"events", "responses"}
    assert body["events"] == [{"event": "slot", "timestamp": None, "name": "where", "value": "at the library 7"}]
    asked, said = body["responses"]
    assert (asked["response"], asked["name"], asked["text"]) == ("utter_ask_when", "x", None)
    assert (said["text"], said["custom"]) == ("heard", {"kind": "any"})


def test_an_action_sees_the_domain_that_rasa_sends_along(post: Post) -> None:
    answer = post(call("action_record", domain={"slots": {"where": {"type": "text"}}}))
    assert answer.json()["responses"][1]["custom"] == {"kind": "text"}


def test_an_action_may_decline(post: Post) -> None:
    answer = post(call("action_decline"))
    assert (answer.status_code, answer.json()) == (400, {"error": "not now", "action_name": "action_decline"})


def test_an_unknown_action_is_named(post: Post) -> None:
    answer = post(call("action_unknown"))
    assert (answer.status_code, answer.json()["action_name"]) == (404, "action_unknown")


def test_a_failed_actions_answer_holds_nothing_of_the_chat(post: Post) -> None:
    answer = post(call("action_fail"))
    assert answer.status_code == 500
    assert answer.json() == {"error": "The action failed.", "action_name": "action_fail"}


def test_a_failed_actions_log_holds_nothing_of_the_chat(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    post(call("action_fail"))
    assert "action_fail" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "library" not in caplog.text


@pytest.mark.parametrize("token", ["", "wrong", "pass2", "päss"])
def test_without_the_token_nothing_runs(post: Post, token: str) -> None:
    assert post(call("action_record"), token).status_code == 401


def test_a_server_without_a_token_admits_nobody() -> None:
    client = Client(ActionExecutor(), "")
    assert client.ask("POST", "/webhook", params={"token": ""}, json=call("action_record")).status_code == 401


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"[" * 100_000, b'{"tracker": 1}', b"\xff", b"9" * 9_000])
def test_what_is_no_action_call_is_refused(client: Client, body: bytes) -> None:
    assert client.ask("POST", "/webhook", params={"token": "pass"}, content=body).status_code == 400


def test_a_body_beyond_all_measure_is_refused(client: Client) -> None:
    body = b'{"tracker": {}, "x": "' + b"x" * MAX_BODY + b'"}'
    assert client.ask("POST", "/webhook", params={"token": "pass"}, content=body).status_code == 400


def test_health_is_told_to_all_but_another_systems_supervisor(client: Client) -> None:
    assert client.ask("GET", "/healthz").json() == {"ready": True, "actions": 3}
    assert client.ask("GET", "/healthz", headers={"X-Frontdesk-Engine": "pass"}).status_code == 200
    assert client.ask("GET", "/healthz", headers={"X-Frontdesk-Engine": "other"}).status_code == 401
