"""``LocalRecommendations``: what our own orders, carts and reviews speak for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from commerce.advising.history import history_of
from commerce.advising.ranking import Bought, bought_again, related
from commerce.advising.rows import BestSellerRow, BoughtWithRow
from commerce.advising.values import Cause, Recommendation
from commerce.cart.cart import CartLineRow
from commerce.catalogue.offered import products_in_order
from commerce.catalogue.products import CategoryRow, ProductRow, VariantRow
from commerce.premises import Premises

LOOKED_AT: Final = 20
"""How many products of each kind are looked at for some that are in stock."""
CART_WEIGHT: Final = 3.0
"""What lies in the cart tells more of this purchase than one purchase before."""

Idea = tuple[str, Cause, str]
"""A product's id, why, and the id of the product (or the name of the category) that the reason is about."""


class LocalRecommendations:
    """See ``Recommendations``; what is bought with what is learned by ``refresh``."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    def for_shopper(
        self, cart_id: str, customer_id: str | None = None, limit: int = 3, declined: Collection[str] = ()
    ) -> tuple[Recommendation, ...]:
        """See ``Recommendations``."""
        with self._premises.database.read() as session:
            in_cart = _in_cart(session, cart_id)
            history = self._history(session, customer_id)
            ideas = _ideas(session, in_cart, history)
            return _chosen(session, ideas, {*in_cart, *declined}, limit, history)

    def goes_with(
        self, product_id: str, cart_id: str, limit: int = 3, declined: Collection[str] = ()
    ) -> tuple[Recommendation, ...]:
        """See ``Recommendations``."""
        with self._premises.database.read() as session:
            category = session.scalar(select(ProductRow.category).where(ProductRow.id == product_id))
            ideas = _ideas(session, {product_id: category} if category else {}, {})
            kept_out = {product_id, *_in_cart(session, cart_id), *declined}
            return _chosen(session, ideas, kept_out, limit, {})

    def buy_again(self, cart_id: str, customer_id: str, limit: int = 3) -> tuple[Recommendation, ...]:
        """See ``Recommendations``."""
        with self._premises.database.read() as session:
            history = self._history(session, customer_id)
            ranked = bought_again(history.values(), _liking(session, history))
            due = sorted((each for each in ranked if each.is_due), key=lambda each: each.due_in_days or 0)
            others = (each for each in ranked if not each.is_due and len(each.days_ago) > 1)
            ideas: Iterator[Idea] = ((each.product_id, Cause.AGAIN, "") for each in (*due, *others))
            return _chosen(session, ideas, _in_cart(session, cart_id), limit, history)

    def refresh(self, *, anew: bool = False) -> int | None:
        """Learn what is bought with what, where there are orders that are not learned from; the number of pairs.

        ``None`` when nothing was to be learned.
        """
        # Imported here: scipy takes its time, and only who learns needs it.
        from commerce.advising.building import is_up_to_date, learn

        with self._premises.database.read() as session:
            if not anew and is_up_to_date(session):
                return None
        return learn(self._premises.database, self._premises.clock())

    def _history(self, session: Session, customer_id: str | None) -> dict[str, Bought]:
        return history_of(session, customer_id, self._premises.clock()) if customer_id else {}


def _ideas(session: Session, in_cart: dict[str, str], history: dict[str, Bought]) -> Iterator[Idea]:
    """Products with a reason, the best reason first; some of them twice."""
    ranked = bought_again(history.values(), _liking(session, history))
    yield from ((each.product_id, Cause.AGAIN, "") for each in ranked)
    yield from _bought_with(session, "together", dict.fromkeys(in_cart, CART_WEIGHT), Cause.TOGETHER)
    weights = {each.product_id: each.weight for each in ranked}
    yield from _bought_with(session, "similar", weights | dict.fromkeys(in_cart, CART_WEIGHT), Cause.SIMILAR)
    for category in sorted(set(in_cart.values())):
        yield from _popular(session, category)
        yield from _liked(session, category)
    yield from _popular(session, None)
    yield from _liked(session, None)


def _bought_with(session: Session, kind: str, weights: dict[str, float], reason: Cause) -> Iterator[Idea]:
    row = BoughtWithRow
    query = select(row.product_id, row.other_id, row.score).where(row.kind == kind, row.product_id.in_(weights))
    neighbours: dict[str, list[tuple[str, float]]] = {}
    for product_id, other, score in session.execute(query):
        neighbours.setdefault(product_id, []).append((other, score))
    yield from ((name, reason, because) for name, because in related(weights, neighbours))


def _liking(session: Session, products: Collection[str]) -> dict[str, float]:
    """How many shoppers buy each, as a share of those who buy the best seller."""
    if not products:
        return {}
    row = BestSellerRow
    most = session.scalar(select(func.max(row.shoppers))) or 1
    query = select(row.product_id, row.shoppers).where(row.product_id.in_(products))
    return {name: shoppers / most for name, shoppers in session.execute(query)}


def _popular(session: Session, category: str | None) -> Iterator[Idea]:
    query = (
        select(ProductRow.id, CategoryRow.name)
        .join(BestSellerRow, BestSellerRow.product_id == ProductRow.id)
        .join(CategoryRow, CategoryRow.key == ProductRow.category)
        .where(ProductRow.retired.is_(False), BestSellerRow.shoppers > 1)
        .order_by(BestSellerRow.shoppers.desc(), ProductRow.standing.desc(), ProductRow.id)
        .limit(LOOKED_AT)
    )
    query = query.where(ProductRow.category == category) if category else query
    yield from ((name, Cause.POPULAR, known_as) for name, known_as in session.execute(query))


def _liked(session: Session, category: str | None) -> Iterator[Idea]:
    query = (
        select(ProductRow.id).where(ProductRow.retired.is_(False)).order_by(ProductRow.standing.desc(), ProductRow.id)
    )
    query = query.where(ProductRow.category == category) if category else query
    batch = 5 * LOOKED_AT
    yield from ((name, Cause.LIKED, "") for name in session.scalars(query.limit(batch)))


def _chosen(
    session: Session, ideas: Iterable[Idea], kept_out: Collection[str], limit: int, history: dict[str, Bought]
) -> tuple[Recommendation, ...]:
    """The first that are in stock, each once."""
    seen: set[str] = set(kept_out)
    chosen: list[Recommendation] = []
    waiting: list[Idea] = []

    def take() -> None:
        products = {each.id: each for each in products_in_order(session, [name for name, _, _ in waiting])}
        names = {each.id: each.name for each in products_in_order(session, [because for _, _, because in waiting])}
        for name, reason, because in waiting:
            if name in products and products[name].in_stock and len(chosen) < limit:
                bought = history.get(name) if reason is Cause.AGAIN else None
                due = bought is not None and bought.is_due
                chosen.append(
                    Recommendation(
                        products[name],
                        Cause.DUE if due else reason,
                        names.get(because, because),
                        bought.every_days if bought and due else None,
                        bought.due_in_days if bought and due else None,
                    )
                )
        waiting.clear()

    for idea in ideas:
        if idea[0] not in seen:
            seen.add(idea[0])
            waiting.append(idea)
        if len(waiting) == LOOKED_AT:
            take()
        if len(chosen) == limit:
            break
    take()
    return tuple(chosen)


def _in_cart(session: Session, cart_id: str) -> dict[str, str]:
    """The products of a cart with their categories."""
    query = (
        select(ProductRow.id, ProductRow.category)
        .join(VariantRow, VariantRow.product_id == ProductRow.id)
        .join(CartLineRow, CartLineRow.sku == VariantRow.sku)
        .where(CartLineRow.cart_id == cart_id)
    )
    return dict(session.execute(query).all())
