"""Whether a story tells a thing's own price right beside it."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import Story
from bot.understanding.lexicon import pricing

_FAR = 7


def has_price(story: Story, phrase: Phrase) -> bool:
    """ "Makita saw 220", "two gas cans, 20 bucks each", "and the charger was 19", "300 la consola"."""
    before = phrase.first - 1
    if before >= 0 and story.units[before].tag == "money" and (before == 0 or _begins(story, before)):
        return phrase.determined
    i = _past_bracket(story, phrase.last + 1)
    while i < len(story.units) and i - phrase.last <= _FAR and _links(story, i):
        i += 1
    return i < len(story.units) and story.units[i].tag == "money"


def _past_bracket(story: Story, i: int) -> int:
    """Past "(S/N 7HX92K3)", which tells no price."""
    if story.norm(i) != "(":
        return i
    close = next((k for k in range(i, min(i + 9, len(story.units))) if story.norm(k) == ")"), None)
    priced = close is not None and any(unit.tag == "money" for unit in story.units[i:close])
    return i if close is None or priced else close + 1


def _begins(story: Story, i: int) -> bool:
    return story.units[i - 1].tag in {"mark", "join"}


def _links(story: Story, i: int) -> bool:
    unit = story.units[i]
    if unit.tag in {"make", "color"} or unit.norm in pricing.LINKS:
        return True
    return unit.norm in {",", "(", "-", ":"} or unit.tag == "adjective"
