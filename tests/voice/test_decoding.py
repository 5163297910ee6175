"""Sound files of strangers: every kind is heard, and none of them harms more than its own decoder."""

from __future__ import annotations

import os
import signal
import struct
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
import soxr

from skills.cli.shop import recorded_shopper
from voice import AudioError, RawFormat, SpeechModel, read_frames, recognize_file
from voice.decoding import LARGEST_BYTES, MEMORY_BYTES
from voice.pcm import duration_ms

if TYPE_CHECKING:
    from numpy.typing import NDArray

pytestmark = pytest.mark.audio

REQUEST = "find me running shoes under sixty dollars"
KINDS = {
    "wav": (16000, "WAV", "PCM_16"),
    "flac": (16000, "FLAC", "PCM_16"),
    "mp3": (44100, "MP3", "MPEG_LAYER_III"),
    "opus": (48000, "OGG", "OPUS"),
    "ogg": (22050, "OGG", "VORBIS"),
    "aiff": (32000, "AIFF", "PCM_24"),
}
TELEPHONE = {
    "mu-law.wav": ("WAV", "ULAW"),
    "a-law.wav": ("WAV", "ALAW"),
    "mu-law.au": ("AU", "ULAW"),
    "a-law.au": ("AU", "ALAW"),
}


@pytest.fixture(scope="module")
def said() -> NDArray[np.float32]:
    """The recorded shopper's first request, 16 kHz mono."""
    samples: NDArray[np.float32] = soundfile.read(recorded_shopper()[0], dtype="float32")[0]
    return samples


def written(path: Path, said: NDArray[np.float32], kind: str) -> Path:
    rate_hz, container, subtype = KINDS[kind]
    soundfile.write(path, soxr.resample(said, 16000, rate_hz), rate_hz, format=container, subtype=subtype)
    return path


def heard_ms(path: Path) -> float:
    return duration_ms(b"".join(read_frames(path)))


def wav_header(*, size: int, rate_hz: int = 16000, channels: int = 1, bits: int = 16) -> bytes:
    """A WAV's header, whatever it claims."""
    frame = channels * bits // 8
    described = struct.pack("<HHIIHH", 1, channels, rate_hz, (rate_hz * frame) & 0xFFFFFFFF, frame & 0xFFFF, bits)
    body = b"WAVEfmt " + struct.pack("<I", len(described)) + described + b"data" + struct.pack("<I", size)
    return b"RIFF" + struct.pack("<I", (len(body) + size) & 0xFFFFFFFF) + body


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_voice_note_is_heard(
    english: SpeechModel, said: NDArray[np.float32], tmp_path: Path, kind: str
) -> None:
    stereo = np.stack([said, said * 0.5], axis=1)
    assert recognize_file(english, written(tmp_path / "note", stereo, kind)).text == REQUEST


@pytest.mark.parametrize("kind", TELEPHONE)
def test_telephone_audio_is_heard(english: SpeechModel, said: NDArray[np.float32], tmp_path: Path, kind: str) -> None:
    container, subtype = TELEPHONE[kind]
    path = tmp_path / kind
    soundfile.write(path, soxr.resample(said, 16000, 8000), 8000, format=container, subtype=subtype)
    heard = recognize_file(english, path).text.split()
    assert len(set(heard) & set(REQUEST.split())) >= 5  # half the spectrum is gone, and some words with it


