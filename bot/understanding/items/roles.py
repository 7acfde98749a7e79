"""Which noun phrases of running text name the property: those a verb of loss is about."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.understanding.items.guesses import bought, guess
from bot.understanding.items.links import announced, held, is_cash, listed
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import DAMAGEABLE, TAKEABLE, Deed, Doubts, Story
from bot.understanding.items.units import Tagged
from bot.understanding.lexicon import grammar, traits

_ABLE_BUILT: Final = frozenset(
    "mailbox sign light doorbell gate headstone roofing pipes shed fence door window".split()
)


def lost_phrases(tagged: Tagged, found: Sequence[Phrase]) -> list[tuple[Phrase, Doubts]]:
    """The phrases that name what was stolen, lost or damaged, each with its doubts."""
    story = Story(tagged, found)
    for n, phrase in enumerate(story.found):
        story.roles[n] = _role(story, n, phrase)
    if all(role is None for role in story.roles.values()):
        _settle_guesses(story)
    chosen = [(p, story.roles[n] or ()) for n, p in enumerate(story.found) if story.roles[n] is not None]
    return _without_weaker(story, chosen)


def _settle_guesses(story: Story) -> None:
    """Take the best guess, and what is joined to it: "left a box with my laptop … walked away with it"."""
    guesses = bought(story)
    if not guesses and story.deeds and not _vague_loss(story):
        guesses = guess(story)
    for n, doubts in guesses:
        story.roles[n] = doubts
    if not guesses:
        return
    last, doubts = guesses[-1]
    for n in range(last + 1, len(story.found)):
        phrase = story.found[n]
        open_to_it = story.roles[n] is None and not phrase.negated and phrase.kind not in {"other", "vague"}
        if open_to_it and _fits_any(phrase) and (listed(story, n, phrase) is not None or held(story, phrase)):
            story.roles[n] = doubts


def _vague_loss(story: Story) -> bool:
    """ "my stuff was stolen", "they took money": the loss has an object, which names no thing."""
    return any(
        (p.kind == "vague" or p.concept == "abstract") and not _oblique(story, n, p) and any(_deeds_for(story, p))
        for n, p in enumerate(story.found)
    )


def _role(story: Story, n: int, phrase: Phrase) -> Doubts | None:
    if phrase.negated or phrase.kind in {"other", "vague"} or not phrase.parts:
        return None
    if held(story, phrase) or announced(story, phrase):
        return () if _fits_any(phrase) else None
    link = listed(story, n, phrase)
    if link is not None:
        return link if _fits_any(phrase) else None
    if _harmed(story, phrase):
        return ("harmed",)
    if _oblique(story, n, phrase):
        return None
    fits = (_fit(story, phrase, deed) for deed in _deeds_for(story, phrase))
    return next((fit for fit in fits if fit is not None), None)


# -- prepositions -----------------------------------------------------------------------------------------------------


def _harmed(story: Story, phrase: Phrase) -> bool:
    """ "graffiti on the wall", "a scratch on my door", "dumped paint on my steps": on is where the harm is."""
    if (
        story.before(phrase) not in grammar.ONTO
        or phrase.kind not in {"built", "part", "vehicle"}
        or not story.placed(phrase)
    ):
        return False
    clause = story.clauses[phrase.first]
    units = [u for k, u in enumerate(story.units[: phrase.first]) if story.clauses[k] == clause]
    return any(word in grammar.HARMS for u in units for word in (u.norm, *u.norm.split()))


def _oblique(story: Story, n: int, phrase: Phrase) -> bool:
    """Whether a preposition makes the phrase a place or a tool: "under the deck", "with a brick"."""
    word = story.before(phrase)
    if _participle_after(story, phrase) or (word in grammar.COMING and phrase.possessed and _undergoes(story, phrase)):
        return False
    if story.placed(phrase) or (word in traits.INSTRUMENTALS and story.units[phrase.first - 1].tag in {"join", "stop"}):
        return True
    if word not in grammar.TOWARD or phrase.first == 0:
        return False
    clause = story.clauses[phrase.first - 1]
    damaged = word in {"a", "al", "to"} and any(
        d.at < phrase.first and d.clause == clause and "damage" in d.kinds for d in story.deeds
    )
    given = phrase.kind == "vehicle" and any(
        story.roles.get(k) is not None and story.clauses[p.first] == clause for k, p in enumerate(story.found[:n])
    )
    return not damaged or given or story.norm(phrase.first - 2) == "out"


def _undergoes(story: Story, phrase: Phrase) -> bool:
    """Whether a passive follows at once: "(I came out) my window was broken"."""
    i = phrase.last + 1
    while story.norm(i) in grammar.PASSIVE_BE:
        i += 1
    return phrase.last + 1 < i < len(story.units) and any(voice == "passive" for _, voice in story.units[i].deeds)


def _participle_after(story: Story, phrase: Phrase) -> bool:
    """ "con dos gomas picadas", "with my window smashed": the harm stands right after the thing."""
    i = phrase.last + 1
    while story.norm(i) in {"todo", "toda", "todas", "todos", "all", "completely", "been"}:
        i += 1
    harmed = i < len(story.units) and ("damage", "passive") in story.units[i].deeds
    return harmed and story.before(phrase) in grammar.WITH | {"to"}


# -- verbs ------------------------------------------------------------------------------------------------------------


def _deeds_for(story: Story, phrase: Phrase) -> Iterator[Deed]:
    """The deeds that the phrase may be the object of, or the subject in the passive, likeliest first."""
    clause = story.clauses[phrase.first]
    here = {d.at: d for d in story.deeds if d.clause == clause}
    verb = _verb_before(story, phrase, clause) if here else None
    after = [d for at, d in sorted(here.items()) if at > phrase.last]
    if verb in here:
        if _reaches(story, here[verb], phrase):
            yield here[verb]
        if not after:
            return
    introduced = verb is not None and set(story.norm(verb).split()) & grammar.REPORTING
    governed = (
        verb is not None and not introduced and not (story.before(phrase) in {",", "and", "y"} and phrase.possessed)
    )
    for deed in after:
        passive = frozenset(m for m in deed.meanings if m[1] == "passive")
        if passive and _is_subject(story, phrase, deed, governed):
            yield Deed(deed.at, clause, passive)


def _verb_before(story: Story, phrase: Phrase, clause: int) -> int | None:
    for i in range(phrase.first - 1, -1, -1):
        if story.clauses[i] != clause:
            return None
        if story.units[i].tag == "verb" and i not in story.inside and story.norm(i) not in grammar.AUXILIARIES:
            return i
    return None


def _reaches(story: Story, deed: Deed, phrase: Phrase) -> bool:
    """Whether the phrase after the verb is its object; a bare participle reaches only what stands right after it:
    "stolen scooter", "missing is my tablet"."""
    if any(voice == "active" for _, voice in deed.meanings):
        return True
    between = story.units[deed.at + 1 : phrase.first]
    near = all(u.norm in grammar.COPULAS or u.tag in {"det", "mark", "adjective"} for u in between)
    return near and not any(u.norm in {".", "from", "off"} for u in between)


def _is_subject(story: Story, phrase: Phrase, deed: Deed, governed: bool) -> bool:
    between = story.units[phrase.last + 1 : deed.at]
    things = TAKEABLE | DAMAGEABLE
    others = [p for p in story.found if phrase.last < p.first < deed.at and p.kind in things and not story.placed(p)]
    if any(_other_verb(u.norm, u.deeds) for u in between if u.tag == "verb"):
        pronoun = any(u.norm in grammar.PRONOUNS for u in between)
        return pronoun and not others and phrase.kind in TAKEABLE
    return not others or (not governed and _one_list(story, phrase.last + 1, others))


def _other_verb(word: str, meanings: frozenset[tuple[str, str]]) -> bool:
    return word not in grammar.BE_OR_GET and all(kind == "other" for kind, _ in meanings)


def _one_list(story: Story, start: int, others: Sequence[Phrase]) -> bool:
    """Whether the phrases from unit `start` on are joined into one list with what stands before."""
    for other in others:
        if not all(u.tag == "join" or u.norm in {",", "y"} for u in story.units[start : other.first]):
            return False
        start = other.last + 1
    return True


# -- what may be lost how ---------------------------------------------------------------------------------------------


def _fits_any(phrase: Phrase) -> bool:
    if phrase.kind == "unknown":
        return bool(phrase.parts and phrase.parts[0].money)
    return phrase.kind in TAKEABLE | DAMAGEABLE


def _fit(story: Story, phrase: Phrase, deed: Deed) -> Doubts | None:
    """The doubts of the phrase as the object of the deed; None where the two do not go together."""
    kinds = deed.kinds
    if phrase.kind == "unknown":
        return _unknown_fit(story, phrase, kinds)
    if "damage" in kinds and phrase.kind in DAMAGEABLE and phrase.concept != "airtag":
        return ("lock",) if phrase.concept == "lock" else ()
    if kinds & {"take", "lose"}:
        if phrase.kind in TAKEABLE:
            cut = phrase.concept == "lock" and story.norm(deed.at) in {"cut", "cortaron"}
            return ("lock",) if cut else ()
        if phrase.kind == "vehicle":
            return ("vehicle",)
        if phrase.kind == "built" and phrase.concept in _ABLE_BUILT and "take" in kinds:
            return ()
    return ("place",) if "damage" in kinds and phrase.kind == "place" and phrase.determined else None


def _unknown_fit(story: Story, phrase: Phrase, kinds: set[str]) -> Doubts | None:
    """A sum of money, or a thing of no known name: "they stole my djembe"."""
    if not kinds & {"take", "lose"}:
        return None
    if phrase.parts[0].money:
        return ("cash",) if is_cash(story, phrase) else None
    if story.before(phrase) in {"have", "tenia"} or not phrase.possessed:
        return None
    return ("unfamiliar",)


def _without_weaker(story: Story, chosen: list[tuple[Phrase, Doubts]]) -> list[tuple[Phrase, Doubts]]:
    """Drop a cut lock, a place, a whole vehicle, the paint or the ball that was thrown where something surer
    was told."""
    harmed = {story.clauses[p.first] for p, doubts in chosen if "harmed" in doubts}
    chosen = [
        c for c in chosen if "harmed" in c[1] or c[0].kind != "goods" or story.clauses[c[0].first] not in harmed
    ] or chosen
    chosen = [c for c in chosen if not set(c[1]) & {"lock", "place"}] or chosen
    chosen = [c for c in chosen if c[0].concept not in {"paint", "building"}] or chosen
    if any((p.kind == "part" and p.concept != "paint") or p.concept in {"window", "door"} for p, _ in chosen):
        # "damage to my vehicle: the door and the mirror" is damage to the door and the mirror
        chosen = [c for c in chosen if c[0].kind != "vehicle" or c[0].brand is not None]
    return [c for c in chosen if "vehicle" not in c[1]] or chosen
