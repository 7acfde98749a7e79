"""The facts in words, in both languages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from interview_chat import FULL, NOW

from bot.interview.phrases import money, time_in_words
from bot.interview.summary import phone_in_words, summary_lines
from bot.report.facts import Facts, When
from bot.words import words

NOON = NOW.replace(day=16, hour=12, minute=0)
MIDNIGHT = NOW.replace(day=16, hour=0, minute=0)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_summary_reads_back_every_fact(language: str) -> None:
    facts = replace(FULL, who=replace(FULL.who, date_of_birth=date(1990, 5, 4), home_address="12 Chester St"))
    read = "\n".join(summary_lines(facts, language, words()))
    for fact in ("bike", "helmet", "58 Niles St", "Ada Fable", "(860) 555-0100", "ada@example.com", "1990", "Chester"):
        assert fact in read
    assert "$440" in read


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_not_known_is_left_out(language: str) -> None:
    assert summary_lines(Facts(), language, words()) == []


def test_a_long_story_is_shortened_in_the_summary() -> None:
    line = summary_lines(Facts(how="word " * 200), "en", words())[-1]
    assert len(line) < 320
    assert line.endswith("…")


@pytest.mark.parametrize(
    ("start", "length", "expected"),
    [
        (NOON, timedelta(), ["Monday", "12:00 PM"]),
        (NOON, timedelta(hours=2), ["12:00 PM", "2:00 PM"]),
        (NOON, timedelta(hours=20), ["Monday", "Tuesday", "8:00 AM"]),
        (MIDNIGHT, timedelta(days=1), ["Monday, November 16, 2026"]),
        (MIDNIGHT, timedelta(days=3), ["Monday", "Wednesday"]),
    ],
)
def test_a_window_of_time_is_told_as_people_tell_it(start: object, length: timedelta, expected: list[str]) -> None:
    assert isinstance(start, type(NOW))
    told = time_in_words(When(start, start + length, "then"), "en", words())
    assert [part for part in expected if part not in told] == []


def test_spanish_times_have_no_space_that_old_phones_cannot_show() -> None:
    told = time_in_words(When(NOON, NOON, "x"), "es", words())
    assert "lunes 16 de noviembre de 2026" in told
    assert "\u202f" not in told + time_in_words(When(NOON, NOON, "x"), "en", words())


@pytest.mark.parametrize(("amount", "expected"), [(1250.0, "$1,250"), (19.5, "$19.50"), (0.99, "$0.99")])
def test_amounts_show_cents_where_there_are_some(amount: float, expected: str) -> None:
    assert money(amount, "en") == expected


def test_a_number_from_abroad_is_shown_as_it_is() -> None:
    assert phone_in_words("+442079460000") == "+442079460000"
