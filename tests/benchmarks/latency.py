"""Suite: how long a turn takes, text in, reply out, in stores of two sizes on SQLite files; and where the time goes."""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TypeVar

from commerce import SearchQuery, import_store
from nlu import Hypothesis, Interpreter
from skills.assembly import House, open_house
from skills.dialogue.session import Session
from skills.reply import Reply
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.benchmarks import machine
from tests.benchmarks.catalogue import needs, samples, write_catalogue
from tests.benchmarks.conversations import conversations
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track, working
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import SPREAD_COLUMNS, Spread

Given = TypeVar("Given")
SIZES: Final = (300, 50_000)
"""Products in the store."""
_CONVERSATIONS: Final = 30
_PARTS: Final = 300
"""How often each part of a turn is timed alone."""
_EXPECTED: Final = 10


def measure() -> Report:
    """Both stores, each in a process of its own."""
    report = Report()
    for products in SIZES:
        with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
            imported_s = in_own_process(stock, folder, products)
            result = in_own_process(serve, folder, products)
        _add(report, products, imported_s, result)
    return report


def stock(folder: str, products: int) -> float:
    """Fill a store; the seconds that the import takes."""
    with working(f"Importing {products} products"):
        goods = write_catalogue(Path(folder) / "goods", products)
        house = _open(folder)
        started = time.perf_counter()
        import_store(house.database, goods)
        house.close()
    return time.perf_counter() - started


def serve(folder: str, products: int) -> dict[str, Any]:
    """Hold the conversations, then time the parts alone; milliseconds."""
    started = time.perf_counter()
    house = _open(folder)
    interpreter = house.assistant.interpreter()
    house.shop.search(SearchQuery("tent"))
    opened_s = time.perf_counter() - started
    opened_mb = machine.resident_mb()
    first, *rest = conversations(products, _CONVERSATIONS + 1)
    _converse(house, "warm-up", first)
    turns = [
        turn
        for number, said in enumerate(track(rest, f"Conversations, {products} products"))
        for turn in _converse(house, f"timed-{number}", said)
    ]
    parts = _parts(house, interpreter, products, [turn["said"] for turn in turns])
    result = {"opened_s": opened_s, "opened_mb": opened_mb, "served_mb": machine.resident_mb()}
    house.close()
    return result | {"peak_mb": machine.peak_mb(), "turns": turns, "parts": parts}


def _open(folder: str) -> House:
    return open_house(load_settings(database_url=str(Path(folder) / "shop.sqlite")))


def _converse(house: House, session_id: str, said: list[str]) -> list[dict[str, Any]]:
    turns = []
    for number, text in enumerate(said):
        utterance = Utterance.of_text(text, session_id=session_id, message_id=str(number), channel="bench")
        started, cpu = time.perf_counter(), time.process_time()
        reply = house.assistant.respond(utterance)
        milliseconds, cpu_ms = (time.perf_counter() - started) * 1000.0, (time.process_time() - cpu) * 1000.0
        intent = reply.understood.intent if reply.understood else None
        order = bool(reply.order and intent == "yes")
        turns.append({"said": text, "intent": intent, "ordered": order, "ms": milliseconds, "cpu_ms": cpu_ms})
    return turns


