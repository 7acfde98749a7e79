"""Items: what the readers promise whatever the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.items import Item, read_item_details, read_items, revise_items

KNOWN = [Item("DeWalt drill", brand="DeWalt"), Item("gomas del carro", quantity=2, value_usd=190.0)]
HOSTILE = [
    "",
    " ",
    "\x00",
    "a" * 4000,
    "stole my bike and " * 200,
    "$1" * 2000,
    "🚲" * 4000,
    "5/5/" * 1000,
    "my bike " * 500,
]


def test_a_reading_carries_its_words_and_where_they_stand() -> None:
    text = "somebody took my red Trek bike last night"
    (reading,) = read_items(text)
    assert text[slice(*reading.span)] == reading.text
    assert "Trek" in reading.text


@pytest.mark.parametrize(
    ("text", "asked", "rules"),
    [
        ("they stole my drill and a ladder", False, ["object of a taking", "next of a list"]),
        ("my gym bag was stolen. it had my phone in it", False, ["subject of a taking", "in a lost bag"]),
        ("someone scratched graffiti on my garage door", False, ["harm told on it"]),
        ("a drill", True, ["thing of an answer's list"]),
        ("an alembic", True, ["answer word for word"]),
    ],
)
def test_a_reading_names_the_rule_it_was_read_by(text: str, asked: bool, rules: list[str]) -> None:
    assert [reading.rule for reading in read_items(text, asked=asked)] == rules


def test_what_the_writer_is_said_to_have_taken_is_no_loss() -> None:
    assert read_items("my boyfriend says I stole his charger") == []


def test_hours_names_and_addresses_beside_a_loss_are_no_items() -> None:
    text = "My bike was stolen from 58 Niles St between 2 and 4 pm. My name is Ada Fable, my number is 860 555 0100."
    assert [reading.item.description for reading in read_items(text)] == ["bike"]


def test_an_answer_that_names_nothing_known_is_kept_word_for_word() -> None:
    (reading,) = read_items("a zither from Linz", asked=True)
    assert reading.item.description == "zither from Linz"
    assert reading.doubts == ("as_told",)


def test_a_thing_of_no_known_name_is_doubtful_in_running_text() -> None:
    (reading,) = read_items("they stole my theremin")
    assert reading.item.description == "theremin"
    assert reading.doubts == ("unfamiliar",)


@pytest.mark.parametrize("text", ["what do you mean by items?", "¿qué quiere decir?"])
def test_a_question_is_no_item(text: str) -> None:
    assert read_items(text, asked=True) == []


def test_what_was_left_behind_is_no_item() -> None:
    items = [r.item.description for r in read_items("They took the tablet and left my umbrella")]
    assert items == ["tablet"]


def test_where_it_stood_and_what_it_was_done_with_are_no_items() -> None:
    items = [r.item.description for r in read_items("someone broke my window with a brick from under the porch")]
    assert items == ["window"]


def test_a_price_told_beside_an_item_is_its_value() -> None:
    text = "Missing is my work tablet, a Samsung worth $380, and my Maui Jim sunglasses, I paid 210 for those"
    tablet, glasses = [r.item for r in read_items(text)]
    assert (tablet.brand, tablet.value_usd) == ("Samsung", 380.0)
    assert (glasses.brand, glasses.value_usd) == ("Maui Jim", 210.0)


def test_one_thing_told_in_two_sentences_is_one_item() -> None:
    (reading,) = read_items("I lost my phone at the fireworks Saturday. Its a blue iPhone 13")
    assert (reading.item.brand, reading.item.model, reading.item.color) == ("Apple", "iPhone 13", "blue")


def test_details_that_fit_no_field_stay_in_the_description() -> None:
    items, learnt = read_item_details("128gb, blue, clear case with my ID stuck behind it", [Item("iPhone 13")])
    assert learnt
    assert items[0].color == "blue"
    assert "clear case" in items[0].description


def test_a_detail_of_another_thing_is_not_taken_for_the_items_own() -> None:
    items, _ = read_item_details("The car is silver", [Item("catalytic converter")])
    assert items[0].color is None


def test_a_changed_count_with_a_total_gives_the_line_that_total() -> None:
    (item,) = revise_items("son tres gomas, no dos, y que el total son 285", KNOWN[1:], "es") or []
    assert (item.quantity, item.value_usd) == (3, 285.0)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_without_error(text: str) -> None:
    assert len(read_items(text)) <= 20
    assert len(read_items(text, asked=True)) <= 20
    assert len(read_item_details(text, KNOWN)[0]) == len(KNOWN)
    assert revise_items("no, " + text, []) is None or text


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for asked in (False, True):
        for reading in read_items(text, asked=asked):
            assert reading.item.description
            assert 0 <= reading.span[0] <= reading.span[1] <= len(text)
    read_item_details(text, KNOWN)
    revise_items(text, KNOWN)


@pytest.mark.parametrize("text", ["20", "20, 30", "$20", ", 20", "20 20 20"])
@pytest.mark.parametrize("asked", [True, False])
def test_a_number_that_opens_a_message_is_no_error(text: str, asked: bool) -> None:
    assert all(reading.text in text for reading in read_items(text, asked=asked))
