"""What a list may tell between two of its things: "(fox, green)", "size 10", "of the kids", "from the rack"."""

from bot.understanding.items.story import Story
from bot.understanding.lexicon import grammar

_PLAIN = grammar.WITH | {")"} | grammar.LIST_WORDS | grammar.LIST_MARKS | grammar.ASIDE_WORDS
_LISTING = grammar.WITH | grammar.LIST_MARKS | grammar.LIST_WORDS - {"about", "like", "como"}
_LOOKS = frozenset({"color", "shade", "adjective", "count", "code", "year"})


def bridged(story: Story, start: int, end: int) -> bool:
    """Whether the units are list words and what may be told in passing, with at least one that lists."""
    i, lists = start, False
    while i < end:
        unit = story.units[i]
        lists |= unit.tag == "join" or unit.norm in _LISTING
        plain = unit.tag in {"join", "money"} or unit.norm in _PLAIN
        step = i + 1 if plain and unit.norm != "(" else _aside(story, i, end)
        if step == i:
            return False
        i = step
    return lists


def _aside(story: Story, i: int, end: int) -> int:
    """The unit after a remark that begins at unit `i`; `i` itself where none does."""
    if story.norm(i) == "(":
        close = next((k for k in range(i + 1, end) if story.norm(k) == ")"), None)
        return i if close is None else close + 1
    return _description(story, i, end) or _circumstance(story, i, end) or i


def _description(story: Story, i: int, end: int) -> int:
    """Past a size, a count, a colour, an adjective of no known meaning, a price; 0 where none begins."""
    unit, word = story.units[i], story.norm(i)
    if word in grammar.SIZES:
        return _past(story, i + 1, end, {"count", "code", "adjective", "word", "year"}, 2)
    if unit.tag == "count" and story.norm(i + 1) in grammar.OF | {"in"}:
        return _past(story, i + 2, end, {"det", "adjective", "stop", "count"}, 2)
    priced = unit.tag in {"verb", "noun"} and word.split(" ")[0] in grammar.PRICING
    return i + 1 if unit.tag in _LOOKS or priced or (unit.tag == "word" and i in story.ends) else 0


def _circumstance(story: Story, i: int, end: int) -> int:
    """Past "in it", "is stolen", "there were three", "from the rack", "for my son", "were in the purse"; 0 for none."""
    unit, word, following = story.units[i], story.norm(i), story.norm(i + 1)
    if word in {"in", "inside"} and following in {"it", "there"}:
        return i + 2
    after = story.units[i + 1] if i + 1 < len(story.units) else None
    if after is None:
        return 0
    if word in grammar.PASSIVE_BE | {"been"} and any(voice == "passive" for _, voice in after.deeds):
        return i + 2
    if word == "there" and following in {"was", "were"} and story.units[min(i + 2, end)].tag == "count":
        return i + 3
    placed = unit.tag == "place" or word in grammar.TOWARD
    return _over_place(story, i, end) if placed or (word in grammar.BE_OR_GET and after.tag == "place") else 0


def _over_place(story: Story, i: int, end: int) -> int:
    k = i + 1
    while k < end and (story.units[k].tag in {"place", "det", "adjective", "count", "color"} or story.norm(k) == "it"):
        k += 1
    while k < end and (k in story.inside or story.units[k].tag == "word") and k < i + 8:
        k += 1
    return k if k > i + 1 else 0


def _past(story: Story, i: int, end: int, tags: set[str], most: int) -> int:
    stop = min(end, i + most)
    while i < stop and (story.units[i].tag in tags or story.norm(i) in {"them", "ellos", "ellas"}):
        i += 1
    return i
