"""The measuring of accuracy itself: it notices what was misread, and counts every chance once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.accuracy import people, places, times
from benchmarks.accuracy.cases import Case, Row
from benchmarks.accuracy.draw import draw

YESTERDAY_AT_3: Case = {
    "lang": "en", "now": "2026-11-18 10:15", "within": 30, "readings": ["2026-11-17 15:00 .. 2026-11-17 15:00"],
    "text": "yesterday at 3pm",
}  # fmt: skip
MAIN_ST: Case = {
    "lang": "en", "kind": "address", "inside": True, "number": "550", "streets": ["Main St"], "canonical": "",
    "text": "in front of 550 main street",
}  # fmt: skip
PHONE: Case = {
    "lang": "en", "asked": "phone", "now": "2026-11-18", "expect": {"phone": "+18605550123"}, "text": "860 555 0123",
}  # fmt: skip


def row(rows: list[Row], name: str) -> Row:
    return next(one for one in rows if one.name == name)


@pytest.mark.parametrize(
    ("readings", "right"), [(YESTERDAY_AT_3["readings"], 1), (["2026-11-17 18:00 .. 2026-11-17 18:00"], 0)]
)
def test_a_time_counts_where_it_fits_an_accepted_reading(
    monkeypatch: pytest.MonkeyPatch, readings: list[str], right: int
) -> None:
    monkeypatch.setattr(times, "cases", lambda subject, folder: [YESTERDAY_AT_3 | {"readings": readings}])
    told = row(times.rows(), "when, English")
    assert (told.right, told.total) == (right, 1)


@pytest.mark.parametrize(
    ("change", "right"),
    [({}, 1), ({"number": "12"}, 0), ({"streets": ["Park St"]}, 0), ({"inside": False}, 0), ({"kind": "block"}, 0)],
)
def test_a_place_counts_where_every_fact_is_right(monkeypatch: pytest.MonkeyPatch, change: Case, right: int) -> None:
    monkeypatch.setattr(places, "cases", lambda subject, folder: [MAIN_ST | change])
    told = row(places.rows(), "where: every fact")
    assert (told.right, told.total) == (right, 1)


@pytest.mark.parametrize(("expect", "right"), [(PHONE["expect"], 1), ({}, 0), ({"phone": "+18605550199"}, 0)])
def test_a_person_counts_where_no_field_is_missed_or_made_up(
    monkeypatch: pytest.MonkeyPatch, expect: Case, right: int
) -> None:
    monkeypatch.setattr(people, "cases", lambda subject, folder: [PHONE | {"expect": expect}])
    told = row(people.rows(), "people: whole messages")
    assert (told.right, told.total) == (right, 1)


def test_a_miss_is_kept_with_its_words_and_lowers_the_share() -> None:
    counted = Row("anything")
    counted.count(True, "seen")
    counted.count(False, "missed")
    assert counted.share == 0.5
    assert counted.misses == ["missed"]


def test_a_drawing_names_what_was_and_what_it_was_taken_for(tmp_path: Path) -> None:
    file = tmp_path / "images" / "kinds.svg"
    draw(
        Counter({("larceny", "larceny"): 41, ("lost_property", "larceny"): 2}),
        ["larceny", "lost_property"],
        "Kinds",
        file,
    )
    drawn = file.read_text()
    assert all(word in drawn for word in ("larceny", "lost property", "41", "taken for"))
    draw(
        Counter({("larceny", "larceny"): 41, ("lost_property", "larceny"): 2}),
        ["larceny", "lost_property"],
        "Kinds",
        file,
    )
    assert file.read_text() == drawn
