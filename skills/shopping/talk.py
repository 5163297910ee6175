"""The conversation itself: greeting, help, repeating, how to speak, stopping, a person."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from skills.dialogue import policy
from skills.dialogue.pointing import named_among
from skills.dialogue.registry import registry
from skills.dialogue.session import CHECKING_OUT, Ask
from skills.dialogue.turn import Turn
from skills.reply import Reply
from voice import Patience

RATES_WPM: Final = (110, 140, 170, 200, 230, 260)
"""Speaking rates that "slower" and "faster" step through."""
VOLUMES: Final = (0.25, 0.5, 0.75, 1.0)
"""Loudness that "quieter" and "louder" step through."""
PITCHES: Final = (10, 30, 50, 70, 90)
"""Pitches that "deeper" and "higher" step through."""


@registry.skill("greet", aside=True)
def greet(turn: Turn) -> Reply:
    """Say hello."""
    return turn.say("greet").reply()


@registry.skill("help", aside=True)
def help_(turn: Turn) -> Reply:
    """Say what can be said."""
    return turn.say("help").reply()


@registry.skill("thanks", aside=True)
def thanks(turn: Turn) -> Reply:
    """You're welcome."""
    return turn.say("thanks").reply()


@registry.skill("goodbye")
def goodbye(turn: Turn) -> Reply:
    """End the conversation; the cart stays."""
    cart = turn.shop.cart(turn.session.cart_id)
    return turn.close_question().say("goodbye-cart" if cart.lines else "goodbye").reply(cart=cart, end=True)


@registry.skill("person", aside=True)
def person(turn: Turn) -> Reply:
    """Say how to reach a person."""
    return turn.say("person", contact=turn.shop.info().contact).reply()


@registry.skill("repeat", aside=True)
def repeat(turn: Turn) -> Reply:
    """Say the last reply again; the open question stays open."""
    if not turn.session.said_speech and turn.question is not None and turn.question.ask in CHECKING_OUT:
        return registry.skills["checkout"](turn)
    if not turn.session.said_speech:
        return turn.say("nothing-to-repeat").reply()
    return turn.repeat_last().reply(items=turn.session.listed)


@registry.skill("slower", aside=True)
def slower(turn: Turn) -> Reply:
    """Speak more slowly from now on."""
    return _set_rate(turn, max((r for r in RATES_WPM if r < turn.session.style.rate_wpm), default=None), "slower")


@registry.skill("faster", aside=True)
def faster(turn: Turn) -> Reply:
    """Speak faster from now on."""
    return _set_rate(turn, min((r for r in RATES_WPM if r > turn.session.style.rate_wpm), default=None), "faster")


@registry.skill("louder", aside=True)
def louder(turn: Turn) -> Reply:
    """Speak louder from now on."""
    return _set_volume(turn, min((v for v in VOLUMES if v > turn.session.style.volume), default=None), "louder")


@registry.skill("quieter", aside=True)
def quieter(turn: Turn) -> Reply:
    """Speak more quietly from now on."""
    return _set_volume(turn, max((v for v in VOLUMES if v < turn.session.style.volume), default=None), "quieter")


@registry.skill("higher", aside=True)
def higher(turn: Turn) -> Reply:
    """Speak with a higher voice from now on."""
    return _set_pitch(turn, min((p for p in PITCHES if p > turn.session.style.pitch), default=None), "higher")


@registry.skill("deeper", aside=True)
def deeper(turn: Turn) -> Reply:
    """Speak with a deeper voice from now on."""
    return _set_pitch(turn, max((p for p in PITCHES if p < turn.session.style.pitch), default=None), "deeper")


@registry.skill("other_voice", aside=True)
def other_voice(turn: Turn) -> Reply:
    """Speak with another voice from now on; after the last one comes the first."""
    turn.session.style = replace(turn.session.style, voice=turn.session.style.voice + 1)
    return turn.say("other-voice").reply()