@pytest.mark.parametrize(("encoding", "subtype"), [("ulaw", "ULAW"), ("alaw", "ALAW"), ("pcm_16", "PCM_16")])
def test_raw_telephone_audio_is_read_as_it_is_described(
    said: NDArray[np.float32], tmp_path: Path, encoding: str, subtype: str
) -> None:
    plain, wrapped = tmp_path / "call.raw", tmp_path / "call.wav"
    telephone = soxr.resample(said, 16000, 8000)
    soundfile.write(plain, telephone, 8000, format="RAW", subtype=subtype, endian="LITTLE")
    soundfile.write(wrapped, telephone, 8000, subtype=subtype)
    raw = RawFormat(encoding, 8000)  # type: ignore[arg-type]  # one of the three
    assert b"".join(read_frames(plain, raw=raw)) == b"".join(read_frames(wrapped))


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_file_is_heard_as_far_as_it_goes(said: NDArray[np.float32], tmp_path: Path, kind: str) -> None:
    path = written(tmp_path / "cut", said, kind)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    assert 500 < heard_ms(path) < 0.75 * len(said) / 16


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kept", [3, 10, 30])
def test_a_file_that_ends_in_its_header_is_refused_by_name(
    said: NDArray[np.float32], tmp_path: Path, kind: str, kept: int
) -> None:
    path = written(tmp_path / "beginning.wav", said, kind)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(AudioError, match=r"beginning\.wav"):
        heard_ms(path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_ends_early_or_is_refused(said: NDArray[np.float32], tmp_path: Path, kind: str) -> None:
    path = written(tmp_path / "damaged", said, kind)
    content = bytearray(path.read_bytes())
    content[len(content) // 3 : len(content) // 2] = np.random.default_rng(3).bytes(
        len(content) // 2 - len(content) // 3
    )
    path.write_bytes(content)
    with suppress(AudioError):
        assert heard_ms(path) < 1.05 * len(said) / 16


@pytest.mark.parametrize(("kind", "minutes"), [("flac", 120), ("opus", 3), ("ogg", 3), ("mp3", 3)])
def test_much_silence_in_a_small_file_is_refused_before_it_is_decoded(tmp_path: Path, kind: str, minutes: int) -> None:
    path = tmp_path / "bomb"
    _, container, subtype = KINDS[kind]
    with soundfile.SoundFile(path, "w", 8000, 1, subtype, format=container) as file:
        for _ in range(minutes):
            file.write(np.zeros(8000 * 60, dtype=np.float32))
    assert path.stat().st_size < 4_000 * minutes * 60 / 3
    with pytest.raises(AudioError, match=rf"is {minutes * 60} s long; one utterance may take 60 s"):
        next(read_frames(path))


def test_a_file_that_hides_its_length_is_refused_where_the_limit_is(tmp_path: Path) -> None:
    path = tmp_path / "bomb.flac"
    soundfile.write(path, np.zeros(8000 * 300, dtype=np.float32), 8000)
    content = bytearray(path.read_bytes())
    content[21] &= 0xF0  # STREAMINFO: 36 bits for the number of samples; 0 is "unknown"
    content[22:26] = bytes(4)
    path.write_bytes(content)
    frames: list[bytes] = []
    with pytest.raises(AudioError, match="at least 60 s long"):
        frames.extend(read_frames(path))
    assert 59_000 < duration_ms(b"".join(frames)) <= 60_000


@pytest.mark.parametrize("claimed", [2**31, 2**32 - 1, 10_000_000])
def test_a_wav_that_claims_more_sound_than_it_has_is_heard_as_far_as_it_goes(tmp_path: Path, claimed: int) -> None:
    path = tmp_path / "lies.wav"
    path.write_bytes(wav_header(size=claimed) + bytes(32000))
    assert heard_ms(path) == pytest.approx(1000, abs=1)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (wav_header(size=32000, rate_hz=0), "lies.wav"),
        (wav_header(size=32000, rate_hz=1), "too few for speech"),
        (wav_header(size=32000, rate_hz=2**31 - 1), "says that it has 2147483647 samples a second"),
        (wav_header(size=32000, rate_hz=2**32 - 1), "lies.wav"),
        (wav_header(size=32000, channels=0), "lies.wav"),
        (wav_header(size=32000, channels=96), "96 channels"),
        (wav_header(size=32000, channels=65535), "lies.wav"),
        (wav_header(size=32000, bits=0), "lies.wav"),
        (wav_header(size=0), "holds no sound"),
    ],
)
def test_a_header_that_can_not_be_true_is_refused(tmp_path: Path, header: bytes, said: str) -> None:
    path = tmp_path / "lies.wav"
    path.write_bytes(header + bytes(32000 if "no sound" not in said else 0))
    with pytest.raises(AudioError, match=said):
        heard_ms(path)


def test_a_wrong_rate_is_heard_as_something_else_and_harms_nothing(
    english: SpeechModel, said: NDArray[np.float32], tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "fast.wav", said, 48000)
    assert heard_ms(tmp_path / "fast.wav") == pytest.approx(len(said) / 48, abs=1)
    assert recognize_file(english, tmp_path / "fast.wav").text != REQUEST


