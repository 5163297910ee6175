"""Suite: how much of what is typed and spoken is understood, and how often something is done that nobody asked for."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models import find_model
from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Vocabulary, expected_phrases
from skills.policy import RISKS, Risk
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
    """Typed and spoken requests, and talk that is no request."""
    pack = LanguagePack.load("en")
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        vocabulary = heldout.demo_vocabulary(Path(folder))
    interpreter = Interpreter(pack, vocabulary)
    typed = typed_outcomes(interpreter, pack)
    report = Report(_figures("typed", typed), [_misses("Typed requests that went wrong", typed)])
    written = typed_outcomes(interpreter, pack, heldout.SPOKEN)
    report.figures.append(Figure("spoken intents, if heard without errors", heldout.intent_share(written), "%"))
    try:
        joe = shopper()
    except ImportError:
        report.figures.append(Figure("spoken intents", None, "%", VOICE_MISSING))
    else:
        spoken = spoken_outcomes(interpreter, pack, vocabulary, joe)
        report.figures.extend(_figures("spoken", spoken))
        report.tables.append(_misses("Spoken requests that went wrong", spoken))
    _add_false_actions(report, interpreter)
    rows: list[tuple[Cell, ...]] = [(f.name, f.value, f.unit, f.note) for f in report.figures]
    report.tables.append(Table("Understanding", ("figure", "measured", "", "of"), rows, _HOW))
    return report


def typed_outcomes(interpreter: Interpreter, pack: LanguagePack, path: Path = heldout.TYPED) -> list[Outcome]:
    """Held-out requests as they are written."""
    return [heldout.ask(interpreter, r, (Hypothesis(r.say),), pack) for r in heldout.load(path)]


def spoken_outcomes(interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary, joe: Joe) -> list[Outcome]:
    """The spoken held-out requests, heard as the shop hears: told what would answer the open question."""
    model = SpeechModel.load(find_model("en"))

    def heard(request: Request) -> tuple[Hypothesis, ...]:
        expected = expected_phrases(pack, vocabulary, request.expectation)
        transcript = recognize_file(model, joe.say(request.say), expected=expected)
        return tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)

    requests = heldout.load(heldout.SPOKEN)
    return [heldout.ask(interpreter, r, heard(r), pack) for r in track(requests, "Hearing")]


_HOW: Final = (
    "Slots count where the intent is right: right ones of those said or understood. Whole: intent and every slot. "
    "False actions: talk that is no request (typed) and still gets an intent; risky are those that change the cart, or "
    "more."
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


def _add_false_actions(report: Report, interpreter: Interpreter) -> None:
    requests = heldout.load(heldout.NO_REQUEST)
    rows: list[tuple[Cell, ...]] = []
    for when, expectation in (("nothing open", Expectation()), ("after a list", _AFTER_A_LIST)):
        acted = [
            (request.say, when, found.intent, found.confidence)
            for request in requests
            if (found := interpreter.interpret((Hypothesis(request.say),), expectation)).intent
        ]
        risky = [intent for _, _, intent, _ in acted if intent and RISKS.get(intent, Risk.FREE) > Risk.FREE]
        count = f"{len(requests)} utterances"
        report.figures.append(Figure(f"false actions, {when}", 100.0 * len(acted) / len(requests), "%", count))
        report.figures.append(Figure(f"risky false actions, {when}", 100.0 * len(risky) / len(requests), "%", count))
        rows.extend(acted)
    report.tables.append(Table("Talk that was taken for a request", ("said", "when", "got", "confidence"), rows))
