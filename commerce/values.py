"""The values that cross the shop's wall: what is sold, the cart, orders, answers (refusals: ``commerce.refusals``).

All are frozen; prices are ``Money``; times are aware UTC datetimes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from commerce.money import Money
from commerce.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Attribute:
    """One property of a variant: ``Attribute("size", "10")``, ``Attribute("color", "blue")``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What is really sold: one SKU with its own price and stock."""

    sku: str
    attributes: tuple[Attribute, ...]
    price: Money
    stock: int

    def attribute(self, name: str) -> str | None:
        """The value of an attribute, or ``None``."""
        return next((a.value for a in self.attributes if a.name == name), None)


@dataclass(frozen=True, slots=True)
class Option:
    """An extra that may be added to a product ("gift wrap", "oat milk"), with its price."""

    code: str
    name: str
    price: Money


@dataclass(frozen=True, slots=True)
class BundlePart:
    """An article in a bundle, and how many of it."""

    sku: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Product:
    """A product with its variants, cheapest first (never empty)."""

    id: str
    name: str
    brand: str
    category: str
    description: str
    variants: tuple[Variant, ...]
    aliases: tuple[str, ...] = ()
    """Other names that people say."""
    options: tuple[Option, ...] = ()
    rating: float | None = None
    """Mean of the reviews, 1 to 5."""
    review_count: int = 0
    attributes: tuple[Attribute, ...] = ()
    """What is true of all its variants ("material": "wool")."""
    images: tuple[str, ...] = ()
    """Addresses of pictures, the best first."""
    model: str = ""
    """Address of a 3D model (glTF or USDZ)."""
    parts: tuple[BundlePart, ...] = ()
    """What is in it, where it is a bundle; told of one product, not in lists."""

    @property
    def price(self) -> Money:
        """The lowest price."""
        return self.variants[0].price

    @property
    def in_stock(self) -> bool:
        """Whether any variant can be bought now."""
        return any(v.stock > 0 for v in self.variants)

    def values(self, attribute: str) -> tuple[str, ...]:
        """The values that an attribute has among the variants, in the variants' order, each once."""
        found = (v.attribute(attribute) for v in self.variants)
        return tuple(dict.fromkeys(value for value in found if value is not None))


@dataclass(frozen=True, slots=True)
class Review:
    """What a buyer wrote: stars from 1 to 5 and a sentence or two."""

    stars: int
    text: str
    author: str


@dataclass(frozen=True, slots=True)
class CartLine:
    """One line of a cart."""

    id: str
    product_id: str
    sku: str
    name: str
    """The product's name as it is read back, without the variant."""
    attributes: tuple[Attribute, ...]
    options: tuple[Option, ...]
    quantity: int
    unit_price: Money
    """Price of one, options included."""

    @property
    def total(self) -> Money:
        """Price of the whole line before promotions."""
        return self.unit_price * self.quantity


@dataclass(frozen=True, slots=True)
class Discount:
    """Money taken off, with the name it is announced by."""

    name: str
    amount: Money
    """Positive: what is taken off."""


@dataclass(frozen=True, slots=True)
class DeliveryOption:
    """A way to get the goods."""

    code: str
    name: str
    price: Money
    """What it costs for the cart it was offered for."""
    days_min: int
    days_max: int
    description: str = ""
    aliases: tuple[str, ...] = ()
    """Other words people choose it by."""


@dataclass(frozen=True, slots=True)
class AddedTax:
    """A tax that comes on top of the prices, by its name: "sales tax"."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Cart:
    """A shopper's cart with everything that it would cost now."""

    id: str
    lines: tuple[CartLine, ...]
    coupon: str | None
    delivery: DeliveryOption | None
    subtotal: Money
    discounts: tuple[Discount, ...]
    total: Money
    """Subtotal less discounts plus the chosen delivery, and the taxes that are added."""
    fingerprint: str
    """Hash of all that is read back (lines, prices, coupon, delivery, total): a "yes" counts for this state only."""
    short: tuple[Refusal, ...] = ()
    """What the change that gave this cart could do in part only: a shop may put in what it has where more was asked
    for. ``available`` is how many of those asked for are in it now."""
    taxes: tuple[AddedTax, ...] = ()
    """None where the prices hold their tax."""

    @property
    def count(self) -> int:
        """Number of articles."""
        return sum(line.quantity for line in self.lines)


class OrderStatus(StrEnum):
    """Where an order stands."""

    PLACED = "placed"
    PAID = "paid"
    PACKED = "packed"
    SHIPPED = "shipped"
    READY = "ready"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Order:
    """An order that was placed. ``number`` is digits only, made to be said: seven of them, with a check digit."""

    number: str
    status: OrderStatus
    lines: tuple[CartLine, ...]
    delivery: DeliveryOption
    discounts: tuple[Discount, ...]
    total: Money
    placed_at: datetime
    payment: str
    """How it is paid: "till" (pay at the till with the order number)."""
    tax: Money | None = None
    """All tax, where the store's settings tell it."""
    tax_included: bool = True
    """Whether the prices hold the tax; otherwise the total is more than they by it."""


@dataclass(frozen=True, slots=True)
class AnswerCase:
    """Another answer for some products: those of a category, one of them, or those with an attribute's value."""

    key: str
    text: str
    category: str = ""
    """A category's name."""
    product: str = ""
    """A product's id."""
    attribute: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The shop's own answer to a question."""

    topic: str
    question: str
    text: str
    phrasings: tuple[str, ...] = ()
    asks: str = ""
    """What is asked where it is not known which case it is; empty where ``text`` is right for all others."""
    cases: tuple[AnswerCase, ...] = ()


@dataclass(frozen=True, slots=True)
class Deal:
    """A promotion that is running now, in words that can be said, with products it is for (may be empty)."""

    name: str
    description: str
    products: tuple[Product, ...] = ()


@dataclass(frozen=True, slots=True)
class ShopWords:
    """The catalogue's vocabulary, lower case, for the ear and the understanding."""

    items: tuple[str, ...]
    """Product names, aliases, category names and theirs."""
    brands: tuple[str, ...]
    colors: tuple[str, ...]
    sizes: tuple[str, ...]
    deliveries: tuple[str, ...]
    coupons: tuple[str, ...]
    questions: tuple[Answer, ...]
    revision: str
    """Changes whenever any of these change."""


@dataclass(frozen=True, slots=True)
class NamedThings:
    """What the shop's things are called, lower case; the first name is the store's own."""

    products: Mapping[str, tuple[str, ...]]
    """By id, the names that no other thing has."""
    several: tuple[str, ...]
    """Names of categories, and names that several products share."""
    deliveries: Mapping[str, tuple[str, ...]]
    """By code."""


@dataclass(frozen=True, slots=True)
class ShopInfo:
    """Who the shop is."""

    name: str
    currency: str
    """In which it tells prices now."""
    categories: tuple[str, ...]
    contact: str
    """How to reach a person, in words that can be said."""
    currencies: tuple[str, ...] = ()
    """All that it sells in, its own first."""
