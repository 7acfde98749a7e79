"""Too little to sound like anything."""

import pytest

from bot.interview.scraps import is_scrap
from bot.report.kinds import Field


@pytest.mark.parametrize("text", ["", "<script>alert(1)</script> {{7*7}}", "12345 67890", "ok"])
def test_what_is_no_language_sounds_like_nothing(text: str) -> None:
    assert is_scrap(text, None)


@pytest.mark.parametrize("text", ["what for", "I won't say who", "pa q"])
def test_a_few_words_of_an_answer_sound_like_nothing(text: str) -> None:
    assert is_scrap(text, Field.HOW)


def test_a_short_opening_is_a_whole_message() -> None:
    assert not is_scrap("he's here right now", None)
