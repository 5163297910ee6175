"""Suite: how well text is understood: beside other matchers, with damaged words, on public sets; and what it costs.

No sentence of the held-out files is shown: only how many were right.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from nlu import Expectation, Hypothesis, Interpretation, Interpreter, LanguagePack, Question, Vocabulary
from skills.risk import RISKS, Risk
from tests.benchmarks import heldout, machine
from tests.benchmarks.calibration import add_reliability
from tests.benchmarks.catalogue import product_name
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.damage import confusions, damaged
from tests.benchmarks.heldout import Outcome, Request
from tests.benchmarks.other_matchers import OTHERS, padacioso
from tests.benchmarks.own_process import MeasurementError, in_own_process
from tests.benchmarks.progress import track
from tests.benchmarks.public_sets import add_public_sets
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import SPREAD_COLUMNS, Spread

Understand = Callable[[str, Expectation], Interpretation | None]
"""Reads a request; ``None`` where its time was over before."""

PRODUCTS: Final = 50_000
_TALK: Final = (
    ("held-out", heldout.NO_REQUEST),
    ("seen", heldout.SEEN_NO_REQUEST),
    ("talk", heldout.TALK),
    ("chatter", heldout.FOLDER / "chatter.en.yaml"),
)
_DESTROYS: Final = frozenset({"checkout", "cancel_order", "remove", "empty_cart"})
_SLOW: Final = "its time was over"
_MISSING: Final = "not installed: pip install --group bench"


def measure() -> Report:
    """All of it; other matchers get the same sentences and the same requests."""
    report, pack = Report(), LanguagePack.load("en")
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        vocabulary = heldout.demo_vocabulary(Path(folder))
    interpreter = Interpreter(pack, vocabulary)
    _add_side_by_side(report, interpreter, pack, vocabulary)
    add_reliability(report, "requests and talk, held-out", _readings(interpreter))
    _add_talk(report, interpreter)
    add_public_sets(report, interpreter, Conditions.of_run().material)
    _add_cost(report)
    rows: list[tuple[Cell, ...]] = [(f.name, f.value, f.unit, f.note) for f in report.figures]
    report.tables.append(Table("Meanings", ("figure", "measured", "", "of"), rows))
    return report


def _add_side_by_side(report: Report, interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary) -> None:
    requests = heldout.load(heldout.TYPED)
    known = confusions()
    ways = {"as written": [r.say for r in requests], "damaged": [damaged(r.say, known) for r in requests]}
    rows: list[tuple[Cell, ...]] = []
    for name, understand in _matchers(
        interpreter, pack, vocabulary, [text for texts in ways.values() for text in texts]
    ):
        for way, texts in ways.items():
            title = f"{name}, {way}"
            if isinstance(understand, str):
                report.figures.append(Figure(f"intents, {title}", None, "%", understand))
                continue
            outcomes = _outcomes(requests, track(texts, title), understand, pack)
            intents, whole = heldout.intent_share(outcomes), heldout.request_share(outcomes)
            count = f"{len(outcomes)} requests" + ("" if len(outcomes) == len(texts) else f" of {len(texts)}: {_SLOW}")
            report.figures.append(Figure(f"intents, {title}", intents, "%", count))
            report.figures.append(Figure(f"whole, {title}", whole, "%", count))
            rows.append((name, way, len(outcomes), intents, whole))
    columns = ("matcher", "words", "requests", "intent right %", "intent and all slots %")
    report.tables.append(Table("Held-out English requests", columns, rows))


def _matchers(
    interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary, texts: Sequence[str]
) -> Iterator[tuple[str, Understand | str]]:
    """Each with its name, or why it can't be measured."""
    yield "hawker", lambda text, asked: interpreter.interpret((Hypothesis(text),), asked)
    for name, make in OTHERS.items():
        try:
            yield name, _unasked(make(pack, vocabulary))
        except ImportError:
            yield name, _MISSING
    try:
        yield "padacioso", _unasked(padacioso(pack, vocabulary, texts).get)
    except ImportError:
        yield "padacioso", _MISSING
    except MeasurementError as error:
        yield "padacioso", str(error)


def _unasked(match: Callable[[str], Interpretation | None]) -> Understand:
    """A matcher that knows nothing of what was asked."""
    return lambda text, _: match(text)


