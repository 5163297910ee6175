"""A downloaded model is added whole or not at all, and an archive is believed in nothing."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from models import AddModelError, BrokenModelError, ModelFolder, add_model, find_model
from models.store import LANGUAGE_FILE, added_models_folder
from tests.models.conftest import little_model

NAME = "vosk-model-small-en-us-0.15"


@pytest.fixture
def folder(user: Path) -> Path:
    """A model as it is after somebody unpacked it."""
    return little_model(user / NAME)


@pytest.fixture
def archive(folder: Path) -> Path:
    """A model as it comes from a network."""
    return Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))


def zip_of(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content)
    return path


def added() -> list[str]:
    home = added_models_folder()
    return sorted(path.name for path in home.iterdir()) if home.exists() else []


def test_an_archive_is_unpacked_and_then_hears_its_language(archive: Path) -> None:
    model = add_model(archive)
    assert (model.path.name, model.language, model.origin) == (NAME, "en", "added")
    assert find_model("en") == model
    assert added() == [NAME]


def test_a_folder_is_copied(folder: Path) -> None:
    model = add_model(folder)
    shutil.rmtree(folder)
    assert find_model("en") == model


def test_a_name_that_says_no_language_needs_one(folder: Path) -> None:
    mine = folder.rename(folder.with_name("my-model"))
    with pytest.raises(AddModelError, match="--language"):
        add_model(mine)
    assert added() == []
    assert add_model(mine, "fr").language == "fr"
    assert find_model("fr").path.name == "my-model"


def test_a_language_that_is_none_is_refused(folder: Path) -> None:
    with pytest.raises(AddModelError, match="two or three letters"):
        add_model(folder, "../en")


@pytest.mark.parametrize("stated", [b"ko\n", b"\xf1\n"])
def test_what_an_archive_says_of_its_language_is_not_believed(folder: Path, stated: bytes) -> None:
    (folder / LANGUAGE_FILE).write_bytes(stated)
    official = add_model(folder)
    assert not (official.path / LANGUAGE_FILE).exists()
    assert find_model("ko").origin != "added"
    mine = add_model(folder.rename(folder.with_name("my-model")), "es")
    assert (mine.path / LANGUAGE_FILE).read_text() == "es\n"
    assert find_model("es") == mine


def test_a_model_that_is_there_is_not_overwritten(archive: Path) -> None:
    add_model(archive)
    with pytest.raises(AddModelError, match="added before"):
        add_model(archive)
    assert added() == [NAME]


def test_what_is_not_approved_leaves_nothing(archive: Path) -> None:
    seen: list[ModelFolder] = []

    def refuse(model: ModelFolder) -> None:
        seen.append(model)
        raise BrokenModelError(model.path, ("no good",))

    with pytest.raises(BrokenModelError):
        add_model(archive, approve=refuse)
    assert seen[0].path.name == NAME
    assert added() == []


def test_what_a_killed_run_left_is_removed_by_the_next(folder: Path) -> None:
    code = f"""
