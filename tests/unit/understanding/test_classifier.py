"""The classifier's words and sentences, and what it promises whatever the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.accuracy.cases import REHEARSAL, cases
from bot.understanding.classifier import LABELS, Classifier, Example, MessagesError, learn, read_messages
from bot.understanding.classifier.features import words

SENTENCES = read_messages(Path(__file__).parents[3] / "data" / "messages")


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return learn(
        [
            Example("he has a knife at my door", frozenset({"emergency"})),
            Example("tiene un cuchillo en mi puerta", frozenset({"emergency"})),
            Example("somebody stole my bike", frozenset({"larceny"})),
            Example("me robaron la bicicleta", frozenset({"larceny"})),
            Example("hello", frozenset()),
        ]
    )


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_has_a_score_for_every_label(classifier: Classifier, text: str) -> None:
    scores = classifier.classify(text)
    assert set(scores) == set(LABELS)
    assert all(0 <= score <= 1 for score in scores.values())


def test_strangers_words_do_not_stay_in_memory(classifier: Classifier) -> None:
    before = len(classifier.pipeline.vocab.strings)
    for number in range(50):
        classifier.classify(f"xyz{'q' * (number % 7)}zyx{chr(97 + number % 26)} wholly unheard")
    assert len(classifier.pipeline.vocab.strings) == before


def test_accents_capitals_and_stretched_letters_make_no_difference() -> None:
    assert words("¡AYÚDEME!") == words("ayudeme!")
    assert words("heeeeelp") == words("heelp")


def test_numbers_are_all_one_word_and_apostrophes_none() -> None:
    assert words("he's at 1420 main") == ["hes", "at", "0", "main"]


def test_a_text_without_words_has_one_all_the_same() -> None:
    assert words(" … 🚲 ") == ["-"]


def test_a_line_without_a_tab_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("# heading\nlarceny somebody took it\n")
    with pytest.raises(MessagesError, match=r"a\.tsv, line 2: labels, a tab and words"):
        read_messages(tmp_path)


def test_every_label_is_taught_in_some_hundred_sentences_and_self_harm_is_always_danger() -> None:
    for label in LABELS:
        assert sum(label in example.labels for example in SENTENCES) >= 150, label
    assert all("emergency" in example.labels for example in SENTENCES if "self_harm" in example.labels)


def test_no_sentence_is_told_twice_with_different_labels() -> None:
    known: dict[str, frozenset[str]] = {}
    twice = [e.text for e in SENTENCES if known.setdefault(" ".join(words(e.text)), e.labels) != e.labels]
    assert twice == []


def test_what_is_measured_with_is_not_learned_from() -> None:
    learned = {" ".join(words(example.text)) for example in SENTENCES}
    measured = {" ".join(words(case["text"])) for case in (*cases("messages"), *cases("messages", REHEARSAL))}
    assert measured & learned == set()
