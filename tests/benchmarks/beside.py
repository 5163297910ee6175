"""Suite ``beside``: what is said beside the kiosk, and not to it, must do nothing.

Recordings of people and voices that talk to a smart home, and read sentences; in silence and in noise; while nothing
is asked, after a list, after "which size?", "how many?", and after an order was read back. Something was done when an
intent passed all doubts; it was an action when the cart, an order or the conversation would have changed by it.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any, Final

from nlu import Expectation
from skills.doubt import believed
from skills.risk import RISKS, Risk
from tests.benchmarks.conditions import MATERIAL_MISSING, Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.listening import SILENCE, Snr, named, noise_name
from tests.benchmarks.noise import kitchen_or_pink, mixed
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.product_ear import ProductEar
from tests.benchmarks.progress import track
from tests.benchmarks.report import Cell, Figure, Report, Table

WHEN: Final = {
    "nothing asked": Expectation(),
    "after a list": Expectation(frozenset({"choose", "add"}), None, ("meadow runner", "morning mile", "rain dash")),
    "which size?": Expectation(frozenset({"choose"}), "size", ("9", "10", "11")),
    "how many?": Expectation(frozenset({"set_quantity"}), "quantity"),
    "shall I order?": Expectation(frozenset({"yes", "no"})),
}
"""Moments of a conversation, by what is expected then."""
ENDING: Final = frozenset({"goodbye", "cancel"})
"""Intents that are free, but change the conversation."""
_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 15.0)
_READ: Final = 60
_SEED: Final = 1
_COLUMNS: Final = ("recordings", "noise", "heard", "something done", "actions")


def measure() -> Report:
    """Every recording in every moment."""
    material = {"smart home": Conditions.of_run().recordings("oov"), "read": Conditions.of_run().recordings("train")}
    if not all(material.values()):
        return Report(tables=[Table("beside", ("not measured",), [(MATERIAL_MISSING,)])])
    cases = [(name, snr) for name in material for snr in _NOISES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda case: in_own_process(hear, *case), cases))
    report = Report()
    rows: list[tuple[Cell, ...]] = []
    done: list[tuple[Cell, ...]] = []
    for (name, snr), entries in zip(cases, results, strict=True):
        acted = [entry for entry in entries if entry["intent"]]
        risky = [entry for entry in acted if is_action(entry["intent"])]
        rows.append((name, named(snr), len(entries), len(acted), len(risky)))
        done += [(e["file"], named(snr), e["when"], e["heard"], e["intent"], e["support"]) for e in acted]
        note = f"of {len(entries)}"
        report.figures.append(Figure(f"false actions, {name}, {named(snr)}", float(len(risky)), "", note))
        report.figures.append(Figure(f"something done, {name}, {named(snr)}", float(len(acted)), "", note))
    how = f"Smart home: each recording in {len(WHEN)} moments; read: in one of them. Noise: {noise_name()}."
    report.tables.append(Table("Said beside the kiosk", _COLUMNS, rows, how))
    report.tables.append(Table("What was done", ("recording", "noise", "when", "heard", "intent", "support"), done))
    return report


def is_action(intent: str) -> bool:
    """Whether an intent changes the cart, an order or the conversation."""
    return RISKS.get(intent, Risk.FREE) > Risk.FREE or intent in ENDING


def hear(name: str, snr: Snr) -> list[dict[str, Any]]:
    """Be a process that hears one kind of recordings in one noise."""
    ear, noise = ProductEar(), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    found = []
    for seed, path in enumerate(track(recordings(name), f"{name}, {named(snr)}")):
        pcm = pcm_of(str(path)) if snr is None else mixed(pcm_of(str(path)), noise, snr, seed)
        for when, expectation in _moments(name, seed):
            utterance = ear.hear(pcm, expectation)
            understood = ear.understand(utterance, expectation)
            meant = believed(understood, utterance, expectation)
            heard = utterance.alternatives[0].text if utterance.alternatives else ""
            found.append(
                {"file": path.stem, "when": when, "heard": heard, "intent": meant.intent, "support": utterance.support}
            )
    return found


def _moments(name: str, place: int) -> list[tuple[str, Expectation]]:
    """Read sentences are many and long, so that each is heard in one moment only."""
    moments = list(WHEN.items())
    return moments if name == "smart home" else [moments[place % len(moments)]]


def recordings(name: str) -> list[Path]:
    """The recordings of one kind."""
    if name == "smart home":
        return sorted((Conditions.of_run().recordings("oov") or Path()).glob("*.flac"))
    read = sorted((Conditions.of_run().recordings("train") or Path()).glob("wav/*"))
    return Random(_SEED).sample(read, _READ)  # noqa: S311 - the same ones each time, no secret
