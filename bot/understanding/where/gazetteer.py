"""An agency's gazetteer: every name the reader of places knows, read from the agency's own folder."""

from __future__ import annotations

import functools
import json
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

from bot.understanding.where.fuzzy import ByLength
from bot.understanding.where.index import NameIndex
from bot.understanding.where.load_names import load_areas, load_places, load_towns, load_zips
from bot.understanding.where.load_streets import load_streets
from bot.understanding.where.names import Area, Family, Place, Town, Zip
from bot.understanding.where.table import GazetteerError
from bot.understanding.where.tokens import words_of

LONG_WORD = 5
"""Letters from which on a word is looked up by the words beside it."""
_ROOT = Path(__file__).resolve().parents[3]


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
    city_streets: ByLength = field(default_factory=ByLength)
    nearby_streets: ByLength = field(default_factory=ByLength)
    known_names: ByLength = field(default_factory=ByLength)
    town_names: ByLength = field(default_factory=ByLength)
    by_neighbor: dict[tuple[str, int, str], list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)
    """Names of several words and the place of a long word in them, by a word beside it, on which side that stands
    (-1 or 1), and the long word's first letter."""
    vocabulary: frozenset[str] = frozenset()
    city_spellings: tuple[str, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> Gazetteer:
        """Read an agency's folder. Raises GazetteerError naming file, line and column of what is wrong."""
        gazetteer = _settings(folder)
        load_streets(gazetteer, folder)
        load_towns(gazetteer, folder)
        load_areas(gazetteer, folder)
        load_places(gazetteer, folder)
        load_zips(gazetteer, folder)
        gazetteer.boundary = _boundary(folder / "boundary.geojson")
        _sum_up(gazetteer)
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
        city = self.city.lower()
        if city in words and len(words) > 1:
            for spelling in self.city_spellings:
                self._know(tuple(spelling if word == city else word for word in words), thing, guarded)
        self._know(words, thing, guarded)

    def _know(self, words: tuple[str, ...], thing: Place | Area | Town, guarded: bool) -> None:
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
    gazetteer.city_spellings = tuple(str(name).lower() for name in data.get("also", []) if " " not in str(name))
    home = Town(data["city"], data["state"], adjoins=True, city=True)
    gazetteer.towns[home.name] = home
    for name in (data["city"], *data.get("also", [])):
        gazetteer.know(str(name), home)
    return gazetteer


def _sum_up(gazetteer: Gazetteer) -> None:
    """What is asked of all rows together; the names as plain strings are for finding misspelt ones."""
    towns = gazetteer.towns.values()
    gazetteer.states = gazetteer.state_words | {town.state.lower() for town in towns}
    gazetteer.adjoining = frozenset(town.name for town in towns if town.adjoins and not town.city)
    for words in gazetteer.streets.names():
        family = gazetteer.streets.get(words)
        if family is not None:
            (gazetteer.city_streets if family.city else gazetteer.nearby_streets).append(" ".join(words))
    for words in gazetteer.named.names():
        meanings = gazetteer.named.get(words) or []
        if not all(named.guarded for named in meanings):
            gazetteer.known_names.append(" ".join(words))
            _know_neighbors(gazetteer, words)
        if len(words) == 1 and all(isinstance(named.thing, Town) for named in meanings):
            gazetteer.town_names.append(words[0])
    names = (*gazetteer.streets.names(), *gazetteer.named.names())
    gazetteer.vocabulary = frozenset(word for words in names for word in words)


def _know_neighbors(gazetteer: Gazetteer, words: tuple[str, ...]) -> None:
    for place, word in enumerate(words):
        for side in (-1, 1):
            if len(word) >= LONG_WORD and 0 <= place + side < len(words):
                key = (words[place + side], side, word[0])
                gazetteer.by_neighbor.setdefault(key, []).append((words, place))


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
