"""``hawker models compile --pronunciations``: a file like the README's is taken, and a typo in it is told."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.models.small_english import small_english
from tests.skills.cli.conftest import Run


@pytest.fixture
def check(call: Run, tmp_path: Path) -> Run:
    """Checks a catalogue with Havaianas and Blue Zephyr; what is given is written into the file of pronunciations."""
    small = small_english(tmp_path / "small")
    tmp_path.joinpath("names.txt").write_text("Havaianas Power\u00b3\nBlue Zephyr\n", encoding="utf-8")
    own = tmp_path / "own.txt"
    options = ("models", "compile", "--check", "--catalog", "names.txt", "--model", small, "--pronunciations", own)

    def checked(text: str) -> subprocess.CompletedProcess[str]:
        own.write_text(text, encoding="utf-8")
        return call(*options)

    return checked


def test_the_example_of_the_readme_is_taken_without_a_word(check: Run) -> None:
    done = check(_example())
    assert done.returncode == 0, done.stderr
    assert "2 of 2 names can be said" in done.stdout
    assert done.stderr == ""


def test_a_misspelled_name_is_told_and_does_no_harm(check: Run) -> None:
    done = check("blue zephyr = blue | zeffer\nhavainas = have a yanas\n")
    assert done.returncode == 0, done.stderr
    told = " ".join(done.stderr.split())
    assert "own.txt, line 2: the word 'havainas' is in none of the names; it does nothing" in told


def _example() -> str:
    readme = Path(__file__).parents[3].joinpath("README.md").read_text(encoding="utf-8")
    return readme.partition("## Teach the ear")[2].split("```")[1]
