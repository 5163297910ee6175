"""Percentiles of times."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """Nearest-rank percentiles of some numbers, in their unit."""

    count: int
    p50: float
    p95: float
    p99: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of at least one number."""
        ranked = sorted(values)

        def rank(share: float) -> float:
            return ranked[max(0, math.ceil(share * len(ranked)) - 1)]

        return cls(len(ranked), rank(0.5), rank(0.95), rank(0.99), ranked[-1])

    @property
    def cells(self) -> tuple[int, float, float, float, float]:
        """The columns of a table."""
        return (self.count, self.p50, self.p95, self.p99, self.most)


SPREAD_COLUMNS = ("times", "p50", "p95", "p99", "most")
