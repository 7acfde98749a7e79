"""One text being read, what was found out about one of its mentions, and how that becomes a Where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.line import Sided
from bot.understanding.where.mentions import Mention
from bot.understanding.where.model import Kind, Where
from bot.understanding.where.names import Area, Block, Place
from bot.understanding.where.surroundings import Surroundings
from bot.understanding.where.tokens import Token


@dataclass(frozen=True, slots=True)
class Scene:
    """A text, its words, and the gazetteer it is read with."""

    text: str
    tokens: Sequence[Token]
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class Finding:
    """What a mention turned out to be; ``label`` is its name without the town."""

    kind: Kind
    sided: Sided
    label: str
    rule: str
    streets: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    block: Block | None = None
    place: Place | None = None
    area: Area | None = None


def write(scene: Scene, mention: Mention, around: Surroundings, finding: Finding) -> Where:
    """The finding as a Where, with all that the text tells around it."""
    start, end = _span(scene, mention, around)
    town, state = _town_label(scene, finding.sided, around)
    latitude, longitude = _point(finding)
    return Where(
        kind=finding.kind,
        inside=finding.sided.inside,
        canonical=", ".join(part for part in (finding.label, town, state if town else "") if part),
        text=scene.text[start:end],
        span=(start, end),
        rule=mention.rule or finding.rule,
        number=mention.number,
        street=list(finding.streets),
        town=town,
        neighborhood=_neighborhood(finding, around),
        zip=_zip(mention, around, finding.block),
        latitude=latitude,
        longitude=longitude,
        doubts=tuple(dict.fromkeys((*finding.doubts, *finding.sided.doubts))),
    )


def _span(scene: Scene, mention: Mention, around: Surroundings) -> tuple[int, int]:
    """From the first to the last word that told the place; a town far off is left out."""
    end = mention.end
    for other in around.mentions:
        if 0 <= other.start - end <= 3:
            end = max(end, other.end)
    return scene.tokens[mention.start].start, scene.tokens[end - 1].end


def _town_label(scene: Scene, sided: Sided, around: Surroundings) -> tuple[str | None, str]:
    gazetteer = scene.gazetteer
    if sided.inside:
        return gazetteer.city, gazetteer.state
    told = around.town.name if around.town is not None and not around.town.city else None
    name = sided.town or told
    if name is None:
        return None, ""
    town = gazetteer.towns.get(name)
    state = town.state if town else gazetteer.state
    return name, "" if name.endswith(state) else state


def _neighborhood(finding: Finding, around: Surroundings) -> str | None:
    if finding.area is not None:
        return finding.area.part_of or finding.area.name
    if finding.block is not None:
        return finding.block.neighborhood
    if finding.place is not None and finding.place.neighborhood:
        return finding.place.neighborhood
    return (around.area.part_of or around.area.name) if around.area is not None else None


def _zip(mention: Mention, around: Surroundings, block: Block | None) -> str | None:
    told = around.zip or mention.zip
    if told is not None:
        return told.code
    return block.zip if block is not None and block.zip else None


def _point(finding: Finding) -> tuple[float | None, float | None]:
    for thing in (finding.place, finding.block, finding.area):
        if thing is not None:
            return thing.latitude, thing.longitude
    return None, None
