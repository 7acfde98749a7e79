"""A made-up city: everything about a place comes from the agency's folder, nothing from the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.understanding.where import Gazetteer, read_where

ROOT = Path(__file__).resolve().parents[3]
CODE = ROOT / "bot" / "understanding" / "where"


@pytest.fixture(scope="module")
def elmbrook() -> Gazetteer:
    return Gazetteer.load(ROOT / "tests" / "agencies" / "elmbrook")


@pytest.mark.parametrize(
    ("text", "kind", "inside", "canonical"),
    [
        ("12 orchard st", "address", True, "12 Orchard St, Elmbrook, VT"),
        ("450 orchard", "address", True, "450 Orchard Ave, Elmbrook, VT"),
        ("12 orchrad st", "address", True, "12 Orchard St, Elmbrook, VT"),
        ("twenty two larkspur lane", "address", True, "22 Larkspur Ln, Elmbrook, VT"),
        ("600 quarry road", "address", True, "600 Quarry Rd, Elmbrook, VT"),
        ("700 quarry road", "address", False, "700 Quarry Rd, Stonewick, VT"),
        ("on quarry rd", "area", None, "Quarry Rd"),
        ("541 grafton ave", "address", True, "541 Grafton Ave, Elmbrook, VT"),
        ("540 grafton ave", "address", False, "540 Grafton Ave, Ashgrove, VT"),
        ("20 juniper st ashgrove", "address", False, "20 Juniper St, Ashgrove, VT"),
        ("20 juniper st elmbrk vt", "address", True, "20 Juniper St, Elmbrook, VT"),
        ("5 turnstile ln", "address", False, "5 Turnstile Ln, Stonewick, VT"),
        ("60 s ferry st", "address", True, "60 South Ferry St, Elmbrook, VT"),
        ("10 mill way", "address", True, "10 Old Mill Way, Elmbrook, VT"),
        ("100 block of juniper", "block", True, "100 block of Juniper St, Elmbrook, VT"),
        ("corner of orchard and juniper", "intersection", True, "Orchard St & Juniper St, Elmbrook, VT"),
        ("esquina de la juniper con la grafton", "intersection", True, "Juniper St & Grafton Ave, Elmbrook, VT"),
        ("at the lantern theatre", "landmark", True, "Lantern Theater, 12 Orchard St, Elmbrook, VT"),
        ("teatro lantern", "landmark", True, "Lantern Theater, 12 Orchard St, Elmbrook, VT"),
        ("outside EGH", "landmark", True, "Elmbrook General Hospital, 400 Quarry Rd, Elmbrook, VT"),
        ("stonewick mall", "landmark", False, "Stonewick Mall, 20 Main St, Stonewick, VT"),
        ("border park", "landmark", None, "Border Park, Quarry Rd"),
        ("at the brewbarn", "landmark", None, "Brewbarn"),
        ("brew barn on orchard", "landmark", True, "Brewbarn Orchard, 90 Orchard St, Elmbrook, VT"),
        ("on route 99", "area", None, "Route 99"),
        ("in hilltop", "neighborhood", True, "Hilltop, Elmbrook, VT"),
        ("tannery yards", "area", True, "Tannery Yards, Riverside, Elmbrook, VT"),
        ("in stonewick, not elmbrook", "area", False, "Stonewick, VT"),
        ("in wick landing", "area", False, "Stonewick, VT"),
        ("elmbrook", "area", True, "Elmbrook, VT"),
        ("05991", "zip", True, "05991, Elmbrook, VT"),
        ("elmbrook 05993", "zip", False, "05993, Stonewick, VT"),
        ("12 orchard st 05993", "address", False, "12 Orchard St, Stonewick, VT"),
    ],
)
def test_another_city_is_read_from_its_own_folder(
    text: str, kind: str, inside: bool | None, canonical: str, elmbrook: Gazetteer
) -> None:
    read = read_where(text, gazetteer=elmbrook)
    assert read is not None
    assert (read.kind, read.inside, read.canonical) == (kind, inside, canonical)


@pytest.mark.parametrize(
    "text", ["Bushnell Park", "in Hartford", "at the XL Center", "Farmington Ave", "06106", "Frog Hollow"]
)
def test_the_first_citys_names_mean_nothing_in_another(text: str, elmbrook: Gazetteer) -> None:
    assert read_where(text, gazetteer=elmbrook) is None


def test_no_city_stands_in_the_code() -> None:
    known = Gazetteer.load(ROOT / "data" / "agencies" / "hartford")
    names = {known.city, "Connecticut", *known.neighborhoods, *known.adjoining} - {"Downtown", "Northeast", "Southwest"}
    for path in CODE.glob("*.py"):
        code = re.sub(r'""".*?"""|#[^\n]*', "", path.read_text(encoding="utf-8"), flags=re.S)
        code = code.replace("data/agencies/hartford", "")
        assert not [name for name in names if re.search(rf"\b{re.escape(name)}\b", code, re.I)], path.name
