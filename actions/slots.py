"""The names of the slots, in one place: a typo is an ImportError."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from bot.interview.agenda import question_of, settled
from bot.report.draft import Draft
from bot.report.kinds import QUESTIONS

REQUESTED = "requested_slot"
LANGUAGE = "language"
ATTEMPT = "attempt"
OUTCOME = "report_outcome"

REPORT = {question: f"report_{question}" for question in QUESTIONS}
"""The form's slots, one for each question: `told` or `skipped` once settled, never the fact itself."""


def requested(draft: Draft) -> str | None:
    """The slot whose question comes next, in the words of the draft's kind."""
    question = question_of(draft)
    return None if question is None else REPORT[question]


def mirror(draft: Draft, shown: dict[str, Any]) -> list[dict[str, Any]]:
    """Slot events for the fields whose mark differs from what the tracker shows: each event costs a turn time."""
    marks = {
        slot: draft.marks.get(QUESTIONS[question], "told") if settled(draft, QUESTIONS[question]) else None
        for question, slot in REPORT.items()
    }
    return [SlotSet(slot, mark) for slot, mark in marks.items() if shown.get(slot) != mark]
