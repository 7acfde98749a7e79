"""What a message holds is taken in, asked for or not; what was told stands until it is corrected."""

from dataclasses import replace

import pytest
from interview_chat import FULL, Chat, asked, without

from bot.report.facts import Facts, Where


def test_a_place_told_in_passing_later_moves_nothing() -> None:
    chat = asked("how")
    chat.say("I walked over to 300 Maple Avenue to ask my cousin and then I came back and it was gone")
    assert chat.facts.where == FULL.where


def test_a_vague_place_gives_way_to_an_exact_one() -> None:
    chat = asked("where", replace(FULL, where=Where("area", "Park Street", inside=True)))
    chat.say("in front of 355 Park Street")
    assert chat.facts.where is not None
    assert chat.facts.where.number == "355"


def test_the_hours_told_later_are_those_of_the_day_told_before() -> None:
    chat = Chat()
    chat.say("My bike was stolen from 58 Niles St on Saturday, nobody saw it and there are no cameras")
    assert chat.asks == "when"
    chat.say("7 to 10 pm")
    when = chat.facts.when
    assert when is not None
    assert (when.earliest.day, when.earliest.hour, when.latest.hour) == (14, 19, 22)


def test_a_day_is_enough_for_who_does_not_know_the_hour() -> None:
    chat = Chat()
    chat.say("My bike was stolen from 58 Niles St on Saturday, nobody saw it and there are no cameras")
    chat.say("I don't know")
    assert chat.asks not in {"when", None}
    assert chat.facts.when is not None


def test_the_hour_told_in_the_answer_to_another_question_fills_a_rough_day() -> None:
    chat = Chat()
    chat.say("My stuff was stolen at 58 Niles St on Sunday")
    chat.say("no, nobody saw it, no cameras, it was Sunday between 2 and 3:30 pm")
    assert chat.facts.when is not None
    assert chat.facts.when.earliest.hour == 14
    assert chat.asks != "when"


def test_hours_and_house_numbers_in_a_story_are_no_money() -> None:
    chat = Chat()
    chat.say(
        "A man called Monday at about eleven in the morning and I paid five hundred dollars in gift cards, a scam. "
        "I live at 66 Bonner Street."
    )
    assert chat.facts.what.total_value_usd == 500


def test_things_priced_in_one_breath_keep_their_prices() -> None:
    chat = Chat()
    chat.say(
        "Someone took two planters and a concrete bench from my yard at 71 Harold Street. "
        "The planters were 85 dollars each and the bench was 240."
    )
    assert chat.facts.what.total_value_usd == 410


def test_the_home_of_who_was_defrauded_is_not_asked_for_twice() -> None:
    chat = Chat()
    chat.say("I was scammed out of $900 by Zelle on November 10 at noon, I never met them. I live at 190 Newfield Ave.")
    assert chat.facts.who.home_address


def test_the_same_things_told_again_stay_one_each_and_gain_what_is_new() -> None:
    chat = asked("items", replace(without("items"), what=FULL.what))
    chat.say("a red Trek bike and a helmet")
    assert len(chat.facts.what.items) == 2
    assert chat.facts.what.items[0].color == "red"
    assert chat.facts.what.items[0].value_usd == 400


def test_tools_give_way_to_the_tools_by_name() -> None:
    chat = Chat()
    chat.say("three of my tools were stolen from the bed of my pickup at 118 Sisson Ave on Monday between 1 and 2 pm")
    chat.draft = replace(chat.draft, asks="items")
    chat.say("a Bosch rotary hammer, a Makita circular saw and a Paslode nail gun")
    assert len(chat.facts.what.items) == 3


@pytest.mark.parametrize("words", ["what does it cost?", "will it be on tv?"])
def test_a_question_in_place_of_the_story_is_no_part_of_it(words: str) -> None:
    chat = asked("how")
    chat.say(words, "ask_cost" if "cost" in words else "")
    assert chat.facts.how == ""


def test_the_citizens_own_words_are_kept_beside_a_fact() -> None:
    chat = asked("value")
    chat.say("the bike was 450 and the helmet 30")
    assert [q.text for q in chat.facts.quotes["value"]] == ["the bike was 450 and the helmet 30"]


def test_the_readers_of_an_answer_about_the_person_leave_the_incident_alone() -> None:
    chat = asked("home_address", Facts(incident_type="larceny", how="x"))
    chat.say("12 Chester Street")
    assert chat.facts.where is None
