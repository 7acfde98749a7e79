"""From a mention and what is told around it to a Where."""

from __future__ import annotations

from bot.understanding.where.landmarks import landmark, only_one
from bot.understanding.where.line import Sided
from bot.understanding.where.mentions import Mention
from bot.understanding.where.model import Where
from bot.understanding.where.names import Area, Place, Town, Zip
from bot.understanding.where.scene import Finding, Scene, write
from bot.understanding.where.street_places import corner, street
from bot.understanding.where.surroundings import Surroundings, surroundings, zip_town
from bot.understanding.where.words import VENUES


def read_mention(scene: Scene, mention: Mention, live: list[Mention], beside: Mention | None) -> Where:
    """What a mention says, with the other mentions that count and the street beside a place."""
    around = surroundings(scene.tokens, mention, live, scene.gazetteer)
    return write(scene, mention, around, _finding(scene, mention, around, beside))


def _finding(scene: Scene, mention: Mention, around: Surroundings, beside: Mention | None) -> Finding:
    if mention.crossing:
        return corner(scene, mention, around)
    if mention.streets:
        only = None if mention.number else only_one(scene, mention, around)
        return street(scene, mention, around) if only is None else landmark(scene, mention, only, around, mention)
    if mention.zip is not None:
        return _zip(scene, mention.zip, around)
    thing = mention.named[0].thing
    if isinstance(thing, Place):
        return landmark(scene, mention, thing, around, beside)
    return _area(scene, mention, thing, around) if isinstance(thing, Area) else _town(thing)


def _area(scene: Scene, mention: Mention, area: Area, around: Surroundings) -> Finding:
    """A neighborhood or a part of town that people name."""
    if around.town is not None and not around.town.city:
        return Finding("area", Sided(False, around.town.name), "", "town")
    if mention.end < len(scene.tokens) and scene.tokens[mention.end].word in VENUES:
        return Finding("area", Sided(None, doubts=("vague",)), area.name, "vague", area=area)
    label = f"{area.name}, {area.part_of}" if area.part_of else area.name
    return Finding("neighborhood" if area.official else "area", Sided(True), label, "area", area=area)


def _zip(scene: Scene, code: Zip, around: Surroundings) -> Finding:
    told = around.town if around.town is not None and not around.town.city else None
    return Finding("zip", _side_of_town(told or zip_town(code, scene.gazetteer)), code.code, "zip")


def _town(town: Town) -> Finding:
    return Finding("area", _side_of_town(town), "", "town", doubts=("vague",))


def _side_of_town(town: Town) -> Sided:
    return Sided(True) if town.city else Sided(False, town.name)
