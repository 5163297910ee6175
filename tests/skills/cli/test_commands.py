"""Help, completion, doctor, and what the commands refuse."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

from skills.cli.app import app
from tests.skills.cli.conftest import HAWKER, Run

COMMANDS = [
    (),
    ("shop",),
    ("chat",),
    ("serve",),
    ("doctor",),
    ("catalog",),
    ("catalog", "import"),
    *(("models", name) for name in ("list", "compile", "add")),
]
README = Path(__file__).parents[3] / "README.md"
NEEDED = {"Python", "Microphone", "Loudspeaker", "Hearing", "Speaking", "Store", "Channel Alexa", "Channel Dialogflow"}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: "-".join(command) or "hawker")
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    done = CliRunner().invoke(app, [*command, "--help"], prog_name="hawker")
    assert done.exit_code == 0
    assert f"Usage: {' '.join(['hawker', *command])}" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sing",), "sing"),
        (("chat", "--loud"), "--loud"),
        (("shop", "--audio"), "recordings"),
        (("serve", "--port", "many"), "--port"),
    ],
)
def test_a_mistake_is_named_with_exit_code_2(arguments: tuple[str, ...], words: str) -> None:
    done = CliRunner().invoke(app, list(arguments))
    assert done.exit_code == 2
    assert words in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("customers", "show", "nobody@example.com"),
        ("customers", "forget", "nobody@example.com"),
        ("customers", "pin", "nobody@example.com"),
        ("orders", "show", "999999"),
        ("orders", "receipt", "999999"),
        ("orders", "advance", "999999", "packed"),
        ("orders", "ship", "999999", "--carrier", "post", "--tracking", "1"),
        ("returns", "receive", "999999"),
        ("returns", "label", "999999"),
        ("payments", "refund", "999999", "1"),
        ("till", "999999"),
    ],
    ids=" ".join,
)
def test_what_is_not_there_is_named_with_exit_code_1(call: Run, stocked: Path, arguments: tuple[str, ...]) -> None:
    done = call(*arguments, "--store", stocked)
    assert done.returncode == 1, done.stderr
    assert next(each for each in arguments if each.startswith(("nobody", "9999"))) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("models", "verify"), ("languages", "check")], ids=" ".join)
def test_a_name_that_nothing_has_is_named_with_exit_code_1(call: Run, command: tuple[str, ...]) -> None:
    done = call(*command, "nobody")
    assert done.returncode == 1
    assert "nobody" in done.stderr


def test_every_command_but_those_of_the_readme_takes_a_store() -> None:
    main = typer.main.get_command(app)
    assert isinstance(main, TyperGroup)
    without = {path for path, options in _commands(main) if "--store" not in options}
    sentence = README.read_text().partition("Every command takes `--store FILE|URL` but")[2].partition(";")[0]
    assert set(re.findall("`(.+?)`", sentence)) == without


def _commands(group: TyperGroup, *path: str) -> Iterator[tuple[str, set[str]]]:
    """Each command with its options."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from _commands(command, *path, name)
        else:
            yield " ".join((*path, name)), {word for option in command.params for word in option.opts}


def test_an_exit_code_leaves_the_process(run: Run) -> None:
    done = run("sing")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_the_shell_can_complete(environment: dict[str, str]) -> None:
    command = ["bash", "-c", '"$0" --show-completion; exit $?', str(HAWKER)]  # it looks which shell it runs in
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "_HAWKER_COMPLETE" in done.stdout


def test_doctor_tells_what_there_is_as_json(run: Run, stocked: Path) -> None:
    done = run("doctor", "--json", "--store", stocked)
    findings = {finding["name"]: finding for finding in orjson.loads(done.stdout)["findings"]}
    assert done.returncode == 0, done.stdout
    assert set(findings) >= NEEDED
    assert "Seven Lanes Market" in findings["Store"]["found"]
    assert findings["Hearing"]["good"]
    assert findings["Speaking"]["good"]
    assert not findings["Channel Alexa"]["good"]
    assert "HAWKER_ALEXA_SKILL_ID" in findings["Channel Alexa"]["remedy"]
    for finding in findings.values():
        assert finding["good"] or finding["remedy"] or finding["name"] == "Speech models installed", finding


def test_doctor_shows_no_secret(call: Run, stocked: Path) -> None:
    done = call("doctor", "--store", stocked, HAWKER_DIALOGFLOW_SECRET="tell-nobody-about-it")
    assert "secret set" in done.stdout
    assert "tell-nobody" not in done.stdout + done.stderr


