"""What the operating system refuses is told in a sentence, not in a stack trace."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from skills.cli.shop import recorded_shopper
from tests.skills.cli.conftest import Run


def test_where_no_folder_takes_temporary_files_they_are_named_with_the_remedy(
    call: Run, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every_candidate = vars(tempfile)["_candidate_tempdir_list"]
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: every_candidate()[:1])  # the others are there
    monkeypatch.setattr(tempfile, "tempdir", None)
    missing = tmp_path / "missing"
    done = call("shop", "--store", stocked, "--audio", recorded_shopper()[0], TMPDIR=str(missing))
    assert done.returncode == 1
    assert str(missing) in done.stderr
    assert "set TMPDIR to a folder that can be written to" in done.stderr


def test_a_folder_that_is_gone_meanwhile_is_named(
    call: Run, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setattr(tempfile, "tempdir", str(gone))  # where it was when the process began
    done = call("shop", "--store", stocked, "--audio", recorded_shopper()[0])
    assert done.returncode == 1
    assert f"No such file or directory: {gone}" in done.stderr
