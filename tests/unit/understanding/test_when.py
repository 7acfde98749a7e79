"""The reader's answers beside the window: zones, clock changes, doubts, and its tables."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import holidays
import pytest

from bot.understanding.when import When, feasts, read_when, spelling, vocabulary
from bot.understanding.when.calendar import Weekday, Weekend
from bot.understanding.when.day_parts import WINDOWS
from bot.understanding.when.festivals import feast_date
from bot.understanding.when.lexicon import entries
from bot.understanding.when.tokens import fold, tokenise

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=NEW_YORK)


def reading(text: str, now: datetime = NOON, language: str = "en") -> When:
    found = read_when(text, now, language)
    assert found is not None
    return found


def test_a_fixed_offset_is_taken_for_new_york() -> None:
    now = datetime(2026, 11, 18, 10, 15, tzinfo=timezone(timedelta(hours=-5)))
    found = reading("halloween", now)
    assert found.earliest == datetime(2026, 10, 31, tzinfo=NEW_YORK)
    assert found.earliest.utcoffset() == timedelta(hours=-4)


def test_utc_says_no_place_so_the_zone_is_new_york() -> None:
    found = reading("yesterday at 9 pm", datetime(2026, 11, 18, 2, 0, tzinfo=UTC))
    assert found.earliest == datetime(2026, 11, 16, 21, 0, tzinfo=NEW_YORK)


def test_another_zone_can_be_asked_for() -> None:
    found = read_when("at noon today", datetime(2026, 11, 18, 23, 0, tzinfo=UTC), zone=ZoneInfo("America/Chicago"))
    assert found is not None
    assert found.earliest == datetime(2026, 11, 18, 18, 0, tzinfo=UTC)


def test_a_naive_now_is_wall_clock() -> None:
    naive = NOON.replace(tzinfo=None)
    assert reading("2 hours ago", naive).earliest == NOON - timedelta(hours=2)


def test_hours_ago_count_the_hour_that_came_twice() -> None:
    now = datetime(2026, 11, 1, 8, 30, tzinfo=NEW_YORK)
    found = reading("10 hours ago", now)
    assert found.earliest.astimezone(UTC) == now.astimezone(UTC) - timedelta(hours=10)
    assert (found.earliest.day, found.earliest.hour) == (31, 23)


def test_a_missing_hour_becomes_the_hour_after() -> None:
    found = reading("at 2:30 am", datetime(2026, 3, 8, 9, 0, tzinfo=NEW_YORK))
    assert (found.earliest.hour, found.earliest.minute) == (3, 30)


def test_a_night_over_the_spring_change_has_eleven_hours() -> None:
    found = reading("last night", datetime(2026, 3, 8, 9, 0, tzinfo=NEW_YORK))
    assert found.latest.astimezone(UTC) - found.earliest.astimezone(UTC) == timedelta(hours=11)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("yesterday at 3", "am_or_pm"),
        ("around 3pm yesterday", "about"),
        ("after 3pm yesterday", "one_sided"),
        ("a few days ago", "vague"),
        ("june 3 2004", "long_ago"),
        ("last tuesday", "which_day"),
        ("wednesday", "which_day"),
    ],
)
def test_what_the_words_leave_open_is_a_doubt(text: str, doubt: str) -> None:
    assert doubt in reading(text).doubts


def test_a_plain_reading_has_no_doubts() -> None:
    assert reading("monday at 3:15 pm").doubts == ()


@pytest.mark.parametrize(
    ("text", "day", "clock"), [("monday", True, False), ("at 3pm", False, True), ("monday 3pm", True, True)]
)
def test_a_reading_says_what_was_told(text: str, day: bool, clock: bool) -> None:
    found = reading(text)
    assert (found.day_told, found.clock_told) == (day, clock)


def test_text_beyond_the_limit_is_not_read() -> None:
    assert read_when(" " * 4000 + "yesterday", NOON) is None


@pytest.mark.parametrize(
    "text",
    ["0001-01-01", "9999-12-31", "1/1/0001", "5000 weeks ago", "3000 years ago", "feb 30", "31/31/2026", "99:99 pm"],
)
def test_dates_outside_any_calendar_do_no_harm(text: str) -> None:
    found = read_when(text, NOON)
    assert found is None or found.latest <= NOON


def test_folding_keeps_every_position() -> None:
    text = "Mañana İstanbul ’ñ ß ½ 𝟙 café"
    assert len(fold(text)) == len(text)


def test_tokens_stand_in_order_and_within_the_text() -> None:
    text = "Sat. nov 14 @ 10:45p, $300 (860) 555-0123 4T-1130 é!"
    tokens = tokenise(text)
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))


def test_no_phrase_means_two_things() -> None:
    meanings: dict[str, set[tuple[str, str]]] = {}
    for found in entries().values():
        for words, cat, value in found:
            meanings.setdefault(" ".join(words), set()).add((cat, str(value)))
    assert {phrase: seen for phrase, seen in meanings.items() if len(seen) > 1} == {}


def test_every_phrase_is_written_as_texts_are_folded() -> None:
    tables = (vocabulary.DAYS, vocabulary.PARTS, vocabulary.SPANS, vocabulary.LINKS)
    rows = [f"{english},{spanish}" for table in tables for _c, _v, english, spanish in table]
    rows += [f"{english},{spanish}" for _k, _r, english, spanish in feasts.FEASTS]
    phrases = [phrase.strip() for row in rows for phrase in row.split(",")]
    assert [phrase for phrase in phrases if fold(phrase) != phrase or "'" in phrase] == []


def test_every_part_of_the_day_in_the_tables_has_a_window() -> None:
    parts = {str(value) for cat, value, _en, _es in vocabulary.PARTS if cat in ("part", "tarde")}
    assert parts <= set(WINDOWS)


@pytest.mark.parametrize("year", range(2021, 2036))
def test_federal_holidays_are_those_of_the_holidays_library(year: int) -> None:
    federal = {name: day for day, name in holidays.country_holidays("US", years=year, observed=False).items()}
    for key, rule, _english, _spanish in feasts.FEASTS:
        if rule[0] == "us":
            assert feast_date(key, year) == (federal[str(rule[1])], federal[str(rule[1])])


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("easter", date(2026, 4, 5)),
        ("good friday", date(2026, 4, 3)),
        ("mothers day", date(2026, 5, 10)),
        ("fathers day", date(2026, 6, 21)),
        ("black friday", date(2026, 11, 27)),
        ("election day", date(2026, 11, 3)),
        ("super bowl", date(2026, 2, 8)),
        ("ash wednesday", date(2026, 2, 18)),
    ],
)
def test_days_with_a_name_fall_where_they_fell(key: str, day: date) -> None:
    assert feast_date(key, 2026) == (day, day)


def test_a_weekday_is_sought_before_today() -> None:
    wednesday = date(2026, 11, 18)
    assert next(Weekday(2).before(wednesday)).first == date(2026, 11, 11)
    assert next(Weekday(2, today_too=True).before(wednesday)).first == wednesday


def test_last_weekend_said_on_a_saturday_is_the_one_before() -> None:
    assert next(Weekend(last=True).before(date(2026, 11, 21))).first == date(2026, 11, 13)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("yestarday", "yesterday"), ("wednsday", "wednesday"), ("septmber", "september"), ("tusesday", "tuesday")],
)
def test_one_wrong_letter_is_forgiven(typed: str, meant: str) -> None:
    assert spelling.nearest(typed, ("yesterday", "wednesday", "september", "tuesday")) == meant


@pytest.mark.parametrize("word", ["manzana", "mourning", "partes", "sacado", "infierno", "hermana", "ventana"])
def test_real_words_are_not_taken_for_misspellings(word: str) -> None:
    known = ("manana", "morning", "martes", "sabado", "invierno", "semana")
    assert spelling.nearest(word, known) is None
