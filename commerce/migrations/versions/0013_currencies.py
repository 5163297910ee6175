"""Price lists by currency."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the tables of currencies and their prices; a cart knows which one it is in."""
    op.create_table(
        "currencies",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "list_prices",
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["variants.sku"]),
        sa.PrimaryKeyConstraint("sku", "currency"),
    )
    op.add_column("carts", sa.Column("currency", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Forget them; carts are in the shop's own currency."""
    with op.batch_alter_table("carts") as carts:
        carts.drop_column("currency")
    op.drop_table("list_prices")
    op.drop_table("currencies")