def test_a_million_chunks_before_the_sound_are_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "chunks.wav"
    plain = wav_header(size=32000)
    path.write_bytes(plain[:36] + (b"junk" + bytes(4)) * 1_000_000 + plain[36:] + bytes(32000))
    with suppress(AudioError):
        assert heard_ms(path) == pytest.approx(1000, abs=1)


def test_a_tag_that_claims_a_gigabyte_costs_none(said: NDArray[np.float32], tmp_path: Path) -> None:
    path = written(tmp_path / "note.mp3", said, "mp3")
    path.write_bytes(b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + path.read_bytes())
    with pytest.raises(AudioError, match=r"note\.mp3"):
        heard_ms(path)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 3e38])
def test_floats_that_are_no_sound_do_not_drown_the_rest(
    said: NDArray[np.float32], tmp_path: Path, value: float
) -> None:
    spoiled = said.copy()
    spoiled[1000:1010] = value
    soundfile.write(tmp_path / "nan.wav", spoiled, 16000, subtype="FLOAT")
    pcm = np.frombuffer(b"".join(read_frames(tmp_path / "nan.wav")), dtype="<i2")
    assert len(pcm) == pytest.approx(len(said), abs=16)
    assert np.allclose(pcm[4000:] / 32767, said[4000 : len(pcm)], atol=0.001)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_file_of_nothing_but_such_floats_is_read(tmp_path: Path, value: float) -> None:
    soundfile.write(tmp_path / "nan.wav", np.full(16000, value), 16000, subtype="FLOAT")
    assert heard_ms(tmp_path / "nan.wav") == pytest.approx(1000, abs=1)


def test_text_named_wav_is_refused_with_what_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "letter.wav"
    path.write_text("Dear shop, I would like two red shirts. " * 2000)
    with pytest.raises(AudioError, match="give WAV, FLAC, MP3, Ogg Opus, Ogg Vorbis, AIFF or AU"):
        heard_ms(path)


def test_a_kind_that_no_recorder_writes_is_named(tmp_path: Path) -> None:
    path = tmp_path / "matrix.wav"
    soundfile.write(path, np.zeros(16000), 16000, format="MAT5", subtype="PCM_16")
    with pytest.raises(AudioError, match=r"is a file of MAT5.*; give WAV"):
        heard_ms(path)


def test_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.wav"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(AudioError, match="no file but a pipe or a device"):
            heard_ms(path)


def test_a_name_that_can_not_be_one_is_refused() -> None:
    with pytest.raises(AudioError, match="can't be read"):
        heard_ms(Path("a\0b.wav"))
    with pytest.raises(AudioError, match="can't be read"):
        heard_ms(Path("x" * 5000))


def test_a_file_beyond_all_measure_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.wav"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    with pytest.raises(AudioError, match=r"64 MB.*cut it up"):
        heard_ms(path)


def test_a_decoder_that_is_killed_is_an_error_with_a_cause(said: NDArray[np.float32], tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(said, 16), 16000)
    frames = read_frames(path)
    assert next(frames)
    for decoder in _decoders():
        os.kill(decoder, signal.SIGKILL)
    with pytest.raises(AudioError, match=r"long\.wav could not be decoded.*SIGKILL.*try again"):
        list(frames)


def test_a_decoder_is_gone_when_nobody_listens_any_more(said: NDArray[np.float32], tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(said, 16), 16000)
    frames = read_frames(path)
    assert next(frames)
    assert _decoders()
    frames.close()  # type: ignore[attr-defined]  # it is a generator
    assert not _decoders()


def test_a_decoder_has_limits(said: NDArray[np.float32], tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(said, 16), 16000)
    frames = read_frames(path)
    assert next(frames)
    [decoder] = _decoders()
    limits = Path(f"/proc/{decoder}/limits").read_text().splitlines()
    kept = {line[:26].strip(): line[26:].split()[0] for line in limits}
    assert kept["Max cpu time"] == "20"
    assert kept["Max address space"] == str(MEMORY_BYTES)
    assert kept["Max file size"] == "0"


def _decoders() -> list[int]:
    """Decoders that this process runs."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    return [int(pid) for pid in children if b"decoding_worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]
