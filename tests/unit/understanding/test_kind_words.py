"""The word tables and the patterns fit together."""

from collections.abc import Iterator

import pytest

from bot.understanding.kind import account, codes, words_acts, words_money, words_places, words_talk, words_things
from bot.understanding.kind.cues import Element, compile_pattern, cues
from bot.understanding.kind.matching import _DEED_TAGS
from bot.understanding.kind.tokens import _spelt, fold, tokenize

TABLES = (words_acts, words_money, words_places, words_talk, words_things)
TAGS = {tag for table in TABLES for tag in table.TABLE} | {"NUMBER", "MONEY"}


def _elements() -> Iterator[Element]:
    for cue in cues():
        yield from cue.elements
    for _, patterns in codes._LARCENY + codes._FRAUD:
        for pattern in patterns:
            yield from compile_pattern(pattern)
    for pattern in account._ACCOUNT + account._USED + account._DISCOVERED:
        yield from compile_pattern(pattern)


def test_every_tag_that_a_pattern_names_stands_in_a_table() -> None:
    assert {tag for element in _elements() for tag in element.tags} - TAGS == set()


def test_the_lists_of_tags_name_tags_that_exist() -> None:
    assert set() == (words_talk.SPARING | words_talk.HAVE_PLURALS | _DEED_TAGS) - TAGS


def test_no_tag_stands_in_two_tables() -> None:
    names = [tag for table in TABLES for tag in table.TABLE]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__.rsplit(".", 1)[-1])
def test_entries_are_folded_and_stand_once(table: object) -> None:
    for tag, words in table.TABLE.items():  # type: ignore[attr-defined]
        entries = [" ".join(entry.split()) for entry in words.split(",")]
        assert len(entries) == len(set(entries)), tag
        assert [entry for entry in entries if fold(entry) != entry or not entry] == [], tag


def test_every_cue_has_a_name_of_its_own() -> None:
    names = [(cue.side, cue.name) for cue in cues()]
    assert len(names) == len(set(names))


def test_words_found_with_a_slip_stand_in_a_table() -> None:
    assert [word for word in words_talk.SPELLED.split() if not _spelt(word)] == []


def test_folding_keeps_every_word_in_its_place() -> None:
    text = "El LADRÓN se llevó İ mi ﬁno reloj’s"
    assert len(fold(text)) == len(text)


def test_a_gift_card_is_no_card() -> None:
    tags = [token.tags for token in tokenize("a gift card")]
    assert not any("CARD" in found for found in tags)


def test_a_slip_of_the_fingers_is_forgiven() -> None:
    assert "STEAL" in tokenize("stollne")[0].tags | tokenize("stoeln")[0].tags


def test_a_full_stop_in_an_abbreviation_ends_no_sentence() -> None:
    tokens = tokenize("on Park St. near 1,249.99 somebody. took it")
    assert [token.sentence for token in tokens if token.word in ("on", "somebody", "took")] == [0, 0, 1]
