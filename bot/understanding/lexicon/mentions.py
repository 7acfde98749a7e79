"""Which of the known items a few words speak of: "the mower", "los audífonos", "the Samsung", "el impact"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from rapidfuzz.distance import OSA

from bot.understanding.lexicon import traits
from bot.understanding.lexicon.nouns import color_of, make_at, noun_at, singulars
from bot.understanding.lexicon.tokens import Token, tokenize

_WEAK: Final = frozenset(
    "of off from the a an my mi de del la el los las un una con with and y for to in on work new old "
    "cash my front back side card "
    "tarjeta set pair box all".split()
)

# weak words that are a mention where one item is named by them: "the box was maybe 40" of a tackle box
_WEAK_HEADS: Final = frozenset({"box", "set", "card", "pair"})
_LEADS: Final = frozenset({"the", ",", "and", "my"})


class Named(Protocol):
    """What is known of a thing that words may speak of."""

    @property
    def description(self) -> str: ...
    @property
    def brand(self) -> str | None: ...
    @property
    def model(self) -> str | None: ...


class Mention(NamedTuple):
    """Tokens `start` to `end` (exclusive) speak of the item at place `item`."""

    item: int
    start: int
    end: int
    strength: int


class _Words(NamedTuple):
    concepts: frozenset[str]
    words: frozenset[str]
    head: str


def _item_words(item: Named) -> _Words:
    tokens = tokenize(item.description)[:40]
    words = {
        t.norm
        for t in tokens
        if t.kind != "mark" and t.norm not in _WEAK and t.norm not in traits.STOPPERS and not color_of(t.norm)
    }
    made = next((m[0].brand for m in (make_at(tokens, i) for i in range(len(tokens))) if m), None)
    for extra in (item.brand, item.model, made):
        words.update(t.norm for t in tokenize(extra or "")[:6] if t.kind != "mark")
    head = next((t.norm for t in reversed(tokens) if t.kind == "word"), "")
    return _Words(frozenset(_concepts(tokens)), frozenset(words), head)


def _concepts(tokens: Sequence[Token]) -> Iterator[str]:
    at = 0
    while at < len(tokens):
        noun, make = noun_at(tokens, at), make_at(tokens, at)
        if noun is not None and noun[0].kind not in {"other", "place", "vague"}:
            yield noun[0].concept
        if make is not None and make[0].concept:
            yield make[0].concept
        at = max(noun[1] if noun else at + 1, at + 1)


def mentions(tokens: Sequence[Token], items: Sequence[Named]) -> list[Mention]:
    """Every mention of an item, left to right. A word that fits several items is a mention of the best, else of
    none."""
    known = [_item_words(item) for item in items[:40]]
    found: list[Mention] = []
    at = 0
    while at < len(tokens) and len(found) < 80:
        mention = _mention(tokens, at, known)
        if mention is not None:
            _add(found, mention)
        at = mention.end if mention else at + 1
    return found


def _add(found: list[Mention], mention: Mention) -> None:
    """Neighbouring words of one item are one mention; a brand that two items share goes to the neighbour that
    is surer."""
    last = found[-1] if found else None
    if last is not None and last.end == mention.start:
        if last.item == mention.item:
            found[-1] = last._replace(end=mention.end, strength=max(last.strength, mention.strength))
            return
        if last.strength < mention.strength:
            found[-1] = mention._replace(start=last.start)
            return
        if last.strength > mention.strength:
            found[-1] = last._replace(end=mention.end)
            return
    found.append(mention)


def _mention(tokens: Sequence[Token], at: int, known: Sequence[_Words]) -> Mention | None:
    token = tokens[at]
    if token.kind == "mark":
        return None
    noun, make = noun_at(tokens, at), make_at(tokens, at)
    if noun is not None:
        chosen = _best_noun(tokens, at, noun[1], noun[0].concept, known)
        if chosen is not None:
            return Mention(chosen, at, noun[1], 3)
    if make is not None and make[0].concept:
        holders = [i for i, k in enumerate(known) if make[0].concept in k.concepts]
        if len(holders) == 1:
            return Mention(holders[0], at, make[1], 2)
    heads = [i for i, k in enumerate(known) if k.head == token.norm]
    if token.norm in _WEAK_HEADS and len(heads) == 1 and at and tokens[at - 1].norm in _LEADS:
        return Mention(heads[0], at, at + 1, 1)
    holders = [i for i, k in enumerate(known) if _has_word(token.norm, k.words)]
    if len(holders) == 1 and token.norm not in _WEAK:
        return Mention(holders[0], at, at + 1, 2)
    return None


def _best_noun(tokens: Sequence[Token], at: int, end: int, concept: str, known: Sequence[_Words]) -> int | None:
    """The one item of that concept; among several, the one whose other words stand beside it."""
    holders = [i for i, k in enumerate(known) if concept in k.concepts]
    exact = [i for i in holders if tokens[at].norm in known[i].words]
    if len(exact) == 1:
        return exact[0]
    if len(holders) == 1:
        return holders[0]
    beside = {t.norm for t in tokens[max(0, at - 3) : at]} | {t.norm for t in tokens[end : end + 2]}
    scores = [(len(beside & known[i].words), -i) for i in holders]
    best = max(scores, default=(0, 0))
    return -best[1] if best[0] and sum(s[0] == best[0] for s in scores) == 1 else None


def _has_word(word: str, words: frozenset[str]) -> bool:
    if word in words:
        return True
    if len(word) < 4 or word in traits.STOPPERS:
        return False
    if any(s in words for s in singulars(word)) or any(word in set(singulars(w)) for w in words):
        return True
    if len(word) >= 6 and any(w.endswith(word) for w in words):
        return True
    return len(word) >= 5 and any(
        w[0] == word[0] and abs(len(w) - len(word)) < 2 and OSA.distance(w, word, score_cutoff=1) <= 1
        for w in words
        if len(w) >= 5
    )
