"""Suite: how well text is understood: beside other matchers, with damaged words, on public sets; and what it costs.

No sentence of the held-out files is shown: only how many were right.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from nlu import Expectation, Hypothesis, Interpretation, Interpreter, LanguagePack, Vocabulary
from skills.dialogue.risk import RISKS, Risk
from tests.benchmarks import heldout
from tests.benchmarks.calibration import add_reliability
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.damage import confusions, damaged
from tests.benchmarks.heldout import Outcome, Request
from tests.benchmarks.other_matchers import OTHERS, padacioso
from tests.benchmarks.own_process import MeasurementError
from tests.benchmarks.progress import track
from tests.benchmarks.public_sets import add_public_sets
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.text_cost import add_text_cost

Understand = Callable[[str, Expectation], Interpretation | None]
"""Reads a request; ``None`` where its time was over before."""

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
    add_text_cost(report)
    rows: list[tuple[Cell, ...]] = [(f.name, f.value, f.unit, f.note) for f in report.figures]
    report.tables.append(Table("Meanings", ("figure", "measured", "", "of"), rows))
    return report


def _add_side_by_side(report: Report, interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary) -> None:
    requests = heldout.load(heldout.TYPED)
    known = confusions()
    ways = {"as written": [r.say for r in requests], "damaged": [damaged(r.say, known) for r in requests]}
    rows: list[tuple[Cell, ...]] = []
    every = [text for texts in ways.values() for text in texts]
    for name, understand in _matchers(interpreter, pack, vocabulary, every):
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
    return [
        heldout.compare(request, (Hypothesis(text),), found, pack)
        for request, text in zip(requests, texts, strict=True)
        if (found := understand(text, request.expectation)) is not None
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