@registry.skill("more_time", aside=True)
def more_time(turn: Turn) -> Reply:
    """Wait longer for the shopper from now on."""
    if turn.session.style.patience is Patience.PATIENT:
        return turn.say("no-more-time").reply()
    return _set_patience(turn, Patience.PATIENT, "more-time")


@registry.skill("less_time", aside=True)
def less_time(turn: Turn) -> Reply:
    """Wait less for the shopper from now on."""
    match turn.session.style.patience:
        case Patience.QUICK:
            return turn.say("no-less-time").reply()
        case Patience.NORMAL:
            return _set_patience(turn, Patience.QUICK, "less-time")
        case Patience.PATIENT:
            return _set_patience(turn, Patience.NORMAL, "less-time")


@registry.skill("cancel")
def cancel(turn: Turn) -> Reply:
    """Leave what was being done; nothing is ordered or changed. Right after an order it is the order that is meant."""
    if turn.asked is None and _has_just_ordered(turn):
        return registry.skills["cancel_order"](turn)
    return turn.close_question().say("cancelled").reply()


def _has_just_ordered(turn: Turn) -> bool:
    """Whether an order was placed, and nothing was looked at or put into the cart since."""
    session = turn.session
    return bool(session.last_order) and not session.listed and not turn.shop.cart(session.cart_id).lines


@registry.skill("yes")
def yes(turn: Turn) -> Reply:
    """A yes to nothing in particular; a question that it doesn't answer is asked again."""
    if turn.asked is not None:
        return turn.ask(turn.asked).reply()
    return turn.say("yes-to-what").reply()


@registry.skill("no")
def no(turn: Turn) -> Reply:
    """A no to whatever was asked."""
    return turn.close_question().say("no-then").reply()


@registry.answers(Ask.MEANT, "yes", "choose")
def meant_first(turn: Turn) -> Reply:
    """The first of two readings was meant, or the one that was named."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    turn.changes_mind |= bool(question.replaces)
    if turn.slots.color or turn.slots.size or turn.slots.brand:
        turn.close_question()  # that tells neither of two things: it is about something else
        return policy.act(turn, registry)
    named = named_among(question.options, turn.slots.item) if turn.slots.item else 0
    if named is None:
        return turn.say("not-one-of-these").ask(question).reply()
    second = named == 1 or turn.slots.ordinals[:1] in ((2,), (-1,))
    candidate = question.candidates[1 if second and len(question.candidates) > 1 else 0]
    turn.close_question()
    turn.interpretation = replace(turn.interpretation, intent=candidate.intent, slots=candidate.slots)
    return policy.act(turn, registry)


@registry.answers(Ask.MEANT, "no", "cancel")
def meant_neither(turn: Turn) -> Reply:
    """Neither was meant."""
    question = turn.question
    turn.close_question()
    if question is not None and question.replaces:
        return turn.say("kept").reply()
    return policy.misunderstood(turn)


def _set_rate(turn: Turn, rate_wpm: int | None, message: str) -> Reply:
    if rate_wpm is None:
        return turn.say(f"no-{message}").reply()
    turn.session.style = replace(turn.session.style, rate_wpm=rate_wpm)
    return turn.say(message).reply()


def _set_pitch(turn: Turn, pitch: int | None, message: str) -> Reply:
    if pitch is None:
        return turn.say(f"no-{message}").reply()
    turn.session.style = replace(turn.session.style, pitch=pitch)
    return turn.say(message).reply()


def _set_patience(turn: Turn, patience: Patience, message: str) -> Reply:
    turn.session.style = replace(turn.session.style, patience=patience)
    return turn.say(message).reply()


def _set_volume(turn: Turn, volume: float | None, message: str) -> Reply:
    if volume is None:
        return turn.say(f"no-{message}").reply()
    turn.session.style = replace(turn.session.style, volume=volume)
    return turn.say(message).reply()
