"""Loading what goes by a name: towns, neighborhoods, landmarks and shops, and ZIP codes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from bot.understanding.where.called import called
from bot.understanding.where.names import Area, Place, Side, Town, Zip
from bot.understanding.where.spanish import said_in_spanish
from bot.understanding.where.table import read_table
from bot.understanding.where.tokens import words_of
from bot.understanding.where.words import ARTICLES

if TYPE_CHECKING:
    from bot.understanding.where.gazetteer import Gazetteer

_SIDES = frozenset(get_args(Side))
_YES_NO = frozenset({"yes", "no"})


def load_zips(gazetteer: Gazetteer, folder: Path) -> None:
    """The ZIP codes, their town, and their share within the city."""
    for row in read_table(folder / "zips.csv", ("zip", "town", "share")):
        share = row.decimal("share", 0, 1)
        gazetteer.zips[row.needed("zip")] = Zip(row.needed("zip"), row.needed("town"), share or 0.0)


def load_towns(gazetteer: Gazetteer, folder: Path) -> None:
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


def load_areas(gazetteer: Gazetteer, folder: Path) -> None:
    official: set[str] = set()
    columns = ("area", "also", "guarded", "kind", "part_of", "lat", "lon")
    for row in read_table(folder / "areas.csv", columns):
        kind = row.one_of("kind", frozenset({"neighborhood", "informal"}))
        latitude, longitude = row.point()
        area = Area(row.needed("area"), kind == "neighborhood", row.text("part_of"), latitude, longitude)
        if area.official:
            official.add(area.name)
        for spoken in (area.name, *row.names("also")):
            gazetteer.know(spoken, area)
        for spoken in row.names("guarded"):
            gazetteer.know(spoken, area, guarded=True)
    gazetteer.neighborhoods = frozenset(official)


def load_places(gazetteer: Gazetteer, folder: Path) -> None:
    columns = ("place", "also", "guarded", "kind", "address", "town", "side", "neighborhood", "lat", "lon")
    listed: list[Place] = []
    rows = list(read_table(folder / "places.csv", columns))
    chains = [(row.text("kind"), words_of(row.text("place"))) for row in rows if row.text("side") == "branches"]
    for row in rows:
        side: Any = row.one_of("side", _SIDES)
        latitude, longitude = row.point()
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
            for form in (spoken, *said_in_spanish(spoken), *called(spoken, place.kind)):
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
