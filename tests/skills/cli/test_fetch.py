"""``hawker models fetch``, ``verify``, ``path``: official models from a server that may be anything."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from models import find_model
from tests.models.model_server import serving
from tests.models.small_english import small_english
from tests.skills.cli.conftest import Run


@pytest.fixture
def added(call: Run, tmp_path: Path) -> Path:
    """A model that was added."""
    call("models", "add", small_english(tmp_path / "vosk-model-small-en-us-0.15"))
    return Path(call("models", "path").stdout.strip())


def test_official_models_are_listed_with_their_sizes(call: Run) -> None:
    rows = orjson.loads(call("models", "list", "--official", "--json").stdout)["official"]
    french = next(row for row in rows if row["language"] == "fr")
    assert french == {
        "language": "fr",
        "name": "vosk-model-small-fr-0.22",
        "bytes": 42_233_323,
        "license": "Apache-2.0",
    }
    assert "vosk-model-small-fr-0.22" in call("models", "list", "--official").stdout


def test_a_server_with_another_file_is_not_believed(run: Run) -> None:
    with serving(b"<html>Welcome to our hotel</html>") as server:
        done = run("models", "fetch", "fr", "--from", server.url)
    assert done.returncode == 1
    assert "publisher states 42233323" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_not_offered_exits_with_1_and_says_what_is(call: Run) -> None:
    done = call("models", "fetch", "klingon")
    assert done.returncode == 1
    assert "hawker models list --official" in done.stderr


def test_the_folder_of_the_model_in_use_is_printed(call: Run, added: Path) -> None:
    assert added.name == "vosk-model-small-en-us-0.15"
    assert Path(call("models", "path", "ko").stdout.strip()) == find_model("ko").path
    assert call("models", "path", "tlh").returncode == 1


def test_where_there_is_no_model_the_command_that_fetches_one_comes_first(call: Run) -> None:
    said = call("models", "path", "fr").stderr
    assert said.index("hawker models fetch fr") < said.index("https://")
    assert "models fetch" not in call("models", "path", "tlh").stderr


def test_what_comes_along_is_verified_file_by_file(call: Run) -> None:
    done = call("models", "verify", "en-us")
    assert done.returncode == 0
    assert "16 files as they came" in done.stdout


def test_whole_models_are_told_from_damaged_ones(call: Run, added: Path) -> None:
    whole = call("models", "verify")
    assert whole.returncode == 0, whole.stderr
    assert "as they came" in whole.stdout
    words = added / "graph/words.txt"
    words.write_text(words.read_text(encoding="utf-8").replace("yes", "yep"), encoding="utf-8")
    damaged = call("models", "verify", added.name)
    assert damaged.returncode == 1
    assert "graph/words.txt is not what it was" in damaged.stdout
    assert call("models", "verify", "nobody").returncode == 1


@pytest.mark.parametrize("content", [b"\xf1\xff\n", b"no list at all\n"])
def test_a_damaged_list_of_checksums_is_told_and_the_others_are_verified(
    call: Run, added: Path, content: bytes
) -> None:
    (added / "SHA256SUMS").write_bytes(content)
    done = call("models", "verify")
    assert done.returncode == 1
    assert "SHA256SUMS is damaged" in done.stdout
    assert "whole en-us" in done.stdout
    assert "Traceback" not in done.stderr
