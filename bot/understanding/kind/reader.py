"""Which kind of incident a text tells.

Cues are weighed per kind (`cues`), then the rules of thumb of the trade are applied: a window broken and a bag
taken is a theft, a window broken and nothing taken is damage; what is merely gone may be stolen or lost, so it is
asked; deceit outweighs "lost money".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.understanding.kind.answer import read_answer
from bot.understanding.kind.codes import offense_code
from bot.understanding.kind.matching import Found, Words, find
from bot.understanding.kind.model import CHOICES, Kind, KindReading
from bot.understanding.kind.questions import asking_sentences
from bot.understanding.kind.tokens import tokenize

_ENOUGH = 3.0
"""The least that is read as a kind at all."""

_CLEAR = 2.0
"""By how much a kind must outweigh another that is told as well, to be sure of it."""


_GOODS_CUES = (
    "someone took",
    "took mine",
    "was taken",
    "vehicle gone through",
    "gone, could not be lost",
    "missing, could not be lost",
)
_TAKEN_FROM_VEHICLE = ("someone took", "gone, could not be lost", "was taken", "vehicle opened")


@dataclass
class _Scales:
    """What speaks for each side, while it is weighed."""

    words: Words
    found: Mapping[str, list[Found]]
    weight: dict[str, float] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)

    def of(self, side: str) -> float:
        return self.weight.get(side, 0.0)

    def has(self, side: str, *names: str) -> bool:
        return any(found.cue.name in names for found in self.found.get(side, ()))


def _weigh(found: Mapping[str, list[Found]]) -> dict[str, float]:
    """The strongest cue of each side, and a little for every further one."""
    weights: dict[str, float] = {}
    for side, cues in found.items():
        strengths = sorted((hit.cue.weight for hit in cues), reverse=True)
        weights[side] = strengths[0] + min(2.0, 0.25 * sum(strengths[1:]))
    return weights


def _settle_goods(scales: _Scales) -> None:
    """Theft against damage: what was taken decides, unless nothing was."""
    if scales.has("vandalism", "nothing taken"):
        scales.weight["larceny"] = 0.0
        scales.weight["vehicle"] = 0.0
        scales.weight["gone"] = 0.0
    elif scales.of("larceny") >= _ENOUGH and scales.of("vandalism"):
        only_opened = all(hit.cue.name in ("vehicle gone through", "vehicle opened") for hit in scales.found["larceny"])
        scales.weight["vandalism" if not only_opened else "larceny"] = 0.0


def _settle_gone(scales: _Scales) -> None:
    """What is only gone: stolen where it cannot have been lost, lost where loss is told, else open."""
    larceny, lost, gone = scales.of("larceny"), scales.of("lost_property"), scales.of("gone")
    if not gone or scales.of("fraud") >= 5 or scales.of("identity_theft") >= 5:
        return
    if larceny >= _ENOUGH and not scales.has("gone", "cannot find"):
        return
    if lost >= _ENOUGH and larceny < _ENOUGH:
        left = scales.has("lost_property", "left somewhere", "left there")
        if left and scales.has("gone", "gone", "missing", "gone alone"):
            scales.doubts.append("larceny")
        return
    if larceny < _ENOUGH and (gone >= _ENOUGH or larceny or scales.of("vandalism")):
        scales.weight["larceny"] = max(larceny, gone)
        scales.doubts.append("lost_property")


def _settle_money(scales: _Scales) -> None:
    """Deceit and identity against theft and loss of things, and against each other."""
    fraud, identity = scales.of("fraud"), scales.of("identity_theft")
    if fraud >= 5 or identity >= 5:
        scales.weight["vandalism"] = 0.0
        if scales.has("lost_property", "lost a thing", "a thing lost") is False or scales.words.has("MONEY"):
            scales.weight["lost_property"] = 0.0
        if not _goods_stolen(scales):
            scales.weight["larceny"] = 0.0
    if identity >= 6 and fraud:
        scales.weight["fraud"] = min(fraud, identity - _CLEAR)
    elif fraud >= 5 and identity:
        scales.weight["identity_theft"] = min(identity, fraud - _CLEAR)


def _goods_stolen(scales: _Scales) -> bool:
    """Whether a thing was taken, besides money and credit."""
    tokens = scales.words.tokens
    if scales.has("larceny", *_GOODS_CUES):
        return True
    goods = frozenset({"PORTABLE", "FIXED", "PART"})
    for hit in scales.found.get("larceny", ()):
        near = tokens[max(0, hit.first - 4) : hit.last + 5]
        if hit.cue.name == "stolen" and any(goods & token.tags and "CARD" not in token.tags for token in near):
            return True
    return False


def _settle_hedges(scales: _Scales) -> None:
    """ "Lost it or somebody took it": both told, or one with an "or" beside it."""
    larceny, lost = scales.of("larceny"), scales.of("lost_property")
    if larceny >= _ENOUGH and lost >= _ENOUGH:
        told = scales.has("larceny", "someone took", "took mine", "not lost")
        if scales.has("lost_property", "not stolen") and not told:
            scales.weight["larceny"] = 0.0
        elif scales.has("larceny", "not lost"):
            scales.weight["lost_property"] = 0.0
    if _hedged(scales.words) and max(larceny, lost) >= _ENOUGH:
        other = "lost_property" if larceny >= lost else "larceny"
        if scales.of(other) or scales.of("gone"):
            scales.doubts.append(other)


def _hedged(words: Words) -> bool:
    """ "Maybe", or "lost or stolen": two deeds with an "or" in between."""
    if words.has("HEDGE"):
        return True
    deeds = {"STEAL", "LOSE", "TAKE", "SOMEONE"}
    return any(deeds & token.tags for at in words.places("or", "o") for token in words.tokens[at + 1 : at + 4])


def _settle_vehicle(scales: _Scales) -> None:
    """A whole vehicle is not taken here; things and parts of it are."""
    if scales.of("vehicle") and not scales.has("larceny", *_TAKEN_FROM_VEHICLE):
        scales.weight["larceny"] = max(scales.of("larceny"), scales.of("vehicle"))
        scales.doubts.append("motor_vehicle_theft")


def read_kind(text: str, language: str = "en", *, asked: bool = False) -> KindReading | None:
    """The kind of incident that a text tells, or None where it tells none.

    `asked`: the text answers "which kind is it", so that a bare word, a button or the number of a choice will do.
    Both languages are read whichever is named: people mix them. Never raises; texts are read up to 4,000
    characters.
    """
    tokens = tokenize(text)
    if asked:
        answered = read_answer(text, tokens)
        if answered is not None:
            return answered
    words = Words(tokens)
    found = find(words, asking_sentences(words) if not asked else frozenset())
    scales = _Scales(words, found, _weigh(found))
    for settle in (_settle_goods, _settle_money, _settle_gone, _settle_hedges, _settle_vehicle):
        settle(scales)
    reading = _decide(text, scales)
    if reading is None:
        return None
    return replace(reading, offense_code=offense_code(reading.kind, text, language))


def _decide(text: str, scales: _Scales) -> KindReading | None:
    ranked: list[Kind] = sorted(CHOICES, key=lambda kind: -scales.of(kind))
    best, second = ranked[0], ranked[1]
    if scales.of(best) < _ENOUGH:
        return None
    doubts = [doubt for doubt in scales.doubts if doubt != best]
    if scales.of(second) >= _ENOUGH and scales.of(best) - scales.of(second) < _CLEAR:
        doubts.append(second)
    hits = scales.found.get(best) or scales.found.get("gone") or scales.found.get("vehicle") or []
    hit = max(hits, key=lambda found: found.cue.weight)
    span = (scales.words.tokens[hit.first].start, scales.words.tokens[hit.last].end)
    return KindReading(
        kind=best,
        offense_code=None,
        sure=not doubts,
        rule=hit.cue.name,
        text=text[span[0] : span[1]],
        span=span,
        doubts=tuple(dict.fromkeys(doubts)),
    )
