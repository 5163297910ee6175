"""What an implementation of ``Shop`` brings along to be tested: the shop, and what it has in stock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from commerce import Cart, Claim, Need, Order, Shop


@dataclass(frozen=True)
class Offer:
    """A shop as it is when a test begins, and the ids by which the tests ask for its goods.

    Everything is what a test system of the shop's vendor can be filled with; no test changes it but through the shop.
    """

    shop: Shop
    plenty: str
    """SKU of which ten can be bought at least."""
    plenty_product: str
    """The id of its product."""
    other: str
    """SKU of another variant of the same product, of which three can be bought at least."""
    few: str
    """SKU of another product, of which only ``few_stock`` are there: 2 or more."""
    few_stock: int
    sold_out: str
    """SKU of which none is there."""
    option: str
    """Code of an extra that ``plenty`` may have."""
    coupon: str
    """Code of a coupon that takes something off ``plenty``."""
    delivery: str
    """Code of a delivery with which an order of ``plenty`` needs nothing more."""
    other_delivery: str
    language: str
    """Another language than the shop's own, which it knows some words of."""
    customer: str
    """Id of a customer with no order and with one address in the book."""
    claim: Claim
    """What this customer says to be recognised: an e-mail address and a name."""
    deliver: Callable[[str], None]
    """Lets the shopkeeper lead an order, by its number, as far as it being delivered."""


def new_id() -> str:
    """An id that nobody has used before: of a cart, or a key."""
    return uuid4().hex


def as_cart(outcome: object) -> Cart:
    """A change of a cart that was made."""
    assert isinstance(outcome, Cart), outcome
    return outcome


def as_order(outcome: object) -> Order:
    """An order that was placed or changed."""
    assert isinstance(outcome, Order), outcome
    return outcome


def contents(cart: Cart) -> dict[str, int]:
    """How many of each SKU a cart holds."""
    counted: dict[str, int] = {}
    for line in cart.lines:
        counted[line.sku] = counted.get(line.sku, 0) + line.quantity
    return counted


def filled(offer: Offer, sku: str = "", quantity: int = 1) -> str:
    """The id of a new cart with something in it."""
    cart_id = new_id()
    as_cart(offer.shop.add(cart_id, sku or offer.plenty, quantity, key=new_id()))
    return cart_id


def ready(offer: Offer, sku: str = "", quantity: int = 1) -> str:
    """The id of a new cart that can be ordered."""
    cart_id = filled(offer, sku, quantity)
    make_ready(offer, cart_id)
    return cart_id


def make_ready(offer: Offer, cart_id: str) -> None:
    """Choose what a cart still needs to be ordered."""
    shop = offer.shop
    as_cart(shop.choose_delivery(cart_id, offer.delivery, key=new_id()))
    if shop.checkout.summary(cart_id).needs == (Need.PAYMENT,):
        shop.payments.choose(cart_id, shop.payments.offered()[0].code, key=new_id())
    assert shop.checkout.summary(cart_id).needs == ()


def ordered(offer: Offer, sku: str = "", quantity: int = 1, customer: str = "") -> Order:
    """An order that was just placed; a customer's where one is named."""
    shop, cart_id = offer.shop, ready(offer, sku, quantity)
    if customer:
        shop.checkout.belongs_to(cart_id, shop.customers.customer(customer), key=new_id())
    return as_order(shop.checkout.place(cart_id, shop.checkout.summary(cart_id).fingerprint, key=new_id()))


def stock_of(shop: Shop, product_id: str, sku: str) -> int:
    """How many of a variant can be bought now."""
    product = shop.product(product_id)
    assert product is not None
    return next(variant.stock for variant in product.variants if variant.sku == sku)
