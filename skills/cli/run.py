"""Runs a command and turns its errors into messages and exit codes."""

from __future__ import annotations

import tempfile

from commerce import CommerceError, ImportRejectedError
from models import ModelError
from nlu import NluError
from skills.cli.app import app
from skills.cli.console import complain
from skills.errors import SkillsError
from voice import VoiceError


def run() -> int:
    """Run the command of ``sys.argv``; returns its exit code.

    Raises:
        BrokenPipeError: Nobody reads what it prints.
    """
    try:
        app()
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except ImportRejectedError as error:
        complain("Nothing was imported:", *error.problems)
    except (CommerceError, ModelError, NluError, SkillsError, VoiceError) as error:
        complain(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(_refused(error))
    return 1


def _refused(error: OSError) -> str:
    """What the operating system refused, and what to do."""
    try:
        tempfile.gettempdir()
    except OSError as no_folder:
        return f"{no_folder.strerror}; make room in one of these, or set TMPDIR to a folder that can be written to"
    what = f"{error.strerror}: {error.filename}" if error.filename else str(error)
    return f"This machine refused what is needed here: {what}; mend that and run the command again"
