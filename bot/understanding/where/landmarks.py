"""Places known by name: which one is meant, and which branch of a name that many shops share."""

from __future__ import annotations

from bot.understanding.where.line import Sided
from bot.understanding.where.mentions import Mention
from bot.understanding.where.names import Place, Town
from bot.understanding.where.pick import Pick, pick_street
from bot.understanding.where.scene import Finding, Scene
from bot.understanding.where.street_places import side
from bot.understanding.where.surroundings import Surroundings, place_of
from bot.understanding.where.tokens import words_of
from bot.understanding.where.words import KIND_NOUNS

_KIND_JOINTS = frozenset("on in de la en del at calle the one ubicada that thats is queda esta downtown centro".split())


def landmark(scene: Scene, mention: Mention, place: Place, around: Surroundings, street: Mention | None) -> Finding:
    """A place known by name; ``street`` is the one said beside it."""
    picks = _beside(mention, street, around)
    doubts = ("spelling",) if mention.rule == "spelling" else ()
    if place.side == "branches":
        found = _branch(scene, place, around, picks)
        if found is None:
            return _some_branch(scene, place, around, picks, doubts)
        place = found
    elif picks and not any(pick.name in place.address for pick in picks):
        place = _same_kind(scene, place, picks) or place
    if place.kind == "highway" and place.side == "across":
        inside = None if around.town is None or around.town.city else False
        return Finding("area", Sided(inside, doubts=("vague",)), place.name, "road", (), doubts)
    streets = tuple(_named_as(pick, place) for pick in picks if pick.street or pick.elsewhere)
    label = f"{place.name}, {place.address}" if place.address else place.name
    return Finding("landmark", _side_of_place(place), label, "place", streets, doubts, place=place)


def only_one(scene: Scene, mention: Mention, around: Surroundings) -> Place | None:
    """The one library (post office, …) on a street, where its kind is said before the street."""
    words = [token.word for token in scene.tokens[max(0, mention.start - 6) : mention.start]]
    while words and words[-1] in _KIND_JOINTS:
        words.pop()
    kind = KIND_NOUNS.get(tuple(words[-2:])) or KIND_NOUNS.get(tuple(words[-1:]))
    if kind is None:
        return None
    pick = pick_street(mention.streets[0], None, around.town)
    there = [place for place in scene.gazetteer.by_kind.get(kind, []) if pick.name in place.address]
    return there[0] if len(there) == 1 else None


def _side_of_place(place: Place) -> Sided:
    if place.side == "out":
        return Sided(False, place.town)
    return Sided(True) if place.side == "in" else Sided(None, doubts=("which_side",))


def _beside(mention: Mention, street: Mention | None, around: Surroundings) -> list[Pick]:
    """The street (or road) told with a place."""
    road = place_of(street) if street is not None else None
    if road is not None:
        return [Pick(road.address or road.name)]
    return [pick_street(spoken, None, around.town) for spoken in (street.streets if street else mention.beside)]


def _same_kind(scene: Scene, place: Place, picks: list[Pick]) -> Place | None:
    """ "The library on Park Street" is that one, not the one that goes by "the library"."""
    if place.kind not in KIND_NOUNS.values():
        return None
    others = scene.gazetteer.by_kind.get(place.kind, [])
    there = [other for other in others if any(pick.name in other.address for pick in picks)]
    return there[0] if len(there) == 1 else None


def _branch(scene: Scene, place: Place, around: Surroundings, picks: list[Pick]) -> Place | None:
    """The one branch that the street, the part of town or the town leaves."""
    known = scene.gazetteer.branches.get(words_of(place.name), [])
    if picks:
        on_street = [b for b in known if any(name in b.address for pick in picks for name in pick.names())]
        return next((branch for branch in on_street if _in_same_town(branch, around.town)), None)
    if around.area is not None and around.area.official:
        return next((branch for branch in known if branch.neighborhood == around.area.name), None)
    if around.town is not None:
        there = [branch for branch in known if _in_same_town(branch, around.town)]
        return there[0] if len(there) == 1 else None
    return None


def _some_branch(
    scene: Scene, place: Place, around: Surroundings, picks: list[Pick], doubts: tuple[str, ...]
) -> Finding:
    """A shop of which the gazetteer does not know the branch meant: the street or town told may still decide."""
    sided = Sided(None)
    if picks:
        sided = side(scene, picks[0], None, around)
    elif around.town is not None:
        sided = Sided(around.town.city, None if around.town.city else around.town.name)
    if sided.inside is None or not picks:
        doubts = (*doubts, "which_branch")
    names = tuple(pick.name for pick in picks)
    return Finding("landmark", sided, ", ".join((place.name, *names[:1])), "branch", names, doubts)


def _named_as(pick: Pick, place: Place) -> str:
    """The street's name, the place's address deciding where no type was said."""
    return next((name for name in pick.names() if name in place.address), pick.name)


def _in_same_town(branch: Place, town: Town | None) -> bool:
    if town is None:
        return True
    return branch.side != "out" if town.city else branch.town == town.name
