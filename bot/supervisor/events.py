"""One readable line for each event: when, which process, what."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

QUIET = 60.0
"""Seconds in which one process's errors are told once; the rest is counted."""

Write = Callable[[str], None]


class Events:
    """Writes events. Called from several threads."""

    def __init__(self, write: Write, clock: Callable[[], float] = time.monotonic) -> None:
        self._write, self._clock = write, clock
        self._lock = threading.Lock()
        self._told: dict[str, float] = {}
        self._untold: dict[str, int] = {}

    def tell(self, name: str, what: str) -> None:
        """Write one line."""
        with self._lock:
            self._line(name, what)

    def error(self, name: str, what: str) -> None:
        """Write an error, unless one of this process was written within the last minute."""
        with self._lock:
            now = self._clock()
            if now - self._told.get(name, -QUIET) < QUIET:
                self._untold[name] = self._untold.get(name, 0) + 1
                return
            self._told[name] = now
            more = self._untold.pop(name, 0)
            self._line(name, f"error: {what}" + (f" (and {more} more since the last)" if more else ""))

    def _line(self, name: str, what: str) -> None:
        self._write(f"{time.strftime('%H:%M:%S')}  {name:<8}  {what}")
