"""The payment providers that the settings name, and what carries out what is due at them."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from typing import Final

from commerce import Database, LocalShop, PaymentKind
from commerce.orders import orders
from commerce.payments.carrying import Carrier
from commerce.payments.stripe_provider import StripeProvider
from skills.errors import SettingsError
from skills.in_background import repeated
from skills.settings import Settings

PAUSE_S: Final = 2.0
"""Between two looks at what is due."""


def carried_out(carrier: Carrier | None) -> AbstractContextManager[None]:
    """Carry out what is due in the background, first of all what a crash left. Nothing to do without a carrier."""
    return repeated("payments", carrier.run_due, PAUSE_S) if carrier is not None else nullcontext()


def carrier_for(settings: Settings, database: Database, shop: LocalShop) -> Carrier | None:
    """What carries payments out; ``None`` where the store offers nothing that needs a provider.

    Raises:
        SettingsError: The store offers a method whose secret is not set.
    """
    kinds = {method.kind for method in shop.payments.offered()}
    if settings.stripe_key is None:
        if PaymentKind.STRIPE in kinds:
            raise SettingsError(
                "HAWKER_STRIPE_KEY: the store's payments offer Stripe; set it to the secret key of your account "
                "(sk_...), or take the method out of store.yaml"
            )
        return None
    provider = StripeProvider(settings.stripe_key.get_secret_value(), settings.stripe_url)
    return Carrier(database, {PaymentKind.STRIPE: provider}, orders, lambda: datetime.now(UTC))
