"""Utterances kept for training: 16 kHz mono PCM in one file, where each lies in another.

``NAME.pcm`` holds 16-bit little-endian samples end to end; each line of ``NAME.tsv`` tells of one utterance: first
sample, number of samples, speaker, transcript. A line is written after its samples, so that a killed run goes on
where it stopped.
"""

from __future__ import annotations

from dataclasses import dataclass
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
        self.count, self._samples = _extent(index)
        self._pcm = (folder / f"{corpus}.pcm").open("ab")
        self._pcm.truncate(self._samples * _SAMPLE_BYTES)
        self._pcm.seek(0, 2)
        self._index = index.open("a", encoding="utf-8")

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
    """All utterances of all corpora in a folder; their sound is mapped, not read."""
    for index in sorted(folder.glob("*.tsv")):
        if not index.stat().st_size:
            continue
        samples = np.memmap(index.with_suffix(".pcm"), dtype="<i2", mode="r")
        for line in index.read_text(encoding="utf-8").splitlines():
            first, count, speaker, transcript = line.split("\t")
            sound = samples[int(first) : int(first) + int(count)]
            if len(sound) == int(count):
                yield StoredUtterance(index.stem, speaker, tuple(transcript.split()), sound)


def _extent(index: Path) -> tuple[int, int]:
    """How many whole lines an index has and where its samples end; half a line at its end is cut off."""
    if not index.exists():
        return 0, 0
    text = index.read_bytes()
    whole = text[: text.rfind(b"\n") + 1]
    if whole != text:
        index.write_bytes(whole)
    lines = whole.decode().splitlines()
    if not lines:
        return 0, 0
    first, count, *_ = lines[-1].split("\t")
    return len(lines), int(first) + int(count)
