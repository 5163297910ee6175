from __future__ import annotations

from commerce.orders.numbers import is_order_number, new_order_number


def test_a_number_is_seven_digits_without_a_leading_zero_or_a_digit_three_times_in_a_row() -> None:
    for _ in range(500):
        number = new_order_number()
        assert len(number) == 7
        assert number.isdecimal()
        assert number[0] != "0"
        assert not any(number[i] == number[i + 1] == number[i + 2] for i in range(5))
        assert is_order_number(number)


def test_numbers_do_not_follow_one_another() -> None:
    numbers = [int(new_order_number()) for _ in range(50)]
    assert numbers != sorted(numbers)
    assert len(set(numbers)) > 45


def test_one_wrong_digit_is_always_found() -> None:
    number = new_order_number()
    for place in range(7):
        for digit in "0123456789":
            wrong = number[:place] + digit + number[place + 1 :]
            assert is_order_number(wrong) == (wrong == number)


def test_two_neighbors_swapped_are_always_found() -> None:
    number = new_order_number()
    for place in range(6):
        swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        assert is_order_number(swapped) == (swapped == number)


def test_what_is_not_seven_digits_is_no_number() -> None:
    assert not is_order_number("")
    assert not is_order_number("12345678")
    assert not is_order_number("12345a7")
    assert not is_order_number("\u0661234567")
