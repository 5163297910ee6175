"""Suite: how long a shopper waits for the voice: from the end of speech to the first sound of the reply.

The wait that finds out that speech has ended is left out. What is timed is the way of the spoken loop: the
recognizer's last word on the utterance, the assistant's reply, what to expect next, and the first piece of the reply as
sound, which the loudspeaker gets while the others are made. Sentences of up to 20 words that were never said are timed
apart, those without a comma too, which are one piece.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Final, TypeVar

from commerce import demo_folder, import_store
from models import find_model
from skills.assembly import House, open_house
from skills.cli.shop import recorded_shopper
from skills.hearing.hearing import utterance_of
from skills.settings import load_settings
from skills.speaking import aloud
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import SPREAD_COLUMNS, Spread
from voice import Recognizer, Speaker, SpeechModel, read_frames

_SAID: Final = """
    do you have hiking boots
    the second one
    what do people say about it
    how much is it
    compare the first and the second
    do you have rain jackets in blue
    show me some more
    tell me about the first one
    what is your return policy
    is anything on sale
    i'm looking for green tea
    add the first one
    the first one
    find me a tent under two hundred dollars
    what do you recommend
    what's in my cart
    show me coffee machines
    the cheapest one
    where can i find dog food
    what can you do
    i'd like to check out
    standard delivery
    yes
    where is my order
    goodbye
"""


@dataclass(frozen=True)
class Wait:
    """One reply: milliseconds of each step, and how much is spoken."""

    steps: tuple[float, ...]
    speech: str

    @property
    def total(self) -> float:
        """From the end of speech to the first sound."""
        return sum(self.steps)


Result = TypeVar("Result")
STEPS: Final = ("recognizer's last word", "reply", "what to expect next", "first sound of the reply")
_SENTENCES: Final = 40
_WORDS: Final = """
    your order number is ready and the standard delivery brings these running shoes in blue to your door within five
    working days for four dollars so please tell me which size of that rain jacket you would like to take
"""


def measure() -> Report:
    """The recorded shopper, and a longer conversation where the voice of the tests is there."""
    model = SpeechModel.load(find_model("en"))
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        house = open_house(load_settings(database_url=str(Path(folder) / "shop.sqlite")))
        import_store(house.database, demo_folder())
        house.assistant.interpreter()
        waits = [wait for name, said in _heard().items() for wait in _converse(house, model, name, said)]
        house.close()
    return _report(waits, _first_sounds())


def _first_sounds() -> list[float]:
    """Milliseconds until a sentence of 5 to 20 words can be heard that was never said; every other one has a comma."""
    random = Random(20)  # noqa: S311 - the same sentences in every run
    waits: list[float] = []
    with Speaker() as speaker:
        speaker.synthesize("ready")
        for number in range(_SENTENCES):
            words = [random.choice(_WORDS.split()) for _ in range(random.randint(5, 20))]
            if number % 2:
                words[len(words) // 2] += ","
            sentence = " ".join(words).capitalize() + "."
            _timed(partial(_begun, speaker, sentence), waits)
    return waits


def _begun(speaker: Speaker, sentence: str) -> bytes:
    return next(speaker.stream(sentence))


def _heard() -> dict[str, list[Path]]:
    """Conversations as recordings."""
    conversations = {"the recorded shopper": recorded_shopper()}
    try:
        joe = shopper()
    except ImportError:
        return conversations
    lines = [line.strip() for line in _SAID.strip().splitlines()]
    return conversations | {"a longer conversation": [joe.say(line) for line in lines]}


def _converse(house: House, model: SpeechModel, name: str, said: list[Path]) -> list[Wait]:
    """One conversation; replies that were spoken before are left out, because they come from memory."""
    spoken, waits = set(), []
    expected: list[str] = []
    with Speaker() as speaker:
        speaker.synthesize("ready")  # it starts in the background while a shop opens
        for recording in track(said, name.capitalize()):
            wait, expected = _turn(house, model, speaker, (name, recording), expected)
            if wait.speech not in spoken:
                spoken.add(wait.speech)
                waits.append(wait)
    return waits


def _turn(
    house: House, model: SpeechModel, speaker: Speaker, said: tuple[str, Path], expected: list[str]
) -> tuple[Wait, list[str]]:
    session_id, recording = said
    recognizer = Recognizer(model, expected=expected)
    for frame in read_frames(recording):
        recognizer.accept(frame)
    times: list[float] = []
    transcript = _timed(recognizer.finish, times)
    reply = _timed(lambda: house.assistant.respond(utterance_of(transcript, session_id, "bench")), times)
    next_expected = _timed(lambda: house.assistant.expected(session_id, taught=True), times)
    _timed(lambda: next(speaker.stream(aloud(reply))), times)
    return Wait(tuple(times), reply.speech), next_expected


def _timed(call: Callable[[], Result], times: list[float]) -> Result:
    started = time.perf_counter()
    result = call()
    times.append((time.perf_counter() - started) * 1000.0)
    return result


def _report(waits: list[Wait], sentences: list[float]) -> Report:
    sentence = Spread.of(sentences)
    total = Spread.of([wait.total for wait in waits])
    rows: list[tuple[Cell, ...]] = [("all", *total.cells)]
    rows.append(("a sentence of up to 20 words", *sentence.cells))
    rows += [(step, *Spread.of([wait.steps[n] for wait in waits]).cells) for n, step in enumerate(STEPS)]
    slowest: list[tuple[Cell, ...]] = [
        (wait.total, *wait.steps, len(wait.speech), wait.speech) for wait in sorted(waits, key=lambda w: -w.total)[:5]
    ]
    caption = "Replies not spoken before, English model, demo store, endpoint wait left out."
    return Report(
        [
            Figure("reply audio p50", total.p50, "ms"),
            Figure("reply audio p95", total.p95, "ms", f"{total.count} replies"),
            Figure("sentence to first sound p95", sentence.p95, "ms", f"{sentence.count} sentences of 5 to 20 words"),
            *(Figure(f"{row[0]} p95", float(row[3] or 0), "ms") for row in rows[2:]),
        ],
        [
            Table("Milliseconds from the end of speech to the first sound", ("step", *SPREAD_COLUMNS), rows, caption),
            Table("The longest waits, ms", ("all", *STEPS, "characters", "reply"), slowest),
        ],
    )
