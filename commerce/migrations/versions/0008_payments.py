"""Payments and their events."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = (
    "credit_entries",
    "payment_tasks",
    "payment_events",
    "payments",
    "payment_choices",
    "spent",
    "spending_limits",
    "payment_methods",
)


def upgrade() -> None:
    """Make their tables, and let no row of the events ever be changed."""
    op.create_table(
        "payment_methods",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("capture_later", sa.Boolean(), nullable=False),
        sa.Column("needs_code", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_table(
        "spending_limits",
        sa.Column("scope", sa.String(), primary_key=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "spent",
        sa.Column("shopper", sa.String(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "payment_choices",
        sa.Column("cart_id", sa.String(), primary_key=True),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("kept_method", sa.String(), nullable=False),
    )
    op.create_table(
        "payments",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("captured", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("capture_later", sa.Boolean(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("kept_method", sa.String(), nullable=False),
        sa.Column("action_url", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=True),
        sa.Column("token_expires", sa.DateTime(timezone=True), nullable=True),
        sa.Column("shopper", sa.String(), nullable=False),
        sa.Column("customer_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("token"),
        sa.CheckConstraint("refunded <= captured", name="no_more_is_paid_back_than_was_paid"),
    )
    op.create_index("ix_payments_order_number", "payments", ["order_number"])
    op.create_index("ix_payments_reference", "payments", ["reference"])
    op.create_table(
        "payment_events",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("payment_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("captured", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"]),
        sa.UniqueConstraint("payment_id", "key", name="payment_event_once"),
    )
    op.create_index("ix_payment_events_payment_id", "payment_events", ["payment_id"])
    op.create_table(
        "payment_tasks",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("payment_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("refund_to", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"]),
        sa.UniqueConstraint("key"),
    )
    op.create_index("ix_payment_tasks_payment_id", "payment_tasks", ["payment_id"])
    op.create_index("payment_tasks_due", "payment_tasks", ["state", "due_at"])
    op.create_table(
        "credit_entries",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("method_id", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["method_id"], ["customer_methods.id"]),
    )
    op.create_index("ix_credit_entries_method_id", "credit_entries", ["method_id"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION payment_events_stay() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'payment events are never changed'; END $$"
        )
        op.execute(
            "CREATE TRIGGER payment_events_stay BEFORE UPDATE OR DELETE ON payment_events "
            "FOR EACH ROW EXECUTE FUNCTION payment_events_stay()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER payment_events_stay_{change.lower()} BEFORE {change} ON payment_events "
            "BEGIN SELECT RAISE(ABORT, 'payment events are never changed'); END"
        )


def downgrade() -> None:
    """Forget the payments; an order still says whether it is paid."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER payment_events_stay ON payment_events")
        op.execute("DROP FUNCTION payment_events_stay()")
    else:
        for change in ("update", "delete"):
            op.execute(f"DROP TRIGGER payment_events_stay_{change}")
    for table in TABLES:
        op.drop_table(table)
