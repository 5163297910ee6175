"""What a payment provider outside the shop does for us."""

from __future__ import annotations

from typing import Protocol

from commerce.errors import CommerceError
from commerce.payments.values import Job, Outcome


class ProviderUnreachableError(CommerceError):
    """Nobody knows whether the provider did it: it didn't answer in time. It is asked before it is tried again."""


class ProviderRefusedError(CommerceError):
    """The provider won't do it. The message is its code: no personal data, no secret."""


class ForgedWebhookError(CommerceError):
    """A message that says it is the provider's is not, or is too old."""


class PaymentProvider(Protocol):
    """Moves money. A provider may be called twice with the same job: ``find`` is asked first then."""

    def carry_out(self, job: Job) -> Outcome:
        """Do it, and tell how the payment stands then.

        Raises:
            ProviderUnreachableError: It is not known whether it was done.
            ProviderRefusedError: It was not done, and won't be.
        """
        ...

    def form_secret(self, reference: str) -> str:
        """What lets the shopper's own device pay a payment in the provider's form; it is shown to the payer only.

        Raises:
            ProviderUnreachableError: It is not known now.
            ProviderRefusedError: There is no such payment.
        """
        ...

    def find(self, job: Job) -> Outcome | None:
        """How the payment stands if this very job was done before; ``None`` if it wasn't. Changes nothing."""
        ...
