"""What a suite hands back: figures that bars are held against, and tables for people; as JSON and on the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table as RichTable

MISSING: Final = "-"

Cell = str | float | int | None


@dataclass(frozen=True)
class Figure:
    """One measured number; ``None`` when it couldn't be measured, and then ``note`` says why."""

    name: str
    value: float | None
    unit: str
    note: str = ""


@dataclass(frozen=True)
class Table:
    """Rows for people; a number is shown with the decimals that its size deserves."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]
    caption: str = ""


@dataclass(frozen=True)
class Report:
    """All that a suite measured."""

    figures: list[Figure] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    @classmethod
    def of(cls, data: dict[str, Any]) -> Report:
        """A report that came as JSON from another process."""
        tables = [
            Table(t["title"], tuple(t["columns"]), [tuple(row) for row in t["rows"]], t["caption"])
            for t in data["tables"]
        ]
        return cls([Figure(**figure) for figure in data["figures"]], tables)


def show(report: Report, console: Console) -> None:
    """Print a report's tables."""
    for table in report.tables:
        console.print(_rich(table))
        console.print()


def text_of(cell: Cell) -> str:
    """A cell as it is shown: 0.123, 1.23, 12.3, 123."""
    if cell is None:
        return MISSING
    if not isinstance(cell, float):
        return str(cell)
    decimals = next((places for limit, places in ((1, 3), (10, 2), (100, 1)) if abs(cell) < limit), 0)
    return f"{cell:.{decimals}f}"


def _rich(table: Table) -> RichTable:
    shown = RichTable(
        title=escape(table.title),
        caption=escape(table.caption) or None,
        box=box.SIMPLE_HEAD,
        title_justify="left",
        caption_justify="left",
    )
    for place, column in enumerate(table.columns):
        shown.add_column(escape(column), justify=_justify(table.rows, place))
    for row in table.rows:
        shown.add_row(*(escape(text_of(cell)) for cell in row))
    return shown


def _justify(rows: Sequence[tuple[Cell, ...]], place: int) -> Any:
    numbers = any(isinstance(row[place], int | float) for row in rows)
    return "right" if numbers else "left"