def test_doctor_fails_where_nobody_can_shop(call: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("letter.txt").write_text("Dear shop, " * 500)
    done = call("doctor", "--json", "--store", tmp_path / "letter.txt", "--model", tmp_path / "nowhere")
    findings = {finding["name"]: finding for finding in orjson.loads(done.stdout)["findings"]}
    assert done.returncode == 1
    assert not findings["Store"]["good"]
    assert not findings["Hearing"]["good"]
    assert "--model" in findings["Hearing"]["remedy"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({}, "HAWKER_ALEXA_SKILL_ID"),
        ({"HAWKER_ALEXA_SKILL_ID": "amzn1.ask.skill.1"}, "HAWKER_DIALOGFLOW_SECRET"),
        ({"HAWKER_CHANNELS": '["dialogflow"]', "HAWKER_DIALOGFLOW_SECRET": "sesame"}, "HAWKER_DIALOGFLOW_SECRET"),
    ],
)
def test_serve_refuses_without_its_secrets(call: Run, stocked: Path, settings: dict[str, str], words: str) -> None:
    done = call("serve", "--store", stocked, **settings)
    assert done.returncode == 1
    assert words in done.stderr
    assert "sesame" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"HAWKER_ALEXA_SKILL_ID": "amzn1.ask.account.1"}, "HAWKER_ALEXA_SKILL_ID: this is no skill's id"),
        ({"HAWKER_HOST": "nowhere.invalid"}, "choose another --port or --host"),
    ],
)
def test_serve_refuses_what_can_not_be(call: Run, stocked: Path, settings: dict[str, str], words: str) -> None:
    known = {"HAWKER_CHANNELS": '["alexa"]', "HAWKER_ALEXA_SKILL_ID": "amzn1.ask.skill.1"}
    done = call("serve", "--store", stocked, **known | settings)
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_names_the_channels_that_there_are(call: Run) -> None:
    done = call("serve", "--channel", "dialogflow-cx")
    assert done.returncode == 2
    for channel in ("alexa", "dialogflow", "assistant"):
        assert channel in done.stderr


def test_serve_refuses_an_empty_store(run: Run, tmp_path: Path) -> None:
    done = run(
        "serve", "--store", tmp_path / "new.sqlite", "--channel", "alexa", HAWKER_ALEXA_SKILL_ID="amzn1.ask.skill.1"
    )
    assert done.returncode == 1
    assert "hawker catalog import" in done.stderr


@pytest.mark.parametrize("command", [("doctor", "--json"), ("models", "list", "--json"), ("models", "verify")])
def test_a_damaged_model_of_another_language_is_one_finding_among_the_others(
    call: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    damaged = tmp_path / "data/hawker/models/vosk-model-small-fr-0.22"
    (damaged / "am").mkdir(parents=True)
    done = call(*command)
    assert "Traceback" not in done.stderr
    assert "en-us" in done.stdout
    assert "vosk-model-small-fr-0.22" in done.stdout
    assert "am/final.mdl is missing" in done.stdout
    assert f"remove {damaged} and add the model again" in done.stdout.replace("\n", " ")
    assert done.returncode == (1 if "verify" in command else 0)


def test_doctors_table_cuts_nothing_off(call: Run, tmp_path: Path) -> None:
    (tmp_path / "data/hawker/models/vosk-model-small-fr-0.22/am").mkdir(parents=True)
    said = call("doctor", COLUMNS="100").stdout
    assert "\N{HORIZONTAL ELLIPSIS}" not in said
    assert "HAWKER_DIALOGFLOW_SECRET" in "".join(said.split())


def test_doctor_names_what_lacks_for_a_language_that_nobody_wrote_sentences_for(call: Run, stocked: Path) -> None:
    done = call("doctor", "--json", "--store", stocked, HAWKER_LANGUAGE="it")
    findings = {finding["name"]: finding for finding in orjson.loads(done.stdout)["findings"]}
    assert done.returncode == 1
    assert set(findings) >= NEEDED
    assert not findings["Hearing"]["good"]
    assert not findings["Understanding"]["good"]
    assert "HAWKER_LANGUAGE" in findings["Understanding"]["remedy"]
    assert findings["Store"]["remedy"] == "see Understanding"
    assert call("doctor", "--store", stocked, HAWKER_LANGUAGE="en-US").returncode == 0
