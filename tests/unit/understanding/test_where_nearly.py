"""Names not told as the tables have them: one word misspelt, a school by its short name, a street half told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding.where import Gazetteer, read_where
from bot.understanding.where.called import called
from bot.understanding.where.fuzzy import ByLength, nearest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def elmbrook() -> Gazetteer:
    return Gazetteer.load(ROOT / "tests" / "agencies" / "elmbrook")


@pytest.mark.parametrize(
    "text",
    ["at elmbrook genral hospital", "at elmbruck general hospital", "in front of the elmbrook general hospitall"],
)
def test_a_name_is_found_with_one_word_misspelt(text: str, elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is not None
    assert read.canonical.startswith("Elmbrook General Hospital")
    assert "spelling" in read.doubts


@pytest.mark.parametrize("text", ["at the lantern festival", "at a general hospital", "elmbrook gentle hospital visit"])
def test_another_word_is_no_misspelling(text: str, elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is None or read.kind != "landmark"


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("corner of junipr and orchard ave", {"Juniper St", "Orchard Ave"}),
        ("orchard ave and junipper", {"Orchard Ave", "Juniper St"}),
        ("calle juniper con graftn", {"Juniper St", "Grafton Ave"}),
    ],
)
def test_a_corners_other_street_may_be_misspelt(text: str, streets: set[str], elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is not None
    assert set(read.street) == streets


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("juniper st 100 block", "100", "block"),
        ("100 blk junipr st", "100", "block"),
        ("calle Juniper, 20", "20", "address"),
        ("Juniper 20", "20", "address"),
        ("en Juniper 20, segundo piso", "20", "address"),
        ("1,200 quarry road", "1200", "address"),
    ],
)
def test_a_number_is_found_where_people_put_it(text: str, number: str, kind: str, elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is not None
    assert (read.number, read.kind) == (number, kind)


@pytest.mark.parametrize(
    "text",
    ["the one on orchard st", "cuadra 3 de la calle Juniper", "I found two on Juniper St", "orchard st at 8:40am"],
)
def test_what_counts_or_tells_a_time_is_no_house_number(text: str, elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is None or read.number is None


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("my cousin lives in stonewick but this was at 12 orchard st", True),
        ("12 orchard st, my friend from stonewick came over", True),
        ("I was in stonewick, no, sorry, 12 orchard st", True),
        ("12 orchard st stonewick by the park", False),
        ("in elmbrook or maybe stonewick", None),
    ],
)
def test_other_peoples_towns_do_not_move_the_incident(text: str, inside: bool | None, elmbrook: Gazetteer) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is not None
    assert read.inside is inside


def test_a_school_and_a_church_are_known_by_their_short_names() -> None:
    assert "Maple Hill elementary" in called("Maple Hill School", "school")
    assert "escuela Maple Hill" in called("Maple Hill School", "school")
    assert "Our Lady" in called("Our Lady Church", "church")
    assert called("High School", "school") == []
    assert called("Lantern Theater", "venue") == []


def test_names_of_another_length_are_not_compared() -> None:
    names = ByLength()
    for name in ("juniper", "juniper lane gardens", "june"):
        names.append(name)
    assert nearest("junipr", names) == [("juniper", 1)]
    assert names.around(7, 1) == ["juniper"]
