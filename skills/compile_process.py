"""Compiling the shop's graph in a process of its own, as ``hawker models compile`` does."""

from __future__ import annotations

import os
import subprocess
import sys
from tempfile import TemporaryFile
from threading import Event
from typing import Final

from skills.settings import Settings

_LOOK_S: Final = 0.2
_TOLD: Final = 2000
"""Characters of its complaints that are passed on, from their end."""


def compile_apart(settings: Settings, stop: Event) -> str:
    """Compile for the store that the settings name; returns what went wrong, or nothing.

    It is ended when ``stop`` is set. What it made is found with ``models.compiled_for``.
    """
    with TemporaryFile() as complaints:
        # A session of its own: Ctrl-C in the shop's terminal is the shop's affair. -P: the working folder, which may
        # hold another "models", is no place to import from.
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "skills.cli", "models", "compile", "--background"],
            env=os.environ | _environment(settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            start_new_session=True,
        )
        try:
            while process.poll() is None and not stop.wait(_LOOK_S):
                pass
        finally:
            if process.poll() is None:
                process.kill()  # it leaves nothing half-written in use, however it ends
                process.wait()
        complaints.seek(0)
        said = complaints.read().decode(errors="replace").strip()[-_TOLD:]
    return (said or f"it ended with {process.returncode}") if process.returncode else ""


def _environment(settings: Settings) -> dict[str, str]:
    """What may have been given on the command line, where other processes' owners can't read it."""
    given = {
        "HAWKER_DATABASE_URL": settings.database_url,
        "HAWKER_LANGUAGE": settings.language,
        "HAWKER_MODEL": settings.model,
        "HAWKER_PRONUNCIATIONS": settings.pronunciations,
    }
    return {name: str(value) for name, value in given.items() if value is not None}
