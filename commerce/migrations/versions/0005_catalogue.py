"""What else is known of products: pictures, models, bundles, stock by location, price lists."""

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
