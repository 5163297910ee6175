"""What a kiosk hears, meant for it or not: by kind, in two parts that share no recording and no reader.

Doubt is fitted to the one part (``FITTED``) and measured with the other (``MEASURED``).

    kind          what                                                          fitted              measured
    smart home    said to a smart home, or in passing                           nothing             all
    read          sentences read aloud, as on television                        half of the people  the other half
    talk          talk beside the kiosk, by two natural synthetic voices        seen ones           held-out ones
    room          sounds that are no speech (see ``room_sounds``)               nothing             all
    coffee        orders of real people, in a shop that sells them: meant       nothing             1 in 3
    requests      requests, by the two voices: meant                            seen ones           held-out, 1 in 3
    answers       short answers to questions, by the two voices: meant          all                 nothing
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from nlu import Expectation, Vocabulary
from tests.benchmarks import heldout, spoken
from tests.benchmarks.coffee_menu import MENU
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.room_sounds import SOUNDS, room_sound

FITTED: Final = "fitted"
MEASURED: Final = "measured"
NOT_MEANT: Final = ("smart home", "read", "talk", "room")
MEANT: Final = ("coffee", "requests")

WHEN: Final = {
    "nothing asked": Expectation(),
    "after a list": Expectation(frozenset({"choose", "add"}), None, ("meadow runner", "morning mile", "rain dash")),
    "which size?": Expectation(frozenset({"choose"}), "size", ("9", "10", "11")),
    "how many?": Expectation(frozenset({"set_quantity"}), "quantity"),
    "shall I order?": Expectation(frozenset({"yes", "no"})),
}
"""Moments of a conversation, by what is expected then."""
ANSWERS: Final = {
    "after a list": dict.fromkeys(("the second one", "number three", "the last one", "rain dash"), "choose"),
    "which size?": dict.fromkeys(("nine", "size ten", "eleven please", "the ten", "a ten i think"), "choose"),
    "how many?": dict.fromkeys(("two", "three please", "just one", "make it four", "twelve"), "set_quantity"),
    "shall I order?": {"yes": "yes", "yes please": "yes", "okay": "yes", "no": "no", "no thanks": "no"},
}
"""Short answers and their intents."""
_EACH_MOMENT: Final = ("smart home", "room")
"""Kinds that are heard in each moment; of the others each recording is heard in one."""
_READ: Final = 60
_TALK_EVERY: Final = 4
_MEANT_EVERY: Final = 3
_KEYS_HZ: Final = (220.0, 160.0)
_SEED: Final = 1


@dataclass(frozen=True)
class Heard:
    """One sound in one moment of a conversation."""

    name: str
    pcm: bytes
    """16 kHz mono, clean."""
    when: str
    expectation: Expectation
    request: heldout.Request | None = None
    """What was meant, where that is written down."""
    said: str = ""
    """The words, where they are written down."""


def sounds(kind: str, part: str) -> Iterator[Heard]:
    """All of a kind that are in a part.

    Raises:
        ImportError: A voice is not there.
    """
    if kind in ("requests", "answers"):
        yield from _requests(part) if kind == "requests" else _answers()
        return
    for place, (name, pcm, said) in enumerate(_recordings(kind, part)):
        for when in _moments(kind, place):
            yield Heard(name, pcm, when, WHEN[when], said=said)


def vocabulary(kind: str) -> Vocabulary | None:
    """What the shop sells, where it is not the demo shop."""
    if kind != "coffee":
        return None
    items = [value for slot, values in MENU.items() if slot != "size" for value in values]
    return Vocabulary(items=tuple(items), sizes=MENU["size"])


def _moments(kind: str, place: int) -> Sequence[str]:
    if kind in MEANT:
        return ("nothing asked",)
    every = tuple(WHEN)
    return every if kind in _EACH_MOMENT else (every[place % len(every)],)


def _recordings(kind: str, part: str) -> Iterator[tuple[str, bytes, str]]:
    """Name, sound and words."""
    if kind == "room":
        names = SOUNDS if part == MEASURED else ()
        yield from ((f"{name}, {key:g} Hz", room_sound(name, key), "") for name in names for key in _KEYS_HZ)
    elif kind == "talk":
        said = heldout.load(heldout.NO_REQUEST) if part == MEASURED else _seen_talk()
        yield from ((request.say, pcm, request.say) for request, pcm in _spoken_in_turn(said))
    else:
        files = {"smart home": _smart_home, "coffee": _coffee, "read": _read}[kind](part)
        yield from ((path.stem, pcm_of(str(path)), said) for path, said in files)


def _seen_talk() -> list[heldout.Request]:
    return [*heldout.load(heldout.SEEN_NO_REQUEST), *heldout.load(heldout.TALK)[::_TALK_EVERY]]


def _spoken_in_turn(said: list[heldout.Request]) -> Iterator[tuple[heldout.Request, bytes]]:
    """Each sentence by one of the voices."""
    every = len(spoken.VOICES)
    paths = [spoken.speak(voice, said[place::every]) for place, voice in enumerate(spoken.VOICES)]
    yield from ((request, pcm_of(str(paths[i % every][i // every]))) for i, request in enumerate(said))


def _answers() -> Iterator[Heard]:
    """Short answers in the moments that they belong to."""
    for when, answers in ANSWERS.items():
        expectation = WHEN[when]
        for say, intent in answers.items():
            request = heldout.Request(say, (intent,), {}, expectation)
            for voice in spoken.VOICES:
                (path,) = spoken.speak(voice, [request])
                yield Heard(f"{voice}: {say}", pcm_of(str(path)), when, expectation, request)


def _requests(part: str) -> Iterator[Heard]:
    files = (heldout.SPOKEN, heldout.TYPED) if part == MEASURED else (heldout.SEEN_SPOKEN,)
    requests = [request for file in files for request in heldout.load(file)]
    requests = requests[:: _MEANT_EVERY if part == MEASURED else 1]
    for voice in spoken.VOICES:
        for request, path in zip(requests, spoken.speak(voice, requests), strict=True):
            yield Heard(f"{voice}: {request.say}", pcm_of(str(path)), "as asked", request.expectation, request)


def _smart_home(part: str) -> list[tuple[Path, str]]:
    return [(path, "") for path in sorted(_folder("oov").glob("*.flac"))] if part == MEASURED else []


def _coffee(part: str) -> list[tuple[Path, str]]:
    paths = sorted(_folder("coffee").glob("*-*.flac"))[::_MEANT_EVERY] if part == MEASURED else []
    return [(path, "") for path in paths]


def _read(part: str) -> list[tuple[Path, str]]:
    """Sentences of one half of the people; the one person who read many is in the measured half."""
    folder = _folder("train")
    lines = (folder / "transcripts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    people = sorted({speaker for _, speaker, *_ in rows})
    half = set(people[part == MEASURED :: 2])
    found = sorted((folder / "wav" / name, said) for name, speaker, _, said in rows if speaker in half)
    return Random(_SEED).sample(found, min(_READ, len(found)))  # noqa: S311 - the same ones each time, no secret


def _folder(name: str) -> Path:
    found = Conditions.of_run().recordings(name)
    if found is None:
        raise FileNotFoundError(f"the material has no audio/{name}")
    return found
