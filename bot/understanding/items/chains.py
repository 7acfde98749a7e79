"""Go along a list: what may stand between two of its things ("…, 4 of them, from the rack, along with a box")."""

from bot.understanding.items.asides import bridged
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import LISTED, Role, Story
from bot.understanding.lexicon import grammar, traits

_FAR = 24
# how far from the last thing a word of no known meaning may stand
_NEAR = 9
_STEPS = 4


def listed(story: Story, n: int, phrase: Phrase) -> Role | None:
    """The role of the thing before, when this one goes on its list: "my bike and my helmet"."""
    if _leads_away(story, n, phrase) or phrase.concept == "side panel":
        # "the windows, driver side and the one behind"
        return None
    for k in range(n - 1, max(-1, n - 1 - _STEPS), -1):
        role, before = story.roles.get(k), story.found[k]
        if role is None:
            loose = before.kind == "unknown" and not before.determined and phrase.kind != "unknown"
            if not (loose or passing(story, k)):
                return None
            continue
        if phrase.kind == "unknown" and phrase.first - before.last > _NEAR:
            return None
        return _goes_on(story, before, phrase, role, k == n - 1)
    return None


def _leads_away(story: Story, n: int, phrase: Phrase) -> bool:
    """ "from the rack", "of the kids", but not "y hasta la manguera"."""
    before = story.before(phrase)
    prior = story.found[n - 1] if n else phrase
    if prior.last == phrase.first - 2 and story.before(prior) in {"between", "entre"}:
        # "between the library and the bank"
        return True
    return before not in grammar.ASIDE_WORDS and (story.placed(phrase) or before in grammar.TOWARD | grammar.OF)


def joins(story: Story, before: Phrase, phrase: Phrase) -> bool:
    """Whether nothing but list words and remarks stands between two things."""
    return bridged(story, before.last + 1, phrase.first)


def passing(story: Story, k: int) -> bool:
    """Whether a list runs on over phrase `k`: a place, a person, a price, an adjective of no known meaning."""
    phrase = story.found[k]
    if phrase.kind in {"other", "place"} or (phrase.parts and phrase.parts[0].money is not None):
        return True
    adjective = phrase.kind == "unknown" and not phrase.determined and phrase.first in story.ends
    if adjective and story.roles.get(k - 1) is not None:
        return True
    return story.placed(phrase) or story.before(phrase) in grammar.OF


def _goes_on(story: Story, before: Phrase, phrase: Phrase, role: Role, next_to: bool) -> Role | None:
    start, end = before.last + 1, phrase.first
    units = story.units[start:end]
    words = {u.norm for u in units}
    if story.norm(start) in {"que", "which", "that"} and _after_relative(story, start, phrase):
        return Role(LISTED, tuple(d for d in role.doubts if d != "vague"))
    if end - start > _FAR or (story.clauses[before.last] != story.clauses[phrase.first] and not words & {"(", ")"}):
        return None
    if not units:
        # "they took everything my PS5, …"
        led = phrase.possessed or not phrase.determined or phrase.count > 1
        row = before.kind == "vague" or (led and before.noun is not None and phrase.noun is not None)
        return Role("next of a row") if row and phrase.kind != "unknown" else None
    if before.kind == "container" and words & (grammar.HOLDING - grammar.BEING_INSIDE | grammar.INSIDE | grammar.WITH):
        return Role("in a lost bag", role.doubts) if next_to else None
    if _with(story, start, end) and not _carries(story, before, phrase):
        return None
    if not bridged(story, start, end) or story.starts_clause(phrase):
        return None
    return Role(LISTED, tuple(d for d in role.doubts if d != "vague"))


def _after_relative(story: Story, start: int, phrase: Phrase) -> bool:
    """ "los aretes que me regaló mi abuela y un reloj": the list goes on after what was told of its first thing."""
    joined = story.units[phrase.first - 1].tag == "join" and phrase.kind in {"goods", "container", "document"}
    near = phrase.first - start <= 8 and not any(start <= deed.at < phrase.first for deed in story.deeds)
    return joined and near and not story.starts_clause(phrase)


def _with(story: Story, start: int, end: int) -> bool:
    """Whether "with" stands in between, but not "along with"."""
    return any(
        story.norm(i) in traits.INSTRUMENTALS and story.norm(i - 1) not in {"along", "together", "junto"}
        for i in range(start, end)
    )


def _carries(story: Story, before: Phrase, phrase: Phrase) -> bool:
    """Whether "with" after a thing tells of another one: a bag's contents, not a bunch of keys' own lanyard."""
    if phrase.noun is not None and phrase.noun.group in grammar.ACCESSORIES:
        return False
    if phrase.kind == "unknown" and before.kind != "container":
        return False
    tail = [story.norm(i) for i in range(phrase.last + 1, phrase.last + 4)]
    if tail[:2] == ["in", "it"] or set(tail) & {"bolsillo", "pocket", "bolsillos", "pockets"}:
        return True
    owner = before.kind == "container" or before.concept in {"phone", "keys"}
    return owner or (before.kind == "goods" and (phrase.possessed or phrase.count > 1 or phrase.kind == "part"))
