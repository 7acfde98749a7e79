"""Conversations, reports, outbox, audit log and accounts on SQLite or PostgreSQL: the ports of `bot/desk`, kept."""

from bot.store.store import SqlStore, SqlUnit, make_store

__all__ = ["SqlStore", "SqlUnit", "make_store"]
