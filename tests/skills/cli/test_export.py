"""``hawker export``: files for voice platforms, written once, the same for the same shop."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import orjson
import pytest

from tests.skills.cli.conftest import Run

MODELS = Path("skill-package/interactionModels/custom")


def test_models_for_alexa_are_written_and_told(call: Run, run: Run, stocked: Path, tmp_path: Path) -> None:
    arguments = ("export", "alexa", "--locale", "en-US", "--locale", "en_gb", "--store", stocked)
    done = call(*arguments, "--output", tmp_path / "skill")
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["locale", "en-US", "en-GB"]
    assert "ask deploy" in done.stderr
    written = {path.name: path.read_bytes() for path in (tmp_path / "skill" / MODELS).iterdir()}
    assert written.keys() == {"en-US.json", "en-GB.json"}
    model = orjson.loads(written["en-US.json"])
    assert model["interactionModel"]["languageModel"]["invocationName"] == "seven lanes market"

    refused = call(*arguments, "--output", tmp_path / "skill")
    assert refused.returncode == 1
    assert "--force" in refused.stderr
    named = ("--invocation-name", "corner shop", "--force", "--output", tmp_path / "skill")
    again = run(*arguments, *named, PYTHONHASHSEED="7")
    assert again.returncode == 0, again.stderr
    other = (tmp_path / "skill" / MODELS / "en-US.json").read_bytes()
    assert other.replace(b'"corner shop"', b'"seven lanes market"') == written["en-US.json"]


@pytest.mark.parametrize(
    ("command", "file"), [("dialogflow-es", "package.json"), ("dialogflow-cx", "webhooks/hawker.json")]
)
def test_agents_for_dialogflow_are_a_folder_and_a_zip(
    command: str, file: str, call: Run, stocked: Path, tmp_path: Path
) -> None:
    public = {"HAWKER_PUBLIC_URL": "https://shop.example/", "HAWKER_DIALOGFLOW_SECRET": "never to be written down"}
    done = call("export", command, "--language", "en", "--store", stocked, **public)
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["language", "en"]
    folder = tmp_path / command
    archive = ZipFile(BytesIO(folder.with_name(f"{command}.zip").read_bytes()))
    assert file in archive.namelist()
    for name in archive.namelist():
        content = (folder / name).read_bytes()
        assert archive.read(name) == content
        assert b"never to be written down" not in content
    assert any(b"https://shop.example/dialogflow" in archive.read(name) for name in archive.namelist())
    assert "https addresses" not in done.stderr
    assert call("export", command, "--language", "en", "--store", stocked).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("alexa", "--locale", "sl-SI"), "de-DE, en-AU"),
        (("alexa", "--locale", "it-IT"), "de-DE, en-AU"),
        (("alexa", "--locale", "../en-US"), "de-DE, en-AU"),
        (("alexa", "--locale", "de-DE", "--invocation-name", "Alexa Shop"), "--invocation-name 'corner shop'"),
        (("dialogflow-es", "--language", "sl"), "pt-br"),
        (("dialogflow-cx", "--language", "xx"), "pt-br"),
    ],
)
def test_what_the_platform_would_refuse_is_refused(
    arguments: tuple[str, ...], told: str, call: Run, stocked: Path, tmp_path: Path
) -> None:
    done = call("export", *arguments, "--store", stocked)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(("skill", "dialogflow"))]


def test_an_empty_store_has_nothing_to_export(call: Run, tmp_path: Path) -> None:
    done = call("export", "alexa", "--store", tmp_path / "empty.sqlite")
    assert done.returncode == 1
    assert "hawker catalog import" in done.stderr
