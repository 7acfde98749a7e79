"""First messages, answers and codes of the corpora, each read as its table says."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.understanding.kind import offense_code, read_kind

CORPORA = Path(__file__).parents[2] / "corpora" / "kind"
NOT_READ_YET = frozenset(
    {
        "they got me at the gym while i was in the shower, wallet watch and car keys, locker wasnt locked",
        "There's a new cell line on my report from Boost. I don't have Boost.",
        "hi I got a letter from DCF or something saying I get benefits and I dont",
    }
)
BESIDE_THE_POINT = (
    "I don't know who did it.",
    "I live at 58 Niles St and my number is 860 555 0110.",
    "I need a police report for my insurance. Is this the right place?",
    "No sé quién fue, nadie vio nada.",
)


LOOKED_AT = ("first_messages", "first_messages_more", "first_messages_hard", "first_messages_plain")
KEPT_APART = "first_messages_last"


@lru_cache
def _table(name: str) -> Any:
    return yaml.safe_load((CORPORA / f"{name}.yml").read_text(encoding="utf-8"))


def _lines(name: str) -> Iterator[tuple[str, str]]:
    for kind, texts in _table(name).items():
        if kind != "unsure":
            yield from ((kind, text) for text in texts)


def _told(text: str, *, asked: bool = False) -> str:
    reading = read_kind(text, asked=asked)
    return reading.kind if reading else "none"


@pytest.mark.parametrize("name", LOOKED_AT)
def test_first_messages_tell_their_kind(name: str) -> None:
    wrong = {text: _told(text) for kind, text in _lines(name) if _told(text) != kind}
    assert set(wrong) <= NOT_READ_YET, wrong


@pytest.mark.parametrize("name", [*LOOKED_AT, KEPT_APART])
def test_what_a_clerk_would_ask_about_is_never_sure(name: str) -> None:
    texts = [text for pair in _table(name)["unsure"].values() for text in pair]
    sure = [text for text in texts if (reading := read_kind(text)) is not None and reading.sure]
    assert sure == []


def test_messages_kept_apart_are_read_right_in_nearly_all_cases() -> None:
    lines = list(_lines(KEPT_APART))
    right = sum(_told(text) == kind for kind, text in lines)
    assert right / len(lines) >= 0.97


@pytest.mark.parametrize("more", BESIDE_THE_POINT)
def test_words_beside_the_point_change_nothing(more: str) -> None:
    changed = {text: _told(f"{text.rstrip('.')}. {more}") for kind, text in _lines("first_messages")}
    assert {text: kind for text, kind in changed.items() if kind != _told(text)} == {}


def test_answers_to_which_kind_is_it_are_understood() -> None:
    wrong = {text: _told(text, asked=True) for kind, text in _lines("type_answers") if _told(text, asked=True) != kind}
    assert wrong == {}


def test_the_words_of_a_report_settle_its_code() -> None:
    cases = [
        (kind, code, text) for kind, codes in _table("codes").items() for code, texts in codes.items() for text in texts
    ]
    wrong = {text: offense_code(kind, text) for kind, code, text in cases if offense_code(kind, text) != code}
    assert wrong == {}


def test_no_message_stands_in_two_tables() -> None:
    texts = [text.casefold() for name in (*LOOKED_AT, KEPT_APART) for _, text in _lines(name)]
    assert sorted({text for text in texts if texts.count(text) > 1}) == []
