"""Runs a command and turns its errors into messages and exit codes."""

from __future__ import annotations

from commerce import CommerceError, ImportRejectedError
from models import ModelError
from nlu import NluError
from skills.cli.app import app
from skills.cli.console import complain
from skills.errors import SkillsError
from voice import VoiceError


def run() -> int:
    """Run the command of ``sys.argv``; returns its exit code."""
    try:
        app()
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except ImportRejectedError as error:
        complain("Nothing was imported:", *error.problems)
    except (CommerceError, ModelError, NluError, SkillsError, VoiceError) as error:
        complain(str(error))
    return 1
