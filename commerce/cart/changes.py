"""Changes of a cart, each of which can be taken back (``commerce.cart.history``).

They work on a locked cart within a transaction, and return a ``Refusal`` when the wish can't be met; the transaction
must then be rolled back.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from commerce.cart.cart import CartLineRow, CartRow, Lines, line_rows, load_lines
from commerce.cart.history import clear, log
from commerce.catalogue.currencies import rate_into
from commerce.catalogue.products import OptionRow, ProductRow, VariantRow
from commerce.catalogue.store import store
from commerce.money import Money
from commerce.pricing.coupon_limits import refused
from commerce.pricing.delivery import find_tariff
from commerce.pricing.prices import goods_after_promotions
from commerce.pricing.promotions import coupon, find_coupon, promotions
from commerce.values import Refusal, RefusalReason


def locked_cart(session: Session, cart_id: str, now: datetime) -> CartRow:
    """The cart's row, made when it is new and locked until the transaction ends."""
    dialect = postgresql if session.connection().dialect.name == "postgresql" else sqlite
    new = {"id": cart_id, "coupon": None, "delivery": None, "next_line": 1, "changed_at": now}
    upsert = (
        dialect.insert(CartRow).values(new).on_conflict_do_update(index_elements=[CartRow.id], set_={"changed_at": now})
    )
    row: CartRow = session.scalars(upsert.returning(CartRow), execution_options={"populate_existing": True}).one()
    return row


def add(session: Session, row: CartRow, sku: str, quantity: int, options: tuple[str, ...]) -> Refusal | None:
    """Put articles into the cart."""
    lines = line_rows(session, row.id)
    log(session, row, lines)
    return _put(session, row, lines, sku, quantity, options)


def set_quantity(session: Session, row: CartRow, line_id: str, quantity: int) -> Refusal | None:
    """Change a line; 0 removes it."""
    if quantity < 0:
        raise ValueError(f"quantity must be 0 or more, not {quantity}")
    lines = line_rows(session, row.id)
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
        log(session, row, lines)
        line.quantity = quantity
        if not quantity:
            session.delete(line)
    return None


def exchange(
    session: Session, row: CartRow, line_id: str, replaced: int, sku: str, quantity: int, options: tuple[str, ...]
) -> Refusal | None:
    """Put articles in the place of ``replaced`` of a line: one change, which is taken back as one."""
    lines = line_rows(session, row.id)
    line = next((line for line in lines if str(line.number) == line_id), None)
    if line is None or not 1 <= replaced <= line.quantity:
        return Refusal(RefusalReason.NOT_IN_CART)
    log(session, row, lines)
    next_line = row.next_line
    line.quantity -= replaced
    if not line.quantity:
        session.delete(line)
    session.flush()
    refusal = _put(session, row, line_rows(session, row.id), sku, quantity, options)
    if row.next_line > next_line and not line.quantity:
        _take_place(session, row, line.number)
    return refusal


def empty(session: Session, row: CartRow) -> Refusal | None:
    """Take everything out; the coupon and delivery are forgotten."""
    lines = line_rows(session, row.id)
    if not lines:
        return Refusal(RefusalReason.EMPTY_CART)
    log(session, row, lines)
    clear(session, row)
    return None


def apply_coupon(session: Session, row: CartRow, said: str, now: datetime) -> Refusal | None:
    """Use a coupon, in place of another."""
    code = find_coupon(session, said)
    loaded = load_lines(session, row.id)
    rule = coupon(session, code, loaded.rate)
    if rule is None or code is None:
        return Refusal(RefusalReason.UNKNOWN_COUPON, said)
    if not rule.runs(now):
        return Refusal(RefusalReason.COUPON_EXPIRED, code)
    if refusal := refused(session, code, []):
        return refusal
    if not loaded.lines:
        return Refusal(RefusalReason.EMPTY_CART, code)
    if _goods(session, loaded, now) < rule.minimum:
        minimum = Money(rule.minimum, loaded.rate.currency)
        return Refusal(RefusalReason.COUPON_MINIMUM, code, minimum=minimum)
    if row.coupon != code:
        log(session, row, line_rows(session, row.id))
        row.coupon = code
    return None


def choose_delivery(session: Session, row: CartRow, wanted: str) -> Refusal | None:
    """Choose a way to deliver, by its code, name or alias."""
    tariff = find_tariff(session, wanted)
    if tariff is None:
        return Refusal(RefusalReason.UNKNOWN_DELIVERY, wanted)
    lines = line_rows(session, row.id)
    if not lines:
        return Refusal(RefusalReason.EMPTY_CART, tariff.name)
    if row.delivery != tariff.code:
        log(session, row, lines)
        row.delivery = tariff.code
    return None


def _put(
    session: Session, row: CartRow, lines: list[CartLineRow], sku: str, quantity: int, options: tuple[str, ...]
) -> Refusal | None:
    if quantity < 1:
        raise ValueError(f"quantity must be 1 or more, not {quantity}")
    article = _article(session, sku)
    if article is None:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, sku)
    variant, product = article
    codes = sorted(set(options))
    known = set(session.scalars(select(OptionRow.code).filter_by(product_id=product.id))) if codes else set[str]()
    if unknown := [code for code in codes if code not in known]:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, unknown[0])
    line = next((line for line in lines if line.sku == sku and line.options == codes), None)
    present = line.quantity if line else 0
    elsewhere = sum(other.quantity for other in lines if other.sku == sku and other is not line)
    if refusal := _refused(session, variant, product, present + quantity, present, elsewhere):
        return refusal
    if line:
        line.quantity += quantity
    else:
        if not lines:
            row.currency = rate_into(session).currency
        session.add(CartLineRow(cart_id=row.id, number=row.next_line, sku=sku, options=codes, quantity=quantity))
        row.next_line += 1
    return None


def _take_place(session: Session, row: CartRow, number: int) -> None:
    """Give the line that was just made the number of the one that it replaces."""
    row.next_line -= 1
    made = next(line for line in line_rows(session, row.id) if line.number == row.next_line)
    made.number = number


def _goods(session: Session, loaded: Lines, now: datetime) -> int:
    return goods_after_promotions(loaded.lines, loaded.categories, promotions(session, loaded.rate), now)


def _article(session: Session, sku: str) -> tuple[VariantRow, ProductRow] | None:
    query = select(VariantRow, ProductRow).join(ProductRow).where(VariantRow.sku == sku, VariantRow.retired.is_(False))
    found = session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None


def _refused(
    session: Session, variant: VariantRow, product: ProductRow, wanted: int, present: int, elsewhere: int
) -> Refusal | None:
    """Why a line can't hold ``wanted`` articles, ``present`` of which it holds already.

    ``available`` is the largest quantity that the same call would accept.
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
