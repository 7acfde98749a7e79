"""Go along a list: what may stand between two of its things ("…, 4 of them, from the rack, along with a box")."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import LISTED, Role, Story
from bot.understanding.lexicon import grammar, traits

_FAR = 24
_PLAIN = grammar.LIST_WORDS | grammar.LIST_MARKS | grammar.ASIDE_WORDS
_STEPS = 4


def listed(story: Story, n: int, phrase: Phrase) -> Role | None:
    """The role of the thing before, when this one goes on its list: "my bike and my helmet"."""
    if _leads_away(story, phrase):
        return None
    for k in range(n - 1, max(-1, n - 1 - _STEPS), -1):
        role, before = story.roles.get(k), story.found[k]
        if role is None:
            if not passing(story, before):
                return None
            continue
        return _goes_on(story, before, phrase, role, k == n - 1)
    return None


def _leads_away(story: Story, phrase: Phrase) -> bool:
    """ "from the rack", "of the kids", but not "y hasta la manguera"."""
    before = story.before(phrase)
    return before not in grammar.ASIDE_WORDS and (story.placed(phrase) or before in grammar.TOWARD | grammar.OF)


def joins(story: Story, before: Phrase, phrase: Phrase) -> bool:
    """Whether nothing but list words and remarks stands between two things."""
    return _bridged(story, before.last + 1, phrase.first)


def passing(story: Story, phrase: Phrase) -> bool:
    """Whether a list runs on over it: a place, a person, an empty word between two things of a list."""
    price = bool(phrase.parts) and phrase.parts[0].money is not None
    return phrase.kind in {"other", "place"} or price or story.placed(phrase) or story.before(phrase) in grammar.OF


def _goes_on(story: Story, before: Phrase, phrase: Phrase, role: Role, next_to: bool) -> Role | None:
    start, end = before.last + 1, phrase.first
    units = story.units[start:end]
    words = {u.norm for u in units}
    if end - start > _FAR or (story.clauses[before.last] != story.clauses[phrase.first] and not words & {"(", ")"}):
        return None
    if not units:
        # "they took everything my PS5, …"
        row = before.kind == "vague" or (before.noun is not None and phrase.noun is not None)
        return Role("next of a row") if row and phrase.kind != "unknown" else None
    if before.kind == "container" and words & (grammar.HOLDING - grammar.BEING_INSIDE | grammar.INSIDE | grammar.WITH):
        return Role("in a lost bag", role.doubts) if next_to else None
    if _with(story, start, end) and not _carries(story, before, phrase):
        return None
    if not _bridged(story, start, end) or story.starts_clause(phrase):
        return None
    return Role(LISTED, tuple(d for d in role.doubts if d != "vague"))


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
    if [story.norm(phrase.last + 1), story.norm(phrase.last + 2)] == ["in", "it"]:
        return True
    owner = before.kind == "container" or before.concept in {"phone", "keys"}
    return owner or (before.kind == "goods" and (phrase.possessed or phrase.count > 1 or phrase.kind == "part"))


def _bridged(story: Story, start: int, end: int) -> bool:
    """Whether the units are list words and what may be told in passing, with at least one that lists."""
    i, lists = start, False
    while i < end:
        unit = story.units[i]
        lists |= unit.tag == "join" or unit.norm in grammar.LIST_MARKS | grammar.LIST_WORDS
        plain = unit.tag in {"join", "money"} or unit.norm in _PLAIN
        step = i + 1 if plain and unit.norm != "(" else _aside(story, i, end)
        if step == i:
            return False
        i = step
    return lists


def _aside(story: Story, i: int, end: int) -> int:
    """The unit after a remark that begins at unit `i`: "(fox, green)", "size 10", "of the kids", "from the rack",
    "paid 190", "my aunt gave me"; `i` itself where none does."""
    unit, word = story.units[i], story.norm(i)
    if word in {"in", "inside"} and story.norm(i + 1) in {"it", "there"}:
        return i + 2
    if word in grammar.PASSIVE_BE | {"been"} and any(voice == "passive" for _, voice in story.units[i + 1].deeds):
        return i + 2
    if word == "(":
        close = next((k for k in range(i + 1, end) if story.norm(k) == ")"), None)
        return i if close is None else close + 1
    if word in grammar.SIZES:
        return _past(story, i + 1, end, {"count", "code", "adjective", "word", "year"}, 2)
    if unit.tag == "count" and story.norm(i + 1) in grammar.OF | {"in"}:
        return _past(story, i + 2, end, {"det", "adjective", "stop", "count"}, 2)
    if unit.tag in {"color", "shade", "adjective", "count", "code", "year"}:
        return i + 1
    if unit.tag in {"verb", "noun"} and word.split(" ")[0] in grammar.PRICING:
        return i + 1
    if word == "there" and story.norm(i + 1) in {"was", "were"} and story.units[min(i + 2, end)].tag == "count":
        return i + 3
    if unit.tag == "place" or word in grammar.TOWARD or (word in grammar.BE_OR_GET and _place_follows(story, i)):
        return _over_place(story, i, end)
    return i


def _place_follows(story: Story, i: int) -> bool:
    return i + 1 < len(story.units) and story.units[i + 1].tag == "place"


def _over_place(story: Story, i: int, end: int) -> int:
    """Past "from the rack", "for my son", "were in the purse"."""
    k = i + 1
    while k < end and (story.units[k].tag in {"place", "det", "adjective", "count", "color"} or story.norm(k) == "it"):
        k += 1
    while k < end and (k in story.inside or story.units[k].tag == "word") and k < i + 8:
        k += 1
    return k if k > i + 1 else i


def _past(story: Story, i: int, end: int, tags: set[str], most: int) -> int:
    stop = min(end, i + most)
    while i < stop and (story.units[i].tag in tags or story.norm(i) in {"them", "ellos", "ellas"}):
        i += 1
    return i
