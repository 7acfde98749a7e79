"""What the desk needs from outside: a store of conversations and reports, a clock. Implemented in `bot/store`.

A `Unit` is one transaction: everything done in it is kept together by `commit()`, or, leaving the `with` block
without it, not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

from bot.report.draft import Draft
from bot.report.report import Report, Status

Author = Literal["citizen", "assistant", "officer"]


@dataclass(frozen=True)
class Button:
    """A reply offered for tapping: `payload` is sent back as text."""

    title: str
    payload: str


@dataclass(frozen=True)
class Message:
    """One message of a transcript. `id` grows with time; `text` is already masked."""

    id: int
    conversation_id: str
    author: Author
    text: str
    at: datetime
    buttons: tuple[Button, ...] = ()
    processed: bool = True
    """A citizen's message is stored unprocessed and marked once a turn has taken it in."""


@dataclass(frozen=True)
class Photo:
    """A photo that was re-encoded; its bytes are fetched apart."""

    id: str
    conversation_id: str
    content_type: str
    size: int
    at: datetime


@dataclass(frozen=True)
class Envelope:
    """A message to be sent, in the outbox: `template` of the agency profile, its facts, to whom."""

    template: str
    language: str
    recipient: str
    medium: Literal["email", "sms"]
    facts: dict[str, Any]
    tracking_number: str | None = None


@dataclass(frozen=True)
class AuditEntry:
    """One line of the append-only log: who did what to which report, when. No personal data in `detail`."""

    at: datetime
    actor: str
    action: str
    tracking_number: str | None = None
    detail: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class QueueRow:
    """One line of the officers' queue."""

    tracking_number: str
    status: Status
    incident_type: str
    place: str
    submitted_at: datetime
    language: str
    channel: str
    total_value_usd: float | None
    name: str


class Conversations(Protocol):
    """Conversations, their messages and drafts."""

    def start(self, token: str, channel: str, at: datetime, owner: str | None = None) -> str:
        """Open a conversation and return its id. Only a hash of `token` is kept; `owner` is an SMS number."""

    def find(self, token: str) -> str | None:
        """The id of the conversation that `token` opens."""

    def find_by_owner(self, owner: str) -> str | None:
        """The newest conversation of a phone number."""

    def add_message(
        self,
        conversation_id: str,
        author: Author,
        text: str,
        at: datetime,
        *,
        buttons: Sequence[Button] = (),
        processed: bool = True,
        external_id: str | None = None,
    ) -> int:
        """Store a message; returns its id. A second message with the same `external_id` returns the first's."""

    def mark_processed(self, message_id: int) -> None:
        """A turn has taken this message in."""

    def message(self, message_id: int) -> Message | None:
        """One message."""

    def transcript(self, conversation_id: str, first: int | None = None, last: int | None = None) -> list[Message]:
        """The messages in order, from `first` to `last` inclusive."""

    def unprocessed(self, conversation_id: str) -> list[Message]:
        """Citizen's messages that no turn has taken in yet (an engine had died), oldest first."""

    def load_draft(self, conversation_id: str) -> Draft | None:
        """The draft of this conversation."""

    def save_draft(self, conversation_id: str, draft: Draft, at: datetime) -> None:
        """Keep the draft."""

    def add_photo(self, conversation_id: str, content_type: str, data: bytes, at: datetime) -> Photo:
        """Keep a photo for the report being made."""

    def photos(self, conversation_id: str) -> list[Photo]:
        """Photos of the report being made: not yet tied to a sent report."""

    def photo_bytes(self, photo_id: str) -> tuple[str, bytes] | None:
        """Content type and bytes of one photo."""


class Reports(Protocol):
    """Reports in the queue."""

    def add(self, report: Report) -> None:
        """Keep a new report and tie the conversation's open photos to it.

        Raises:
            DuplicateNumber: the tracking number is taken.
        """

    def get(self, tracking_number: str) -> Report | None:
        """One report, supplements and photo ids included."""

    def find_submitted(self, conversation_id: str, first_message_id: int) -> Report | None:
        """The report that was sent from this draft, if it was: submitting twice gives the same number."""

    def update(self, report: Report, expected_version: int) -> Report:
        """Keep a changed report under the next version.

        Raises:
            Conflict: somebody changed it after `expected_version` was read.
        """

    def queue(
        self, statuses: Sequence[Status] = (), search: str = "", limit: int = 200, offset: int = 0
    ) -> list[QueueRow]:
        """Rows, oldest first; `search` looks in number, case number, name, place, type and story."""

    def counts(self) -> dict[Status, int]:
        """How many reports stand in each status."""

    def similar(self, report: Report, limit: int = 5) -> list[tuple[QueueRow, tuple[str, ...]]]:
        """Likely doubles, best first, each with why: "same contact", "same place", "same window", "same items"."""

    def all(self) -> list[Report]:
        """Every report, oldest first (exports)."""


class Outbox(Protocol):
    """Messages to be sent, written in the transaction of what they tell about."""

    def add(self, envelope: Envelope, at: datetime) -> None:
        """Queue a message."""

    def of_report(self, tracking_number: str) -> list[dict[str, Any]]:
        """What was or will be sent about a report: template, recipient, state, tries, when, subject, body."""


class Audit(Protocol):
    """The append-only log."""

    def add(self, entry: AuditEntry) -> None:
        """Write a line."""

    def of_report(self, tracking_number: str) -> list[AuditEntry]:
        """Lines about one report, oldest first."""


class Unit(Protocol):
    """One transaction."""

    conversations: Conversations
    reports: Reports
    outbox: Outbox
    audit: Audit

    def commit(self) -> None:
        """Keep everything done in this unit."""


class Store(Protocol):
    """Opens units."""

    def unit(self) -> AbstractContextManager[Unit]:
        """A fresh transaction; rolled back unless committed."""


class Clock(Protocol):
    """The time now, aware, in the agency's zone."""

    def __call__(self) -> datetime:
        """Now."""


class DuplicateNumber(Exception):
    """The tracking number is taken: draw another."""


class Conflict(Exception):
    """Somebody else changed the report in the meantime."""
