"""The first tables, and the triggers that make the audit log append-only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)

REFUSAL = "the audit log is append-only"

SQLITE_TRIGGERS = (
    f"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END",
    f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END",
    # "INSERT OR REPLACE" on a connection without recursive triggers would slip past the other two.
    "CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END",
)
POSTGRESQL_TRIGGERS = (
    f"CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
)


def upgrade() -> None:
    """Make everything."""
    for make in (
        conversations_table,
        messages_table,
        drafts_table,
        reports_table,
        supplements_table,
        photos_table,
        outbox_table,
        audit_table,
        officers_table,
        sessions_table,
        serials_table,
        refusals_table,
    ):
        make()
    triggers = SQLITE_TRIGGERS if op.get_bind().dialect.name == "sqlite" else POSTGRESQL_TRIGGERS
    for statement in triggers:
        op.execute(statement)


def conversations_table() -> None:
    """The table `conversations`."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=True),
        sa.Column("started_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("token_hash", name="uq_conversations_token_hash"),
    )
    op.create_index("ix_conversations_owner_started_at", "conversations", ["owner", "started_at"])


def messages_table() -> None:
    """The table `messages`."""
    op.create_table(
        "messages",
        sa.Column("id", ID, nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("author", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("buttons", sa.Text(), nullable=True),
        sa.Column("processed", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("external_id", sa.String(length=128), nullable=True),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_messages_conversation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("external_id", name="uq_messages_external_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_messages_conversation_id_id", "messages", ["conversation_id", "id"])


def drafts_table() -> None:
    """The table `drafts`."""
    op.create_table(
        "drafts",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("saved_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_drafts_conversation_id"),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_drafts"),
    )


def reports_table() -> None:
    """The table `reports`."""
    op.create_table(
        "reports",
        sa.Column("tracking_number", sa.String(length=24), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("first_message_id", ID, nullable=True),
        sa.Column("last_message_id", ID, nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("submitted_at", TIME, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("case_number", sa.String(length=40), nullable=True),
        sa.Column("rejection", sa.String(length=32), nullable=True),
        sa.Column("rejection_words", sa.Text(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("incident_type", sa.String(length=32), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("place_key", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("earliest", TIME, nullable=True),
        sa.Column("latest", TIME, nullable=True),
        sa.Column("total_value_usd", sa.Float(), nullable=True),
        sa.Column("searchable", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_reports_conversation_id"),
        sa.PrimaryKeyConstraint("tracking_number", name="pk_reports"),
        sa.UniqueConstraint("conversation_id", "first_message_id", name="uq_reports_conversation_id_first_message_id"),
    )
    op.create_index("ix_reports_case_number", "reports", ["case_number"])
    op.create_index("ix_reports_email", "reports", ["email"])
    op.create_index("ix_reports_phone", "reports", ["phone"])
    op.create_index("ix_reports_place_key", "reports", ["place_key"])
    op.create_index("ix_reports_status_submitted_at", "reports", ["status", "submitted_at"])
    op.create_index("ix_reports_submitted_at", "reports", ["submitted_at"])


def supplements_table() -> None:
    """The table `supplements`."""
    op.create_table(
        "supplements",
        sa.Column("id", ID, nullable=False),
        sa.Column("tracking_number", sa.String(length=24), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("message_id", ID, nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tracking_number"], ["reports.tracking_number"], name="fk_supplements_tracking_number"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_supplements"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_supplements_tracking_number", "supplements", ["tracking_number"])


def photos_table() -> None:
    """The table `photos`."""
    op.create_table(
        "photos",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("tracking_number", sa.String(length=24), nullable=True),
        sa.Column("content_type", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_photos_conversation_id"),
        sa.ForeignKeyConstraint(["tracking_number"], ["reports.tracking_number"], name="fk_photos_tracking_number"),
        sa.PrimaryKeyConstraint("id", name="pk_photos"),
    )
    op.create_index("ix_photos_conversation_id", "photos", ["conversation_id"])
    op.create_index("ix_photos_tracking_number", "photos", ["tracking_number"])


def outbox_table() -> None:
    """The table `outbox`."""
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("tracking_number", sa.String(length=24), nullable=True),
        sa.Column("template", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("medium", sa.String(length=8), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("claimed_until", TIME, nullable=True),
        sa.Column("handed_at", TIME, nullable=True),
        sa.Column("sent_at", TIME, nullable=True),
        sa.Column("maybe_twice", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("problem", sa.String(length=200), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])
    op.create_index("ix_outbox_tracking_number", "outbox", ["tracking_number"])


def audit_table() -> None:
    """The table `audit`."""
    op.create_table(
        "audit",
        sa.Column("id", ID, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("actor", sa.String(length=128), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("tracking_number", sa.String(length=24), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_tracking_number", "audit", ["tracking_number"])


def officers_table() -> None:
    """The table `officers`."""
    op.create_table(
        "officers",
        sa.Column("id", ID, nullable=False),
        sa.Column("username", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("badge", sa.String(length=32), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("failed_attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", TIME, nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_officers"),
        sa.UniqueConstraint("username", name="uq_officers_username"),
        sqlite_autoincrement=True,
    )


def sessions_table() -> None:
    """The table `sessions`."""
    op.create_table(
        "sessions",
        sa.Column("id_hash", sa.String(length=64), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("last_seen_at", TIME, nullable=False),
        sa.Column("expires_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name="fk_sessions_officer_id"),
        sa.PrimaryKeyConstraint("id_hash", name="pk_sessions"),
    )
    op.create_index("ix_sessions_officer_id", "sessions", ["officer_id"])


def serials_table() -> None:
    """The table `serials`."""
    op.create_table(
        "serials",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", ID, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_serials"),
    )


def refusals_table() -> None:
    """The table `refusals`."""
    op.create_table(
        "refusals",
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_refusals"),
    )
