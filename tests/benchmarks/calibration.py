"""How true the confidence is: of the readings that are believed so much, how many are right (a reliability diagram)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tests.benchmarks.report import Cell, Figure, Report, Table

BINS: Final = 10
WIDTH: Final = 30
"""Characters of a full bar."""


def add_reliability(report: Report, name: str, found: Sequence[tuple[float, bool]]) -> None:
    """Add the diagram of readings' confidences (0 to 1) and whether each is right, and the expected calibration error.

    The error is the distance of confidence and share of right ones, in percent points, bins weighed by their readings
    (Guo et al., On Calibration of Modern Neural Networks, 2017).
    """
    rows: list[tuple[Cell, ...]] = []
    error = 0.0
    for low in range(BINS):
        inside = [(sure, right) for sure, right in found if min(int(sure * BINS), BINS - 1) == low]
        if not inside:
            rows.append((f"{low / BINS:.1f} to {(low + 1) / BINS:.1f}", 0, None, None, ""))
            continue
        believed = 100.0 * sum(sure for sure, _ in inside) / len(inside)
        right = 100.0 * sum(is_right for _, is_right in inside) / len(inside)
        error += abs(believed - right) * len(inside) / len(found)
        rows.append(
            (f"{low / BINS:.1f} to {(low + 1) / BINS:.1f}", len(inside), believed, right, _bar(believed, right))
        )
    columns = ("confidence", "readings", "believed %", "right %", f"right (#), believed (|), 0 to 100 %{' ' * 4}")
    report.tables.append(Table(f"Reliability of the confidence: {name}", columns, rows))
    report.figures.append(Figure(f"calibration error, {name}", error, "%", f"{len(found)} readings"))


def _bar(believed: float, right: float) -> str:
    cells = list(("#" * round(right / 100 * WIDTH)).ljust(WIDTH + 1))
    cells[round(believed / 100 * WIDTH)] = "|"
    return "".join(cells).rstrip()
