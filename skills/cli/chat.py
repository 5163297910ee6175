"""``hawker chat``: the typed conversation, for people and for scripts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from typing import Annotated
from uuid import uuid4

import typer

from skills.assistant import Assistant
from skills.cli import console
from skills.cli.options import SessionName, Store, cart_kept, kept, open_stocked, settings_for
from skills.cli.record import record_of
from skills.paying.providers import carried_out, carrier_for
from skills.utterance import Event, Utterance

PROMPT = "\x1b[1;36mYou\x1b[0m: "


def chat(
    store: Store = None,
    session: SessionName = None,
    json: Annotated[
        bool, typer.Option("--json", help="Read one utterance a line, answer one JSON object a line.")
    ] = False,
) -> None:
    """Shop by typing. Ends with "goodbye", Ctrl-D or Ctrl-C; the cart is kept."""
    settings = settings_for(store)
    house = open_stocked(settings)
    name = session or uuid4().hex[:8]
    carrier = carrier_for(settings, house.database, house.shop)
    with closing(house), carried_out(carrier), cart_kept(house, name):
        if json:
            _answer_lines(house.assistant, f"local:{name}")
        else:
            converse(house.assistant, f"local:{name}")


def converse(assistant: Assistant, session_id: str) -> None:
    """A conversation on the terminal."""
    launch = Utterance(session_id, uuid4().hex, "chat", event=Event.LAUNCH)
    console.assistant(assistant.respond(launch))
    for line in _typed():
        reply = assistant.respond(_said(line, session_id))
        console.assistant(reply)
        if reply.end:
            return
    console.note(kept(session_id.partition(":")[2]))


def _answer_lines(assistant: Assistant, session_id: str) -> None:
    for line in lines():
        reply = assistant.respond(_said(line, session_id))
        sys.stdout.buffer.write(record_of(reply) + b"\n")
        sys.stdout.buffer.flush()


def _said(line: str, session_id: str) -> Utterance:
    return Utterance.of_text(line, session_id=session_id, message_id=uuid4().hex, channel="chat")


def _typed() -> Iterator[str]:
    if not sys.stdin.isatty():
        yield from lines()
        return
    import readline  # noqa: F401  # line editing and history for input()

    while True:
        try:
            line = input(PROMPT).strip()
        except EOFError:
            console.out.print()
            return
        if line:
            yield line


def lines() -> Iterator[str]:
    """Lines of stdin; bytes that are no UTF-8 become replacement characters."""
    for raw in sys.stdin.buffer:
        line = raw.decode(errors="replace").strip()
        if line:
            yield line
