"""Changes of a cart that were taken back can be made again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Let a change keep the state after it."""
    op.add_column("cart_changes", sa.Column("after", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Forget it."""
    op.drop_column("cart_changes", "after")
