"""Signals: what the reader promises whatever the words, and what its tables must be."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding.signals import Signal, Signals, read_signals, tables
from bot.understanding.signals.canon import plain
from bot.understanding.signals.matching import spelled_out
from bot.understanding.signals.rule import Rule
from bot.understanding.signals.tables.spelling import MENDED, NOT_TYPOS, SHORT_FORMS, SPANISH_FORMS

WORDS = "someone he she no not never is was breaking in my the car house gun knife right now yesterday nadie no hay"
SENTENCES = st.lists(
    st.one_of(st.sampled_from([*WORDS.split(), ",", ".", "?", "'", "😀", "él"]), st.text(max_size=12)), max_size=40
).map(" ".join)
ASKED = st.sampled_from([None, "emergency", "suspect", "items", "no such field"])


def everything(signals: Signals) -> list[Signal]:
    groups = (
        signals.danger,
        signals.suspect,
        signals.other_crime,
        signals.quality_of_life,
        signals.tip,
        signals.denied,
    )
    return [one for group in groups for one in group]


def rules() -> Iterator[Rule]:
    for found in pkgutil.iter_modules(tables.__path__):
        for value in vars(importlib.import_module(f"{tables.__name__}.{found.name}")).values():
            if isinstance(value, tuple):
                yield from (one for one in value if isinstance(one, Rule))


@settings(max_examples=150, deadline=None)
@given(text=SENTENCES, language=st.sampled_from(["en", "es", "", "xx"]), asked=ASKED)
def test_no_text_raises_and_every_signal_quotes_its_own_words(text: str, language: str, asked: str | None) -> None:
    for one in everything(read_signals(text, language, asked=asked)):
        start, end = one.span
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == one.text


@settings(max_examples=100, deadline=None)
@given(text=SENTENCES, asked=ASKED)
def test_what_is_told_is_not_also_denied(text: str, asked: str | None) -> None:
    signals = read_signals(text, asked=asked)
    assert not (signals.danger and signals.danger_denied)
    assert not (signals.suspect and signals.suspect_denied)
    assert all(one.denied for one in signals.denied)


@pytest.mark.parametrize("text", ["", " ", "\x00", "?", "...", "😀" * 50, "a" * 5000, "no " * 2000, "'" * 300])
def test_text_without_words_for_it_gives_no_signal(text: str) -> None:
    assert everything(read_signals(text)) == []


def test_what_lies_past_four_thousand_characters_is_not_read() -> None:
    assert read_signals("ok " * 1400 + "he has a knife to her throat").danger == ()


def test_a_signal_names_its_kind_its_rule_and_its_words() -> None:
    (signal,) = read_signals("Hello. My son is bleeding").danger
    assert (signal.kind, signal.text, signal.span) == ("injury", "son is bleeding", (10, 25))
    assert signal.rule


def test_a_denied_weapon_is_kept_as_denied() -> None:
    signals = read_signals("nobody was standing there with a knife")
    assert signals.danger == ()
    assert "weapon" in {one.kind for one in signals.denied}


@pytest.mark.parametrize(
    ("text", "asked", "language", "danger"),
    [
        ("yes", "emergency", "en", True),
        ("yes", "suspect", "en", False),
        ("yes", None, "en", False),
        ("ya", "emergency", "en", True),
        ("ya", "emergency", "es", False),
        ("right now", "emergency", "en", True),
        ("right now", "when", "en", False),
        ("sí", "emergency", "es", True),
        ("not sure", "emergency", "en", True),
        ("not sure", "suspect", "en", False),
        ("not sure when, it was last night", "emergency", "en", False),
        ("maybe", "emergency", "en", True),
        ("no sé", "emergency", "es", True),
        ("no creo", "emergency", "es", False),
        ("yes but im ok", "emergency", "en", True),
        ("no he's still here", "emergency", "en", True),
        ("not anymore", "emergency", "en", False),
    ],
)
def test_a_short_answer_means_what_was_asked(text: str, asked: str | None, language: str, danger: bool) -> None:
    assert bool(read_signals(text, language, asked=asked).danger) is danger


def test_a_bare_yes_to_the_suspect_question_is_unspecified() -> None:
    assert [one.kind for one in read_signals("yes", asked="suspect").suspect] == ["unspecified"]


@pytest.mark.parametrize(
    ("now", "over"),
    [
        ("he is pointing a gun at me", "he pointed a gun at me last week and took my bag"),
        ("my brother got stabbed", "my brother got stabbed two years ago"),
        ("there is someone in my garage right now", "there was someone in my garage last night"),
        ("mi marido me está pegando", "mi marido me pegó el mes pasado"),
    ],
)
def test_the_same_words_past_and_over_are_another_crime(now: str, over: str) -> None:
    assert read_signals(now).danger
    signals = read_signals(over)
    assert not signals.danger
    assert signals.other_crime


def test_what_is_told_as_now_stays_now_beside_what_is_told_as_past() -> None:
    assert read_signals("he got here an hour ago, he is drunk and he says he will shoot").danger
    assert not read_signals("he got here an hour ago and left").danger


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("rn", ". right now ."),
        ("He's here!", ". he is here ."),
        ("they won’t", ". they will not ."),
        ("sum1 brakin in", ". someone breaking in ."),
        ("kinfe", ". knife ."),
        ("he's chokeing her", ". he is choking her ."),
        ("he od’d", ". he overdosed ."),
        ("how odd", ". how odd ."),
        ("heeelp", ". help ."),
        ("a@example.com", ". webaddress ."),
        ("well... no", ". well , no ."),
    ],
)
def test_a_message_is_spelled_out_before_it_is_read(written: str, read: str) -> None:
    text = plain(written).text
    assert re.sub(r"(?: \.)+$", " .", text) == read


def test_short_forms_that_are_english_words_are_read_only_in_spanish() -> None:
    assert " toy " in plain("a toy gun").text
    assert " estoy " in plain("toy en la calle con mi hermana").text
    assert " estoy " in plain("toy bien", "es").text


def test_a_denied_mending_stays_as_it_was_written() -> None:
    assert plain("burglar").text == ". burglar ."


def test_every_list_that_a_rule_names_exists_and_every_repetition_is_bounded() -> None:
    for rule in rules():
        for pattern in (rule.en, rule.es, rule.unless):
            whole = spelled_out(pattern)
            re.compile(whole)
            assert not re.search(r"<[A-Z_0-9]+>", whole), rule.name
            assert not re.search(r"(?<!\\)[*+]|\{\d+,\}", whole), rule.name


def test_every_rule_speaks_english_and_can_be_told_from_its_neighbours() -> None:
    names = [rule.name for rule in rules()]
    assert len(names) == len(set(names))
    assert all(rule.en for rule in rules())


def test_spelling_tables_are_folded_and_do_not_contradict_each_other() -> None:
    for word in (*SHORT_FORMS, *SPANISH_FORMS, *MENDED):
        assert word == word.casefold()
        assert re.fullmatch(r"[\w']+", word)
    assert not set(SHORT_FORMS) & set(SPANISH_FORMS)
    assert not set(MENDED) & NOT_TYPOS - {"breathing", "breathe", "window", "stranger", "inside", "wanted", "herida",
                                          "motora", "chasing", "camera"}  # fmt: skip
