"""Conversations, reports, outbox, audit log and accounts on SQLite or PostgreSQL: the ports of `bot/desk`, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.store.store import SqlStore, SqlUnit, make_store

__all__ = ["SqlStore", "SqlUnit", "make_store"]


def __getattr__(name: str) -> Any:
    """Imported when asked for: `bot.store.quick` does without SQLAlchemy, which takes a third of a second to import."""
    if name not in __all__:
        raise AttributeError(name)
    from bot.store import store

    return getattr(store, name)
