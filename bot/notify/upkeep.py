"""What the outbox worker does besides sending: now and then, delete what has been kept long enough.

It goes in small steps between messages, so that none waits for it; a sweep that fails is begun again an hour later.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from bot.desk.ports import Clock

EVERY = timedelta(hours=1)
"""From the end of one sweep to the beginning of the next."""

logger = logging.getLogger("frontdesk.retention")


class Sweeps(Protocol):
    """What is asked of `bot.desk.retention.Retention`."""

    def sweep(self) -> Iterator[Mapping[str, int]]:
        """Delete all that is due, one portion a step, each with what was deleted."""


class Upkeep:
    """Carries one sweep on, step by step, and begins the next when its time has come."""

    def __init__(self, retention: Sweeps, clock: Clock, every: timedelta = EVERY) -> None:
        self._retention = retention
        self._clock = clock
        self._every = every
        self._next: datetime | None = None
        self._sweep: Iterator[Mapping[str, int]] | None = None
        self._total = Counter[str]()

    def step(self) -> bool:
        """Do one portion, if there is one to do. Whether there may be more at once. Never raises."""
        if self._sweep is None:
            if self._next is not None and self._clock() < self._next:
                return False
            self._sweep, self._total = self._retention.sweep(), Counter()
        try:
            self._total.update(next(self._sweep))
        except StopIteration:
            self._log()
        except Exception as error:  # noqa: BLE001 - a database that is away comes back; messages go out meanwhile
            logger.error("nothing more is deleted by age in this hour: %s", type(error).__name__)
        else:
            return True
        self._sweep, self._next = None, self._clock() + self._every
        return False

    def _log(self) -> None:
        told = ", ".join(f"{count} {name}" for name, count in sorted(self._total.items()) if count)
        if told:
            logger.info("deleted by age: %s", told)
