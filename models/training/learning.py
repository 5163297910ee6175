"""Training as a stage of the recipe: what is learnt from, and the processes that learn side by side."""

from __future__ import annotations

import gzip
import json
import tempfile
from collections import defaultdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

import soundfile
import soxr
import torch
from torch.multiprocessing.spawn import start_processes

from models.graph.lexicon import LEXICON_FILE
from models.graph.phones import PDFS, PHONES
from models.kaldi import read_acoustic_model
from models.training.audio_store import RATE_HZ, read_corpora
from models.training.batches import BatchPlan
from models.training.criterion import Criterion
from models.training.network import ChainNetwork
from models.training.peers import Peers
from models.training.phone_lm import count_phones
from models.training.sentence_graph import sample_phones
from models.training.trainer import Progress, Schedule, Trainer
from models.training.transfer import load_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.training.recipe import Recipe, Tell

_BATCH_SECONDS: Final = 40.0
_LOG: Final = "training.jsonl"


def learn(recipe: Recipe, start: Path, tell: Tell) -> str:
    """Train for the recipe's time, with as many processes as it says.

    Raises:
        RuntimeError: One of the processes died; run it again, it goes on from the last checkpoint.
    """
    recipe.training.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hawker-peers-") as folder:
        running = start_processes(  # type: ignore[no-untyped-call]
            _learn_as, args=(recipe, start, Path(folder) / "meeting"), nprocs=recipe.peers, join=False
        )
        while not running.join(timeout=2):
            if last := _last(recipe.training / _LOG):
                note = f"step {last['step']}, {last['hours_heard']:.1f} h heard, cross entropy {last['xent']:.2f}"
                tell(min(1.0, last["minutes"] / recipe.minutes), note)
    last = _last(recipe.training / _LOG)
    return f"{last['step']} steps, {last['hours_heard']:.1f} h heard" if last else "too short for a report"


def pronunciations_of(recipe: Recipe) -> dict[str, list[tuple[str, ...]]]:
    """The lexicon as training takes it."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    with gzip.open(recipe.language / LEXICON_FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            word, phones = line.rstrip("\n").split("\t")
            found[word].append(tuple(phones.split()))
    return dict(found)


def _learn_as(rank: int, recipe: Recipe, start: Path, meeting: Path) -> None:
    """One of the processes."""
    torch.set_num_threads(1)
    peers = Peers(rank, recipe.peers)
    utterances = list(read_corpora(recipe.audio))
    pronunciations = pronunciations_of(recipe)
    random = Random(1)  # noqa: S311 - training, not secrets
    phones = count_phones((sample_phones(each.words, pronunciations, random) for each in utterances), len(PHONES))
    network = ChainNetwork(PDFS)
    load_weights(network, read_acoustic_model(start), with_outputs=False)
    peers.join(meeting)
    trainer = Trainer(network, Criterion(phones, 1), Schedule(recipe.minutes), recipe.training, peers)
    plan = BatchPlan(utterances, _noises(recipe.noises), pronunciations, {}, _BATCH_SECONDS)
    trainer.train(plan, _ignore)


def _noises(folders: tuple[Path, ...]) -> list[NDArray[np.int16]]:
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".wav", ".flac")):
        sound, rate_hz = soundfile.read(path, dtype="int16", always_2d=True)
        found.append(soxr.resample(sound[:, 0], rate_hz, RATE_HZ))
    return found


def _last(log: Path) -> dict[str, Any] | None:
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return dict(json.loads(lines[-1])) if lines else None


def _ignore(_progress: Progress) -> None:
    pass
