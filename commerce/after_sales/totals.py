"""What an order costs after its lines were changed: by the same rule as when it was placed, and as of that moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.currencies import rate_into
from commerce.catalogue.products import ProductRow
from commerce.money import Money
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.pricing.delivery import DeliveryTariff
from commerce.pricing.prices import price
from commerce.pricing.promotions import coupon, promotions
from commerce.pricing.taxes import Place, tax_rates
from commerce.values import Attribute, CartLine, Option


def price_again(
    session: Session, row: OrderRow, lines: Sequence[OrderLineRow], known: Sequence[DeliveryTariff] = ()
) -> None:
    """Give an order the totals of its lines as they are now.

    The price of its delivery stays what it was, unless ``known`` says what all deliveries cost to where the order goes
    now: of which one costs nothing can't be told of it alone.
    """
    products = {line.product_id for line in lines}
    categories = dict(
        session.execute(select(ProductRow.id, ProductRow.category).where(ProductRow.id.in_(products))).all()
    )
    tariffs = known or [_as_it_was(row.delivery)]
    address = row.address or {}
    rate = rate_into(session, row.currency)
    used = coupon(session, row.coupon, rate) if row.coupon else None
    priced = price(
        [_line(line, row.currency) for line in lines],
        categories,
        promotions(session, rate),
        used,
        tariffs,
        row.delivery["code"],
        row.currency,
        row.placed_at,
        tax_rates(session),
        Place(address.get("country", ""), address.get("region", "")),
    )
    row.subtotal, row.total = priced.subtotal.minor, priced.total.minor
    row.tax, row.delivery_tax, row.tax_included = priced.tax.minor, priced.delivery_tax, priced.tax_included
    for line, part in zip(lines, priced.lines, strict=True):
        line.discount, line.tax = part.discount, part.tax
    if known and priced.delivery is not None:
        row.delivery = asdict(priced.delivery) | {"price": priced.delivery.price.minor}
    row.discounts = [[discount.name, discount.amount.minor] for discount in priced.discounts]


def _as_it_was(delivery: dict[str, Any]) -> DeliveryTariff:
    return DeliveryTariff(
        code=delivery["code"],
        name=delivery["name"],
        price=delivery["price"],
        free_from=None,
        days_min=delivery["days_min"],
        days_max=delivery["days_max"],
        description=delivery["description"],
        aliases=tuple(delivery["aliases"]),
        is_settled=True,
    )


def _line(row: OrderLineRow, currency: str) -> CartLine:
    return CartLine(
        str(row.number),
        row.product_id,
        row.sku,
        row.name,
        tuple(Attribute(name, value) for name, value in row.attributes),
        tuple(Option(code, name, Money(amount, currency)) for code, name, amount in row.options),
        row.quantity,
        Money(row.unit_price, currency),
    )
