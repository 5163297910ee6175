"""The order in which products are recommended: what is bought again first, then what is bought with it, then the rest.

Half-life and weight of the best seller were chosen on half of the households of a public record of groceries; the
suite ``recommendations`` of ``make bench`` reports on the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

HALF_LIFE_DAYS: Final = 180.0
"""A purchase so long ago counts half."""
LIKED_BY_ALL: Final = 2.0
"""So much more a purchase of the best seller counts: what many buy is bought again more."""
REGULAR_FROM: Final = 3
"""So many purchases make a rhythm."""
DUE_WITHIN_DAYS: Final = 3
"""What will be bought again in so many days is due."""
OVER_AFTER: Final = 4
"""What was left out so many times in its rhythm is bought no longer."""


@dataclass(frozen=True, slots=True)
class Bought:
    """How a shopper buys one product."""

    product_id: str
    days_ago: tuple[float, ...]
    """Of each purchase, the oldest first; purchases of one day count once."""

    @property
    def weight(self) -> float:
        """The purchases, those long ago counting less."""
        return float(sum(0.5 ** (days / HALF_LIFE_DAYS) for days in self.days_ago))

    @property
    def every_days(self) -> int | None:
        """The usual time between two purchases; ``None`` where there are too few to tell."""
        if len(self.days_ago) < REGULAR_FROM:
            return None
        gaps = [before - after for before, after in zip(self.days_ago, self.days_ago[1:], strict=False)]
        return max(1, round(median(gaps)))

    @property
    def due_in_days(self) -> int | None:
        """When it is bought next by its rhythm; negative when that is over, ``None`` without one or given up."""
        every = self.every_days
        if every is None or self.days_ago[-1] > every * OVER_AFTER:
            return None
        return round(every - self.days_ago[-1])

    @property
    def is_due(self) -> bool:
        """Whether it is time to buy it again."""
        due = self.due_in_days
        return due is not None and due <= DUE_WITHIN_DAYS


def bought_again(history: Iterable[Bought], liked: Mapping[str, float]) -> list[Bought]:
    """What was bought, the likeliest to be bought again first.

    ``liked`` is how many shoppers buy a product, as a share of those who buy the best seller.
    """

    def likelihood(bought: Bought) -> float:
        return bought.weight * (1 + LIKED_BY_ALL * liked.get(bought.product_id, 0.0))

    return sorted(history, key=lambda bought: (-likelihood(bought), bought.product_id))


def related(
    weights: Mapping[str, float], neighbours: Mapping[str, Sequence[tuple[str, float]]]
) -> list[tuple[str, str]]:
    """Products that are bought with those weighed, the nearest first, each with the product that speaks for it most.

    ``neighbours`` are, of each product, the others with their cosine.
    """
    total: defaultdict[str, float] = defaultdict(float)
    most: dict[str, tuple[float, str]] = {}
    for product_id, weight in weights.items():
        for other, cosine in neighbours.get(product_id, ()):
            if other not in weights:
                share = weight * cosine
                total[other] += share
                most[other] = max(most.get(other, (0.0, "")), (share, product_id))
    return [(other, most[other][1]) for other in sorted(total, key=lambda name: (-total[name], name))]
