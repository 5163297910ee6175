"""The ways to pay that are kept: hearing them, and letting one go after a yes."""

from __future__ import annotations

from commerce import Customer, KeptMethod, Level, MethodKind, Refusal
from nlu import Digits, Names
from skills.account.addresses import customer_of
from skills.account.identity import require
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.dialogue.words_said import meant
from skills.reply import Reply


@registry.skill("my_methods")
def my_methods(turn: Turn) -> Reply:
    """Say which ways to pay are kept, and what is left on them."""
    if (asking := require(turn, Level.CONFIRMED, then="my_methods")) is not None:
        return asking
    return _say_all(turn, customer_of(turn).methods)


@registry.skill("remove_method")
def remove_method(turn: Turn) -> Reply:
    """Keep a way to pay no longer, after a yes."""
    if (asking := require(turn, Level.CONFIRMED, then="remove_method")) is not None:
        return asking
    kept = customer_of(turn).methods
    one = _meant(turn, kept)
    if one is None:
        return _say_all(turn, kept)
    turn.say("method-remove-read", method=method_called(turn, one))
    return turn.ask(Question(Ask.CONFIRM_ACCOUNT, action="remove_method", line_id=one.id)).reply()


def confirmed(turn: Turn, question: Question) -> Customer | Refusal | None:
    """Do what was agreed to; ``None`` where it is about something else."""
    if question.action != "remove_method":
        return None
    customer_id = turn.session.identity.customer_id
    return turn.shop.customers.remove_method(customer_id, question.line_id, key=turn.key())


def method_called(turn: Turn, kept: KeptMethod) -> str:
    """A kept way to pay as it is named within a sentence."""
    if kept.kind is MethodKind.CARD:
        said = turn.replies.render("label-method-card", brand=kept.brand.title(), digits=kept.last_four)
    elif kept.kind is MethodKind.PAYPAL:
        said = turn.replies.render("label-method-paypal")
    elif kept.balance is None:
        is_card = kept.kind is MethodKind.GIFT_CARD
        said = turn.replies.render("label-method-gift-card" if is_card else "label-method-store-credit")
    elif kept.kind is MethodKind.GIFT_CARD:
        said = turn.replies.render("label-gift-card-left", total=amount(kept.balance))
    else:
        said = turn.replies.render("label-credit-left", total=amount(kept.balance))
    return said.display


def _say_all(turn: Turn, kept: tuple[KeptMethod, ...]) -> Reply:
    names = Names(tuple(method_called(turn, each) for each in kept))
    return turn.close_question().say("your-methods", count=len(kept), methods=names).reply()


def _meant(turn: Turn, kept: tuple[KeptMethod, ...]) -> KeptMethod | None:
    place = turn.slots.ordinals[0] if turn.slots.ordinals else 0
    if place and -1 <= place <= len(kept):
        return kept[place if place < 0 else place - 1]
    heard = turn.interpretation.heard
    named = meant(heard, {each: [*words_of(turn, each), *details_of(turn, each)] for each in kept})
    if len(named) > 1:
        named = meant(heard, {each: details_of(turn, each) for each in named}) or named
    if len(named) == 1:
        return named[0]
    return kept[0] if len(kept) == 1 else None


def words_of(turn: Turn, kept: KeptMethod) -> list[str]:
    """What a kept way to pay of its kind is called."""
    said = turn.replies.render(f"label-words-{kept.kind.value.replace('_', '-')}").speech
    return [word.strip() for word in said.split(",")]


def details_of(turn: Turn, kept: KeptMethod) -> list[str]:
    """What tells one card from another: its brand, and its last digits as they are written and said."""
    said = turn.replies.render("label-digits", digits=Digits(kept.last_four)).speech if kept.last_four else ""
    return [detail for detail in (kept.brand, kept.last_four, said) if detail]
