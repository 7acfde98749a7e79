"""Loading the streets of a city and of the towns around it, their blocks, and where they cross the town line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.understanding.where.names import Block, Family, Line, NearbyStreet, Street, street_forms, street_parts
from bot.understanding.where.table import GazetteerError, read_table
from bot.understanding.where.tokens import words_of

if TYPE_CHECKING:
    from bot.understanding.where.gazetteer import Gazetteer


def load_streets(gazetteer: Gazetteer, folder: Path) -> None:
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
        latitude, longitude = row.point()
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
