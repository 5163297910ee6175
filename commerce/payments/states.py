"""The ways that a payment can go."""

from __future__ import annotations

from typing import Final

from commerce.payments.values import PaymentState

_OPEN_ENDS: Final = {
    PaymentState.REQUIRES_METHOD,
    PaymentState.REQUIRES_ACTION,
    PaymentState.PROCESSING,
    PaymentState.AUTHORISED,
    PaymentState.CAPTURED,
    PaymentState.FAILED,
    PaymentState.CANCELLED,
}
TRANSITIONS: Final[dict[PaymentState, set[PaymentState]]] = {
    PaymentState.REQUIRES_METHOD: _OPEN_ENDS - {PaymentState.REQUIRES_METHOD},
    PaymentState.REQUIRES_ACTION: _OPEN_ENDS - {PaymentState.REQUIRES_ACTION},
    PaymentState.PROCESSING: _OPEN_ENDS - {PaymentState.PROCESSING},
    PaymentState.AUTHORISED: {PaymentState.CAPTURED, PaymentState.CANCELLED, PaymentState.FAILED},
    PaymentState.CAPTURED: {PaymentState.REFUNDED},
    PaymentState.FAILED: {PaymentState.CAPTURED, PaymentState.CANCELLED},
    PaymentState.CANCELLED: {PaymentState.CAPTURED},  # a provider took it all the same: it goes back
    PaymentState.REFUNDED: {PaymentState.CAPTURED},  # a refund that did not arrive
}
"""Where a payment can go from where it stands."""

PENDING: Final = frozenset({PaymentState.REQUIRES_METHOD, PaymentState.REQUIRES_ACTION, PaymentState.PROCESSING})
"""No money was reserved or taken yet."""
ENDED: Final = frozenset({PaymentState.FAILED, PaymentState.CANCELLED, PaymentState.REFUNDED})


def may_go(present: PaymentState, state: PaymentState) -> bool:
    """Whether a payment that stands at ``present`` may go to ``state``."""
    return state in TRANSITIONS[present]
