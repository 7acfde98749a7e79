"""What the reader of the kind of incident promises, one claim at a time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding.kind import CHOICES, KindReading, offense_code, read_account, read_kind


def _read(text: str, *, asked: bool = False) -> KindReading:
    reading = read_kind(text, asked=asked)
    assert reading is not None, text
    return reading


def test_a_window_broken_and_a_bag_taken_is_a_theft() -> None:
    reading = _read("they broke my car window and took my gym bag")
    assert (reading.kind, reading.sure) == ("larceny", True)


def test_a_window_broken_and_nothing_taken_is_damage() -> None:
    reading = _read("some1 smashed my back windshield. nothin taken")
    assert (reading.kind, reading.offense_code, reading.sure) == ("vandalism", "290", True)


def test_a_phone_that_is_merely_gone_is_asked_about() -> None:
    reading = _read("my phone is gone")
    assert not reading.sure
    assert {reading.kind, *reading.doubts} == {"larceny", "lost_property"}


def test_a_bicycle_that_is_gone_was_stolen() -> None:
    reading = _read("my bike is gone from the rack")
    assert (reading.kind, reading.sure) == ("larceny", True)


@pytest.mark.parametrize("text", ["I can't find my wallet, maybe stolen", "no sé si lo perdí o me lo robaron"])
def test_lost_or_stolen_is_asked_about(text: str) -> None:
    assert not _read(text).sure


@pytest.mark.parametrize(
    "text",
    [
        "nobody took it, I lost it at the park",
        "I don't think anybody took it, I just lost it",
        "no me lo robaron, lo perdí",
    ],
)
def test_a_theft_denied_is_no_theft(text: str) -> None:
    assert _read(text).kind == "lost_property"


def test_a_loss_denied_is_no_loss() -> None:
    assert _read("no lo perdí, me lo robaron").kind == "larceny"


def test_not_knowing_who_took_it_does_not_deny_the_theft() -> None:
    assert _read("nobody saw who took my bike").kind == "larceny"


def test_a_card_opened_in_ones_name_is_identity_theft_and_a_card_charged_is_fraud() -> None:
    opened = _read("someone opened a credit card in my name")
    charged = _read("my credit card was charged for things I did not buy")
    assert (opened.kind, opened.offense_code) == ("identity_theft", "26F")
    assert (charged.kind, charged.offense_code) == ("fraud", "26B")


def test_money_lost_to_a_scam_is_fraud_and_no_lost_property() -> None:
    assert _read("I lost 3,000 dollars to a scam").kind == "fraud"


def test_not_knowing_who_it_was_is_no_identity_theft() -> None:
    assert _read("someone keyed my car and I don't know who did it").kind == "vandalism"
    assert _read("Somebody broke my window, my name is Ruth Example").kind == "vandalism"


def test_a_shop_broken_into_is_doubted() -> None:
    reading = _read("my store was broken into last night")
    assert not reading.sure
    assert "burglary" in reading.doubts


def test_a_question_before_the_story_does_not_silence_it() -> None:
    assert _read("hey can you help me, my car was keyed").kind == "vandalism"


def test_a_whole_car_is_doubted_and_has_no_larceny_code() -> None:
    reading = _read("my car was stolen")
    assert not reading.sure
    assert "motor_vehicle_theft" in reading.doubts
    assert reading.offense_code is None


def test_a_thing_stolen_from_a_car_is_not_a_stolen_car() -> None:
    assert _read("se robaron mi cartera del carro").sure


@pytest.mark.parametrize(
    "text",
    [
        "what can I report here?",
        "do you take lost property too?",
        "can I meet a buyer at the police station?",
        "¿se pueden reportar robos por aquí?",
        "what if it was not stolen after all, am I in trouble?",
        "I lost my tracking number",
        "what is the penalty for a false report",
        "",
        "   ",
        "?!?!",
    ],
)
def test_a_question_tells_no_kind(text: str) -> None:
    assert read_kind(text) is None


def test_the_words_that_decided_stand_where_the_span_says() -> None:
    text = "Buenas, anoche me ROBARON la bicicleta"
    reading = _read(text)
    assert text[slice(*reading.span)] == reading.text == "ROBARON"


@pytest.mark.parametrize(("number", "kind"), list(enumerate(CHOICES, start=1)))
def test_a_number_answers_the_question_in_the_order_of_the_choices(number: int, kind: str) -> None:
    assert _read(str(number), asked=True).kind == kind


@pytest.mark.parametrize("kind", CHOICES)
def test_a_buttons_payload_is_understood(kind: str) -> None:
    reading = _read(kind, asked=True)
    assert (reading.kind, reading.sure) == (kind, True)


def test_a_number_tells_nothing_where_the_kind_was_not_asked() -> None:
    assert read_kind("2") is None


def test_lost_property_has_no_offense_code() -> None:
    assert offense_code("lost_property", "my wallet was stolen from my car") is None


def test_an_unknown_kind_has_no_offense_code() -> None:
    assert offense_code("mischief", "my wallet was stolen") is None


def test_outside_a_shop_is_not_in_it() -> None:
    assert offense_code("larceny", "bike stolen outside the library") == "23H"
    assert offense_code("larceny", "laptop stolen in the library") == "23D"


def test_a_bicycle_wheel_is_no_part_of_a_vehicle() -> None:
    assert offense_code("larceny", "they stole the wheel of my bicycle") == "23H"
    assert offense_code("larceny", "they stole the wheels of my car") == "23G"


def test_an_account_told_in_full_leaves_nothing_to_ask() -> None:
    account = read_account(
        "Someone opened a Lowe's credit card in my name and charged 900 on it. I found out from the credit app."
    )
    assert account is not None
    assert account.complete
    assert account.discovered == "I found out from the credit app"


def test_an_account_told_in_part_says_what_is_missing() -> None:
    account = read_account("Zelle from my checking account at the bank")
    assert account is not None
    assert account.account is not None
    assert account.discovered is None
    assert not account.complete


def test_a_stolen_bicycle_tells_of_no_account() -> None:
    assert read_account("my bike is a blue Huffy") is None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.booleans())
def test_any_text_is_read_without_an_error_and_spans_stay_inside(text: str, asked: bool) -> None:
    reading = read_kind(text, asked=asked)
    read_account(text)
    for kind in CHOICES:
        offense_code(kind, text)
    if reading is not None:
        assert text[slice(*reading.span)] == reading.text


@pytest.mark.parametrize(
    "piece", ["stole ", "my ", ",", "a", "1", "paid zelle never came ", "or stolen lost ", "é", "😀"]
)
def test_long_and_repetitive_texts_are_read(piece: str) -> None:
    text = (piece * 4000)[:4000]
    assert read_kind(text) == read_kind(text + " my bike was stolen")  # beyond 4,000 characters nothing is read
