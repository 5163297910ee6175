"""Suite ``beside``: what is said beside the kiosk, and not to it, must do nothing; what is said to it must be done.

What is heard is in ``bystanders``: the part of it that doubt was not fitted to, in silence and in noise. Talk is heard
in the moments of a conversation. Something was done when an intent passed all doubts; it was an action when the cart,
an order or the conversation would have changed by it. Requests are accepted when what was understood passed them.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from skills.dialogue.doubt import believed, cost_of
from skills.dialogue.risk import Risk
from tests.benchmarks import bystanders
from tests.benchmarks.bystanders import MEANT, MEASURED, NOT_MEANT, WHEN
from tests.benchmarks.conditions import MATERIAL_MISSING, Conditions
from tests.benchmarks.listening import SILENCE, Snr, named, noise_name
from tests.benchmarks.noise import kitchen_or_pink, mixed
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.product_ear import ProductEar
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING
from tests.benchmarks.report import Cell, Figure, Report, Table

_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 15.0)
_COLUMNS: Final = ("what", "meant", "noise", "heard", "understood", "something done", "actions", "accepted %")
_DONE: Final = ("what", "recording", "noise", "when", "heard", "intent", "support")

Entry = dict[str, Any]


def measure() -> Report:
    """Every recording in its moments."""
    conditions = Conditions.of_run()
    if not all(conditions.recordings(name) for name in ("oov", "train", "coffee")):
        return Report(tables=[Table("beside", ("not measured",), [(MATERIAL_MISSING,)])])
    cases = [(kind, snr) for kind in (*NOT_MEANT, *MEANT) for snr in _NOISES]
    try:
        next(bystanders.sounds("talk", MEASURED))
    except ImportError:
        return Report(tables=[Table("beside", ("not measured",), [(VOICE_MISSING,)])])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda case: in_own_process(hear, *case), cases))
    report = Report()
    rows: list[tuple[Cell, ...]] = []
    done: list[tuple[Cell, ...]] = []
    for (kind, snr), entries in zip(cases, results, strict=True):
        rows.append(_row(kind, snr, entries))
        report.figures.extend(_figures(kind, snr, entries))
        wrong = [
            e for e in entries if (bool(e["intent"]) if kind in NOT_MEANT else e["understood"] and not e["intent"])
        ]
        done += [(kind, e["name"], named(snr), e["when"], e["heard"], e["understood"], e["support"]) for e in wrong]
    how = f"Smart home and room: each in {len(WHEN)} moments; the others in one. Noise: {noise_name()}."
    report.tables.append(Table("Said beside the kiosk, and to it", _COLUMNS, rows, how))
    report.tables.append(Table("What was done, and what was meant and not done", _DONE, done))
    return report


def hear(kind: str, snr: Snr) -> list[Entry]:
    """Be a process that hears one kind in one noise."""
    ear, noise = ProductEar(bystanders.vocabulary(kind)), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    found = []
    for seed, heard in enumerate(track(list(bystanders.sounds(kind, MEASURED)), f"{kind}, {named(snr)}")):
        pcm = heard.pcm if snr is None else mixed(heard.pcm, noise, snr, seed)
        utterance = ear.hear(pcm, heard.expectation)
        understood = ear.understand(utterance, heard.expectation)
        meant = believed(understood, utterance, heard.expectation)
        found.append(
            {
                "name": heard.name,
                "when": heard.when,
                "heard": utterance.alternatives[0].text if utterance.alternatives else "",
                "understood": understood.intent,
                "intent": meant.intent,
                "action": meant.intent is not None and cost_of(meant.intent, heard.expectation) > Risk.FREE,
                "support": utterance.support,
            }
        )
    return found


def _row(kind: str, snr: Snr, entries: list[Entry]) -> tuple[Cell, ...]:
    understood, done = (sum(entry[key] is not None for entry in entries) for key in ("understood", "intent"))
    if kind in MEANT:
        return (kind, "yes", named(snr), len(entries), understood, done, None, _accepted(entries))
    actions = sum(entry["action"] for entry in entries)
    return (kind, "no", named(snr), len(entries), understood, done, actions, None)


def _figures(kind: str, snr: Snr, entries: list[Entry]) -> list[Figure]:
    note = f"of {len(entries)}"
    if kind in MEANT:
        return [Figure(f"accepted, {kind}, {named(snr)}", _accepted(entries), "%", note)]
    actions, done = sum(entry["action"] for entry in entries), sum(entry["intent"] is not None for entry in entries)
    return [
        Figure(f"false actions, {kind}, {named(snr)}", float(actions), "", note),
        Figure(f"something done, {kind}, {named(snr)}", float(done), "", note),
    ]


def _accepted(entries: list[Entry]) -> float:
    """Of what was understood, how much was believed, in percent."""
    understood = [entry for entry in entries if entry["understood"]]
    return 100.0 * sum(entry["intent"] is not None for entry in understood) / max(len(understood), 1)
