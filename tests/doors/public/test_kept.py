"""How long what was told is kept: citizens are told at the beginning, and afterwards it is gone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.desk.retention import Retention
from bot.store.keeping import SqlShelves
from bot.store.small import SqlDiary
from bot.words import words


class Times:
    drafts = reports = transcripts = sessions = outbox = 30


@pytest.fixture
def sweep(store, client):
    """Deletes what is due so many days after now."""

    def run(days):
        at = client.app.state.door.clock() + timedelta(days=days)
        return Retention(SqlShelves(store), SqlDiary(store), Times(), lambda: at).run()

    return run


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_first_page_tells_how_long_words_are_kept(client, language):
    page = client.get(f"/?lang={language}").text

    assert words().text("utter_page_privacy_kept", language, draft_days="30") in page


def test_the_chat_has_words_to_tell_it_before_anything_is_said(client):
    page = client.get("/chat").text

    assert "is deleted 30 days after your last message" in page
    assert "se borra 30 d" in page


def test_a_draft_can_be_gone_on_with_until_its_time_is_over(client, sweep):
    token = client.start()

    sweep(29)

    assert client.get(f"/api/chat/{token}").status_code == 200
    assert client.say("on Main St", conversation=token).status_code == 200


def test_a_deleted_conversation_opens_nothing_and_says_so(client, relay, sweep):
    token = client.start()
    sweep(31)

    answers = [client.get(f"/api/chat/{token}"), client.say("on Main St", conversation=token)]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert relay.texts == ["My bike is gone"]


def test_a_conversation_deleted_while_a_message_comes_in_is_a_404_not_a_failure(client, store, sweep, monkeypatch):
    token = client.start()
    door = client.app.state.door
    found = door.conversation_of(token)
    sweep(31)
    monkeypatch.setattr(type(door), "conversation_of", lambda self, token: found)

    answer = client.say("on Main St", conversation=token)

    assert (answer.status_code, set(answer.json())) == (404, {"error"})
