"""``LocalCheckout``: checkout on our own database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.cart import cart as carts
from commerce.cart.cart import CartRow, StoredCart, quantities
from commerce.cart.changes import locked_cart
from commerce.catalogue.products import VariantRow
from commerce.checkout import addresses, drafts, placing
from commerce.checkout.dates import promise
from commerce.checkout.fingerprint import fingerprint as fingerprint_of
from commerce.checkout.values import Draft, Need, Part, Place, Promise, Summary
from commerce.customers.values import Address, Contact, Customer
from commerce.orders import orders
from commerce.payments import consent, methods
from commerce.payments.rows import PaymentChoiceRow
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time, remember, result_of
from commerce.terms import ContactNeed, StoreTerms, Terms, terms
from commerce.values import Cart, DeliveryOption, Order


class LocalCheckout:
    """See ``Checkout``."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    def draft(self, cart_id: str) -> Draft:
        """See ``Checkout``."""
        with self._premises.database.read() as session:
            return drafts.draft(session, cart_id)

    def summary(self, cart_id: str) -> Summary:
        """See ``Checkout``."""
        with self._premises.database.read() as session:
            present, _ = _read_back(session, carts.stored_cart(session, cart_id), self._premises.clock())
            return replace(present, cart=self._premises.translation(session).cart(present.cart))

    def promises(self, cart_id: str) -> tuple[Promise, ...]:
        """See ``Checkout``."""
        now = self._premises.clock()
        with self._premises.database.read() as session:
            store_terms, present = terms(session), drafts.draft(session, cart_id)
            options = carts.pricing(session, cart_id, now).deliveries
            stores = {option.code: _store(store_terms, present, option) for option in options}
            row = session.get(CartRow, cart_id)
            there = [option for option in options if store_terms.goes_to(option.code, row.zone if row else None)]
            found = (promise(store_terms, option, stores[option.code], now) for option in there)
            return tuple(each for each in found if each is not None)

    def places(self, cart_id: str) -> tuple[Place, ...]:
        """See ``Checkout``."""
        with self._premises.database.read() as session:
            present = carts.cart(session, cart_id, self._premises.clock())
            return tuple(_place(session, present, store) for store in terms(session).stores)

    def countries(self) -> tuple[str, ...]:
        """See ``Checkout``."""
        with self._premises.database.read() as session:
            return terms(session).countries

    def contact_need(self) -> ContactNeed:
        """See ``Checkout``."""
        with self._premises.database.read() as session:
            return terms(session).contact

    def give(self, cart_id: str, parts: Mapping[Part, str], *, key: str) -> Draft | Refusal:
        """See ``Checkout``."""
        said = {part.value: text for part, text in parts.items()}

        def change(present: Draft, store_terms: Terms) -> Draft | Refusal:
            return _with_address(present, replace(present.address, **said), store_terms)

        return self._change(cart_id, "address", key, change)

    def give_address(self, cart_id: str, address: Address, *, key: str) -> Draft | Refusal:
        """See ``Checkout``."""
        return self._change(
            cart_id, "address", key, lambda present, store_terms: _with_address(present, address, store_terms)
        )

    def forget_address(self, cart_id: str, *, key: str) -> Draft:
        """See ``Checkout``."""
        empty = Address(line1="", city="", postcode="", country="")
        return self._keep(cart_id, "address", key, lambda present: replace(present, address=empty))

    def give_contact(self, cart_id: str, contact: Contact, *, key: str) -> Draft | Refusal:
        """See ``Checkout``."""

        def change(present: Draft, _: Terms) -> Draft | Refusal:
            clean = addresses.clean_contact(contact)
            if isinstance(clean, Refusal):
                return clean
            known = present.contact
            return replace(
                present,
                contact=Contact(clean.name or known.name, clean.email or known.email, clean.phone or known.phone),
            )

        return self._change(cart_id, "contact", key, change)

    def choose_place(self, cart_id: str, code: str, *, key: str) -> Draft | Refusal:
        """See ``Checkout``."""

        def change(present: Draft, store_terms: Terms) -> Draft | Refusal:
            known = any(store.code == code for store in store_terms.stores)
            return replace(present, place=code) if known else Refusal(RefusalReason.UNKNOWN_DELIVERY, code)

        return self._change(cart_id, "place", key, change)

    def belongs_to(self, cart_id: str, customer: Customer | None, *, key: str) -> Draft:
        """See ``Checkout``."""
        ours = next((kept.address for kept in customer.addresses if kept.is_default), None) if customer else None

        def change(present: Draft) -> Draft:
            if present.customer_id and (customer is None or customer.id != present.customer_id):
                present = Draft(cart_id, place=present.place)  # what another person gave stays with that person
            if customer is None:
                return present
            given, known = present.contact, customer.contact
            contact = Contact(given.name or known.name, given.email or known.email, given.phone or known.phone)
            address = ours if ours is not None and not present.address.line1 else present.address
            return replace(present, address=address, contact=contact, customer_id=customer.id)

        return self._keep(cart_id, "customer", key, change)

    def place(self, cart_id: str, fingerprint: str, *, key: str) -> Order | Refusal:
        """See ``Checkout``."""
        now, scope = self._premises.clock(), f"order:{cart_id}"

        def ordered(session: Session) -> Order | Refusal:
            if not first_time(session, scope, key, now):
                placed = orders.order(session, result_of(session, scope, key) or "")
                if placed is None:
                    return Refusal(RefusalReason.UNKNOWN_ORDER)
                return self._premises.translation(session).order(placed)
            locked = locked_cart(session, cart_id, now)
            present, choice = _read_back(session, locked, now)
            outcome = placing.place(session, locked, present, choice, fingerprint, now)
            if isinstance(outcome, Refusal):
                session.rollback()
                return outcome
            remember(session, scope, key, outcome.number)
            return self._premises.translation(session).order(outcome)

        return self._premises.database.transact(ordered)

    def forget_before(self, moment: datetime) -> None:
        """See ``Checkout``."""
        with self._premises.database.write() as session:
            drafts.forget_before(session, moment)

    def _keep(self, cart_id: str, operation: str, key: str, change: Callable[[Draft], Draft]) -> Draft:
        """A change that nothing speaks against."""
        kept = self._change(cart_id, operation, key, lambda present, _: change(present))
        if isinstance(kept, Refusal):
            raise TypeError(f"{operation} can't be refused")
        return kept

    def _change(
        self, cart_id: str, operation: str, key: str, change: Callable[[Draft, Terms], Draft | Refusal]
    ) -> Draft | Refusal:
        """Change a draft under a key, in one transaction; a refusal leaves everything as it was, the key included."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, f"checkout-{operation}:{cart_id}", key, now):
                return drafts.draft(session, cart_id)
            row, store_terms = locked_cart(session, cart_id, now).row, terms(session)
            changed = change(drafts.draft(session, cart_id), store_terms)
            if isinstance(changed, Refusal):
                session.rollback()
                return changed
            drafts.keep(session, changed, now)
            _settle(row, changed, store_terms)
            session.flush()
            return changed


def _with_address(present: Draft, address: Address, store_terms: Terms) -> Draft | Refusal:
    checked = addresses.checked(address, store_terms)
    return checked if isinstance(checked, Refusal) else replace(present, address=checked)


def _settle(row: CartRow, present: Draft, store_terms: Terms) -> None:
    """Let the cart know where it goes: deliveries may cost more there, and taxes differ."""
    to = present.address
    row.zone = store_terms.zone(to)
    row.country, row.region = to.country, to.region


def _read_back(session: Session, stored: StoredCart, now: datetime) -> tuple[Summary, PaymentChoiceRow | None]:
    """What would be ordered, and how it was chosen to be paid."""
    cart_id, cart = stored.row.id, carts.priced_cart(session, stored, now)[0]
    (present, choice), store_terms = drafts.said(session, cart_id), terms(session)
    option = cart.delivery
    how = store_terms.of(option.code) if option else None
    store = _store(store_terms, present, option) if option else None
    needs_address, at_store = how is not None and how.needs_address, how is not None and how.at_store
    promised = promise(store_terms, option, store, now) if option and not (at_store and store is None) else None
    ways, (paying, kept) = methods.offered(session), methods.named(session, choice)
    paying = paying or (ways[0] if len(ways) == 1 else None)
    payment = paying.code if paying else ""
    needs_consent = bool(kept) or (paying is not None and paying.charges_kept)
    is_agreed = not needs_consent or consent.is_given(session, cart_id, present.customer_id, kept, now)
    needs = _needs(store_terms, cart, present, needs_address, at_store and store is None)
    wanted = replace(
        present,
        address=present.address if needs_address else Address(line1="", city="", postcode="", country=""),
        place=store.code if store is not None else "",
    )
    summary = Summary(
        cart,
        present,
        needs if payment and is_agreed else (*needs, Need.PAYMENT),
        promised,
        fingerprint_of(cart, wanted, promised, f"{payment}/{kept}" if kept else payment),
        _place(session, cart, store) if store is not None else None,
        payment,
        needs_address,
    )
    return summary, choice


def _needs(store_terms: Terms, cart: Cart, present: Draft, takes_address: bool, needs_place: bool) -> tuple[Need, ...]:
    to, contact = present.address, present.contact
    is_reached = {
        ContactNeed.NOTHING: True,
        ContactNeed.EMAIL: bool(contact.email),
        ContactNeed.PHONE: bool(contact.phone),
        ContactNeed.EITHER: bool(contact.email or contact.phone),
    }[store_terms.contact]
    missing = {
        Need.GOODS: not cart.lines,
        Need.DELIVERY: cart.delivery is None or not store_terms.goes_to(cart.delivery.code, store_terms.zone(to)),
        Need.PLACE: needs_place,
        Need.RECIPIENT: takes_address and not to.recipient,
        Need.STREET: takes_address and not to.line1,
        Need.CITY: takes_address and not to.city,
        Need.POSTCODE: takes_address and not to.postcode,
        Need.COUNTRY: takes_address and not to.country and len(store_terms.countries) > 1,
        Need.CONTACT: not is_reached,
    }
    return tuple(need for need, is_missing in missing.items() if is_missing)


def _store(store_terms: Terms, present: Draft, option: DeliveryOption) -> StoreTerms | None:
    """The store in which a delivery's goods are picked up: the chosen one, or the only one."""
    if not store_terms.of(option.code).at_store:
        return None
    if len(store_terms.stores) == 1:
        return store_terms.stores[0]
    return next((store for store in store_terms.stores if store.code == present.place), None)


def _place(session: Session, present: Cart, store: StoreTerms) -> Place:
    wanted = quantities(present.lines)
    stocks = {sku: _stock(session, sku) for sku in wanted}
    return Place(store.code, store.name, store.address, all(stocks[sku] >= wanted[sku] for sku in wanted))


def _stock(session: Session, sku: str) -> int:
    row = session.get(VariantRow, sku)
    return row.stock if row is not None and not row.retired else 0
