"""How good hawker has to be: every bar, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from tests.benchmarks.report import Figure

Verdict = Literal["met", "missed", "not measured"]


@dataclass(frozen=True)
class Bar:
    """A limit for one figure of one suite, in the figure's unit."""

    suite: str
    figure: str
    limit: float
    at_least: bool = False
    """Whether more is better; else the figure must stay below the limit."""

    def verdict(self, figure: Figure | None) -> Verdict:
        """Whether a figure keeps to this bar."""
        if figure is None or figure.value is None:
            return "not measured"
        kept = figure.value >= self.limit if self.at_least else figure.value < self.limit
        return "met" if kept else "missed"


SPOKEN_INTENTS: Final = Bar("understanding", "spoken intents", 82.0, at_least=True)
TYPED_INTENTS: Final = Bar("understanding", "typed intents", 82.0, at_least=True)
SEEN_TYPED_INTENTS: Final = Bar("understanding", "seen, typed intents", 95.0, at_least=True)
"""What was understood once may not be lost; CI holds it."""

BARS: Final = (
    SPOKEN_INTENTS,
    TYPED_INTENTS,
    SEEN_TYPED_INTENTS,
    Bar("meanings", "intents, hawker, as written", 95.0, at_least=True),
    Bar("meanings", "whole, hawker, as written", 88.0, at_least=True),
    Bar("meanings", "intents, hawker, damaged", 88.0, at_least=True),
    Bar("meanings", "false actions, held-out", 2.01),
    Bar("meanings", "destructive false actions, held-out", 1.0),
    Bar("meanings", "5 alternatives p95, 50000 products, cpu", 15.0),
    Bar("meanings", "memory, all packs", 60.0),
    Bar("meanings", "start", 1.0),
    Bar("latency", "turn p95, 300 products", 30.0),
    Bar("latency", "turn p95, 50000 products", 60.0),
    Bar("speaking", "reply audio p95", 1000.0),
    Bar("speaking", "sentence to first sound p95", 150.0),
    Bar("startup", "chat to first prompt", 10.0),
    Bar("startup", "shop to first prompt", 10.0),
    Bar("startup", "shop memory", 300.0),
    Bar("requests", "WER, model, silence", 7.0),
    Bar("requests", "WER, model, 10 dB", 18.0),
    Bar("coffee", "orders right, model, silence", 93.0, at_least=True),
    Bar("coffee", "orders right, model, mean of the noises", 89.9, at_least=True),
    Bar("names", "names right, model, names put in, silence", 75.0, at_least=True),
    Bar("sounds", "names misheard", 300.0, at_least=True),
    Bar("sounds", "recall@1, both over spelling, those said", 1.5, at_least=True),
    Bar("sounds", "index, 100000 names", 60.0),
    Bar("sounds", "index memory, 100000 names", 200.0),
    Bar("sounds", "lookup p95, 100000 names", 15.0),
    Bar("spoken", "whole, silence", 93.0, at_least=True),
    Bar("spoken", "whole, 15 dB", 85.0, at_least=True),
    Bar("beside", "false actions, smart home, silence", 1.0),
    Bar("beside", "false actions, smart home, 15 dB", 1.0),
    Bar("beside", "false actions, talk, silence", 1.0),
    Bar("beside", "false actions, talk, 15 dB", 1.0),
    Bar("beside", "false actions, read, silence", 1.0),
    Bar("beside", "false actions, read, 15 dB", 1.0),
    Bar("beside", "false actions, room, silence", 1.0),
    Bar("beside", "false actions, room, 15 dB", 1.0),
    Bar("beside", "accepted, requests, silence", 90.0, at_least=True),
    Bar("beside", "accepted, coffee, silence", 85.0, at_least=True),
    Bar("digits", "WER, model, grammar, silence", 8.0),
    Bar("turns", "quick p95, silence", 501.0),
    Bar("turns", "quick p95, 15 dB", 501.0),
    Bar("turns", "quick cut off, silence", 1.0),
    Bar("turns", "patient cut off, silence", 1.0),
    Bar("turns", "patient cut off, 15 dB", 1.0),
    Bar("turns", "interrupted by speech p95, silence", 201.0),
    Bar("turns", "interrupted by speech p95, 15 dB", 201.0),
    Bar("turns", "loudspeaker silent after stop, at most", 201.0),
    Bar("streams", "our layer's share, at a kiosk, silence", 10.0),
    Bar("streams", "our layer's share, at a kiosk, 15 dB", 10.0),
    Bar("streams", "our layer's share, without pauses, silence", 10.0),
    Bar("streams", "our layer's share, without pauses, 15 dB", 10.0),
    Bar("reload", "recognizable, demo shop", 5.0),
    Bar("reload", "recognizable, 1000 products", 5.0),
    Bar("reload", "frames lost, demo shop", 1.0),
    Bar("reload", "frames lost, 1000 products", 1.0),
    Bar("reload", "frames lost, 10000 products", 1.0),
    Bar("search", "recall@10, English, clean, hawker", 95.0, at_least=True),
    Bar("search", "recall@10, English, typo, hawker", 93.0, at_least=True),
    Bar("search", "recall@10, English, misheard, hawker", 92.0, at_least=True),
    Bar("search", "recall@10, French, clean, hawker", 95.0, at_least=True),
    Bar("search", "recall@10, French, typo, hawker", 93.0, at_least=True),
    Bar("search", "p50, groceries, hawker", 10.0),
    Bar("search", "p95, groceries, hawker", 40.0),
    Bar("search", "p95, 1000000 products", 60.0),
    Bar("search", "index, 1000000 products", 600.0),
    Bar("search", "index on disk, 1000000 products", 1000.0),
    Bar("catalogue", "import, own CSV", 60.0),
    Bar("catalogue", "import, Shopify CSV", 60.0),
    Bar("catalogue", "import, Google XML", 60.0),
    Bar("catalogue", "import, Google TSV", 60.0),
    Bar("orders", "failed, SQLite, 12 at once", 1.0),
    Bar("orders", "failed, PostgreSQL, 16 at once", 1.0),
    Bar("orders", "orders, PostgreSQL, 16 at once", 100.0, at_least=True),
    Bar("orders", "p99, PostgreSQL, 16 at once", 250.0),
    Bar("endpoint", "requests beside ask-sdk, 1 at once", 1.0, at_least=True),
    Bar("endpoint", "requests beside ask-sdk, 4 at once", 1.0, at_least=True),
    Bar("endpoint", "requests beside ask-sdk, 16 at once", 1.0, at_least=True),
    Bar("endpoint", "p99, 16 at once", 100.0),
    Bar("endpoint", "failed, 16 at once", 1.0),
    Bar("endpoint", "failed beside 100 slow headers", 1.0),
    Bar("endpoint", "failed beside 100 slow bodies", 1.0),
    Bar("endpoint", "memory of 5000 sessions that come again", 1.05),
    Bar("endpoint", "more threads and files then", 1.0),
    Bar("endpoint", "attacks", 60.0, at_least=True),
    Bar("endpoint", "attacks not refused", 1.0),
    Bar("endpoint", "processor time of the worst attack", 50.0),
    Bar("retail", "tasks in the right state", 80.0, at_least=True),
    Bar("recommendations", "hit@10, all that is bought, hawker", 88.0, at_least=True),
    Bar("cost", "real time factor", 0.15),
    Bar("cost", "memory after hearing", 120.0),
    Bar("cost", "load", 1.0),
    Bar("cost", "compile, 300 names", 20.0),
    Bar("cost", "compile, 50000 names", 300.0),
    Bar("cost", "compile memory, 50000 names", 1500.0),
)
"""Every bar there is."""
