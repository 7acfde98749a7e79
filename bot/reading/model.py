"""What was read of one message, and what would come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.report.screening import Sign
from bot.understanding.trace import Finding


@dataclass(frozen=True)
class Seen:
    """A finding, and whether the conversation takes it up from this message alone (None: not a matter of taking)."""

    finding: Finding
    taken: bool | None


@dataclass(frozen=True)
class Screened:
    """The sign that ends the chat (None: it goes on), and the other signs of the message.

    `asks_danger`: it may tell of danger, though nothing is sure of it, and the chat asks.
    """

    sign: Sign | None
    others: tuple[Sign, ...] = ()
    asks_danger: bool = False


@dataclass(frozen=True)
class Reading:
    """One message: its text as it is kept, when it was said, and everything seen in it. `length`: as it was typed."""

    text: str
    length: int
    said_at: datetime
    language: str
    asked: str | None
    seen: tuple[Seen, ...]
    screened: Screened
