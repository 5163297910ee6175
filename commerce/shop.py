"""The shop as the skills see it.

``LocalShop`` is ours; an adapter to another shop system implements the same protocol.

Changes are made at most once: every changing call carries an idempotency ``key`` that the caller derives from the
message it answers. The same key again changes nothing and returns the present state.

What can't be met is a ``Refusal``, never an exception; ids that nobody knows are refused, or give nothing. All money is
of one currency, ``info().currency``, and a cart's of one that it keeps. ``tests/commerce/contract`` states all this as
tests that every shop must pass.
"""

from __future__ import annotations

from typing import Protocol

from commerce.advising.interface import Recommendations
from commerce.advising.values import Guide
from commerce.after_sales.interface import AfterSales
from commerce.cart.interface import Carts
from commerce.checkout.interface import Checkout
from commerce.customers.interface import Customers
from commerce.payments.interface import Payments
from commerce.refusals import Refusal
from commerce.search.values import SearchQuery, SearchResult
from commerce.values import Answer, Cart, Deal, DeliveryOption, Order, Product, Review, ShopInfo, ShopWords


class Shop(Protocol):
    """Everything that the skills can ask of a shop."""

    @property
    def checkout(self) -> Checkout:
        """From a cart to an order."""
        ...

    @property
    def customers(self) -> Customers:
        """Who buys here."""
        ...

    @property
    def carts(self) -> Carts:
        """Carts that go from one channel to another."""
        ...

    @property
    def payments(self) -> Payments:
        """How orders are paid."""
        ...

    @property
    def after_sales(self) -> AfterSales:
        """Orders that were placed: changes, returns, exchanges, ordering again."""
        ...

    @property
    def recommendations(self) -> Recommendations:
        """What is recommended, and why."""
        ...

    def in_language(self, language: str) -> Shop:
        """The same shop, speaking a language as far as it knows it."""
        ...

    def in_currency(self, currency: str) -> Shop:
        """The same shop, selling in one of ``info().currencies``; a cart keeps the one in which it was begun.

        Raises ``UnknownCurrencyError`` where it doesn't sell in it.
        """
        ...

    def info(self) -> ShopInfo:
        """Who the shop is."""
        ...

    def words(self) -> ShopWords:
        """The catalogue's vocabulary, in the language spoken; cheap when nothing changed."""
        ...

    def in_store_words(self, text: str) -> str:
        """What a shopper names, in the words that the store itself has for it; otherwise the text."""
        ...

    def called(self, phrase: str) -> str:
        """What a phrase of the store is called in the language spoken; otherwise the phrase."""
        ...

    def search(self, query: SearchQuery) -> SearchResult:
        """Products that fit, best first. Filters that nothing meets are dropped one by one and named in ``relaxed``."""
        ...

    def product(self, product_id: str) -> Product | None:
        """One product."""
        ...

    def similar(self, product_id: str, limit: int = 9) -> tuple[Product, ...]:
        """Products in stock that are like one, the likest first."""
        ...

    def reviews(self, product_id: str, limit: int = 3) -> tuple[Review, ...]:
        """The most helpful reviews."""
        ...

    def deals(self) -> tuple[Deal, ...]:
        """Promotions running now."""
        ...

    def answers(self) -> tuple[Answer, ...]:
        """All questions that the shop answers."""
        ...

    def guides(self) -> tuple[Guide, ...]:
        """All guided choices."""
        ...

    def cart(self, cart_id: str) -> Cart:
        """The cart; an unknown id is an empty cart."""
        ...

    def add(self, cart_id: str, sku: str, quantity: int, options: tuple[str, ...] = (), *, key: str) -> Cart | Refusal:
        """Put articles into the cart; the same SKU with the same options joins its line.

        Where there are fewer than ``quantity`` (1 or more, else ``ValueError``), a shop either refuses and says in
        ``available`` how many it would put in, or it puts those in and says so in the cart's ``short``.
        """
        ...

    def set_quantity(self, cart_id: str, line_id: str, quantity: int, *, key: str) -> Cart | Refusal:
        """Change a line; 0 removes it. What is too many is handled as by ``add``; below 0 is a ``ValueError``."""
        ...

    def exchange(
        self,
        cart_id: str,
        line_id: str,
        replaced: int,
        sku: str,
        quantity: int,
        options: tuple[str, ...] = (),
        *,
        key: str,
    ) -> Cart | Refusal:
        """Put articles in the place of ``replaced`` of a line, as one change; what is too many as by ``add``."""
        ...

    def empty(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """Take everything out; the coupon and delivery are forgotten."""
        ...

    def apply_coupon(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """Use a coupon; ``code`` may be as spoken ("summer twenty" for SUMMER20).

        A cart has one. Where there is another, the better one for the shopper counts: a worse is refused
        (``COUPON_WORSE``).
        """
        ...

    def remove_coupon(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """Take the coupon out; ``NO_COUPON`` where there is none."""
        ...

    def delivery_options(self, cart_id: str) -> tuple[DeliveryOption, ...]:
        """Ways to deliver this cart, with their price for it."""
        ...

    def choose_delivery(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """Choose a way to deliver."""
        ...

    def undo(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """Take the last change of the cart back."""
        ...

    def redo(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """Make the change again that was taken back last; another change of the cart ends that."""
        ...

    def order(self, number: str) -> Order | None:
        """An order by its number (digits)."""
        ...

    def last_order(self, cart_id: str) -> Order | None:
        """The latest order placed from this cart."""
        ...

    def cancel_order(self, number: str, *, key: str) -> Order | Refusal:
        """Cancel an order that has not been packed; its stock is given back."""
        ...
