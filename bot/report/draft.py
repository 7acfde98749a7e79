"""A report that is being told: the facts so far, what was asked and skipped, and where the conversation stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.report.facts import Facts

Mark = Literal["told", "skipped"]
OutcomeKind = Literal["submitted", "screened_out", "cancelled"]


@dataclass(frozen=True)
class Outcome:
    """How a chat ended (contract, section 2). `tracking_number` with submitted, `reason` with screened_out."""

    kind: OutcomeKind
    tracking_number: str | None = None
    reason: str | None = None


@dataclass
class Draft:
    """The one state of a conversation, saved after each turn; Rasa's slots only mirror its marks.

    `asks` is the field that the last message asked for; `asked` counts how often each was asked; `cleared`
    holds signs that the citizen has said were misunderstood, so that they screen no second time;
    `awaits_answer_on` is the tracking number of a report on which an officer's question is open here.
    """

    language: str = "en"
    channel: str = "web"
    facts: Facts = field(default_factory=Facts)
    marks: dict[str, Mark] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    asks: str | None = None
    outcome: Outcome | None = None
    cleared: tuple[str, ...] = ()
    first_message_id: int | None = None
    last_message_id: int | None = None
    rasa_session: int = 0
    """Which Rasa session this report is told in: a new one for each report keeps turns quick (docs/decisions)."""
    awaits_answer_on: str | None = None
    type_sure: bool = False
    language_told: bool = False
    notes: dict[str, str] = field(default_factory=dict)
    """Small marks of the conversation (what was mentioned once, what is pending), by name."""
    started_at: datetime | None = None
