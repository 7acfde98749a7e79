"""Where Rasa keeps its trackers: one row for each conversation, in a file of its own; or Redis, for several engines."""

import json
import os
import sqlite3
import time
from collections import OrderedDict
from pathlib import Path
from typing import Any, Iterable, Optional

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import RedisTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.compact import compact

LIVE = 500
"""Trackers kept in memory between turns, some 100 kB each; the others are read from the file."""
KEPT = 7 * 24 * 60 * 60
"""Seconds that a tracker is kept after its last turn. A chat that goes on later is taken up from our own draft."""
TIDY_EVERY = 60 * 60  # seconds

_TABLE = "CREATE TABLE IF NOT EXISTS trackers (sender TEXT PRIMARY KEY, updated REAL NOT NULL, events TEXT NOT NULL)"
_WRITE = "INSERT OR REPLACE INTO trackers (sender, updated, events) VALUES (?, ?, ?)"
_READ = "SELECT events FROM trackers WHERE sender = ?"


class FileTrackerStore(TrackerStore):
    """For one engine: SQLite, with the trackers of chats under way in memory.

    endpoints.yml: `type: bot.engine.trackers.FileTrackerStore`, `db: path of the file`.
    """

    def __init__(
        self,
        domain: Optional[Domain] = None,
        event_broker: Optional[EventBroker] = None,
        db: str = "var/tracker.db",
        host: Optional[str] = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self._live: "OrderedDict[str, DialogueStateTracker]" = OrderedDict()
        self._file = _open(Path(db))
        self._tidied = 0.0

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation as it stands at the end of a turn."""
        short = compact(tracker)
        events = json.dumps([event.as_dict() for event in short.events])
        self._file.execute(_WRITE, (short.sender_id, time.time(), events))
        self._live[short.sender_id] = short
        if len(self._live) > LIVE:
            self._live.popitem(last=False)
        self._tidy()

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """A conversation as it stood after its last whole turn.

        It is handed out and forgotten: a turn that fails half way saves nothing, and the next one reads the file.
        """
        live = self._live.pop(sender_id, None)
        if live is not None:
            return live
        row = self._file.execute(_READ, (sender_id,)).fetchone()
        if row is None:
            return None
        return DialogueStateTracker.from_dict(sender_id, json.loads(row[0]), self.domain.slots)

    async def keys(self) -> Iterable[str]:
        """Ids of all conversations."""
        return [row[0] for row in self._file.execute("SELECT sender FROM trackers")]

    def _tidy(self) -> None:
        """Now and then, delete what has been kept long enough."""
        now = time.time()
        if now - self._tidied > TIDY_EVERY:
            self._tidied = now
            self._file.execute("DELETE FROM trackers WHERE updated < ?", (now - KEPT,))


class SharedTrackerStore(RedisTrackerStore):
    """For several engines: Rasa's store on Redis, with short trackers."""

    async def save(self, tracker: DialogueStateTracker, timeout: Optional[float] = None) -> None:
        """Keep a conversation as it stands. The lock store sees to it that one engine has it at a time."""
        text = self.serialise_tracker(compact(tracker))
        self.red.set(self._get_key_prefix() + tracker.sender_id, text, ex=timeout or self.record_exp)


def _open(path: Path) -> sqlite3.Connection:
    """The file, made for its owner alone where it is new."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    file = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    file.execute("PRAGMA journal_mode=WAL")
    # A power cut may cost the last turns' trackers, never the file; what was told is in our own store.
    file.execute("PRAGMA synchronous=NORMAL")
    file.execute("PRAGMA secure_delete=ON")
    file.execute(_TABLE)
    return file
