"""An official model is fetched, checked, and hears its language; or nothing is changed."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models import (
    AddModelError,
    Archive,
    BrokenModelError,
    DownloadError,
    archives,
    fetch_model,
    find_archive,
    find_model,
    verify_checksums,
)
from models.downloading import Patience
from models.store import added_models_folder
from tests.models.conftest import little_model
from tests.models.model_server import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "vosk-model-small-fr-0.22"
HURRIED = Patience(attempts=2, pause_s=0.01)


@pytest.fixture
def server(user: Path) -> Iterator[Server]:
    """A server of the publisher's files: one model."""
    folder = little_model(user / "publisher" / NAME)
    archive = Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))
    with serving(archive.read_bytes()) as server:
        yield server


@pytest.fixture
def french(server: Server) -> Archive:
    digest = hashlib.md5(server.content, usedforsecurity=False).hexdigest()
    return Archive(NAME, len(server.content), digest)


def kept(user: Path) -> set[str]:
    """Downloads that are kept."""
    return {path.name for path in (user / "cache" / "hawker" / "downloads").glob("*") if path.suffix != ".lock"}


def test_a_fetched_model_hears_its_language(user: Path, server: Server, french: Archive) -> None:
    told: list[tuple[int, int]] = []
    model = fetch_model(french, lambda *here: told.append(here), lambda _: None, address=server.url)
    assert find_model("fr") == model
    assert verify_checksums(model.path)
    assert told[-1] == (french.bytes, french.bytes)
    assert kept(user) == set()


def test_a_model_that_is_here_is_not_fetched_again(server: Server, french: Archive) -> None:
    first = fetch_model(french, lambda *_: None, lambda _: None, address=server.url)
    assert fetch_model(french, lambda *_: None, lambda _: None, address=server.url) == first
    assert len(server.asked) == 1


def test_a_model_that_the_engine_refuses_is_not_added(user: Path, server: Server, french: Archive) -> None:
    def refuse(_: object) -> None:
        raise AddModelError("no")

    with pytest.raises(AddModelError, match="no"):
        fetch_model(french, lambda *_: None, refuse, address=server.url)
    assert list(added_models_folder().iterdir()) == []
    assert kept(user) == {french.file_name}


def test_without_a_network_nothing_is_changed(user: Path, french: Archive) -> None:
    with pytest.raises(DownloadError, match="hawker models add FILE"):
        fetch_model(french, lambda *_: None, lambda _: None, address="http://127.0.0.1:9", patience=HURRIED)
    assert not added_models_folder().exists()
    assert kept(user) == set()


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("fr", "vosk-model-small-fr-0.22"),
        ("FR", "vosk-model-small-fr-0.22"),
        ("de-DE", "vosk-model-small-de-0.15"),
        ("uk", "vosk-model-small-uk-v3-small"),
        ("en", "vosk-model-en-us-0.22-lgraph"),
        ("small-en-us-0.15", "vosk-model-small-en-us-0.15"),
        ("en-us-0.22-lgraph", "vosk-model-en-us-0.22-lgraph"),
        ("vosk-model-small-en-in-0.4", "vosk-model-small-en-in-0.4"),
    ],
)
def test_models_are_found_by_name_and_language(wanted: str, name: str) -> None:
    assert find_archive(wanted).name == name


@pytest.mark.parametrize(
    "wanted", ["xx", "", "vosk-model-small-fr-0.2", "en-us-0.42-gigaspeech", "../../etc/passwd", "klingon"]
)
def test_what_is_not_offered_is_said(wanted: str) -> None:
    with pytest.raises(DownloadError, match="hawker models list --official"):
        find_archive(wanted)


def test_a_slip_gets_a_suggestion() -> None:
    with pytest.raises(DownloadError, match=r"did you mean vosk-model-small-fr-0\.22\?"):
        find_archive("vosk-model-small-fr-0.2")


def test_every_language_is_offered_with_a_size_and_a_checksum() -> None:
    offered = archives()
    assert len({archive.language for archive in offered}) > 25
    assert {"en", "pt", "es", "fr", "de", "ko", "ka"} <= {archive.language for archive in offered}
    for archive in offered:
        assert archive.language
        assert 10_000_000 < archive.bytes < 400_000_000
        assert len(bytes.fromhex(archive.md5)) == 16


def test_a_changed_file_and_a_missing_one_are_found(server: Server, french: Archive) -> None:
    model = fetch_model(french, lambda *_: None, lambda _: None, address=server.url)
    (model.path / "conf/mfcc.conf").write_text("--sample-frequency=8000\n")
    (model.path / "graph/words.txt").unlink()
    with pytest.raises(BrokenModelError) as error:
        verify_checksums(model.path)
    assert error.value.problems == (
        "conf/mfcc.conf is not what it was when the model was added",
        "graph/words.txt is missing",
    )


def test_a_model_without_a_list_is_not_judged(tmp_path: Path) -> None:
    copied = Path(shutil.copytree(find_model("en").path, tmp_path / "en"))
    (copied / "SHA256SUMS").unlink()
    assert verify_checksums(copied) is None
