"""Which way to pay is meant, and how each is named."""

from __future__ import annotations

from commerce import ORIGINAL, STORE_CREDIT, KeptMethod, Level, MethodKind, OrderFile
from skills.account.identity import is_enough
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import meant


def kept(turn: Turn, file: OrderFile) -> dict[str, KeptMethod]:
    """The ways to pay that the customer of an order keeps, by their ids."""
    return {method.id: method for method in turn.shop.after_sales.methods_of(file.order.number)}


def may_name_kept(turn: Turn, file: OrderFile) -> bool:
    """Whether the ways to pay that the customer of an order keeps may be named and charged to who is speaking."""
    return is_enough(turn, Level.CONFIRMED) and turn.session.identity.customer_id == file.customer_id


def offered(turn: Turn, file: OrderFile, choices: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the choices that are read out: a kept way only to who may hear of it."""
    if may_name_kept(turn, file):
        return choices
    return tuple(choice for choice in choices if choice in (ORIGINAL, STORE_CREDIT))


def refund_choices(turn: Turn, file: OrderFile, *, difference: bool) -> tuple[str, ...]:
    """Where money may go, or where a difference may come from: ``ORIGINAL``, ``STORE_CREDIT``, ids of kept ways."""
    allowed, methods = turn.shop.after_sales.policy().refund_to, kept(turn, file)
    choices = [ORIGINAL] if ORIGINAL in allowed else []
    if STORE_CREDIT in allowed and file.customer_id and not difference:
        choices.append(STORE_CREDIT)
    for method in methods.values():
        is_original, is_credit = method.id == file.order.payment, method.kind is MethodKind.STORE_CREDIT
        if not is_original and not is_credit and (difference or method.kind.value in allowed):
            choices.append(method.id)
    return tuple(choices)


def method_name(turn: Turn, file: OrderFile, choice: str) -> str:
    """How a way to pay is named within a sentence."""
    if choice == STORE_CREDIT:
        return turn.replies.render("label-method-store-credit").speech
    method = kept(turn, file).get(file.order.payment if choice == ORIGINAL else choice)
    if method is None:
        return turn.replies.render("label-method-original").speech
    if method.kind is MethodKind.CARD:
        brand = method.brand[:1].upper() + method.brand[1:]
        return turn.replies.render("label-method-card", brand=brand, digits=method.last_four).speech
    if method.kind is MethodKind.PAYPAL:
        return turn.replies.render("label-method-paypal").speech
    is_gift_card = method.kind is MethodKind.GIFT_CARD
    return turn.replies.render("label-method-gift-card" if is_gift_card else "label-method-store-credit").speech


def choice_meant(turn: Turn, file: OrderFile, choices: tuple[str, ...], said: str) -> str | None:
    """The one of the choices that the words mean."""
    methods = kept(turn, file)
    names = {choice: _called(turn, methods, file, choice) for choice in choices}
    found = meant(said, names)
    if len(found) > 1:
        by_detail = {c: [methods[c].brand, methods[c].last_four] for c in found if c in methods}
        found = meant(said, by_detail) or found
    if len(found) == 1:
        return found[0]
    if turn.slots.ordinals and 1 <= abs(turn.slots.ordinals[0]) <= len(choices):
        place = turn.slots.ordinals[0]
        return choices[place if place < 0 else place - 1]
    return None


def _called(turn: Turn, methods: dict[str, KeptMethod], file: OrderFile, choice: str) -> list[str]:
    called = [method_name(turn, file, choice)]
    if choice == ORIGINAL:
        called += _words(turn, "label-words-original")
    if choice == STORE_CREDIT:
        return called + _words(turn, "label-words-store-credit")
    method = methods.get(file.order.payment if choice == ORIGINAL else choice)
    if method is not None:
        called += [*_words(turn, f"label-words-{method.kind.value.replace('_', '-')}"), method.brand, method.last_four]
    return [name for name in called if name]


def _words(turn: Turn, message: str) -> list[str]:
    return [word.strip() for word in turn.replies.render(message).speech.split(",")]
