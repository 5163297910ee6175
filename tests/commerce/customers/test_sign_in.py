"""A code that was sent signs in whoever got it; nobody else, once, and not for long."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from time import thread_time

import pytest

from commerce import Identity, Level, LocalShop, Proof, Refusal, RefusalReason
from commerce.customers.sign_in import LASTS, SENDING, SENT, WRONG, SignInCode
from tests.commerce.customers.conftest import Clock

_keys = count()
JANE = "jane@example.com"


def code_for(shop: LocalShop, contact: str) -> SignInCode:
    sent = shop.customers.sign_in_code(contact)
    assert isinstance(sent, SignInCode)
    return sent


def sign_in(shop: LocalShop, contact: str, code: str) -> Identity | Refusal:
    number = next(_keys)
    return shop.customers.sign_in(contact, code, device=f"page-{number}", key=f"sign-in-{number}")


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


@pytest.mark.parametrize("contact", [JANE, " Jane@Example.com ", "+1 555 123 4567", "(555) 123-4567"])
def test_who_got_the_code_is_the_customer_once(known: LocalShop, contact: str) -> None:
    sent = code_for(known, contact)
    assert sent.customer_id == "jane"
    assert sent.code not in repr(sent)
    found = sign_in(known, contact, sent.code)
    assert found == Identity("jane", (Proof.CODE,))
    assert found.level is Level.CONFIRMED
    assert sign_in(known, contact, sent.code) == Refusal(RefusalReason.NOT_RECOGNISED)


def test_of_nobody_there_is_a_code_that_signs_nobody_in(known: LocalShop) -> None:
    sent = code_for(known, "nobody@example.com")
    assert sent.customer_id == ""
    assert sign_in(known, "nobody@example.com", sent.code) == Refusal(RefusalReason.NOT_RECOGNISED)
    assert sign_in(known, JANE, sent.code) == Refusal(RefusalReason.NOT_RECOGNISED)


def test_a_code_ends_soon_and_a_newer_one_takes_its_place(known: LocalShop, clock: Clock) -> None:
    first = code_for(known, JANE)
    second = code_for(known, JANE)
    assert sign_in(known, JANE, first.code) == Refusal(RefusalReason.NOT_RECOGNISED)
    clock.now += LASTS
    assert sign_in(known, JANE, second.code) == Refusal(RefusalReason.NOT_RECOGNISED)


def test_a_code_dies_of_wrong_guesses(known: LocalShop, clock: Clock) -> None:
    sent = code_for(known, JANE)
    for _ in range(WRONG):
        assert sign_in(known, JANE, other_than(sent.code)) == Refusal(RefusalReason.NOT_RECOGNISED)
    clock.now += timedelta(minutes=5)  # longer than guessing waits, and not as long as a code lasts
    assert sign_in(known, JANE, sent.code) == Refusal(RefusalReason.NOT_RECOGNISED)


@pytest.mark.parametrize("contact", [JANE, "nobody@example.com"])
def test_guessing_is_slowed_down_the_same_for_everybody(known: LocalShop, contact: str) -> None:
    sent = code_for(known, contact)
    told = [sign_in(known, contact, other_than(sent.code)) for _ in range(7)]
    reasons = [each.reason for each in told if isinstance(each, Refusal)]
    assert reasons == [RefusalReason.NOT_RECOGNISED] * 5 + [RefusalReason.TOO_MANY_TRIES] * 2


@pytest.mark.parametrize("contact", [JANE, "nobody@example.com"])
def test_codes_are_sent_a_few_times_an_hour(known: LocalShop, clock: Clock, contact: str) -> None:
    for _ in range(SENT):
        code_for(known, contact)
    refused = known.customers.sign_in_code(contact)
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.TOO_MANY_TRIES
    clock.now += SENDING
    code_for(known, contact)


def test_a_code_takes_the_same_work_for_unknown_customers(known: LocalShop) -> None:
    def worked(contact: str) -> float:
        began = thread_time()
        code_for(known, contact)
        assert sign_in(known, contact, "000000x") == Refusal(RefusalReason.NOT_RECOGNISED)
        return thread_time() - began

    contacts = (JANE, "siobhan@example.com", "nobody@example.com")
    least = {contact: min(worked(contact) for _ in range(3)) for contact in contacts}
    assert max(least.values()) < 2 * min(least.values()), least


def test_a_customer_who_is_forgotten_signs_in_no_more(known: LocalShop) -> None:
    sent = code_for(known, JANE)
    assert known.customers.forget("jane", key="forget") is None
    assert sign_in(known, JANE, sent.code) == Refusal(RefusalReason.NOT_RECOGNISED)
