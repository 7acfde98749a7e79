"""Screening: what is not for this way, and why (contract, section 3; the department's own exclusions).

Runs on every message, before any question is asked. What was read is handed in as plain names of signs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a citizen is sent another way, the most urgent first: `screen` goes through them in this order."""

    EMERGENCY = "emergency"
    TIP = "tip"
    OUTSIDE_JURISDICTION = "outside_jurisdiction"
    OTHER_CRIME = "other_crime"
    QUALITY_OF_LIFE = "quality_of_life"
    SOLVABLE = "solvable"


@dataclass(frozen=True)
class Sign:
    """One sign in a citizen's words: for which reason, of which kind, and the words themselves."""

    reason: Reason
    kind: str
    text: str = ""

    @property
    def key(self) -> str:
        """How a sign is remembered once the citizen has said that it was misunderstood."""
        return f"{self.reason}:{self.kind}"


def screen(signs: tuple[Sign, ...], cleared: tuple[str, ...] = ()) -> Sign | None:
    """The sign that ends the chat, or None. Signs in `cleared` were misunderstood before and count no more."""
    standing = [sign for sign in signs if sign.key not in cleared]
    return min(standing, key=lambda sign: list(Reason).index(sign.reason), default=None)
