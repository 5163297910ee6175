"""What a cart costs: one function, and a step for every cent.

The rules, in this order:

1. A line costs its quantity times the price of one, options included.
2. Promotions (``commerce.pricing.stacking``): a line takes part in one promotion of each group at most. Those of a
   higher priority come first; of the same priority, the one that takes off most. An exclusive one shares its lines with
   none.
3. The coupon takes its share of what is left of lines that no exclusive promotion has, once its minimum is met. An
   exclusive coupon counts in place of all promotions, or not at all: whichever takes off more.
4. Delivery costs nothing from its ``free_from`` on, which counts what is left after all discounts. A free-delivery
   promotion or coupon frees the cheapest delivery that costs something, and no other.
5. Tax (``commerce.pricing.taxes``) is computed on what is paid for each line and for delivery.

Shares are rounded half up to the minor unit, for each line; an amount for the whole cart is divided among its lines so
that the parts add up to the last cent. Nothing is ever taken below zero.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from commerce.money import Money
from commerce.pricing.delivery import DeliveryTariff
from commerce.pricing.rules import Kind, Rule, eligible
from commerce.pricing.stacking import Goods, use_coupon, use_promotions
from commerce.pricing.taxes import NO_TAX, SHOP, Place, TaxRate, tax_on
from commerce.values import AddedTax, CartLine, DeliveryOption, Discount


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One step from nothing to the total: ``label`` and the signed amount that it adds."""

    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class LinePrice:
    """What was taken off a line, and the tax on what is paid for it; minor units."""

    line_id: str
    discount: int
    tax: int


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
    lines: tuple[LinePrice, ...] = ()
    """Each line's part, in the lines' order; the parts add up to the whole."""
    delivery_tax: int = 0
    """Minor units."""
    tax_included: bool = True
    """Whether the prices hold the tax; otherwise it was added to the total."""
    taxes: tuple[AddedTax, ...] = ()
    """Those that were added, with their amounts over all lines and the delivery."""

    @property
    def tax(self) -> Money:
        """All tax, included or added."""
        return Money(self.delivery_tax + sum(line.tax for line in self.lines), self.total.currency)


def price(
    lines: Sequence[CartLine],
    categories: Mapping[str, str],
    promotions: Sequence[Rule],
    coupon: Rule | None,
    tariffs: Sequence[DeliveryTariff],
    chosen: str | None,
    currency: str,
    now: datetime,
    rates: Sequence[TaxRate] = (),
    place: Place = SHOP,
) -> Pricing:
    """Price a cart at ``now``. ``categories`` maps product ids to category keys, ``chosen`` is a delivery's code.

    ``place`` is where the goods go, where that is known: it decides on the tax.
    """
    running = [rule for rule in promotions if rule.runs(now)]
    subtotal = sum(line.total.minor for line in lines)
    goods = Goods(lines, categories)
    use_promotions(goods, running)
    free = any(rule.kind is Kind.FREE_DELIVERY and eligible(rule, lines, categories) for rule in running)
    if coupon and coupon.runs(now) and lines and goods.total >= coupon.minimum:
        if coupon.exclusive:
            alone = Goods(lines, categories)
            use_coupon(alone, coupon)
            free = coupon.kind is Kind.FREE_DELIVERY or (free and alone.total >= goods.total)
            goods = alone if alone.total < goods.total or coupon.kind is Kind.FREE_DELIVERY else goods
        else:
            use_coupon(goods, coupon)
            free = free or coupon.kind is Kind.FREE_DELIVERY
    deliveries = _deliveries(tariffs, goods.total, currency, free)
    delivery = next((option for option in deliveries if option.code == chosen), None) if lines else None
    discounts = tuple(Discount(name, Money(amount, currency)) for name, amount in goods.taken)
    line_taxes = [tax_on(goods.remaining[line.id], categories.get(line.product_id), rates, place) for line in lines]
    delivery_tax = tax_on(delivery.price.minor, None, rates, place) if delivery else NO_TAX
    added: Counter[str] = Counter()
    for tax in (*line_taxes, delivery_tax):
        added[tax.name] += tax.added
    taxes = tuple(AddedTax(name, Money(amount, currency)) for name, amount in added.items() if amount)
    total = goods.total + (delivery.price.minor if delivery else 0) + sum(added.values())
    return Pricing(
        Money(subtotal, currency),
        discounts,
        deliveries,
        delivery,
        Money(total, currency),
        _steps(lines, discounts, delivery, taxes),
        tuple(
            LinePrice(line.id, line.total.minor - goods.remaining[line.id], tax.amount)
            for line, tax in zip(lines, line_taxes, strict=True)
        ),
        delivery_tax.amount,
        all(rate.included for rate in rates),
        taxes,
    )


def goods_after_promotions(
    lines: Sequence[CartLine], categories: Mapping[str, str], promotions: Sequence[Rule], now: datetime
) -> int:
    """What the goods cost before any coupon, in minor units: what a coupon's minimum is compared with."""
    goods = Goods(lines, categories)
    use_promotions(goods, [rule for rule in promotions if rule.runs(now)])
    return goods.total


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
    return not tariff.is_settled and (freed or (tariff.free_from is not None and goods >= tariff.free_from))


def _steps(
    lines: Sequence[CartLine], discounts: Sequence[Discount], delivery: DeliveryOption | None, taxes: Sequence[AddedTax]
) -> tuple[PriceStep, ...]:
    steps = [PriceStep(f"{line.quantity} x {line.name}", line.total) for line in lines]
    steps += [PriceStep(discount.name, -discount.amount) for discount in discounts]
    if delivery:
        steps.append(PriceStep(delivery.name, delivery.price))
    steps += [PriceStep(tax.name, tax.amount) for tax in taxes]
    return tuple(steps)
