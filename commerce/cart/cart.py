"""The cart: its lines, coupon and delivery, and what they cost now (changes: ``commerce.cart.changes``)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import Exchange, list_prices, rate_into
from commerce.catalogue.products import OptionRow, ProductRow, VariantRow, attributes
from commerce.money import Money
from commerce.pricing.delivery import tariffs
from commerce.pricing.prices import Pricing, price
from commerce.pricing.promotions import coupon, promotions
from commerce.pricing.taxes import SHOP, Place, tax_rates
from commerce.storage.database import Base, UtcDateTime
from commerce.values import Cart, CartLine, Option


class CartRow(Base):
    """A cart. Its row is locked by every change, so that changes of one cart wait for one another."""

    __tablename__ = "carts"

    id: Mapped[str] = mapped_column(primary_key=True)
    coupon: Mapped[str | None]
    delivery: Mapped[str | None]
    zone: Mapped[str | None]
    """The part of the world that it goes to, where deliveries cost differently there."""
    next_line: Mapped[int]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    country: Mapped[str] = mapped_column(server_default="")
    """Where the goods go, as ``commerce.pricing.taxes.Place``: the tax may follow from it."""
    region: Mapped[str] = mapped_column(server_default="")
    currency: Mapped[str] = mapped_column(server_default="")
    """In which its articles were put in; empty is the shop's own."""


class CartLineRow(Base):
    """A line: an article with its options. Its price is the catalogue's, whenever it is looked at."""

    __tablename__ = "cart_lines"

    cart_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str]
    options: Mapped[list[str]] = mapped_column(JSON)
    quantity: Mapped[int]


def cart(session: Session, cart_id: str, now: datetime) -> Cart:
    """The cart with everything that it costs at ``now``; an unknown id is an empty cart."""
    return priced_cart(session, cart_id, now)[0]


def priced_cart(session: Session, cart_id: str, now: datetime) -> tuple[Cart, Pricing]:
    """The cart, and the pricing that it follows from."""
    row = session.get(CartRow, cart_id)
    loaded = load_lines(session, cart_id)
    pricing = _price(session, row, loaded, now)
    code = row.coupon if row else None
    present = Cart(
        cart_id,
        loaded.lines,
        code,
        pricing.delivery,
        pricing.subtotal,
        pricing.discounts,
        pricing.total,
        fingerprint(loaded.lines, code, pricing),
    )
    return present, pricing


def pricing(session: Session, cart_id: str, now: datetime) -> Pricing:
    """What the cart costs, step by step, and what each way to deliver would cost."""
    return _price(session, session.get(CartRow, cart_id), load_lines(session, cart_id), now)


def fingerprint(lines: tuple[CartLine, ...], code: str | None, priced: Pricing) -> str:
    """Hash of everything that is read back before a purchase."""
    read_back = [
        [[line.sku, line.name, [o.code for o in line.options], line.quantity, line.unit_price.minor] for line in lines],
        code,
        [[discount.name, discount.amount.minor] for discount in priced.discounts],
        [priced.delivery.code, priced.delivery.name, priced.delivery.price.minor] if priced.delivery else None,
        [priced.total.minor, priced.total.currency],
    ]
    return hashlib.sha256(json.dumps(read_back).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Lines:
    """A cart's lines as values, with what pricing needs to know of their products."""

    lines: tuple[CartLine, ...]
    categories: dict[str, str]
    """Category keys by product id."""
    rate: Exchange
    """Into the cart's currency."""


def load_lines(session: Session, cart_id: str) -> Lines:
    """The lines at the catalogue's present prices."""
    rows = line_rows(session, cart_id)
    if not rows:
        return Lines((), {}, rate_into(session))
    row = session.get(CartRow, cart_id)
    rate = rate_into(session, row.currency if row else "")
    query = select(VariantRow, ProductRow).join(ProductRow).where(VariantRow.sku.in_({row.sku for row in rows}))
    articles = {variant.sku: (variant, product) for variant, product in session.execute(query)}
    extended = {articles[row.sku][1].id for row in rows if row.options}
    options = _options(session, extended, rate) if extended else {}
    told = list_prices(session, list(articles), rate)
    prices = {sku: Money(told.get(sku, rate(variant.price)), rate.currency) for sku, (variant, _) in articles.items()}
    lines = tuple(_line(row, *articles[row.sku], options, prices[row.sku]) for row in rows)
    return Lines(lines, {product.id: product.category for _, product in articles.values()}, rate)


def _line(
    row: CartLineRow,
    variant: VariantRow,
    product: ProductRow,
    options: dict[tuple[str, str], Option],
    bare: Money,
) -> CartLine:
    chosen = tuple(options[product.id, code] for code in row.options if (product.id, code) in options)
    unit = sum((option.price for option in chosen), bare)
    shown = attributes(variant.size, variant.color, variant.further)
    return CartLine(str(row.number), product.id, row.sku, product.name, shown, chosen, row.quantity, unit)


def _options(session: Session, product_ids: set[str], rate: Exchange) -> dict[tuple[str, str], Option]:
    rows = session.scalars(select(OptionRow).where(OptionRow.product_id.in_(product_ids)))
    return {
        (row.product_id, row.code): Option(row.code, row.name, Money(rate(row.price), rate.currency)) for row in rows
    }


def _price(session: Session, row: CartRow | None, loaded: Lines, now: datetime) -> Pricing:
    rate = loaded.rate
    rules = kept(session, ("promotions", rate.currency), lambda: promotions(session, rate))
    used = coupon(session, row.coupon, rate) if row else None
    chosen = row.delivery if row else None
    place = Place(row.country, row.region) if row else SHOP
    zone = row.zone if row else None
    ways = kept(session, ("tariffs", zone, rate.currency), lambda: tariffs(session, zone, rate))
    rates = kept(session, "tax_rates", lambda: tax_rates(session))
    return price(loaded.lines, loaded.categories, rules, used, ways, chosen, rate.currency, now, rates, place)


def line_rows(session: Session, cart_id: str) -> list[CartLineRow]:
    """The lines as they are stored, the oldest first."""
    query = select(CartLineRow).filter_by(cart_id=cart_id).order_by(CartLineRow.number)
    return list(session.scalars(query))


def quantities(lines: tuple[CartLine, ...]) -> dict[str, int]:
    """How many of each SKU lines hold together."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.sku] += line.quantity
    return dict(counted)
