"""A report as it stands in the officers' queue, and the states of its review."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.report.facts import Facts


class Status(StrEnum):
    """Where a report stands (contract, section 4)."""

    SUBMITTED = "submitted"
    NEEDS_INFORMATION = "needs_information"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Rejection(StrEnum):
    """Why an officer rejects (the department's own list, plus other)."""

    DUPLICATE = "duplicate"
    WRONG_OFFENSE = "wrong_offense"
    OUTSIDE_JURISDICTION = "outside_jurisdiction"
    SOLVABLE = "solvable"
    NOT_ELIGIBLE_TYPE = "not_eligible_type"
    OTHER = "other"


OPEN = frozenset({Status.SUBMITTED, Status.NEEDS_INFORMATION})
"""States in which an officer can still decide."""


class NotAllowed(Exception):
    """The report's state does not allow this step."""


@dataclass(frozen=True)
class Supplement:
    """Something added after the report was sent: the answer to an officer's question, a serial number, a photo."""

    text: str
    at: datetime
    message_id: int | None = None
    question: str | None = None


@dataclass(frozen=True)
class Report:
    """One report. `version` grows with each change: a decision on an older version is refused."""

    tracking_number: str
    conversation_id: str
    channel: str
    language: str
    submitted_at: datetime
    facts: Facts
    status: Status = Status.SUBMITTED
    case_number: str | None = None
    rejection: Rejection | None = None
    rejection_words: str | None = None
    question: str | None = None
    version: int = 1
    supplements: tuple[Supplement, ...] = ()
    first_message_id: int | None = None
    last_message_id: int | None = None
    photos: tuple[str, ...] = field(default_factory=tuple)


def after(report_status: Status, step: str) -> Status:
    """The status that `step` (approve, ask_back, reject, answer, withdraw, expire) leads to.

    Raises:
        NotAllowed: the step is not open from this status.
    """
    allowed = {
        "approve": (OPEN, Status.APPROVED),
        "ask_back": (OPEN, Status.NEEDS_INFORMATION),
        "reject": (OPEN, Status.REJECTED),
        "answer": (frozenset({Status.NEEDS_INFORMATION}), Status.SUBMITTED),
        "withdraw": (OPEN, Status.WITHDRAWN),
        "expire": (frozenset({Status.NEEDS_INFORMATION}), Status.EXPIRED),
    }
    origins, target = allowed[step]
    if report_status not in origins:
        raise NotAllowed(f"{step} is not open for a report that is {report_status}")
    return target
