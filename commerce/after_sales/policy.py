"""What a shop lets its customers change, send back and exchange: the section ``after_sales`` of ``store.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.after_sales.values import ORIGINAL, STORE_CREDIT
from commerce.storage.database import Base

STANDARD_DAYS = 30


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is cancelled or sent back; ``shop_pays`` says whose cost the way back is."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    shop_pays: bool = True


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules after an order. Days count from the delivery; 0 days means that it can't be sent back."""

    cancel_reasons: tuple[Reason, ...] = ()
    """One of these is asked for; none are asked where this is empty."""
    return_reasons: tuple[Reason, ...] = ()
    return_days: int = STANDARD_DAYS
    category_days: Mapping[str, int] = field(default_factory=dict)
    return_fee: int = 0
    """What sending back costs a customer who has to pay for it, in minor units."""
    refund_to: tuple[str, ...] = (ORIGINAL, STORE_CREDIT)
    """``original``, ``store_credit``, and kinds of kept ways to pay such as ``gift_card``."""
    change_items: bool = True
    change_address: bool = True
    change_payment: bool = True
    item_changes: int | None = None
    """How often the items of one order may be changed; ``None`` means as often as wanted."""
    settled_by_item_change: bool = False
    """Whether an order whose items were changed can't be changed or cancelled any more."""
    requests_per_order: int | None = None
    """How many returns and exchanges one order may have."""
    same_product_only: bool = True
    """Whether only another variant of the same product can be had in exchange."""

    def days(self, category: str) -> int:
        """How many days after delivery things of a category can be sent back."""
        return self.category_days.get(category, self.return_days)


class PolicyRow(Base):
    """The policy as the store's folder has it: one row."""

    __tablename__ = "after_sales_policy"

    id: Mapped[int] = mapped_column(primary_key=True)
    policy: Mapped[dict[str, Any]] = mapped_column(JSON)


def policy(session: Session) -> Policy:
    """The shop's policy; the standard one where it has none."""
    row = session.get(PolicyRow, 1)
    return from_record(row.policy) if row else Policy()


def from_record(record: Mapping[str, Any]) -> Policy:
    """A policy of what the table keeps; what is not there is standard."""
    values = dict(record)
    for name in ("cancel_reasons", "return_reasons"):
        if name in values:
            values[name] = tuple(Reason(**(entry | {"aliases": tuple(entry["aliases"])})) for entry in values[name])
    if "refund_to" in values:
        values["refund_to"] = tuple(values["refund_to"])
    return Policy(**values)
