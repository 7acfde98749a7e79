"""What stands where a name would and is none."""

import pytest
from interview_chat import asked


@pytest.mark.parametrize("words", ["ajá", "um", "mira", "hang on, is an officer going to come to the house?"])
def test_a_hum_or_a_question_is_no_name(words: str) -> None:
    chat = asked("name")
    chat.say(words)
    assert chat.facts.who.name is None
    assert chat.asks == "name"


@pytest.mark.parametrize(("words", "intent"), [("okay", "acknowledge_ok"), ("hola", "greet")])
def test_a_short_reply_is_no_name(words: str, intent: str) -> None:
    chat = asked("name")
    chat.say(words, intent)
    assert chat.facts.who.name is None


@pytest.mark.parametrize("words", ["Ada Fable", "Fable", "um, Ada Fable", "it's Ada Fable, ok?"])
def test_a_name_is_a_name_all_the_same(words: str) -> None:
    chat = asked("name")
    chat.say(words)
    assert chat.facts.who.name is not None
