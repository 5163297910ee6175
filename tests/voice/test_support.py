"""Words that were said explain their sound much better than bare sounds do; others hardly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from models import find_model, sound_phrases
from voice import Recognizer, SpeechModel, Transcript
from voice.support import SoundScale
from voice.vosk_engine import EngineRecognizer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

SAID = ("find me running shoes under sixty dollars", "what's in my cart", "size ten please", "the second one")
FRAME = 3200


def support(model: SpeechModel, pcm: bytes, grammar: tuple[str, ...] | None = None) -> float:
    """That of the best reading, openly or of a grammar."""
    engine = EngineRecognizer(model.engine, 16000, grammar, 1)
    engine.accept(pcm)
    return SoundScale(model.engine, model.sounds, 16000).support(engine.final(), pcm)


def hear(model: SpeechModel, pcm: bytes) -> Transcript:
    recognizer = Recognizer(model)
    for start in range(0, len(pcm), FRAME):
        recognizer.accept(pcm[start : start + FRAME])
    return recognizer.finish()


def noisy(pcm: bytes, amount: float) -> bytes:
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    noise = np.random.default_rng(1).normal(0, amount * np.abs(samples).mean(), len(samples))
    return (samples + noise).clip(-32768, 32767).astype("<i2").tobytes()


def without_sounds(source: Path, folder: Path, sounds: str | None) -> SpeechModel:
    """The same model whose file of bare sounds is not there, or holds ``sounds``."""
    for path in (each for each in source.rglob("*") if each.is_file() and each.name != "sounds.txt"):
        copy = folder / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(path)
    if sounds is not None:
        (folder / "graph" / "sounds.txt").write_text(sounds)
    return SpeechModel.load(folder)


@pytest.mark.parametrize("text", SAID)
def test_words_that_were_said_stand_far_above_those_forced_on_a_sound(
    english: SpeechModel, joe: Joe, text: str
) -> None:
    others = tuple(other for other in SAID if other != text)
    assert support(english, joe.pcm(text)) > support(english, joe.pcm(text), others) + 10


def test_only_doubtful_words_are_weighed(english: SpeechModel, joe: Joe) -> None:
    heard = [hear(english, noisy(joe.pcm(text), amount)) for text in SAID for amount in (0.0, 0.5, 1.0)]
    doubtful = [each for each in heard if each.text and each.alternatives[0].confidence < 0.85]
    assert 0 < len(doubtful) < len(heard)
    assert all((each.support is not None) == (each in doubtful) for each in heard)


def test_an_utterance_is_weighed_alone(english: SpeechModel, joe: Joe) -> None:
    doubtful = next(
        sound
        for text in SAID
        for amount in (0.5, 1.0, 1.5)
        if hear(english, sound := noisy(joe.pcm(text), amount)).support is not None
    )
    recognizer = Recognizer(english)
    heard = []
    for sound in (joe.pcm(SAID[0]), doubtful):
        for start in range(0, len(sound), FRAME):
            recognizer.accept(sound[start : start + FRAME])
        heard.append(recognizer.finish())
    assert heard[1].support == pytest.approx(hear(english, doubtful).support, abs=1.0)


def test_words_that_were_listened_for_again_have_their_place_in_the_stream(english: SpeechModel, joe: Joe) -> None:
    recognizer = Recognizer(english, expected=("blue", "gray"))
    before, asked = joe.pcm("size ten please"), joe.pcm("blue")
    recognizer.accept(before)
    assert recognizer.finish().support is None, "beyond doubt, so that it is heard once"
    recognizer.accept(asked)
    heard = recognizer.finish()
    assert {"blue", "gray"} & {each.text for each in heard.alternatives}
    begun, end = len(before) // 32, (len(before) + len(asked)) // 32
    words = [word for each in heard.alternatives for word in each.words]
    assert all(begun <= word.start_ms < word.end_ms <= end + 100 for word in words)


@pytest.mark.parametrize("sounds", [None, ""])
def test_a_model_without_sounds_says_that_what_is_in_doubt_could_not_be_weighed(
    english: SpeechModel, joe: Joe, tmp_path: Path, sounds: str | None
) -> None:
    silent = without_sounds(english.folder.path, tmp_path / "model", sounds)
    assert silent.sounds == ()
    heard = [hear(silent, noisy(joe.pcm(text), amount)) for text in SAID for amount in (0.0, 0.5, 1.0)]
    doubtful = [each for each in heard if each.text and each.alternatives[0].confidence < 0.85]
    assert 0 < len(doubtful) < len(heard)
    assert all(each.support is None and each.unweighed == (each in doubtful) for each in heard)


def test_what_was_weighed_is_not_called_unweighed(english: SpeechModel, joe: Joe) -> None:
    assert not any(hear(english, noisy(joe.pcm(text), 1.0)).unweighed for text in SAID)


def test_a_korean_model_weighs_nothing() -> None:
    korean = SpeechModel.load(find_model("ko"))
    assert sound_phrases(korean.folder.path) == korean.sounds == ()
    noise = np.random.default_rng(2).normal(0, 3000, 32000).astype("<i2").tobytes()
    assert hear(korean, noise).support is None
