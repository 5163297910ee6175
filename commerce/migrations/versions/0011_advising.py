"""Guided choice, follow-up questions, and what is bought with what."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Let an answer have cases; make the tables of guides and of what is bought together."""
    with op.batch_alter_table("answers") as answers:
        answers.add_column(sa.Column("asks", sa.String(), nullable=False, server_default=""))
        answers.add_column(sa.Column("cases", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "guides",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "bought_with",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "product_id", "other_id"),
    )
    op.create_table(
        "best_sellers",
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("shoppers", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("product_id"),
    )
    op.create_table(
        "learned_orders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("last_order_id", sa.Integer(), nullable=False),
        sa.Column("built_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade() -> None:
    """Forget what is bought together, the guides and the cases."""
    op.drop_table("learned_orders")
    op.drop_table("best_sellers")
    op.drop_table("bought_with")
    op.drop_table("guides")
    with op.batch_alter_table("answers") as answers:
        answers.drop_column("cases")
        answers.drop_column("asks")
