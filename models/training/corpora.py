"""Recorded speech with transcripts, from any folder that is laid out as the usual corpora are.

LibriSpeech (https://www.openslr.org/12), Common Voice (https://commonvoice.mozilla.org), VCTK, LJSpeech, a table
``transcripts.tsv``, or sound files each with a text file beside it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import soundfile
import soxr

from models.training.audio_store import RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_SOUNDS: Final = (".flac", ".wav", ".opus", ".ogg", ".mp3")
_SHORTEST_S: Final = 0.4
_LONGEST_S: Final = 14.0
_PUNCTUATION: Final = re.compile(r"[^a-z' ]+")
_HELD_OUT_END: Final = "7"


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound file and what is said in it."""

    path: Path
    speaker: str
    transcript: str


@dataclass(slots=True)
class Refused:
    """Why recordings were left out, and how many."""

    reasons: Counter[str] = field(default_factory=Counter)


def held_out(speaker: str) -> bool:
    """Whether a speaker is kept for measuring: those whose name ends in 7, about one in ten of those with numbers."""
    return speaker.endswith(_HELD_OUT_END)


def named(folders: Iterable[Path], taken: Collection[str]) -> dict[str, Path]:
    """Corpora by the names of their folders, none of which may be ``taken`` or come twice.

    Raises:
        ValueError: Sound of several would be kept under one name.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        name = folder.name if folder.name not in ("", "..") else folder.resolve().name
        if name in found or name in taken:
            other = f"{found[name]} is" if name in found else "a synthetic voice is"
            raise ValueError(
                f"{folder} is called {name}, as {other}; give it by a link of another name, so that each is kept apart"
            )
        found[name] = folder
    return found


def find_recordings(folder: Path) -> list[Recording]:
    """The recordings of a corpus.

    Raises:
        FileNotFoundError: The folder has none of the layouts.
        ValueError: Its table lacks a column, or is none.
    """
    for layout in _LAYOUTS:
        if found := list(layout(folder)):
            return found
    raise FileNotFoundError(
        f"{folder} holds no speech with transcripts that is laid out as LibriSpeech, Common Voice, VCTK or LJSpeech; "
        "give transcripts.tsv (file, speaker, transcript) or a .txt file beside each sound file"
    )


def words_of(transcript: str) -> tuple[str, ...]:
    """A transcript's words in lower case, without punctuation."""
    plain = _PUNCTUATION.sub(" ", transcript.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("-", " "))
    return tuple(word for word in (each.strip("'") for each in plain.split()) if word)


def usable(
    recordings: list[Recording], known: Collection[str], refused: Refused
) -> Iterator[tuple[Recording, tuple[str, ...], NDArray[np.int16]]]:
    """Recordings with their words and sound at 16 kHz, without those that can't be learnt from."""
    for recording in recordings:
        words = words_of(recording.transcript)
        if not words or any(character.isdigit() for character in recording.transcript):
            refused.reasons["no words, or digits in the transcript"] += 1
        elif any(word not in known for word in words):
            refused.reasons["a word that the lexicon does not have"] += 1
        elif (sound := _read(recording.path)) is None:
            refused.reasons["the sound file can't be read"] += 1
        elif not _SHORTEST_S <= len(sound) / RATE_HZ <= _LONGEST_S:
            refused.reasons[f"shorter than {_SHORTEST_S} s or longer than {_LONGEST_S:.0f} s"] += 1
        else:
            yield recording, words, sound


def _read(path: Path) -> NDArray[np.int16] | None:
    try:
        sound, rate_hz = soundfile.read(path, dtype="int16", always_2d=True)
    except (OSError, soundfile.LibsndfileError):
        return None
    mono: NDArray[np.int16] = sound[:, 0] if rate_hz == RATE_HZ else soxr.resample(sound[:, 0], rate_hz, RATE_HZ)
    return mono


def _table(folder: Path) -> Iterator[Recording]:
    for row in _rows(folder / "transcripts.tsv", "file", "speaker", "transcript"):
        path = folder / row["file"]
        yield Recording(path if path.exists() else folder / "wav" / row["file"], row["speaker"], row["transcript"])


def _librispeech(folder: Path) -> Iterator[Recording]:
    for index in sorted(folder.rglob("*.trans.txt")):
        for line in index.read_text(encoding="utf-8").splitlines():
            name, _, transcript = line.partition(" ")
            yield Recording(index.parent / f"{name}.flac", name.split("-")[0], transcript)


def _common_voice(folder: Path) -> Iterator[Recording]:
    for name in ("train.tsv", "validated.tsv"):
        rows = list(_rows(folder / name, "client_id", "path", "sentence"))
        if rows:
            for row in rows:
                yield Recording(folder / "clips" / row["path"], row["client_id"], row["sentence"])
            return


def _vctk(folder: Path) -> Iterator[Recording]:
    sounds = {path.stem.removesuffix("_mic1"): path for path in _sounds(folder) if "_mic2" not in path.stem}
    for text in sorted((folder / "txt").rglob("*.txt")):
        if text.stem in sounds:
            yield Recording(sounds[text.stem], text.parent.name, text.read_text(encoding="utf-8"))


def _ljspeech(folder: Path) -> Iterator[Recording]:
    index = folder / "metadata.csv"
    for line in index.read_text(encoding="utf-8").splitlines() if index.exists() else ():
        name, *texts = line.split("|")
        yield Recording(folder / "wavs" / f"{name}.wav", folder.name, texts[-1])


def _pairs(folder: Path) -> Iterator[Recording]:
    for path in _sounds(folder):
        text = path.with_suffix(".txt")
        if text.exists():
            yield Recording(path, path.parent.name, text.read_text(encoding="utf-8"))


_LAYOUTS: Final[tuple[Callable[[Path], Iterator[Recording]], ...]] = (
    _table,
    _librispeech,
    _common_voice,
    _vctk,
    _ljspeech,
    _pairs,
)


def _rows(path: Path, *columns: str) -> Iterator[dict[str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines, restval="", delimiter="\t", quoting=csv.QUOTE_NONE)
        try:
            lacking = [column for column in columns if column not in (rows.fieldnames or ())]
            if lacking:
                raise ValueError(f"{path} has no column {' and no column '.join(lacking)} in its first line")
            yield from rows
        except (csv.Error, UnicodeDecodeError) as error:
            raise ValueError(f"{path}, after line {rows.line_num}: this is no table in UTF-8 ({error})") from error


def _sounds(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in _SOUNDS)
