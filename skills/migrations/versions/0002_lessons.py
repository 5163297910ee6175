"""What was not understood, and what the shopkeeper decided about it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "lessons",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("asked", sa.String(40), nullable=False),
        sa.Column("intent", sa.String(100), nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("outcome_intent", sa.String(100)),
        sa.Column("outcome_text", sa.Text, nullable=False),
        sa.Column("outcome_item", sa.Text, nullable=False),
        sa.Column("outcome_product", sa.String(200), nullable=False),
    )
    op.create_table(
        "learned",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("target", sa.String(200), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("accepted", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("learned")
    op.drop_table("lessons")
