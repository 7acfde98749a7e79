"""Drives a bot with one citizen or several at once, and measures every turn: the same way for either bot."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

import httpx

TIMEOUT = 60.0  # seconds for a turn, after which the run fails


class Conversation(Protocol):
    """One citizen's talk with a bot."""

    def step(self) -> bool:
        """Say the next line and wait for the answer; False when the conversation is over with that."""
        ...


Open = Callable[[httpx.Client, int], Conversation]
"""Opens the conversation of this number; the client is the citizen's, and is kept from talk to talk."""


class NotFinished(Exception):
    """A report took another way than its script foresaw. Its text says what was said last."""


@dataclass
class Load:
    """What a drive measured."""

    citizens: int
    wall: float = 0.0
    """Seconds from the first message to the last answer."""
    turns: list[float] = field(default_factory=list)
    """Milliseconds from sending a message to its whole answer."""
    finished: int = 0
    """Conversations that came to their end."""
    astray: list[str] = field(default_factory=list)
    """What was said last where one did not."""
    work: dict[str, float] = field(default_factory=dict)
    """Milliseconds that each process of the bot computed for a turn."""
    others: float = 0.0
    """Cores that neither bot nor driver, but others on this machine kept busy meanwhile."""

    @property
    def per_second(self) -> float:
        """Turns a second, of all citizens together."""
        return len(self.turns) / self.wall

    def percentile(self, share: float) -> float:
        """Milliseconds within which this share of the turns was answered."""
        ranked = sorted(self.turns)
        return ranked[min(len(ranked) - 1, int(len(ranked) * share))]


class _Work:
    """What is left to do, shared by the citizens: a number of conversations, or of turns."""

    def __init__(self, conversations: int | None, turns: int | None) -> None:
        self._lock = threading.Lock()
        self._conversations = conversations
        self._turns = turns
        self._opened = 0

    def next_conversation(self) -> int | None:
        with self._lock:
            if self._opened == self._conversations or (self._turns is not None and self._turns <= 0):
                return None
            self._opened += 1
            return self._opened

    def take_turn(self) -> bool:
        with self._lock:
            if self._turns is None:
                return True
            self._turns -= 1
            return self._turns >= 0


def drive(
    url: str,
    open_: Open,
    citizens: int,
    *,
    conversations: int | None = None,
    turns: int | None = None,
    tell: Callable[[], None] = lambda: None,
) -> Load:
    """Let citizens talk, each on a thread and a kept-open connection, without a pause for thought.

    Args:
        conversations: how many are held in all; or
        turns: how many are taken in all, the last conversations being left where they stand.
        tell: called after each turn.
    """
    load, work = Load(citizens), _Work(conversations, turns)
    began = time.perf_counter()
    with ThreadPoolExecutor(citizens) as pool:
        for done in [pool.submit(_citizen, url, open_, work, load, tell) for _ in range(citizens)]:
            done.result()
    load.wall = time.perf_counter() - began
    return load


def _citizen(url: str, open_: Open, work: _Work, load: Load, tell: Callable[[], None]) -> None:
    # trust_env off: a proxy of this machine's has no part in what is measured.
    with httpx.Client(base_url=url, timeout=TIMEOUT, trust_env=False) as client:
        while (number := work.next_conversation()) is not None:
            try:
                ended = _talk(open_(client, number), work, load, tell)
                load.finished += ended  # after the talk: the others count meanwhile
            except NotFinished as error:
                load.astray.append(str(error))


def _talk(conversation: Conversation, work: _Work, load: Load, tell: Callable[[], None]) -> bool:
    """Whether the conversation came to its end."""
    more = True
    while more:
        if not work.take_turn():
            return False
        began = time.perf_counter()
        more = conversation.step()
        load.turns.append((time.perf_counter() - began) * 1000)
        tell()
    return True
