"""Which noun phrases of running text name the property: those a verb of loss is about."""

from collections.abc import Sequence

from bot.understanding.items.chains import joins, listed, passing
from bot.understanding.items.fit import ABLE_BUILT, fit, fits_any
from bot.understanding.items.fragments import fragment, tells_loss
from bot.understanding.items.guesses import bought, guess
from bot.understanding.items.links import announced, held
from bot.understanding.items.objects import deeds_for, governed, harmed, oblique
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import LISTED, TAKEABLE, VAGUE, Deed, Role, Story
from bot.understanding.items.told_prices import has_price
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon import grammar

_RULES = {
    ("take", "active"): "object of a taking",
    ("take", "passive"): "subject of a taking",
    ("lose", "active"): "object of a losing",
    ("lose", "passive"): "subject of a losing",
    ("damage", "active"): "object of a damage",
    ("damage", "passive"): "subject of a damage",
}


# things with prices that make a list of losses without a word of loss
_SEVERAL = 2
_SHIPPERS = frozenset({"amazon", "walmart", "target"})


def lost_phrases(tagged: Tagged, found: Sequence[Phrase]) -> list[tuple[Phrase, Role]]:
    """The phrases that name what was stolen, lost or damaged, and by which rule each."""
    story = Story(tagged, found)
    for n, phrase in enumerate(story.found):
        story.roles[n] = _role(story, n, phrase)
    _take_back(story)
    _add_earlier(story)
    if not any(_is_item(role) for role in story.roles.values()):
        _settle_guesses(story)
    _add_priced(story)
    chosen = [(p, role) for n, p in enumerate(story.found) if _is_item(role := story.roles[n]) and role is not None]
    return _without_weaker(story, chosen)


def _take_back(story: Story) -> None:
    """In "me robaron el motor, digo, la pasola" the second thing is meant."""
    for n, phrase in enumerate(story.found[:-1]):
        after = [story.norm(i) for i in range(phrase.last + 1, phrase.last + 7)]
        mended = "digo" in after[:3] or any(after[k : k + 2] == ["i", "mean"] for k in range(4))
        if story.roles[n] is not None and mended:
            meant = next((k for k in range(n + 1, min(n + 4, len(story.found))) if story.found[k].kind != "unknown"), n)
            story.roles[meant], story.roles[n] = story.roles[n], None


def _add_earlier(story: Story) -> None:
    """Things of no known name that open a list whose last thing is a subject: "her afghan, a cross and her slippers
    went missing"."""
    for n in range(len(story.found) - 1, 0, -1):
        role, phrase, k = story.roles[n], story.found[n], n - 1
        while k > 0 and story.roles[k] is None and passing(story, k):
            k -= 1
        before = story.found[k]
        if role is None or not role.rule.startswith(("subject", "earlier")) or story.roles[k] is not None:
            continue
        same = story.clauses[before.first] == story.clauses[phrase.first]
        fitting = before.kind not in {"other", "place", VAGUE} and not before.negated and fits_any(story, before)
        if (
            same
            and fitting
            and before.determined
            and not oblique(story, k, before)
            and not governed(story, before)
            and joins(story, before, phrase)
        ):
            story.roles[k] = Role("earlier in the list", ("unfamiliar",) if before.kind == "unknown" else ())


def _add_priced(story: Story) -> None:
    """Things told with a price of their own, in a story of a loss: "DeWalt drill 180, Makita saw 220"."""
    if not tells_loss(story) and sum(has_price(story, phrase) for phrase in story.found) < _SEVERAL:
        return
    for n, phrase in enumerate(story.found):
        able = phrase.kind in TAKEABLE or (phrase.noun is not None and phrase.noun.group in ABLE_BUILT)
        if story.roles[n] is not None or not able or phrase.negated or story.spared(phrase):
            continue
        beside = story.before(phrase) in grammar.WITH and phrase.determined
        if has_price(story, phrase) and (beside or not oblique(story, n, phrase)):
            story.roles[n] = Role("told with its price")


def _is_item(role: Role | None) -> bool:
    return role is not None and VAGUE not in role.doubts


def _settle_guesses(story: Story) -> None:
    """Take the best guess, and what is joined to it: "left a box with my laptop … walked away with it"."""
    guesses = bought(story)
    if not guesses and (story.deeds or _lock_cut(story)) and not _vague_loss(story):
        guesses = guess(story)
    for n, role in guesses:
        story.roles[n] = role
    if not guesses:
        return
    for n in range(guesses[-1][0] + 1, len(story.found)):
        phrase = story.found[n]
        open_to_it = story.roles[n] is None and not phrase.negated and phrase.kind not in {"other", VAGUE, "unknown"}
        if open_to_it and fits_any(story, phrase) and (listed(story, n, phrase) is not None or held(story, phrase)):
            story.roles[n] = Role("beside the thing guessed", guesses[-1][1].doubts)


