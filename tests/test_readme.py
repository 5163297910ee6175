"""What the README shows is what happens."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from commerce import demo_folder, import_store, open_database
from commerce.local_shop import LocalShop
from skills.cli.app import app
from skills.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
HAWKER = Path(sys.executable).with_name("hawker")


def blocks(language: str) -> list[str]:
    """The code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.M | re.S)


def setting_row(name: str, default: Any, description: str) -> str:
    """One row of the table of settings."""
    shown = {
        "database_url": "`shop.sqlite` in the user's data folder",
        "channels": '`["alexa","dialogflow"]`',
        "other_voices": "`[]`",
    }
    value = shown.get(name, f"`{default}`" if default is not None else "none")
    return f"| `HAWKER_{name.upper()}` | {value} | {description} |"


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_every_setting_has_its_row(name: str) -> None:
    field = Settings.model_fields[name]
    assert setting_row(name, field.default, field.description or "") in README


@pytest.mark.audio
def test_the_conversation_shown_is_the_one_that_is_heard(tmp_path: Path) -> None:
    store = tmp_path / "shop.sqlite"
    subprocess.run([HAWKER, "catalog", "import", ROOT / "commerce" / "demo", "--store", store], check=True)
    subprocess.run([HAWKER, "models", "compile", "--store", store], check=True)  # not at some moment of it
    done = subprocess.run(
        [HAWKER, "shop", "--store", store, "--replies", tmp_path / "replies"],
        env={**os.environ, "HAWKER_MICROPHONE": "a microphone that nobody has"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    heard = done.stdout.split("Order number:")[0].strip()
    assert _of_any_day(heard) == _of_any_day(blocks("text")[0].strip())


def _of_any_day(conversation: str) -> str:
    """Order numbers are random, and the days on which goods come depend on today."""
    days = re.sub(r", (by|in|on|between|within|today|tomorrow)\b[^.\n]*\.", ", (day).", conversation)
    return re.sub(r"\b\d{7}\b", "(number)", days)


def test_the_script_for_json_runs_as_shown(tmp_path: Path) -> None:
    script = next(b for b in blocks("sh") if "chat --json" in b).replace("hawker chat", f"{HAWKER} chat")
    done = subprocess.run(["sh", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["intent"] for a in answers] == ["search", "add"]
    assert set(answers[0]) == set(re.findall(r"`(\w+)`", README.split("Each answer has")[1].split("Money is")[0]))


def test_the_product_shown_can_be_added(tmp_path: Path) -> None:
    folder = tmp_path / "my-store"
    shutil.copytree(demo_folder(), folder)
    for block in blocks("csv"):
        header, row = block.strip().splitlines()
        name = "products.csv" if "description" in header else "variants.csv"
        columns = next(csv.reader(io.StringIO((folder / name).read_text(encoding="utf-8"))))
        assert columns == header.split(",")
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(row + "\n")
    database = open_database(tmp_path / "shop.sqlite")
    import_store(database, folder)
    product = LocalShop(database).product("river-boots")
    assert product is not None
    assert product.price.minor == 4995
    database.close()


def test_the_skill_shown_answers(tmp_path: Path) -> None:
    """In a process of its own, as a plug-in would be: the registry is one for each process."""
    (tmp_path / "my_package").mkdir()
    (tmp_path / "my_package" / "loyalty.py").write_text(next(b for b in blocks("python")), encoding="utf-8")
    sentences = tmp_path / "my_package" / "languages" / "en" / "intents"
    sentences.mkdir(parents=True)
    (sentences / "loyalty.yaml").write_text(next(b for b in blocks("yaml") if "loyalty" in b), encoding="utf-8")
    metadata = tmp_path / "my_package-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: my-package\nVersion: 1\n", encoding="utf-8")
    toml = next(b for b in blocks("toml") if "entry-points" in b)
    line = toml.splitlines()[1].replace('"', "")
    (metadata / "entry_points.txt").write_text(f"[hawker.skills]\n{line}\n", encoding="utf-8")
    done = subprocess.run(
        [HAWKER, "chat", "--json", "--store", str(tmp_path / "shop.sqlite")],
        input="how many points do I have\n",
        env={"PYTHONPATH": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    assert answer["intent"] == "loyalty_points"
    assert "points" in answer["speech"]


def test_utterances_are_understood_as_shown(tmp_path: Path) -> None:
    done = _run_block("hawker understand", tmp_path)
    assert "readings" in done
    assert 'choose  size="10"' in done
    assert "show_cart  (" in done
    objects = [json.loads(line) for line in done.splitlines() if line.startswith("{")]
    assert [each["intent"] for each in objects] == ["show_cart", "deals"]


def test_what_was_not_understood_is_learned_as_shown(tmp_path: Path) -> None:
    done = _run_block("hawker learn accept", tmp_path)
    assert re.search(r"d96cd033 +search +yank me out \{item\} +2", done)
    assert 'search  item="tents"' in done


def test_models_and_agents_are_exported_as_shown(tmp_path: Path) -> None:
    done = _run_block("hawker export", tmp_path)
    assert re.findall(r"^(en\S*) ", done, flags=re.M) == ["en-US", "en-GB", "en", "en"]
    for path in re.findall(r"`(my-skill/\S+\.json|dialogflow-\w+\.zip)`", README):
        assert (tmp_path / path).is_file(), path


def _run_block(containing: str, folder: Path) -> str:
    """The output of the commands of a block; each of them must succeed."""
    script = next(b for b in blocks("sh") if containing in b).replace("hawker ", f"{HAWKER} ")
    environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), "COLUMNS": "200"}
    done = subprocess.run(["sh", "-ec", script], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_command_in_the_table_exists() -> None:
    for command in re.findall(r"^\| `hawker (\w+)", README, flags=re.M):
        assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0, command
