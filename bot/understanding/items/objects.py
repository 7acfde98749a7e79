"""Which verb of loss a noun phrase is the object or subject of, and the prepositions that keep it from being one."""

from collections.abc import Iterator, Sequence

from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import DAMAGEABLE, TAKEABLE, Deed, Story
from bot.understanding.items.units import Unit
from bot.understanding.lexicon import grammar, traits

_IT = frozenset({"it", "its", "they", "theyre"})


def harmed(story: Story, phrase: Phrase) -> bool:
    """ "graffiti on the wall", "a scratch on my door", "dumped paint on my steps": on is where the harm is."""
    word = story.before(phrase)
    along = word in {"from", "desde", "hasta"} and phrase.kind in {"part", "built"}
    if not (along or (word in grammar.ONTO and (story.placed(phrase) or word in {"down", "al", "a"}))):
        return False
    if word in {"over", "into", "through"} and _driven(story, phrase):
        return phrase.concept != "building"
    if phrase.kind not in {"built", "part", "vehicle"} and not (phrase.kind == "goods" and phrase.possessed):
        return False
    clause = story.clauses[phrase.first]
    units = [u for k, u in enumerate(story.units[: phrase.first]) if story.clauses[k] == clause]
    return any(word in grammar.HARMS for u in units for word in (u.norm, *u.norm.split()))


def oblique(story: Story, n: int, phrase: Phrase) -> bool:
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


def _driven(story: Story, phrase: Phrase) -> bool:
    """ "ran his truck over my rose bushes"."""
    clause, first = story.clauses[phrase.first], max(0, phrase.first - 8)
    return phrase.possessed and any(
        story.norm(i) in {"ran", "drove", "crashed", "backed", "plowed"}
        and story.clauses[i] == clause
        and any(p.kind == "vehicle" and i < p.first < phrase.first for p in story.found)
        for i in range(first, phrase.first)
    )


def _participle_after(story: Story, phrase: Phrase) -> bool:
    """ "con dos gomas picadas", "with my window smashed": the harm stands right after the thing."""
    i = phrase.last + 1
    if story.norm(i) in grammar.OF:
        # "con el cristal de la sala roto"
        i += 1
        while i in story.inside:
            i += 1
    while story.norm(i) in {"todo", "toda", "todas", "todos", "all", "completely", "been"}:
        i += 1
    harmed = i < len(story.units) and ("damage", "passive") in story.units[i].deeds
    return harmed and phrase.kind in {"part", "built", "vehicle"} and story.before(phrase) in grammar.WITH | {"to"}


def deeds_for(story: Story, phrase: Phrase) -> Iterator[Deed]:
    """The deeds that the phrase may be the object of, or the subject in the passive, likeliest first."""
    clause = story.clauses[phrase.first]
    here = {d.at: d for d in story.deeds if d.clause == clause}
    verb = _verb_before(story, phrase, clause) if here else None
    after = [d for at, d in sorted(here.items()) if at > phrase.last and not _subject_follows(story, d)]
    if story.before(phrase) in {"its", "theyre"}:
        # "it's a 2018 Elantra" tells what was named before
        verb = None
    if verb in here:
        if _reaches(story, here[verb], phrase):
            yield here[verb]
        if not after:
            return
    introduced = verb is not None and set(story.norm(verb).split()) & grammar.REPORTING
    governed = (
        verb is not None
        and not introduced
        and not (story.before(phrase) in {",", "and", "y"} and (phrase.possessed or phrase.determined))
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


def _subject_follows(story: Story, deed: Deed) -> bool:
    """Whether the missing thing stands after "falta": "me abrieron la maleta y faltan unos tenis"."""
    following = story.units[deed.at + 1].tag if deed.at + 1 < len(story.units) else ""
    return story.norm(deed.at).startswith("falt") and following in {"det", "count", "noun", "make"}


def governed(story: Story, phrase: Phrase) -> bool:
    """Whether a verb before the phrase has it for its object: "I ride the bus", not "when I got back my phone …"."""
    verb = _verb_before(story, phrase, story.clauses[phrase.first])
    if verb is None:
        return False
    words = story.norm(verb).split()
    coming = words[0] in {"got", "came", "come", "woke", "went"} and words[-1] in grammar.COMING | {"up"}
    return not (coming or story.before(phrase) in grammar.COMING)


def _reaches(story: Story, deed: Deed, phrase: Phrase) -> bool:
    """Whether the phrase after the verb is its object; a bare participle reaches only what stands right after it:
    "stolen scooter", "missing is my tablet"."""
    if any(voice == "active" for _, voice in deed.meanings):
        return True
    between = story.units[deed.at + 1 : phrase.first]
    near = all(u.norm in grammar.COPULAS or u.tag in {"det", "mark", "adjective"} for u in between)
    return near and not any(u.norm in {".", "from", "off"} for u in between)


def _is_subject(story: Story, phrase: Phrase, deed: Deed, governed: bool) -> bool:
    start = _past_relative(story, phrase.last + 1)
    between = story.units[start : deed.at]
    others = [p for p in story.found if start <= p.first < deed.at and _rivals(story, p)]
    pronoun = any(u.norm in grammar.PRONOUNS for u in between)
    if any(_other_verb(u.norm, u.deeds) for u in between if u.tag == "verb") or _it_follows(between):
        if not pronoun or phrase.kind not in TAKEABLE:
            return False
        if phrase.possessed:
            return not any(p.possessed for p in others)
        return not others and not any(p.possessed and p.kind in TAKEABLE for p in story.found if p.last < phrase.first)
    return not others or (not governed and _one_list(story, start, others))


def _rivals(story: Story, phrase: Phrase) -> bool:
    """Whether a thing between subject and verb may itself be the subject: not "from the rack", "with the bow in it"."""
    return (
        phrase.kind in TAKEABLE | DAMAGEABLE and not story.placed(phrase) and story.before(phrase) not in grammar.WITH
    )


def _past_relative(story: Story, i: int) -> int:
    """The unit after "(the necklace) my husband gave me" or "I bought"; `i` where no such clause begins."""
    person = next((p for p in story.found if p.first == i and p.kind == "other"), None)
    k = i + 1 if story.norm(i) in grammar.SUBJECTS else person.last + 1 if person is not None else i
    if k == i or k >= len(story.units) or not _other_verb(story.norm(k), story.units[k].deeds):
        return i
    k += 1
    while story.norm(k) in grammar.RECEIVERS:
        k += 1
    return k


def _it_follows(units: Sequence[Unit]) -> bool:
    """Whether "it" stands among the units as a subject, not as "beside it"."""
    return any(u.norm in _IT and (k == 0 or units[k - 1].tag != "place") for k, u in enumerate(units))


def _other_verb(word: str, meanings: frozenset[tuple[str, str]]) -> bool:
    return word not in grammar.BE_OR_GET and all(kind == "other" for kind, _ in meanings)


def _one_list(story: Story, start: int, others: Sequence[Phrase]) -> bool:
    """Whether the phrases from unit `start` on are joined into one list with what stands before."""
    for other in others:
        if not all(u.tag == "join" or u.norm in {",", "y"} for u in story.units[start : other.first]):
            return False
        start = other.last + 1
    return True
