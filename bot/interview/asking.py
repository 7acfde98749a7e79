"""Asks the next question, or says that everything is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

from bot.interview.agenda import next_field, progress
from bot.report.kinds import Field

if TYPE_CHECKING:
    from bot.interview.turn import Turn


SHOWN = "shown"
"""The note that knows the summary as it was shown last."""


def ask_next(turn: Turn) -> None:
    """Ask for the first field that is missing; without one, the report is ready."""
    name = next_field(turn.draft)
    if name is None:
        turn.ready = True
        turn.draft.asks = None
        return
    if name == Field.CONFIRM and _not_shown(turn):
        turn.summarize = True
    if name == Field.ACKNOWLEDGE and not turn.draft.asked.get(name):
        turn.say("utter_notice")
    ask(turn, name)


def _not_shown(turn: Turn) -> bool:
    """Whether the summary would say something else than when it was shown last."""
    facts = str(crc32(repr((replace(turn.draft.facts, quotes={}), turn.draft.language)).encode()))
    before, turn.draft.notes[SHOWN] = turn.draft.notes.get(SHOWN), facts
    return facts != before


def ask(turn: Turn, name: Field) -> None:
    """Ask for a field, told or not."""
    draft = turn.draft
    draft.asks = name
    draft.asked[name] = draft.asked.get(name, 0) + 1
    if name == Field.WHERE and draft.facts.where is not None and draft.facts.where.inside:
        draft.asked[name] = max(2, draft.asked[name])  # a street was told: not "where", but "where exactly"
    step, of = progress(draft)
    draft.notes["progress"] = f"{step}/{of}"
