"""What is done to a text before it is kept and before Rasa reads it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.text import clean, neutral


def test_accents_emoji_and_line_ends_stay():
    assert clean("  ¡Mi bicicleta!\r\nestá 🚲\tahí  ") == "¡Mi bicicleta!\nestá 🚲\tahí"


@given(st.text())
def test_a_clean_text_can_be_written_and_is_clean(text):
    cleaned = clean(text)

    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize("text", ["/restart", "  /restart", "//restart", "\n/ /restart", "\u2060/restart"])
def test_no_text_begins_as_rasas_shorthand(text):
    assert neutral(text) == "restart"


@given(st.text())
def test_rasa_is_never_sent_nothing(text):
    assert neutral(text).strip()
    assert not neutral(text).lstrip().startswith("/")
