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
class Opening:
    """What the link of an officer's question lets a device see: its conversation, from that question on."""

    conversation_id: str
    tracking_number: str
    first_message_id: int
    ends_at: datetime


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

    def open_for(self, token: str, opening: Opening) -> None:
        """Let `token` open a part of a conversation. Only a hash of it is kept."""

    def opening(self, token: str) -> Opening | None:
        """The part of a conversation that `token` opens, its time over or not."""

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
        """Store a message; returns its id. A second message with the same `external_id` returns the first's.

        Raises:
            UnknownConversation: it was deleted.
        """

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
        """Keep a photo for the report being made.

        Raises:
            UnknownConversation: it was deleted.
        """

    def photos(self, conversation_id: str) -> list[Photo]:
        """Photos of the report being made: not yet tied to a sent report."""

    def photo_bytes(self, photo_id: str) -> tuple[str, bytes] | None:
        """Content type and bytes of one photo."""


class Reports(Protocol):
    """Reports in the queue."""

    def add(self, report: Report) -> None:
        """Keep a new report and tie the conversation's open photos to it.

        Raises:
            DuplicateNumber: the tracking number is taken. The unit goes on; draw another.
            AlreadySubmitted: another turn sent the same draft (conversation and first message) meanwhile.
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


Role = Literal["officer", "supervisor", "admin"]


@dataclass(frozen=True)
class Officer:
    """Somebody who signs in at the officers' door. `locked_until`: closed for a while after failures."""

    id: int
    username: str
    name: str
    badge: str
    role: Role
    created_at: datetime
    password_hash: str = field(repr=False)
    active: bool = True
    failed_attempts: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True)
class Session:
    """One sign-in of an officer. Its token is known to the browser alone."""

    officer_id: int
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime


class Officers(Protocol):
    """Accounts of the officers' door. User names are compared without regard to case."""

    def add(self, username: str, name: str, badge: str, password_hash: str, role: Role, at: datetime) -> Officer:
        """Keep a new account.

        Raises:
            DuplicateUsername: the user name is taken.
        """

    def by_username(self, username: str) -> Officer | None:
        """The account of this user name, active or not."""

    def by_id(self, officer_id: int) -> Officer | None:
        """The account of this id, active or not."""

    def all(self) -> list[Officer]:
        """Every account, by user name."""

    def record_failure(self, officer_id: int) -> int:
        """Count one more failed sign-in; returns how many there are since the last good one."""

    def lock(self, officer_id: int, until: datetime) -> None:
        """Close the account to sign-ins until then."""

    def record_success(self, officer_id: int) -> None:
        """A good sign-in: failures and lock are forgotten."""

    def set_password(self, officer_id: int, password_hash: str) -> None:
        """Keep a new hash (a new password, or the same one hashed anew)."""

    def set_active(self, officer_id: int, active: bool) -> None:
        """Open or close an account for good; an account is never deleted, as the audit log names it."""


class Sessions(Protocol):
    """Sign-ins. Only a hash of each token is kept."""

    def open(self, token: str, officer_id: int, at: datetime, expires_at: datetime) -> None:
        """Keep a new sign-in."""

    def find(self, token: str, at: datetime) -> Session | None:
        """The sign-in of this token, unless it has expired by `at` or its officer's account is closed."""

    def touch(self, token: str, at: datetime) -> None:
        """The officer was here."""

    def close(self, token: str) -> None:
        """Sign out."""

    def close_all(self, officer_id: int) -> None:
        """Sign an officer out everywhere (a new password, a closed account)."""


class Serials(Protocol):
    """Counters that never give a number twice."""

    def next(self, name: str) -> int:
        """The next number of the counter `name`, from 1; one drawn in a unit that was not committed is free again."""


class Consents(Protocol):
    """Phone numbers that asked for no more text messages (the carriers' STOP)."""

    def refuse(self, number: str, at: datetime) -> None:
        """No text messages to this number from now on."""

    def allow(self, number: str) -> None:
        """Text messages are wanted again (START)."""

    def refused(self, number: str) -> bool:
        """Whether this number asked for none."""


class Unit(Protocol):
    """One transaction."""

    conversations: Conversations
    reports: Reports
    outbox: Outbox
    audit: Audit

    def commit(self) -> None:
        """Keep everything done in this unit."""


@dataclass(frozen=True)
class Delivery:
    """A message of the outbox that one worker has claimed for a while.

    `tries` counts this one too. `maybe_twice`: an earlier try was cut off after the message had been handed over,
    so that it may arrive a second time.
    """

    id: int
    template: str
    language: str
    medium: Literal["email", "sms"]
    recipient: str
    facts: dict[str, Any]
    tracking_number: str | None
    created_at: datetime
    tries: int
    maybe_twice: bool = False


class Deliveries(Protocol):
    """The outbox as its workers see it. Each method is a transaction of its own.

    A claim that has run out is somebody else's: what its worker still tells changes nothing and gives False.
    """

    def claim(self, media: Sequence[str], now: datetime, until: datetime, limit: int = 10) -> list[Delivery]:
        """Take messages that are due, oldest first; no other worker gets them before `until`."""

    def release(self, now: datetime) -> tuple[int, int]:
        """Put back what workers that died had claimed: (not handed over, perhaps handed over already)."""

    def handing(self, delivery: Delivery, subject: str, body: str, now: datetime) -> bool:
        """Written down right before the message leaves; only then may it."""

    def sent(self, delivery: Delivery, now: datetime) -> bool:
        """The other side has taken it."""

    def put_off(self, delivery: Delivery, problem: str, due: datetime, maybe_taken: bool) -> bool:
        """It did not leave, or (`maybe_taken`) nobody knows; to be tried again when due."""

    def give_up(self, delivery: Delivery, problem: str) -> bool:
        """It will not be tried again; officers see why."""


class StaffUnit(Unit, Protocol):
    """One transaction, with what the officers' door and the text message gateway need besides."""

    officers: Officers
    sessions: Sessions
    serials: Serials
    consents: Consents


class Store(Protocol):
    """Opens units."""

    def unit(self, *, reading: bool = False) -> AbstractContextManager[Unit]:
        """A fresh transaction; rolled back unless committed. With `reading` it takes no lock and must not write."""


class StaffStore(Protocol):
    """Opens units for the officers' door."""

    def unit(self, *, reading: bool = False) -> AbstractContextManager[StaffUnit]:
        """A fresh transaction; rolled back unless committed. With `reading` it takes no lock and must not write."""


class Clock(Protocol):
    """The time now, aware, in the agency's zone."""

    def __call__(self) -> datetime:
        """Now."""


class DuplicateNumber(Exception):
    """The tracking number is taken: draw another."""


class Conflict(Exception):
    """Somebody else changed the report in the meantime."""


class AlreadySubmitted(Exception):
    """This draft was sent by another turn at the same moment: read its report with `find_submitted`."""


class UnknownConversation(LookupError):
    """There is no such conversation, or no longer: it was deleted at this moment."""


class DuplicateUsername(Exception):
    """Another officer has this user name."""
