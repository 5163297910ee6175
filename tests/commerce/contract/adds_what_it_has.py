"""A shop that puts in what it has where more is asked for, as some shop systems do, and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from commerce import Cart, LocalShop, Refusal, RefusalReason


class AddsWhatItHas(LocalShop):
    """Our own shop behind another temper: no refusal while there is something to put in."""

    told: dict[tuple[str, str], tuple[Refusal, ...]]
    """What was short, by cart and key: a message that comes twice is told twice."""

    def add(self, cart_id: str, sku: str, quantity: int, options: tuple[str, ...] = (), *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        more = super().add
        return self._as_many(cart_id, key, lambda count: more(cart_id, sku, count, options, key=key), quantity)

    def set_quantity(self, cart_id: str, line_id: str, quantity: int, *, key: str) -> Cart | Refusal:
        """See ``Shop``."""
        more = super().set_quantity
        return self._as_many(cart_id, key, lambda count: more(cart_id, line_id, count, key=key), quantity)

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
        """See ``Shop``."""
        more = super().exchange
        return self._as_many(
            cart_id, key, lambda count: more(cart_id, line_id, replaced, sku, count, options, key=key), quantity
        )

    def _as_many(
        self, cart_id: str, key: str, change: Callable[[int], Cart | Refusal], quantity: int
    ) -> Cart | Refusal:
        outcome = change(quantity)
        short = self.told.get((cart_id, key), ())
        if isinstance(outcome, Refusal) and outcome.reason is RefusalReason.NOT_ENOUGH_STOCK and outcome.available:
            short = self.told[cart_id, key] = (outcome,)
            outcome = change(outcome.available)
        return replace(outcome, short=short) if isinstance(outcome, Cart) else outcome
