"""The repair ladder: what is said when an answer is none, the second time otherwise than the first, and so on.

First why it does not fit; the second time that one may choose; the third time a person's number. Who refuses what a
report cannot do without is not asked without end: the chat stops there, with a way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.interview import closing
from bot.interview.agenda import may_skip
from bot.report.draft import Draft
from bot.report.kinds import Field

if TYPE_CHECKING:
    from bot.interview.turn import Turn

_PERSON_AT = 3
"""Vain answers to one question after which a person's number is given."""

_ENOUGH = 4
"""Vain answers after which what a report cannot do without is no longer asked for."""

_WITHOUT = frozenset({Field.NAME, Field.PHONE, Field.EMAIL, Field.ACKNOWLEDGE})
"""What nobody can tell in the citizen's place."""

_CHOICES = "utter_retry_choose"
_MUST = "utter_retry_must"
_PERSON = "utter_retry_person"
_LAST_SAID = "last_said"

_AGAIN = {
    "utter_calm": "utter_calm_again",
    "utter_comfort": "utter_comfort_again",
    "utter_take_your_time": "utter_take_your_time_again",
    "utter_welcome": "utter_retry_incident",
    "utter_retry_incident": "utter_retry_person",
    "utter_answer_unknown": "utter_retry_person",
}
"""What is said in the place of a sentence that was said just before; other answers share one."""

ATTEMPTS = 3
"""Wordings of a question: the first, one with examples, one with choices."""


def attempt_of(draft: Draft) -> int:
    """Which wording of the question comes next: 1, 2, 3, then 2 and 3 by turns, never one twice in a row."""
    times = draft.asked.get(draft.asks, 1) if draft.asks else 1
    return times if times <= ATTEMPTS else 2 + times % 2


def say_why(turn: Turn, field: Field, problem: str) -> None:
    """Say why an answer does not fit, higher on the ladder each time; on its top, stop asking."""
    draft = turn.draft
    vain = int(draft.notes.get(f"vain_{field}", "0")) + 1
    draft.notes[f"vain_{field}"] = str(vain)
    if vain >= _ENOUGH and field in _WITHOUT and not may_skip(draft, field):
        draft.notes.pop(f"vain_{field}")
        closing.stop_without(turn, field)
    elif vain >= _PERSON_AT and vain % 2:
        turn.say(_PERSON)
    elif vain > 1 and problem in _last_said(draft):
        turn.say(_MUST if field in _WITHOUT and not may_skip(draft, field) else _CHOICES)
    else:
        turn.say(problem)


def vary(turn: Turn) -> None:
    """Replace what was said in the last turn too, and remember what is said in this one."""
    before = _last_said(turn.draft)
    for index, said in enumerate(turn.says):
        if said.name in before and not said.facts:
            turn.says[index] = type(said)(_another(said.name))
    turn.draft.notes[_LAST_SAID] = " ".join(said.name for said in turn.says)


def _another(name: str) -> str:
    if name in _AGAIN:
        return _AGAIN[name]
    if name.startswith(("utter_answer_", "utter_why_")):
        return "utter_said_before"
    return _CHOICES if name.startswith("utter_retry_") and name != _CHOICES else name


def _last_said(draft: Draft) -> list[str]:
    return draft.notes.get(_LAST_SAID, "").split()
