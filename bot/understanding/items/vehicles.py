"""Harm to the body of a vehicle is harm to the vehicle: "scratched the whole side. It's a silver Altima"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.items.build import reading
from bot.understanding.items.merging import Pair
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import Role
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon import grammar

_BODY: Final = frozenset("side sides hood body lado lados costado capo bonete carroceria".split())
_WHOLE: Final = Role("vehicle whose body was harmed")


def with_whole_vehicles(tagged: Tagged, found: Sequence[Phrase], pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs, where body parts give way to the one vehicle that the message names with its brand."""
    branded = [p for p in found if p.brand and (p.kind == "vehicle" or p.implied == "car") and not p.negated]
    harmed = [k for k, (phrase, _) in enumerate(pairs) if _is_body(tagged, phrase)]
    if not harmed or not branded or len({p.brand for p in branded}) > 1:
        return list(pairs)
    whole = branded[0]
    body = pairs[harmed[0]][1].item.description
    one = reading(tagged, whole, _WHOLE)
    one = replace(one, item=replace(one.item, description=f"{one.item.description} ({body})"))
    kept = [(k, pair) for k, pair in enumerate(pairs) if k not in harmed and pair[0].first != whole.first]
    return [pair for _, pair in sorted([*kept, (harmed[0], (whole, one))], key=lambda told: told[0])]


def _is_body(tagged: Tagged, phrase: Phrase) -> bool:
    words = {unit.norm for unit in phrase.parts} | {
        token.norm for unit in phrase.parts for token in tagged.tokens[unit.start : unit.end]
    }
    return bool(words & _BODY) and not words & grammar.SAFE and phrase.noun is not None and phrase.kind != "goods"
