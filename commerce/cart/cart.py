"""The cart: its lines, coupon and delivery, and what they cost now (changes: ``commerce.cart.changes``)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import JSON, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.currencies import Exchange, list_prices, rate_into
from commerce.catalogue.products import OptionRow, ProductRow, VariantRow, attributes
from commerce.catalogue.store import StoreRow, seen, store
from commerce.money import Money
from commerce.pricing.delivery import tariffs
from commerce.pricing.prices import Pricing, price
from commerce.pricing.promotions import coupon, promotions
from commerce.pricing.rules import Kind
from commerce.pricing.taxes import SHOP, Place, tax_rates
from commerce.storage.database import Base, UtcDateTime
from commerce.terms import terms
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


_STORED: Final = (
    select(StoreRow, CartRow, CartLineRow, VariantRow, ProductRow)
    .select_from(StoreRow)
    .outerjoin(CartRow, CartRow.id == bindparam("cart_id"))
    .outerjoin(CartLineRow, CartLineRow.cart_id == CartRow.id)
    .outerjoin(VariantRow, VariantRow.sku == CartLineRow.sku)
    .outerjoin(ProductRow, ProductRow.id == VariantRow.product_id)
    .order_by(CartLineRow.number)
)
"""Everything of a cart at once, the store's row with it: whoever prices asks for that first."""


@dataclass(slots=True)
class StoredCart:
    """A cart as it is stored. What changes its rows changes ``lines`` with them, so that nothing is read again."""

    row: CartRow
    lines: list[CartLineRow]
    articles: dict[str, tuple[VariantRow, ProductRow]]
    """Those of the lines by SKU, and what else was looked at."""

    def know_articles(self, session: Session) -> None:
        """Read the articles of lines that were put in unseen."""
        unseen = {line.sku for line in self.lines} - self.articles.keys()
        if unseen:
            query = select(VariantRow, ProductRow).join(ProductRow).where(VariantRow.sku.in_(unseen))
            self.articles |= {variant.sku: (variant, product) for variant, product in session.execute(query)}


def cart(session: Session, cart_id: str, now: datetime) -> Cart:
    """The cart with everything that it costs at ``now``; an unknown id is an empty cart."""
    return priced_cart(session, stored_cart(session, cart_id), now)[0]


def priced_cart(session: Session, stored: StoredCart, now: datetime) -> tuple[Cart, Pricing]:
    """The cart, and the pricing that it follows from."""
    row, loaded = stored.row, load_lines(session, stored)
    pricing = _price(session, row, loaded, row.coupon, now)
    present = Cart(
        row.id,
        loaded.lines,
        row.coupon,
        pricing.delivery,
        pricing.subtotal,
        pricing.discounts,
        pricing.total,
        fingerprint(loaded.lines, row.coupon, pricing),
        taxes=pricing.taxes,
    )
    return present, pricing


def pricing(session: Session, cart_id: str, now: datetime) -> Pricing:
    """What the cart costs, step by step, and what each way to deliver would cost."""
    stored = stored_cart(session, cart_id)
    return _price(session, stored.row, load_lines(session, stored), stored.row.coupon, now)


def cost_with(session: Session, stored: StoredCart, loaded: Lines, code: str | None, now: datetime) -> Money:
    """What the cart would cost with a coupon; one that frees a delivery does so while none is chosen, too."""
    priced, rule = _price(session, stored.row, loaded, code, now), coupon(session, code, loaded.rate)
    if priced.delivery is not None or rule is None or rule.kind is not Kind.FREE_DELIVERY:
        return priced.total
    without = _price(session, stored.row, loaded, None, now)
    both = zip(without.deliveries, priced.deliveries, strict=True)
    saved = [before.price.minor - after.price.minor for before, after in both]
    return priced.total - Money(max(saved, default=0), loaded.rate.currency)


def stored_cart(session: Session, cart_id: str, *, anew: bool = False) -> StoredCart:
    """The cart's rows, read ``anew`` where it was just locked; of an unknown id, those of an empty cart."""
    found = session.execute(_STORED, {"cart_id": cart_id}, execution_options={"populate_existing": anew}).all()
    row = found[0][1] if found else None
    if found:
        seen(session, found[0][0])
    if row is None:
        store(session)
        row = CartRow(id=cart_id, next_line=1, country="", region="", currency="")
    lines = [line for _, _, line, _, _ in found if line is not None]
    articles = {variant.sku: (variant, product) for _, _, _, variant, product in found if variant is not None}
    return StoredCart(row, lines, articles)


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


def load_lines(session: Session, stored: StoredCart) -> Lines:
    """The lines, the oldest first, at the catalogue's present prices."""
    if not stored.lines:
        return Lines((), {}, rate_into(session))
    rate = rate_into(session, stored.row.currency)
    rows = sorted(stored.lines, key=lambda line: line.number)
    articles = {row.sku: stored.articles[row.sku] for row in rows}
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


def _price(session: Session, row: CartRow, loaded: Lines, code: str | None, now: datetime) -> Pricing:
    rate = loaded.rate
    rules, rates = promotions(session, rate), tax_rates(session)
    used, ways = coupon(session, code, rate), tariffs(session, row.zone, rate)
    place = _goes_to(session, row)
    return price(loaded.lines, loaded.categories, rules, used, ways, row.delivery, rate.currency, now, rates, place)


def _goes_to(session: Session, row: CartRow) -> Place:
    """Where the goods go, as far as taxes ask: what is picked up goes nowhere, whatever address is known."""
    is_sent = row.delivery is None or terms(session).of(row.delivery).needs_address
    return Place(row.country, row.region) if is_sent else SHOP


def quantities(lines: tuple[CartLine, ...]) -> dict[str, int]:
    """How many of each SKU lines hold together."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.sku] += line.quantity
    return dict(counted)
