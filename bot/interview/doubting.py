"""Danger in doubt: what may be one is asked about before all else, and ends nothing by itself.

A danger that a rule has read is none of this: it is screened at once, wherever it is told. So is the first message,
and the answer to the question about danger, where they sound like it; later answers are scraps of a story.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.interview.agenda import IN_DOUBT
from bot.interview.hearing import STORY, Heard
from bot.interview.weighing import only_sounds
from bot.report.draft import Draft
from bot.report.kinds import Field
from bot.report.screening import Reason, Sign

if TYPE_CHECKING:
    from bot.interview.turn import Incoming

_SOUNDS_URGENT = 0.6
_ENOUGH = 2
"""Times that the question is asked in one report: who has denied it twice is believed."""

_AT_ONCE = frozenset({None, Field.INCIDENT, Field.EMERGENCY})


def soften(draft: Draft, heard: Heard, asked: Field | None) -> Heard:
    """The message with a danger that it only sounds like made a doubt, once the kind of the incident is sure."""
    if asked in _AT_ONCE or not draft.type_sure or not any(map(_sounds_dangerous, heard.signs)):
        return heard
    if draft.asked.get(Field.EMERGENCY, 0) < _ENOUGH:
        _ask(draft)
    return replace(heard, signs=tuple(sign for sign in heard.signs if not _sounds_dangerous(sign)))


def doubt(draft: Draft, message: Incoming, heard: Heard, asked: Field | None) -> None:
    """Have the question asked that was thought to be settled, once, where a story may tell of danger."""
    story = asked is None or (asked in STORY and asked != Field.EMERGENCY)
    urgent = heard.perhaps_danger or (story and message.intent.is_("report_emergency", at_least=_SOUNDS_URGENT))
    if urgent and not heard.denies_danger and not draft.asked.get(Field.EMERGENCY):
        _ask(draft)


def _ask(draft: Draft) -> None:
    draft.marks.pop(Field.EMERGENCY, None)
    draft.notes[IN_DOUBT] = "yes"


def _sounds_dangerous(sign: Sign) -> bool:
    return sign.reason == Reason.EMERGENCY and only_sounds(sign)
