"""Phrases that are lost because another is: what a bag held, what a colon announces."""

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import Story
from bot.understanding.lexicon import grammar

_FARTHEST = 40
_FOLDERS = frozenset({"folder", "carpeta", "binder", "portfolio", "case"})


def held(story: Story, phrase: Phrase) -> bool:
    """Whether a lost bag held it: "my purse … it had my phone in it", "con 120 dólares y mi licencia"."""
    i = phrase.first - 1
    if story.norm(i) in grammar.WITH:
        return any(
            _holds(bag)
            and story.clauses[bag.last] == story.clauses[phrase.first]
            and not any(
                ("other", "active") in story.units[k].deeds for k in range(bag.last, i) if not _is_aux(story, k)
            )
            for bag in story.lost(i)
        )
    furthest = max(0, i - _FARTHEST)
    while (
        i >= furthest
        and story.norm(i) not in grammar.HOLDING
        and (
            story.units[i].tag in {"join", "det", "money"}
            or story.norm(i) in grammar.HEDGES
            or story.norm(i) == ","
            or i in story.inside
        )
    ):
        i -= 1
    if i < 0 or story.norm(i) not in grammar.HOLDING:
        return False
    return _says_inside(story, phrase, i) and any(_holds(bag) for bag in story.lost(i))


def _holds(phrase: Phrase) -> bool:
    """Whether it may hold other things: a bag, a folder."""
    return phrase.kind == "container" or (phrase.noun is not None and phrase.noun.concept in _FOLDERS)


def _is_aux(story: Story, k: int) -> bool:
    return story.norm(k) in grammar.BE_OR_GET


def _says_inside(story: Story, phrase: Phrase, verb: int) -> bool:
    subject = {story.norm(k) for k in range(max(0, verb - 3), verb)}
    tail = {u.norm for u in story.units[phrase.last + 1 : phrase.last + 12]}
    dropped = verb == 0 or story.norm(verb - 1) in {".", ",", "!", "-"}
    if dropped and story.norm(verb) in {"has", "had", "tenia", "tiene"}:
        # "lost my wallet. has my id and 20 dollars"
        return True
    if story.norm(verb) in {"traia", "llevaba", "cargaba"}:
        return True
    within = bool(tail & grammar.INSIDE) or {"in", "it"} <= tail or {"in", "there"} <= tail
    if story.norm(verb) in grammar.BEING_INSIDE:
        there = story.norm(verb) == "habia" or story.norm(verb - 1) == "there"
        return bool(subject & grammar.INSIDE) or (there and within)
    bag = story.units[verb - 1].noun
    return (
        bool(subject & grammar.HOLDERS)
        or within
        or (bag is not None and bag.kind == "container")
        or bool(story.norm(verb).startswith("ten") and subject & {"ahi", "alli"})
    )


def announced(story: Story, phrase: Phrase) -> bool:
    """Whether it follows a colon or a dash after something lost: "my tools - a saw, a ladder"."""
    if story.before(phrase) not in grammar.LIST_MARKS or phrase.kind in {"built", "place"}:
        return False
    return any("." not in {u.norm for u in story.units[p.last : phrase.first]} for p in story.lost(phrase.first))


def is_cash(story: Story, phrase: Phrase) -> bool:
    """Whether a sum stands in the list like a thing: "took my wallet and $60", not "a tablet worth $380"."""
    money = phrase.parts[0].money if phrase.parts else None
    if money is None or money.each or _from_account(story, phrase):
        return False
    i = phrase.first - 1
    while story.norm(i) in grammar.HEDGES - {"worth", "of"}:
        i -= 1
    if i >= 0 and story.norm(i) == ",":
        # "my wallet, $60" is cash; "my lock, $30" is what the lock was worth, and "some cash, $45" how much it was
        return any(p.last == i - 1 and p.kind in {"container", "document"} for p in story.found)
    if story.norm(i) in {"is", "es"}:
        # "to redo it is 1.5k"
        return False
    return i >= 0 and (story.units[i].tag in {"verb", "join"} or story.norm(i) in grammar.WITH)


def _from_account(story: Story, phrase: Phrase) -> bool:
    """ "$900 out of my checking account" is a loss of money, not of a thing."""
    after = [u.norm.split(" ")[0] for u in story.units[phrase.last + 1 : phrase.last + 8]]
    return after[:1] in (["from"], ["out"], ["off"], ["de"], ["del"], ["on"], ["en"]) and bool(
        set(after) & grammar.ACCOUNTS
    )
