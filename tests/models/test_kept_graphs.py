"""Compiled models are kept for the shops that use them, so many, and never removed while a process hears with one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from models import CompiledModel, Hold, open_model_folder
from models.compiled import CompileReport, compiled_models_folder
from models.kept_graphs import UNUSED_DAYS, note_use, remove_old
from tests.models.conftest import little_model

SHOP = "corner shop"
REPORT = CompileReport(1, 1, (), 0.0)
HOLDS = """
import sys
from pathlib import Path
from models import CompiledModel, CompileReport, Hold, open_model_folder
held = Hold(CompiledModel(open_model_folder(Path(sys.argv[1]), "en", "compiled"), CompileReport(1, 1, (), 0.0)))
print("held", flush=True)
sys.stdin.read()
"""
"""A program that holds a compiled model until it is ended."""


@pytest.fixture
def little(user: Path) -> Path:
    return little_model(user / "little")


def keep(little: Path, name: str, shop: str, used_at: int) -> CompiledModel:
    """As if it had been compiled for a shop and used then last, in seconds since 1970."""
    folder = shutil.copytree(little, compiled_models_folder() / name)
    folder.joinpath("compiled.json").write_text("{}")
    kept = CompiledModel(open_model_folder(folder, "en", "compiled"), REPORT)
    note_use(kept, shop)
    os.utime(folder, (used_at, used_at))
    return kept


def kept() -> list[str]:
    return sorted(path.name for path in compiled_models_folder().iterdir() if not path.name.startswith("."))


def test_three_of_a_shop_are_kept_and_the_one_used_longest_ago_goes(little: Path) -> None:
    for number in range(1, 5):
        keep(little, f"used-{number}", SHOP, number)
    remove_old()
    assert kept() == ["used-2", "used-3", "used-4"]


def test_what_another_shop_still_uses_is_kept_and_what_a_shop_gave_up_goes(little: Path) -> None:
    now = int(time.time())
    for shop, days in (("another", UNUSED_DAYS - 1), ("given up", UNUSED_DAYS + 1)):
        keep(little, shop, shop, now)
        listed = compiled_models_folder() / ".shops" / f"{shop}.json"
        os.utime(listed, (now - days * 24 * 3600,) * 2)
    keep(little, "own", SHOP, now)
    remove_old()
    assert kept() == ["another", "own"]


def test_of_very_many_shops_those_used_longest_ago_go(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.kept_graphs.MOST_KEPT", 2)
    for number in range(1, 5):
        keep(little, f"used-{number}", f"shop {number}", number)
    remove_old()
    assert kept() == ["used-3", "used-4"]


def test_what_another_process_hears_with_stays_until_that_ends(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.kept_graphs.MOST_KEPT", 1)
    old = keep(little, "old", "shop 1", 1)
    keep(little, "new", "shop 2", 2)
    command = [sys.executable, "-c", HOLDS, str(old.folder.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        remove_old()
        assert kept() == ["new", "old"]
        process.kill()
    remove_old()
    assert kept() == ["new"]


def test_what_is_released_may_go(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.kept_graphs.MOST_KEPT", 0)
    hold = Hold(keep(little, "only", SHOP, 1))
    remove_old()
    assert kept() == ["only"]
    hold.release()
    remove_old()
    assert kept() == []
