"""Which promotions a cart gets, where several would do: priorities, groups, and rules that stand alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from commerce.pricing.rules import Rule, eligible, shares
from commerce.values import CartLine


@dataclass(slots=True)
class Goods:
    """What is left to pay for each line, and what was taken off; amounts are minor units."""

    lines: Sequence[CartLine]
    categories: Mapping[str, str]
    """Category keys by product id."""
    remaining: dict[str, int] = field(default_factory=dict)
    taken: list[tuple[str, int]] = field(default_factory=list)
    """Names of what took something off, each with its amount."""
    alone: set[str] = field(default_factory=set)
    """Lines that an exclusive promotion has."""

    def __post_init__(self) -> None:
        self.remaining = {line.id: line.total.minor for line in self.lines}

    @property
    def total(self) -> int:
        """What is left to pay for all of them."""
        return sum(self.remaining.values())

    def take(self, name: str, parts: Mapping[str, int]) -> None:
        """Take something off the lines."""
        for line_id, part in parts.items():
            self.remaining[line_id] -= part
        if amount := sum(parts.values()):
            self.taken.append((name, amount))


def use_promotions(goods: Goods, rules: Sequence[Rule]) -> None:
    """Use the promotions: the highest priority first, and of several the one that takes off most."""
    used: dict[str, set[str]] = defaultdict(set)
    open_rules = list(rules)
    while open_rules:
        parts = [shares(rule, _open(goods, rule, used), goods.remaining) for rule in open_rules]
        best = max(range(len(parts)), key=lambda i: (bool(parts[i]), open_rules[i].priority, sum(parts[i].values())))
        if not parts[best]:
            return
        rule = open_rules.pop(best)
        goods.take(rule.name, parts[best])
        used[rule.group] |= parts[best].keys()
        if rule.exclusive:
            goods.alone |= parts[best].keys()


def use_coupon(goods: Goods, coupon: Rule) -> None:
    """Let a coupon take its share of the lines that no exclusive promotion has."""
    lines = [line for line in goods.lines if line.id not in goods.alone]
    goods.take(coupon.name, shares(coupon, eligible(coupon, lines, goods.categories), goods.remaining))


def _open(goods: Goods, rule: Rule, used: Mapping[str, set[str]]) -> list[CartLine]:
    """The lines that a rule may still take something off."""
    touched = set().union(*used.values()) if rule.exclusive else used.get(rule.group, set())
    lines = eligible(rule, goods.lines, goods.categories)
    return [line for line in lines if line.id not in touched and line.id not in goods.alone]
