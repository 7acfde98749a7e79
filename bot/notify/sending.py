"""What every way of sending has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Handing = Callable[[], bool]
"""Called right before a message leaves; False says that it must not (the claim has run out)."""


@dataclass(frozen=True)
class Letter:
    """A message ready to leave. `id` is its row in the outbox: the same on every try."""

    id: int
    recipient: str
    subject: str
    body: str
    language: str
    tracking_number: str | None = None


class NotSent(Exception):
    """It was not sent, or nobody knows.

    Attributes:
        problem: what officers see: codes and kinds of error, never an address or a text.
        final: trying again would not help.
        maybe_taken: the message had left when the connection broke: the other side may have it.
    """

    def __init__(self, problem: str, *, final: bool = False, maybe_taken: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.final = final
        self.maybe_taken = maybe_taken


class ClaimLost(Exception):
    """The message is another worker's by now; nothing was sent."""


class Sender(Protocol):
    """One way of sending."""

    def send(self, letter: Letter, handing: Handing) -> None:
        """Send it, or raise.

        Raises:
            NotSent: see there.
            ClaimLost: `handing` said no.
        """
