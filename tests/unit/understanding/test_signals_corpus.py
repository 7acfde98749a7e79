"""Signals: every sentence of the corpora is read as its table says."""

import pytest

from benchmarks.signals import CORPORA, rows, wrong
from bot.understanding.signals import read_signals

SENTENCES = [(path.stem, *row) for path in sorted(CORPORA.glob("*.tsv")) for row in rows(path)]


@pytest.mark.parametrize(("table", "language", "asked", "expected", "words"), SENTENCES)
def test_a_sentence_tells_what_its_table_says(
    table: str, language: str, asked: str | None, expected: str, words: str
) -> None:
    assert wrong(read_signals(words, language, asked=asked), expected) == [], f"{table}: {words}"


def test_the_corpora_hold_both_languages_and_both_sides() -> None:
    expected = [row[3] for row in SENTENCES]
    assert sum(one == "-" for one in expected) > 300
    assert sum("danger" in one and "denied" not in one for one in expected) > 200
    assert sum(row[1] == "es" for row in SENTENCES) > 300


def test_the_scoring_notices_what_was_not_told_and_what_was_told_too_much() -> None:
    assert wrong(read_signals("my umbrella is lost"), "danger") == ["danger"]
    assert wrong(read_signals("he has a knife to her throat"), "-") != []
    assert wrong(read_signals("my umbrella is lost"), "denied:suspect") == ["denied:suspect"]
