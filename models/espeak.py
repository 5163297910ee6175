"""Where eSpeak NG is: the system's library, or else the one in the Python package ``espeakng-loader``.

It turns text into sound for ``voice`` and into phonemes for ``nlu``.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from models.errors import EspeakNotFoundError

_SYSTEM_LIBRARY: Final = "libespeak-ng.so.1"
_PACKAGE: Final = "espeakng_loader"


@dataclass(frozen=True, slots=True)
class Espeak:
    """An eSpeak NG installation."""

    library: str
    """What ``ctypes.CDLL`` takes: a path, or the name of the system's library.

    Not to be loaded with RTLD_GLOBAL in a process that may load another synthesizer: their symbols would mix.
    """
    data: Path | None
    """The folder ``espeak-ng-data``, for the environment's ESPEAK_DATA_PATH; ``None`` where the library knows it."""
    origin: str
    """"system", or the name of the Python package."""


@cache
def find_espeak() -> Espeak:
    """Find eSpeak NG, the system's first.

    Raises:
        EspeakNotFoundError: There is none.
    """
    # Asked once: when the package's library has been loaded, its SONAME answers to the system's name too.
    try:
        ctypes.CDLL(_SYSTEM_LIBRARY)
    except OSError:
        return _packaged_espeak()
    return Espeak(_SYSTEM_LIBRARY, None, "system")


def _packaged_espeak() -> Espeak:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise EspeakNotFoundError(
            "eSpeak NG is not installed; pip install espeakng-loader, or apt-get install espeak-ng"
        )
    folder = Path(spec.origin).parent
    library = folder / _SYSTEM_LIBRARY
    if not library.is_file():
        raise EspeakNotFoundError(f"{library} is missing; pip install --force-reinstall espeakng-loader")
    return Espeak(str(library), folder / "espeak-ng-data", _PACKAGE)
