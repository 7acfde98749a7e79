"""Whatever is sent, the reader answers with a window in the past or with nothing."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding.when import When, read_when, revise_when

NEW_YORK = ZoneInfo("America/New_York")
WORDS = """
    at 5 monday last night between and to from 3 pm hace las 8 de la noche ayer not no 11/14 or until
    since about parked came out the a friday yesterday : - , . ? ' $ 2026 thanksgiving day before after
    week of october early late 29 february 30 00 24:00 12:60 99 tomorrow next every one half past
    quarter antier manana tarde madrugada el 31 del al entre hasta desde pasado ago weeks months years
    9999 0 1900 summer 2nd 1ro
""".split()

FIRST, LAST = datetime.fromisoformat("1970-01-02"), datetime.fromisoformat("2199-12-30")
moments = st.datetimes(min_value=FIRST, max_value=LAST, timezones=st.just(NEW_YORK))
sentences = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
languages = st.sampled_from(["en", "es", "fr", ""])


def is_in_the_past(found: When | None, now: datetime) -> bool:
    """Compared as instants: clock faces of one zone run backwards once a year."""
    return found is None or found.earliest.timestamp() <= found.latest.timestamp() <= now.timestamp()


@given(text=st.text(max_size=200), now=moments, language=languages)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_as_nothing_or_as_the_past(text: str, now: datetime, language: str) -> None:
    assert is_in_the_past(read_when(text, now, language), now)


@given(text=sentences, now=moments, language=languages)
@settings(max_examples=400, deadline=None)
def test_any_words_of_time_are_read_as_nothing_or_as_the_past(text: str, now: datetime, language: str) -> None:
    assert is_in_the_past(read_when(text, now, language), now)


@given(first=sentences, then=sentences, now=moments, language=languages)
@settings(max_examples=250, deadline=None)
def test_any_correction_leads_to_nothing_or_to_the_past(first: str, then: str, now: datetime, language: str) -> None:
    before = read_when(first, now, language)
    if before is not None:
        assert is_in_the_past(revise_when(before, then, now, language), now)


@given(text=sentences, now=moments)
@settings(max_examples=100, deadline=None)
def test_reading_twice_gives_the_same(text: str, now: datetime) -> None:
    assert read_when(text, now) == read_when(text, now)
