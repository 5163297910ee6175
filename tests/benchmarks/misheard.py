"""Names as a recognizer hears them that does not have them, from several voices; it is kept in the user's cache.

The recognizer is the model with its own graph, into which no shop's names were put, and its five best alternatives.
Names are said in short requests; the words around a name are cut off again, so far as they were heard, as the
understanding would.

As a program it writes what the tests of ``nlu/sounds`` read: ``python -m tests.benchmarks.misheard FILE``.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

import platformdirs
import soundfile

from models.checksums import CHECKSUMS_FILE, digests
from models.training.audio_store import RATE_HZ
from models.training.synthesis import FestivalVoice, FliteVoice, HibariVoice, Voice
from tests.benchmarks.conditions import EMBEDDED
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.name_splits import tested
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import shopper
from voice import SpeechModel
from voice.belief import transcript_of
from voice.utterance import MAX_ALTERNATIVES
from voice.vosk_engine import EngineRecognizer

if TYPE_CHECKING:
    from tests.conftest import Joe

JUDGING: Final = ("joe", "hibari")
"""Voices to judge by: a Piper voice that the model never heard; one that it was trained with, in ever other manners."""
TESTING: Final = ("flite", "festival")
"""Seven other people, for the tests of ``nlu/sounds``."""
LEADS: Final = ("", "do you have ", "add one ")
TAILS: Final = ("", "", " to my cart")
_KINDS_IN_TURN: Final = 6


@dataclass(frozen=True)
class Misheard:
    """A name, and what was heard for it: alternatives, best first, with their shares of belief; there may be none."""

    name: str
    alternatives: tuple[tuple[str, float], ...]
    voice: str

    @property
    def text(self) -> str:
        """The best alternative, or nothing."""
        return self.alternatives[0][0] if self.alternatives else ""

    @property
    def is_wrong(self) -> bool:
        """Whether other letters were heard; where words begin and end does not matter."""
        return bool(self.text) and _letters(self.text) != _letters(self.name)


def misheard(names: Sequence[str], voices: Sequence[str], model: Path = EMBEDDED) -> list[Misheard]:
    """What a model without these names hears for them: each name once from each voice.

    Raises:
        ImportError: A voice's packages are not installed.
        FileNotFoundError: A voice's program is not installed.
    """
    return [each for voice in voices for each in _kept(names, voice, model)]


def _kept(names: Sequence[str], voice: str, model: Path) -> list[Misheard]:
    kept = _cache() / f"{_key(names, voice, model)}.json"
    if not kept.exists():
        found = [(each.name, each.alternatives) for each in _heard(names, voice, model)]
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    entries: list[Any] = json.loads(kept.read_text(encoding="utf-8"))
    return [Misheard(name, tuple((text, share) for text, share in heard), voice) for name, heard in entries]


def _heard(names: Sequence[str], voice: str, model: Path) -> list[Misheard]:
    loaded = SpeechModel.load(model)
    found = []
    for place, name in enumerate(track(names, f"{voice}: speaking and hearing")):
        form = place // _KINDS_IN_TURN % len(LEADS)
        pcm = pcm_of(str(_spoken(f"{LEADS[form]}{name.lower()}{TAILS[form]}", voice)))
        engine = EngineRecognizer(loaded.engine, RATE_HZ, None, MAX_ALTERNATIVES)
        engine.accept(pcm)
        shares: dict[str, float] = {}
        for alternative in transcript_of(engine.final(), MAX_ALTERNATIVES).alternatives:
            text = _cut(alternative.text, LEADS[form], TAILS[form])
            shares[text] = shares.get(text, 0.0) + alternative.confidence
        ranked = sorted(shares.items(), key=lambda each: -each[1])
        found.append(Misheard(name, tuple((text, round(share, 3)) for text, share in ranked if text), voice))
    return found


def _cut(text: str, lead: str, tail: str) -> str:
    """Without the words around the name, each so far as it was heard."""
    words = text.split()
    before, after = lead.split(), tail.split()
    while before and words and words[0] == before[0]:
        words, before = words[1:], before[1:]
    while after and words and words[-1] == after[-1]:
        words, after = words[:-1], after[:-1]
    return " ".join(words)


def _spoken(text: str, voice: str) -> Path:
    if voice == "joe":
        return _joe().say(text)
    path = _cache() / voice / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.wav"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _, sound = _PROGRAMS[voice].say(text, Random(text))  # noqa: S311 - the same manner each time, no secret
        unfinished = path.with_suffix(f".{os.getpid()}")
        soundfile.write(unfinished, sound, RATE_HZ, format="WAV", subtype="PCM_16")
        unfinished.replace(path)
    return path


@cache
def _joe() -> Joe:
    """One for all names: it takes seconds to load."""
    return shopper()


_PROGRAMS: Final[dict[str, Voice]] = {"hibari": HibariVoice(), "flite": FliteVoice(), "festival": FestivalVoice()}


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _cache() -> Path:
    return platformdirs.user_cache_path("hawker") / "bench" / "misheard"


def _key(names: Sequence[str], voice: str, model: Path) -> str:
    files = digests(model, leave_out=CHECKSUMS_FILE).values()
    return hashlib.sha256("\n".join(["alternatives", voice, *LEADS, *files, *names]).encode()).hexdigest()[:24]


def _write(path: Path) -> None:
    """Lines of a name that was misheard and its alternatives, parted by tabs."""
    found = (each for each in misheard(tested(), TESTING) if each.is_wrong)
    lines = ("\t".join([each.name, *(text for text, _ in each.alternatives)]) for each in found)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
