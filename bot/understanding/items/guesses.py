"""What was lost where no verb of loss has an object: "I parked my bike outside and when I came out it was gone"."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import DAMAGEABLE, TAKEABLE, Role, Story
from bot.understanding.lexicon import deeds, grammar, traits


def guess(story: Story) -> list[tuple[int, Role]]:
    """The first thing of one's own that the story names; a vehicle or a building only where nothing else fits."""
    kinds = {kind for deed in story.deeds for kind in deed.kinds}
    wanted = DAMAGEABLE | TAKEABLE if "damage" in kinds else TAKEABLE
    falling = kinds == {"lose"} and all(story.norm(d.at).startswith(("fell", "se cay", "cayo")) for d in story.deeds)
    options = [n for n, p in enumerate(story.found) if p.kind in wanted and not p.negated and not _tool(story, p)]
    if falling:
        options = [n for n in options if not _plant(story.found[n])]
    found = story.found
    best = [n for n in options if found[n].possessed and found[n].kind != "built"]
    best = best or [n for n in options if found[n].kind in TAKEABLE]
    if not best and kinds & {"take", "lose"}:
        cars = [n for n, p in enumerate(found) if p.kind == "vehicle" and p.possessed and not story.placed(p)]
        return [(n, Role("named before the loss", ("guessed", "vehicle"))) for n in cars[:1]]
    best = best or [n for n in options if found[n].kind in {"vehicle", "built"} and not story.placed(found[n])]
    return [(n, Role("named before the loss", ("guessed",))) for n in best[:1]]


def _plant(phrase: Phrase) -> bool:
    return phrase.noun is not None and phrase.noun.group == "plants"


def bought(story: Story) -> list[tuple[int, Role]]:
    """In a story of fraud the gift cards that were bought are the loss."""
    if not any(u.norm in deeds.FRAUD_CUES or u.norm.startswith(("scam", "estaf")) for u in story.units):
        return []
    return [
        (n, Role("gift card bought for a fraud"))
        for n, p in enumerate(story.found)
        if p.concept == "gift card"
        and not p.negated
        and any(story.norm(i) in grammar.BUYING for i in range(max(0, p.first - 4), p.first))
    ]


def _tool(story: Story, phrase: Phrase) -> bool:
    return story.before(phrase) in traits.INSTRUMENTALS | frozenset(deeds.FRAUD_CUES)
