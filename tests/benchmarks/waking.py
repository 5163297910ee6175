"""How often a wake phrase is missed, and how often what sounds like it wakes, in two natural synthetic voices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import platformdirs

from models.training.synthesis import HibariVoice
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import shopper
from tests.benchmarks.report import Cell, Figure, Table
from tests.benchmarks.spoken import speak_as_hibari
from voice import DeviceError, SpeechModel, WakePhrase

PHRASE: Final = "hey shop"
MEANT: Final = (
    "hey shop", "hey shop what is in my cart", "hey shop find me running shoes", "okay hey shop help",
    "hey shop checkout", "hey shop hello", "hey shop where is my order", "hey shop stop",
)  # fmt: skip
ALIKE: Final = (
    "hey stop", "hey chop", "they shopped", "ship shape", "hey bob", "hey shut up", "hey shot", "pay shop", "hey sharp",
    "say shop", "hey shock", "hey sheep", "hey pop", "hey ship it", "stay shop", "hi shop", "hey cop", "hey shape",
    "hey top", "hey sean",
)  # fmt: skip
_FRAME_BYTES: Final = 1600
_LEAD: Final = bytes(500 * 32)
_TAIL: Final = bytes(2500 * 32)


class _Tape:
    """Sound as a microphone gives it, which is gone when it is over."""

    def __init__(self, pcm: bytes) -> None:
        self._pcm, self._at = pcm, 0

    def read(self) -> bytes:
        start, self._at = self._at, self._at + _FRAME_BYTES
        if start >= len(self._pcm):
            raise DeviceError("the recording is over")
        return self._pcm[start : self._at].ljust(_FRAME_BYTES, b"\0")

    def flush(self) -> None:
        """A tape has no past."""


def waking(model: SpeechModel, quick: bool) -> tuple[list[Figure], Table]:
    """Both voices say what is meant and what sounds alike.

    Raises:
        ImportError: A voice is not there.
    """
    figures: list[Figure] = []
    rows: list[tuple[Cell, ...]] = []
    every = 4 if quick else 1
    for name, say in (("joe", shopper().pcm), ("hibari", _hibari())):
        meant, alike = MEANT[::every], ALIKE[::every]
        missed = sum(not _wakes(model, say(text)) for text in track(meant, f"waking, {name}"))
        false = [text for text in track(alike, f"sound-alikes, {name}") if _wakes(model, say(text))]
        figures.append(Figure(f"wake phrase missed, {name}", 100 * missed / len(meant), "%"))
        figures.append(Figure(f"woken by sound-alikes, {name}", 100 * len(false) / len(alike), "%"))
        rows.append((name, len(meant), missed, len(alike), len(false), ", ".join(false)))
    columns = ("voice", "said", "missed", "sound-alikes", "woke", "which")
    return figures, Table(f"Wake phrase “{PHRASE}”", columns, rows)


def _wakes(model: SpeechModel, pcm: bytes) -> bool:
    try:
        WakePhrase(lambda: model, _Tape(_LEAD + pcm + _TAIL), PHRASE).wait()
    except DeviceError:
        return False
    return True


def _hibari() -> Callable[[str], bytes]:
    voice, folder = HibariVoice(), platformdirs.user_cache_path("hawker") / "bench" / "hibari"
    folder.mkdir(parents=True, exist_ok=True)
    return lambda text: pcm_of(str(speak_as_hibari(voice, folder, text)))
