"""One process under supervision: start it, know how it is, end it with all that it started."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot.supervisor.backoff import Backoff
from bot.supervisor.events import Events
from bot.supervisor.health import answers
from bot.supervisor.logs import Output

_PR_SET_PDEATHSIG = 1
SETTLED = 1.5
"""A process without an address counts as ready after so many seconds."""
CHECK_EVERY = 10.0
"""Seconds between two looks at a process that is ready."""
MISSES = 4
"""So many looks in a row without an answer, and the process is taken for stuck."""


@dataclass(frozen=True)
class Plan:
    """What is to be run. `health`: an address that answers 200 once it can serve; None where it has no address."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(repr=False)
    folder: Path
    log: Path
    health: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Shown when asking for its health: so that another program on that port is not taken for it."""
    patience: float = 120.0
    """Seconds that a start may take."""


class Child:
    """Runs a plan, again and again. All its methods are called from the supervisor's one thread."""

    def __init__(self, plan: Plan, events: Events) -> None:
        self.plan, self._events = plan, events
        self._backoff = Backoff()
        self._process: subprocess.Popen[bytes] | None = None
        self._output: Output | None = None
        self._started = self._start_at = self._checked = 0.0
        self._misses = 0
        self.ready = False

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def tend(self, now: float) -> None:
        """Start what is due, notice what ended, look at what runs. Returns at once, but for one health check."""
        if self._process is None:
            if now >= self._start_at:
                self._start(now)
        elif self._process.poll() is not None:
            self._ended(now)
        else:
            self._look(now)

    def stop(self) -> None:
        """Ask the process, and all that it started, to end."""
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        """End them at once."""
        self._signal(signal.SIGKILL)

    def _start(self, now: float) -> None:
        plan = self.plan
        self._process = subprocess.Popen(  # noqa: S603  our own commands
            plan.command,
            cwd=plan.folder,
            env=dict(plan.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a group of its own: Ctrl-C reaches us alone, and we end the whole group
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )
        if self._process.stdout is None:
            raise AssertionError("a pipe was asked for")
        self._output = Output(self._process.stdout, plan.log, lambda text: self._events.error(plan.name, text))
        self._started, self._misses, self.ready = now, 0, False
        self._checked = now

    def _ended(self, now: float) -> None:
        process, output = self._process, self._output
        if process is None or output is None:
            return
        self._signal(signal.SIGKILL)  # what it may have left behind
        wait = self._backoff.next_wait(now - self._started)
        why = output.why_ended()
        status = process.returncode
        how = f"status {status}" if status >= 0 else signal.Signals(-status).name
        self._events.tell(self.plan.name, f"ended ({how}), again in {wait:.0f} s{': ' + why if why else ''}")
        self._process, self._output, self.ready = None, None, False
        self._start_at = now + wait

    def _look(self, now: float) -> None:
        if not self.ready:
            self._look_at_start(now)
        elif now - self._checked >= CHECK_EVERY:
            self._checked = now
            self._misses = 0 if self._healthy() else self._misses + 1
            if self._misses >= MISSES:
                self._events.tell(self.plan.name, f"has not answered for {MISSES * CHECK_EVERY:.0f} s: restarting it")
                self.kill()

    def _look_at_start(self, now: float) -> None:
        took = now - self._started
        if (self.plan.health is None and took >= SETTLED) or (self.plan.health is not None and self._healthy()):
            self.ready = True
            self._events.tell(self.plan.name, f"ready ({took:.1f} s)")
        elif took > self.plan.patience:
            self._events.tell(self.plan.name, f"not ready after {took:.0f} s: restarting it")
            self.kill()

    def _healthy(self) -> bool:
        return self.plan.health is None or answers(self.plan.health, self.plan.headers)

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)


def wait_all(children: list[Child], seconds: float) -> bool:
    """Whether all have ended within so many seconds."""
    end = time.monotonic() + seconds
    while any(child.running for child in children):
        if time.monotonic() >= end:
            return False
        time.sleep(0.05)
    return True


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _die_with_parent() -> None:
    """In the new process: ask Linux for SIGTERM when the supervisor dies, even if it was killed."""
    _libc().prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
