"""Suites ``requests`` and ``requests-seen``: shop requests in a voice that no model was trained on.

The held-out requests are for figures; those seen in development are for tuning.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from nlu import LanguagePack
from tests.benchmarks import contestants, graphs, heldout
from tests.benchmarks.comparison import compare, misheard
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.graphs import Graph
from tests.benchmarks.listening import SILENCE, Engine, Snr, listen, noise_name
from tests.benchmarks.recordings import VOICE_MISSING, spoken
from tests.benchmarks.report import Report, Table

_FILES: Final = {"held-out": heldout.SPOKEN, "seen": heldout.SEEN_SPOKEN}
_QUICK_EVERY: Final = 2
_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 10.0)


def measure(kind: str) -> Report:
    """Every engine on one set of requests; what the model misheard is listed for the seen ones only."""
    conditions, pack = Conditions.of_run(), LanguagePack.load("en")
    title = f"{kind} requests, Piper joe"
    if not _FILES[kind].exists():
        return Report(tables=[Table(title, ("not measured",), [(f"tests/nlu/{_FILES[kind].name} is not there",)])])
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        vocabulary = heldout.demo_vocabulary(Path(folder))
    try:
        recordings = spoken(_FILES[kind], pack, vocabulary)[:: _QUICK_EVERY if conditions.quick else 1]
    except ImportError:
        return Report(tables=[Table(title, ("not measured",), [(VOICE_MISSING,)])])
    engines = _engines(conditions, graphs.of_shop(vocabulary))
    results = [listen(engine, recordings, _NOISES) for engine in engines]
    report = Report()
    compare(report, title, recordings, results, f"Noise: {noise_name()}.")
    if kind == "seen":
        report.tables.append(misheard("Misheard by the model in silence", recordings, results[0]))
    return report


def _engines(conditions: Conditions, graph: Graph) -> list[Engine]:
    own = contestants.models(conditions, graph)
    if conditions.quick:
        return own
    product = contestants.models(conditions, graph, how="as in the product", ear="product")
    return [*own, *product, contestants.pocketsphinx(graph), contestants.whisper()]
