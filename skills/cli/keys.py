"""A key of the terminal as a button: Enter or the space bar, without waiting for a line."""

from __future__ import annotations

import os
import select
import sys
import termios
import tty
from types import TracebackType
from typing import Final, Self

from skills.errors import SettingsError

_KEYS: Final = frozenset(b"\r\n ")
_MOST: Final = 1024


class TalkKey:
    """The talk key of this terminal; a context manager, after which the terminal is as it was.

    Raises:
        SettingsError: There is no terminal.
    """

    def __init__(self) -> None:
        if not sys.stdin.isatty():
            raise SettingsError("--push-to-talk needs a terminal with a keyboard; leave it out to speak freely")
        self._file = sys.stdin.fileno()

    def pressed(self) -> bool:
        """Whether it was pressed since this was asked last; returns at once.

        Raises:
            KeyboardInterrupt: The terminal was closed.
        """
        if not select.select([self._file], [], [], 0)[0]:
            return False
        typed = os.read(self._file, _MOST)
        if not typed:
            raise KeyboardInterrupt
        return not _KEYS.isdisjoint(typed)

    def __enter__(self) -> Self:
        self._before = termios.tcgetattr(self._file)
        tty.setcbreak(self._file)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)
