"""Questions in the middle of a report, facts beside them, and stories that only look like questions."""

import pytest
from interview_chat import Chat, asked


def test_a_question_is_answered_and_the_open_one_asked_again() -> None:
    chat = asked("where")
    chat.say("what does this cost?", "ask_cost")
    assert chat.heard == ["utter_answer_cost"]
    assert chat.asks == "where"


def test_a_fact_and_a_question_in_one_message_are_both_taken() -> None:
    chat = asked("phone")
    chat.say("860 555 0142. What happens after this?", "ask_what_happens_next")
    assert chat.heard == ["utter_answer_what_happens_next"]
    assert chat.facts.who.phone == "+18605550142"
    assert chat.asks == "date_of_birth"


def test_an_opening_that_tells_and_asks_gets_both() -> None:
    chat = Chat()
    chat.say("My bike was stolen from 58 Niles St last night. Will an officer come?", "ask_what_happens_next")
    assert chat.heard == ["utter_answer_what_happens_next"]
    assert chat.facts.incident_type == "larceny"


@pytest.mark.parametrize("field", ["value", "when", "name", "how"])
def test_a_question_that_nobody_knows_is_said_so_and_not_written_down(field: str) -> None:
    chat = asked(field)
    how = chat.facts.how
    chat.say("will this be in the newspaper?")
    assert chat.heard == ["utter_answer_unknown"]
    assert chat.asks == field
    assert chat.facts.how == how


def test_a_story_that_begins_like_a_question_is_a_story() -> None:
    chat = asked("how")
    chat.say(
        "What happened is that I left it by the door and when I came back after an hour it was not there any more",
        "ask_what_happens_next",
    )
    assert chat.asks != "how"
    assert "What happened is" in chat.facts.how


def test_a_date_question_is_answered_with_its_reason() -> None:
    chat = asked("date_of_birth")
    chat.say("why do you need that?", "why")
    assert chat.heard == ["utter_why_date_of_birth"]


@pytest.mark.parametrize(
    "opening",
    [
        "I paid for a puppy online and there is no puppy",
        "my grandmother's quilt is nowhere since the movers came",
        "pagué por unos boletos que no existen",
    ],
)
def test_what_no_reader_knows_is_a_story_all_the_same(opening: str) -> None:
    chat = Chat()
    chat.say(opening)
    assert chat.facts.how == opening
    assert chat.asks != "incident"


@pytest.mark.parametrize("opening", ["hello", "I want to make a police report please", "quiero poner una denuncia"])
def test_who_only_says_that_there_is_something_is_asked_what(opening: str) -> None:
    chat = Chat()
    chat.say(opening, "report_incident")
    assert chat.asks == "incident"
    assert chat.facts.how == ""


def test_grief_is_comforted_and_what_was_told_counts() -> None:
    chat = Chat()
    chat.say("my late husband's toolbox of forty years is gone and I can't stop crying", "distress")
    assert chat.facts.how


@pytest.mark.parametrize(
    ("field", "words", "guess"),
    [
        ("value", "no sé todavía cuánto va a costar", "ask_cost"),
        ("value", "I don't know yet what it will cost", "ask_cost"),
        ("date_of_birth", "I'd rather not say, privacy", "ask_privacy"),
    ],
)
def test_i_dont_know_is_an_answer_whatever_it_sounds_like(field: str, words: str, guess: str) -> None:
    chat = asked(field)
    chat.say(words, guess)
    assert chat.asks != field


def test_a_statement_said_to_a_question_for_the_second_time_is_its_answer() -> None:
    facts = {"asks": "photos", "asked": {"photos": 2}}
    chat = asked("confirm", **facts)
    chat.draft.marks.pop("photos", None)
    chat.say("the pictures are on my other telephone", "ask_photos")
    assert chat.asks != "photos"


def test_a_question_is_answered_as_often_as_it_is_put() -> None:
    chat = asked("phone", asked={"phone": 2})
    chat.say("what does this cost?", "ask_cost")
    assert chat.heard == ["utter_answer_cost"]


def test_despair_in_the_place_of_the_story_is_comforted_and_not_written_down() -> None:
    chat = asked("how")
    chat.say("I'm so tired of all this, it's one thing after another and money is tight", "distress")
    assert (chat.heard, chat.asks, chat.facts.how) == (["utter_comfort"], "how", "")


def test_a_sentence_that_was_taken_for_a_question_is_an_answer_when_it_is_said_again() -> None:
    chat = asked("how")
    words = "How it went I can tell you right away"
    chat.say(words, "ask_what_happens_next")
    assert chat.facts.how == ""
    chat.say(words, "ask_what_happens_next")
    assert chat.facts.how == words


def test_me_at_the_beginning_of_a_spanish_story_asks_nothing() -> None:
    chat = asked("how", language="es")
    chat.say("Me mandó los boletos por WhatsApp y después me bloqueó.", "ask_what_happens_next", sure=0.6)
    assert "WhatsApp" in chat.facts.how


def test_who_asks_whether_a_name_is_needed_has_given_no_tip() -> None:
    chat = Chat()
    chat.say("Can I report a crime without giving my name?", "ask_anonymous")
    assert (chat.draft.outcome, chat.heard, chat.asks) == (None, ["utter_answer_anonymous"], "incident")
