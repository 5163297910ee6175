from __future__ import annotations

import pytest

from tests.benchmarks.coffee_menu import MENU, marks, orders, slots_of


def test_orders_are_different_and_the_same_for_a_seed() -> None:
    made = orders(500, 1)

    assert len(set(made)) == 500
    assert made == orders(500, 1)
    assert made != orders(500, 2)


def test_every_value_of_the_menu_is_ordered_and_read_back() -> None:
    read = [slots_of(order) for order in orders(5000, 1)]

    assert all({slots.get(slot) for slots in read} >= set(values) for slot, values in MENU.items())


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("a medium roast latte", {"roast": "medium roast", "coffeeDrink": "latte"}),
        ("a medium latte", {"size": "medium", "coffeeDrink": "latte"}),
        (
            "an iced coffee with a little bit of skim milk",
            {"coffeeDrink": "iced coffee", "milkAmount": "a little bit of skim milk"},
        ),
        ("twelve oz mocha", {"size": "twelve ounce", "coffeeDrink": "mocha"}),
        ("smaller things", {}),
    ],
)
def test_the_longest_value_counts(text: str, slots: dict[str, str]) -> None:
    assert slots_of(text) == slots


def test_an_order_is_whole_only_without_missing_wrong_or_further_slots() -> None:
    label = {"size": "small", "coffeeDrink": "latte", "milkAmount": " cream"}

    assert marks(label, "small latte with cream").whole
    assert not marks(label, "small latte").whole
    assert not marks(label, "large latte with cream").whole
    assert not marks(label, "small latte with cream and sugar").whole
    assert marks(label, "large latte with cream").right == 2
