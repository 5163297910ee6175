"""Suite ``endpoint``: the Alexa channel beside a minimal skill of Amazon's SDK, open sessions, slow clients, attacks.

Ours checks the signature (its chain is kept), counts against limits, loads and stores the session, understands and
answers; the other reads the request with ``ask-sdk-core`` and says one sentence. Both are served alike.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Final

import psutil

from commerce import demo_folder, import_store
from skills.assembly import open_house
from skills.endpoint import EndpointConfig, create_app
from skills.logs import start_logging
from skills.settings import load_settings
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.endpoint_clients import Signed, Speed, conversation, signed, speed, trickling
from tests.benchmarks.endpoint_servers import Served, hawker, minimal
from tests.benchmarks.report import Figure, Report, Table
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import SECRET, alexa_request, intent_request, slot
from tests.skills.endpoint.test_attacks import BODIES, WRONG, alexa_body

CLIENTS: Final = (1, 4, 16)
ROUNDS: Final = 3
SHOPPERS: Final = 16
"""They come in each round, whether one after the other or all at once: every p99 is that of as many turns."""
TURNS: Final = 21
SESSIONS: Final = 5_000
SLOW: Final = 100


def measure() -> Report:
    """All of it; a quick run is one round and a tenth of the sessions."""
    quick = Conditions.of_run().quick
    sessions = SESSIONS // 10 if quick else SESSIONS
    amazon = Amazon()
    with tempfile.TemporaryDirectory(prefix="hawker-endpoint-") as name:
        folder = Path(name)
        database = _stocked(folder)
        with hawker(database, amazon) as ours, minimal(database) as theirs:
            speeds = _side_by_side(amazon, ours, theirs, 1 if quick else ROUNDS)
            slow = {what: _beside_slow(amazon, ours, what) for what in ("", "headers", "bodies")}
            growth = _growth(amazon, ours, sessions)
        attacks = _attacks(database, amazon)
    return Report(
        [*_speed_figures(speeds), *_slow_figures(slow), *_growth_figures(growth, sessions), *_attack_figures(attacks)],
        [_speed_table(speeds), _slow_table(slow), _growth_table(growth, sessions), _attack_table(attacks)],
    )


def _stocked(folder: Path) -> Path:
    database = folder / "shop.sqlite"
    house = open_house(load_settings(database_url=str(database)))
    import_store(house.database, demo_folder())
    house.close()
    return database


def _side_by_side(amazon: Amazon, ours: Served, theirs: Served, rounds: int) -> dict[tuple[str, int], Speed]:
    """Medians of rounds that take turns."""
    found: dict[tuple[str, int], list[Speed]] = {}
    for round_ in range(rounds):
        for clients in CLIENTS:
            for who, served in (("hawker", ours), ("ask-sdk", theirs)):
                held = _shoppers(amazon, f"{who}-{round_}-{clients}")
                found.setdefault((who, clients), []).append(speed(served.port, held, clients))
    return {key: _median(speeds) for key, speeds in found.items()}


def _shoppers(amazon: Amazon, names: str) -> list[list[Signed]]:
    return [conversation(amazon, f"amzn1.ask.account.{names}-{number}", TURNS) for number in range(SHOPPERS)]


def _median(speeds: list[Speed]) -> Speed:
    return Speed(
        statistics.median(each.per_second for each in speeds),
        statistics.median(each.p50_ms for each in speeds),
        statistics.median(each.p99_ms for each in speeds),
        sum(each.failed for each in speeds),
    )


def _beside_slow(amazon: Amazon, ours: Served, what: str) -> Speed:
    held = _shoppers(amazon, f"beside-{what}")
    with trickling(ours.port, SLOW, body=what == "bodies") if what else nullcontext():
        return speed(ours.port, held, 4)


def _growth(amazon: Amazon, ours: Served, sessions: int) -> list[tuple[str, float, int, int]]:
    """Memory in MB, threads and open files of the server: at first, and after each of two waves of shoppers."""
    process = psutil.Process(ours.pid)
    states = [_state("before", process)]
    for wave in ("first", "second"):
        held = [_visit(amazon, f"amzn1.ask.account.open-{number}", wave) for number in range(sessions)]
        speed(ours.port, held, 8)
        states.append(_state(f"after the {wave} wave", process))
    return states


def _visit(amazon: Amazon, user: str, wave: str) -> list[Signed]:
    search = {**intent_request("SearchIntent", slot("item", "tea")), "requestId": f"{user}.{wave}"}
    return [signed(amazon, alexa_request("LaunchRequest"), user), signed(amazon, search, user)]


def _state(when: str, process: psutil.Process) -> tuple[str, float, int, int]:
    return when, process.memory_info().rss / 1e6, process.num_threads(), process.num_fds()


def _attacks(database: Path, amazon: Amazon) -> list[tuple[str, int, float]]:
    """Each attack's status, and the milliseconds of processor that it took, the least of five."""
    start_logging("error")
    house = open_house(load_settings(database_url=str(database)))
    config = EndpointConfig(("alexa", "dialogflow"), SKILL, SECRET)
    client = create_app(house.assistant, config, verifier=amazon.verifier()).test_client()
    client.post("/alexa", data=b"{}", headers=amazon.headers(b"{}"))  # the chain is kept from now on
    found = []
    for what, path, body in _attack_bodies():
        headers = amazon.headers(body) if path == "/alexa" else {"X-Hawker-Secret": SECRET}

        def attack(path: str = path, body: bytes = body, headers: dict[str, str] = headers) -> int:
            return client.post(path, data=body, headers=headers).status_code

        found.append((f"{path} {what}", attack(), min(_cpu_ms(attack) for _ in range(5))))
    house.close()
    return found


