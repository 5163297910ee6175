"""Names as a recognizer hears them that does not have them, from several voices; it is kept in the user's cache.

The recognizer is the model with its own graph, into which no shop's names were put. Names are said in short requests;
the words around a name are cut off again, so far as they were heard, as the understanding would.

As a program it writes what the tests of ``nlu/sounds`` read: ``python -m tests.benchmarks.misheard FILE``.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Final

import platformdirs
import soundfile

from models.checksums import CHECKSUMS_FILE, digests
from models.graph.lexicon import LEXICON_FILE, read_lexicon
from models.training.audio_store import RATE_HZ
from models.training.synthesis import FliteVoice, HibariVoice, Voice
from tests.benchmarks import ears
from tests.benchmarks.brand_names import brand_names
from tests.benchmarks.conditions import EMBEDDED
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import Recording, seconds_of, shopper

VOICES: Final = ("joe", "hibari")
"""A Piper voice that the model never heard, and one that it was trained with, in ever other manners."""
LEADS: Final = ("", "do you have ", "add one ")
TAILS: Final = ("", "", " to my cart")
DEVELOPMENT_SEED: Final = 11
"""Of the invented names by which the tests judge; those of the benchmark have another."""
DEVELOPMENT_NAMES: Final = 150
DEVELOPMENT_VOICES: Final = ("hibari", "flite")
_KINDS_IN_TURN: Final = 6


@dataclass(frozen=True)
class Misheard:
    """A name, and what was heard for it, which may be nothing or the name itself."""

    name: str
    heard: str
    voice: str


def misheard(names: Sequence[str], voices: Sequence[str] = VOICES, model: Path = EMBEDDED) -> list[Misheard]:
    """What a model without these names hears for them: each name once from each voice.

    Raises:
        ImportError: A voice's packages are not installed.
    """
    return [each for voice in voices for each in _kept(names, voice, model)]


def invented(count: int, seed: int) -> list[str]:
    """Names that the model's lexicon does not have."""
    return brand_names(count, seed, read_lexicon(EMBEDDED / LEXICON_FILE))


def _kept(names: Sequence[str], voice: str, model: Path) -> list[Misheard]:
    kept = _cache() / f"{_key(names, voice, model)}.json"
    if not kept.exists():
        found = [asdict(each) for each in _heard(names, voice, model)]
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return [Misheard(**entry) for entry in json.loads(kept.read_text(encoding="utf-8"))]


def _heard(names: Sequence[str], voice: str, model: Path) -> list[Misheard]:
    hear = ears.LOADERS["vosk"].load(folder=str(model))
    found = []
    for place, name in enumerate(track(names, f"{voice}: speaking and hearing")):
        form = place // _KINDS_IN_TURN % len(LEADS)
        path = _spoken(f"{LEADS[form]}{name}{TAILS[form]}", voice)
        text = hear(Recording(str(path), name, seconds_of(path)), ears.pcm_of(str(path)))
        found.append(Misheard(name, _cut(text, LEADS[form], TAILS[form]), voice))
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
        return shopper().say(text)
    path = _cache() / voice / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.wav"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _, sound = _PROGRAMS[voice].say(text, Random(text))  # noqa: S311 - the same manner each time, no secret
        unfinished = path.with_suffix(f".{os.getpid()}")
        soundfile.write(unfinished, sound, RATE_HZ, format="WAV", subtype="PCM_16")
        unfinished.replace(path)
    return path


_PROGRAMS: Final[dict[str, Voice]] = {"hibari": HibariVoice(), "flite": FliteVoice()}


def _cache() -> Path:
    return platformdirs.user_cache_path("hawker") / "bench" / "misheard"


def _key(names: Sequence[str], voice: str, model: Path) -> str:
    files = digests(model, leave_out=CHECKSUMS_FILE).values()
    return hashlib.sha256("\n".join([voice, *LEADS, *files, *names]).encode()).hexdigest()[:24]


def _write(path: Path) -> None:
    """Lines ``heard, tab, name`` of names in development that were misheard."""
    names = invented(DEVELOPMENT_NAMES, DEVELOPMENT_SEED)
    pairs = [
        f"{each.heard}\t{each.name}\n"
        for each in misheard(names, DEVELOPMENT_VOICES)
        if each.heard and each.heard != each.name
    ]
    path.write_text("".join(pairs), encoding="utf-8")


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
