"""Addresses, contacts and promised days of carts and orders."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the drafts, the promises and the store's terms."""
    op.create_table(
        "checkout_drafts",
        sa.Column("cart_id", sa.String(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("contact", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("cart_id"),
    )
    op.create_index("ix_checkout_drafts_changed_at", "checkout_drafts", ["changed_at"], unique=False)
    op.create_table(
        "order_promises",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"]),
        sa.PrimaryKeyConstraint("order_id"),
    )
    op.create_table(
        "checkout_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column("carts", sa.Column("zone", sa.String(), nullable=True))
    op.add_column("delivery_options", sa.Column("zones", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    """Forget them."""
    with op.batch_alter_table("delivery_options") as options:
        options.drop_column("zones")
    with op.batch_alter_table("carts") as carts:
        carts.drop_column("zone")
    op.drop_table("checkout_terms")
    op.drop_table("order_promises")
    op.drop_table("checkout_drafts")
