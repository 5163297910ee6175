"""The phones of all names, end to end in one array: a row for each way to say a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.sounds.phones import phone_table

MAX_PHONES: Final = 60
"""No one says more of a name."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Phones of names; a row belongs to one name, a name has one row or more."""

    phones: NDArray[np.uint8]
    starts: NDArray[np.int64]
    """Where each row begins, and where the last ends."""
    owners: NDArray[np.int32]
    """The number of each row's name."""
    weights: NDArray[np.int32]
    """What it would cost to hear nothing of a row."""

    @classmethod
    def of(cls, sounds: Sequence[bytes], owners: Sequence[int]) -> Rows:
        """Rows of phones, none of them empty."""
        cut = [sound[:MAX_PHONES] for sound in sounds]
        phones = np.frombuffer(b"".join(cut), np.uint8)
        starts = np.concatenate([[0], np.cumsum([len(sound) for sound in cut], dtype=np.int64)])
        missing = phone_table().missing[phones]
        weights = np.add.reduceat(missing, starts[:-1]) if len(cut) else missing
        return cls(phones, starts, np.array(owners, np.int32), weights.astype(np.int32))

    def __len__(self) -> int:
        return len(self.owners)

    def row(self, number: int) -> NDArray[np.uint8]:
        """The phones of one row."""
        return self.phones[self.starts[number] : self.starts[number + 1]]

    def taken(self, numbers: NDArray[np.intp]) -> tuple[NDArray[np.uint8], NDArray[np.intp]]:
        """Some rows side by side, shape (rows, longest), and their lengths; after a row's end there is anything."""
        starts = self.starts[numbers]
        lengths = (self.starts[numbers + 1] - starts).astype(np.intp)
        places = starts[:, None] + np.arange(lengths.max())
        return self.phones[np.minimum(places, len(self.phones) - 1)], lengths
