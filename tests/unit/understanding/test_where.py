"""The corpus of phrases: what each must read, alone and inside a sentence, and what must not be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding.where import Gazetteer, Where, read_address, read_where

ROOT = Path(__file__).resolve().parents[3]
CORPUS = ROOT / "tests" / "corpora" / "where"
INSIDE = {"yes": True, "no": False, "?": None}


@pytest.fixture(scope="module")
def hartford() -> Gazetteer:
    return Gazetteer.load(ROOT / "data" / "agencies" / "hartford")


def rows(name: str) -> list[list[str]]:
    lines = (CORPUS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def told(*names: str) -> list[list[str]]:
    return [row for name in names for row in rows(name)]


def check(read: Where | None, row: list[str]) -> None:
    _, _, kinds, inside, number, streets, canonical = row
    assert (read.kind if read else "none") in kinds.split("/")
    assert (read.inside if read else None) is INSIDE[inside]
    assert (read.number if read else None) == (number or None)
    if streets:
        assert read is not None
        assert set(read.street) == {name.strip() for name in streets.split(",")}
    if canonical:
        assert read is not None
        assert canonical.lower() in read.canonical.lower()


EVERY = sorted(path.stem for path in CORPUS.glob("*.txt") if path.stem != "none")


@pytest.mark.parametrize("row", told(*EVERY), ids=lambda row: str(row[1])[:60])
def test_a_phrase_reads_as_the_corpus_says(row: list[str], hartford: Gazetteer) -> None:
    check(read_where(row[1], row[0], gazetteer=hartford), row)


@pytest.mark.parametrize("row", rows("none"), ids=lambda row: str(row[1])[:60])
def test_a_text_that_tells_no_place_reads_none(row: list[str], hartford: Gazetteer) -> None:
    assert read_where(row[1], row[0], gazetteer=hartford) is None


ADDRESSES = [
    row for row in told("inside", "outside") if row[2] == "address" and len(row[1]) < 30 and row[1][0].isdigit()
]


@pytest.mark.parametrize("row", ADDRESSES, ids=lambda row: str(row[1]))
@pytest.mark.parametrize(
    "sentence",
    [
        "someone broke the window of my car, {}, I found it this morning at 7",
        "Hello. My bike worth $300 was taken. It was at {}. Call me at 860 555 0123.",
        "me robaron el celular en {}, como a las 9 de la noche",
        "I live in a house nearby and it happened in front of {}",
    ],
)
def test_an_address_reads_the_same_inside_a_sentence(sentence: str, row: list[str], hartford: Gazetteer) -> None:
    read = read_where(sentence.format(row[1]), gazetteer=hartford)
    assert read is not None
    assert (read.kind, read.number, read.inside) == ("address", row[4], INSIDE[row[3]])


@pytest.mark.parametrize("row", ADDRESSES, ids=lambda row: str(row[1]))
def test_capitals_and_full_stops_change_nothing(row: list[str], hartford: Gazetteer) -> None:
    plain = read_where(row[1], gazetteer=hartford)
    loud = read_where(f"{row[1].upper()}.", gazetteer=hartford)
    assert plain is not None
    assert loud is not None
    assert (plain.canonical, plain.inside) == (loud.canonical, loud.inside)


def test_the_words_and_their_span_are_those_of_the_text(hartford: Gazetteer) -> None:
    text = "Señor, it was at 145 Adelaide St, Hartford, last night"
    read = read_where(text, gazetteer=hartford)
    assert read is not None
    assert read.text == "145 Adelaide St, Hartford"
    assert text[read.span[0] : read.span[1]] == read.text


def test_an_address_knows_its_neighborhood_zip_and_point(hartford: Gazetteer) -> None:
    read = read_where("58 Niles St", gazetteer=hartford)
    assert read is not None
    assert (read.neighborhood, read.zip) == ("Asylum Hill", "06105")
    assert read.latitude is not None
    assert read.longitude is not None
    assert hartford.holds(read.latitude, read.longitude)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("182 stoningtn st", "spelling"),
        ("at walmart", "which_branch"),
        ("on farmington ave", "which_side"),
        ("on main st", "homonym"),
        ("9900 zion st", "number_out_of_range"),
        ("12 Example Road", "unknown_street"),
        ("1234 farmington ave, hartford", "town_disagrees"),
        ("45 wilson ave hartford", "which_street_type"),
        ("my house", "vague"),
    ],
)
def test_what_is_not_sure_is_said(text: str, doubt: str, hartford: Gazetteer) -> None:
    read = read_where(f"it happened at {text}" if text == "my house" else text, gazetteer=hartford)
    assert read is not None
    assert doubt in read.doubts


@pytest.mark.parametrize(
    ("text", "canonical", "inside"),
    [
        ("88 Hebron Ave, Glastonbury, CT 06033", "88 Hebron Ave, Glastonbury, CT", False),
        ("right there, 40 Whitmore, Hartford", "40 Whitmore St, Hartford, CT", True),
        ("58 Niles apt 3B, Hartford 06105", "58 Niles St, Hartford, CT", True),
        ("41 Ashley St, Hartford 06105, for now anyway", "41 Ashley St, Hartford, CT", True),
        ("310 Maple Ave, 3er piso, Hartford 06114", "310 Maple Ave, Hartford, CT", True),
        ("vivo en 120 russ st apt 4", "120 Russ St, Hartford, CT", True),
        ("12 Oak St, Springfield MA", "12 Oak St, Springfield, MA", False),
    ],
)
def test_a_home_address_may_be_in_any_town(text: str, canonical: str, inside: bool, hartford: Gazetteer) -> None:
    read = read_address(text, gazetteer=hartford)
    assert read is not None
    assert (read.canonical, read.inside) == (canonical, inside)


def test_the_default_gazetteer_is_the_agencys(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.understanding.where.gazetteer import default_gazetteer

    monkeypatch.setenv("FRONTDESK_AGENCY", "tests/agencies/elmbrook")
    default_gazetteer.cache_clear()
    read = read_where("12 orchard st")
    monkeypatch.undo()
    default_gazetteer.cache_clear()
    assert read is not None
    assert read.canonical == "12 Orchard St, Elmbrook, VT"
