"""A kiosk as tests have it: a shopper's conversation, and an ear that was taught the demo store as a shop's is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from models import compile_for, find_model
from nlu import Expectation, LanguagePack
from skills.assembly import House
from skills.dialogue.prompts import expectation_of
from skills.hearing.hearing import graph_request, utterance_of
from skills.reply import Reply
from skills.utterance import Utterance
from tests.benchmarks.heldout import demo_vocabulary
from tests.journeys.stocked import books_of
from voice import Recognizer, SpeechModel
from voice.utterance import join_segments

RATE_HZ: Final = 16000
BEFORE: Final = {
    "nothing asked": (),
    "after a list": ("find running shoes",),
    "which size?": ("find running shoes", "add the first one"),
}
"""What was typed before, by the moment that it leads to."""
_BLOCK: Final = 3200
"""100 ms of PCM."""


def taught_english(folder: Path) -> SpeechModel:
    """The embedded model with the demo store compiled in; ``folder`` is for its making. The tests' cache keeps it."""
    request = graph_request(find_model("en"), LanguagePack.load("en"), demo_vocabulary(folder), None)
    return SpeechModel.load(compile_for(request, lambda _: None).folder)


class Kiosk:
    """A shopper's conversation, typed up to some moment and then heard."""

    def __init__(self, house: House, taught: SpeechModel) -> None:
        self._house, self._taught, self._books = house, taught, books_of(house)
        self._turns = 0

    def typed(self, *texts: str) -> None:
        """Say something that is understood as it is written."""
        for text in texts:
            self._turns += 1
            self._house.assistant.respond(
                Utterance.of_text(text, session_id="kiosk", message_id=str(self._turns), channel="kiosk")
            )

    def heard(self, pcm: bytes) -> Reply:
        """Hear 16 kHz mono PCM, as one utterance."""
        expected = self._house.assistant.expected("kiosk", taught=True)
        recognizer = Recognizer(self._taught, RATE_HZ, expected=expected)
        found = [recognizer.accept(pcm[start : start + _BLOCK]) for start in range(0, len(pcm), _BLOCK)]
        segments = [*(each for each in found if each and each.final), recognizer.finish()]
        return self._house.assistant.respond(utterance_of(join_segments(segments), "kiosk", "kiosk"))

    def expectation(self) -> Expectation:
        """What is asked now."""
        return expectation_of(self._house.assistant.session("kiosk"))

    def state(self) -> tuple[object, ...]:
        """All that an action would change."""
        session = self._house.assistant.session("kiosk")
        return session.question, session.listed, session.style, *self.bought()

    def bought(self) -> tuple[object, object]:
        """Orders, and what is in carts."""
        orders, lines = (self._books.rows(f"select * from {table}") for table in ("orders", "cart_lines"))
        return orders, lines
