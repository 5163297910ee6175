"""Replies become sound, whatever happens to the process that makes it or to the disk that takes it."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import textwrap
import threading
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from voice import Manner, Speaker, SpeechError
from voice.speaking.speech_process import SpeechProcess, SpeechRequest
from voice.speaking.voices import start_voice

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.audio

SENTENCE = "The red runner costs fifty nine dollars."
REQUEST = SpeechRequest(SENTENCE, "en-us", 170, 1.0, 50)


@pytest.fixture
def process() -> Iterator[SpeechProcess]:
    """A synthesizer's process that a test may hurt."""
    process = start_voice("en-us")
    yield process
    process.close()


def samples(wav: bytes) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """A WAV's samples; its header must tell the truth."""
    assert int.from_bytes(wav[4:8], "little") + 8 == len(wav)
    with wave.open(io.BytesIO(wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22050)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def seconds(wav: bytes) -> float:
    return len(samples(wav)) / 22050


def test_a_sentence_becomes_sound(speaker: Speaker) -> None:
    spoken = samples(speaker.synthesize(SENTENCE))
    assert 1.5 < len(spoken) / 22050 < 5.0
    assert np.abs(spoken).max() > 3000


def test_slower_lasts_longer_and_louder_is_louder(speaker: Speaker) -> None:
    normal = speaker.synthesize(SENTENCE)
    assert seconds(speaker.synthesize(SENTENCE, Manner(rate_wpm=100))) > 1.3 * seconds(normal)
    assert seconds(speaker.synthesize(SENTENCE, Manner(rate_wpm=300))) < 0.8 * seconds(normal)
    quiet = samples(speaker.synthesize(SENTENCE, Manner(volume=0.3)))
    assert np.abs(quiet).max() < 0.6 * np.abs(samples(normal)).max()


def test_many_utterances_in_a_row_are_each_whole(speaker: Speaker) -> None:
    lengths = [seconds(speaker.synthesize("one " * count)) for count in range(1, 15)]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a <break time='9s'/> b", "a break time='9s'/ b"),
        ("bread\0and butter", "bread and butter"),
        ("bread\x1band butter", "bread and butter"),
        ("<b>bread", "b bread"),
    ],
)
def test_markup_and_control_characters_are_not_obeyed(speaker: Speaker, text: str, plain: str) -> None:
    assert seconds(speaker.synthesize(text)) == pytest.approx(seconds(speaker.synthesize(plain)), abs=0.3)


def test_an_ampersand_is_read_as_and(speaker: Speaker) -> None:
    spelled = seconds(speaker.synthesize("bread and butter"))
    assert seconds(speaker.synthesize("bread & butter")) == pytest.approx(spelled, abs=0.2)


@pytest.mark.parametrize("text", ["", "   ", "\n", "<>", "\0"])
def test_nothing_to_say_is_a_moment_of_silence(speaker: Speaker, text: str) -> None:
    assert seconds(speaker.synthesize(text)) < 0.1


@pytest.mark.parametrize("text", ["\ud800 surrogate", "日本語", "🛒", "word " * 2000])
def test_strange_text_is_survived(speaker: Speaker, text: str) -> None:
    assert seconds(speaker.synthesize(text)) > 0.1


def test_an_unknown_voice_is_named() -> None:
    with Speaker("xx-nowhere") as speaker, pytest.raises(SpeechError, match="xx-nowhere"):
        speaker.synthesize(SENTENCE)


@pytest.mark.parametrize(("rate_wpm", "volume"), [(10, 1.0), (5000, 1.0), (170, -0.1), (170, 9.0)])
def test_what_can_not_be_spoken_is_refused(speaker: Speaker, rate_wpm: int, volume: float) -> None:
    with pytest.raises(SpeechError, match=r"can't be spoken; give"):
        speaker.synthesize(SENTENCE, Manner(rate_wpm, volume))
    with pytest.raises(SpeechError, match=r"can't be spoken; give"):
        Speaker(rate_wpm=rate_wpm, volume=volume)


def test_the_same_text_is_made_once(speaker: Speaker) -> None:
    assert speaker.synthesize("made once") is speaker.synthesize("made once")
    assert speaker.synthesize("made once", Manner(rate_wpm=200)) is not speaker.synthesize("made once")


