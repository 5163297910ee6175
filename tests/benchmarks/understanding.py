"""Suite: how much of what is typed and spoken is understood, and how often something is done that nobody asked for."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models import find_model
from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Vocabulary
from skills.dialogue.risk import RISKS, Risk
from skills.hearing.hearing import sentences_of, told
from tests.benchmarks import heldout
from tests.benchmarks.heldout import Outcome, Request
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from voice import SpeechModel, recognize_file

if TYPE_CHECKING:
    from tests.conftest import Joe

_AFTER_A_LIST: Final = Expectation(frozenset({"choose", "add"}))


def measure() -> Report:
    """Typed and spoken requests, and talk that is no request: held-out sets, and those seen in development."""
    pack = LanguagePack.load("en")
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        vocabulary = heldout.demo_vocabulary(Path(folder))
    interpreter = Interpreter(pack, vocabulary)
    report = Report()
    for kind, typed, spoken, talk in _SETS:
        _add_typed(report, kind, typed, interpreter, pack)
        _add_spoken(report, kind, spoken, interpreter, pack, vocabulary)
        _add_false_actions(report, kind, talk, interpreter)
    rows: list[tuple[Cell, ...]] = [(f.name, f.value, f.unit, f.note) for f in report.figures]
    report.tables.append(Table("Understanding", ("figure", "measured", "", "of"), rows, _HOW))
    return report


def typed_outcomes(interpreter: Interpreter, pack: LanguagePack, path: Path = heldout.TYPED) -> list[Outcome]:
    """Requests as they are written."""
    return [heldout.ask(interpreter, r, (Hypothesis(r.say),), pack) for r in heldout.load(path)]


def spoken_outcomes(
    interpreter: Interpreter,
    pack: LanguagePack,
    vocabulary: Vocabulary,
    joe: Joe,
    path: Path = heldout.SPOKEN,
    every: int = 1,
) -> list[Outcome]:
    """Requests heard as the shop hears: told its own sentences and what would answer the open question.

    ``every`` is 2 for every second one of them, and so on.
    """
    model, sentences = SpeechModel.load(find_model("en")), sentences_of(pack, vocabulary)

    def heard(request: Request) -> tuple[Hypothesis, ...]:
        expected = told(pack, vocabulary, request.expectation, sentences)
        transcript = recognize_file(model, joe.say(request.say), expected=expected)
        return tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)

    return [heldout.ask(interpreter, r, heard(r), pack) for r in track(heldout.load(path)[::every], "Hearing")]


def _add_typed(report: Report, kind: str, path: Path, interpreter: Interpreter, pack: LanguagePack) -> None:
    if not path.exists():
        report.figures.append(_absent(f"{kind}typed intents", path))
        return
    outcomes = typed_outcomes(interpreter, pack, path)
    report.figures.extend(_figures(f"{kind}typed", outcomes))
    report.tables.append(_misses(f"Requests that went wrong: {kind}typed", outcomes))


def _add_spoken(
    report: Report, kind: str, path: Path, interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary
) -> None:
    name = f"{kind}spoken intents"
    if not path.exists():
        report.figures.append(_absent(name, path))
        return
    written = typed_outcomes(interpreter, pack, path)
    report.figures.append(Figure(f"{name}, if heard without errors", heldout.intent_share(written), "%"))
    try:
        joe = shopper()
    except ImportError:
        report.figures.append(Figure(name, None, "%", VOICE_MISSING))
        return
    outcomes = spoken_outcomes(interpreter, pack, vocabulary, joe, path)
    report.figures.extend(_figures(f"{kind}spoken", outcomes))
    report.tables.append(_misses(f"Requests that went wrong: {kind}spoken", outcomes))


def _absent(name: str, path: Path) -> Figure:
    return Figure(name, None, "%", f"tests/nlu/{path.name} is not there")


_SETS: Final = (
    ("", heldout.TYPED, heldout.SPOKEN, heldout.NO_REQUEST),
    ("seen, ", heldout.SEEN_TYPED, heldout.SEEN_SPOKEN, heldout.SEEN_NO_REQUEST),
)
"""What figures begin with, and the files."""
_HOW: Final = (
    "Slots count where the intent is right: right ones of those said or understood. Whole: intent and every slot. "
    "False actions: talk that is no request (typed) and still gets an intent; risky are those that change the cart, or "
    "more. Seen: sets that the templates' authors know, which say nothing of strangers."
)


def _figures(way: str, outcomes: list[Outcome]) -> list[Figure]:
    count = f"{len(outcomes)} requests"
    return [
        Figure(f"{way} intents", heldout.intent_share(outcomes), "%", count),
        Figure(f"{way} slots", heldout.slot_share(outcomes), "%", ""),
        Figure(f"{way} whole", heldout.request_share(outcomes), "%", count),
    ]


def _misses(title: str, outcomes: list[Outcome]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            outcome.request.say,
            outcome.heard if outcome.heard != outcome.request.say else "",
            " or ".join(outcome.request.intents),
            "" if outcome.intent_right else outcome.intent or "nothing",
            "; ".join(outcome.wrong) if outcome.intent_right else "",
        )
        for outcome in outcomes
        if not outcome.intent_right or outcome.wrong
    ]
    return Table(title, ("said", "heard (if not the same)", "expected", "got instead", "wrong slots"), rows)


def _add_false_actions(report: Report, kind: str, path: Path, interpreter: Interpreter) -> None:
    if not path.exists():
        report.figures.append(_absent(f"{kind}false actions", path))
        return
    requests = heldout.load(path)
    rows: list[tuple[Cell, ...]] = []
    for when, expectation in (("nothing open", Expectation()), ("after a list", _AFTER_A_LIST)):
        acted = [
            (request.say, when, found.intent, found.confidence)
            for request in requests
            if (found := interpreter.interpret((Hypothesis(request.say),), expectation)).intent
        ]
        risky = [intent for _, _, intent, _ in acted if intent and RISKS.get(intent, Risk.FREE) > Risk.FREE]
        count = f"{len(requests)} utterances"
        for name, wrong in (("false actions", len(acted)), ("risky false actions", len(risky))):
            report.figures.append(Figure(f"{kind}{name}, {when}", 100.0 * wrong / len(requests), "%", count))
        rows.extend(acted)
    title = f"Talk that was taken for a request: {kind or 'held-out'}".removesuffix(", ")
    report.tables.append(Table(title, ("said", "when", "got", "confidence"), rows))