def _parts(house: House, interpreter: Interpreter, products: int, said: list[str]) -> dict[str, list[float]]:
    """Each part of a turn alone, in milliseconds."""
    session = house.sessions.peek("timed-0")
    wanted = [*needs(_PARTS // 2), *(sample.text for sample in samples(products, _PARTS // 2))]
    stored = Reply("Here you are.", "Here you are.")

    def store(number: int) -> None:
        house.sessions.run_turn("stored", f"m{number}", lambda fresh: _like(fresh, session, stored))

    return {
        "understanding (interpreter)": _each(lambda t: interpreter.interpret((Hypothesis(t),)), said[:_PARTS]),
        "search (30 hits)": _each(lambda t: house.shop.search(SearchQuery(t)), wanted),
        "session store (load, save, reply)": _each(store, range(_PARTS)),
        "cart (read)": _each(lambda _: house.shop.cart(session.cart_id), range(_PARTS)),
        "words (is the catalogue the same?)": _each(lambda _: house.shop.words(), range(_PARTS)),
        "what to expect next (spoken turns only)": _each(house.assistant.expected, ["timed-0", "timed-1"] * _EXPECTED),
    }


def _like(fresh: Session, session: Session, reply: Reply) -> Reply:
    """Give a session the weight of a real one."""
    fresh.listed = session.listed
    fresh.turn += 1
    return reply


def _each(call: Callable[[Given], object], given: Iterable[Given]) -> list[float]:
    """Milliseconds of one call for each value."""
    times = []
    for value in given:
        started = time.perf_counter()
        call(value)
        times.append((time.perf_counter() - started) * 1000.0)
    return times


def _add(report: Report, products: int, imported_s: float, result: dict[str, Any]) -> None:
    turns, where = result["turns"], f"{products} products"
    spread = Spread.of([turn["ms"] for turn in turns])
    ordered = sum(turn["ordered"] for turn in turns)
    report.figures.extend(_figures(where, imported_s, result))
    cpu = Spread.of([turn["cpu_ms"] for turn in turns])
    rows: list[tuple[Cell, ...]] = [("turn", *spread.cells), ("turn, processor time", *cpu.cells)]
    rows += [(part, *Spread.of(times).cells) for part, times in result["parts"].items()]
    memory = f"{_mb(result['opened_mb'])} open, {_mb(result['served_mb'])} after serving"
    caption = (
        f"{_CONVERSATIONS} conversations, {ordered} orders placed. Import {imported_s:.1f} s, "
        f"open {result['opened_s']:.1f} s. Memory {memory}. Parts: timed alone, warm."
    )
    report.tables.append(Table(f"Milliseconds, {where}", ("what", *SPREAD_COLUMNS), rows, caption))
    report.tables.append(Table(f"Milliseconds by intent, {where}", ("intent", *SPREAD_COLUMNS), _by_intent(turns)))


def _figures(where: str, imported_s: float, result: dict[str, Any]) -> list[Figure]:
    spread = Spread.of([turn["ms"] for turn in result["turns"]])
    ordered = sum(turn["ordered"] for turn in result["turns"])
    return [
        Figure(f"turn p50, {where}", spread.p50, "ms"),
        Figure(f"turn p95, {where}", spread.p95, "ms"),
        Figure(f"turn p99, {where}", spread.p99, "ms"),
        Figure(f"turn processor time p95, {where}", Spread.of([t["cpu_ms"] for t in result["turns"]]).p95, "ms"),
        *(Figure(f"{part} p95, {where}", Spread.of(times).p95, "ms") for part, times in result["parts"].items()),
        Figure(f"orders placed, {where}", ordered, "", f"of {_CONVERSATIONS} conversations"),
        Figure(f"import, {where}", imported_s, "s"),
        Figure(f"open, {where}", result["opened_s"], "s", "interpreter and index included"),
        Figure(
            f"memory open, {where}", result["opened_mb"], "MB", machine.PSUTIL if result["opened_mb"] is None else ""
        ),
        Figure(f"memory after serving, {where}", result["served_mb"], "MB", f"peak {result['peak_mb']:.0f} MB"),
    ]


def _by_intent(turns: list[dict[str, Any]]) -> list[tuple[Cell, ...]]:
    times: defaultdict[str, list[float]] = defaultdict(list)
    for turn in turns:
        times[turn["intent"] or "(not understood)"].append(turn["ms"])
    spreads = {intent: Spread.of(of_intent) for intent, of_intent in times.items()}
    slowest = sorted(spreads.items(), key=lambda pair: -pair[1].p95)
    return [(intent, *spread.cells) for intent, spread in slowest]


def _mb(value: float | None) -> str:
    return f"{value:.0f} MB" if value is not None else f"({machine.PSUTIL})"
