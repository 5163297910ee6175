"""What else is known of products: attributes, pictures, models, bundles, stock by location; the shopkeeper's files."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Let products say more, and keep the files that a store was made from."""
    with op.batch_alter_table("products") as products:
        products.add_column(sa.Column("attributes", sa.JSON(), nullable=False, server_default="[]"))
        products.add_column(sa.Column("images", sa.JSON(), nullable=False, server_default="[]"))
        products.add_column(sa.Column("model", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "bundle_parts",
        sa.Column("bundle", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["variants.sku"]),
        sa.ForeignKeyConstraint(["part"], ["variants.sku"]),
        sa.PrimaryKeyConstraint("bundle", "part"),
    )
    op.create_index("ix_bundle_parts_part", "bundle_parts", ["part"], unique=False)
    op.create_table(
        "variant_stocks",
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("location", sa.String(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.CheckConstraint("stock >= 0", name="stock_of_a_location_is_never_negative"),
        sa.ForeignKeyConstraint(["sku"], ["variants.sku"]),
        sa.PrimaryKeyConstraint("sku", "location"),
    )
    op.create_table(
        "store_files",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def downgrade() -> None:
    """Forget it."""
    op.drop_table("store_files")
    op.drop_table("variant_stocks")
    op.drop_table("bundle_parts")
    with op.batch_alter_table("products") as products:
        for column in ("model", "images", "attributes"):
            products.drop_column(column)
