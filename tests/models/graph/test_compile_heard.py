"""Vosk hears what was compiled: new names, homophones, run-time grammars; and a model's own words in new sentences."""

from __future__ import annotations

import gzip
import json
import math
import wave
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import vosk

from models import find_model
from models.graph.compile import compile_graph, compile_language_model
from models.graph.values import NgramModel
from voice import Speaker

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

ENGLISH = find_model("en").path
VOCABULARY = (
    *("add", "to", "my", "cart", "the", "a", "please", "too", "two", "three"),
    *("red", "shoes", "show", "me", "i", "want", "boots", "would", "wood", "write", "right"),
)
ZORVEX = {"zorvex": (("Z", "AO", "R", "V", "EH", "K", "S"),)}


def pronunciations(words: Collection[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: defaultdict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
    with gzip.open(ENGLISH / "lexicon.txt.gz", "rt", encoding="utf-8") as file:
        for line in file:
            word, phones = line.rstrip("\n").split("\t")
            if word in words:
                found[word] += (tuple(phones.split()),)
    return found


def any_order(words: Collection[str]) -> NgramModel:
    """Each word is as likely as any other, everywhere."""
    each = -math.log10(len(words) + 1)
    return NgramModel(({("<s>",): (-99.0, 0.0), ("</s>",): (each, 0.0), **{(word,): (each, 0.0) for word in words}},))


def only(sentences: Collection[str]) -> NgramModel:
    """Each word is as likely as any other that follows the word before it in one of the sentences."""
    words = {word for sentence in sentences for word in sentence.split()}
    unigrams = {gram: (weight, -3.0) for gram, (weight, _) in any_order(words).grams[0].items()}
    bigrams: dict[tuple[str, ...], tuple[float, float]] = {}
    for sentence in sentences:
        bigrams.update(dict.fromkeys(pairwise(["<s>", *sentence.split(), "</s>"]), (-0.5, 0.0)))
    return NgramModel((unigrams, bigrams))


def heard(model: vosk.Model, pcm: bytes, phrases: Collection[str] = (), rate_hz: int = 16000) -> str:
    """A transcript, by free decoding or by a run-time grammar."""
    grammar = [json.dumps(list(phrases))] if phrases else []
    recognizer = vosk.KaldiRecognizer(model, rate_hz, *grammar)
    recognizer.AcceptWaveform(pcm)
    return str(json.loads(recognizer.FinalResult())["text"])


@pytest.fixture(scope="module")
def with_zorvex(tmp_path_factory: pytest.TempPathFactory) -> vosk.Model:
    words = {**pronunciations(VOCABULARY), **ZORVEX}
    folder = tmp_path_factory.mktemp("with") / "model"
    return vosk.Model(str(compile_graph(ENGLISH, words, any_order(words), folder).folder))


@pytest.fixture(scope="module")
def without_zorvex(tmp_path_factory: pytest.TempPathFactory) -> vosk.Model:
    words = pronunciations(VOCABULARY)
    folder = tmp_path_factory.mktemp("without") / "model"
    return vosk.Model(str(compile_graph(ENGLISH, words, any_order(words), folder).folder))


def test_an_invented_name_is_heard_in_free_speech(with_zorvex: vosk.Model, joe: Joe) -> None:
    assert heard(with_zorvex, joe.pcm("show me zorvex boots please")) == "show me zorvex boots please"


def test_an_invented_name_is_heard_by_a_run_time_grammar(with_zorvex: vosk.Model, joe: Joe) -> None:
    phrases = ("show me zorvex boots please", "show me red shoes please", "zorvex", "boots")
    assert heard(with_zorvex, joe.pcm("show me zorvex boots please"), phrases) == "show me zorvex boots please"


def test_a_run_time_grammar_gives_the_words_that_it_was_given(with_zorvex: vosk.Model, joe: Joe) -> None:
    """Were words.txt numbered otherwise than the graph, other words would come out."""
    assert heard(with_zorvex, joe.pcm("i want the red shoes"), ("i want the red shoes",)) == "i want the red shoes"


def test_without_the_compiler_the_name_is_not_heard(without_zorvex: vosk.Model, joe: Joe) -> None:
    pcm = joe.pcm("show me zorvex boots please")
    assert "zorvex" not in heard(without_zorvex, pcm)
    assert "zorvex" not in heard(without_zorvex, pcm, ("show me zorvex boots please", "show me red shoes please"))


def test_of_homophones_the_likelier_is_heard(joe: Joe, tmp_path: Path) -> None:
    words = pronunciations(VOCABULARY)
    unigrams = any_order(words).grams[0]
    pcm = joe.pcm("show me two red shoes")
    for likely in ("two", "too"):
        model = NgramModel(
            ({**unigrams, ("to",): (-4.0, 0.0), ("two",): (-4.0, 0.0), ("too",): (-4.0, 0.0), (likely,): (-0.5, 0.0)},)
        )
        folder = compile_graph(ENGLISH, words, model, tmp_path / likely).folder
        assert heard(vosk.Model(str(folder)), pcm) == f"show me {likely} red shoes"


def test_a_model_with_its_own_words_hears_the_sentences_given(tmp_path: Path) -> None:
    sentence = "검은 모자 사고 싶어요"
    sentences = only([sentence, "빨간 신발 보여 주세요", "파란 가방 두 개 주세요", "havaianas 두 개 주세요"])
    compiled = compile_language_model(find_model("ko").path, sentences, tmp_path / "korean")
    assert compiled.missing == ("havaianas",)
    with Speaker("ko", rate_wpm=130) as speaker:
        speaker.save(sentence, tmp_path / "ko.wav")
    with wave.open(str(tmp_path / "ko.wav")) as file:
        pcm, rate_hz = file.readframes(file.getnframes()), file.getframerate()
    assert heard(vosk.Model(str(find_model("ko").path)), pcm, rate_hz=rate_hz) != sentence
    assert heard(vosk.Model(str(compiled.folder)), pcm, rate_hz=rate_hz) == sentence
