"""Things told without a verb: "its all gone. two jeans, my work polo, a hoodie", "Theft. One chainsaw."."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import DAMAGEABLE, TAKEABLE, VAGUE, Role, Story
from bot.understanding.lexicon import grammar

_COLLECTIVE = frozenset({"tools", "clothes", "jewelry", "package"})


def fragment(story: Story, n: int, phrase: Phrase) -> Role | None:
    """Why a thing that opens a sentence without a verb, or follows "it was", is lost: a loss was told and nothing
    named for it, or the sentence goes on as a list."""
    able = phrase.kind in TAKEABLE | DAMAGEABLE - {"built", "vehicle"} and phrase.concept != "airtag"
    if not able or not tells_loss(story):
        return None
    told = story.first_deed < phrase.first
    if not (
        _opens(story, phrase) or ((told or phrase.count > 1) and _after_it_was(story, phrase))
    ) or story.starts_clause(phrase):
        return None
    lost = list(story.lost(phrase.first))
    named = [p for p in lost if not _stands_for_several(p)]
    if any(p.kind == "container" for p in lost) and not _list_follows(story, n, phrase):
        return None
    if named and not _list_follows(story, n, phrase):
        return None
    brand_alone = phrase.noun is None and phrase.implied is None and not _list_follows(story, n, phrase)
    if brand_alone or any(p.concept == phrase.concept for p in named):
        return None
    return Role("listed without a verb")


def tells_loss(story: Story) -> bool:
    """Whether a verb of loss stands anywhere, or the word itself ("Theft.")."""
    return bool(story.deeds) or any(u.norm in grammar.LOSS_WORDS for u in story.units)


def _stands_for_several(phrase: Phrase) -> bool:
    return phrase.kind in {VAGUE, "container"} or phrase.concept in _COLLECTIVE


def _opens(story: Story, phrase: Phrase) -> bool:
    """Whether the sentence begins with the phrase; "Mine:", "1.", "(1)" may stand before it."""
    i = phrase.first - 1
    while i >= 0 and (story.norm(i) in grammar.FRAGMENT_LEADS or story.units[i].tag == "count"):
        i -= 1
    return i < 0 or story.norm(i) in {".", "!", "?", ";", ":", ")"} or story.breaks_line(i + 1)


def _after_it_was(story: Story, phrase: Phrase) -> bool:
    """ "it was a drill, a tape measure", "eran dos cadenas"."""
    i = phrase.first - 1
    if story.norm(i) in {"like", "como", "basically", "about"}:
        i -= 1
    if story.norm(i) in {"era", "eran", "fue", "fueron", "son"}:
        return story.norm(i - 1) not in {"que", "no"}
    return story.norm(i) in {"was", "were"} and story.norm(i - 1) in {"it", "that", "there", "they", "this", "those"}


def _list_follows(story: Story, n: int, phrase: Phrase) -> bool:
    """Whether another thing is joined to it."""
    if n + 1 >= len(story.found):
        return False
    following = story.found[n + 1]
    between = story.units[phrase.last + 1 : following.first]
    joined = bool(between) and all(u.tag in {"join", "money"} or u.norm in {",", "y", "("} for u in between)
    return joined and following.kind in TAKEABLE | DAMAGEABLE and not story.starts_clause(following)
