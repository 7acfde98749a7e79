"""From a mention and what is told around it to a Where."""

from __future__ import annotations

from bot.understanding.where import cues
from bot.understanding.where.landmarks import landmark, only_one
from bot.understanding.where.line import Sided
from bot.understanding.where.mentions import Mention
from bot.understanding.where.model import Where
from bot.understanding.where.names import Area, Place, Town, Zip
from bot.understanding.where.roles import righted
from bot.understanding.where.scene import Finding, Scene, write
from bot.understanding.where.street_places import corner, street
from bot.understanding.where.surroundings import Surroundings, surroundings, town_of, zip_town
from bot.understanding.where.words import VENUES


def read_mention(scene: Scene, mention: Mention, live: list[Mention], beside: Mention | None) -> Where:
    """What a mention says, with the other mentions that count and the street beside a place."""
    around = surroundings(scene.tokens, mention, live, scene.gazetteer)
    return write(scene, mention, around, _finding(scene, mention, around, live, beside))


def _finding(
    scene: Scene, mention: Mention, around: Surroundings, live: list[Mention], beside: Mention | None
) -> Finding:
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
    if isinstance(thing, Area):
        return _area(scene, mention, thing, around)
    return _town(thing, _one_of_two(scene, mention, thing, live))


def _area(scene: Scene, mention: Mention, area: Area, around: Surroundings) -> Finding:
    """A neighborhood or a part of town that people name."""
    if around.town is not None and not around.town.city:
        return Finding("area", Sided(False, around.town.name), "", "town")
    behind = scene.tokens[mention.end] if mention.end < len(scene.tokens) else None
    if behind is not None and behind.word in VENUES and not behind.gap:
        return Finding("area", Sided(None, doubts=("vague",)), area.name, "vague", area=area)
    label = f"{area.name}, {area.part_of}" if area.part_of else area.name
    return Finding("neighborhood" if area.official else "area", Sided(True), label, "area", area=area)


def _zip(scene: Scene, code: Zip, around: Surroundings) -> Finding:
    told = around.town if around.town is not None and not around.town.city else None
    return Finding("zip", _side_of_town(told or zip_town(code, scene.gazetteer)), code.code, "zip")


def _town(town: Town, one_of_two: bool) -> Finding:
    sided = Sided(None, doubts=("which_town",)) if one_of_two else _side_of_town(town)
    return Finding("area", sided, town.name if one_of_two else "", "town", doubts=("vague",))


def _one_of_two(scene: Scene, mention: Mention, town: Town, live: list[Mention]) -> bool:
    """Whether the city and another town are both told, and which it was is not known."""
    towns = [other for other in live if (told := town_of(other)) is not None and told.city != town.city]
    if not towns or any(righted(scene.tokens, each) for each in (mention, *towns)):
        return False
    first, last = min(mention.end, towns[0].end), max(mention.start, towns[0].start)
    lead = " ".join(token.word for token in scene.tokens[max(0, first - 5) : first - 1])
    between = " ".join(token.word for token in scene.tokens[first:last])
    return bool(cues.EITHER.search(between) or cues.ON_THE_LINE.search(lead))


def _side_of_town(town: Town) -> Sided:
    return Sided(True) if town.city else Sided(False, town.name)
