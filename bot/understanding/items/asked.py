"""Read the answer to "what was taken, lost or damaged?": a list, mostly without verbs."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.understanding.items.build import Pair, merged, reading, with_values
from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.phrases import Phrase, phrases
from bot.understanding.items.roles import lost_phrases
from bot.understanding.items.units import Tagged, Unit, tag
from bot.understanding.lexicon.tokens import fold

_MOST: Final = 40
_THINGS: Final = frozenset({"goods", "container", "document", "cash", "part", "vehicle", "built"})
_NOTHING: Final = re.compile(
    r"^\W{0,5}(?:(?:none|no|nope|nah|nada)[,.;]?\s(?:it|just|they|only|its|it's|solo|fue|todo|eso|es|era|"
    r"all|physical|f[ií]sico)\b.{0,80}|no+|nope|nah|none|nothing\b.{0,60}|nothin\b.{0,60}|nada\b.{0,60}|"
    r"ningun[oa]?\b.{0,40}|no (?:items?|physical|property|objects?)\b.{0,60}|"
    r"(?:just|only|solo|s[oó]lo|nom[aá]s|solamente|it was (?:just|only)|es(?:o es)? solo|"
    r"fue solo)\s(?:(?:the|my|el|mi|la|los|some|era|was)\s){0,2}"
    r"(?:money|cash app|funds|dinero|plata|chavos|identity|identidad|info\w{0,8}|information|credit|"
    r"cr[eé]dito|debt|deuda|account|cuenta|name|nombre)\b.{0,60}|"
    r"(?:i )?(?:dont|don't|do not) know\b.{0,40}|idk\b.{0,40}|no s[eé]\b.{0,40}|not sure\b.{0,40}|"
    r"no idea\b.{0,40}|ni idea\b.{0,40}|no clue\b.{0,30}|n/?a|skip|"
    r"no (?:se llevaron|me quitaron|me robaron|falta|perd[ií]|hay) (?:nada|ning[uú]n\w{0,2})\b.{0,60}|"
    r"(?:they |he |she )?(?:didn'?t|did not) (?:take|steal|get) (?:anything|nothing)\b.{0,60}|"
    r"no[,.]? nothing\b.{0,60}|no[,.]? nada\b.{0,60})\W{0,5}$",
    re.IGNORECASE | re.DOTALL,
)
_EXCEPT: Final = re.compile(
    r"\b(?:except|but|only|besides|just (?:the|my)|excepto|menos|solo|pero|sino)\b", re.IGNORECASE
)
_SUBJECT: Final = frozenset(
    "it they i he she we its theyre them he estaba estaban lo la los las se yo ellos im ive nobody "
    "someone somebody".split()
)
_LEADS: Final = re.compile(
    r"^\W{0,3}(?:(?:ok|so|well|um|uh|yes|yeah|yea|si|s[ií]|bueno|pues|hola|hi|it'?s|its|it was|"
    r"they (?:took|stole|got)|was|were|just|only|solo|era|eran|es|son|fue|"
    r"se llevaron|me robaron|me llevaron|robaron|i lost|lost|perd[ií]|missing|stolen|damaged|"
    r"the items? (?:is|are|was|were)|what (?:was|got) (?:stolen|taken|damaged) (?:is|"
    r"was))\b[\s,:]{0,4}){1,4}",
    re.IGNORECASE,
)
_SPLIT: Final = re.compile(r"\s{0,3}(?:[,;\n+]|\s(?:and|y|e|plus|&|n)\s)\s{0,3}", re.IGNORECASE)
_DETERMINER: Final = re.compile(
    r"^(?:and|y|also|tambi[eé]n|my|mi|mis|the|el|la|los|las|a|an|un|una|unos|unas|our|some)\s{1,3}", re.IGNORECASE
)
_REACH: Final = frozenset({"off", "from", "of", "on", "under", "to", "for", "de", "del", "d", "out", "a"})


def listed_items(text: str, language: str) -> list[ItemReading]:
    """The items of an answer; the cleaned answer itself where it names nothing known and does not say "nothing"."""
    if (
        text.rstrip().endswith("?")
        or (_NOTHING.match(text.strip()[:300])
        and not _EXCEPT.search(text[3:]))
        or _only_nothing(text)
    ):
        return []
    tagged = tag(text, language, asked=True)
    found = phrases(tagged)
    lost = {p.first: (p, doubts) for p, doubts in lost_phrases(tagged, found)}
    pairs = [pair for sentence in _sentences(tagged) for pair in _of_sentence(tagged, found, lost, sentence)][:_MOST]
    pairs = merged(tagged, pairs)
    if pairs:
        return with_values(tagged, [one for _, one in pairs], language)
    if any(p.kind == "other" and p.concept == "abstract" for p in found):
        return []
    return list(_as_told(text))


def _only_nothing(text: str) -> bool:
    """ "just the money", "solo el dinero": the words after "just" name no property."""
    return bool(_NOTHING.match(text.strip()[:300])) and not any(
        p.kind in _THINGS for p in phrases(tag(text[:300], asked=True)) if not p.negated
    )


def _sentences(tagged: Tagged) -> Iterator[tuple[int, int]]:
    """Ranges of units, cut at full stops and line breaks."""
    start = 0
    for i, unit in enumerate(tagged.units):
        line = (
            i > 0 and "\n" in tagged.text[tagged.tokens[unit.start - 1].end : tagged.tokens[unit.start].start]
            if unit.start
            else False
        )
        if unit.norm in {".", "!", "?", ";"} or line:
            if i > start:
                yield start, i
            start = i if line else i + 1
    if start < len(tagged.units):
        yield start, len(tagged.units)


def _of_sentence(
    tagged: Tagged,
    found: Sequence[Phrase],
    lost: Mapping[int, tuple[Phrase, tuple[str, ...]]],
    sentence: tuple[int, int],
) -> Iterator[Pair]:
    first, end = sentence
    here = found[bisect_left(found, first, key=lambda p: p.first) : bisect_left(found, end, key=lambda p: p.first)]
    if _runs(tagged.units[first:end], here):
        yield from _running(tagged, lost, here, first, end)
        return
    last: Phrase | None = None
    for phrase in here:
        if _counts(tagged, phrase, last, first):
            upto = _extent(tagged, found, phrase, end)
            last = phrase
            yield phrase, reading(tagged, phrase, (), upto)


def _runs(units: Sequence[Unit], here: Sequence[Phrase]) -> bool:
    """Whether the sentence tells a story rather than lists things."""
    if not units:
        return False
    verbs = [
        u
        for u in units
        if u.tag == "verb" and u.norm not in {"was", "were", "is", "are", "es", "era", "eran", "fue", "son"}
    ]
    loss = [u for u in verbs if any(m[0] != "other" for m in u.deeds)]
    starts = units[0].norm in _SUBJECT or units[0].norm in {"he", "she"}
    return bool(verbs) and (starts or (len(verbs) >= 2 and bool(loss)))


def _running(
    tagged: Tagged, lost: Mapping[int, tuple[Phrase, tuple[str, ...]]], here: Sequence[Phrase], first: int, end: int
) -> Iterator[Pair]:
    for one in here:
        phrase, doubts = lost.get(one.first, (one, ("guessed",)))
        if "guessed" not in doubts:
            yield phrase, reading(tagged, phrase, doubts)
    start = tagged.units[first]
    if start.norm in {"it", "had", "tenia", "inside", "adentro", "dentro", "which"} and any(
        tagged.units[k].norm in {"had", "tenia", "was", "were", "has", "tiene", "habia"}
        for k in range(first, min(first + 3, end))
    ) and any(
        w in {"in", "inside", "adentro", "dentro", "had", "tenia"}
        for w in (u.norm for u in tagged.units[first:end])
    ):
        for phrase in here:
            if (
                phrase.kind in {"goods", "container", "document", "cash"}
                and not phrase.negated
                and tagged.units[phrase.first - 1].tag != "place"
            ):
                yield phrase, reading(tagged, phrase, ())
        return
    if start.norm in {"its", "it", "es", "era", "theyre"}:
        for phrase in here:
            if (
                phrase.kind in {"goods", "container", "vehicle"}
                and (phrase.brand or phrase.color)
                and phrase.first <= first + 3
            ):
                yield phrase, reading(tagged, phrase, ())


def _counts(tagged: Tagged, phrase: Phrase, last: Phrase | None, first: int) -> bool:
    """Whether a phrase of a listing sentence is an item: not where it was, not part of the one before."""
    if (
        phrase.negated
        or (phrase.kind == "unknown" and not phrase.parts[0].money)
        or phrase.kind not in _THINGS | {"unknown"}
    ):
        return False
    before = tagged.units[phrase.first - 1] if phrase.first > first else None
    if phrase.kind == "unknown" and last is not None and last.kind == "cash" and last.parts[0].money is None:
        return False
    if last is not None and before is not None and before.norm in {"with", "w", "con"}:
        owned = phrase.count > 1 or phrase.possessed
        return last.kind in {"container", "vehicle"} or (owned and phrase.kind in {"goods", "document", "cash"})
    if before is not None and (
        before.tag == "place" or before.norm in {"of", "de", "del", "d", "to", "for", "para", "pa", "a"}
    ):
        return False
    listed = (
        before is None
        or before.tag == "join"
        or before.norm in {",", "about", "like", "around", "como", "unos", "maybe", "casi", "de"}
    )
    return phrase.kind != "unknown" or last is None or listed


def _extent(tagged: Tagged, found: Sequence[Phrase], phrase: Phrase, end: int) -> int:
    """The description reaches over "off a 2012 Toyota Prius", "of my Honda CR-V", "de la puerta": what part of what."""
    last, i = phrase.last, phrase.last + 1
    at = bisect_left(found, i, key=lambda p: p.first)
    starts = {p.first: p for p in found[at : at + 6] if p.first < end}
    while i < end and tagged.units[i].norm in _REACH and i - phrase.last < 8:
        while i < end and tagged.units[i].norm in _REACH and i not in starts:
            i += 1
        following = starts.get(i)
        if following is None or (following.kind in {"place", "other", "unknown"} and phrase.kind != "part"):
            break
        if phrase.kind not in {"part", "built"} and following.kind not in {"goods", "container"}:
            break
        last, i = following.last, following.last + 1
    while last + 1 < end and tagged.units[last + 1].norm == "," and _attributive(tagged, last + 2, end):
        last = _attributive(tagged, last + 2, end)
    return last


def _attributive(tagged: Tagged, start: int, end: int) -> int:
    """Last unit of a segment without a noun ("self propelled", "black") that ends at a comma, a joiner or the end; else 0."""
    i = start
    while (
        (i < end
        and tagged.units[i].tag in {"adjective", "color", "shade", "code", "year", "make"})
        or (i < end and tagged.units[i].norm in {"and", "y"} and i + 1 < end and tagged.units[i + 1].tag == "color")
    ):
        i += 1
    closed = i >= end or tagged.units[i].norm in {",", "and", "y", "n", "&", "plus"}
    return i - 1 if i > start and closed else 0


def _as_told(text: str) -> Iterator[ItemReading]:
    """The citizen's own words, cut at commas and "and", as descriptions."""
    lead = _LEADS.match(text)
    at = lead.end() if lead and lead.end() < len(text.rstrip()) else 0
    pieces: list[tuple[int, int]] = []
    for match in _SPLIT.finditer(text, at):
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, len(text)))
    for start, end in pieces[:20]:
        raw = text[start:end]
        cleaned = _DETERMINER.sub("", raw.strip(" \t.,;:!¡¿?-\"'")).strip()
        if (
            len(cleaned) >= 2
            and any(c.isalpha() for c in cleaned)
            and fold(cleaned) not in {"please", "thanks", "gracias", "etc", "ok"}
        ):
            yield ItemReading(Item(cleaned[:200]), (start, end), raw.strip(), ("as_told",))
