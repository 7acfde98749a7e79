"""The tables. They are made by the migrations; a test holds the two together.

Times are stored in UTC: SQLite keeps them without an offset, PostgreSQL as `timestamptz`.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    true,
)


class UtcTime(TypeDecorator[datetime]):
    """An instant. Takes any aware time, gives it back in UTC; a naive time is a mistake and is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Id = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where the column is exactly INTEGER."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("owner", String(64)),
    Column("started_at", UtcTime, nullable=False),
    Index(None, "owner", "started_at"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("author", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("buttons", Text),
    Column("processed", Boolean, nullable=False, server_default=true()),
    Column("external_id", String(128), unique=True),
    Index(None, "conversation_id", "id"),
    sqlite_autoincrement=True,
)

drafts = Table(
    "drafts",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("body", Text, nullable=False),
    Column("saved_at", UtcTime, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("tracking_number", String(24), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("first_message_id", Id),
    Column("last_message_id", Id),
    Column("channel", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("submitted_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
    Column("status", String(24), nullable=False),
    Column("case_number", String(40)),
    Column("rejection", String(32)),
    Column("rejection_words", Text),
    Column("question", Text),
    # Drawn from the facts, for the queue, the search and the look for doubles.
    Column("incident_type", String(32), nullable=False),
    Column("place", Text, nullable=False),
    Column("place_key", Text),
    Column("name", Text, nullable=False),
    Column("phone", String(32)),
    Column("email", Text),
    Column("earliest", UtcTime),
    Column("latest", UtcTime),
    Column("total_value_usd", Float),
    Column("searchable", Text, nullable=False),
    Column("facts", Text, nullable=False),
    UniqueConstraint("conversation_id", "first_message_id"),
    Index(None, "status", "submitted_at"),
    Index(None, "submitted_at"),
    Index(None, "case_number"),
    Index(None, "place_key"),
    Index(None, "phone"),
    Index(None, "email"),
)

supplements = Table(
    "supplements",
    metadata,
    Column("id", Id, primary_key=True),
    Column("tracking_number", ForeignKey("reports.tracking_number"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("message_id", Id, index=True),
    Column("question", Text),
    sqlite_autoincrement=True,
)

photos = Table(
    "photos",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("tracking_number", ForeignKey("reports.tracking_number"), index=True),
    Column("content_type", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("tracking_number", String(24), index=True),
    Column("template", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("medium", String(8), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("due_at", UtcTime, nullable=False),
    Column("claimed_until", UtcTime),
    Column("handed_at", UtcTime),
    Column("sent_at", UtcTime),
    Column("maybe_twice", Boolean, nullable=False, server_default=false()),
    Column("problem", String(200)),
    Column("subject", Text),
    Column("body", Text),
    Index(None, "state", "due_at"),
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("actor", String(128), nullable=False),
    Column("action", String(64), nullable=False),
    Column("tracking_number", String(24), index=True),
    Column("detail", Text, nullable=False),
    sqlite_autoincrement=True,
)

officers = Table(
    "officers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("username", String(64), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("badge", String(32), nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("failed_attempts", Integer, nullable=False, server_default="0"),
    Column("locked_until", UtcTime),
    Column("created_at", UtcTime, nullable=False),
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",
    metadata,
    Column("id_hash", String(64), primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), nullable=False, index=True),
    Column("created_at", UtcTime, nullable=False),
    Column("last_seen_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
)

serials = Table(
    "serials",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Id, nullable=False),
)

refusals = Table(
    "refusals",
    metadata,
    Column("number", String(32), primary_key=True),
    Column("at", UtcTime, nullable=False),
)

openings = Table(
    "openings",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("tracking_number", String(24), nullable=False),
    Column("first_message_id", Id, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
)

duties = Table(
    "duties",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("done_at", UtcTime, nullable=False),
    Column("counts", Text, nullable=False),
)
