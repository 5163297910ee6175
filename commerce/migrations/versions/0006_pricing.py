"""Tax, limits for each customer, what may be used together, and codes that take a cart along."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Let rules say what they go with, and order lines what was taken off them and what tax is in them."""
    with op.batch_alter_table("promotions") as promotions:
        promotions.add_column(sa.Column("exclusive", sa.Boolean(), nullable=False, server_default=sa.false()))
        promotions.add_column(sa.Column("priority", sa.Integer(), nullable=False, server_default="0"))
        promotions.add_column(sa.Column("group", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("coupons") as coupons:
        coupons.add_column(sa.Column("exclusive", sa.Boolean(), nullable=False, server_default=sa.false()))
        coupons.add_column(sa.Column("uses", sa.Integer(), nullable=True))
        coupons.add_column(sa.Column("uses_each", sa.Integer(), nullable=True))
    op.create_table(
        "coupon_uses",
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("buyer", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("order_number", "buyer"),
    )
    op.create_index("ix_coupon_uses_code", "coupon_uses", ["code", "buyer"], unique=False)
    op.create_table(
        "tax_rates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rate", sa.BigInteger(), nullable=False),
        sa.Column("included", sa.Boolean(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("order_lines") as lines:
        lines.add_column(sa.Column("discount", sa.BigInteger(), nullable=False, server_default="0"))
        lines.add_column(sa.Column("tax", sa.BigInteger(), nullable=False, server_default="0"))
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("tax", sa.BigInteger(), nullable=False, server_default="0"))
        orders.add_column(sa.Column("delivery_tax", sa.BigInteger(), nullable=False, server_default="0"))
        orders.add_column(sa.Column("tax_included", sa.Boolean(), nullable=False, server_default=sa.true()))
    with op.batch_alter_table("carts") as carts:
        carts.add_column(sa.Column("country", sa.String(), nullable=False, server_default=""))
        carts.add_column(sa.Column("region", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "handover_codes",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("cart_id", sa.String(), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_handover_codes_cart_id", "handover_codes", ["cart_id"], unique=False)
    op.create_table(
        "handover_attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_handover_attempts_who", "handover_attempts", ["who", "at"], unique=False)


def downgrade() -> None:
    """Forget it."""
    op.drop_table("handover_attempts")
    op.drop_table("handover_codes")
    with op.batch_alter_table("carts") as carts:
        carts.drop_column("region")
        carts.drop_column("country")
    with op.batch_alter_table("orders") as orders:
        for column in ("tax_included", "delivery_tax", "tax"):
            orders.drop_column(column)
    with op.batch_alter_table("order_lines") as lines:
        lines.drop_column("tax")
        lines.drop_column("discount")
    op.drop_table("tax_rates")
    op.drop_table("coupon_uses")
    with op.batch_alter_table("coupons") as coupons:
        coupons.drop_column("uses_each")
        coupons.drop_column("uses")
        coupons.drop_column("exclusive")
    with op.batch_alter_table("promotions") as promotions:
        promotions.drop_column("group")
        promotions.drop_column("priority")
        promotions.drop_column("exclusive")
