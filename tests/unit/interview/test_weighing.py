"""Weighing: what the classifier may add to the rules, and what it may not."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from interview_chat import Department

from bot.interview.hearing import Heard, hear
from bot.interview.turn import Incoming, take
from bot.interview.weighing import DANGER, PERHAPS_DANGER, SOUNDS_LIKE, SOUNDS_LIKE_IT, Classify
from bot.report.draft import Draft, Outcome
from bot.report.kinds import Field
from bot.report.screening import Reason
from bot.understanding.classifier import LABELS, Label, Scores

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
NOT_IN_ANY_TABLE = "the thing with the blinking eyes is back by the hedge"
SURE, BARELY = 0.99, 0.01


def sounding(**scores: float) -> Classify:
    """A classifier to which everything sounds like this."""
    known: dict[Label, float] = {label: scores.get(label, BARELY) for label in LABELS}

    def classify(text: str) -> Scores:
        return known

    return classify


def heard(text: str, asked: Field | None = None, **scores: float) -> Heard:
    return hear(text, NOW, "en", asked, classify=sounding(**scores))


def reasons(one: Heard) -> set[Reason]:
    return {sign.reason for sign in one.signs}


def test_a_danger_that_no_rule_saw_counts_where_the_classifier_is_sure() -> None:
    assert hear(NOT_IN_ANY_TABLE, NOW, "en", None).signs == ()
    assert reasons(heard(NOT_IN_ANY_TABLE, emergency=SURE)) == {Reason.EMERGENCY}


def test_a_danger_in_doubt_is_asked_about_and_ends_nothing() -> None:
    unsure = heard(NOT_IN_ANY_TABLE, emergency=(DANGER + PERHAPS_DANGER) / 2)
    assert unsure.signs == ()
    assert unsure.perhaps_danger


def test_what_sounds_calm_is_not_asked_about() -> None:
    assert not heard(NOT_IN_ANY_TABLE).perhaps_danger


def test_despair_is_told_apart_since_other_words_answer_it() -> None:
    kinds = {sign.kind for sign in heard(NOT_IN_ANY_TABLE, emergency=SURE, self_harm=SURE).signs}
    assert kinds == {"self_harm"}


def test_what_the_rules_saw_counts_where_it_sounds_at_all_like_it() -> None:
    assert Reason.EMERGENCY in reasons(heard("he has a knife and he is at my door right now", emergency=0.1))


def test_a_danger_seen_by_a_rule_that_nothing_sounds_like_is_asked_about() -> None:
    doubted = heard("he has a knife and he is at my door right now")
    assert doubted.signs == ()
    assert doubted.perhaps_danger


def test_despair_is_believed_whatever_it_sounds_like() -> None:
    assert {sign.kind for sign in heard("I want to kill myself").signs} == {"self_harm"}


def test_another_crime_seen_by_a_rule_is_let_go_only_where_it_plainly_sounds_like_one_of_our_kinds() -> None:
    told = "somebody robbed me at gunpoint on Monday"
    assert Reason.OTHER_CRIME in reasons(heard(told))
    assert Reason.OTHER_CRIME not in reasons(heard(told, larceny=SURE))


def test_a_danger_that_the_words_deny_is_not_raised_again() -> None:
    denied = heard("nobody was hurt and nobody is in danger, my fence was broken last week", emergency=SURE)
    assert Reason.EMERGENCY not in reasons(denied)
    assert not denied.perhaps_danger


def test_another_crime_counts_only_where_it_sounds_like_no_kind_of_ours() -> None:
    assert reasons(heard(NOT_IN_ANY_TABLE, other_crime=SURE)) == {Reason.OTHER_CRIME}
    assert reasons(heard(NOT_IN_ANY_TABLE, other_crime=SURE, larceny=0.4)) == set()


def test_a_known_thief_counts_beside_a_kind() -> None:
    assert reasons(heard(NOT_IN_ANY_TABLE, solvable=SURE, larceny=SURE)) == {Reason.SOLVABLE}


def test_whoever_says_that_nobody_is_known_is_believed() -> None:
    denied = heard("my bike is gone, I have no idea who took it and there are no cameras", solvable=SURE)
    assert Reason.SOLVABLE not in reasons(denied)


def test_who_may_be_in_danger_is_asked_before_being_sent_elsewhere_and_then_sent() -> None:
    classify = sounding(emergency=0.5)
    told = Incoming(1, "somebody robbed me at gunpoint on Monday", NOW)
    asked = take(Draft(), told, Department(), classify=classify).draft
    assert (asked.asks, asked.outcome) == (Field.EMERGENCY, None)
    sent = take(asked, Incoming(2, "no, I am safe", NOW), Department(), classify=classify).draft.outcome
    assert sent is not None
    assert sent.reason == "other_crime"
    danger = take(asked, Incoming(2, "yes", NOW), Department(), classify=classify).draft.outcome
    assert danger is not None
    assert danger.reason == "emergency"


def test_a_kind_that_no_rule_read_is_taken_from_the_sound() -> None:
    kind = heard(NOT_IN_ANY_TABLE, lost_property=SURE).kind
    assert kind is not None
    assert (kind.kind, kind.sure, kind.rule) == ("lost_property", True, SOUNDS_LIKE_IT)


def test_two_kinds_that_sound_alike_are_left_to_be_asked() -> None:
    assert heard(NOT_IN_ANY_TABLE, lost_property=0.8, larceny=0.7).kind is None


def test_the_rules_kind_stands_whatever_it_sounds_like() -> None:
    kind = heard("somebody stole my bike", vandalism=SURE).kind
    assert kind is not None
    assert kind.kind == "larceny"


def test_a_name_or_an_address_is_not_classified() -> None:
    assert heard("Ada Fable", Field.NAME, emergency=SURE).signs == ()


def test_an_answer_to_another_question_may_cry_for_help_but_screens_for_nothing_else() -> None:
    long = "wait there is something at the window it moves"
    assert [sign.kind for sign in heard(long, Field.VALUE, emergency=SURE).signs] == [SOUNDS_LIKE]
    assert heard(long, Field.VALUE, other_crime=SURE).signs == ()
    assert heard("the red one", Field.ITEMS, emergency=SURE).signs == ()


def test_an_answer_to_an_officer_is_taken_whatever_it_sounds_like_but_a_danger_in_words_is_heard() -> None:
    waiting = Draft(outcome=Outcome("submitted", tracking_number="T-1"), awaits_answer_on="T-1")
    answered = take(
        waiting, Incoming(1, "The third floor, in the back", NOW), Department(), classify=sounding(emergency=SURE)
    )
    assert answered.supplement_to == "T-1"
    cried = take(
        waiting,
        Incoming(1, "he has a knife at my door right now", NOW),
        Department(),
        classify=sounding(emergency=SURE),
    )
    assert cried.draft.outcome is not None
    assert cried.draft.outcome.reason == "emergency"
