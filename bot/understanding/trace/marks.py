"""What a message tells besides a report's facts: signs for screening, a short reply, its language, hidden numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.understanding.classifier.labels import Label, Scores
from bot.understanding.language import guess_language
from bot.understanding.masking import mask
from bot.understanding.reply import read_reply
from bot.understanding.signals import Signal, Signals, read_signals
from bot.understanding.trace.model import Finding, What
from bot.understanding.trace.saying import counted
from bot.understanding.trace.words import LIKENESSES, REPLIES, SIGNS, sign_words

Classify = Callable[[str], Scores]
"""How much a text sounds like each label of the classifier, 0 to 1."""

_HIDDEN = re.compile(r"••••(?: \d{4})?")
_LIKELY = 0.1
"""A likeness below it is not worth a word."""
_LANGUAGES = {"en": "English", "es": "Spanish"}


def signs_found(text: str, language: str, asked: str | None) -> Iterator[Finding]:
    """SIGNALS by group, then those that the words deny."""
    signals = read_signals(text, language, asked=asked)
    groups: tuple[tuple[What, tuple[Signal, ...]], ...] = (
        ("danger", signals.danger),
        ("suspect", signals.suspect),
        ("other_crime", signals.other_crime),
        ("quality_of_life", signals.quality_of_life),
        ("tip", signals.tip),
    )
    for what, group in groups:
        for signal in group:
            yield _sign(what, signal)
    for signal in signals.denied:
        yield _sign(_group_of(signal.kind), signal)
    yield from _whole(signals)


def _sign(what: What, signal: Signal) -> Finding:
    words = sign_words(what, signal.kind)
    facts = {"kind": signal.kind}
    value = f"denied: {words}" if signal.denied else words
    return Finding(what, value, signal.rule, signal.text, signal.span, (), signal.denied, facts)


def _group_of(kind: str) -> What:
    """The group that a denied sign would stand in; "threat" and "kidnapping" are danger first."""
    return next((what for what, kinds in SIGNS.items() if kind in kinds), "other_crime")


def _whole(signals: Signals) -> Iterator[Finding]:
    """What the message as a whole says of signs."""
    whole: tuple[tuple[bool, What, str, str], ...] = (
        (signals.danger_denied, "danger", "none, as the words say", "denied"),
        (signals.suspect_denied, "suspect", "nobody and nothing known, as the words say", "denied"),
        (signals.online_identity, "suspect", "only a name or number used online, which leads to no person", "online"),
        (signals.correction, "correction", "takes back what was said before", "correction"),
    )
    for holds, what, words, kind in whole:
        if holds:
            yield Finding(what, words, denied=kind in {"denied", "online"}, facts={"kind": kind})


def likeness_found(text: str, classify: Classify | None) -> Iterator[Finding]:
    """SOUNDS LIKE: the trained classifier's opinion, the likeliest first."""
    if classify is None or not text.strip():
        return
    scores: dict[Label, float] = dict(classify(text))
    likely = sorted((name for name in scores if scores[name] >= _LIKELY), key=lambda name: -scores[name])
    words = ", ".join(f"{LIKENESSES.get(name, name)} {scores[name]:.0%}" for name in likely) or "nothing it knows"
    facts = {str(name): round(float(score), 3) for name, score in scores.items()}
    yield Finding("sounds_like", words, "the trained classifier", facts=facts)


def reply_found(text: str) -> Iterator[Finding]:
    """REPLY: what the message amounts to as the answer to a yes-or-no question."""
    reply = read_reply(text)
    if reply is not None:
        words = f"as a short answer: {REPLIES[reply]}"
        yield Finding("reply", words, "words of a short answer", facts={"reply": str(reply)})


def language_of(text: str) -> str:
    """The language to read in where none is set: the one guessed, else English."""
    return guess_language(text)[0] or "en"


def language_found(text: str, language: str) -> Iterator[Finding]:
    """LANGUAGE: the one guessed, and the one it was read in."""
    guess, margin = guess_language(text)
    told = _LANGUAGES[guess] if guess else "not told by its words"
    words = told if guess == language else f"{told}; read as {_LANGUAGES.get(language, language)}"
    rule = f"{counted(margin, 'small word')} more than of the other" if guess else ""
    facts = {"language": language, "guess": guess, "margin": margin}
    yield Finding("language", words, rule, facts=facts)


def hidden(text: str) -> str:
    """The text as the public door keeps it and hands it on: card and Social Security numbers hidden."""
    return mask(text)


def hidden_found(text: str, masked: str) -> Iterator[Finding]:
    """MASKED: each number that was hidden; dots that the citizen typed are none."""
    if text == masked:
        return
    for found in _HIDDEN.finditer(masked):
        if found.group() not in text:
            words = "a card or Social Security number, of which only the end is kept"
            yield Finding(
                "masked",
                words,
                "hidden before it is stored",
                found.group(),
                found.span(),
                facts={"shown": found.group()},
            )
