"""An agency's gazetteer: every name the reader of places knows, read from the agency's own folder."""

from __future__ import annotations

import functools
import json
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

from bot.understanding.where.index import NameIndex
from bot.understanding.where.names import (
    Area,
    Block,
    Family,
    Line,
    NearbyStreet,
    Place,
    Side,
    Street,
    Town,
    Zip,
    street_forms,
    street_parts,
)
from bot.understanding.where.spanish import said_in_spanish
from bot.understanding.where.table import GazetteerError, Row, read_table
from bot.understanding.where.tokens import words_of
from bot.understanding.where.words import ARTICLES

_ROOT = Path(__file__).resolve().parents[3]
_SIDES = frozenset(get_args(Side))
_YES_NO = frozenset({"yes", "no"})


@dataclass(frozen=True, slots=True)
class Named:
    """A name's meaning; ``guarded`` names count only where the words around them point at a place."""

    thing: Place | Area | Town
    guarded: bool = False


@dataclass(slots=True)
class Gazetteer:
    """Names, numbers and the boundary of one city and the towns around it."""

    city: str
    state: str
    state_words: frozenset[str]
    states: frozenset[str] = frozenset()
    adjoining: frozenset[str] = frozenset()
    streets: NameIndex[Family] = field(default_factory=NameIndex)
    named: NameIndex[list[Named]] = field(default_factory=NameIndex)
    street_towns: set[str] = field(default_factory=set)
    zips: dict[str, Zip] = field(default_factory=dict)
    towns: dict[str, Town] = field(default_factory=dict)
    branches: dict[tuple[str, ...], list[Place]] = field(default_factory=dict)
    corners: dict[frozenset[str], Place] = field(default_factory=dict)
    by_kind: dict[str, list[Place]] = field(default_factory=dict)
    neighborhoods: frozenset[str] = frozenset()
    boundary: BaseGeometry | None = None
    city_streets: list[str] = field(default_factory=list)
    nearby_streets: list[str] = field(default_factory=list)
    known_names: list[str] = field(default_factory=list)

    @classmethod
    def load(cls, folder: Path) -> Gazetteer:
        """Read an agency's folder. Raises GazetteerError naming file, line and column of what is wrong."""
        gazetteer = _settings(folder)
        _load_streets(gazetteer, folder)
        _load_towns(gazetteer, folder)
        _load_areas(gazetteer, folder)
        _load_places(gazetteer, folder)
        for row in read_table(folder / "zips.csv", ("zip", "town", "share")):
            share = row.decimal("share", 0, 1)
            gazetteer.zips[row.needed("zip")] = Zip(row.needed("zip"), row.needed("town"), share or 0.0)
        gazetteer.boundary = _boundary(folder / "boundary.geojson")
        gazetteer.states = gazetteer.state_words | {town.state.lower() for town in gazetteer.towns.values()}
        gazetteer.adjoining = frozenset(
            town.name for town in gazetteer.towns.values() if town.adjoins and not town.city
        )
        _list_names(gazetteer)
        return gazetteer

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a point (degrees) lies within the city."""
        return self.boundary is not None and bool(self.boundary.covers(Point(longitude, latitude)))

    def metres_to_line(self, latitude: float, longitude: float) -> float:
        """How far a point (degrees) is from the city line, in metres (rough: one degree of latitude's scale)."""
        if self.boundary is None:
            return 0.0
        return float(self.boundary.boundary.distance(Point(longitude, latitude))) * 100_000

    def know(self, name: str, thing: Place | Area | Town, guarded: bool = False) -> None:
        """Let a name mean a thing, beside what it means already."""
        words = words_of(name)
        meanings = self.named.get(words)
        if meanings is None:
            self.named.add(words, [Named(thing, guarded)])
        elif all(known.thing != thing for known in meanings):
            meanings.append(Named(thing, guarded))


@functools.cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer of the agency that FRONTDESK_AGENCY names (a folder; relative to the project's root)."""
    folder = Path(os.environ.get("FRONTDESK_AGENCY") or "data/agencies/hartford")
    return Gazetteer.load(folder if folder.is_absolute() else _ROOT / folder)


def _settings(folder: Path) -> Gazetteer:
    path = folder / "gazetteer.toml"
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise GazetteerError(f"{path.name}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{path.name}: {error}") from error
    for key in ("city", "state"):
        if not isinstance(data.get(key), str) or not data[key]:
            raise GazetteerError(f"{path.name}, key {key}: must be a name")
    for key in ("state_names", "also"):
        if not isinstance(data.get(key, []), list):
            raise GazetteerError(f"{path.name}, key {key}: must be a list of names")
    state_words = frozenset(" ".join(words_of(str(name))) for name in data.get("state_names", []))
    gazetteer = Gazetteer(data["city"], data["state"], state_words | {data["state"].lower()})
    home = Town(data["city"], data["state"], adjoins=True, city=True)
    gazetteer.towns[home.name] = home
    for name in (data["city"], *data.get("also", [])):
        gazetteer.know(str(name), home)
    return gazetteer


def _load_streets(gazetteer: Gazetteer, folder: Path) -> None:
    blocks = _blocks(folder / "blocks.csv")
    lines = _lines(folder / "townline.csv")
    known: set[str] = set()
    for row in read_table(folder / "streets.csv", ("street", "also", "low", "high", "traffic")):
        name = row.needed("street")
        _, kind, suffix = street_parts(words_of(name))
        street = Street(
            name,
            kind,
            suffix,
            row.whole("low"),
            row.whole("high"),
            row.whole("traffic") or 0,
            tuple(blocks.get(name, ())),
            tuple(lines.get(name, ())),
        )
        known.add(name)
        for spoken in (name, *row.names("also")):
            base, _, direction = street_parts(words_of(spoken))
            for form in street_forms(base, direction):
                _family(gazetteer, form).city.append(street)
    for name in blocks.keys() - known:
        raise GazetteerError(f"blocks.csv, column street: {name!r} is not in streets.csv")
    for row in read_table(folder / "nearby.csv", ("street", "town", "low", "high")):
        base, kind, direction = street_parts(words_of(row.needed("street")))
        nearby = NearbyStreet(row.text("street"), kind, row.needed("town"), row.whole("low"), row.whole("high"))
        gazetteer.street_towns.add(nearby.town)
        for form in street_forms(base, direction):
            _family(gazetteer, form).nearby.append(nearby)


def _list_names(gazetteer: Gazetteer) -> None:
    """The names as plain strings, for finding misspelt ones."""
    for words in gazetteer.streets.names():
        family = gazetteer.streets.get(words)
        if family is not None:
            (gazetteer.city_streets if family.city else gazetteer.nearby_streets).append(" ".join(words))
    for words in gazetteer.named.names():
        meanings = gazetteer.named.get(words) or []
        if not all(named.guarded for named in meanings):
            gazetteer.known_names.append(" ".join(words))


def _family(gazetteer: Gazetteer, words: tuple[str, ...]) -> Family:
    family = gazetteer.streets.get(words)
    if family is None:
        family = Family(words)
        gazetteer.streets.add(words, family)
    return family


def _blocks(path: Path) -> dict[str, list[Block]]:
    found: dict[str, list[Block]] = {}
    columns = ("street", "first", "last", "neighborhood", "zip", "lat", "lon")
    for row in read_table(path, columns):
        first, last = row.whole("first"), row.whole("last")
        if first is None or last is None or last < first:
            raise row.wrong("last", "must be a number not below that of column first")
        latitude, longitude = _point(row)
        block = Block(first, last, row.needed("neighborhood"), row.text("zip"), latitude or 0.0, longitude or 0.0)
        found.setdefault(row.needed("street"), []).append(block)
    return found


def _lines(path: Path) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    columns = ("street", "town", "name_there", "relation", "city_side", "last_here", "first_there")
    for row in read_table(path, columns):
        relation = row.one_of("relation", frozenset({"continues", "namesake"}))
        side = row.one_of("city_side", frozenset({"", "even", "odd"}))
        line = Line(
            row.needed("town"),
            row.needed("name_there"),
            relation == "continues",
            side,
            row.whole("last_here"),
            row.whole("first_there"),
        )
        found.setdefault(row.needed("street"), []).append(line)
    return found


def _load_towns(gazetteer: Gazetteer, folder: Path) -> None:
    rows = list(read_table(folder / "towns.csv", ("town", "also", "part_of", "state", "adjoins")))
    for row in rows:
        name = row.needed("town")
        adjoins = row.one_of("adjoins", _YES_NO) == "yes"
        belongs = row.text("part_of") or name
        town = Town(belongs, row.needed("state"), adjoins, near=adjoins or belongs in gazetteer.street_towns)
        if not row.text("part_of"):
            gazetteer.towns[name] = town
        for spoken in (name, *row.names("also")):
            gazetteer.know(spoken, gazetteer.towns.get(town.name, town))


def _load_areas(gazetteer: Gazetteer, folder: Path) -> None:
    official: set[str] = set()
    columns = ("area", "also", "guarded", "kind", "part_of", "lat", "lon")
    for row in read_table(folder / "areas.csv", columns):
        kind = row.one_of("kind", frozenset({"neighborhood", "informal"}))
        latitude, longitude = _point(row)
        area = Area(row.needed("area"), kind == "neighborhood", row.text("part_of"), latitude, longitude)
        if area.official:
            official.add(area.name)
        for spoken in (area.name, *row.names("also")):
            gazetteer.know(spoken, area)
        for spoken in row.names("guarded"):
            gazetteer.know(spoken, area, guarded=True)
    gazetteer.neighborhoods = frozenset(official)


def _load_places(gazetteer: Gazetteer, folder: Path) -> None:
    columns = ("place", "also", "guarded", "kind", "address", "town", "side", "neighborhood", "lat", "lon")
    listed: list[Place] = []
    rows = list(read_table(folder / "places.csv", columns))
    chains = [(row.text("kind"), words_of(row.text("place"))) for row in rows if row.text("side") == "branches"]
    for row in rows:
        side: Any = row.one_of("side", _SIDES)
        latitude, longitude = _point(row)
        place = Place(
            row.needed("place"),
            row.needed("kind"),
            row.text("address"),
            row.text("town"),
            side,
            row.text("neighborhood"),
            latitude,
            longitude,
        )
        if place.neighborhood and place.neighborhood not in gazetteer.neighborhoods:
            raise row.wrong("neighborhood", f"{place.neighborhood!r} is not in areas.csv")
        plain, guarded = (place.name, *row.names("also")), row.names("guarded")
        shops = [words for kind, words in chains if kind == place.kind and side != "branches"]
        for spoken in plain:
            if _names_one_of(shops, spoken):
                continue
            for form in (spoken, *said_in_spanish(spoken)):
                gazetteer.know(form, place)
        for spoken in guarded:
            gazetteer.know(spoken, place, guarded=True)
        listed.append(place)
        gazetteer.by_kind.setdefault(place.kind, []).append(place)
        if "&" in place.address:
            gazetteer.corners[frozenset(part.strip() for part in place.address.split("&"))] = place
    _know_branches(gazetteer, listed)


def _names_one_of(shops: list[tuple[str, ...]], spoken: str) -> bool:
    """Whether a name starts with that of a chain: the chain's name with street or town says it better."""
    words = words_of(spoken)
    words = words[1:] if words and words[0] in ARTICLES else words
    return any(words[: len(shop)] == shop for shop in shops)


def _know_branches(gazetteer: Gazetteer, places: list[Place]) -> None:
    """Gather the branches of each name that many shops share: those whose own name starts with it."""
    for chain in places:
        if chain.side == "branches":
            words = words_of(chain.name)
            gazetteer.branches[words] = [
                place
                for place in places
                if place is not chain and place.kind == chain.kind and words_of(place.name)[: len(words)] == words
            ]


def _point(row: Row) -> tuple[float | None, float | None]:
    return row.decimal("lat", -90, 90), row.decimal("lon", -180, 180)


def _boundary(path: Path) -> BaseGeometry:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        geometry = shape(data["geometry"])
    except OSError as error:
        raise GazetteerError(f"{path.name}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise GazetteerError(f"{path.name}: is no GeoJSON feature with one polygon ({error})") from error
    if geometry.is_empty or not geometry.is_valid:
        raise GazetteerError(f"{path.name}: the polygon is empty or crosses itself")
    return geometry
