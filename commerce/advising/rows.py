"""The tables of what is bought with what; ``commerce.advising.building`` fills them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class BoughtWithRow(Base):
    """How alike two products are bought: the cosine of their orders (``together``) or shoppers (``similar``)."""

    __tablename__ = "bought_with"

    kind: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[str] = mapped_column(primary_key=True)
    other_id: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float]
    """Over 0, up to 1."""


class BestSellerRow(Base):
    """How many shoppers bought a product."""

    __tablename__ = "best_sellers"

    product_id: Mapped[str] = mapped_column(primary_key=True)
    shoppers: Mapped[int]


class LearnedOrdersRow(Base):
    """Up to which order the tables were made: one row."""

    __tablename__ = "learned_orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    last_order_id: Mapped[int]
    built_at: Mapped[datetime] = mapped_column(UtcDateTime)
