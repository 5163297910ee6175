"""Stock that a change of an order takes and gives back, in the transaction of the change."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import update
from sqlalchemy.orm import Session

from commerce.catalogue.products import VariantRow
from commerce.values import Refusal, RefusalReason


def shift(session: Session, changes: Mapping[str, int]) -> Refusal | None:
    """Add to the stock of each SKU (negative: take).

    It goes in the order of SKUs, so that two changes never wait for each other. On a
    refusal the transaction must be rolled back.
    """
    for sku, count in sorted(changes.items()):
        wanted = update(VariantRow).where(VariantRow.sku == sku)
        if count < 0:
            wanted = wanted.where(VariantRow.stock >= -count, VariantRow.retired.is_(False))
        done = session.execute(
            wanted.values(stock=VariantRow.stock + count)
            .execution_options(synchronize_session=False)
            .returning(VariantRow.sku)
        )
        if done.one_or_none() is None and count < 0:
            return Refusal(RefusalReason.VARIANT_SOLD_OUT, sku)
    return None
