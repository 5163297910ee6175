"""The command line: ``hawker shop``, ``chat``, ``serve``, ``catalog``, ``doctor``."""

from __future__ import annotations

import os
import sys

__all__ = ["main"]

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the signal's number, as shells have it."""


def main() -> None:
    """Run a command; what goes wrong is said in one place, without a stack trace."""
    try:
        # Imported here, so that Ctrl-C while they load is met like any other.
        from skills.cli.run import run

        code = run()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)
