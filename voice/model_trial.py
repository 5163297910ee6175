"""Whether the engine can hear with a model: tried in a process of its own, because it may die of a damaged graph."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from voice.errors import RecognizerError

if TYPE_CHECKING:
    from models import ModelFolder

REFUSED: Final = 3
"""The exit code of a worker whose complaint is on stdout; stderr is the engine's."""
_PATIENCE_S: Final = 600.0
"""The largest models take a minute from a slow disk."""


def try_model(folder: ModelFolder) -> None:
    """Load a model and let it hear half a second of noise, which shows what a look at its files can't.

    Raises:
        RecognizerError: The engine can't use what is in it, or dies of it.
    """
    try:
        # -P: the working folder, which may hold another "voice", is no place to import from.
        done = subprocess.run(  # noqa: S603 our own program
            [sys.executable, "-P", "-m", "voice.trial_worker", str(folder.path)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise RecognizerError(_dead(folder, "it does not come to an end")) from error
    if done.returncode == REFUSED:
        raise RecognizerError(done.stdout.decode(errors="replace").strip())
    if done.returncode == -signal.SIGKILL:
        raise RecognizerError(
            f"the model in {folder.path} could not be tried, because somebody ended the trial: is there too little "
            "memory? Close other programs and try again"
        )
    if done.returncode:
        raise RecognizerError(_dead(folder, _cause(done.returncode, done.stderr.decode(errors="replace").strip())))


def _dead(folder: ModelFolder, cause: str) -> str:
    return f"the speech engine dies of the model in {folder.path} ({cause}): it is damaged; get or make it anew"


def _cause(code: int, said: str) -> str:
    if code < 0:
        return signal.Signals(-code).name
    return said.splitlines()[-1] if said else f"exit code {code}"