def test_memory_for_what_was_said_is_bounded(speaker: Speaker) -> None:
    first = speaker.synthesize("forget this")
    speaker.synthesize(" ".join(str(number) for number in range(1000, 1400)))
    assert speaker.synthesize("forget this") is not first


def test_threads_share_a_speaker(speaker: Speaker) -> None:
    texts = [f"sentence number {number}" for number in range(12)]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(speaker.synthesize, texts))
    with Speaker() as other:
        alone = [other.synthesize(text) for text in texts]
    # What was said before changes a few samples.
    assert [seconds(wav) for wav in together] == pytest.approx([seconds(wav) for wav in alone], abs=0.1)


def test_a_dead_worker_is_replaced(process: SpeechProcess) -> None:
    before = process.ask(REQUEST)
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    assert seconds(process.ask(REQUEST)) == pytest.approx(seconds(before), abs=0.1)


def test_a_worker_killed_in_mid_reply_is_replaced(process: SpeechProcess) -> None:
    process.ask(REQUEST)
    first = process.pid
    assert first
    os.kill(first, signal.SIGSTOP)  # it takes the request and does not answer
    killer = threading.Timer(0.3, os.kill, (first, signal.SIGKILL))
    killer.start()
    assert len(process.ask(REQUEST)) > 44
    assert process.pid != first
    killer.join()


def test_a_worker_that_can_not_start_is_reported_with_its_last_word(tmp_path: Path) -> None:
    broken = SpeechProcess("espeak", str(tmp_path / "libnothing.so"), {})
    with pytest.raises(SpeechError, match=r"libnothing\.so.*hawker doctor"):
        broken.ask(REQUEST)
    broken.close()


def test_a_closed_speaker_leaves_no_process() -> None:
    process = start_voice("en-us")
    process.ask(REQUEST)
    pid = process.pid
    assert pid
    process.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_reply_is_saved_whole(speaker: Speaker, tmp_path: Path) -> None:
    speaker.save(SENTENCE, tmp_path / "reply.wav")
    assert (tmp_path / "reply.wav").read_bytes() == speaker.synthesize(SENTENCE)
    assert [path.name for path in tmp_path.iterdir()] == ["reply.wav"]


def test_a_missing_folder_is_named(speaker: Speaker, tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="gone: No such file"):
        speaker.save(SENTENCE, tmp_path / "gone" / "reply.wav")


def test_a_folder_in_the_replys_place_is_left_alone(speaker: Speaker, tmp_path: Path) -> None:
    (tmp_path / "reply.wav").mkdir()
    with pytest.raises(SpeechError, match="Is a directory"):
        speaker.save(SENTENCE, tmp_path / "reply.wav")
    assert [path.name for path in tmp_path.iterdir()] == ["reply.wav"]


def test_a_full_disk_leaves_no_half_reply_and_spares_the_old_one(tmp_path: Path) -> None:
    """The limit on file sizes fails a write as a full disk does, with another number."""
    (tmp_path / "reply.wav").write_bytes(b"old")
    program = f"""
        import resource
        from pathlib import Path
        from voice import Speaker, SpeechError
        with Speaker() as speaker:
            speaker.synthesize({SENTENCE!r})
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
            try:
                speaker.save({SENTENCE!r}, Path({str(tmp_path)!r}) / "reply.wav")
            except SpeechError as error:
                print(error)
    """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True, timeout=60
    )
    assert "can't be saved as" in run.stdout
    assert "make room" in run.stdout
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("reply.wav", b"old")]


def test_ctrl_c_prints_nothing_from_the_worker() -> None:
    program = f"""
        import os, signal
        from voice import Speaker
        speaker = Speaker()
        speaker.synthesize({SENTENCE!r})
        try:
            os.killpg(0, signal.SIGINT)
        except KeyboardInterrupt:
            print(len(speaker.synthesize("still there")) > 44)
        speaker.close()
    """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        start_new_session=True,
    )
    assert (run.stdout, run.stderr) == ("True\n", "")


def test_nothing_is_printed_where_the_shop_prints(capfd: pytest.CaptureFixture[str]) -> None:
    with Speaker() as speaker:
        speaker.synthesize(SENTENCE)
    assert capfd.readouterr() == ("", "")
