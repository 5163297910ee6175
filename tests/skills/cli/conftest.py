"""The command line, run as people run it: in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from skills.settings import Settings

HAWKER = Path(sys.executable).with_name("hawker")

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where compiled models are kept, for all tests: a catalogue is compiled once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def environment(tmp_path: Path, cache: Path) -> dict[str, str]:
    """This machine's environment without its settings; what is kept for a user is kept in the test's folder."""
    ours = {f"HAWKER_{name.upper()}" for name in Settings.model_fields} | {"HAWKER_CONFIG"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return {
        **kept,
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(cache),
        "TERM": "dumb",
        "COLUMNS": "200",
    }


@pytest.fixture
def stocked(demo_store: Path, tmp_path: Path) -> Path:
    """A store of one's own, with the demo store's goods."""
    return Path(shutil.copyfile(demo_store, tmp_path / "stocked.sqlite"))


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs ``hawker`` with arguments and what is typed; other keywords are settings."""

    def hawker(*arguments: object, typed: str | bytes = b"", **settings: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [HAWKER, *map(str, arguments)],
            input=typed.encode() if isinstance(typed, str) else typed,
            capture_output=True,
            env={**environment, **settings},
            cwd=tmp_path,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return hawker
