"""The command line, run as people run it, in a process of its own, and its function, called in this one."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import structlog

from skills.cli.run import run as run_command
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
    return {
        **_without_settings(),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(cache),
        "TERM": "dumb",
        "COLUMNS": "200",
    }


def _without_settings() -> dict[str, str]:
    ours = {f"HAWKER_{name.upper()}" for name in Settings.model_fields} | {"HAWKER_CONFIG"}
    return {name: value for name, value in os.environ.items() if name not in ours}


@pytest.fixture
def stocked(demo_store: Path, tmp_path: Path) -> Path:
    """A store of one's own, with the demo store's goods."""
    return Path(shutil.copyfile(demo_store, tmp_path / "stocked.sqlite"))


@pytest.fixture(scope="session")
def _taught(demo_store: Path, cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = Path(shutil.copyfile(demo_store, tmp_path_factory.mktemp("taught") / "shop.sqlite"))
    # Not by the ear: its compiler stands back, and would hardly come to an end on a machine with much else to do.
    compiled = subprocess.run(
        [HAWKER, "models", "compile", "--store", store], env={**_without_settings(), "XDG_CACHE_HOME": str(cache)}
    )
    assert compiled.returncode == 0
    return store


@pytest.fixture
def taught(demo_store: Path, _taught: Path) -> Path:
    """The demo store as it was when it opened, whose names the ear knows: it is compiled once for all tests.

    What was compiled belongs to the store's path.
    """
    for left in _taught.parent.iterdir():
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    return Path(shutil.copyfile(demo_store, _taught))


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


@pytest.fixture
def call(environment: dict[str, str], tmp_path: Path) -> Run:
    """As ``run``, in this process: for what is the command's doing, whichever process it is in; it saves seconds."""

    def hawker(*arguments: object, typed: str | bytes = b"", **settings: str) -> subprocess.CompletedProcess[str]:
        command = ["hawker", *map(str, arguments)]
        outputs = [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
        with pytest.MonkeyPatch.context() as patch:
            for name in os.environ.keys() - environment.keys():
                patch.delenv(name)
            for name, value in {**environment, **settings}.items():
                patch.setenv(name, value)
            patch.chdir(tmp_path)
            patch.setattr(sys, "argv", command)
            patch.setattr(
                sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode() if isinstance(typed, str) else typed))
            )
            patch.setattr(sys, "stdout", outputs[0])
            patch.setattr(sys, "stderr", outputs[1])
            try:
                code = run_command()
            finally:
                structlog.reset_defaults()
        return subprocess.CompletedProcess(command, code, *(each.buffer.getvalue().decode() for each in outputs))

    return hawker
