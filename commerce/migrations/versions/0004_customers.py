"""Customers, their addresses and ways to pay; whose an order is."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make their tables, and let an order say whose it is and where it goes."""
    op.create_table(
        "customers",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_customers_email", "customers", ["email"], unique=False)
    op.create_index("ix_customers_phone", "customers", ["phone"], unique=False)
    op.create_table(
        "customer_addresses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_customer_addresses_customer_id", "customer_addresses", ["customer_id"], unique=False)
    op.create_table(
        "customer_methods",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("last_four", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("balance", sa.BigInteger(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_customer_methods_customer_id", "customer_methods", ["customer_id"], unique=False)
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("customer_id", sa.String(), nullable=True))
        orders.add_column(sa.Column("contact", sa.JSON(none_as_null=True), nullable=True))
        orders.add_column(sa.Column("address", sa.JSON(none_as_null=True), nullable=True))
        orders.create_index("ix_orders_customer_id", ["customer_id"])


def downgrade() -> None:
    """Forget whose the orders are, and the customers."""
    with op.batch_alter_table("orders") as orders:
        orders.drop_index("ix_orders_customer_id")
        orders.drop_column("address")
        orders.drop_column("contact")
        orders.drop_column("customer_id")
    op.drop_table("customer_methods")
    op.drop_table("customer_addresses")
    op.drop_table("customers")
