"""Any recording is heard; one that can't be used is refused with a reason."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
import soxr

from voice import AudioError, SpeechModel, read_frames, recognize_file
from voice.pcm import duration_ms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.conftest import Joe
    from tests.voice.conftest import WriteWav

pytestmark = pytest.mark.audio

REQUEST = "i am looking for running shoes under sixty dollars"


@pytest.fixture
def spoken(joe: Joe) -> NDArray[np.float32]:
    """A spoken request, 16 kHz mono, between -1 and 1."""
    samples: NDArray[np.float32] = soundfile.read(joe.say(REQUEST), dtype="float32")[0]
    return samples


@pytest.mark.parametrize("rate_hz", [8000, 11025, 22050, 44100, 48000, 96000])
def test_any_rate_is_heard(
    english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav, rate_hz: int
) -> None:
    heard = recognize_file(english, write_wav(soxr.resample(spoken, 16000, rate_hz), rate_hz)).text
    if rate_hz < 16000:  # half the spectrum is gone, and some words with it
        assert len(set(heard.split()) & set(REQUEST.split())) >= 5
    else:
        assert heard == REQUEST


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_any_sample_format_is_heard(
    english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav, subtype: str
) -> None:
    assert recognize_file(english, write_wav(spoken, subtype=subtype)).text == REQUEST


def test_stereo_is_heard(english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav) -> None:
    one_sided = np.stack([spoken, np.zeros_like(spoken)], axis=1)
    assert recognize_file(english, write_wav(one_sided)).text == REQUEST


def test_clipped_sound_is_heard(english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav) -> None:
    heard = recognize_file(english, write_wav((spoken * 20).clip(-1, 1))).text
    assert len(set(heard.split()) & set(REQUEST.split())) >= 5


def test_floats_beyond_full_scale_and_undefined_ones_are_survived(
    english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav
) -> None:
    spoken[100:110] = np.nan
    spoken[200] = np.inf
    heard = recognize_file(english, write_wav(spoken, subtype="FLOAT")).text
    assert len(set(heard.split()) & set(REQUEST.split())) >= 5


def test_a_pause_does_not_cut_an_utterance(
    english: SpeechModel, spoken: NDArray[np.float32], write_wav: WriteWav
) -> None:
    pause = np.zeros(3 * 16000, dtype=np.float32)
    heard = recognize_file(english, write_wav(np.concatenate([spoken, pause, spoken])))
    assert heard.text == f"{REQUEST} {REQUEST}"
    assert heard.alternatives[0].words[-1].end_ms > 5000


@pytest.mark.parametrize("seconds", [0.01, 1.0, 20.0])
def test_silence_has_no_words(english: SpeechModel, write_wav: WriteWav, seconds: float) -> None:
    assert recognize_file(english, write_wav(np.zeros(int(16000 * seconds)))).text == ""


@pytest.mark.parametrize("level", [0.001, 0.05, 0.5])
def test_noise_has_no_words(english: SpeechModel, write_wav: WriteWav, level: float) -> None:
    noise = np.random.default_rng(7).normal(0, level, 4 * 16000)
    assert recognize_file(english, write_wav(noise), expected=["yes", "no", "stop"]).text == ""


def test_frames_add_up_to_the_recording(spoken: NDArray[np.float32], write_wav: WriteWav) -> None:
    path = write_wav(soxr.resample(spoken, 16000, 44100), 44100)
    assert abs(duration_ms(b"".join(read_frames(path))) - len(spoken) / 16) < 1.0


def test_ten_minutes_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with soundfile.SoundFile(path, "w", 8000, 1, "PCM_U8") as file:
        file.write(np.zeros(8000 * 600))
    with pytest.raises(AudioError, match=r"600 s long; one utterance may take 60 s"):
        next(read_frames(path))


def test_the_limit_can_be_set(write_wav: WriteWav) -> None:
    path = write_wav(np.zeros(16000 * 3))
    assert next(read_frames(path, limit_s=3.0))
    with pytest.raises(AudioError, match="3 s long"):
        next(read_frames(path, limit_s=2.0))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"RIFF\x24\0\0\0WAVE", b"hello, I am a text\n" * 50, bytes(5000)])
def test_what_is_no_audio_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "note.wav"
    path.write_bytes(content)
    with pytest.raises(AudioError, match=r"note\.wav"):
        list(read_frames(path))


def test_a_recording_without_sound_is_refused(write_wav: WriteWav) -> None:
    with pytest.raises(AudioError, match="holds no sound"):
        list(read_frames(write_wav(np.zeros(0))))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="No such file"):
        list(read_frames(tmp_path / "gone.wav"))
    with pytest.raises(AudioError, match="Is a directory"):
        list(read_frames(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_forbidden_file_is_refused(write_wav: WriteWav) -> None:
    path = write_wav(np.zeros(100))
    path.chmod(stat.S_IWUSR)
    with pytest.raises(AudioError, match="Permission denied"):
        list(read_frames(path))


def test_a_rate_too_low_for_speech_is_refused(write_wav: WriteWav) -> None:
    with pytest.raises(AudioError, match="2000 samples a second"):
        list(read_frames(write_wav(np.zeros(2000), 2000)))


def test_a_cut_off_recording_is_heard_as_far_as_it_goes(english: SpeechModel, joe: Joe, tmp_path: Path) -> None:
    path = tmp_path / "cut.wav"
    path.write_bytes(joe.say(REQUEST).read_bytes()[: 44 + 2 * 16000 * 2])
    assert recognize_file(english, path).text.startswith("i am looking for running shoes")
