"""``python -m tests.benchmarks``: measure, show tables, write ``bench-results/<suite>.json``, hold bars against it.

Exit codes: 0 every bar that was measured is met, 1 one is missed or a suite failed, 2 a wrong option, 130 Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Final

from rich.console import Console

from tests.benchmarks import conditions
from tests.benchmarks.bars import BARS, Bar, Verdict
from tests.benchmarks.own_process import MeasurementError, in_own_process
from tests.benchmarks.report import Figure, Report, Table, show
from tests.benchmarks.suites import SUITES, run_suite

RESULTS: Final = Path("bench-results")
CROWDED: Final = 0.2
"""With more cores than this busy with other people's work, times are marked as contended."""

_FOLDERS: Final = {
    "model": (conditions.MODEL, "the Vosk model to measure, if not the embedded one"),
    "prototype": (conditions.PROTOTYPE, "an older Vosk model to compare with"),
    "material": (conditions.MATERIAL, "a folder with audio/coffee, audio/train and text"),
}
"""Options that name a folder: the variable that says the same, and the help."""
_WIDE: Final = 160
"""Columns of the output when it is no terminal."""

out = Console(highlight=False, width=None if sys.stdout.isatty() else _WIDE)


def main() -> int:
    """Run the suites that were asked for."""
    options = _options()
    if options.list:
        for name, suite in SUITES.items():
            out.print(f"{name:14} {suite.text}{' (only when asked for)' if suite.development else ''}")
        return 0
    _pass_on(options)
    measured: dict[str, Report | None] = {}
    for name in options.only or [name for name, suite in SUITES.items() if not suite.development]:
        measured[name] = _run(name, f"{name}.quick" if options.quick else name)
    out.print(f"Written to {RESULTS}/.")
    verdicts = [] if options.quick else _judge(measured)
    return 1 if "missed" in verdicts or None in measured.values() else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure hawker.")
    parser.add_argument(
        "--only", metavar="NAME", action="append", choices=SUITES, help="run this suite (may be repeated)"
    )
    parser.add_argument("--list", action="store_true", help="name the suites")
    for option, (_, text) in _FOLDERS.items():
        parser.add_argument(f"--{option}", metavar="FOLDER", type=_folder, help=text)
    parser.add_argument("--quick", action="store_true", help="part of the recordings, no other engines, no bars")
    return parser.parse_args()


def _folder(given: str) -> str:
    if not Path(given).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {given}")
    return given


def _pass_on(options: argparse.Namespace) -> None:
    """Tell the suites' processes what was asked for."""
    for option, (variable, _) in _FOLDERS.items():
        if folder := getattr(options, option):
            os.environ[variable] = folder
    if options.quick:
        os.environ[conditions.QUICK] = "1"


def _run(name: str, file: str) -> Report | None:
    out.rule(f"[bold]{name}[/bold]: {SUITES[name].text}", align="left")
    try:
        result = in_own_process(run_suite, name)
    except MeasurementError as error:
        out.print(f"[red]{error}[/red]\n")
        return None
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{file}.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    report = Report.of(result)
    show(report, out)
    _tell_contention(result["cores_busy_with_other_work"])
    return report


def _tell_contention(others: float | None) -> None:
    if others is not None and others > CROWDED:
        out.print(
            f"[yellow]Contended: other work kept {others:.1f} cores busy meanwhile; times are too long.[/yellow]\n"
        )


def _judge(measured: dict[str, Report | None]) -> list[Verdict]:
    """Show the bars of the suites that ran."""
    verdicts: list[Verdict] = []
    rows: list[tuple[str | float, ...]] = []
    for bar in BARS:
        if bar.suite in measured:
            figure = _figure(measured[bar.suite], bar)
            verdicts.append(bar.verdict(figure))
            rows.append((bar.suite, bar.figure, *_compared(bar, figure), verdicts[-1]))
    columns = ("suite", "figure", "measured", "bar", "verdict")
    if rows:
        show(Report(tables=[Table("Bars", columns, [tuple(row) for row in rows])]), out)
    return verdicts


def _figure(report: Report | None, bar: Bar) -> Figure | None:
    figures = report.figures if report else []
    return next((figure for figure in figures if figure.name == bar.figure), None)


def _compared(bar: Bar, figure: Figure | None) -> tuple[str, str]:
    unit = figure.unit if figure else ""
    sign = "at least" if bar.at_least else "below"
    value = f"{figure.value:.1f} {unit}" if figure and figure.value is not None else (figure.note if figure else "")
    return value or "not measured", f"{sign} {bar.limit:g} {unit}"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        out.print("Stopped.")
        sys.exit(130)
