"""Read a message for all that screening rests on."""

from __future__ import annotations

from .answers import TAKES_BACK, says
from .canon import plain
from .crime_rules import CRIME_RULES
from .danger import read_danger
from .life_rules import LIFE_RULES, TIP_RULES, TOLD_ABOUT, UNNAMED_RULES
from .model import Signal, Signals
from .rules import read_table
from .suspect import read_suspect


def read_signals(text: str, language: str = "en", *, asked: str | None = None) -> Signals:
    """What `text` tells of danger, of who did it, of other crimes, of disorder, and of tips.

    `language` is the language of the chat ("en" or "es"); both are always read, since people mix. `asked` is the
    field that the chat asked just before: after "emergency" or "suspect" a bare yes or no is an answer. Never raises;
    what lies past 4,000 characters is not read.
    """
    message = plain(text)
    danger = read_danger(message, language, asked)
    suspect = read_suspect(message, asked)
    crimes, no_crimes = read_table(message, CRIME_RULES)
    life, _ = read_table(message, LIFE_RULES)
    tips, _ = read_table(message, TIP_RULES)
    if not tips and says(TOLD_ABOUT, message.text):
        tips, _ = read_table(message, UNNAMED_RULES, may_deny=False)
    correction = says(TAKES_BACK, message.text)
    return Signals(
        danger=_once(danger.told),
        danger_denied=danger.denied,
        suspect=_once(suspect.told),
        suspect_denied=suspect.denied and not suspect.told,
        other_crime=_once([*danger.past, *crimes]),
        quality_of_life=_once(life),
        tip=_once(tips),
        correction=correction,
        online_identity=suspect.online_identity,
        denied=_once([*danger.refused, *suspect.refused, *no_crimes]),
    )


def _once(signals: list[Signal]) -> tuple[Signal, ...]:
    """In the order of the text, the first of each kind."""
    kinds: dict[str, Signal] = {}
    for one in sorted(signals, key=lambda s: s.span):
        kinds.setdefault(one.kind, one)
    return tuple(kinds.values())
