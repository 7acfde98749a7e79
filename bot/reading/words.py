"""The words in which a reading is shown: labels, colours, and what screening says."""

from __future__ import annotations

from bot.report.screening import Reason
from bot.understanding.trace import What

LABELS: dict[What, str] = {
    "when": "WHEN",
    "where": "WHERE",
    "kind": "KIND",
    "item": "ITEM",
    "money": "MONEY",
    "person": "PERSON",
    "account": "ACCOUNT",
    "danger": "DANGER",
    "suspect": "SUSPECT",
    "other_crime": "CRIME",
    "quality_of_life": "DISORDER",
    "tip": "TIP",
    "correction": "TAKES BACK",
    "sounds_like": "SOUNDS LIKE",
    "reply": "REPLY",
    "language": "LANGUAGE",
    "masked": "MASKED",
}

COLOURS: dict[What, str] = {
    "when": "cyan",
    "where": "green",
    "kind": "magenta",
    "item": "yellow",
    "money": "bright_yellow",
    "person": "blue",
    "account": "bright_magenta",
    "danger": "bold red",
    "suspect": "bright_red",
    "other_crime": "red",
    "quality_of_life": "bright_blue",
    "tip": "bright_cyan",
    "masked": "reverse",
}
"""How a finding's words are marked in the message; what has no colour marks nothing."""

SCREENING: dict[Reason, str] = {
    Reason.EMERGENCY: "an emergency: call 911, at once and first",
    Reason.TIP: "a tip: the tip line takes it",
    Reason.OUTSIDE_JURISDICTION: "not in the city: another department takes it",
    Reason.OTHER_CRIME: "a crime that is not reported here: who to call",
    Reason.QUALITY_OF_LIFE: "disorder: the city's line and the non-emergency line take it",
    Reason.SOLVABLE: "someone or something leads to who did it: an officer takes this report",
}
"""What screening says, by its reason."""

GOES_ON = "nothing stands against it: the chat goes on"
NOT_TAKEN = "not taken up from this message alone"
NOT_NEEDED = "changes nothing beside the rules"
ASKS_DANGER = "it may be a danger: the chat asks"
TOO_LONG = "{length:,} characters: the public door takes no more than {longest:,}, and no more were read"
EMPTY = "(an empty message)"