import os, pathlib, signal
from models import add_model
add_model(pathlib.Path({str(folder)!r}), approve=lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""
    assert subprocess.run([sys.executable, "-c", code]).returncode == -signal.SIGKILL
    assert added()
    add_model(folder)
    assert added() == [NAME]


def test_an_archive_of_something_else_is_refused(user: Path) -> None:
    with pytest.raises(BrokenModelError, match=r"final\.mdl is missing"):
        add_model(zip_of(user / "letters.zip", (f"{NAME}/letter.txt", b"Dear shop")))
    assert added() == []


def test_a_model_that_lacks_a_file_is_refused(folder: Path) -> None:
    (folder / "conf/model.conf").unlink()
    with pytest.raises(BrokenModelError, match=r"model\.conf is missing"):
        add_model(folder)
    assert added() == []


def test_an_archive_that_was_cut_off_is_refused(archive: Path) -> None:
    content = archive.read_bytes()
    archive.write_bytes(content[: len(content) // 2])
    with pytest.raises(AddModelError, match="download the model again"):
        add_model(archive)
    assert added() == []


def test_an_archive_with_a_wrong_byte_is_refused(archive: Path) -> None:
    content = bytearray(archive.read_bytes())
    with zipfile.ZipFile(archive) as file:
        member = file.getinfo(f"{NAME}/am/final.mdl")
    content[member.header_offset + 500] ^= 0xFF
    archive.write_bytes(content)
    with pytest.raises(AddModelError, match="damaged"):
        add_model(archive)
    assert added() == []


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/evil.txt", f"{NAME}/../../evil.txt", "C:/evil", "a\\..\\b"])
def test_a_name_that_leads_out_of_the_folder_is_refused(user: Path, name: str) -> None:
    with pytest.raises(AddModelError, match="leads out of its folder"):
        add_model(zip_of(user / "slip.zip", (name, b"x" * 100)))
    assert added() == []
    assert not list(user.rglob("evil*"))


def test_a_link_in_an_archive_is_refused(user: Path) -> None:
    link = zipfile.ZipInfo(f"{NAME}/am")
    link.external_attr = 0o120777 << 16
    with pytest.raises(AddModelError, match="no plain file"):
        add_model(zip_of(user / "link.zip", (link, b"/etc")))
    assert added() == []


def test_what_a_folder_links_to_is_copied(folder: Path) -> None:
    elsewhere = (folder / "am/final.mdl").rename(folder.parent / "elsewhere.mdl")
    (folder / "am/final.mdl").symlink_to(elsewhere)
    assert not (add_model(folder).path / "am/final.mdl").is_symlink()


def test_a_bomb_is_refused_before_it_is_unpacked(user: Path) -> None:
    with pytest.raises(AddModelError, match="would unpack to"):
        add_model(zip_of(user / "bomb.zip", (f"{NAME}/am/final.mdl", bytes(50_000_000))))
    assert added() == []


def test_a_heap_of_files_is_refused(user: Path) -> None:
    with pytest.raises(AddModelError, match="1001 files"):
        add_model(zip_of(user / "heap.zip", *((f"{NAME}/{number}", b"") for number in range(1001))))


def test_an_archive_without_a_folder_is_refused(user: Path) -> None:
    with pytest.raises(AddModelError, match="in one folder"):
        add_model(zip_of(user / "flat.zip", ("am/final.mdl", b"x"), ("conf/model.conf", b"x")))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 but not for long", b"\x1f\x8b\x08 a tarball"])
def test_a_file_that_is_no_archive_is_refused(user: Path, content: bytes) -> None:
    file = user / f"{NAME}.zip"
    file.write_bytes(content)
    with pytest.raises(AddModelError, match=r"no \.zip archive"):
        add_model(file)


def test_a_missing_file_is_named(user: Path) -> None:
    with pytest.raises(AddModelError, match="nowhere"):
        add_model(user / "nowhere")


def test_a_hidden_name_is_refused(folder: Path) -> None:
    with pytest.raises(AddModelError, match="can't be a model's name"):
        add_model(folder.rename(folder.with_name(".hidden")), "en")


def test_what_is_no_file_is_named_and_nobody_is_told_to_make_room(folder: Path) -> None:
    os.mkfifo(folder / "am/pipe")
    with pytest.raises(AddModelError, match=r"am/pipe is neither a file nor a folder") as caught:
        add_model(folder)
    assert "make room" not in str(caught.value)
    assert added() == []


@pytest.mark.parametrize("names", [("a", "a/b"), ("a/b", "a"), ("a/", "a"), ("a", "a/"), ("n" * 300,)])
def test_entries_that_no_disk_can_hold_are_named(user: Path, names: tuple[str, ...]) -> None:
    with pytest.raises(AddModelError, match=r"both a file and a folder|no speech model") as caught:
        add_model(zip_of(user / "odd.zip", *((f"{NAME}/{name}", b"x" * (name[-1] != "/")) for name in names)))
    assert "make room" not in str(caught.value)
    assert added() == []


def test_only_a_full_disk_asks_for_room(folder: Path) -> None:
    def fill(_model: ModelFolder) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(AddModelError, match="make room"):
        add_model(folder, approve=fill)
    added_models_folder().rmdir()
    added_models_folder().write_text("in the way")
    with pytest.raises(AddModelError, match="nothing was added"):
        add_model(folder)
