"""The suites there are, and running one of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, Final

from tests.benchmarks import machine
from tests.benchmarks.report import Report


@dataclass(frozen=True)
class Suite:
    """A module of this package with a function ``measure(*arguments) -> Report``."""

    module: str
    text: str
    arguments: tuple[str, ...] = ()
    development: bool = False
    """Whether it runs only when it is asked for: what it hears was seen in development."""


SUITES: Final = {
    "startup": Suite("startup", "process start to first prompt; memory of a spoken conversation"),
    "latency": Suite("latency", "text in, reply out, at 300 and 50,000 products"),
    "speaking": Suite("speaking", "final words to the first audio of the reply"),
    "understanding": Suite("understanding", "intents and slots of held-out requests, typed and spoken; false actions"),
    "meanings": Suite("meanings", "text beside other matchers, damaged words, calibration, public sets, cost"),
    "recognition": Suite("recognition", "word error rate, speed and memory, against other engines"),
    "requests": Suite(
        "shop_requests", "held-out requests spoken by an unseen voice, in silence and noise", ("held-out",)
    ),
    "requests-seen": Suite("shop_requests", "the same with requests seen in development", ("seen",), development=True),
    "coffee": Suite("coffee", "orders of real people at a coffee counter, in silence and kitchen noise"),
    "names": Suite("names", "300 invented brand names, put into the graph by the compiler"),
    "sounds": Suite("sounds", "misheard names found by spelling, by sound, by both; an index of 100,000 names"),
    "spoken": Suite("spoken", "requests that no template was written from, by two voices: intents and slots"),
    "beside": Suite("beside", "what is said beside the kiosk, and must do nothing"),
    "digits": Suite("digits", "numbers, order numbers, yes and no, by unseen people and an unseen voice"),
    "accented": Suite("accented", "read sentences of unseen speakers with foreign accents, open vocabulary"),
    "turns": Suite("turns", "end of speech to the end of the utterance; utterances cut off"),
    "streams": Suite("streams", "what our layer costs beside the bare engine; many streams at once"),
    "reload": Suite("reload", "a product added to a running kiosk: seconds until it is heard; frames lost meanwhile"),
    "search": Suite("finding", "search among 49,688 groceries and a million products, beside rapidfuzz and FTS5"),
    "catalogue": Suite("imports", "imports of 50,000 rows: own CSV, Shopify's, Google's feed"),
    "orders": Suite("orders", "whole orders by many at once, on SQLite and PostgreSQL"),
    "endpoint": Suite("endpoint", "the Alexa channel beside ask-sdk; open sessions, slow clients, attacks"),
    "retail": Suite("retail", "after-sales tasks of a public shop, by conversation: how many end in the right state"),
    "recommendations": Suite(
        "recommendations", "what is recommended to households of a public record, beside best sellers"
    ),
    "cost": Suite("cost", "time and memory of hearing with a shop's graph, and of compiling graphs"),
}
"""Every suite, by the name under which it is asked for."""


def run_suite(name: str) -> dict[str, Any]:
    """Run one suite in this process: its report with the machine's facts."""
    suite, started, clock = SUITES[name], datetime.now(UTC), machine.Clock.now()
    report: Report = import_module(f"tests.benchmarks.{suite.module}").measure(*suite.arguments)
    return {
        "suite": name,
        "started": started.isoformat(timespec="seconds"),
        "seconds": round((datetime.now(UTC) - started).total_seconds(), 1),
        "machine": machine.facts(),
        "cores_busy_with_other_work": clock.others_since(),
        **asdict(report),
    }
