"""House numbers in words."""

from __future__ import annotations

import pytest

from bot.understanding.where.numerals import spelled_number
from bot.understanding.where.tokens import tokenize


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("eight", 8),
        ("thirty three", 33),
        ("forty-five", 45),
        ("one sixty", 160),
        ("two oh four", 204),
        ("five fifty", 550),
        ("three eighty seven", 387),
        ("twelve thirty four", 1234),
        ("one hundred and ten", 110),
        ("one hundred twenty five", 125),
        ("two thousand", 2000),
        ("doscientos cuatro", 204),
        ("ciento veinte", 120),
        ("treinta y tres", 33),
        ("veintidós", 22),
        ("quinientos cincuenta", 550),
        ("mil doscientos treinta y cuatro", 1234),
        ("dos sesenta y dos", 262),
    ],
)
def test_a_number_in_words_is_read_whole(words: str, number: int) -> None:
    tokens = tokenize(f"{words} elm")
    assert spelled_number(tokens, 0) == (number, len(tokens) - 1)


@pytest.mark.parametrize("words", ["elm", "hundred", "and five", "zero", "y"])
def test_other_words_are_no_number(words: str) -> None:
    assert spelled_number(tokenize(words), 0) is None