def _lock_cut(story: Story) -> bool:
    """ "somebody cut the chain": whatever it held is gone."""
    return any(u.norm.startswith(("cut the ", "cut my ", "cortaron el ", "cortaron la ")) for u in story.units)


def _vague_loss(story: Story) -> bool:
    """ "my stuff was stolen", "they took money": the loss has an object, which names no thing."""
    return any(
        (p.kind == VAGUE or p.concept == "abstract") and not oblique(story, n, p) and any(deeds_for(story, p))
        for n, p in enumerate(story.found)
    )


def _role(story: Story, n: int, phrase: Phrase) -> Role | None:
    if (
        (phrase.negated and not (_left_without(story, phrase) or _gone_too(story, phrase)))
        or phrase.kind == "other"
        or (phrase.noun is None and phrase.parts[-1].norm in _SHIPPERS)
        or not phrase.parts
    ):
        return None
    if story.spared(phrase):
        return None
    if _gone_too(story, phrase) and fits_any(story, phrase):
        return Role("gone as well")
    if phrase.kind != VAGUE:
        linked = _linked(story, n, phrase)
        if linked is not None:
            return linked if fits_any(story, phrase) else None
        if harmed(story, phrase):
            return Role("harm told on it", ("harmed",))
    if not oblique(story, n, phrase):
        for deed in deeds_for(story, phrase):
            doubts = fit(story, phrase, deed)
            if doubts is not None:
                return Role(_rule(deed), doubts)
    return fragment(story, n, phrase)


def _left_without(story: Story, phrase: Phrase) -> bool:
    """In "amaneció sin la plancha y sin la hielera" the second "sin" denies nothing."""
    clause = story.clauses[phrase.first]
    return story.before(phrase) == "sin" and any(
        d.clause == clause and d.at < phrase.first and story.norm(d.at).endswith(" sin") for d in story.deeds
    )


def _gone_too(story: Story, phrase: Phrase) -> bool:
    """ "(la laptop) ya no estaba, ni el mouse"."""
    losses = (d for d in story.deeds if d.at < phrase.first and story.norm(d.at).startswith(("ya no", "no ")))
    return story.before(phrase) in {"ni", "nor"} and any(True for _ in losses)


def _linked(story: Story, n: int, phrase: Phrase) -> Role | None:
    unfamiliar = ("unfamiliar",) if phrase.kind == "unknown" and not phrase.parts[0].money else ()
    if held(story, phrase):
        return Role("in a lost bag", unfamiliar)
    if announced(story, phrase):
        return Role("announced by a colon", unfamiliar)
    link = listed(story, n, phrase)
    return link and Role(link.rule, (*link.doubts, *unfamiliar))


def _rule(deed: Deed) -> str:
    return next(rule for meaning, rule in _RULES.items() if meaning in deed.meanings)


def _whose(story: Story, phrase: Phrase, role: Role) -> bool:
    """ "el catalítico de mi guagua, un Honda CR-V": the vehicle that the part was of."""
    led = story.before(phrase) == "," and phrase.parts[0].norm in {"a", "an", "un", "una"}
    return led and role.rule == LISTED and any(p.kind == "part" and p.last < phrase.first for p in story.found)


def _thrown(story: Story, phrase: Phrase, role: Role, harmed: Sequence[Phrase]) -> bool:
    """Whether goods were the means: "threw a ball at my car", "poured paint on the steps"."""
    clause = story.clauses[phrase.first]
    if phrase.kind != "goods" or not role.rule.startswith("object of a damage"):
        return False
    return any(phrase.last < p.first and story.clauses[p.first] == clause for p in harmed)


def _without_weaker(story: Story, chosen: list[tuple[Phrase, Role]]) -> list[tuple[Phrase, Role]]:
    """Drop a cut lock, a place, a whole vehicle, the paint or the ball that was thrown where something surer
    was told."""
    harmed = [p for p, role in chosen if "harmed" in role.doubts]
    chosen = [c for c in chosen if "harmed" in c[1].doubts or not _thrown(story, *c, harmed)] or chosen
    chosen = [c for c in chosen if not set(c[1].doubts) & {"lock", "place"}] or chosen
    chosen = [c for c in chosen if c[0].concept not in {"paint", "building"}] or chosen
    if any(
        (p.kind == "part" and p.concept != "paint") or (p.noun and p.noun.group in {"window", "door"})
        for p, _ in chosen
    ):
        # "damage to my vehicle: the door and the mirror" is damage to the door and the mirror
        chosen = [c for c in chosen if c[0].kind != "vehicle" or (c[0].brand is not None and not _whose(story, *c))]
    return [c for c in chosen if "vehicle" not in c[1].doubts] or chosen
