"""A user whose folders are the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import find_model

_KEPT_BYTES = 4096


def little_model(folder: Path) -> Path:
    """A folder that looks like a model: the embedded one, whose large files are cut short."""
    whole = find_model("en").path
    for source in (path for path in whole.rglob("*") if path.is_file()):
        copy = folder / source.relative_to(whole)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(source.read_bytes()[:_KEPT_BYTES])
    return folder


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user who has no models yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path
