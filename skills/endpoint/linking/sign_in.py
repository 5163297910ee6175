"""How a customer shows on a page who they are: by a code that is sent to them, or where nothing sends, by their PIN.

Whether there is such a customer is told by nothing: not by the answer, and not by its time, for what is sent is sent
beside it.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final

import structlog

from commerce import NOBODY, Identity, Refusal, Shop
from commerce.customers.matching import digits
from commerce.customers.sign_in import SignInCode, claim_of
from nlu import Digits, Replies
from skills.messaging import Message, Messenger, MessengerError

LONGEST_CONTACT: Final = 254
"""Characters; no e-mail address is longer (RFC 5321)."""
LONGEST_SECRET: Final = 20
_log: Final = structlog.get_logger("hawker.linking")


@dataclass(frozen=True, slots=True)
class SignIn:
    """Signs customers in."""

    shop: Shop
    messenger: Messenger | None
    _sending: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2, "codes"))

    @property
    def by_code(self) -> bool:
        """Whether a code is sent; else the PIN is asked for."""
        return self.messenger is not None

    def send(self, contact: str, replies: Replies) -> Refusal | None:
        """Send a code to whoever this is; refuses where too many were asked for."""
        sent = self.shop.customers.sign_in_code(contact)
        if isinstance(sent, Refusal):
            return sent
        if sent.customer_id:
            self._sending.submit(self._deliver, sent, replies)
        return None

    def customer(self, contact: str, said: str, *, device: str, key: str) -> Identity | Refusal:
        """Whose code or PIN this is; refuses as ``Customers.identify`` does."""
        customers, secret = self.shop.customers, digits(said)
        if self.by_code:
            return customers.sign_in(contact, secret, device=device, key=key)
        # A PIN has to be given: without one nothing would be compared.
        return customers.identify(replace(claim_of(contact), pin=secret or "-"), NOBODY, device=device, key=key)

    def _deliver(self, sent: SignInCode, replies: Replies) -> None:
        customer = self.shop.customers.customer(sent.customer_id)
        where = self.messenger.reaches(customer.contact) if customer and self.messenger else ""
        if not where or self.messenger is None:
            _log.warning("a customer who signs in can't be reached", customer=sent.customer_id)
            return
        name = self.shop.info().name
        subject = replies.render("label-code-subject", shop=name).display
        text = replies.render("label-sign-in-text", code=Digits(sent.code), shop=name).display
        try:
            self.messenger.send(Message(where, subject, text))
        except MessengerError as error:
            _log.error("a code was not sent", problem=str(error))
