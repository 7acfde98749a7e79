"""Whatever the text, the reader of places answers, and its span lies within the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.understanding.where import Gazetteer, read_address, read_where

ROOT = Path(__file__).resolve().parents[3]
WORDS = """12 main st ave park and & con esquina de la calle block of 100 not no en in at on west east hartford ct
06106 walmart dunkin i live at vivo from downtown apt 3b one hundred twenty dos cientos . , / - # : $ ' street
prospect farmington bushnel prk school church my house en mi casa unit 84 i-91 actually between y""".split()


@pytest.fixture(scope="module")
def hartford() -> Gazetteer:
    return Gazetteer.load(ROOT / "data" / "agencies" / "hartford")


def holds(text: str, gazetteer: Gazetteer) -> None:
    for read in (read_where(text, gazetteer=gazetteer), read_address(text, gazetteer=gazetteer)):
        if read is None:
            continue
        start, end = read.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == read.text
        assert read.inside is None or isinstance(read.inside, bool)
        assert read.kind != "address" or read.number
        assert read.kind != "intersection" or len(read.street) == 2


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_any_text_is_answered(text: str, hartford: Gazetteer) -> None:
    holds(text, hartford)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_heap_of_address_words_is_answered(words: list[str], hartford: Gazetteer) -> None:
    holds(" ".join(words), hartford)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(1, 2000), tail=st.text(alphabet="abcdefgh ,.!?", max_size=40))
def test_a_number_past_the_line_is_never_taken_for_inside(number: int, tail: str, hartford: Gazetteer) -> None:
    read = read_where(f"{number} farmington ave {tail}", gazetteer=hartford)
    assert read is not None
    if read.street == ["Farmington Ave"] and read.number == str(number) and number >= 704:
        assert read.inside is False


@pytest.mark.parametrize(
    "unit", ["1", "a", "st ", "12 main st ", "'s", "e\u0301", "\u202e", "😀", "\x00", "on the ", "& ", "à la "]
)
def test_long_hostile_text_is_answered(unit: str, hartford: Gazetteer) -> None:
    holds((unit * 4_000)[:4_000], hartford)


def test_text_beyond_the_limit_is_left_unread(hartford: Gazetteer) -> None:
    assert read_where(" " * 9_000 + "12 main st", gazetteer=hartford) is None
