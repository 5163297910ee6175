"""``LocalShop``: the ``Shop`` whose catalogue, carts and orders are in our own database."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from commerce.advising import faq, guides
from commerce.advising.local_recommendations import LocalRecommendations
from commerce.advising.values import Guide
from commerce.after_sales.local import LocalAfterSales
from commerce.cart import cart as carts
from commerce.cart import changes as cart_changes
from commerce.cart import history as cart_history
from commerce.cart.keyed import changed
from commerce.cart.local_carts import LocalCarts
from commerce.catalogue import products as catalogue
from commerce.catalogue import reviews
from commerce.catalogue.bundles import parts_of
from commerce.catalogue.currencies import SPOKEN_IN, sold_in
from commerce.catalogue.offered import load_products
from commerce.catalogue.store import StoreRow
from commerce.checkout.drafts import move as move_draft
from commerce.checkout.local_checkout import LocalCheckout
from commerce.customers.local_customers import LocalCustomers
from commerce.errors import UnknownCurrencyError
from commerce.language.named_things import named_things
from commerce.language.tongues import Tongues
from commerce.language.translations import Translation
from commerce.language.vocabulary import product_names, shop_words
from commerce.orders import orders, owners
from commerce.orders.keyed import led
from commerce.payments.local_payments import LocalPayments
from commerce.premises import Clock, Premises
from commerce.pricing import promotions
from commerce.pricing.prices import Pricing
from commerce.refusals import Refusal
from commerce.search.searching import Search
from commerce.search.similar import similar
from commerce.search.sounds import SoundsLike
from commerce.search.values import SearchQuery, SearchResult
from commerce.storage.database import Database
from commerce.values import (
    Answer,
    Cart,
    Deal,
    DeliveryOption,
    NamedThings,
    Order,
    OrderStatus,
    Product,
    Review,
    ShopInfo,
    ShopWords,
)


def utc_now() -> datetime:
    """The present time, aware."""
    return datetime.now(UTC)


class LocalShop:
    """A shop on a database. Threads and processes may share the database; threads may share the object."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self.database = database
        self._clock = clock
        self._search = Search(database)
        self._language = ""
        self.pay_page = ""
        """Where payment pages are, up to their tokens; without it none is offered."""
        self._tongues = Tongues()

    @property
    def checkout(self) -> LocalCheckout:
        """See ``Shop``."""
        return LocalCheckout(self.premises)

    @property
    def customers(self) -> LocalCustomers:
        """See ``Shop``."""
        return LocalCustomers(self.premises, owners)

    @property
    def carts(self) -> LocalCarts:
        """See ``Shop``."""
        return LocalCarts(self.premises, move_draft)

    @property
    def payments(self) -> LocalPayments:
        """See ``Shop``."""
        return LocalPayments(self.premises, orders, self.pay_page)

    @property
    def recommendations(self) -> LocalRecommendations:
        """See ``Shop``."""
        return LocalRecommendations(self.premises)

    @property
    def premises(self) -> Premises:
        """What the parts of the shop work with."""
        return Premises(self.database, self._clock, self._in)

    @property
    def after_sales(self) -> LocalAfterSales:
        """See ``Shop``."""
        return LocalAfterSales(self.premises)

    def find_by_sound(self, sounds_like: SoundsLike) -> None:
        """Have searches whose words fit nothing well ask for names by their sound."""
        self._search.sounds_like = sounds_like

    def is_empty(self) -> bool:
        """Whether no catalogue was loaded yet; most calls raise ``DatabaseError`` until then."""
        with self.database.read() as session:
            return session.get(StoreRow, 1) is None

    def in_language(self, language: str) -> LocalShop:
        """See ``Shop``; what was read is shared."""
        other = copy(self)
        other._language = language
        return other

    def in_currency(self, currency: str) -> LocalShop:
        """See ``Shop``; while no catalogue was loaded, any is taken."""
        with self.database.read() as session:
            known = sold_in(session) if session.get(StoreRow, 1) else (currency,)
        if currency not in known:
            raise UnknownCurrencyError(currency, known)
        other = copy(self)
        other.database = self.database.knowing(**{SPOKEN_IN: currency})
        other._search = self._search.on(other.database)
        return other

    def info(self) -> ShopInfo:
        """See ``Shop``."""
        with self.database.read() as session:
            return self._in(session).info(catalogue.info(session))

    def words(self) -> ShopWords:
        """See ``Shop``: one small query while the catalogue stays the same."""
        with self.database.read() as session:
            said = self._tongues.now(session, self._language)
            said.words = said.words or shop_words(session, said.translation)
            return said.words

    def in_store_words(self, text: str) -> str:
        """See ``Shop``: a product's whole name is the store's own, whatever its words mean in another language."""
        with self.database.read() as session:
            ours = self._in(session).synonyms.in_store_words(text)
            return text if ours != text and catalogue.is_name(session, text) else ours

    def called(self, phrase: str) -> str:
        """See ``Shop``."""
        with self.database.read() as session:
            return self._in(session).synonyms.called(phrase)

    def product_names(self) -> dict[str, str]:
        """The name of each product that is sold, by its id; reads the whole catalogue."""
        with self.database.read() as session:
            return product_names(session)

    def named_things(self) -> NamedThings:
        """What things are called by their ids, in the language spoken; reads the whole catalogue."""
        with self.database.read() as session:
            return named_things(session, self._tongues.now(session, self._language).translation)

    def search(self, query: SearchQuery) -> SearchResult:
        """See ``Shop``."""
        return self._search(query)

    def product(self, product_id: str) -> Product | None:
        """See ``Shop``."""
        with self.database.read() as session:
            product = load_products(session, [product_id]).get(product_id)
            return product and replace(product, parts=parts_of(session, product_id))

    def similar(self, product_id: str, limit: int = 9) -> tuple[Product, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            return similar(session, product_id, limit)

    def reviews(self, product_id: str, limit: int = 3) -> tuple[Review, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            return reviews.reviews(session, product_id, limit)

    def deals(self) -> tuple[Deal, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            return tuple(map(self._in(session).deal, promotions.deals(session, self._clock())))

    def answers(self) -> tuple[Answer, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            return tuple(map(self._in(session).answer, faq.answers(session)))

    def guides(self) -> tuple[Guide, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            return tuple(map(self._in(session).guide, guides.guides(session)))

    def cart(self, cart_id: str) -> Cart:
        """See ``Shop``."""
        with self.database.read() as session:
            cart = carts.cart(session, cart_id, self._clock())  # first: it reads the shop's row on the way
            return self._in(session).cart(cart)

    def pricing(self, cart_id: str) -> Pricing:
        """What the cart costs, step by step."""
        with self.database.read() as session:
            return carts.pricing(session, cart_id, self._clock())

    def add(self, cart_id: str, sku: str, quantity: int, options: tuple[str, ...] = (), *, key: str) -> Cart | Refusal:
        """See ``Shop``. A refusal's ``available`` is the largest quantity that this call would accept."""
        return changed(
            self.premises, cart_id, "add", key, lambda s, cart, _: cart_changes.add(s, cart, sku, quantity, options)
        )

    def set_quantity(self, cart_id: str, line_id: str, quantity: int, *, key: str) -> Cart | Refusal:
        """See ``Shop``. A refusal's ``available`` is the largest quantity that this call would accept."""
        return changed(
            self.premises,
            cart_id,
            "set_quantity",
            key,
            lambda s, cart, _: cart_changes.set_quantity(s, cart, line_id, quantity),
        )

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
        """See ``Shop``. A refusal's ``available`` is the largest quantity that this call would accept."""
        return changed(
            self.premises,
            cart_id,
            "exchange",
            key,
            lambda s, cart, _: cart_changes.exchange(s, cart, line_id, replaced, sku, quantity, options),
        )

    def empty(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(self.premises, cart_id, "empty", key, lambda s, cart, _: cart_changes.empty(s, cart))

    def apply_coupon(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(
            self.premises, cart_id, "coupon", key, lambda s, cart, now: cart_changes.apply_coupon(s, cart, code, now)
        )

    def remove_coupon(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(self.premises, cart_id, "no_coupon", key, lambda s, cart, _: cart_changes.remove_coupon(s, cart))

    def delivery_options(self, cart_id: str) -> tuple[DeliveryOption, ...]:
        """See ``Shop``."""
        with self.database.read() as session:
            priced = carts.pricing(session, cart_id, self._clock())
            return tuple(map(self._in(session).delivery, priced.deliveries))

    def choose_delivery(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(
            self.premises, cart_id, "delivery", key, lambda s, cart, _: cart_changes.choose_delivery(s, cart, code)
        )

    def undo(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(self.premises, cart_id, "undo", key, lambda s, cart, _: cart_history.undo(s, cart))

    def redo(self, cart_id: str, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        return changed(self.premises, cart_id, "redo", key, lambda s, cart, _: cart_history.redo(s, cart))

    def order(self, number: str) -> Order | None:
        """See ``Shop``."""
        with self.database.read() as session:
            return self._order(session, orders.order(session, number))

    def last_order(self, cart_id: str) -> Order | None:
        """See ``Shop``."""
        with self.database.read() as session:
            return self._order(session, orders.last_order(session, cart_id))

    def cancel_order(self, number: str, *, key: str) -> Order | Refusal:
        """See ``Shop``. An order that is cancelled already stays so."""
        return self.advance_order(number, OrderStatus.CANCELLED, key=key)

    def advance_order(self, number: str, status: OrderStatus, *, key: str) -> Order | Refusal:
        """For the shopkeeper: lead an order to its next state (``orders.TRANSITIONS``)."""
        return led(self.premises, number, status, key, lambda s, now: orders.advance(s, number, status, now))

    def paid_at_till(self, number: str, *, key: str) -> Order | Refusal:
        """For the shopkeeper: what is due of an order was taken at the till; once, whatever was prepared before."""
        return led(self.premises, number, "till", key, lambda s, now: orders.paid_at_till(s, number, now))

    def _in(self, session: Session) -> Translation:
        return self._tongues.now(session, self._language).translation

    def _order(self, session: Session, order: Order | None) -> Order | None:
        return self._in(session).order(order) if order else None
