"""Weighs the cues of a text against each other, by the rules of thumb of the trade.

A window broken and a bag taken is a theft, a window broken and nothing taken is damage; what is merely gone may be
stolen or lost, so it is asked; deceit outweighs "lost money"; charges on a card that one has are fraud, a card that one
never asked for is identity theft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.understanding.kind.matching import Found, Words

ENOUGH = 3.0
"""The least that is read as a kind at all."""

CLEAR = 2.0
"""By how much a kind must outweigh another that is told as well, to be sure of it."""

_STRONG = 5.0

_GOODS_CUES = (
    "somebody took a thing",
    "took a thing of the writer's",
    "a thing was taken",
    "vehicle gone through",
    "gone, and nothing that gets lost",
    "missing, and nothing that gets lost",
)
_WEAK_BESIDE_DAMAGE = ("vehicle gone through", "vehicle opened", "locker opened", "opened a locker", "broken into")
_MONEY_TAKEN = (
    "paid money",
    "paid by transfer",
    "paid someone online",
    "took from a card",
    "money stolen out of an account",
    "a way of transfer that swindlers use",
    "sent money",
    "somebody posed as another",
    "something never came",
)
_NOT_MINE = (
    "not my account",
    "never opened",
    "a bill that is not the writer's",
    "not the writer's, and billed all the same",
    "an account where the writer has none",
    "bill that is not mine",
)
_FROM_VEHICLE = ("somebody took a thing", "gone, and nothing that gets lost", "a thing was taken", "vehicle opened")
_GOODS = ("vandalism", "larceny", "lost_property")
_OF = frozenset("of from off out de del en in inside dentro under".split())


@dataclass
class Scales:
    """What speaks for each side, while it is weighed, and what else it may be."""

    words: Words
    found: Mapping[str, list[Found]]
    weight: dict[str, float] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)

    def of(self, side: str) -> float:
        """The weight of a side, 0 where nothing speaks for it."""
        return self.weight.get(side, 0.0)

    def has(self, side: str, *names: str) -> bool:
        """Whether one of the named cues was found for a side."""
        return any(hit.cue.name in names for hit in self.found.get(side, ()))

    def only(self, side: str, *names: str) -> bool:
        """Whether nothing but the named cues was found for a side."""
        return all(hit.cue.name in names for hit in self.found.get(side, ()))


def weigh(words: Words, found: Mapping[str, list[Found]]) -> Scales:
    """The strongest cue of each side and a little for every further one; then settled against each other."""
    scales = Scales(words, found)
    for side, hits in found.items():
        strengths = sorted((hit.cue.weight for hit in hits), reverse=True)
        scales.weight[side] = strengths[0] + min(2.0, 0.25 * sum(strengths[1:]))
    for settle in (_settle_damage, _settle_money, _settle_gone, _settle_hedges, _settle_vehicle, _settle_entry):
        settle(scales)
    return scales


def _settle_damage(scales: Scales) -> None:
    """Theft against damage: what was taken decides, unless nothing was."""
    if scales.has("vandalism", "nothing taken"):
        scales.weight.update(larceny=0.0, vehicle=0.0, gone=0.0)
        if scales.only("vandalism", "nothing taken"):
            scales.doubts.append("larceny")  # opened and gone through, and nothing broken: an attempt, perhaps
    if _goods_stolen(scales) and scales.only("lost_property", "left somewhere", "left there", "left it there"):
        scales.weight["lost_property"] = 0.0
    if scales.of("larceny") >= ENOUGH and scales.of("vandalism"):
        weaker = "larceny" if scales.only("larceny", *_WEAK_BESIDE_DAMAGE) else "vandalism"
        scales.weight[weaker] = 0.0


def _settle_money(scales: Scales) -> None:
    """Deceit and identity against theft and loss of things, and against each other."""
    if _goods_stolen(scales) and scales.only("fraud", *_MONEY_TAKEN):
        scales.weight["fraud"] = 0.0
    fraud, identity = scales.of("fraud"), scales.of("identity_theft")
    if fraud < _STRONG and max(scales.of(kind) for kind in _GOODS) > ENOUGH:
        scales.weight["fraud"] = fraud = 0.0  # "I paid 300 for it" is said of goods as well
    if fraud < _STRONG and identity < _STRONG:
        return
    scales.weight["vandalism"] = 0.0
    if not scales.has("lost_property", "lost a thing", "a thing lost") or scales.words.has("MONEY"):
        scales.weight["lost_property"] = 0.0
    if not _goods_stolen(scales):
        scales.weight["larceny"] = 0.0
    if identity > _STRONG and fraud and not (fraud >= _STRONG and _only_not_mine(scales)):
        scales.weight["fraud"] = min(fraud, identity - CLEAR)
    elif fraud >= _STRONG and identity:
        scales.weight["identity_theft"] = min(identity, fraud - CLEAR)


def _only_not_mine(scales: Scales) -> bool:
    """Whether identity theft is told by "not mine" alone: it may be charges on an old card, unless one was opened."""
    if not scales.only("identity_theft", *_NOT_MINE):
        return False
    tokens = scales.words.tokens
    near = [token for hit in scales.found["identity_theft"] for token in tokens[hit.first : hit.last + 4]]
    return not any("OPENING" in token.tags for token in near)


def _goods_stolen(scales: Scales) -> bool:
    """Whether a thing was taken, besides money and credit."""
    if scales.has("larceny", *_GOODS_CUES):
        return True
    goods = {"PORTABLE", "FIXED", "PART"}
    tokens = scales.words.tokens
    stolen = [hit for hit in scales.found.get("larceny", ()) if hit.cue.name == "said to be stolen"]
    near = [token for hit in stolen for token in tokens[max(0, hit.first - 4) : hit.last + 5]]
    return any(goods & token.tags and "CARD" not in token.tags for token in near)


def _settle_gone(scales: Scales) -> None:
    """What is only gone: stolen where it cannot have been lost, lost where loss is told, else open."""
    larceny, lost, gone = scales.of("larceny"), scales.of("lost_property"), scales.of("gone")
    if not gone or scales.of("fraud") >= _STRONG or scales.of("identity_theft") >= _STRONG:
        return
    if scales.of("vandalism") >= ENOUGH and larceny < ENOUGH:
        if scales.has("gone", "a thing is gone", "a thing is missing"):
            scales.weight.update(larceny=gone, vandalism=0.0)
    elif larceny < ENOUGH and lost >= ENOUGH:
        left = scales.has("lost_property", "left somewhere", "left there", "left it there")
        if (
            left
            and not scales.words.has("RIDE")
            and scales.has("gone", "a thing is gone", "a thing is missing", "something is gone, no more is told")
        ):
            scales.doubts.append("larceny")
    elif larceny < ENOUGH and (gone >= ENOUGH or larceny or scales.of("vandalism")):
        scales.weight["larceny"] = max(larceny, gone)
        scales.doubts.append("lost_property")


def _settle_hedges(scales: Scales) -> None:
    """Lost it or somebody took it: both told, or one with a "maybe" beside it."""
    larceny, lost = scales.of("larceny"), scales.of("lost_property")
    if larceny >= ENOUGH and lost >= ENOUGH:
        told = scales.has("larceny", "somebody took a thing", "took a thing of the writer's", "said not to be lost")
        if scales.has("lost_property", "not stolen") and not told:
            scales.weight["larceny"] = 0.0
        elif scales.has("larceny", "said not to be lost"):
            scales.weight["lost_property"] = 0.0
    if _hedged(scales.words) and max(larceny, lost) >= ENOUGH:
        other = "lost_property" if larceny >= lost else "larceny"
        if scales.of(other) or scales.of("gone"):
            scales.doubts.append(other)


def _hedged(words: Words) -> bool:
    """ "Maybe", or "lost or stolen": two deeds with an "or" in between."""
    if words.has("HEDGE"):
        return True
    deeds = {"STEAL", "LOSE", "TAKE", "SOMEONE"}
    return any(deeds & token.tags for at in words.places("or", "o") for token in words.tokens[at + 1 : at + 4])


def _settle_entry(scales: Scales) -> None:
    """A place broken into, and no vehicle: a burglary, which is not taken here."""
    vehicle = scales.has("larceny", "vehicle gone through", "vehicle opened", "locker opened", "opened a locker")
    if scales.has("larceny", "broken into") and not vehicle and not scales.words.has("VEHICLE"):
        scales.doubts.append("burglary")


def _settle_vehicle(scales: Scales) -> None:
    """A whole vehicle is not taken here; things and parts of it are."""
    whole = any(_is_whole(scales.words, hit) for hit in scales.found.get("vehicle", ()))
    if whole and scales.of("vehicle") and not scales.has("larceny", *_FROM_VEHICLE):
        scales.weight["larceny"] = max(scales.of("larceny"), scales.of("vehicle"))
        scales.doubts.append("motor_vehicle_theft")


def _is_whole(words: Words, hit: Found) -> bool:
    """Whether the vehicle itself is meant, not something of it or from it."""
    around = words.tokens[max(0, hit.first - 2) : hit.last + 1]
    return not any(token.word in _OF or token.word.startswith("limpi") for token in around)