def _outcomes(
    requests: Sequence[Request], texts: Iterable[str], understand: Understand, pack: LanguagePack
) -> list[Outcome]:
    """Of the requests that were read at all."""
    read = (
        (request, text, understand(text, request.expectation)) for request, text in zip(requests, texts, strict=True)
    )
    return [
        heldout.compare(request, (Hypothesis(text),), found, pack) for request, text, found in read if found is not None
    ]


def _readings(interpreter: Interpreter) -> list[tuple[float, bool]]:
    """The best reading of each utterance, acted upon or not: its confidence, and whether it is right."""
    found = []
    for path in (heldout.TYPED, heldout.NO_REQUEST):
        for request in heldout.load(path):
            read = interpreter.interpret((Hypothesis(request.say),), request.expectation)
            best = read.intent or (read.runners_up[0].intent if read.runners_up else None)
            if best:
                found.append(
                    (read.confidence if read.intent else read.runners_up[0].confidence, best in request.intents)
                )
    return found


def _add_talk(report: Report, interpreter: Interpreter) -> None:
    rows: list[tuple[Cell, ...]] = []
    for name, path in _TALK:
        talk = [request.say for request in heldout.load(path)]
        acted = [intent for text in talk if (intent := interpreter.interpret((Hypothesis(text),)).intent)]
        risky = sum(RISKS.get(intent, Risk.FREE) > Risk.FREE for intent in acted)
        destroys = sum(intent in _DESTROYS for intent in acted)
        report.figures.append(Figure(f"false actions, {name}", 100.0 * len(acted) / len(talk), "%", f"{len(talk)}"))
        report.figures.append(Figure(f"destructive false actions, {name}", float(destroys), "", f"of {len(talk)}"))
        rows.append((name, len(talk), len(acted), 100.0 * len(acted) / len(talk), risky, destroys))
    columns = ("talk", "utterances", "acted upon", "%", "risky", "pays, cancels, removes, empties")
    report.tables.append(Table("Talk that is no request", columns, rows))


def _add_cost(report: Report) -> None:
    cost = in_own_process(cost_of_one)
    rows: list[tuple[Cell, ...]] = []
    for kind in ("cpu", "wall"):
        spread = Spread.of(cost[kind])
        rows.append((f"{kind} time", *spread.cells))
        report.figures.append(Figure(f"5 alternatives p95, {PRODUCTS} products, {kind}", spread.p95, "ms"))
    report.tables.append(Table(f"One utterance, 5 alternatives, {PRODUCTS} products (ms)", ("", *SPREAD_COLUMNS), rows))
    report.figures.append(Figure("start: English pack", cost["pack_s"], "s", "processor time"))
    report.figures.append(
        Figure(f"start: interpreter, {PRODUCTS} products", cost["interpreter_s"], "s", "processor time")
    )
    report.figures.append(Figure("memory: pack and interpreter", cost["mb"], "MB"))


def cost_of_one() -> dict[str, Any]:
    """Times in ms of what a recognizer really heard, five alternatives each; of the start in s."""
    before = machine.resident_mb()
    clock = time.process_time()
    pack = LanguagePack.load("en")
    pack_s = time.process_time() - clock
    items = tuple(product_name(number).lower() for number in range(PRODUCTS))
    questions = (Question("returns", ("what is your return policy",)),)
    vocabulary = Vocabulary(items=items, colors=("red", "blue"), sizes=("s", "m", "l"), questions=questions)
    clock = time.process_time()
    interpreter = Interpreter(pack, vocabulary)
    interpreter_s = time.process_time() - clock
    cases = yaml.safe_load((heldout.FOLDER / "misheard.en.yaml").read_text(encoding="utf-8"))
    said = [[Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(case["say"])] for case in cases]
    times: dict[str, list[float]] = {"cpu": [], "wall": []}
    for heard in said:
        started, cpu = time.perf_counter(), time.process_time()
        interpreter.interpret(heard)
        times["wall"].append((time.perf_counter() - started) * 1000.0)
        times["cpu"].append((time.process_time() - cpu) * 1000.0)
    after = machine.resident_mb()
    held = after - before if after is not None and before is not None else None
    return {**times, "pack_s": pack_s, "interpreter_s": interpreter_s, "mb": held}
