"""``hawker shop`` by recordings: it buys, and bad sound harms nothing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from commerce import LocalShop, OrderStatus, open_database
from skills.cli.shop import recorded_shopper
from tests.skills.cli.conftest import HAWKER, Run
from tests.started import Started

pytestmark = pytest.mark.audio

RATE_HZ = 16000
NO_DEVICE = {"HAWKER_MICROPHONE": "a microphone that nobody has"}

Shop = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def shop(run: Run) -> Shop:
    """The command, in a process of its own."""
    return lambda *arguments, store: run("shop", "--store", store, *arguments, **NO_DEVICE)


@pytest.fixture
def refused(call: Run) -> Shop:
    """The command, called in this process, which ends before anything is heard."""
    return lambda *arguments, store: call("shop", "--store", store, *arguments, **NO_DEVICE)


def cart_of(store: Path, session: str) -> list[tuple[str, int]]:
    database = open_database(store)
    cart = LocalShop(database).cart(f"local:{session}")
    database.close()
    return [(line.name, line.quantity) for line in cart.lines]


def wav(path: Path, samples: np.ndarray, rate_hz: int = RATE_HZ) -> Path:
    soundfile.write(path, samples, rate_hz)
    return path


def test_without_sound_and_terminal_a_recorded_shopper_buys_something(shop: Shop, taught: Path, tmp_path: Path) -> None:
    done = shop("--replies", tmp_path / "replies", store=taught)
    assert done.returncode == 0, done.stderr
    assert "recorded shopper" in done.stderr
    assert "Teaching" not in done.stderr, "what was compiled for the store is found"
    number = re.search(r"Order number: (\d{7})", done.stdout)
    assert number, done.stdout
    database = open_database(taught)
    order = LocalShop(database).order(number[1])
    database.close()
    assert order is not None
    assert order.status is OrderStatus.PLACED
    replies = sorted((tmp_path / "replies").glob("*.wav"))
    assert len(replies) == len(recorded_shopper()) + 1
    assert all(soundfile.info(reply).duration > 0.5 for reply in replies)
    assert str(tmp_path / "replies") in done.stdout


def test_recordings_of_any_rate_in_stereo_are_heard(shop: Shop, taught: Path, tmp_path: Path) -> None:
    files = []
    for recording, rate_hz in zip(recorded_shopper(), [8000, 11025, 22050, 44100, 48000, 96000] * 3, strict=False):
        samples, rate = soundfile.read(recording, dtype="float32")
        stereo = np.stack([soxr.resample(samples, rate, rate_hz)] * 2, axis=1)
        files.append(wav(tmp_path / recording.name, stereo, rate_hz))
    done = shop("--audio", *files[:1], "--replies", tmp_path / "replies", store=taught)
    assert done.returncode == 0, done.stderr
    assert "running shoes" in done.stdout
    done = shop("--audio", *files[1:], "--session", "x", store=taught)
    assert done.returncode == 0, done.stderr


def test_sound_without_words_buys_nothing_and_ends_gently(shop: Shop, taught: Path, tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(0, 0.05, RATE_HZ * 3).astype(np.float32)
    files = [wav(tmp_path / "silence.wav", np.zeros(RATE_HZ * 2, np.float32)), wav(tmp_path / "noise.wav", noise)]
    done = shop("--audio", *files, "--session", "s", store=taught)
    assert done.returncode == 0, done.stderr
    assert "No order was placed" in done.stdout
    assert cart_of(taught, "s") == []


@pytest.mark.parametrize("kind", ["missing", "text", "empty", "ten minutes"])
def test_a_file_that_is_no_utterance_is_named_and_the_cart_is_kept(
    call: Run, refused: Shop, stocked: Path, tmp_path: Path, kind: str
) -> None:
    bad = tmp_path / "bad.wav"
    if kind == "text":
        bad.write_text("this is no sound", encoding="utf-8")
    elif kind == "empty":
        wav(bad, np.zeros(0, np.float32))
    elif kind == "ten minutes":
        wav(bad, np.zeros(RATE_HZ * 600, np.float32))
    call("chat", "--store", stocked, "--session", "s", typed="add farm eggs\n12 eggs\n")
    before = cart_of(stocked, "s")
    done = refused("--audio", recorded_shopper()[0], bad, "--session", "s", store=stocked)
    assert done.returncode == 1
    assert "bad.wav" in done.stderr
    assert "--session s" in done.stderr
    assert "Traceback" not in done.stderr
    assert cart_of(stocked, "s") == before != []


def test_an_unknown_model_folder_is_said(refused: Shop, stocked: Path, tmp_path: Path) -> None:
    done = refused("--audio", recorded_shopper()[0], "--model", tmp_path / "nothing", store=stocked)
    assert done.returncode == 1
    assert "nothing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_for_the_replies_is_said_and_the_cart_is_kept(shop: Shop, taught: Path, tiny_disk: Path) -> None:
    done = shop("--audio", *recorded_shopper(), "--replies", tiny_disk, "--session", "s", store=taught)
    assert done.returncode == 1
    assert "make room" in done.stderr
    assert "--session s" in done.stderr
    assert [f for f in tiny_disk.iterdir() if f.name.startswith(".")] == []


def test_a_folder_that_cannot_be_made_is_said(refused: Shop, stocked: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = refused("--audio", recorded_shopper()[0], "--replies", tmp_path / "file" / "replies", store=stocked)
    assert done.returncode == 1
    assert "--replies" in done.stderr


def test_audio_without_files_is_a_wrong_option(refused: Shop, stocked: Path) -> None:
    assert refused("--audio", store=stocked).returncode == 2


@pytest.mark.parametrize(
    "option", [("--wake", "hey shop"), ("--push-to-talk",), ("--patience", "patient"), ("--barge-in", "off")]
)
def test_what_only_a_microphone_can_do_is_refused_with_recordings(
    refused: Shop, stocked: Path, option: tuple[str, ...]
) -> None:
    done = refused(*option, "--audio", recorded_shopper()[0], store=stocked)
    assert done.returncode == 2
    assert option[0] in done.stderr
    assert "microphone" in done.stderr


def test_a_description_of_recordings_without_any_is_a_wrong_option(refused: Shop, stocked: Path) -> None:
    assert refused("--raw", "ulaw", store=stocked).returncode == 2


def test_nothing_is_said_of_a_cart_where_no_conversation_had_begun(
    refused: Shop, stocked: Path, tmp_path: Path
) -> None:
    done = refused("--audio", tmp_path / "gone.wav", "--session", "s", store=stocked)
    assert done.returncode == 1
    assert "gone.wav" in done.stderr
    assert "cart is kept" not in done.stderr


def test_a_file_name_steers_no_terminal_and_replies_nobody_asked_for_are_not_left(
    run: Run, taught: Path, tmp_path: Path
) -> None:
    strange = tmp_path / "one\n\x1b[31mtwo.wav"
    strange.write_bytes(recorded_shopper()[0].read_bytes())
    (tmp_path / "tmp").mkdir()
    temporary = {"TMPDIR": str(tmp_path / "tmp"), **NO_DEVICE}
    done = run("shop", "--audio", strange, "--store", taught, **temporary)
    assert done.returncode == 0, done.stderr
    assert r"(one\n\x1b[31mtwo.wav)" in done.stdout
    assert "\x1b[31m" not in done.stdout + done.stderr
    assert "replies are in" not in done.stdout
    assert list((tmp_path / "tmp").glob("hawker*")) == []


@pytest.mark.parametrize("lines", range(0, 12, 3))
def test_ctrl_c_at_any_moment_leaves_a_whole_store(environment: dict[str, str], taught: Path, lines: int) -> None:
    with Started(
        [HAWKER, "shop", "--store", taught, "--audio", *recorded_shopper(), "--session", "s"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment, **NO_DEVICE, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        while "/sqlalchemy/" not in Path(f"/proc/{process.pid}/maps").read_text():  # until Python itself is up
            assert process.poll() is None
            os.sched_yield()
        for _ in range(lines):
            process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    database = open_database(taught)
    local = LocalShop(database)
    cart, order = local.cart("local:s"), local.last_order("local:s")
    database.close()
    assert not (cart.lines and order), "an order that was placed has emptied its cart"


@pytest.mark.parametrize("described", ["mp3", "ulaw:", "ulaw:fast", "ulaw:0", ":8000"])
def test_a_header_that_is_described_wrongly_is_told(
    refused: Shop, stocked: Path, tmp_path: Path, described: str
) -> None:
    done = refused("--raw", described, "--audio", tmp_path / "call.raw", store=stocked)
    if described == "ulaw:":  # 8000 samples a second, as without the colon
        assert "call.raw" in done.stderr
    else:
        assert done.returncode == 2
        assert "ulaw:8000" in done.stderr


def test_voice_notes_and_telephone_calls_are_heard(shop: Shop, taught: Path, tmp_path: Path) -> None:
    said = soundfile.read(recorded_shopper()[0], dtype="float32")[0]
    note = tmp_path / "note.opus"
    soundfile.write(note, soxr.resample(said, RATE_HZ, 48000), 48000, format="OGG", subtype="OPUS")
    done = shop("--audio", note, store=taught)
    assert "running shoes under sixty dollars" in done.stdout, done.stderr
    call = tmp_path / "call.raw"
    soundfile.write(call, soxr.resample(said, RATE_HZ, 8000), 8000, format="RAW", subtype="ULAW")
    done = shop("--raw", "ulaw:8000", "--audio", call, store=taught)
    assert "running shoes" in done.stdout, done.stderr
