"""Masking: card and Social Security numbers go, all other numbers stay."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.masking import mask

CORPUS = Path(__file__).parents[2] / "corpora" / "people" / "masking.txt"
SECRETS = [
    ("my card 4111 1111 1111 1111 was used", "my card •••• 1111 was used"),
    ("4111-1111-1111-1111", "•••• 1111"),
    ("card number is 5555555555554444.", "card number is •••• 4444."),
    ("amex 378282246310005", "amex •••• 0005"),
    ("tarjeta 6011 1111 1111 1117", "tarjeta •••• 1117"),
    ("ssn 123-45-6789", "ssn •••• 6789"),
    ("it is 123 45 6789", "it is •••• 6789"),
    ("my social is 123456789", "my social is •••• 6789"),
    ("mi seguro social es 123456789", "mi seguro social es •••• 6789"),
    ("social security number: 123456789", "social security number: •••• 6789"),
    ("imei 490154203237518 and card 4111111111111111", "imei 490154203237518 and card •••• 1111"),
]
OPEN = [
    "call me at 860-555-0142 or 18605550142",
    "imei 490154203237518",
    "my phone's serial is 490154203237518",
    "case 26-104412, badge 123456789",
    "tracking number 4111111111111111",
    "plate AB12345, $1,249.99, 06105-1234",
    "1234 5678 9012 3456",
    "Nov 3 2026, 9:30 pm",
]


@pytest.mark.parametrize(("text", "masked"), SECRETS)
def test_a_secret_number_keeps_only_its_last_four_digits(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize("text", OPEN)
def test_numbers_that_a_report_needs_stay(text: str) -> None:
    assert mask(text) == text


def lines() -> list[list[str]]:
    rows = CORPUS.read_text(encoding="utf-8").splitlines()
    return [row.split(" | ") for row in rows if row and not row.startswith("#")]


@pytest.mark.parametrize(("text", "masked"), lines())
def test_cards_and_social_security_numbers_go_however_they_are_written(text: str, masked: str) -> None:
    assert mask(text) == (text if masked == "=" else masked)


@pytest.mark.parametrize("text", [secret for secret, _ in SECRETS])
def test_masking_twice_changes_nothing_more(text: str) -> None:
    assert mask(mask(text)) == mask(text)


@given(st.text(max_size=300))
def test_text_without_nine_digits_or_number_words_is_left_alone(text: str) -> None:
    assert sum(c.isdigit() for c in text) >= 9 or len(text.split()) >= 7 or mask(text) == text


@pytest.mark.parametrize("text", ["4" * 4000, "4 " * 2000, "1-" * 2000, "social " * 500 + "1" * 9, "ssn is " * 500])
def test_hostile_text_is_masked_without_error(text: str) -> None:
    assert mask(text)
