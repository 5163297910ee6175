"""``hawker languages`` lists the packs and fails where one is not whole."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

import skills.cli.languages as command
from nlu import PackReport
from skills.cli.app import app
from tests.skills.cli.conftest import Run

RUNNER = CliRunner()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "Deutsch"),
        ("en", "English"),
        ("es", "español"),
        ("fr", "français"),
        ("pt", "português"),
        ("sl", "slovenščina"),
    ],
)
def test_a_pack_is_whole(language: str, name: str) -> None:
    result = RUNNER.invoke(app, ["languages", "check", language])
    assert f"whole {language} ({name})" in result.output, result.output
    assert result.exit_code == 0


def test_a_pack_with_problems_fails_and_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = PackReport("es", problems=("es/words.yaml: colors is empty [red]",))
    monkeypatch.setattr(command, "_checked", lambda _language: broken)
    result = RUNNER.invoke(app, ["languages", "check", "es"])
    assert result.exit_code == 1
    assert "1 problem es" in result.output
    assert "colors is empty [red]" in result.output


def test_a_language_without_a_pack_is_said_with_those_there_are(call: Run) -> None:
    done = call("languages", "check", "xx")
    assert done.returncode == 1
    assert "xx" in done.stderr
    assert "en, es, fr" in done.stderr


def test_the_list_tells_what_hears_a_language() -> None:
    result = RUNNER.invoke(app, ["languages", "list"])
    assert result.exit_code == 0
    assert "español" in result.output
    assert "en-us" in result.output
