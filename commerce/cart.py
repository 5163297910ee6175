"""The cart: its lines, coupon and delivery, and taking the last change back."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue import OptionRow, ProductRow, VariantRow, attributes, store
from commerce.database import Base, UtcDateTime
from commerce.delivery import find_tariff, tariffs
from commerce.money import Money
from commerce.prices import Pricing, Rule, goods_after_promotions, price
from commerce.promotions import coupon, find_coupon, promotions
from commerce.shop import Cart, CartLine, Option, Refusal, RefusalReason

UNDO_DEPTH = 20
"""How many changes of a cart can be taken back."""


class CartRow(Base):
    """A cart. Its row is locked by every change, so that changes of one cart wait for one another."""

    __tablename__ = "carts"

    id: Mapped[str] = mapped_column(primary_key=True)
    coupon: Mapped[str | None]
    delivery: Mapped[str | None]
    next_line: Mapped[int]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CartLineRow(Base):
    """A line: an article with its options. Its price is the catalogue's, whenever it is looked at."""

    __tablename__ = "cart_lines"

    cart_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str]
    options: Mapped[list[str]] = mapped_column(JSON)
    quantity: Mapped[int]


class CartChangeRow(Base):
    """The state of a cart before a change, for taking it back."""

    __tablename__ = "cart_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    cart_id: Mapped[str] = mapped_column(index=True)
    before: Mapped[dict[str, Any]] = mapped_column(JSON)


def cart(session: Session, cart_id: str, now: datetime) -> Cart:
    """The cart with everything that it costs at ``now``; an unknown id is an empty cart."""
    row = session.get(CartRow, cart_id)
    loaded = _load_lines(session, cart_id)
    pricing = _price(session, row, loaded, now)
    code = row.coupon if row else None
    return Cart(
        cart_id,
        loaded.lines,
        code,
        pricing.delivery,
        pricing.subtotal,
        pricing.discounts,
        pricing.total,
        fingerprint(loaded.lines, code, pricing),
    )


def pricing(session: Session, cart_id: str, now: datetime) -> Pricing:
    """What the cart costs, step by step, and what each way to deliver would cost."""
    return _price(session, session.get(CartRow, cart_id), _load_lines(session, cart_id), now)


def locked_cart(session: Session, cart_id: str, now: datetime) -> CartRow:
    """The cart's row, made when it is new and locked until the transaction ends."""
    row = session.get(CartRow, cart_id, with_for_update=True)
    if row is None:
        row = CartRow(id=cart_id, coupon=None, delivery=None, next_line=1, changed_at=now)
        session.add(row)
        session.flush()
    row.changed_at = now
    return row


def add(session: Session, row: CartRow, sku: str, quantity: int, options: tuple[str, ...]) -> Refusal | None:
    """Put articles into the cart."""
    if quantity < 1:
        raise ValueError(f"quantity must be 1 or more, not {quantity}")
    article = _article(session, sku)
    if article is None:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, sku)
    variant, product = article
    codes = sorted(set(options))
    known = set(session.scalars(select(OptionRow.code).filter_by(product_id=product.id)))
    if unknown := [code for code in codes if code not in known]:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, unknown[0])
    lines = _line_rows(session, row.id)
    line = next((line for line in lines if line.sku == sku and line.options == codes), None)
    present = line.quantity if line else 0
    elsewhere = sum(other.quantity for other in lines if other.sku == sku and other is not line)
    if refusal := _refused(session, variant, product, present + quantity, present, elsewhere):
        return refusal
    _log(session, row)
    if line:
        line.quantity += quantity
    else:
        session.add(
            CartLineRow(cart_id=row.id, number=row.next_line, sku=sku, options=codes, quantity=quantity)
        )
        row.next_line += 1
    return None


