"""One turn: the order of screening, deliveries, languages, kinds that an agency does not take."""

import pytest
from interview_chat import NOW, Chat, Department, asked, ended

from bot.interview.turn import Incoming, take
from bot.report.draft import Draft
from bot.report.facts import Facts
from bot.report.screening import Reason

THEFT = (
    "My bike was stolen from 58 Niles St yesterday between 2 and 4 pm. Nobody saw anything and there are no cameras."
)


def test_danger_is_heard_before_a_wish_to_cancel() -> None:
    chat = asked("value")
    chat.say("forget it, cancel, he is breaking into my house right now", "cancel")
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.EMERGENCY


@pytest.mark.parametrize("field", ["where", "value", "name", "phone", "email", "confirm"])
def test_danger_is_heard_whatever_was_asked(field: str) -> None:
    chat = asked(field)
    chat.say("he's back, he's in my yard right now with a knife")
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.EMERGENCY


@pytest.mark.parametrize("field", ["how", "item_details", "phone", "confirm", "acknowledge"])
@pytest.mark.parametrize(
    "words",
    [
        "oh wait, my neighbor just told me that her camera recorded the man who took it",
        "espere, la vecina tiene un video de su cámara donde se le ve la cara al que lo hizo",
    ],
)
def test_evidence_that_is_told_late_screens(field: str, words: str) -> None:
    chat = asked(field)
    chat.say(words)
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.SOLVABLE


def test_an_address_of_the_reporter_in_another_town_screens_nobody() -> None:
    chat = asked("home_address")
    chat.say("312 Fern Street, West Hartford")
    assert chat.draft.outcome is None


def test_a_place_in_another_town_is_sent_to_its_own_police() -> None:
    chat = Chat()
    chat.say("A package was stolen from my steps at 312 Fern Street in West Hartford yesterday")
    assert chat.heard[0] == "utter_screened_outside_jurisdiction"


def test_a_message_that_is_delivered_twice_has_its_effect_once() -> None:
    draft = Draft()
    once = take(draft, Incoming(1, THEFT, NOW), Department())
    twice = take(once.draft, Incoming(1, THEFT, NOW), Department())
    assert twice.draft == once.draft
    assert twice.says == []


def test_the_draft_that_is_handed_in_stays_as_it_was() -> None:
    draft = Draft()
    take(draft, Incoming(1, THEFT, NOW), Department())
    assert draft == Draft()


def test_spanish_is_answered_in_spanish_and_a_name_does_not_change_it_back() -> None:
    chat = Chat()
    chat.say("Hola, me robaron la bicicleta ayer en 58 Niles St")
    assert chat.draft.language == "es"
    chat.say("no, nadie vio nada")
    chat.say("58 Niles Street")
    assert chat.draft.language == "es"


def test_the_switch_on_the_page_decides_the_language_once() -> None:
    chat = Chat()
    chat.say("hello", "greet", language="es")
    assert chat.draft.language == "es"
    chat.say("can we speak english please", "switch_language", language="es")
    assert chat.draft.language == "en"


def test_a_word_about_a_language_is_no_wish_to_switch_without_the_intent() -> None:
    chat = asked("item_details")
    chat.say("a spanish dictionary with a green cover")
    assert chat.draft.language == "en"


def test_a_kind_that_the_agency_does_not_take_is_sent_to_the_telephone() -> None:
    chat = Chat(agency=Department(refuses=frozenset({"larceny"})))
    chat.say(THEFT)
    assert chat.heard[0] == "utter_screened_other_crime_not_offered"


def test_what_is_of_no_kind_is_never_sent_as_a_report() -> None:
    chat = asked("type", Facts(how="The lamp of my neighbor shines too bright"), type_sure=False, asked={"type": 3})
    turn = chat.say("the lamp")
    assert not turn.ready
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.OTHER_CRIME


def test_a_tip_outranks_the_crime_that_it_is_about() -> None:
    chat = Chat()
    chat.say("I want to stay anonymous but I know who has been robbing people on Park Street")
    assert chat.draft.outcome is not None
    assert chat.draft.outcome.reason == Reason.TIP


def test_a_question_on_noise_is_no_complaint_of_noise() -> None:
    chat = Chat()
    chat.say("who do I call about loud music?", "ask_who_takes_noise")
    assert chat.draft.outcome is None


def test_a_report_is_ready_only_when_all_is_told_confirmed_and_agreed_to() -> None:
    chat = asked("confirm")
    assert not chat.say("yes").ready
    assert chat.asks == "acknowledge"
    assert chat.say("yes, it's true").ready


def test_an_opening_that_tells_everything_leaves_few_questions() -> None:
    chat = Chat()
    chat.say(
        "My red Trek bike was stolen from the rack at 58 Niles St yesterday between 2 and 4 pm, it was worth $450. "
        "I had locked it with a cable, the cable was cut. Nobody saw anything and there are no cameras. "
        "My name is Ada Fable, my number is 860 555 0100 and my email ada@example.com."
    )
    assert chat.asks == "date_of_birth"


def test_a_message_after_the_end_does_not_reopen_a_report() -> None:
    chat = ended("submitted")
    chat.say("thank you so much", "thanks")
    assert chat.draft.outcome is not None
    assert chat.heard == ["utter_after_submitted"]
