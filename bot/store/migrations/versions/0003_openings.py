"""Devices that may see one question of an officer, and answer it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "openings",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("tracking_number", sa.String(length=24), nullable=False),
        sa.Column("first_message_id", ID, nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_openings_conversation_id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_openings"),
    )
    op.create_index("ix_openings_conversation_id", "openings", ["conversation_id"])