def set_quantity(session: Session, row: CartRow, line_id: str, quantity: int) -> Refusal | None:
    """Change a line; 0 removes it."""
    if quantity < 0:
        raise ValueError(f"quantity must be 0 or more, not {quantity}")
    lines = _line_rows(session, row.id)
    line = next((line for line in lines if str(line.number) == line_id), None)
    if line is None:
        return Refusal(RefusalReason.NOT_IN_CART)
    if quantity > line.quantity:
        article = _article(session, line.sku)
        if article is None:
            return Refusal(RefusalReason.UNKNOWN_PRODUCT, line.sku)
        elsewhere = sum(other.quantity for other in lines if other.sku == line.sku and other is not line)
        if refusal := _refused(session, *article, quantity, 0, elsewhere):
            return refusal
    if quantity != line.quantity:
        _log(session, row)
        line.quantity = quantity
        if not quantity:
            session.delete(line)
    return None


def empty(session: Session, row: CartRow) -> Refusal | None:
    """Take everything out; the coupon and delivery are forgotten."""
    if not _line_rows(session, row.id):
        return Refusal(RefusalReason.EMPTY_CART)
    _log(session, row)
    _clear(session, row)
    return None


def forget(session: Session, row: CartRow) -> None:
    """Make the cart new: what was in it was ordered, and can't be taken back here."""
    _clear(session, row)
    session.execute(delete(CartChangeRow).where(CartChangeRow.cart_id == row.id))


def apply_coupon(session: Session, row: CartRow, said: str, now: datetime) -> Refusal | None:
    """Use a coupon, in place of another."""
    code = find_coupon(session, said)
    rule = coupon(session, code)
    if rule is None or code is None:
        return Refusal(RefusalReason.UNKNOWN_COUPON, said)
    if not rule.runs(now):
        return Refusal(RefusalReason.COUPON_EXPIRED, code)
    loaded = _load_lines(session, row.id)
    if not loaded.lines:
        return Refusal(RefusalReason.EMPTY_CART, code)
    if _goods(session, loaded, now) < rule.minimum:
        minimum = Money(rule.minimum, store(session).currency)
        return Refusal(RefusalReason.COUPON_MINIMUM, code, minimum=minimum)
    if row.coupon != code:
        _log(session, row)
        row.coupon = code
    return None


def choose_delivery(session: Session, row: CartRow, wanted: str) -> Refusal | None:
    """Choose a way to deliver, by its code, name or alias."""
    tariff = find_tariff(session, wanted)
    if tariff is None:
        return Refusal(RefusalReason.UNKNOWN_DELIVERY, wanted)
    if not _line_rows(session, row.id):
        return Refusal(RefusalReason.EMPTY_CART, tariff.name)
    if row.delivery != tariff.code:
        _log(session, row)
        row.delivery = tariff.code
    return None


def undo(session: Session, row: CartRow) -> Refusal | None:
    """Take the last change back."""
    query = select(CartChangeRow).filter_by(cart_id=row.id).order_by(CartChangeRow.id.desc()).limit(1)
    change = session.scalar(query)
    if change is None:
        return Refusal(RefusalReason.NOTHING_TO_UNDO)
    _clear(session, row)
    row.coupon, row.delivery = change.before["coupon"], change.before["delivery"]
    for line in change.before["lines"]:
        session.add(CartLineRow(cart_id=row.id, **line))
    session.delete(change)
    return None


