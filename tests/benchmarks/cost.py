"""Suite ``cost``: time and memory of hearing with a shop's graph on one core, and of compiling such graphs."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from models.graph.lexicon import LEXICON_FILE, read_lexicon
from nlu import Vocabulary
from tests.benchmarks import bare_ear, graphs, heldout, machine
from tests.benchmarks.brand_names import brand_names
from tests.benchmarks.catalogue import product_name
from tests.benchmarks.conditions import EMBEDDED, Conditions
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import working
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table

_HEARD: Final = 12
"""Requests, spread over those seen in development."""
_SIZES: Final = (300, 50_000)
_PER_BRAND: Final = 25
_BRAND_EVERY: Final = 2
"""Every so many names begin with an invented brand."""
_HEARING: Final = (
    "A process with Vosk and the model alone, pinned to one core; 1 best, the demo shop's graph. Real time and CPU "
    f"time: seconds for a second of sound, median of 5 passes over {_HEARD} requests, after one that does not count."
)
_COMPILING: Final = (
    f"A process each. One brand for {_PER_BRAND} products, invented and in no lexicon. Peak memory: of the whole "
    "process, the store's words and Python included."
)


def measure() -> Report:
    """Hearing, then compiling."""
    report = Report()
    _add_hearing(report, Conditions.of_run())
    _add_compiling(report)
    return report


def compiled(products: int) -> dict[str, Any]:
    """Be a process that compiles a catalogue of that many products: seconds, MB on disk, and peak MB."""
    vocabulary = _catalogue(products)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as made:
        graph = graphs.compile_shop(vocabulary, Path(made) / "shop")
        seconds = time.perf_counter() - started
        size = sum(path.stat().st_size for path in (graph.compiled / "graph").rglob("*") if path.is_file())
    return {"seconds": seconds, "mb": size / 1e6, "peak_mb": machine.peak_mb(), "names": len(vocabulary.items)}


def _add_hearing(report: Report, conditions: Conditions) -> None:
    try:
        paths = _requests()
    except ImportError:
        report.tables.append(Table("Hearing", ("not measured",), [(VOICE_MISSING,)]))
        return
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as made:
        graph = graphs.of_shop(heldout.demo_vocabulary(Path(made)))
    found = in_own_process(bare_ear.cost, str(graph.under(conditions.model)), paths)
    figures = [
        Figure("real time factor", found["real_time"], "s/s"),
        Figure("CPU time factor", found["cpu_time"], "s/s"),
        Figure("load", found["load_s"], "s"),
        Figure("memory loaded", found["loaded_mb"], "MB", machine.PSUTIL if found["loaded_mb"] is None else ""),
        Figure("memory after hearing", found["after_mb"], "MB", machine.PSUTIL if found["after_mb"] is None else ""),
        Figure("memory of the empty process", found["empty_mb"], "MB"),
    ]
    report.figures.extend(figures)
    rows: list[tuple[Cell, ...]] = [(figure.name, figure.value, figure.unit, figure.note) for figure in figures]
    report.tables.append(Table("Hearing with the shop's graph", ("what", "measured", "", "note"), rows, _HEARING))


def _requests() -> list[str]:
    joe, requests = shopper(), heldout.load(heldout.SEEN_SPOKEN)
    return [str(joe.say(request.say)) for request in requests[:: len(requests) // _HEARD]][:_HEARD]


def _add_compiling(report: Report) -> None:
    rows: list[tuple[Cell, ...]] = []
    for products in _SIZES:
        with working(f"Compiling {products} names"):
            found = in_own_process(compiled, products)
        rows.append((found["names"], found["seconds"], found["peak_mb"], found["mb"]))
        report.figures.extend(
            [
                Figure(f"compile, {products} names", found["seconds"], "s"),
                Figure(f"compile memory, {products} names", found["peak_mb"], "MB"),
                Figure(f"graph, {products} names", found["mb"], "MB"),
            ]
        )
    report.tables.append(Table("Compiling a graph", ("names", "seconds", "peak MB", "graph MB"), rows, _COMPILING))


def _catalogue(products: int) -> Vocabulary:
    known = read_lexicon(EMBEDDED / LEXICON_FILE)
    brands = brand_names(products // _PER_BRAND, products, known)
    return Vocabulary(items=tuple(_names(products, brands)), brands=tuple(brands))


def _names(products: int, brands: list[str]) -> Iterator[str]:
    for number in range(products):
        name = product_name(number).lower()
        yield f"{brands[number % len(brands)]} {name}" if number % _BRAND_EVERY == 0 else name
