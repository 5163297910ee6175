"""Whose order it becomes: the customer's who is identified now, with what is known of them; otherwise nobody's."""

from __future__ import annotations

from dataclasses import replace

from commerce import Level
from skills.account.identity import is_enough
from skills.dialogue.turn import Turn


def know_whose(turn: Turn) -> None:
    """Let the draft belong to whoever is identified, and forget who was and is no more.

    An address that is known fills in what wasn't said, where the shopper is known well enough to hear it.
    """
    checkout, cart_id = turn.shop.checkout, turn.session.cart_id
    known = turn.session.identity.customer_id if is_enough(turn, Level.RECOGNISED) else ""
    if (checkout.draft(cart_id).customer_id or "") == known:
        return
    customer = turn.shop.customers.customer(known) if known else None
    if customer is not None and not is_enough(turn, Level.CONFIRMED):
        customer = replace(customer, addresses=())
    checkout.belongs_to(cart_id, customer, key=turn.key())