def _attack_bodies() -> Iterator[tuple[str, str, bytes]]:
    for path in ("/alexa", "/dialogflow", "/dialogflow-cx"):
        for what, body in BODIES.items():
            yield what, path, body
        yield "too large", path, b" " * 65_537
    for place, values in WRONG.items():
        if "resolutionsPerAuthority" not in place:
            for number, value in enumerate(values):
                yield f"{place} {number}", "/alexa", alexa_body(place, value)


def _cpu_ms(work: Callable[[], Any]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def _speed_figures(speeds: dict[tuple[str, int], Speed]) -> list[Figure]:
    figures = []
    for clients in CLIENTS:
        ours, theirs = speeds["hawker", clients], speeds["ask-sdk", clients]
        figures += [
            Figure(f"requests, {clients} at once", ours.per_second, "/s"),
            Figure(f"requests beside ask-sdk, {clients} at once", ours.per_second / theirs.per_second, "times"),
            Figure(f"p99, {clients} at once", ours.p99_ms, "ms"),
            Figure(f"failed, {clients} at once", ours.failed, ""),
        ]
    return figures


def _slow_figures(slow: dict[str, Speed]) -> list[Figure]:
    return [
        figure
        for what, found in slow.items()
        if what
        for figure in (
            Figure(f"failed beside {SLOW} slow {what}", found.failed, ""),
            Figure(f"p99 beside {SLOW} slow {what}", found.p99_ms, "ms"),
        )
    ]


def _growth_figures(growth: list[tuple[str, float, int, int]], sessions: int) -> list[Figure]:
    (_, first, threads, files), (_, second, threads_then, files_then) = growth[1:]
    return [
        Figure(f"memory of {sessions} sessions that come again", second / first, "times"),
        Figure("more threads and files then", max(threads_then - threads, files_then - files), ""),
    ]


def _attack_figures(attacks: list[tuple[str, int, float]]) -> list[Figure]:
    return [
        Figure("attacks", len(attacks), ""),
        Figure("attacks not refused", sum(not 400 <= status < 500 for _, status, _ in attacks), ""),
        Figure("processor time of the worst attack", max(ms for _, _, ms in attacks), "ms"),
    ]


def _speed_table(speeds: dict[tuple[str, int], Speed]) -> Table:
    columns = ("skill", "clients", "requests/s", "p50 ms", "p99 ms")
    rows = [
        (who, clients, each.per_second, each.p50_ms, each.p99_ms)
        for (who, clients), each in sorted(speeds.items(), key=lambda found: (found[0][1], found[0][0]))
    ]
    return Table("The Alexa channel beside a minimal skill", columns, list(rows))


def _slow_table(slow: dict[str, Speed]) -> Table:
    rows = [(f"{SLOW} that trickle {what}" if what else "none", f.p99_ms, f.failed) for what, f in slow.items()]
    return Table("Four clients beside slow ones", ("slow clients", "p99 ms", "failed"), list(rows))


def _growth_table(growth: list[tuple[str, float, int, int]], sessions: int) -> Table:
    return Table(f"{sessions} open sessions", ("when", "MB", "threads", "files"), list(growth))


def _attack_table(attacks: list[tuple[str, int, float]]) -> Table:
    worst = sorted(attacks, key=lambda attack: -attack[2])[:10]
    return Table("The attacks that took longest", ("attack", "status", "CPU ms"), list(worst))
