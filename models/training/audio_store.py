"""Utterances kept for training: 16 kHz mono PCM in one file, where each lies in another.

``NAME.pcm`` holds 16-bit little-endian samples end to end; each line of ``NAME.tsv`` tells of one utterance: first
sample, number of samples, speaker, transcript. A line is written after its samples, so that a killed run goes on
where it stopped; what is there by half is cut off then, and not read before.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Final, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

RATE_HZ: Final = 16_000
_SAMPLE_BYTES: Final = 2


@dataclass(frozen=True, slots=True)
class StoredUtterance:
    """What one person or voice said."""

    corpus: str
    speaker: str
    words: tuple[str, ...]
    sound: NDArray[np.int16]
    """Samples at 16 kHz."""

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.sound) / RATE_HZ


class AudioWriter:
    """Adds utterances to a corpus; ``count`` says how many it has."""

    def __init__(self, folder: Path, corpus: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        index = folder / f"{corpus}.tsv"
        rows = _whole_rows(index)
        self.count = len(rows)
        self._samples = _end(rows[-1]) if rows else 0
        self._pcm = (folder / f"{corpus}.pcm").open("ab")
        self._pcm.truncate(self._samples * _SAMPLE_BYTES)
        self._index = index.open("a", encoding="utf-8")
        self._index.truncate(sum(len("\t".join(row).encode()) + 1 for row in rows))

    def add(self, speaker: str, words: tuple[str, ...], sound: NDArray[np.int16]) -> None:
        """Keep an utterance, in samples at 16 kHz."""
        self._pcm.write(sound.astype("<i2").tobytes())
        self._pcm.flush()
        self._index.write(f"{self._samples}\t{len(sound)}\t{speaker}\t{' '.join(words)}\n")
        self._index.flush()
        self._samples += len(sound)
        self.count += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pcm.close()
        self._index.close()


def read_corpora(folder: Path) -> Iterator[StoredUtterance]:
    """All utterances of all corpora in a folder that are there as a whole; their sound is mapped, not read."""
    for index in sorted(folder.glob("*.tsv")):
        if not (rows := _whole_rows(index)):
            continue
        pcm = index.with_suffix(".pcm")
        samples = np.memmap(pcm, "<i2", "r", shape=(pcm.stat().st_size // _SAMPLE_BYTES,))
        for first, count, speaker, transcript in rows:
            sound = samples[int(first) : int(first) + int(count)]
            yield StoredUtterance(index.stem, speaker, tuple(transcript.split()), sound)


def _whole_rows(index: Path) -> list[list[str]]:
    """An index' lines, taken apart, up to the first that is cut off or whose samples are not all there."""
    pcm = index.with_suffix(".pcm")
    stored = pcm.stat().st_size // _SAMPLE_BYTES if pcm.exists() else 0
    text = index.read_bytes() if index.exists() else b""
    rows = (line.decode().split("\t") for line in text.split(b"\n")[:-1])
    return list(takewhile(lambda row: _end(row) <= stored, rows))


def _end(row: list[str]) -> int:
    return int(row[0]) + int(row[1])
