"""Addresses, blocks, corners, and streets without a number."""

from __future__ import annotations

from bot.understanding.where.line import Sided, side_of
from bot.understanding.where.mentions import STREET_OR_TOWN, Mention
from bot.understanding.where.model import Kind
from bot.understanding.where.names import Block, Street
from bot.understanding.where.pick import Pick, gap_between, pick_street
from bot.understanding.where.scene import Finding, Scene
from bot.understanding.where.surroundings import Surroundings

_CORNER_REACH = 450.0
"""Metres within which two streets' nearest blocks may be taken to meet."""
_TOO_FAR = 800.0
"""Metres beyond which two streets are taken not to meet in the city."""
_LINE_MARGIN = 150.0
"""Metres from the town line beyond which a point is safely inside."""
_BLOCK_REACH = 200
"""House numbers between an address and the nearest block that is known."""
_KEPT_DOUBTS = ("near_town_line", "no_number")


def street(scene: Scene, mention: Mention, around: Surroundings) -> Finding:
    """An address, a block, or a street without a number."""
    digits = "".join(c for c in mention.number or "" if c.isdigit())
    number = int(digits) if digits else None
    pick = pick_street(mention.streets[0], number, around.town)
    sided = side(scene, pick, number, around)
    if mention.rule == STREET_OR_TOWN:
        sided = Sided(None, doubts=("homonym", "no_number"))
    kind: Kind = "block" if mention.block else "address" if mention.number else "area"
    label = pick.name
    if mention.number:
        label = f"{mention.number} block of {pick.name}" if mention.block else f"{mention.number} {pick.name}"
    block = _block(pick.street, number) if sided.inside else None
    return Finding(kind, sided, label, kind, (pick.name,), pick.doubts, block=block)


def corner(scene: Scene, mention: Mention, around: Surroundings) -> Finding:
    """The corner of two streets."""
    one, other = mention.streets
    picks = [pick_street(one, None, around.town, other), pick_street(other, None, around.town, one)]
    sided, block = _corner_side(scene, picks, mention, around)
    names = tuple(pick.name for pick in picks)
    doubts = tuple(doubt for pick in picks for doubt in pick.doubts)
    return Finding("intersection", sided, " & ".join(names), "corner", names, doubts, block=block)


def side(scene: Scene, pick: Pick, number: int | None, around: Surroundings) -> Sided:
    """On which side of the town line a street and number lie, with the town that was told."""
    town = around.town
    if town is not None and not town.city:
        return Sided(False, town.name)
    if pick.street is not None:
        sided = side_of(pick.street, number, scene.gazetteer.adjoining)
        if sided.inside is None and town is not None:
            return Sided(True, doubts=tuple(doubt for doubt in sided.doubts if doubt in _KEPT_DOUBTS))
        if sided.inside is False and town is not None and _numbers_unseen(pick.street):
            return Sided(None, doubts=("near_town_line", "town_disagrees"))
        if sided.inside is False and town is not None:
            return Sided(False, sided.town, (*sided.doubts, "town_disagrees"))
        return sided
    if pick.elsewhere:
        return _elsewhere({street.town for street in pick.elsewhere})
    return Sided(True if town is not None else None)


def _numbers_unseen(street: Street) -> bool:
    """Whether nobody knows which numbers of a street that runs on are the city's."""
    return street.high is None and any(line.continues and line.first_there is not None for line in street.lines)


def _elsewhere(towns: set[str]) -> Sided:
    return Sided(False, next(iter(towns)) if len(towns) == 1 else None, ("elsewhere",))


def _corner_side(scene: Scene, picks: list[Pick], mention: Mention, around: Surroundings) -> tuple[Sided, Block | None]:
    town = around.town
    if town is not None and not town.city:
        return Sided(False, town.name), None
    one, other = (pick.street for pick in picks)
    if one is not None and other is not None:
        sided, block = _meeting(scene, one, other, _both_there(scene, picks, mention))
        return (Sided(True), block) if town is not None else (sided, block)
    shared = set.intersection(*({street.town for street in pick.elsewhere} | _lined(pick.street) for pick in picks))
    if shared and any(pick.elsewhere for pick in picks):
        return _elsewhere(shared), None
    return Sided(True if town is not None else None), None


def _meeting(scene: Scene, one: Street, other: Street, both_there: bool) -> tuple[Sided, Block | None]:
    """Two of the city's streets meet inside, unless both cross the line and meet close to it."""
    known = scene.gazetteer.corners.get(frozenset((one.name, other.name)))
    if known is not None and known.side in ("in", "across"):
        return Sided(True if known.side == "in" else None), None
    gap = gap_between(one, other)
    block = gap[1] if gap is not None and gap[0] <= _CORNER_REACH else None
    if both_there and gap is not None and gap[0] > _TOO_FAR:
        return Sided(None, doubts=("homonym",)), None
    if not _on_the_line(scene, one, other):
        return Sided(True), block
    if gap and block and min(_metres_to_line(scene, gap[1]), _metres_to_line(scene, gap[2])) > _LINE_MARGIN:
        return Sided(True), block
    return Sided(None, doubts=("which_side",)), None


def _on_the_line(scene: Scene, one: Street, other: Street) -> bool:
    """Whether two streets may meet at the town line: both cross it, or one runs along it and the other goes on."""
    sides = [side_of(street, None, scene.gazetteer.adjoining) for street in (one, other)]
    if all(sided.inside is None and "which_side" in sided.doubts for sided in sides):
        return True
    along = any(line.city_side for street in (one, other) for line in street.lines)
    return along and all(any(line.continues for line in street.lines) for street in (one, other))


def _both_there(scene: Scene, picks: list[Pick], mention: Mention) -> bool:
    """Whether a town next door has streets of both names."""
    towns = [
        _lined(pick.street) | {s.town for s in spoken.family.nearby if not spoken.type or s.type == spoken.type}
        for pick, spoken in zip(picks, mention.streets, strict=True)
        if spoken.family is not None
    ]
    return len(towns) == 2 and bool(towns[0] & towns[1] & scene.gazetteer.adjoining)


def _lined(street: Street | None) -> set[str]:
    return {line.town for line in street.lines} if street is not None else set()


def _metres_to_line(scene: Scene, block: Block) -> float:
    return scene.gazetteer.metres_to_line(block.latitude, block.longitude)


def _block(street: Street | None, number: int | None) -> Block | None:
    """The block of a house number, or the nearest one to it that is known."""
    if street is None or number is None or not street.blocks:
        return None
    nearest = min(street.blocks, key=lambda b: max(b.first - number, number - b.last, 0))
    return nearest if max(nearest.first - number, number - nearest.last, 0) <= _BLOCK_REACH else None
