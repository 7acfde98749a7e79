"""Phrases and stories tied to the windows they tell, and texts that tell none: alone and inside a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.understanding.when import When, read_when, revise_when

CORPORA = Path(__file__).parents[2] / "corpora" / "when"
NEW_YORK = ZoneInfo("America/New_York")
ABSOLUTE = 16  # characters of "2026-11-18 10:15"; shorter ones are of the year of `now`


@dataclass(frozen=True)
class Told:
    text: str
    now: datetime
    language: str
    windows: tuple[tuple[datetime, datetime], ...]
    within: timedelta


@cache
def groups(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((CORPORA / f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded


def instant(written: str, now: datetime) -> datetime:
    whole = written if len(written) == ABSOLUTE else f"{now.year}-{written}"
    return datetime.fromisoformat(whole).replace(tzinfo=NEW_YORK)


def moment(group: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(group["now"]).replace(tzinfo=NEW_YORK)


def windows(written: str, now: datetime) -> tuple[tuple[datetime, datetime], ...]:
    pairs = (alternative.split(" .. ") for alternative in written.split(" or "))
    return tuple((instant(first, now), min(instant(last, now), now)) for first, last in pairs)


def told(name: str, language: str) -> Iterator[Told]:
    for group in groups(name):
        now = moment(group)
        for text, written in group["told"].items():
            yield Told(text, now, language, windows(written, now), timedelta(minutes=group["within"]))


def dressed(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def agrees(found: When | None, wanted: tuple[tuple[datetime, datetime], ...], within: timedelta) -> bool:
    if found is None:
        return False
    return any(
        abs(found.earliest.astimezone(UTC) - first.astimezone(UTC)) <= within
        and abs(found.latest.astimezone(UTC) - last.astimezone(UTC)) <= within
        for first, last in wanted
    )


LANGUAGES = {"english": "en", "spanish": "es"}
# A corpus's file begins with the name of its language; "nothing" holds what tells no time, in both.
BY_LANGUAGE = {path.stem: LANGUAGES[prefix] for prefix in LANGUAGES for path in sorted(CORPORA.glob(f"{prefix}*.yaml"))}
FRAMES = {
    "en": "hi, my bike is gone. {} and nobody saw it",
    "es": "hola, se llevaron mi bicicleta. {} y nadie vio nada",
}
CASES = [case for name, language in BY_LANGUAGE.items() for case in told(name, language)]
NOTHING = [
    (text, moment(group))
    for path in sorted(CORPORA.glob("nothing*.yaml"))
    for group in groups(path.stem)
    for text in group["texts"]
]
CORRECTED = [(group, *row) for group in groups("corrections") for row in group["corrected"]]
UNCHANGED = [(group, *row) for group in groups("corrections") for row in group["unchanged"]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:60])
def test_a_phrase_is_read_as_the_window_it_tells(case: Told) -> None:
    found = read_when(case.text, case.now, case.language)
    assert agrees(found, case.windows, case.within), found
    assert found is not None
    assert case.text[slice(*found.span)] == found.text


@pytest.mark.parametrize("name", BY_LANGUAGE)
def test_texts_are_read_the_same_whatever_language_was_expected(name: str) -> None:
    language = "es" if BY_LANGUAGE[name] == "en" else "en"
    cases = told(name, BY_LANGUAGE[name])
    assert [c.text for c in cases if not agrees(read_when(c.text, c.now, language), c.windows, c.within)] == []


@pytest.mark.parametrize("name", BY_LANGUAGE)
def test_capitals_and_a_full_stop_change_nothing(name: str) -> None:
    cases = told(name, BY_LANGUAGE[name])
    assert [
        c.text for c in cases if not agrees(read_when(dressed(c.text), c.now, c.language), c.windows, c.within)
    ] == []


@pytest.mark.parametrize("name", ["english", "spanish"])
def test_phrases_inside_a_message_are_read_as_alone(name: str) -> None:
    only_alone = {"2024", "0730"}
    cases = [c for c in told(name, BY_LANGUAGE[name]) if c.text not in only_alone]
    found = [(c, read_when(FRAMES[c.language].format(c.text), c.now, c.language)) for c in cases]
    assert [c.text for c, when in found if not agrees(when, c.windows, c.within)] == []


@pytest.mark.parametrize(("text", "now"), NOTHING, ids=lambda value: str(value)[:60])
def test_nothing_is_read_where_no_time_is_told(text: str, now: datetime) -> None:
    assert read_when(text, now, "en") is None
    assert read_when(text, now, "es") is None


@pytest.mark.parametrize(("group", "first", "then", "written"), CORRECTED, ids=lambda value: str(value)[:50])
def test_a_correction_keeps_what_it_does_not_tell(group: dict[str, Any], first: str, then: str, written: str) -> None:
    now = moment(group)
    before = read_when(first, now, group["language"])
    assert before is not None
    after = revise_when(before, then, now, group["language"])
    assert agrees(after, windows(written, now), timedelta(minutes=group["within"])), after


@pytest.mark.parametrize(("group", "first", "then"), UNCHANGED, ids=lambda value: str(value)[:50])
def test_a_correction_of_something_else_tells_no_time(group: dict[str, Any], first: str, then: str) -> None:
    now = moment(group)
    before = read_when(first, now, group["language"])
    assert before is not None
    assert revise_when(before, then, now, group["language"]) is None
