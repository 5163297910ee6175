"""Promotions and coupons as rules: which lines a rule is for, and what it takes off each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from commerce.values import CartLine


class Kind(StrEnum):
    """How a promotion or coupon works."""

    PERCENT = "percent"
    AMOUNT = "amount"
    BUY_X_GET_Y = "buy_x_get_y"
    FREE_DELIVERY = "free_delivery"


@dataclass(frozen=True, slots=True)
class Rule:
    """A promotion, or a coupon.

    ``value`` is percent, or an amount in minor units. An amount counts for each article of a rule that is for certain
    products or categories, and once for the whole cart otherwise.
    """

    name: str
    kind: Kind
    value: Decimal = Decimal(0)
    buy: int = 0
    get: int = 0
    categories: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    minimum: int = 0
    """Value of the goods after promotions that a coupon needs, in minor units."""
    starts: datetime | None = None
    ends: datetime | None = None
    """First moment at which it no longer runs."""
    exclusive: bool = False
    """Whether what it takes off can't be combined with anything else."""
    priority: int = 0
    """Promotions of a higher one come first."""
    group: str = ""
    """A line takes part in one promotion of a group."""

    def runs(self, now: datetime) -> bool:
        """Whether it runs at ``now``."""
        return (self.starts is None or self.starts <= now) and (self.ends is None or now < self.ends)


def eligible(rule: Rule, lines: Sequence[CartLine], categories: Mapping[str, str]) -> list[CartLine]:
    """The lines that a rule is for."""
    if not rule.categories and not rule.products:
        return list(lines)
    return [
        line for line in lines if line.product_id in rule.products or categories.get(line.product_id) in rule.categories
    ]


def shares(rule: Rule, lines: Sequence[CartLine], remaining: Mapping[str, int]) -> dict[str, int]:
    """What a rule takes off each line that it is for; lines that it takes nothing off are left out."""
    left = {line.id: remaining[line.id] for line in lines}
    if rule.kind is Kind.PERCENT:
        taken = {line_id: percent(amount, rule.value) for line_id, amount in left.items()}
    elif rule.kind is Kind.BUY_X_GET_Y:
        taken = _free_articles(rule, lines)
    elif rule.kind is Kind.FREE_DELIVERY:
        taken = {}
    elif rule.products or rule.categories:
        taken = {line.id: int(rule.value) * line.quantity for line in lines}
    else:
        taken = spread(min(int(rule.value), sum(left.values())), left)
    return {line_id: min(share, left[line_id]) for line_id, share in taken.items() if min(share, left[line_id])}


def _free_articles(rule: Rule, lines: Sequence[CartLine]) -> dict[str, int]:
    """Of each ``buy + get`` articles, dearest first, the last ``get`` cost nothing. All lines with articles join in."""
    articles = sorted(((line.unit_price.minor, line.id) for line in lines for _ in range(line.quantity)), reverse=True)
    group = rule.buy + rule.get
    shares = dict.fromkeys((line.id for line in lines), 0)
    for start in range(0, len(articles) - group + 1, group):
        for amount, line_id in articles[start + rule.buy : start + group]:
            shares[line_id] += amount
    return shares


def percent(amount: int, share: Decimal) -> int:
    """A percentage of an amount in minor units, rounded half up, never more than the amount."""
    return min(amount, int((amount * share / 100).quantize(Decimal(1), ROUND_HALF_UP)))


def spread(amount: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Divide an amount in proportion to the weights; the parts add up to it to the last cent (largest remainder)."""
    whole = sum(weights.values())
    if not whole:
        return dict.fromkeys(weights, 0)
    parts = {name: amount * weight // whole for name, weight in weights.items()}
    by_remainder = sorted(weights, key=lambda name: -(amount * weights[name] % whole))
    for name in by_remainder[: amount - sum(parts.values())]:
        parts[name] += 1
    return parts