def fingerprint(lines: tuple[CartLine, ...], code: str | None, priced: Pricing) -> str:
    """Hash of everything that is read back before a purchase."""
    read_back = [
        [
            [line.sku, line.name, [o.code for o in line.options], line.quantity, line.unit_price.minor]
            for line in lines
        ],
        code,
        [[discount.name, discount.amount.minor] for discount in priced.discounts],
        [priced.delivery.code, priced.delivery.name, priced.delivery.price.minor]
        if priced.delivery
        else None,
        [priced.total.minor, priced.total.currency],
    ]
    return hashlib.sha256(json.dumps(read_back).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class _Lines:
    lines: tuple[CartLine, ...]
    categories: dict[str, str]
    """Category keys by product id."""


def _load_lines(session: Session, cart_id: str) -> _Lines:
    rows = _line_rows(session, cart_id)
    if not rows:
        return _Lines((), {})
    currency = store(session).currency
    query = (
        select(VariantRow, ProductRow).join(ProductRow).where(VariantRow.sku.in_({row.sku for row in rows}))
    )
    articles = {variant.sku: (variant, product) for variant, product in session.execute(query)}
    options = _options(session, {product.id for _, product in articles.values()}, currency)
    lines = tuple(_line(row, *articles[row.sku], options, currency) for row in rows)
    return _Lines(lines, {product.id: product.category for _, product in articles.values()})


def _line(
    row: CartLineRow,
    variant: VariantRow,
    product: ProductRow,
    options: dict[tuple[str, str], Option],
    currency: str,
) -> CartLine:
    chosen = tuple(options[product.id, code] for code in row.options if (product.id, code) in options)
    unit = Money(variant.price + sum(option.price.minor for option in chosen), currency)
    shown = attributes(variant.size, variant.color, variant.further)
    return CartLine(str(row.number), product.id, row.sku, product.name, shown, chosen, row.quantity, unit)


def _options(session: Session, product_ids: set[str], currency: str) -> dict[tuple[str, str], Option]:
    rows = session.scalars(select(OptionRow).where(OptionRow.product_id.in_(product_ids)))
    return {
        (row.product_id, row.code): Option(row.code, row.name, Money(row.price, currency)) for row in rows
    }


def _price(session: Session, row: CartRow | None, loaded: _Lines, now: datetime) -> Pricing:
    rules: list[Rule] = promotions(session)
    used = coupon(session, row.coupon) if row else None
    chosen = row.delivery if row else None
    currency = store(session).currency
    return price(loaded.lines, loaded.categories, rules, used, tariffs(session), chosen, currency, now)


def _goods(session: Session, loaded: _Lines, now: datetime) -> int:
    return goods_after_promotions(loaded.lines, loaded.categories, promotions(session), now)


def _line_rows(session: Session, cart_id: str) -> list[CartLineRow]:
    query = select(CartLineRow).filter_by(cart_id=cart_id).order_by(CartLineRow.number)
    return list(session.scalars(query))


def _article(session: Session, sku: str) -> tuple[VariantRow, ProductRow] | None:
    query = (
        select(VariantRow, ProductRow)
        .join(ProductRow)
        .where(VariantRow.sku == sku, VariantRow.retired.is_(False))
    )
    found = session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None


def _refused(
    session: Session, variant: VariantRow, product: ProductRow, wanted: int, present: int, elsewhere: int
) -> Refusal | None:
    """Why a line can't hold ``wanted`` articles. ``available`` is the largest quantity that the call would accept:

    what the line may hold, less the ``present`` articles that the call adds to.
    """
    limit = product.max_quantity or store(session).max_quantity
    in_stock = variant.stock - elsewhere
    if variant.stock <= 0:
        return Refusal(RefusalReason.OUT_OF_STOCK, product.name, 0)
    if wanted > limit and limit <= in_stock:
        return Refusal(RefusalReason.QUANTITY_LIMIT, product.name, max(0, limit - present))
    if wanted > in_stock:
        return Refusal(RefusalReason.NOT_ENOUGH_STOCK, product.name, max(0, in_stock - present))
    return None


def _clear(session: Session, row: CartRow) -> None:
    row.coupon = row.delivery = None
    for line in _line_rows(session, row.id):
        session.delete(line)
    session.flush()


def _log(session: Session, row: CartRow) -> None:
    """Keep the present state, so that the change that follows can be taken back."""
    lines = [
        {"number": line.number, "sku": line.sku, "options": line.options, "quantity": line.quantity}
        for line in _line_rows(session, row.id)
    ]
    before = {"coupon": row.coupon, "delivery": row.delivery, "lines": lines}
    session.add(CartChangeRow(cart_id=row.id, before=before))
    oldest_kept = (
        select(CartChangeRow.id)
        .filter_by(cart_id=row.id)
        .order_by(CartChangeRow.id.desc())
        .offset(UNDO_DEPTH)
        .limit(1)
    )
    session.execute(
        delete(CartChangeRow).where(
            CartChangeRow.cart_id == row.id, CartChangeRow.id <= oldest_kept.scalar_subquery()
        )
    )


def quantities(lines: tuple[CartLine, ...]) -> dict[str, int]:
    """How many of each SKU lines hold together."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.sku] += line.quantity
    return dict(counted)
