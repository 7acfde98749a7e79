"""Corrections: any fact, at any time, and never at the cost of another."""

import pytest
from interview_chat import FULL, asked

from bot.report.facts import Item, What


def test_a_new_phone_takes_the_place_of_the_old_one() -> None:
    chat = asked("confirm")
    chat.say("change my phone to 860 555 0175", "correct")
    assert chat.heard == ["utter_changed"]
    assert chat.facts.who.phone == "+18605550175"
    assert chat.asks == "confirm"


def test_the_end_of_a_number_is_corrected_in_the_number_that_was_told() -> None:
    chat = asked("confirm")
    before = chat.facts.who.phone
    assert before is not None
    chat.say(f"my phone ends in 77, not {before[-2:]}", "correct")
    assert chat.facts.who.phone == f"{before[:-2]}77"


@pytest.mark.parametrize(
    "words", ["my phone is 12", "my email is ada@", "my birthday is wrong", "change the time", "bla bla"]
)
def test_a_new_value_that_cannot_be_read_destroys_nothing(words: str) -> None:
    chat = asked("confirm")
    before = chat.facts
    chat.say(words, "correct")
    assert chat.facts == before


@pytest.mark.parametrize("words", ["the bike was 349 not 400", "the bike was 349 not 400, I found the receipt"])
def test_a_price_changes_and_the_total_follows(words: str) -> None:
    chat = asked("confirm")
    chat.say(words, "correct")
    assert [item.value_usd for item in chat.facts.what.items] == [349, 40]
    assert chat.facts.what.total_value_usd == 389


def test_a_repair_that_costs_less_after_all() -> None:
    chat = asked("confirm")
    chat.draft.facts = type(FULL)(**{**vars(FULL), "what": What((Item("wall", value_usd=1200.0),), 1200.0)})
    chat.say("the painter just called, he can do it for nine hundred and fifty")
    assert chat.facts.what == What((Item("wall", value_usd=950.0),), 950.0)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("it is spelled Adah", "Adah Fable"),
        ("my last name is spelled Fabel", "Ada Fabel"),
        ("my name is spelled Eda Fabel", "Eda Fabel"),
    ],
)
def test_one_word_of_a_name_is_spelled_anew(words: str, name: str) -> None:
    chat = asked("confirm")
    chat.say(words, "correct")
    assert chat.facts.who.name == name


def test_the_place_is_corrected_and_the_time_stays() -> None:
    chat = asked("confirm")
    chat.say("the address is wrong, it should be 118 Sisson Ave, not 58 Niles", "correct")
    assert chat.facts.where is not None
    assert chat.facts.where.number == "118"
    assert chat.facts.when == FULL.when


def test_another_day_keeps_the_hours() -> None:
    chat = asked("confirm")
    chat.say("sorry, it was Sunday, same hours", "correct")
    when = chat.facts.when
    assert when is not None
    assert (when.earliest.day, when.earliest.hour, when.latest.hour) == (15, 14, 16)


@pytest.mark.parametrize(
    "story",
    [
        "I forgot my lock at home so I just leaned it there. Came back from lunch and the rack was empty",
        "They were beside the shed, not in it. Saturday they were there, Sunday they were not.",
    ],
)
def test_a_story_with_a_not_in_it_corrects_nothing_and_is_not_asked_for_again(story: str) -> None:
    chat = asked("how")
    chat.say(story, "correct" if "not in it" in story else "report_incident")
    assert chat.facts.what == FULL.what
    assert chat.facts.when == FULL.when
    assert chat.asks != "how"


def test_a_correction_in_the_middle_is_taken_and_the_question_stays() -> None:
    chat = asked("name")
    chat.say("wait, I meant the bike was 349 not 400", "correct")
    assert chat.facts.what.items[0].value_usd == 349
    assert chat.asks == "name"
