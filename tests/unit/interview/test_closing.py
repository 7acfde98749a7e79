"""How a chat ends, and what a message means after the end."""

import pytest
from interview_chat import Chat, asked, ended

THEFT = "My bike was stolen from 58 Niles St yesterday between 2 and 4 pm"


@pytest.mark.parametrize(
    "words", ["cancel", "please cancel", "never mind, found it", "cancele todo por favor", "ya no quiero hacer esto"]
)
@pytest.mark.parametrize("field", ["where", "value", "name", "confirm"])
def test_who_wants_to_stop_is_let_go_and_nothing_is_sent(words: str, field: str) -> None:
    chat = asked(field)
    assert not chat.say(words, "cancel").ready
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.kind == "cancelled"


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("how", "I called the bank and they told me to cancel it, so I cancelled the card and came home to report it"),
        ("account", "my debit card, I cancelled it on Monday"),
        ("value", "450, the order was cancelled"),
    ],
)
def test_a_cancelled_card_is_no_wish_to_stop(field: str, words: str) -> None:
    chat = asked(field)
    chat.say(words, "cancel", sure=0.8)
    assert chat.draft.outcome is None


def test_who_cancelled_can_go_on_where_the_chat_stood() -> None:
    chat = asked("value")
    chat.say("cancel", "cancel")
    chat.say("go on")
    assert chat.heard == ["utter_going_on"]
    assert chat.asks == "value"


def test_who_was_misunderstood_goes_on_and_is_not_screened_for_the_same_again() -> None:
    chat = Chat()
    chat.say("My car was hit with eggs at 58 Niles St yesterday between 2 and 4 pm, my brother saw who did it")
    assert chat.draft.outcome is not None
    chat.say("that's not what I meant", "not_meant")
    assert chat.draft.outcome is None
    assert chat.asks is not None
    reason = chat.draft.cleared[0]
    chat.say("my brother saw who did it")
    assert chat.draft.outcome is None or f"{chat.draft.outcome.reason}" not in reason


def test_a_place_that_was_misunderstood_is_asked_for_anew() -> None:
    chat = Chat()
    chat.say("My bike was stolen at 312 Fern Street in West Hartford yesterday")
    chat.say("no, that's not what I meant", "not_meant")
    assert chat.facts.where is None
    assert chat.draft.outcome is None


def test_danger_is_heard_after_the_end_too() -> None:
    chat = ended("submitted")
    chat.say("he's back, he's breaking my window right now")
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == "emergency"


def test_what_is_told_after_sending_is_added_to_the_report() -> None:
    turn = ended("submitted").say("I also remember that the seat was torn")
    assert turn.supplement_to == "TST-2222-2222"


def test_another_report_begins_fresh() -> None:
    chat = ended("submitted", language="en")
    chat.say("I want to make another report", "start_over")
    assert chat.facts.how == ""
    assert chat.draft.outcome is None


def test_a_new_story_after_being_sent_elsewhere_is_a_new_report_of_the_same_person() -> None:
    chat = ended("screened_out")
    person = chat.facts.who
    chat.say(THEFT, "report_incident")
    assert chat.facts.how == THEFT
    assert chat.facts.who == person


def test_the_answer_to_an_officers_question_is_added_and_thanked_for() -> None:
    chat = ended("submitted", awaits_answer_on="TST-2222-2222")
    turn = chat.say("the frame is 17 inches")
    assert turn.supplement_to == "TST-2222-2222"
    assert chat.heard == ["utter_officer_answered"]
    assert chat.draft.awaits_answer_on is None


def test_a_question_before_answering_the_officer_leaves_the_officers_open() -> None:
    chat = ended("submitted", awaits_answer_on="TST-2222-2222")
    chat.say("does this cost anything?", "ask_cost")
    assert chat.heard == ["utter_answer_cost", "utter_officer_still_asks"]
    assert chat.draft.awaits_answer_on


def test_a_summary_is_read_out_once_and_again_when_asked_for() -> None:
    chat = asked("home_address")
    assert chat.say("skip", "skip").summarize
    assert not chat.say("is it free?", "ask_cost").summarize
    assert chat.say("can you repeat that?", "repeat").summarize


def test_who_comes_back_to_the_summary_sees_it_again() -> None:
    chat = asked("home_address")
    chat.say("skip", "skip")
    chat.say("forget it, cancel", "cancel")
    assert chat.say("go on").summarize
