"""Keeps all processes running until it is told to stop."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from bot.supervisor.child import Child, Plan, wait_all
from bot.supervisor.events import Events

TICK = 0.1  # seconds
GENTLE = 15.0
"""Seconds that processes get to end by themselves."""
_STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Supervisor:
    """Starts the plans' processes, restarts what ends, stops all at a signal."""

    def __init__(self, plans: list[Plan], events: Events, on_ready: Callable[[], None] = lambda: None) -> None:
        self._children = [Child(plan, events) for plan in plans]
        self._events, self._on_ready = events, on_ready
        self._signals = 0

    def run(self) -> None:
        """Run until Ctrl-C, SIGTERM or SIGHUP; a second one kills. Nothing that was started is left when it returns."""
        with self._heeding_signals():
            try:
                self._tend()
            finally:
                self._stop()

    def stop(self) -> None:
        """What a signal does."""
        self._signals += 1

    def _tend(self) -> None:
        told = False
        while not self._signals:
            for child in self._children:
                child.tend(time.monotonic())
            if not told and all(child.ready for child in self._children):
                told = True
                self._on_ready()
            time.sleep(TICK)

    def _stop(self) -> None:
        self._events.tell("all", "stopping")
        for child in self._children:
            child.stop()
        end = time.monotonic() + GENTLE
        while not wait_all(self._children, 0.2):
            if self._signals > 1 or time.monotonic() > end:
                break
        for child in self._children:
            child.kill()  # also what an ended process left behind
        wait_all(self._children, 5)
        self._events.tell("all", "stopped")

    @contextmanager
    def _heeding_signals(self) -> Iterator[None]:
        def heed(number: int, frame: FrameType | None) -> None:
            self.stop()

        before = {number: signal.signal(number, heed) for number in _STOPPING}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
