"""One conversation, every door: each journey that a channel can express goes through it as it is typed."""

from __future__ import annotations

import pytest

from skills.assembly import House
from tests.journeys.channels import DOORS, AtTheDoor, open_doors
from tests.journeys.journey import DOINGS, Journey, load_journeys, play
from tests.journeys.test_journeys import typed
from tests.skills.endpoint.amazon import Amazon

JOURNEYS = load_journeys()


def expressible(journey: Journey, door: str) -> bool:
    doings = {doing for step in journey.steps for doing in DOINGS & step.keys()}
    return not doings & DOORS[door].cannot


@pytest.fixture(scope="module")
def amazon() -> Amazon:
    return Amazon()


@pytest.mark.parametrize(
    ("journey", "door"),
    [
        pytest.param(journey, door, id=f"{journey.name}-{door}")
        for journey in JOURNEYS
        for door in DOORS
        if expressible(journey, door)
    ],
)
def test_a_journey_goes_through_every_door(journey: Journey, door: str, house: House, amazon: Amazon) -> None:
    entered = DOORS[door].enter(open_doors(house, amazon))
    play(journey, AtTheDoor(house, typed, entered.session_id, entered=entered))
