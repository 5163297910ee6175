"""Reviews: what buyers wrote, and how well a product is liked."""

from __future__ import annotations

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.products import ProductRow
from commerce.storage.database import Base
from commerce.values import Review

PRIOR_STARS = 3.5
PRIOR_REVIEWS = 5


class ReviewRow(Base):
    """One review."""

    __tablename__ = "reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[str] = mapped_column(ForeignKey("products.id"), index=True)
    stars: Mapped[int]
    author: Mapped[str]
    text: Mapped[str]


def standing(star_total: int, review_count: int) -> float:
    """Bayesian mean of the stars: as if five more people had given three and a half, so that few can't carry it far."""
    return (star_total + PRIOR_STARS * PRIOR_REVIEWS) / (review_count + PRIOR_REVIEWS)


def reviews(session: Session, product_id: str, limit: int) -> tuple[Review, ...]:
    """The reviews that say most: those nearest to the mean opinion, the longer before the shorter."""
    row = session.get(ProductRow, product_id)
    if row is None or not row.review_count:
        return ()
    mean = row.star_total / row.review_count
    query = (
        select(ReviewRow)
        .where(ReviewRow.product_id == product_id, ReviewRow.text != "")
        .order_by(func.round(func.abs(ReviewRow.stars - mean)), func.length(ReviewRow.text).desc(), ReviewRow.id)
        .limit(limit)
    )
    return tuple(Review(review.stars, review.text, review.author) for review in session.scalars(query))
