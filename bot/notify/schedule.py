"""When a message that could not be sent is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta

PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
)
"""After the first failed try, the second, …: a short outage costs minutes, a long one no storm. Then it is given up."""


def next_try(tries: int, now: datetime) -> datetime | None:
    """The time of the try after `tries` failed ones; None when it is given up."""
    return now + PAUSES[tries - 1] if tries <= len(PAUSES) else None
