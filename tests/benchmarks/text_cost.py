"""What understanding text costs: time of an utterance, of the start, and memory of all languages together."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import Any, Final

import yaml
from babel import Locale

from nlu import Hypothesis, Interpreter, LanguagePack, Question, Vocabulary, languages_there
from nlu.text.segmentation import parted
from tests.benchmarks import machine
from tests.benchmarks.catalogue import product_name
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import SPREAD_COLUMNS, Spread

PRODUCTS: Final = 50_000
OWN: Final = "en"
MISHEARD: Final = Path(__file__).parents[1] / "nlu" / "misheard.en.yaml"
_SMALL: Final = 300
"""Products of the shop whose languages' memory is measured; what a catalogue takes is measured apart."""


def add_text_cost(report: Report) -> None:
    """Times are of the processor; each is measured in a process of its own."""
    start, memory, cost = in_own_process(start_s), in_own_process(memory_mb), in_own_process(times_of_one)
    rows: list[tuple[Cell, ...]] = []
    for kind in ("cpu", "wall"):
        spread = Spread.of(cost[kind])
        rows.append((f"{kind} time", *spread.cells))
        report.figures.append(Figure(f"5 alternatives p95, {PRODUCTS} products, {kind}", spread.p95, "ms"))
    title = f"One utterance, 5 alternatives, {cost['packs']} languages loaded, {PRODUCTS} products (ms)"
    report.tables.append(Table(title, ("", *SPREAD_COLUMNS), rows))
    whole = start["pack"] + start["interpreter"]
    report.figures.extend(
        [
            Figure("start", whole, "s", f"English and {PRODUCTS} products; processor time"),
            Figure("start, of it the pack", start["pack"], "s"),
            Figure("start, of it the interpreter", start["interpreter"], "s"),
            Figure("start, libraries before it", start["import"], "s", "processor time of 'import nlu'"),
            Figure(
                "memory, all packs", memory["packs"], "MB", f"{memory['count']} languages, each with its interpreter"
            ),
            Figure("memory, libraries", memory["libraries"], "MB", "numpy, Babel, ICU and others; beside the packs"),
            Figure(f"memory, {PRODUCTS} products", cost["catalogue_mb"], "MB", "in one language"),
        ]
    )
    shares: list[tuple[Cell, ...]] = [(name, share) for name, share in memory["each"].items()]
    report.tables.append(
        Table("Memory of the languages, in the order in which they were loaded (MB)", ("", "MB"), shares)
    )


def start_s() -> dict[str, float]:
    """Seconds of processor time until an utterance can be read; what Python loads before that is in ``import``."""
    imported = time.process_time()
    vocabulary = _vocabulary(PRODUCTS)
    clock = time.process_time()
    pack = LanguagePack.load(OWN)
    read = time.process_time()
    Interpreter(pack, vocabulary)
    return {"import": imported, "pack": read - clock, "interpreter": time.process_time() - read}


def memory_mb() -> dict[str, Any]:
    """Resident memory of the libraries, and of all languages beside them, each having read an utterance."""
    vocabulary = _vocabulary(_SMALL)
    Locale.parse("en").languages.get("en")
    for text, language in (("\u1781\u17d2\u1798\u17c2\u179a", "km"), ("\u0ea5\u0eb2\u0ea7", "lo")):
        parted(text, language)
    libraries = before = _resident()
    kept, each = [], {}
    for language in (OWN, *(other for other in languages_there() if other != OWN)):
        interpreter = Interpreter(LanguagePack.load(language), vocabulary)
        interpreter.interpret([Hypothesis(vocabulary.items[0])])
        kept.append(interpreter)
        now = _resident()
        each[language], before = round(now - before, 1), now
    return {"libraries": libraries, "packs": before - libraries, "each": each, "count": len(kept)}


def times_of_one() -> dict[str, Any]:
    """Times in ms of what a recognizer really heard, five alternatives each, with all languages loaded."""
    packs = {language: LanguagePack.load(language) for language in languages_there()}
    small = _vocabulary(_SMALL)
    others = [Interpreter(pack, small) for language, pack in packs.items() if language != OWN]
    before = _resident()
    interpreter = Interpreter(packs[OWN], _vocabulary(PRODUCTS))
    catalogue_mb = _resident() - before
    cases = yaml.safe_load(MISHEARD.read_text(encoding="utf-8"))
    said = [[Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(case["say"])] for case in cases]
    times: dict[str, list[float]] = {"cpu": [], "wall": []}
    for heard in said:
        started, cpu = time.perf_counter(), time.process_time()
        interpreter.interpret(heard)
        times["wall"].append((time.perf_counter() - started) * 1000.0)
        times["cpu"].append((time.process_time() - cpu) * 1000.0)
    return {**times, "catalogue_mb": catalogue_mb, "packs": len(others) + 1}


def _vocabulary(products: int) -> Vocabulary:
    return Vocabulary(
        items=tuple(product_name(number).lower() for number in range(products)),
        colors=("red", "blue"),
        sizes=("s", "m", "l"),
        questions=(Question("returns", ("what is your return policy",)),),
    )


def _resident() -> float:
    gc.collect()
    return machine.resident_mb() or 0.0
