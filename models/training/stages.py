"""The steps of the recipe, each of which goes on where it was stopped and leaves a mark when it is done."""

from __future__ import annotations

import gzip
import shutil
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Final

import torch

from models.graph.compile import compile_graph
from models.graph.language_files import read_language_files
from models.graph.lexicon import LEXICON_FILE
from models.graph.phones import PDFS
from models.graph.vocabulary import shop_words
from models.kaldi import read_acoustic_model, write_acoustic_model
from models.store import find_model
from models.training import general_words
from models.training.audio_store import RATE_HZ, AudioWriter
from models.training.corpora import Refused, find_recordings, held_out, usable
from models.training.evaluation import word_error_rates
from models.training.general_text import GeneralText
from models.training.learning import learn
from models.training.network import ChainNetwork
from models.training.recipe import SHARES
from models.training.sentences import load_sentences
from models.training.synthesis import EspeakVoice, FestivalVoice, FliteVoice, HibariVoice, PiperVoices, Voice
from models.training.trainer import CHECKPOINT
from models.training.transfer import exported
from models.training.word_source import write_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.training.recipe import Recipe, Tell
    from models.training.sentences import Sentences

START_LANGUAGE: Final = "ko"
"""The language of the model whose network is the start."""
_GRAPH_SENTENCES: Final = 20_000
_SHORTEST_S: Final = 0.4
_LONGEST_S: Final = 13.0
_SEED: Final = 1


def make_words(recipe: Recipe, tell: Tell) -> str:
    """Write the lexicon and the general language model."""
    recipe.language.mkdir(parents=True, exist_ok=True)
    for path in recipe.template.glob("*.txt"):
        shutil.copy(path, recipe.language)
    count = write_lexicon(recipe.language / LEXICON_FILE)
    tell(0.3, f"{count:,} pronunciations")
    general_words.make(recipe.language)
    return f"{count:,} pronunciations and a general language model"


def gather_speech(recipe: Recipe, tell: Tell) -> str:
    """Take over recorded speech; some speakers are kept for measuring."""
    known = _known_words(recipe)
    refused = Refused()
    count = 0
    for name, folder in recipe.recorded.items():
        recordings = find_recordings(folder)
        with AudioWriter(recipe.audio, name) as train, AudioWriter(recipe.held_out, name) as measure:
            before = train.count + measure.count
            for index, (recording, words, sound) in enumerate(usable(recordings, known, refused)):
                if index >= before:
                    (measure if held_out(recording.speaker) else train).add(recording.speaker, words, sound)
                tell((index + 1) / len(recordings), name)
            count += train.count + measure.count
    left_out = "".join(f"; {number} left out: {reason}" for reason, number in refused.reasons.items())
    return f"{count:,} recordings{left_out}"


def make_speech(recipe: Recipe, tell: Tell) -> str:
    """Have synthetic voices read sentences."""
    files = read_language_files(recipe.language)
    known = frozenset(_known_words(recipe))
    sentences = load_sentences(GeneralText(files.general, known), known)
    quotas: list[tuple[Voice, int]] = [
        (voice, round(recipe.utterances * SHARES[voice.name]))
        for voice in (HibariVoice(), FliteVoice(), EspeakVoice(), FestivalVoice())
    ]
    if recipe.piper:
        quotas.append((PiperVoices(recipe.piper), recipe.utterances // 2))
    total = sum(quota for _, quota in quotas)
    done = 0
    for voice, quota in quotas:
        for count in _read_aloud(recipe, voice, quota, sentences):
            tell((done + count) / total, voice.name)
        done += quota
    return f"{total:,} utterances of synthetic voices"


def train(recipe: Recipe, tell: Tell) -> str:
    """Train the network, from its checkpoint where there is one."""
    start = find_model(START_LANGUAGE).path / "am" / "final.mdl"
    return learn(recipe, start, tell)


def export(recipe: Recipe, tell: Tell) -> str:
    """Make the model folder: the acoustic model, and a graph of general words and a shop's sentences."""
    network = ChainNetwork(PDFS)
    state = torch.load(recipe.training / CHECKPOINT, weights_only=True)
    network.load_state_dict(state["network"])
    source = read_acoustic_model(find_model(START_LANGUAGE).path / "am" / "final.mdl")
    bare = recipe.work / "bare"
    shutil.rmtree(bare, ignore_errors=True)
    shutil.copytree(recipe.template, bare)
    write_acoustic_model(bare / "am" / "final.mdl", exported(network, source))
    files = read_language_files(recipe.language)
    known = frozenset(_known_words(recipe))
    drawn = load_sentences(GeneralText(files.general, known), known).shop(_random("graph"))
    words = shop_words((), [" ".join(sentence) for sentence in islice(drawn, _GRAPH_SENTENCES)], {}, files)
    shutil.rmtree(recipe.result, ignore_errors=True)
    graph = compile_graph(
        bare, words.pronunciations, words.language_model, recipe.result, lambda what, part: tell(part, what)
    )
    for path in recipe.language.iterdir():
        shutil.copy(path, recipe.result)
    return f"{graph.folder}: {graph.words:,} words"


def evaluate(recipe: Recipe, tell: Tell) -> str:
    """Hear the speakers that were kept for measuring."""
    rates = word_error_rates(recipe.result, recipe.held_out, tell)
    return ", ".join(f"{corpus}: WER {rate:.1%}" for corpus, rate in rates.items()) or "nobody was kept for measuring"


STAGES: Final[dict[str, Callable[[Recipe, Tell], str]]] = {
    "words": make_words,
    "speech": gather_speech,
    "voices": make_speech,
    "train": train,
    "export": export,
    "evaluate": evaluate,
}
"""In order; each says in the end what it has made."""


def _read_aloud(recipe: Recipe, voice: Voice, quota: int, sentences: Sentences) -> Iterator[int]:
    with AudioWriter(recipe.audio, voice.name) as writer:
        random = _random(f"{voice.name} {writer.count}")
        drawn = sentences.draw(random)
        while writer.count < quota:
            words = next(drawn)
            speaker, sound = voice.say(" ".join(words), random)
            if _SHORTEST_S < len(sound) / RATE_HZ < _LONGEST_S:
                writer.add(speaker, words, sound)
                yield writer.count


def _known_words(recipe: Recipe) -> set[str]:
    with gzip.open(recipe.language / LEXICON_FILE, "rt", encoding="utf-8") as lines:
        return {line.split("\t")[0] for line in lines}


def _random(seed: str) -> Random:
    return Random(f"{_SEED} {seed}")  # noqa: S311 - training, not secrets
