"""A danger in doubt is asked about before all else; half a yes to that is a yes."""

from dataclasses import replace

import pytest
from interview_chat import NOW, Chat, Department, asked

from bot.interview.questions import Intent
from bot.interview.turn import Incoming, take
from bot.report.draft import Draft
from bot.report.screening import Reason
from bot.understanding.classifier import LABELS, Scores

LONG_AGO = "My bike was taken from 58 Niles St yesterday between 2 and 4 pm and the thing by the hedge is odd"


def uneasy(text: str) -> Scores:
    """A classifier that is in doubt about everything."""
    return {label: 0.5 if label == "emergency" else 0.01 for label in LABELS}


def doubted(draft: Draft | None = None, text: str = LONG_AGO) -> Draft:
    began = draft or Draft()
    message = Incoming((began.last_message_id or 0) + 1, text, NOW, Intent("report_incident", 0.9))
    return take(began, message, Department(), classify=uneasy).draft


def test_what_is_long_over_is_asked_about_all_the_same_where_it_may_tell_of_danger() -> None:
    assert doubted().asks == "emergency"


def test_a_doubt_that_comes_with_the_story_is_asked_about_next() -> None:
    chat = asked("how")
    draft = doubted(replace(chat.draft, last_message_id=0), "the thing by the hedge was looking at me all the while")
    assert draft.asks == "emergency"


def test_who_has_answered_is_not_asked_about_danger_again() -> None:
    chat = Chat(doubted(), last_id=1)
    chat.say("no")
    assert doubted(chat.draft, "the thing by the hedge was looking at me all the while").asks != "emergency"


@pytest.mark.parametrize("words", ["yes", "I think so", "think so", "maybe", "could be", "a little"])
def test_half_a_yes_to_danger_in_doubt_is_a_yes(words: str) -> None:
    chat = Chat(doubted(), last_id=1)
    chat.say(words)
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.EMERGENCY


@pytest.mark.parametrize("words", ["sí", "creo que sí", "eso creo", "me parece que sí", "a lo mejor"])
def test_medio_sí_es_sí(words: str) -> None:
    chat = Chat(doubted(), last_id=1)
    chat.say(words, language="es")
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.EMERGENCY


@pytest.mark.parametrize("words", ["no", "I don't think so", "no creo"])
def test_a_no_goes_on(words: str) -> None:
    chat = Chat(doubted(), last_id=1)
    chat.say(words)
    assert chat.draft.outcome is None
    assert chat.asks != "emergency"


def test_no_answer_to_it_is_asked_once_more() -> None:
    chat = Chat(doubted(), last_id=1)
    chat.say("purple")
    assert (chat.asks, chat.heard) == ("emergency", ["utter_retry_emergency"])


def alarmed(text: str) -> Scores:
    """A classifier to which everything sounds like danger."""
    return {label: 0.99 if label == "emergency" else 0.01 for label in LABELS}


def told(chat: Chat, text: str) -> Draft:
    message = Incoming(chat.last_id + 1, text, NOW, Intent("inform", 0.9))
    return take(chat.draft, message, Department(), classify=alarmed).draft


def test_a_scrap_of_a_story_that_sounds_like_danger_is_asked_about_and_kept() -> None:
    draft = told(asked("how"), "the thing by the hedge was looking at me all the while")
    assert (draft.outcome, draft.asks) == (None, "emergency")
    assert "hedge" in draft.facts.how


def test_who_has_denied_danger_twice_is_believed() -> None:
    chat = asked("how", asked={"how": 1, "emergency": 2})
    assert told(chat, "the thing by the hedge was looking at me all the while").asks != "emergency"


def test_an_opening_that_sounds_like_danger_screens_at_once() -> None:
    draft = told(Chat(), "the thing by the hedge is looking at me all the while")
    assert draft.outcome is not None
    assert draft.outcome.reason == Reason.EMERGENCY
