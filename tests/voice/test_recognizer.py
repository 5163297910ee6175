"""Any real model hears its language; sound that is no speech and inputs that kill the engine do no harm."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models import find_model
from voice import AudioError, GrammarError, Recognizer, Speaker, SpeechModel, Transcript, recognize_file
from voice.pcm import to_pcm

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

REQUEST = "i am looking for running shoes under sixty dollars"
KOREAN = ("감사합니다", "사과 주세요", "아니요", "영화", "운동화")


def hear(recognizer: Recognizer, pcm: bytes, step: int = 3200) -> list[Transcript]:
    """All that a recognizer says about some sound, the last word included."""
    heard = [recognizer.accept(pcm[start : start + step]) for start in range(0, len(pcm), step)]
    return [*filter(None, heard), recognizer.finish()]


def check_shape(transcript: Transcript) -> None:
    """What holds for every final transcript with words."""
    assert transcript.final
    shares = [alternative.confidence for alternative in transcript.alternatives]
    assert shares == sorted(shares, reverse=True)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert sum(shares) <= 1.0 + 1e-9
    for alternative in transcript.alternatives:
        assert " ".join(word.text for word in alternative.words) == alternative.text
        assert all(0.0 <= word.confidence <= 1.0 for word in alternative.words)
        times = [time for word in alternative.words for time in (word.start_ms, word.end_ms)]
        assert times == sorted(times)


def test_the_english_model_hears_a_request(english: SpeechModel, joe: Joe) -> None:
    heard = hear(Recognizer(english), joe.pcm(REQUEST))
    partials = [transcript.text for transcript in heard if not transcript.final]
    check_shape(heard[-1])
    assert heard[-1].text == REQUEST
    assert len(partials) >= 2
    assert all(REQUEST.startswith(text.rsplit(" ", 1)[0]) for text in partials)


def test_the_korean_model_hears_korean(tmp_path: Path) -> None:
    korean = SpeechModel.load(find_model("ko"))
    with Speaker("ko", rate_wpm=130) as speaker:
        for phrase in KOREAN:
            speaker.save(phrase, tmp_path / "ko.wav")
            heard = recognize_file(korean, tmp_path / "ko.wav", phrases=KOREAN)
            check_shape(heard)
            assert heard.text == phrase
        speaker.save("안녕하세요", tmp_path / "ko.wav")
    openly = recognize_file(korean, tmp_path / "ko.wav")
    check_shape(openly)
    assert "하세요" in openly.text.replace(" ", "")


def test_the_same_sound_is_heard_the_same_each_time(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm("do you have this in a size ten")
    assert hear(Recognizer(english), pcm) == hear(Recognizer(english), pcm)


def test_many_threads_share_a_model(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm(REQUEST)
    with ThreadPoolExecutor(4) as pool:
        texts = list(pool.map(lambda _: hear(Recognizer(english), pcm)[-1].text, range(8)))
    assert texts == [REQUEST] * 8


def test_a_second_utterance_begins_anew(english: SpeechModel, joe: Joe) -> None:
    recognizer = Recognizer(english)
    first = hear(recognizer, joe.pcm(REQUEST))[-1]
    second = hear(recognizer, joe.pcm(REQUEST))[-1]
    assert (first.text, second.text) == (REQUEST, REQUEST)


@pytest.mark.parametrize("pause_ms", [500, 700, 900])
def test_words_right_after_a_pause_are_not_lost(english: SpeechModel, joe: Joe, pause_ms: int) -> None:
    said = ["where can i see my cart", "take the first one", "can you read me my cart", "do you have these in blue"]
    pause = bytes(pause_ms * 32)
    heard = hear(Recognizer(english), b"".join(joe.pcm(text) + pause for text in said))
    text = " ".join(transcript.text for transcript in heard if transcript.final)
    for first_words in ("take the first", "can you read", "do you have"):
        assert first_words in text
    starts = [word.start_ms for t in heard if t.final and t.text for word in t.alternatives[0].words]
    assert starts == sorted(starts)


def test_an_utterance_too_long_to_be_kept_is_not_weighed_by_its_beginning(
    english: SpeechModel, joe: Joe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("voice.recognizer._LOOKED_AT_S", 1)
    pcm = joe.pcm("the parliament of the netherlands discussed the fisheries again") + bytes(32_000 * 2)
    heard = [transcript for transcript in hear(Recognizer(english), pcm) if transcript.final and transcript.text]
    assert heard
    assert all(transcript.unweighed and transcript.support is None for transcript in heard)


def test_reset_forgets(english: SpeechModel, joe: Joe) -> None:
    recognizer = Recognizer(english, expected=["yes"])
    recognizer.accept(joe.pcm(REQUEST))
    recognizer.reset()
    assert recognizer.finish() == Transcript((), final=True)


@pytest.mark.parametrize("answer", ["eight", "blue", "white", "repeat", "back", "express", "socks"])
def test_an_expected_word_is_heard_that_the_open_pass_mistakes(english: SpeechModel, joe: Joe, answer: str) -> None:
    expected = [
        "yes",
        "no",
        "two",
        "eight",
        "ten",
        "blue",
        "green",
        "white",
        "repeat",
        "back",
        "express",
        "socks",
        "mug",
    ]
    pcm = bytes(9600) + joe.pcm(answer) + bytes(9600)
    assert hear(Recognizer(english, expected=expected), pcm)[-1].text == answer
    assert hear(Recognizer(english), pcm)[-1].text != answer


def test_other_speech_is_heard_in_spite_of_expectations(english: SpeechModel, joe: Joe) -> None:
    heard = hear(Recognizer(english, expected=["yes", "no", "two", "the second one"]), joe.pcm(REQUEST))
    assert heard[-1].text == REQUEST


def test_phrases_narrow_hearing(english: SpeechModel, joe: Joe) -> None:
    heard = hear(Recognizer(english, phrases=["red dress", "blue jacket"]), joe.pcm(REQUEST))[-1]
    assert set(heard.text.split()) <= {"red", "dress", "blue", "jacket"}


def test_what_can_not_be_listened_for_is_reported(english: SpeechModel) -> None:
    required = Recognizer(english, phrases=["red dress", "havaianas xyzzy"])
    hoped = Recognizer(english, expected=["xyzzy"])
    assert [dropped.phrase for dropped in required.dropped] == ["havaianas xyzzy"]
    assert [dropped.unknown_words for dropped in hoped.dropped] == [("xyzzy",)]


@pytest.mark.parametrize(
    "phrases", [[], [""], ["   "], ["xyzzy"], ["[", '{"', "]]"], '["yes", "no"]', b"yes", [None], ["\0"], ["\ud800"]]
)
def test_a_grammar_that_would_kill_the_engine_is_refused(english: SpeechModel, phrases: list[str]) -> None:
    with pytest.raises(GrammarError):
        Recognizer(english, phrases=phrases)


@pytest.mark.parametrize(
    "phrase", ['yes"] , ["no', "yes\0no", "yes \\ no", "<eps> yes", "#0 yes", "[unk] yes", "</s> yes"]
)
def test_no_phrase_breaks_out_of_the_grammar(english: SpeechModel, joe: Joe, phrase: str) -> None:
    heard = hear(Recognizer(english, phrases=["yes", phrase], expected=[phrase, "yes"]), joe.pcm("yes please"))
    assert heard[-1].final
    assert set(heard[-1].text.split()) <= {"yes", "no"}


def test_a_huge_list_is_compiled_or_refused(english: SpeechModel, joe: Joe) -> None:
    numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    many = [f"{a} {b} {c} {d}" for a in numbers for b in numbers for c in numbers for d in numbers] * 2
    assert hear(Recognizer(english, phrases=many), joe.pcm("three"))[-1].text == "three"
    with pytest.raises(GrammarError, match="too many"):
        Recognizer(english, phrases=many * 3)


@pytest.mark.parametrize("rate_hz", [0, -1, 10, 10**9])
def test_an_impossible_rate_is_refused(english: SpeechModel, rate_hz: int) -> None:
    with pytest.raises(AudioError, match=str(rate_hz)):
        Recognizer(english, rate_hz)


def test_half_a_sample_is_refused(english: SpeechModel) -> None:
    with pytest.raises(AudioError, match="half a sample"):
        Recognizer(english).accept(b"\0\0\0")


def test_no_sound_is_no_words(english: SpeechModel) -> None:
    recognizer = Recognizer(english)
    assert recognizer.accept(b"") is None
    assert recognizer.finish().text == ""


def test_long_silence_ends_in_empty_transcripts(english: SpeechModel) -> None:
    finals = hear(Recognizer(english, expected=["yes"]), bytes(2 * 16000 * 12))
    assert len(finals) > 1
    assert {transcript.text for transcript in finals} == {""}


def test_noise_gives_next_to_no_words(english: SpeechModel) -> None:
    noise = np.random.default_rng(1).normal(0, 0.05, 5 * 16000).astype(np.float32)
    assert len(hear(Recognizer(english), to_pcm(noise))[-1].text.split()) <= 1
