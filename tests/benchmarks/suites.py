"""The suites there are, and running one of them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, Final

from tests.benchmarks import machine
from tests.benchmarks.report import Report

SUITES: Final = {
    "startup": "process start to first prompt; memory of a spoken conversation",
    "latency": "text in, reply out, at 300 and 50,000 products",
    "speaking": "final words to the first audio of the reply",
    "understanding": "intents and slots of held-out requests, typed and spoken; false actions",
    "recognition": "word error rate, speed and memory, against other engines",
}
"""Each is a module of this package with a function ``measure() -> Report``."""


def run_suite(name: str) -> dict[str, Any]:
    """Run one suite in this process: its report with the machine's facts."""
    started, clock = datetime.now(UTC), machine.Clock.now()
    report: Report = import_module(f"tests.benchmarks.{name}").measure()
    return {
        "suite": name,
        "started": started.isoformat(timespec="seconds"),
        "seconds": round((datetime.now(UTC) - started).total_seconds(), 1),
        "machine": machine.facts(),
        "cores_busy_with_other_work": clock.others_since(),
        **asdict(report),
    }
