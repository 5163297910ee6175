"""What the parts of the contract share."""

from __future__ import annotations

import pytest

from commerce import Refusal, RefusalReason, Shop
from tests.commerce.contract.offer import Offer

UNKNOWN = "no-such-thing"
STRANGE = (UNKNOWN, "", " ", "0", "-1", "x" * 500, "'; DROP TABLE orders; --", "../..", "\u202eabc", "日本", "٣", "²")
"""Ids that nobody gave; some are digits to Python and to nobody else."""


class ContractPart:
    """A class of tests that an ``offer`` is given to."""

    @pytest.fixture
    def shop(self, offer: Offer) -> Shop:
        """The shop under test."""
        return offer.shop


def reason_of(outcome: object) -> RefusalReason:
    """Why something was refused."""
    assert isinstance(outcome, Refusal), outcome
    return outcome.reason
