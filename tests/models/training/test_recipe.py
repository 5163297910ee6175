"""The recipe makes a model folder that Vosk hears with, and goes on where it was killed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest
import soundfile

from models import open_model_folder
from models.training.audio_store import read_corpora
from models.training.evaluation import word_error_rates
from models.training.synthesis import HibariVoice

_REPOSITORY = Path(__file__).parents[3]
_PROGRAMS = ("flite", "espeak-ng", "text2wave")


def _corpus(folder: Path) -> Path:
    """A few sentences of two speakers, one of whom is kept for measuring."""
    voice = HibariVoice()
    rows = ["file\tspeaker\ttranscript"]
    for speaker, text in (("11", "find me a red shirt"), ("11", "add two of them"), ("17", "check out please")):
        _, sound = voice.say(text, Random(speaker))  # noqa: S311 - sound for a test
        name = f"{len(rows)}.wav"
        soundfile.write(folder / name, sound, 16_000)
        rows.append(f"{name}\t{speaker}\t{text}")
    (folder / "transcripts.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


def _command(work: Path, corpus: Path, *more: str) -> list[str]:
    told = ["--work", str(work), "--corpus", str(corpus), "--utterances", "8", "--minutes", "0.1", "--peers", "1"]
    return [sys.executable, "-m", "models.training", *told, *more]


@pytest.mark.audio
@pytest.mark.skipif(
    any(shutil.which(program) is None for program in _PROGRAMS), reason="needs flite, espeak-ng, festival"
)
def test_a_killed_recipe_goes_on_and_ends_with_a_model(tmp_path: Path) -> None:
    corpus = tmp_path / "people"
    corpus.mkdir()
    work = tmp_path / "work"
    command = _command(work, _corpus(corpus))
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "200"}
    first = subprocess.Popen(
        command, cwd=_REPOSITORY, env=environment, start_new_session=True, stdout=subprocess.PIPE, text=True
    )
    assert first.stdout
    assert any(line.startswith("speech") for line in first.stdout)
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    before = {path.name: path.read_text() for path in (work / "done").iterdir()}
    again = subprocess.run(command, cwd=_REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert "done before" in again.stdout
    assert set(before) < {path.name for path in (work / "done").iterdir()}
    assert len(list(read_corpora(work / "held-out"))) == 1
    assert {each.corpus for each in read_corpora(work / "audio")} >= {"people", "hibari", "flite", "espeak"}
    model = open_model_folder(work / "model", "en", "given")
    assert model.takes_grammar
    # Seconds of training teach nothing; the model is whole and Vosk hears with it.
    rates = word_error_rates(model.path, work / "held-out", lambda _part, _note: None)
    assert set(rates) == {"people"}


def test_a_folder_without_speech_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    done = tmp_path / "work/done"
    done.mkdir(parents=True)
    (done / "words").write_text("made before")
    language = tmp_path / "work/language"
    shutil.copytree(_REPOSITORY / "models/en-us", language, ignore=shutil.ignore_patterns("am", "conf", "graph"))
    command = _command(tmp_path / "work", empty, "--until", "speech")
    failed = subprocess.run(command, cwd=_REPOSITORY, capture_output=True, text=True, check=False)
    assert failed.returncode == 1
    assert "transcripts.tsv" in failed.stdout.replace("\n", " ")
    assert "run the same command again" in failed.stdout


def test_other_options_than_those_that_a_stage_was_begun_with_are_refused(tmp_path: Path) -> None:
    done = tmp_path / "work/done"
    done.mkdir(parents=True)
    for stage in ("words", "speech"):
        (done / stage).write_text("made before")
    (tmp_path / "work/options.json").write_text('{"speech": {"--corpus": ["/elsewhere/people"]}}')
    command = _command(tmp_path / "work", tmp_path, "--until", "speech")
    failed = subprocess.run(command, cwd=_REPOSITORY, capture_output=True, text=True, check=False)
    assert failed.returncode == 1
    assert "speech was begun with other options (--corpus was /elsewhere/people" in failed.stdout
    assert "run the same command again" not in failed.stdout


def test_the_embedded_model_hears_its_own_words(tmp_path: Path) -> None:
    """The measure itself: what is heard right has no errors."""
    from models.training.audio_store import AudioWriter

    sound, rate_hz = soundfile.read(_REPOSITORY / "skills/recordings/10-yes.wav", dtype="int16")
    assert rate_hz == 16_000
    with AudioWriter(tmp_path, "shopper") as writer:
        writer.add("a", ("yes", "please"), np.asarray(sound))
        writer.add("b", ("entirely", "other", "words"), np.asarray(sound))
    rates = word_error_rates(_REPOSITORY / "models/en-us", tmp_path, lambda _part, _note: None)
    assert rates["shopper"] >= 3 / 5
    assert json.dumps(rates)
