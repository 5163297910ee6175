"""Codes by which customers sign in on a page."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "sign_in_codes",
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("sends", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("contact"),
    )
    op.create_index("ix_sign_in_codes_sent_at", "sign_in_codes", ["sent_at"])


def downgrade() -> None:
    """Drop it: who signs in meanwhile asks for another code."""
    op.drop_table("sign_in_codes")
