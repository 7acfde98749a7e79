"""What a citizen wants of the chat is obeyed where the words say so, and not on a guess."""

import pytest
from interview_chat import asked

from bot.interview import wishes


def test_the_back_bumper_is_no_wish_to_go_back() -> None:
    chat = asked("items", asked={"items": 1, "where": 1})
    chat.say("back bumper", "go_back")
    assert "utter_going_back" not in chat.heard


@pytest.mark.parametrize("words", ["go back please", "back", "volver a la pregunta anterior"])
def test_going_back_asks_the_last_answer_again(words: str) -> None:
    chat = asked("value", asked={"value": 1, "where": 1, "when": 1})
    chat.say(words, "go_back")
    assert chat.heard == ["utter_going_back"]
    assert chat.asks == "when"


def test_hearing_the_question_again_changes_nothing() -> None:
    chat = asked("value")
    facts = chat.facts
    chat.say("can you repeat that?", "repeat")
    assert (chat.asks, chat.facts, chat.heard) == ("value", facts, [])


def test_what_was_told_is_read_back_when_asked_for() -> None:
    assert asked("name").say("what do you have so far?", "recap").summarize


def test_starting_over_drops_the_facts_and_keeps_the_language() -> None:
    chat = asked("name", language="es")
    chat.say("quiero empezar de nuevo", "start_over")
    assert chat.heard == ["utter_started_over"]
    assert chat.facts.how == ""
    assert chat.draft.language == "es"


@pytest.mark.parametrize(
    "words", ["do I really have to?", "is that necessary?", "is the email really necessary?", "¿es obligatorio?"]
)
def test_whether_an_answer_is_needed_is_a_why(words: str) -> None:
    chat = asked("date_of_birth")
    chat.say(words)
    assert chat.heard == ["utter_why_date_of_birth"]


@pytest.mark.parametrize(("words", "expected"), [("it all checks out", True), ("right but the phone", False)])
def test_an_assent_in_other_words_counts_unless_a_but_is_in_it(words: str, expected: bool) -> None:
    assert wishes.agrees(words, "affirm", 0.8) is expected


def test_no_text_makes_a_wish_raise_or_hang() -> None:
    for wish in ("go_back", "repeat", "recap", "start_over", "switch_language", "cancel"):
        assert wishes.says(wish, "a " * 2000) is False


@pytest.mark.parametrize("words", ["That is all quite right, thank you", "está todo en orden", "looks perfectly fine"])
def test_a_summary_is_approved_in_any_words(words: str) -> None:
    assert wishes.agrees(words, "nlu_fallback", 0.4)


@pytest.mark.parametrize("words", ["that's right but the day", "is that right?", "that isn't right", "no está bien"])
def test_what_is_not_right_is_no_approval(words: str) -> None:
    assert not wishes.agrees(words, "affirm", 0.9)


@pytest.mark.parametrize("words", ["does it cost anything to file one?", "¿Y eso me va a costar algo a mí?"])
def test_the_price_of_a_report_is_asked_for(words: str) -> None:
    assert wishes.asks_the_price(words)


def test_the_price_of_a_thing_is_no_question_about_the_report() -> None:
    assert not wishes.asks_the_price("do you want what it cost new?")
