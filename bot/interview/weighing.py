"""The rules' reading of a message and the trained classifier's, weighed against each other.

Rules say why and come first. The classifier has no reasons, but has seen what no table foresees: where it is sure of a
danger that no rule saw, that counts; where it is in doubt, the chat asks. Where a rule saw something of which the
message has no sound at all ("my car is bleeding coolant"), a danger is asked about, and another sign is let go.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.report.kinds import Field
from bot.report.screening import Reason, Sign
from bot.understanding.classifier import Label, Scores
from bot.understanding.kind import CHOICES, KindReading, offense_code
from bot.understanding.signals import Signals

Classify = Callable[[str], Scores]
"""What a text sounds like: `Classifier.classify`, where a model was trained."""

# How sure is sure: chosen on sentences that the model had not seen (docs/accuracy.md).
DANGER = 0.75
SELF_HARM = 0.3
PERHAPS_DANGER = 0.3
DANGER_IN_AN_ANSWER = 0.95
KIND = 0.5
CLEAR = 3.0
"""A kind must sound this many times as likely as the next one."""

NO_DANGER = 0.03
NOT_SOLVABLE = 0.01
NO_OTHER_CRIME = 0.03
PLAINLY_OURS = 0.8
"""A rule's other crime is let go only where the message plainly sounds like a kind that is taken here."""

_ANSWER = 5
"""Words of an answer, to any other question than for the story, that may tell a danger: "the red one" does not."""

SOUNDS_LIKE = "sounds_like"
"""The kind of a sign that no rule gave a name."""

SOUNDS_LIKE_IT = "sounds like it"
"""The rule of a kind that no rule has read."""


def only_sounds(sign: Sign) -> bool:
    """Whether a sign is one that no rule has read."""
    return sign.kind == SOUNDS_LIKE


@dataclass(frozen=True)
class _Bar:
    """When a message is sent elsewhere by its sound: how likely that must be, and how likely a kind of ours may be."""

    label: Label
    reason: Reason
    least: float
    kind: float


_BARS = (
    _Bar("other_crime", Reason.OTHER_CRIME, 0.75, 0.1),
    _Bar("solvable", Reason.SOLVABLE, 0.7, 1.0),  # a known thief stands beside the theft
    _Bar("quality_of_life", Reason.QUALITY_OF_LIFE, 0.5, 0.1),
    _Bar("tip", Reason.TIP, 0.4, 0.3),
)


@dataclass(frozen=True)
class Weighed:
    """The signs to screen by, and whether to ask about danger; `scores` by label, where there is a classifier."""

    signs: tuple[Sign, ...] = ()
    perhaps_danger: bool = False
    scores: Scores | None = None


def weigh(
    text: str, seen: tuple[Sign, ...], signals: Signals, asked: Field | None, story: bool, classify: Classify | None
) -> Weighed:
    """Weigh a message. `seen`: the rules' signs; `story`: it answers no question, or one answered with a story."""
    if classify is None or not (story or len(text.split()) >= _ANSWER):
        return Weighed(seen)
    scores = classify(text)
    danger = _danger(text, scores, signals, story)
    heard = (danger,) if danger else ()
    if not story:
        return Weighed((*seen, *heard))
    kept = tuple(sign for sign in seen if not _unheard(sign, scores))
    doubted = any(sign.reason == Reason.EMERGENCY for sign in seen if sign not in kept)
    perhaps = scores["emergency"] >= PERHAPS_DANGER and not signals.danger_denied and asked != Field.EMERGENCY
    signs = (*kept, *heard, *_others(text, scores, signals))
    return Weighed(signs, (perhaps or doubted) and not danger, scores)


def _unheard(sign: Sign, scores: Scores) -> bool:
    """Whether a message has nothing of the sound of what a rule saw in it. Despair is believed in any words."""
    if sign.reason == Reason.EMERGENCY:
        return sign.kind != "self_harm" and scores["emergency"] < NO_DANGER
    if sign.reason == Reason.SOLVABLE:
        return scores["solvable"] < NOT_SOLVABLE
    ours = max(scores[kind] for kind in CHOICES) >= PLAINLY_OURS
    return sign.reason == Reason.OTHER_CRIME and ours and scores["other_crime"] < NO_OTHER_CRIME


def _danger(text: str, scores: Scores, signals: Signals, story: bool) -> Sign | None:
    if signals.danger or signals.danger_denied:
        return None
    if scores["self_harm"] >= SELF_HARM:
        return Sign(Reason.EMERGENCY, "self_harm", text)
    sure = scores["emergency"] >= (DANGER if story else DANGER_IN_AN_ANSWER)
    return Sign(Reason.EMERGENCY, SOUNDS_LIKE, text) if sure else None


def _others(text: str, scores: Scores, signals: Signals) -> tuple[Sign, ...]:
    """Reasons that the classifier is sure of, where no rule has seen or denied any."""
    if signals.other_crime or signals.suspect or signals.suspect_denied or signals.quality_of_life or signals.tip:
        return ()
    kind = max(scores[one] for one in CHOICES)
    return tuple(
        Sign(bar.reason, SOUNDS_LIKE, text) for bar in _BARS if scores[bar.label] >= bar.least and kind <= bar.kind
    )


def weigh_kind(reading: KindReading | None, weighed: Weighed, text: str, language: str) -> KindReading | None:
    """The kind as the rules read it; where they saw none or doubted, the one that the message plainly sounds like."""
    scores = weighed.scores
    if scores is None or (reading is not None and reading.sure):
        return reading
    second, likely = sorted(CHOICES, key=lambda kind: scores[kind])[-2:]
    if scores[likely] < KIND or scores[likely] < CLEAR * scores[second]:
        return reading
    return KindReading(likely, offense_code(likely, text, language), True, SOUNDS_LIKE_IT, text, (0, len(text)))
