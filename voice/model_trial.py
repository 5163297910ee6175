"""Whether the engine can hear with a model: tried in a process of its own, because it may die of a damaged graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Final, Self

from voice.errors import RecognizerError

if TYPE_CHECKING:
    from types import TracebackType

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
    with ModelTrial() as trial:
        trial(folder)


class ModelTrial:
    """A trial whose process is started before there is a model, so that it is ready when there is; for one model.

    A context manager.
    """

    def __init__(self) -> None:
        # -P: the working folder, which may hold another "voice", is no place to import from.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "voice.trial_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def __call__(self, folder: ModelFolder) -> None:
        """As :func:`try_model`."""
        try:
            answer, complaint = self._process.communicate(os.fsencode(folder.path), timeout=_PATIENCE_S)
        except subprocess.TimeoutExpired as error:
            raise RecognizerError(_dead(folder, "it does not come to an end")) from error
        code = self._process.returncode
        if code == REFUSED:
            raise RecognizerError(answer.decode(errors="replace").strip())
        if code == -signal.SIGKILL:
            raise RecognizerError(
                f"the model in {folder.path} could not be tried, because somebody ended the trial: is there too little "
                "memory? Close other programs and try again"
            )
        if code:
            raise RecognizerError(_dead(folder, _cause(code, complaint.decode(errors="replace").strip())))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()


def _dead(folder: ModelFolder, cause: str) -> str:
    return f"the speech engine dies of the model in {folder.path} ({cause}): it is damaged; get or make it anew"


def _cause(code: int, said: str) -> str:
    if code < 0:
        return signal.Signals(-code).name
    return said.splitlines()[-1] if said else f"exit code {code}"
