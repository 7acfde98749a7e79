"""An engine that dies loses nothing, and nothing has its effect twice."""

from __future__ import annotations

import anyio
import pytest

from bot.web.needs import EngineDown
from bot.web.turns import Said


def texts_of(client, token):
    return [m["text"] for m in client.get(f"/api/chat/{token}").json()["messages"]]


def test_a_message_is_kept_when_the_engine_is_down(client, relay):
    token = client.start("first")
    relay.fails = 1

    answer = client.say("second", conversation=token)

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "60"
    assert answer.json()["conversation"] == token
    assert "kept" in answer.json()["error"]
    assert texts_of(client, token) == ["first", "Where was it?", "second"]


def test_a_first_message_that_meets_no_engine_can_be_gone_on_with(client, relay):
    relay.fails = 1
    token = client.say("first").json()["conversation"]

    answer = client.say("second", conversation=token)

    assert answer.status_code == 200
    assert relay.texts == ["first", "first", "second"]


def test_waiting_messages_go_first_and_in_order(client, relay):
    token = client.start("one")
    for text in ("two", "three"):
        relay.fails = 9
        client.say(text, conversation=token)
    relay.fails = 0
    relay.turns.clear()

    answer = client.say("four", conversation=token)

    assert relay.texts == ["two", "three", "four"]
    assert len(answer.json()["messages"]) == 3


def test_the_engine_is_asked_again_until_it_answers(client_for, relay):
    relay.fails = 2

    assert client_for(patience=5).say("hello").status_code == 200
    assert len(relay.turns) == 3


def test_an_engine_without_its_actions_counts_as_down(client, relay):
    relay.takes = False

    assert client.say("hello").status_code == 503


def test_a_lost_answer_is_asked_for_again(client_for, relay):
    relay.loses_answers = 1

    answer = client_for(patience=5).say("hello")

    assert answer.json()["messages"] == [{"text": "Where was it?", "buttons": []}]


def test_sending_the_same_message_again_gives_the_same_answer_once(client, relay):
    token = client.start()
    first = client.say("On Main Street", conversation=token, message_id="message-0001")

    again = client.say("On Main Street", conversation=token, message_id="message-0001")

    assert again.json() == first.json()
    assert relay.texts.count("On Main Street") == 1
    assert texts_of(client, token).count("On Main Street") == 1


def test_a_message_id_of_another_conversation_is_another_message(client, relay):
    one, two = client.start(), client.start()
    client.say("mine", conversation=one, message_id="message-0001")
    client.say("yours", conversation=two, message_id="message-0001")

    assert "mine" not in texts_of(client, two)
    assert "yours" in texts_of(client, two)


def test_two_messages_at_once_are_taken_one_after_the_other(client, relay, store):
    token = client.start("start")
    turns = client.app.state.door.turns
    conversation = client.app.state.door.conversation_of(token)
    inside: list[int] = []

    async def slow(channel, sender, text, metadata):
        inside.append(1)
        assert len(inside) == 1
        await anyio.sleep(0.02)
        relay._take(metadata)
        inside.pop()
        return [{"text": f"to {text}"}]

    relay.turn = slow

    async def both():
        async with anyio.create_task_group() as group:
            for text in ("a", "b", "c"):
                group.start_soon(turns.take, Said(conversation, text))

    client.run(both)
    assert sorted(t for t in texts_of(client, token) if t.startswith("to ")) == ["to a", "to b", "to c"]


def test_a_message_kept_for_later_goes_with_the_next_one(client, relay):
    token = client.start("start")
    door = client.app.state.door
    conversation = door.conversation_of(token)
    client.run(lambda: door.turns.keep(Said(conversation, "later")))

    client.say("now", conversation=token)

    assert relay.texts == ["start", "later", "now"]


def test_the_last_failure_is_the_callers_to_know(client, relay):
    token = client.start("start")
    door = client.app.state.door
    relay.fails = 1

    with pytest.raises(EngineDown):
        client.run(lambda: door.turns.take(Said(door.conversation_of(token), "hello")))
