"""What was asked for by weight, by the dozen or in packs is met by the sizes that a catalogue names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nlu import Slots
from skills.assembly import House
from skills.shopping.packages import Package, counted, is_weighed_in_vain, package_of


def kilos(amount: str) -> Slots:
    return Slots(item="coffee", unit="kilo", amount=Decimal(amount))


@pytest.mark.parametrize(
    ("product", "slots", "package"),
    [
        ("house-blend", kilos("0.5"), Package("500 g", 1)),
        ("house-blend", kilos("0.25"), Package("250 g", 1)),
        ("house-blend", kilos("1.5"), Package("500 g", 3)),
        ("house-blend", Slots(item="coffee", unit="kilo", quantity=2), Package("1 kg", 2)),
        ("house-blend", Slots(item="coffee", unit="gram", amount=Decimal(500)), Package("500 g", 1)),
        ("house-blend", kilos("0.3"), None),
        ("house-blend", Slots(item="coffee", unit="liter", amount=Decimal(1)), None),
        ("house-blend", Slots(item="coffee", quantity=2), None),
        ("house-blend", Slots(item="coffee", unit="kilo", amount=Decimal(1), size="250 g"), None),
        ("farm-eggs", Slots(item="eggs", quantity=12), Package("12 eggs", 1)),
        ("farm-eggs", Slots(item="happy hen eggs", quantity=24), Package("12 eggs", 2)),
        ("farm-eggs", Slots(item="eggs", quantity=18), Package("6 eggs", 3)),
        ("farm-eggs", Slots(item="eggs", quantity=2), None),
        ("farm-eggs", Slots(item="eggs", quantity=2, pack_size=6), Package("6 eggs", 2)),
        ("chess-set", Slots(item="chess set", quantity=2), None),
    ],
)
def test_the_size_that_holds_what_was_asked_for_is_found(
    house: House, product: str, slots: Slots, package: Package | None
) -> None:
    found = house.shop.product(product)
    assert found is not None
    assert package_of(slots, found) == package


def test_packs_of_what_is_sold_singly_are_so_many_pieces(house: House) -> None:
    chess = house.shop.product("chess-set")
    assert chess is not None
    assert counted(Slots(quantity=2, pack_size=6), chess) == 12
    assert counted(Slots(pack_size=6), chess) == 6
    assert counted(Slots(), chess) == 1


def test_only_what_has_no_weights_is_weighed_in_vain(house: House) -> None:
    chess, coffee = house.shop.product("chess-set"), house.shop.product("house-blend")
    assert chess is not None
    assert coffee is not None
    assert is_weighed_in_vain(kilos("0.5"), chess)
    assert not is_weighed_in_vain(kilos("0.3"), coffee)
    assert not is_weighed_in_vain(Slots(quantity=2), chess)
