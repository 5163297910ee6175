"""Proofs of identity and their limits."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """PINs, linked accounts, tries, and which kept method is the usual one."""
    op.create_table(
        "customer_pins",
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"]),
        sa.PrimaryKeyConstraint("customer_id"),
    )
    op.create_table(
        "linked_accounts",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"]),
        sa.PrimaryKeyConstraint("platform", "subject"),
    )
    op.create_index("ix_linked_accounts_customer_id", "linked_accounts", ["customer_id"])
    op.create_table(
        "identity_tries",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("scope"),
    )
    op.create_index("ix_identity_tries_last_at", "identity_tries", ["last_at"])
    with op.batch_alter_table("customer_methods") as methods:
        methods.add_column(sa.Column("is_default", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Forget the proofs; the customers stay."""
    with op.batch_alter_table("customer_methods") as methods:
        methods.drop_column("is_default")
    op.drop_table("identity_tries")
    op.drop_table("linked_accounts")
    op.drop_table("customer_pins")
