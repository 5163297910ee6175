"""Conversations written as YAML: what is said, and what must come of it.

A journey is a list of steps. ``say`` is an utterance (``silence: true`` is none); the ``expect`` after it is held against
the reply:

    intent   the intent that was understood
    says     words that the reply must hold (a text or a list of texts, capitals don't matter)
    silent   words that it must not hold
    lists    how many products it lists, or words that the names listed must hold, in order
    asks     the question that is open afterwards; ``null`` for none
    cart     {count, lines: {name: quantity}, total, coupon, delivery}
    order    the status of the order that the reply is about; ``null`` for none
    end      whether the conversation is over
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from skills.assembly import House
from skills.reply import Reply

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Journey:
    """One conversation."""

    name: str
    spoken: bool
    """Whether it is also spoken and recognized."""
    steps: list[dict[str, Any]]


def load_journeys() -> list[Journey]:
    """Every journey of this folder."""
    journeys = []
    for path in sorted(FOLDER.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        journeys.append(Journey(path.stem, data.get("spoken", False), data["steps"]))
    return journeys


def play(journey: Journey, house: House, session_id: str, respond: Callable[[str | None], Reply]) -> None:
    """Hold a conversation; ``respond`` gets what is said, or ``None`` for silence."""
    for number, step in enumerate(journey.steps, 1):
        said = None if step.get("silence") else step["say"]
        reply = respond(said)
        question = house.assistant.session(session_id).question
        asks = question.ask.value if question else None
        for wish, value in step.get("expect", {}).items():
            problem = _problem(wish, value, reply, asks)
            heard = reply.understood.heard if reply.understood else ""
            assert not problem, (
                f"{journey.name}, step {number}: said {said!r}, heard {heard!r}: {problem}\nreply: {reply.display}"
            )


def _problem(wish: str, value: Any, reply: Reply, asks: str | None) -> str:
    text = reply.display.lower()
    match wish:
        case "intent":
            intent = reply.understood.intent if reply.understood else None
            return "" if intent == value else f"intent {intent}, not {value}"
        case "says":
            missing = [words for words in _texts(value) if words.lower() not in text]
            return f"it does not say {missing}" if missing else ""
        case "silent":
            present = [words for words in _texts(value) if words.lower() in text]
            return f"it says {present}" if present else ""
        case "lists":
            names = [item.name for item in reply.items]
            if isinstance(value, int):
                return "" if len(names) == value else f"it lists {names}, not {value}"
            fits = len(names) >= len(value) and all(w.lower() in n.lower() for w, n in zip(value, names, strict=False))
            return "" if fits else f"it lists {names}, not {value}"
        case "asks":
            return "" if asks == value else f"it asks {asks}, not {value}"
        case "order":
            status = reply.order.status.value if reply.order else None
            return "" if status == value else f"order {status}, not {value}"
        case "end":
            return "" if reply.end == value else f"end is {reply.end}"
        case "cart":
            return _cart_problem(value, reply)
    raise ValueError(f"a journey can't expect {wish!r}")


def _cart_problem(wishes: dict[str, Any], reply: Reply) -> str:
    cart = reply.cart
    if cart is None:
        return "there is no cart"
    have = {
        "count": cart.count,
        "lines": {line.name: line.quantity for line in cart.lines},
        "total": str(cart.total.major),
        "coupon": cart.coupon,
        "delivery": cart.delivery.code if cart.delivery else None,
    }
    wrong = {name: have[name] for name, value in wishes.items() if have[name] != value}
    return f"cart has {wrong}, not {wishes}" if wrong else ""


def _texts(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
