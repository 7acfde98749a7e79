"""Tracking numbers: easy to say and type, hard to mistype unnoticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.report.tracking import ALPHABET, looks_like_number, new_number, normalize

NUMBERS = st.builds(lambda _: new_number("HPD"), st.integers())


@given(NUMBERS)
def test_a_new_number_is_valid_and_says_its_agency(number: str) -> None:
    assert normalize(number) == number
    assert number.startswith("HPD-")


@given(NUMBERS)
def test_it_may_be_typed_small_without_hyphens_and_inside_a_sentence(number: str) -> None:
    assert normalize(f"my number is {number.lower().replace('-', ' ')}, thanks") == number


@given(NUMBERS, st.sampled_from([4, 5, 6, 7, 9, 10, 11, 12]), st.sampled_from(ALPHABET))
def test_any_single_wrong_character_is_noticed(number: str, position: int, other: str) -> None:
    typed = number[:position] + other + number[position + 1 :]
    assert normalize(typed) == (number if typed == number else None)


@given(NUMBERS, st.sampled_from([4, 5, 6, 9, 10, 11]))
def test_two_neighbours_swapped_are_noticed(number: str, position: int) -> None:
    swapped = number[:position] + number[position + 1] + number[position] + number[position + 2 :]
    assert normalize(swapped) == (number if swapped == number else None)


def test_no_character_looks_like_another() -> None:
    assert not set("01OILUV") & set(ALPHABET)


@pytest.mark.parametrize(
    "text", ["", "HPD", "HPD-0000-0000", "call me at 860 555 0100", "{{7*7}}", "A" * 4000, "1" * 4000]
)
def test_other_texts_hold_no_number(text: str) -> None:
    assert normalize(text) is None


def test_a_mistyped_number_still_looks_like_one() -> None:
    assert looks_like_number("HPD-2222-2223")
    assert not looks_like_number("my bike was stolen last night")
