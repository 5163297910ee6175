"""Recordings of people, where they are given: what is said to something else changes nothing, orders are heard.

The recordings are no part of hawker; ``HAWKER_BENCH_MATERIAL`` names their folder (see CONTRIBUTING).
"""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from skills.assembly import House
from skills.dialogue.doubt import cost_of
from skills.dialogue.risk import Risk
from tests.benchmarks.conditions import MATERIAL, Conditions
from tests.benchmarks.ears import pcm_of
from tests.kiosk import BEFORE, Kiosk, taught_english
from voice import SpeechModel

pytestmark = pytest.mark.audio

TALK = 12
ORDERS = 6
ORDERS_HEARD = 4
"""A demo store sells no coffee, so that its ear may well miss one."""
MISSING = f"no recordings of people: let {MATERIAL} name a folder that has audio/{{}} (see CONTRIBUTING)"


def given(name: str, pattern: str) -> list[Path]:
    """The recordings of a kind; none where they were not given."""
    folder = Conditions.of_run().recordings(name)
    return sorted(folder.glob(pattern)) if folder else []


def evenly(paths: list[Path], count: int) -> list[Path]:
    """So many of them, from all over."""
    return paths[:: max(len(paths) // count, 1)][:count]


OTHER_TALK = given("oov", "*.flac")
COFFEE = given("coffee", "*-*.flac")


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> SpeechModel:
    return taught_english(tmp_path_factory.mktemp("words"))


@pytest.fixture
def kiosk(house: House, taught: SpeechModel) -> Kiosk:
    return Kiosk(house, taught)


@pytest.mark.parametrize("when", ["nothing asked", "which size?"])
@pytest.mark.parametrize("path", evenly(OTHER_TALK, TALK), ids=lambda path: path.stem)
@pytest.mark.skipif(not OTHER_TALK, reason=MISSING.format("oov"))
def test_what_people_say_to_something_else_changes_nothing(kiosk: Kiosk, path: Path, when: str) -> None:
    kiosk.typed(*BEFORE[when])
    asked, bought = kiosk.expectation(), kiosk.bought()
    understood = kiosk.heard(pcm_of(str(path))).understood
    assert understood is not None
    assert understood.intent is None or cost_of(understood.intent, asked) is Risk.FREE, understood.heard
    assert kiosk.bought() == bought


@pytest.mark.skipif(not COFFEE, reason=MISSING.format("coffee"))
def test_most_of_what_people_order_is_heard(kiosk: Kiosk) -> None:
    labels = orjson.loads((COFFEE[0].parent / "labels.json").read_bytes())
    heard = 0
    for path in evenly(COFFEE, ORDERS):
        understood = kiosk.heard(pcm_of(str(path))).understood
        drink = labels[path.name]["slots"]["coffeeDrink"].split()[-1]
        heard += understood is not None and drink in understood.heard.split()
    assert heard >= ORDERS_HEARD
