"""From a mention and what is told around it to a Where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.where.gazetteer import Gazetteer, Named
from bot.understanding.where.line import Sided, side_of
from bot.understanding.where.mentions import Mention, Spoken
from bot.understanding.where.model import Kind, Where
from bot.understanding.where.names import Block, Place, Street, Town
from bot.understanding.where.pick import Pick, gap_between, pick_street
from bot.understanding.where.surroundings import Surroundings, area_of, place_of, town_of, zip_town
from bot.understanding.where.tokens import Token, words_of
from bot.understanding.where.words import KIND_NOUNS, VENUES

Tokens = Sequence[Token]
_CORNER_REACH = 450.0
"""Metres within which two streets' nearest blocks may be taken to meet."""
_TOO_FAR = 800.0
"""Metres beyond which two streets are taken not to meet in the city."""
_LINE_MARGIN = 150.0
"""Metres from the town line beyond which a point is safely inside."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns mentions of one text into places."""

    text: str
    tokens: Tokens
    gazetteer: Gazetteer

    @property
    def adjoining(self) -> frozenset[str]:
        """The towns next door."""
        return self.gazetteer.adjoining

    def street(self, mention: Mention, around: Surroundings) -> Where:
        """An address, a block, or a street without a number."""
        spoken = mention.streets[0]
        digits = "".join(c for c in mention.number or "" if c.isdigit())
        number = int(digits) if digits else None
        pick = pick_street(spoken, number, around.town, self.gazetteer)
        sided = self._side(pick, number, around)
        only = self._only_one(mention, pick) if not mention.number else None
        if only is not None:
            mention.named, mention.beside, mention.streets = [Named(only)], [spoken], []
            return self.place(mention, around, None)
        kind: Kind = "block" if mention.block else "address" if mention.number else "area"
        label = pick.name
        if mention.number:
            label = f"{mention.number} block of {pick.name}" if mention.block else f"{mention.number} {pick.name}"
        block = _block(pick.street, number) if sided.inside else None
        return self._where(mention, around, kind, sided, label, [pick.name], pick.doubts, block=block, rule=kind)

    def corner(self, mention: Mention, around: Surroundings) -> Where:
        """The corner of two streets."""
        one, other = mention.streets
        picks = [
            pick_street(one, None, around.town, self.gazetteer, other),
            pick_street(other, None, around.town, self.gazetteer, one),
        ]
        sided, block = self._corner_side(picks, mention, around)
        doubts = tuple(dict.fromkeys(doubt for pick in picks for doubt in pick.doubts))
        names = [pick.name for pick in picks]
        label = " & ".join(names)
        return self._where(mention, around, "intersection", sided, label, names, doubts, block=block, rule="corner")

    def _side(self, pick: Pick, number: int | None, around: Surroundings) -> Sided:
        town = around.town
        if town is not None and not town.city:
            return Sided(False, town.name)
        if pick.street is not None:
            sided = side_of(pick.street, number, self.adjoining)
            if sided.inside is None and town is not None:
                return Sided(True, doubts=tuple(d for d in sided.doubts if d in ("near_town_line", "no_number")))
            if sided.inside is False and town is not None:
                return Sided(False, sided.town, (*sided.doubts, "town_disagrees"))
            return sided
        if pick.elsewhere:
            towns = {street.town for street in pick.elsewhere}
            return Sided(False, towns.pop() if len(towns) == 1 else None, ("elsewhere",))
        return Sided(True if town is not None else None)

    def _both_there(self, picks: list[Pick], mention: Mention) -> bool:
        """Whether a town next door has streets of both names."""
        towns = [
            _lined(pick.street) | {s.town for s in spoken.family.nearby if not spoken.type or s.type == spoken.type}
            for pick, spoken in zip(picks, mention.streets, strict=True)
            if spoken.family is not None
        ]
        return len(towns) == 2 and bool(towns[0] & towns[1] & self.adjoining)

    def _corner_side(self, picks: list[Pick], mention: Mention, around: Surroundings) -> tuple[Sided, Block | None]:
        if around.town is not None and not around.town.city:
            return Sided(False, around.town.name), None
        streets = [pick.street for pick in picks if pick.street is not None]
        if len(streets) == 2:
            both_there = self._both_there(picks, mention)
            return self._meeting(streets[0], streets[1], around, both_there)
        shared = set.intersection(*({s.town for s in pick.elsewhere} | _lined(pick.street) for pick in picks))
        if shared and any(pick.elsewhere for pick in picks):
            return Sided(False, shared.pop() if len(shared) == 1 else None, ("elsewhere",)), None
        return Sided(True if around.town is not None else None), None

    def _meeting(self, one: Street, other: Street, around: Surroundings, shared: bool) -> tuple[Sided, Block | None]:
        """Two of the city's streets meet inside, unless both cross the line and meet close to it."""
        known = self.gazetteer.corners.get(frozenset((one.name, other.name)))
        if known is not None and known.side in ("in", "across"):
            return Sided(True if known.side == "in" else None), None
        gap = gap_between(one, other)
        block = gap[1] if gap is not None and gap[0] <= _CORNER_REACH else None
        sides = [side_of(street, None, self.adjoining) for street in (one, other)]
        if shared and around.town is None and gap is not None and gap[0] > _TOO_FAR:
            return Sided(None, doubts=("homonym",)), None
        crossing = [side for side in sides if side.inside is None and "which_side" in side.doubts]
        along = any(line.city_side for street in (one, other) for line in street.lines)
        both = len(crossing) == 2 or (along and _continues(one) and _continues(other))
        if not both or around.town is not None:
            return Sided(True), block
        if gap and block and min(self._from_line(gap[1]), self._from_line(gap[2])) > _LINE_MARGIN:
            return Sided(True), block
        return Sided(None, doubts=("which_side",)), None

    def _from_line(self, block: Block) -> float:
        return self.gazetteer.metres_to_line(block.latitude, block.longitude)

    def place(self, mention: Mention, around: Surroundings, street: Mention | None) -> Where:
        """A landmark or shop, with the street said beside it."""
        place = place_of(mention)
        assert place is not None  # noqa: S101 - the caller looked
        picks = self._beside(street, mention.beside, around)
        doubts: tuple[str, ...] = ("spelling",) if mention.rule == "spelling" else ()
        if place.side == "branches":
            found = self._branch(place, around, picks)
            if found is None:
                return self._some_branch(mention, place, around, picks, doubts, street)
            place = found
        elif picks and not any(pick.name in place.address for pick in picks):
            place = self._same_kind(place, picks) or place
        names = [_named_as(pick, place) for pick in picks if pick.street or pick.elsewhere]
        if place.kind == "highway" and place.side == "across":
            inside = None if around.town is None or around.town.city else False
            return self._where(
                mention, around, "area", Sided(inside, doubts=("vague",)), place.name, [], doubts, rule="road"
            )
        sided = {
            "in": Sided(True),
            "out": Sided(False, place.town),
            "across": Sided(None, doubts=("which_side",)),
        }[place.side]
        label = f"{place.name}, {place.address}" if place.address else place.name
        return self._where(mention, around, "landmark", sided, label, names, doubts, place=place, rule="place")

    def _beside(self, street: Mention | None, beside: list[Spoken], around: Surroundings) -> list[Pick]:
        """The street (or road) told with a place."""
        if street is None:
            return [pick_street(spoken, None, around.town, self.gazetteer) for spoken in beside]
        road = place_of(street)
        if road is not None:
            return [Pick(road.address or road.name)]
        return [pick_street(spoken, None, around.town, self.gazetteer) for spoken in street.streets]

    def _only_one(self, mention: Mention, pick: Pick) -> Place | None:
        """The one library (post office, …) on a street, where its kind is said before the street."""
        words = [token.word for token in self.tokens[max(0, mention.start - 4) : mention.start]]
        while words and words[-1] in ("on", "in", "de", "la", "en", "del", "at", "calle", "the"):
            words.pop()
        kind = KIND_NOUNS.get(tuple(words[-2:])) or KIND_NOUNS.get(tuple(words[-1:]))
        there = [place for place in self.gazetteer.by_kind.get(kind or "", []) if pick.name in place.address]
        return there[0] if len(there) == 1 else None

    def _same_kind(self, place: Place, picks: list[Pick]) -> Place | None:
        """ "The library on Park Street" is that one, not the one that goes by "the library"."""
        others = self.gazetteer.by_kind.get(place.kind, [])
        there = [other for other in others if any(pick.name in other.address for pick in picks)]
        return there[0] if len(there) == 1 else None

    def _branch(self, place: Place, around: Surroundings, picks: list[Pick]) -> Place | None:
        known = self.gazetteer.branches.get(words_of(place.name), [])
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
        self,
        mention: Mention,
        place: Place,
        around: Surroundings,
        picks: list[Pick],
        doubts: tuple[str, ...],
        street: Mention | None,
    ) -> Where:
        sided = Sided(None)
        if picks:
            sided = self._side(picks[0], None, around)
        elif around.town is not None:
            sided = Sided(around.town.city, None if around.town.city else around.town.name)
        if sided.inside is None or not picks:
            doubts = (*doubts, "which_branch")
        label = ", ".join([place.name, *(pick.name for pick in picks[:1])])
        names = [pick.name for pick in picks]
        return self._where(mention, around, "landmark", sided, label, names, doubts, rule="branch")

    def area(self, mention: Mention, around: Surroundings) -> Where:
        """A neighborhood or a part of town that people name."""
        area = area_of(mention)
        assert area is not None  # noqa: S101 - the caller looked
        if mention.end < len(self.tokens) and self.tokens[mention.end].word in VENUES:
            sided = Sided(None, doubts=("vague",))
            return self._where(mention, around, "area", sided, area.name, [], (), rule="vague", hood=area.name)
        kind: Kind = "neighborhood" if area.official else "area"
        label = f"{area.name}, {area.part_of}" if area.part_of else area.name
        sided = Sided(True)
        if around.town is not None and not around.town.city:
            return self._where(mention, around, "area", Sided(False, around.town.name), "", [], (), rule="town")
        return self._where(mention, around, kind, sided, label, [], (), rule="area", hood=area.part_of or area.name)

    def zip(self, mention: Mention, around: Surroundings) -> Where:
        """A ZIP code alone."""
        code = mention.zip
        assert code is not None  # noqa: S101 - the caller looked
        town = zip_town(code, self.gazetteer)
        sided = Sided(True) if town.city else Sided(False, town.name)
        if around.town is not None and not around.town.city:
            sided = Sided(False, around.town.name)
        return self._where(mention, around, "zip", sided, code.code, [], (), rule="zip")

    def town(self, mention: Mention) -> Where:
        """A town alone."""
        town = town_of(mention)
        assert town is not None  # noqa: S101 - the caller looked
        sided = Sided(True) if town.city else Sided(False, town.name)
        return self._where(mention, Surroundings(town), "area", sided, "", [], ("vague",), rule="town")

    def _where(
        self,
        mention: Mention,
        around: Surroundings,
        kind: Kind,
        sided: Sided,
        label: str,
        streets: list[str],
        doubts: tuple[str, ...],
        *,
        rule: str,
        block: Block | None = None,
        place: Place | None = None,
        hood: str | None = None,
    ) -> Where:
        span = self._span(mention, around)
        town, state = self._town_label(sided, around)
        canonical = ", ".join(part for part in (label, town, state if town else "") if part)
        code = around.zip.code if around.zip else mention.zip.code if mention.zip else None
        latitude, longitude = _point(block, place, around, hood is not None)
        area = around.area.part_of or around.area.name if around.area else None
        return Where(
            kind=kind,
            inside=sided.inside,
            canonical=canonical,
            text=self.text[span[0] : span[1]],
            span=span,
            rule=mention.rule or rule,
            number=mention.number,
            street=streets,
            town=town,
            neighborhood=(hood or (block and block.neighborhood) or (place and place.neighborhood) or area) or None,
            zip=code or (block.zip if block and block.zip else None),
            latitude=latitude,
            longitude=longitude,
            doubts=tuple(dict.fromkeys((*doubts, *sided.doubts))),
        )

    def _town_label(self, sided: Sided, around: Surroundings) -> tuple[str | None, str]:
        if sided.inside:
            return self.gazetteer.city, self.gazetteer.state
        name = sided.town or (around.town.name if around.town and not around.town.city else None)
        town: Town | None = self.gazetteer.towns.get(name) if name else None
        state = town.state if town else self.gazetteer.state
        return name, "" if name and name.endswith(state) else state

    def _span(self, mention: Mention, around: Surroundings) -> tuple[int, int]:
        """From the first to the last word that told the place; a town far off is left out."""
        start, end = mention.start, mention.end
        for other in around.mentions:
            if 0 <= other.start - end <= 3:
                end = max(end, other.end)
        return self.tokens[start].start, self.tokens[end - 1].end


def _named_as(pick: Pick, place: Place) -> str:
    """The street's name, the place's address deciding where no type was said."""
    return next((name for name in pick.names() if name in place.address), pick.name)


def _in_same_town(branch: Place, town: Town | None) -> bool:
    if town is None:
        return True
    return branch.side != "out" if town.city else branch.town == town.name


def _continues(street: Street) -> bool:
    """Whether a street goes on, or runs, along the town line."""
    return any(line.continues for line in street.lines)


def _lined(street: Street | None) -> set[str]:
    return {line.town for line in street.lines} if street is not None else set()


def _block(street: Street | None, number: int | None) -> Block | None:
    """The block of a house number, or the nearest one to it that is known."""
    if street is None or number is None or not street.blocks:
        return None
    nearest = min(street.blocks, key=lambda b: max(b.first - number, number - b.last, 0))
    return nearest if max(nearest.first - number, number - nearest.last, 0) <= 200 else None


def _point(
    block: Block | None, place: Place | None, around: Surroundings, is_area: bool
) -> tuple[float | None, float | None]:
    if place is not None:
        return place.latitude, place.longitude
    if block is not None:
        return block.latitude, block.longitude
    if is_area and around.area is not None:
        return around.area.latitude, around.area.longitude
    return None, None
