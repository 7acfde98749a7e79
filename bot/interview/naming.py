"""What is said to "what is your name" and is none, though it stands where a name would."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.interview.hearing import Heard
from bot.report.kinds import Field

if TYPE_CHECKING:
    from bot.interview.questions import Intent

_NO_NAMES = ("affirm", "deny", "dont_know", "skip", "acknowledge_ok", "greet", "wait", "repeat")
_HUMS = frozenset("aja ajá ujum ujú mhm mmhm hmm mm eh este oye mira espera espérate hang hold wait um uh".split())
_A_FEW = 4


def without_no_name(heard: Heard, asked: Field | None, intent: Intent) -> Heard:
    """The message without the "name" that is a hum, a yes, or the beginning of a question."""
    person = heard.person
    if asked != Field.NAME or person is None or person.name is None:
        return heard
    words = heard.text.casefold().replace("¿", " ").split()
    first = words[0].strip(".,;:!?¡") if words else ""
    name = person.name.split()
    hums = first in _HUMS and len(name) == 1 and name[0].casefold() == first
    replies = len(words) == 1 and (heard.reply is not None or intent.is_(*_NO_NAMES, at_least=0.8))
    questions = "?" in heard.text and len(words) > _A_FEW and len(name) == 1
    if not (hums or replies or questions):
        return heard
    return replace(heard, person=replace(person, name=None))
