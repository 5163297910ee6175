"""Training of a few steps on a few seconds of real sound, for tests in this process and in others.

As a program it is one of several peers: ``python -m tests.models.training.tiny_training FOLDER RANK PEERS STEPS``. It
prints its number of steps after each checkpoint and leaves its parameters in ``FOLDER/peer-RANK.pt``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING

import soundfile
import torch

import models
from models.graph.phones import PDFS, PHONES
from models.kaldi import read_acoustic_model
from models.training import trainer as trainer_module
from models.training.audio_store import RATE_HZ, StoredUtterance
from models.training.batches import Batch, BatchPlan, output_frames, padded
from models.training.criterion import Criterion
from models.training.features import mfcc
from models.training.network import ChainNetwork
from models.training.peers import Peers
from models.training.phone_lm import count_phones
from models.training.sentence_graph import sample_phones, sentence_graph
from models.training.trainer import Schedule, Trainer
from models.training.transfer import load_weights

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH = Path(models.__file__).parent / "en-us"
RECORDINGS = Path(__file__).parents[3] / "skills/recordings"
PRONUNCIATIONS = {
    "size": [["S", "AY", "Z"]],
    "ten": [["T", "EH", "N"]],
    "yes": [["Y", "EH", "S"]],
    "please": [["P", "L", "IY", "Z"]],
    "thank": [["TH", "AE", "NG", "K"]],
    "you": [["Y", "UW"], ["Y", "AX"]],
    "goodbye": [["G", "UH", "D", "B", "AY"], ["G", "AX", "D", "B", "AY"]],
}
"""Of the words in three of the recordings."""
_MINUTE_S = 60.0


class AnnouncingTrainer(Trainer):
    """Prints its number of steps after each checkpoint."""

    def save(self) -> None:
        super().save()
        sys.stdout.write(f"{self.step}\n")
        sys.stdout.flush()


def seeded(seed: int) -> Random:
    """Chance that is the same in every run."""
    return Random(seed)  # noqa: S311 - tests, not secrets


def read_recordings() -> list[StoredUtterance]:
    """Real sound of one speaker, with its transcripts."""
    utterances = []
    for line in (RECORDINGS / "script.txt").read_text(encoding="utf-8").splitlines():
        name, _, transcript = line.partition(" ")
        sound, rate_hz = soundfile.read(RECORDINGS / f"{name}.wav", dtype="int16")
        assert rate_hz == RATE_HZ
        words = tuple(re.findall(r"[a-z']+", transcript.lower()))
        utterances.append(StoredUtterance("recordings", "shopper", words, sound))
    return utterances


def little_plan() -> BatchPlan:
    """Three short recordings, all of them in a batch."""
    utterances = [each for each in read_recordings() if all(word in PRONUNCIATIONS for word in each.words)]
    assert len(utterances) == 3
    seconds = 1.5 * len(utterances) * max(each.seconds for each in utterances)
    return BatchPlan(utterances, [], PRONUNCIATIONS, {}, seconds)


def little_criterion() -> Criterion:
    """Paths against a model of the plan's phones."""
    random, plan = seeded(1), little_plan()
    said = [sample_phones(each.words, PRONUNCIATIONS, random) for each in plan.utterances for _ in range(5)]
    return Criterion(count_phones(said, len(PHONES)), threads=1)


def unchanged_batch() -> Batch:
    """The plan's utterances as they are."""
    plan, random = little_plan(), seeded(0)
    features = [mfcc(each.sound.astype("float32")) for each in plan.utterances]
    graphs = tuple(sentence_graph(each.words, PRONUNCIATIONS, random) for each in plan.utterances)
    return Batch(padded(features), tuple(output_frames(each) for each in features), graphs)


def fresh_network() -> ChainNetwork:
    """The embedded model's network with new outputs, the same each time."""
    torch.manual_seed(0)
    network = ChainNetwork(PDFS)
    load_weights(network, read_acoustic_model(ENGLISH / "am/final.mdl"), with_outputs=False)
    return network


def schedule(steps: int) -> Schedule:
    """For the clock of :func:`step_clock`: a step a minute, a checkpoint each."""
    return Schedule(minutes=steps, adam_rate=5e-3, warm_steps=2, frozen_share=0.4, checkpoint_minutes=1.0)


def step_clock() -> SimpleNamespace:
    """In the place of the trainer's ``time``: a minute passes each time that one looks, which is once a step."""
    seconds = 0.0

    def monotonic() -> float:
        nonlocal seconds
        seconds += _MINUTE_S
        return seconds

    return SimpleNamespace(monotonic=monotonic)


def little_trainer(
    folder: Path, steps: int, peers: Peers | None = None, kind: Callable[..., Trainer] = Trainer
) -> Trainer:
    """A trainer of so many steps in all."""
    return kind(fresh_network(), little_criterion(), schedule(steps), folder, peers)


def main(folder: Path, peers: Peers, steps: int) -> None:
    """Train as one of the peers."""
    torch.set_num_threads(1)
    setattr(trainer_module, "time", step_clock())  # noqa: B010 - a name of the module that it doesn't export
    peers.join(folder / "meeting")
    training = little_trainer(folder, steps, peers, AnnouncingTrainer)
    training.train(little_plan(), lambda _progress: None)
    torch.save([each.detach() for each in training.network.parameters()], folder / f"peer-{peers.rank}.pt")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Peers(int(sys.argv[2]), int(sys.argv[3])), int(sys.argv[4]))
