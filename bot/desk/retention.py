"""How long things are kept: the agency's times, and the sweep that deletes what has been kept long enough.

What was told and never sent goes first, after `drafts` days without a new word, with its conversation and photos. A
sent report is kept for its own time after the last thing that was done to it, its conversation at most as long. What
an officer may still decide on is never deleted, nor anything that belongs to it. The audit log, which names no
citizen, stays: it tells that a report was deleted, and when.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.desk.ports import Clock

Key = str | int
Counts = Mapping[str, int]
"""How many of what were deleted. Of what was deleted nothing else is told, logged or kept."""

DUTY = "retention"
"""The name of the sweep in the diary of duties."""

PORTION = 10
"""How many conversations, reports, … are deleted in one transaction: a citizen's turn waits no longer than for that."""


class Times(Protocol):
    """After how many days things are deleted (`[retention]` of the agency's profile)."""

    @property
    def drafts(self) -> int:
        """What was told and never sent, after the last word on it."""

    @property
    def reports(self) -> int:
        """A report that was decided, after the last thing that was done to it."""

    @property
    def transcripts(self) -> int:
        """The conversation in which such a report was made."""

    @property
    def sessions(self) -> int:
        """Officers' sign-ins, after they were last used."""

    @property
    def outbox(self) -> int:
        """Messages, after they were written."""


class Shelf(Protocol):
    """Things of one kind, by age. Each method is a transaction of its own."""

    def due(self, before: datetime) -> Sequence[Key]:
        """What was last touched before then, and is not held."""

    def drop(self, keys: Sequence[Key], before: datetime, now: datetime) -> Counts:
        """Delete those of `keys` that are still due; what somebody is writing to at this moment is passed over."""


class Shelves(Protocol):
    """Everything that is deleted by age."""

    reports: Shelf
    transcripts: Shelf
    abandoned: Shelf
    """Reports that were begun after another was sent, in the same conversation, and never sent themselves."""
    unsent: Shelf
    """Conversations out of which no report was sent."""
    letters: Shelf
    sessions: Shelf


class Diary(Protocol):
    """When which duty was last done. Each method is a transaction of its own."""

    def done(self, duty: str, at: datetime, counts: Counts) -> None:
        """It was done."""

    def last(self, duty: str) -> tuple[datetime, Counts] | None:
        """When it was last done, and what it led to; None if never."""


@dataclass(frozen=True)
class Retention:
    """Deletes what has been kept as long as the agency says."""

    shelves: Shelves
    diary: Diary
    times: Times
    clock: Clock

    def sweep(self) -> Iterator[Counts]:
        """Delete all that is due, one portion a step; written down in the diary when everything was looked at.

        May be left off, begun again and run beside another sweep at any time.
        """
        now, total = self.clock(), Counter[str]()
        for shelf, days in self._plan():
            before = now - timedelta(days=days)
            keys = shelf.due(before)
            for first in range(0, len(keys), PORTION):
                counts = shelf.drop(keys[first : first + PORTION], before, now)
                total.update(counts)
                yield counts
        self.diary.done(DUTY, self.clock(), total)

    def run(self) -> Counts:
        """The whole sweep at once."""
        total = Counter[str]()
        for counts in self.sweep():
            total.update(counts)
        return total

    def _plan(self) -> tuple[tuple[Shelf, int], ...]:
        """Reports go before conversations: one whose last report has gone is like one that never had any."""
        shelves, times = self.shelves, self.times
        return (
            (shelves.reports, times.reports),
            (shelves.transcripts, times.transcripts),
            (shelves.abandoned, times.drafts),
            (shelves.unsent, times.drafts),
            (shelves.letters, times.outbox),
            (shelves.sessions, times.sessions),
        )
