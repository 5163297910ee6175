"""Changes of a cart, each of which can be taken back (``commerce.cart.history``).

They work on a locked cart within a transaction, and return a ``Refusal`` when the wish can't be met; the transaction
must then be rolled back.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from commerce.cart.cart import CartLineRow, CartRow, Lines, StoredCart, cost_with, load_lines, stored_cart
from commerce.cart.history import clear, log
from commerce.catalogue.currencies import rate_into
from commerce.catalogue.products import OptionRow, ProductRow, VariantRow
from commerce.catalogue.store import store
from commerce.money import Money
from commerce.pricing.coupon_limits import refused
from commerce.pricing.delivery import find_tariff
from commerce.pricing.prices import goods_after_promotions
from commerce.pricing.promotions import coupon, find_coupon, promotions
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import upsert

_ARTICLE: Final = select(VariantRow, ProductRow).join(ProductRow).where(VariantRow.sku == bindparam("sku"))


def locked_cart(session: Session, cart_id: str, now: datetime) -> StoredCart:
    """The cart, made when it is new and locked until the transaction ends."""
    new = {"id": cart_id, "coupon": None, "delivery": None, "next_line": 1, "changed_at": now}
    upsert(session, CartRow, new, "id", "changed_at")
    return stored_cart(session, cart_id, anew=True)


def add(session: Session, cart: StoredCart, sku: str, quantity: int, options: tuple[str, ...]) -> Refusal | None:
    """Put articles into the cart."""
    log(session, cart)
    return _put(session, cart, sku, quantity, options)


def set_quantity(session: Session, cart: StoredCart, line_id: str, quantity: int) -> Refusal | None:
    """Change a line; 0 removes it."""
    if quantity < 0:
        raise ValueError(f"quantity must be 0 or more, not {quantity}")
    line = next((line for line in cart.lines if str(line.number) == line_id), None)
    if line is None:
        return Refusal(RefusalReason.NOT_IN_CART)
    if quantity > line.quantity:
        article = _article(session, cart, line.sku)
        if article is None:
            return Refusal(RefusalReason.UNKNOWN_PRODUCT, line.sku)
        elsewhere = sum(other.quantity for other in cart.lines if other.sku == line.sku and other is not line)
        if refusal := _refused(session, *article, quantity, 0, elsewhere):
            return refusal
    if quantity != line.quantity:
        log(session, cart)
        line.quantity = quantity
        if not quantity:
            _take_out(session, cart, line)
    return None


def exchange(
    session: Session, cart: StoredCart, line_id: str, replaced: int, sku: str, quantity: int, options: tuple[str, ...]
) -> Refusal | None:
    """Put articles in the place of ``replaced`` of a line: one change, which is taken back as one."""
    line = next((line for line in cart.lines if str(line.number) == line_id), None)
    if line is None or not 1 <= replaced <= line.quantity:
        return Refusal(RefusalReason.NOT_IN_CART)
    log(session, cart)
    next_line = cart.row.next_line
    line.quantity -= replaced
    if not line.quantity:
        _take_out(session, cart, line)
    session.flush()
    refusal = _put(session, cart, sku, quantity, options)
    if cart.row.next_line > next_line and not line.quantity:
        _take_place(cart, line.number)
    return refusal


def empty(session: Session, cart: StoredCart) -> Refusal | None:
    """Take everything out; the coupon and delivery are forgotten."""
    if not cart.lines:
        return Refusal(RefusalReason.EMPTY_CART)
    log(session, cart)
    clear(session, cart)
    return None


def apply_coupon(session: Session, cart: StoredCart, said: str, now: datetime) -> Refusal | None:
    """Use a coupon: in place of another where it is no worse for the shopper."""
    code = find_coupon(session, said)
    loaded = load_lines(session, cart)
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
    present = cart.row.coupon
    if present == code:
        return None
    if present is not None:
        better_by = cost_with(session, cart, loaded, code, now) - cost_with(session, cart, loaded, present, now)
        if better_by.minor > 0:
            return Refusal(RefusalReason.COUPON_WORSE, present, minimum=better_by)
    log(session, cart)
    cart.row.coupon = code
    return None


def remove_coupon(session: Session, cart: StoredCart) -> Refusal | None:
    """Use no coupon."""
    if cart.row.coupon is None:
        return Refusal(RefusalReason.NO_COUPON)
    log(session, cart)
    cart.row.coupon = None
    return None


def choose_delivery(session: Session, cart: StoredCart, wanted: str) -> Refusal | None:
    """Choose a way to deliver, by its code, name or alias."""
    tariff = find_tariff(session, wanted)
    if tariff is None:
        return Refusal(RefusalReason.UNKNOWN_DELIVERY, wanted)
    if not cart.lines:
        return Refusal(RefusalReason.EMPTY_CART, tariff.name)
    if cart.row.delivery != tariff.code:
        log(session, cart)
        cart.row.delivery = tariff.code
    return None


def _put(session: Session, cart: StoredCart, sku: str, quantity: int, options: tuple[str, ...]) -> Refusal | None:
    if quantity < 1:
        raise ValueError(f"quantity must be 1 or more, not {quantity}")
    article = _article(session, cart, sku)
    if article is None:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, sku)
    variant, product = article
    codes = sorted(set(options))
    known = set(session.scalars(select(OptionRow.code).filter_by(product_id=product.id))) if codes else set[str]()
    if unknown := [code for code in codes if code not in known]:
        return Refusal(RefusalReason.UNKNOWN_PRODUCT, unknown[0])
    line = next((line for line in cart.lines if line.sku == sku and line.options == codes), None)
    present = line.quantity if line else 0
    elsewhere = sum(other.quantity for other in cart.lines if other.sku == sku and other is not line)
    if refusal := _refused(session, variant, product, present + quantity, present, elsewhere):
        return refusal
    if line:
        line.quantity += quantity
    else:
        if not cart.lines:
            cart.row.currency = rate_into(session).currency
        put_line(session, cart, sku, codes, quantity)
    return None


def put_line(session: Session, cart: StoredCart, sku: str, options: list[str], quantity: int) -> None:
    """A new line of a cart."""
    row = cart.row
    line = CartLineRow(cart_id=row.id, number=row.next_line, sku=sku, options=options, quantity=quantity)
    session.add(line)
    cart.lines.append(line)
    row.next_line += 1


def _take_out(session: Session, cart: StoredCart, line: CartLineRow) -> None:
    session.delete(line)
    cart.lines.remove(line)


def _take_place(cart: StoredCart, number: int) -> None:
    """Give the line that was just made the number of the one that it replaces."""
    cart.row.next_line -= 1
    made = next(line for line in cart.lines if line.number == cart.row.next_line)
    made.number = number


def _goods(session: Session, loaded: Lines, now: datetime) -> int:
    return goods_after_promotions(loaded.lines, loaded.categories, promotions(session, loaded.rate), now)


def _article(session: Session, cart: StoredCart, sku: str) -> tuple[VariantRow, ProductRow] | None:
    if sku not in cart.articles and (found := session.execute(_ARTICLE, {"sku": sku}).one_or_none()):
        cart.articles[sku] = found[0], found[1]
    known = cart.articles.get(sku)
    return known if known and not known[0].retired else None


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
