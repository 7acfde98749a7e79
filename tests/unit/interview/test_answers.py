"""The answer to the question that was asked: taken, asked again a bounded number of times, or done without."""

from dataclasses import replace

import pytest
from interview_chat import FULL, Chat, asked, without

from bot.report.facts import Who


@pytest.mark.parametrize(
    ("field", "nonsense", "response"),
    [
        ("where", "bla bla", "utter_retry_where"),
        ("when", "bla bla", "utter_retry_when"),
        ("value", "bla bla", "utter_retry_value"),
        ("phone", "bla bla bla", "utter_retry_phone"),
        ("phone", "555-0138", "utter_retry_phone_area_code_missing"),
        ("email", "ada at", "utter_retry_email"),
        ("email", "ada@example", "utter_retry_email_domain_incomplete"),
        ("date_of_birth", "the 31st", "utter_retry_date_of_birth"),
        ("date_of_birth", "5/14/2031", "utter_retry_date_of_birth_future"),
        ("name", "12345", "utter_retry_name"),
        ("value", "-20 dollars", "utter_retry_value_not_positive"),
        ("how", "no idea", "utter_retry_how"),
    ],
)
def test_what_does_not_fit_is_said_and_asked_again(field: str, nonsense: str, response: str) -> None:
    chat = asked(field)
    chat.say(nonsense)
    assert chat.heard == [response]
    assert chat.asks == field


@pytest.mark.parametrize("field", ["value", "date_of_birth"])
def test_what_is_not_needed_is_let_go_after_the_second_vain_answer(field: str) -> None:
    chat = asked(field, asked={field: 2})
    chat.say("bla bla")
    assert chat.asks != field
    assert chat.draft.marks[field] == "skipped"


def test_a_place_that_nobody_understands_is_taken_as_it_was_said_after_the_third() -> None:
    chat = asked("where", asked={"where": 3})
    chat.say("by the blue thing")
    assert chat.facts.where is not None
    assert chat.facts.where.text == "by the blue thing"
    assert chat.facts.where.inside is None


@pytest.mark.parametrize("field", ["name", "confirm", "acknowledge"])
def test_a_name_and_an_agreement_are_never_done_without(field: str) -> None:
    chat = asked(field, asked={field: 9})
    chat.say("skip", "skip")
    assert chat.asks == field


@pytest.mark.parametrize("field", ["date_of_birth", "home_address", "value", "item_details"])
@pytest.mark.parametrize("words", ["skip", "I'd rather not say", "no sé", "prefiero no decirlo"])
def test_who_would_rather_not_say_goes_on(field: str, words: str) -> None:
    chat = asked(field)
    chat.say(words, "skip")
    assert chat.asks != field


def test_of_phone_and_email_one_is_needed_and_the_citizen_is_told_so() -> None:
    chat = asked("email", replace(FULL, who=Who("Ada Fable")))
    chat.draft.marks["phone"] = "skipped"
    chat.say("I don't have one", "skip")
    assert chat.heard == ["utter_retry_email_needed"]
    assert chat.asks == "email"


@pytest.mark.parametrize("words", ["same as above", "right there", "ahí mismo", "that's where I live"])
def test_the_place_can_be_the_home(words: str) -> None:
    chat = asked("home_address")
    chat.say(words)
    assert chat.facts.who.home_address == "58 Niles St, Hartford, CT"


def test_photos_are_explained_to_who_has_some() -> None:
    facts = replace(FULL, incident_type="vandalism")
    chat = Chat(replace(asked("confirm", facts).draft, asks="photos", asked={"photos": 1}))
    chat.say("yes I have two")
    assert chat.heard == ["utter_photos_how"]


@pytest.mark.parametrize("words", ["everything looks right", "good to go", "sí, todo bien", "y"])
def test_the_summary_is_agreed_to_in_many_ways(words: str) -> None:
    chat = asked("confirm")
    chat.say(words, "affirm")
    assert chat.asks == "acknowledge"


def test_a_no_at_the_summary_asks_what_to_change() -> None:
    chat = asked("confirm")
    chat.say("no", "deny")
    assert chat.heard == ["utter_retry_confirm"]


def test_what_is_known_of_a_suspect_by_hearsay_is_asked_about_once_more() -> None:
    chat = asked("suspect")
    chat.say("yes")
    assert chat.heard == ["utter_retry_suspect"]


def test_values_of_several_things_make_the_total() -> None:
    chat = asked("value", without("value"))
    chat.say("the bike 450 and the helmet 30")
    assert chat.facts.what.total_value_usd == 480
