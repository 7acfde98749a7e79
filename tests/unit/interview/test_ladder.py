"""The repair ladder: why, otherwise, a person's number, and an end to asking."""

from itertools import pairwise

import pytest
from interview_chat import Chat, asked

from bot.interview.ladder import attempt_of
from bot.report.draft import Draft
from bot.words import words

REFUSAL = "I'd rather not"


def said(chat: Chat, *texts: str) -> list[list[str]]:
    """What was said to each text, by name."""
    return [[s.name for s in chat.say(text).says] for text in texts]


def test_the_wordings_of_a_question_never_come_twice_in_a_row() -> None:
    attempts = [attempt_of(Draft(asks="where", asked={"where": times})) for times in range(1, 9)]
    assert attempts[:3] == [1, 2, 3]
    assert set(attempts) == {1, 2, 3}
    assert all(a != b for a, b in pairwise(attempts))


def test_a_draft_that_asks_nothing_is_at_the_first_wording() -> None:
    assert attempt_of(Draft()) == 1


def test_refusing_a_name_leads_up_the_ladder_and_to_an_end() -> None:
    chat = asked("name")
    heard = said(chat, REFUSAL, REFUSAL, REFUSAL, REFUSAL)
    assert heard == [
        ["utter_retry_name_needed"],
        ["utter_retry_must"],
        ["utter_retry_person"],
        ["utter_stopped_name"],
    ]
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.kind == "cancelled"


def test_who_thinks_better_of_it_is_asked_for_the_name_again() -> None:
    chat = asked("name")
    said(chat, REFUSAL, REFUSAL, REFUSAL, REFUSAL)
    chat.say("go on")
    assert (chat.draft.outcome, chat.asks) == (None, "name")


def test_a_name_given_late_is_taken() -> None:
    chat = asked("name")
    said(chat, REFUSAL, REFUSAL, "Ada Fable")
    assert chat.facts.who.name == "Ada Fable"


def test_an_optional_field_is_let_go_before_the_top_of_the_ladder() -> None:
    chat = asked("date_of_birth")
    said(chat, "purple", "purple")
    assert chat.draft.marks["date_of_birth"] == "skipped"


def test_without_agreement_nothing_is_sent() -> None:
    chat = asked("acknowledge")
    said(chat, "no", "no", "no", "no")
    assert chat.heard == ["utter_stopped_acknowledge"]


@pytest.mark.parametrize("field", ["where", "when", "name", "confirm"])
def test_nothing_is_said_twice_in_a_row(field: str) -> None:
    chat = asked(field)
    heard = said(chat, "hm, no", "hm, no", "hm, no")
    assert all(not set(one) & set(two) for one, two in pairwise(heard))


@pytest.mark.parametrize(("intent", "first", "second"), [
    ("insult", "utter_calm", "utter_calm_again"),
    ("distress", "utter_comfort", "utter_comfort_again"),
    ("wait", "utter_take_your_time", "utter_take_your_time_again"),
    ("ask_cost", "utter_answer_cost", "utter_said_before"),
])  # fmt: skip
def test_the_same_question_gets_another_sentence_the_second_time(intent: str, first: str, second: str) -> None:
    chat = asked("phone")
    heard = [[s.name for s in chat.say("is it so?", intent).says] for _ in range(2)]
    assert heard == [[first], [second]]


def test_an_insult_said_again_skips_no_question() -> None:
    chat = asked("phone")
    for _ in range(3):
        chat.say("you are useless", "insult")
    assert "phone" not in chat.draft.marks


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_second_wording_of_an_open_question_gives_an_example(language: str) -> None:
    for question in ("where", "when", "how", "items", "damage", "lost_items", "value", "repair_cost", "email"):
        [again] = [
            v.text for v in words().variants(f"utter_ask_report_{question}")
            if v.language == language and dict(v.conditions)["attempt"] == 2
        ]  # fmt: skip
        assert any(sign in again.casefold() for sign in ("for example", "por ejemplo")), question
