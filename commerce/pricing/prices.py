"""What a cart costs: one function, and a step for every cent.

The rules, in this order:

1. A line costs its quantity times the price of one, options included.
2. Promotions: each line takes part in one promotion at most; the promotion that takes off most is used first.
3. The coupon takes its share of what is left, once its minimum is met.
4. Delivery costs nothing from its ``free_from`` on, which counts what is left after all discounts. A free-delivery
   promotion or coupon frees the cheapest delivery that costs something, and no other.

Shares are rounded half up to the minor unit, for each line. Nothing is ever taken below zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from commerce.money import Money
from commerce.pricing.delivery import DeliveryTariff
from commerce.values import CartLine, DeliveryOption, Discount


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

    def runs(self, now: datetime) -> bool:
        """Whether it runs at ``now``."""
        return (self.starts is None or self.starts <= now) and (self.ends is None or now < self.ends)


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One step from nothing to the total: ``label`` and the signed amount that it adds."""

    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Pricing:
    """What a cart costs and why; the steps add up to the total."""

    subtotal: Money
    discounts: tuple[Discount, ...]
    deliveries: tuple[DeliveryOption, ...]
    """All ways to deliver, at their price for this cart."""
    delivery: DeliveryOption | None
    total: Money
    steps: tuple[PriceStep, ...]


def price(
    lines: Sequence[CartLine],
    categories: Mapping[str, str],
    promotions: Sequence[Rule],
    coupon: Rule | None,
    tariffs: Sequence[DeliveryTariff],
    chosen: str | None,
    currency: str,
    now: datetime,
) -> Pricing:
    """Price a cart at ``now``. ``categories`` maps product ids to category keys, ``chosen`` is a delivery's code."""
    running = [rule for rule in promotions if rule.runs(now)]
    subtotal = sum(line.total.minor for line in lines)
    remaining = {line.id: line.total.minor for line in lines}
    taken = _promotions(lines, categories, [rule for rule in running if rule.kind is not Kind.FREE_DELIVERY], remaining)
    free = any(rule.kind is Kind.FREE_DELIVERY and _eligible(rule, lines, categories) for rule in running)
    if coupon and coupon.runs(now) and lines and sum(remaining.values()) >= coupon.minimum:
        free = free or coupon.kind is Kind.FREE_DELIVERY
        taken += _coupon(coupon, remaining)
    goods = sum(remaining.values())
    deliveries = _deliveries(tariffs, goods, currency, free)
    delivery = next((option for option in deliveries if option.code == chosen), None) if lines else None
    discounts = tuple(Discount(name, Money(amount, currency)) for name, amount in taken)
    return Pricing(
        Money(subtotal, currency),
        discounts,
        deliveries,
        delivery,
        Money(goods + (delivery.price.minor if delivery else 0), currency),
        _steps(lines, discounts, delivery),
    )


def goods_after_promotions(
    lines: Sequence[CartLine], categories: Mapping[str, str], promotions: Sequence[Rule], now: datetime
) -> int:
    """What the goods cost before any coupon, in minor units: what a coupon's minimum is compared with."""
    remaining = {line.id: line.total.minor for line in lines}
    running = [rule for rule in promotions if rule.runs(now) and rule.kind is not Kind.FREE_DELIVERY]
    _promotions(lines, categories, running, remaining)
    return sum(remaining.values())


def _promotions(
    lines: Sequence[CartLine], categories: Mapping[str, str], rules: Sequence[Rule], remaining: dict[str, int]
) -> list[tuple[str, int]]:
    """Use the promotion that takes off most, set its lines aside, and begin again. Changes ``remaining``."""
    taken: list[tuple[str, int]] = []
    open_lines, open_rules = list(lines), list(rules)
    while open_rules:
        shares = [_shares(rule, _eligible(rule, open_lines, categories)) for rule in open_rules]
        best = max(range(len(shares)), key=lambda i: sum(shares[i].values()))
        amount = sum(shares[best].values())
        if not amount:
            break
        for line_id, share in shares[best].items():
            remaining[line_id] -= share
        taken.append((open_rules.pop(best).name, amount))
        open_lines = [line for line in open_lines if line.id not in shares[best]]
    return taken


def _eligible(rule: Rule, lines: Sequence[CartLine], categories: Mapping[str, str]) -> list[CartLine]:
    if not rule.categories and not rule.products:
        return list(lines)
    return [
        line for line in lines if line.product_id in rule.products or categories.get(line.product_id) in rule.categories
    ]


def _shares(rule: Rule, lines: Sequence[CartLine]) -> dict[str, int]:
    """What a rule takes off each line that it is for; lines that it takes nothing off are left out."""
    if rule.kind is Kind.PERCENT:
        shares = {line.id: percent(line.total.minor, rule.value) for line in lines}
    elif rule.kind is Kind.BUY_X_GET_Y:
        shares = _free_articles(rule, lines)
    elif rule.products or rule.categories:
        shares = {line.id: min(int(rule.value), line.unit_price.minor) * line.quantity for line in lines}
    else:
        totals = {line.id: line.total.minor for line in lines}
        shares = spread(min(int(rule.value), sum(totals.values())), totals)
    return {line_id: share for line_id, share in shares.items() if share}


def _free_articles(rule: Rule, lines: Sequence[CartLine]) -> dict[str, int]:
    """Of each ``buy + get`` articles, dearest first, the last ``get`` cost nothing. All lines with articles join in."""
    articles = sorted(((line.unit_price.minor, line.id) for line in lines for _ in range(line.quantity)), reverse=True)
    group = rule.buy + rule.get
    shares = dict.fromkeys((line.id for line in lines), 0)
    for start in range(0, len(articles) - group + 1, group):
        for amount, line_id in articles[start + rule.buy : start + group]:
            shares[line_id] += amount
    return shares


def _coupon(coupon: Rule, remaining: dict[str, int]) -> list[tuple[str, int]]:
    if coupon.kind is Kind.PERCENT:
        shares = {line_id: percent(amount, coupon.value) for line_id, amount in remaining.items()}
    elif coupon.kind is Kind.AMOUNT:
        shares = spread(min(int(coupon.value), sum(remaining.values())), remaining)
    else:
        return []
    for line_id, share in shares.items():
        remaining[line_id] -= share
    amount = sum(shares.values())
    return [(coupon.name, amount)] if amount else []


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


def _deliveries(tariffs: Sequence[DeliveryTariff], goods: int, currency: str, free: bool) -> tuple[DeliveryOption, ...]:
    cheapest = min((tariff for tariff in tariffs if tariff.price), key=lambda tariff: tariff.price, default=None)
    return tuple(
        DeliveryOption(
            tariff.code,
            tariff.name,
            Money(0 if _costs_nothing(tariff, goods, free and tariff is cheapest) else tariff.price, currency),
            tariff.days_min,
            tariff.days_max,
            tariff.description,
            tariff.aliases,
        )
        for tariff in tariffs
    )


def _costs_nothing(tariff: DeliveryTariff, goods: int, freed: bool) -> bool:
    return freed or (tariff.free_from is not None and goods >= tariff.free_from)


def _steps(
    lines: Sequence[CartLine], discounts: Sequence[Discount], delivery: DeliveryOption | None
) -> tuple[PriceStep, ...]:
    steps = [PriceStep(f"{line.quantity} x {line.name}", line.total) for line in lines]
    steps += [PriceStep(discount.name, -discount.amount) for discount in discounts]
    if delivery:
        steps.append(PriceStep(delivery.name, delivery.price))
    return tuple(steps)
