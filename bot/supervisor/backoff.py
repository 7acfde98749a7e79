"""How long to wait before a process that ended is started again."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 30.0  # seconds
STABLE = 60.0
"""A process that ran this long, in seconds, counts as sound: its next fall begins at the shortest wait again."""


@dataclass
class Backoff:
    """1, 2, 4, … seconds, up to LONGEST."""

    falls: int = 0

    def next_wait(self, ran: float) -> float:
        """Seconds to wait after a process that ran for `ran` seconds."""
        if ran >= STABLE:
            self.falls = 0
        wait = min(2.0**self.falls, LONGEST)
        self.falls = min(self.falls + 1, 10)  # 2 to the 10th is past any wait
        return wait
