"""Whether a story tells a thing's own price right beside it."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import Story
from bot.understanding.lexicon import pricing

_FAR = 5


def has_price(story: Story, phrase: Phrase) -> bool:
    """ "Makita saw 220", "two gas cans, 20 bucks each", "and the charger was 19", "300 la consola"."""
    before = phrase.first - 1
    if before >= 0 and story.units[before].tag == "money" and (before == 0 or _begins(story, before)):
        return phrase.determined
    i = phrase.last + 1
    while i < len(story.units) and i - phrase.last <= _FAR and _links(story, i):
        i += 1
    return i < len(story.units) and story.units[i].tag == "money"


def _begins(story: Story, i: int) -> bool:
    return story.units[i - 1].tag in {"mark", "join"}


def _links(story: Story, i: int) -> bool:
    unit = story.units[i]
    if unit.tag in {"make", "color"} or unit.norm in pricing.LINKS:
        return True
    return unit.norm in {",", "(", "-", ":"} or unit.tag == "adjective"
