"""What is deleted by age: `bot.desk.retention.Shelves` on a store."""

from __future__ import annotations

from bot.desk.retention import Shelf
from bot.store.keeping.abandoned import AbandonedShelf
from bot.store.keeping.reports import ReportShelf, TranscriptShelf
from bot.store.keeping.small import LetterShelf, SessionShelf
from bot.store.keeping.unsent import UnsentShelf
from bot.store.store import SqlStore

__all__ = ["SqlShelves"]


class SqlShelves:
    """All shelves of one store."""

    def __init__(self, store: SqlStore) -> None:
        self.reports: Shelf = ReportShelf(store)
        self.transcripts: Shelf = TranscriptShelf(store)
        self.abandoned: Shelf = AbandonedShelf(store)
        self.unsent: Shelf = UnsentShelf(store)
        self.letters: Shelf = LetterShelf(store)
        self.sessions: Shelf = SessionShelf(store)
