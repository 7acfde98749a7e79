"""Loading a gazetteer: a wrong row is named by file, line and column."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from bot.understanding.where import Gazetteer, GazetteerError

ROOT = Path(__file__).resolve().parents[3]
ELMBROOK = ROOT / "tests" / "agencies" / "elmbrook"
HARTFORD = ROOT / "data" / "agencies" / "hartford"


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((HARTFORD / name).read_text(encoding="utf-8").splitlines()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ELMBROOK, tmp_path / "city")
    return tmp_path / "city"


def append(path: Path, line: str) -> int:
    text = path.read_text(encoding="utf-8") + line + "\n"
    path.write_text(text, encoding="utf-8")
    return text.count("\n")


@pytest.mark.parametrize(
    ("file", "line", "column"),
    [
        ("streets.csv", "Low St,,one,9,3", "low"),
        ("streets.csv", ",,1,9,3", "street"),
        ("streets.csv", "Low St,,1,9", "street"),
        ("blocks.csv", "Juniper St,200,100,Hilltop,05991,44.1,-72.5", "last"),
        ("blocks.csv", "Juniper St,0,99,Hilltop,05991,144.1,-72.5", "lat"),
        ("blocks.csv", "Juniper St,0,99,,05991,44.1,-72.5", "neighborhood"),
        ("townline.csv", "Orchard St,Stonewick,Orchard St,ends,,240,241", "relation"),
        ("townline.csv", "Orchard St,Stonewick,Orchard St,continues,left,240,241", "city_side"),
        ("towns.csv", "Nowhere,,,VT,maybe", "adjoins"),
        ("areas.csv", "Old Town,,,ward,,44.1,-72.5", "kind"),
        ("places.csv", "Somewhere,,,park,,,inside,,,", "side"),
        ("places.csv", "Somewhere,,,park,,,in,Atlantis,,", "neighborhood"),
        ("zips.csv", "05994,Elmbrook,2", "share"),
    ],
)
def test_a_wrong_row_is_named(file: str, line: str, column: str, folder: Path) -> None:
    number = append(folder / file, line)
    with pytest.raises(GazetteerError, match=rf"{file}, line {number}, column {column}\b"):
        Gazetteer.load(folder)


def test_a_missing_column_is_named(folder: Path) -> None:
    (folder / "zips.csv").write_text("zip,town\n05991,Elmbrook\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"zips\.csv, line 1, column share"):
        Gazetteer.load(folder)


@pytest.mark.parametrize("file", ["streets.csv", "gazetteer.toml", "boundary.geojson"])
def test_a_missing_file_is_named(file: str, folder: Path) -> None:
    (folder / file).unlink()
    with pytest.raises(GazetteerError, match=file):
        Gazetteer.load(folder)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("gazetteer.toml", "city = 3\nstate = 'VT'\n"),
        ("gazetteer.toml", "city = 'A'\nstate = 'VT'\nalso = 'B'\n"),
        ("gazetteer.toml", "city ="),
        ("boundary.geojson", "{}"),
        ("boundary.geojson", "no json"),
    ],
)
def test_a_file_that_makes_no_sense_is_named(file: str, text: str, folder: Path) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=file):
        Gazetteer.load(folder)


def test_a_block_of_an_unknown_street_is_named(folder: Path) -> None:
    append(folder / "blocks.csv", "Lost St,0,99,Hilltop,05991,44.1,-72.5")
    with pytest.raises(GazetteerError, match="Lost St"):
        Gazetteer.load(folder)


def test_the_boundary_decides_what_lies_inside() -> None:
    city = Gazetteer.load(ELMBROOK)
    assert city.holds(44.10, -72.50)
    assert not city.holds(44.20, -72.50)


def test_every_block_of_hartford_lies_within_its_boundary_or_close_to_it() -> None:
    city = Gazetteer.load(HARTFORD)
    for row in table("blocks.csv"):
        latitude, longitude = float(row["lat"]), float(row["lon"])
        assert city.holds(latitude, longitude) or city.metres_to_line(latitude, longitude) < 200, row


def test_places_said_to_be_inside_lie_inside() -> None:
    city = Gazetteer.load(HARTFORD)
    for row in table("places.csv"):
        if row["side"] == "in" and row["lat"]:
            latitude, longitude = float(row["lat"]), float(row["lon"])
            assert city.holds(latitude, longitude) or city.metres_to_line(latitude, longitude) < 200, row["place"]
