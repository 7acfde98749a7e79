"""The chat's interface, as the contract has it."""

from __future__ import annotations

from bot.report.draft import Outcome


def test_a_first_message_starts_a_conversation_and_is_answered(client, relay):
    relay.answers = [
        {"text": "I am sorry."},
        {"text": "Was anyone hurt?", "buttons": [{"title": "Yes", "payload": "yes"}]},
    ]
    relay.change = lambda draft: setattr(draft, "asks", "emergency")

    answer = client.say("My bike is gone")

    assert answer.status_code == 200
    body = answer.json()
    assert len(body["conversation"]) == 32
    assert body["messages"] == [
        {"text": "I am sorry.", "buttons": []},
        {"text": "Was anyone hurt?", "buttons": [{"title": "Yes", "payload": "yes"}]},
    ]
    assert (body["asks"], body["outcome"]) == ("emergency", None)


def test_the_conversation_goes_on_under_its_token(client, relay):
    token = client.start()

    answer = client.say("On Main Street", conversation=token)

    assert answer.json()["conversation"] == token
    senders = {sender for _, sender, _, _ in relay.turns}
    assert len(senders) == 1


def test_the_whole_conversation_can_be_read_again(client, relay):
    relay.answers = [{"text": "Where?", "buttons": [{"title": "Here", "payload": "here"}]}]
    token = client.start("My bike is gone")

    body = client.get(f"/api/chat/{token}").json()

    assert [(m["author"], m["text"]) for m in body["messages"]] == [
        ("citizen", "My bike is gone"),
        ("assistant", "Where?"),
    ]
    assert body["messages"][1]["buttons"] == [{"title": "Here", "payload": "here"}]
    assert body["messages"][0]["at"].startswith("2026-11-20T09:30:00")
    assert (body["photos"], body["outcome"], body["language"]) == (0, None, "en")


def test_every_kind_of_outcome_is_told(client, relay):
    told = []
    for outcome in (Outcome("submitted", "TPD-1"), Outcome("screened_out", reason="tip"), Outcome("cancelled")):
        relay.change = lambda draft, outcome=outcome: setattr(draft, "outcome", outcome)
        told.append(client.say("hello").json()["outcome"])

    assert told == [
        {"kind": "submitted", "tracking_number": "TPD-1"},
        {"kind": "screened_out", "reason": "tip"},
        {"kind": "cancelled"},
    ]


def test_progress_is_told_where_the_draft_has_it(client, relay):
    relay.change = lambda draft: draft.notes.update(progress="4/7")

    assert client.say("hello").json()["progress"] == {"step": 4, "of": 7}


def test_the_language_switch_travels_to_the_engine(client, relay):
    body = client.say("hola", language="es").json()

    assert relay.turns[0][3]["language"] == "es"
    assert body["language"] == "es"


def test_rasas_shorthand_is_plain_text_to_the_engine_and_kept_as_typed(client, relay):
    token = client.start('/submit_report{"x":1}')

    assert relay.texts == ['submit_report{"x":1}']
    assert client.get(f"/api/chat/{token}").json()["messages"][0]["text"] == '/submit_report{"x":1}'


def test_a_text_of_slashes_alone_still_reaches_the_engine_as_a_text(client, relay):
    client.say(" / // /")

    assert relay.texts == ["·"]


def test_what_is_secret_is_masked_before_it_is_kept_or_sent_on(client, relay, store):
    token = client.start("card 4111111111111111")

    assert client.get(f"/api/chat/{token}").json()["messages"][0]["text"] == "card [card]"
    assert relay.texts == ["card [card]"]


def test_each_report_of_a_conversation_has_its_own_rasa_session(client, relay):
    relay.change = lambda draft: setattr(draft, "rasa_session", 1)
    token = client.start()
    client.say("next", conversation=token)

    first, second = (sender for _, sender, _, _ in relay.turns)
    assert first.endswith(".0")
    assert second == first[:-1] + "1"


def test_sent_at_is_the_time_of_the_message_where_it_is_trusted(client_for):
    trusting = client_for(trust_sent_at=True)
    token = trusting.say("hello", sent_at="2026-01-02T03:04:05-05:00").json()["conversation"]

    assert trusting.get(f"/api/chat/{token}").json()["messages"][0]["at"] == "2026-01-02T03:04:05-05:00"


def test_sent_at_is_left_alone_where_it_is_not_trusted(client):
    answer = client.say("hello", sent_at="2026-01-02T03:04:05-05:00")

    token = answer.json()["conversation"]
    assert client.get(f"/api/chat/{token}").json()["messages"][0]["at"].startswith("2026-11-20")
