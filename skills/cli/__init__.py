"""The command line: ``hawker shop``, ``chat``, ``serve``, ``catalog``, ``doctor``."""

from __future__ import annotations

import sys

from commerce import CommerceError, ImportRejectedError
from models import ModelError
from nlu import NluError
from skills.cli.app import app
from skills.cli.console import complain
from skills.errors import SkillsError
from voice import VoiceError

__all__ = ["main"]

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the signal's number, as shells have it."""


def main() -> None:
    """Run a command; what goes wrong is said in one place, without a stack trace."""
    try:
        app(standalone_mode=True)
    except ImportRejectedError as error:
        complain("Nothing was imported:", *error.problems)
        sys.exit(1)
    except (CommerceError, ModelError, NluError, SkillsError, VoiceError) as error:
        complain(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        complain("Stopped.")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
