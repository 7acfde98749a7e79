"""Read a message for all that screening rests on."""

from __future__ import annotations

from .canon import plain
from .danger import read_danger
from .matching import blanked, read_table, says
from .model import Signal, Signals
from .suspect import read_suspect
from .tables.crimes_burglary import BURGLARY
from .tables.crimes_lost import TOLD_OF_LOSSES
from .tables.crimes_other import OTHER_CRIMES
from .tables.crimes_persons import AGAINST_PERSONS
from .tables.crimes_property import TAKEN_BY_FORCE
from .tables.crimes_told import TOLD_AGAINST_PERSONS
from .tables.disorder import DISORDER
from .tables.disorder_told import DISORDER_TOLD
from .tables.figures import CALM
from .tables.short_answers import TAKES_BACK
from .tables.tips import TIPS, TOLD_ABOUT, UNNAMED
from .tables.tips_told import TOLD_OF_OTHERS

_CRIMES = (*BURGLARY, *TAKEN_BY_FORCE, *AGAINST_PERSONS, *OTHER_CRIMES, *TOLD_AGAINST_PERSONS, *TOLD_OF_LOSSES)


def read_signals(text: str, language: str = "en", *, asked: str | None = None) -> Signals:
    """What `text` tells of danger, of who did it, of other crimes, of disorder, and of tips.

    `language` is the language of the chat ("en" or "es"); both are always read, since people mix. `asked` is the
    field that the chat asked just before: after "emergency" or "suspect" a bare yes or no is an answer. Never raises;
    what lies past 4,000 characters is not read.
    """
    message = blanked(plain(text, language), CALM)
    danger = read_danger(message, language, asked)
    suspect = read_suspect(message, asked)
    crimes, no_crimes = ([], []) if danger.tale else read_table(message, _CRIMES)
    life, _ = read_table(message, (*DISORDER, *DISORDER_TOLD))
    tips, _ = read_table(message, (*TIPS, *TOLD_OF_OTHERS))
    if not tips and says(TOLD_ABOUT, message.text):
        tips, _ = read_table(message, UNNAMED, may_deny=False)
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


def denies_suspect(text: str, language: str = "en") -> bool:
    """Whether `text`, taken as the answer to "do you know who did it", says that nobody does. Never raises."""
    told = read_suspect(plain(text, language), "suspect")
    return told.denied and not told.told


def _once(signals: list[Signal]) -> tuple[Signal, ...]:
    """In the order of the text, the first of each kind."""
    kinds: dict[str, Signal] = {}
    for one in sorted(signals, key=lambda s: s.span):
        kinds.setdefault(one.kind, one)
    return tuple(kinds.values())
