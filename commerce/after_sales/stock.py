"""Stock that a change of an order takes and gives back, in the transaction of the change."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from commerce.catalogue.stock import move_stock
from commerce.refusals import Refusal, RefusalReason


def shift(session: Session, changes: Mapping[str, int]) -> Refusal | None:
    """Add to the stock of each SKU (negative: take), of a bundle's parts and by location.

    On a refusal the transaction must be rolled back.
    """
    short = move_stock(session, changes)
    return Refusal(RefusalReason.VARIANT_SOLD_OUT, short) if short else None
