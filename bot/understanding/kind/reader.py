"""Which kind of incident a text tells: cues found, weighed, and read with the doubts kept."""

from __future__ import annotations

from bot.understanding.kind.answer import read_bare_word, read_choice
from bot.understanding.kind.codes import offense_code
from bot.understanding.kind.matching import Words, find
from bot.understanding.kind.model import CHOICES, Kind, KindReading
from bot.understanding.kind.questions import asking_sentences
from bot.understanding.kind.tokens import tokenize
from bot.understanding.kind.weighing import CLEAR, ENOUGH, Scales, weigh

_NOT_TAKEN_HERE = "motor_vehicle_theft"


def read_kind(text: str, language: str = "en", *, asked: bool = False) -> KindReading | None:
    """The kind of incident that a text tells, or None where it tells none.

    `asked`: the text answers "which kind is it", so that a bare word, a button or the number of a choice will do. Both
    languages are read whichever is named: people mix them. Never raises; texts are read up to 4,000 characters.
    """
    tokens = tokenize(text)
    if asked:
        chosen = read_choice(text, tokens)
        if chosen is not None:
            return chosen
    words = Words(tokens)
    muted = frozenset[int]() if asked else asking_sentences(words)
    reading = _decide(text, weigh(words, find(words, muted)), language)
    if reading is None and asked:
        return read_bare_word(text, tokens)
    return reading


def _decide(text: str, scales: Scales, language: str) -> KindReading | None:
    """The weightiest kind; sure where nothing else comes near it and no doubt was noted."""
    ranked: list[Kind] = sorted(CHOICES, key=lambda kind: -scales.of(kind))
    best, second = ranked[0], ranked[1]
    if scales.of(best) < ENOUGH:
        return None
    doubts = [doubt for doubt in scales.doubts if doubt != best]
    if scales.of(second) >= ENOUGH and scales.of(best) - scales.of(second) < CLEAR:
        doubts.append(second)
    hits = scales.found.get(best) or scales.found.get("gone") or scales.found.get("vehicle") or []
    hit = max(hits, key=lambda found: found.cue.weight)
    start, end = scales.words.tokens[hit.first].start, scales.words.tokens[hit.last].end
    return KindReading(
        kind=best,
        offense_code=None if _NOT_TAKEN_HERE in doubts else offense_code(best, text, language),
        sure=not doubts,
        rule=hit.cue.name,
        text=text[start:end],
        span=(start, end),
        doubts=tuple(dict.fromkeys(doubts)),
    )
