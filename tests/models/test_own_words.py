"""A model that takes no new words expects names of its own words, and a little of anything else that it knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import (
    CompileRequest,
    GraphError,
    compile_into,
    find_model,
    open_model_folder,
    unsayable_names,
    verify_checksums,
)
from models.checksums import write_checksums
from models.own_words import left_out, own_words_model
from models.shop_graph import unused_pronunciations
from tests.models.small_english import small_english

_KNOWN = {"<eps>": 0, "green": 1, "tea": 2, "mug": 3, "[unk]": 4, "#0": 5}


def test_names_of_known_words_are_likelier_than_other_words() -> None:
    model = own_words_model(["Green Tea", "Zorbinax"], ["a green mug"], _KNOWN, "it takes no more.")
    words = {gram[0] for gram in model.grams[0]}
    assert words == {"green", "tea", "mug", "<s>", "</s>"}
    assert model.grams[0]["tea",] > model.grams[0]["mug",]
    assert ("green", "tea") in model.grams[1]
    assert not any("zorbinax" in gram for grams in model.grams for gram in grams)


def test_names_with_other_words_are_told_with_those() -> None:
    told = {each.name: each.reason for each in left_out(["Green Tea", "Green Zorbinax", "!!"], _KNOWN)}
    assert set(told) == {"Green Zorbinax", "!!"}
    assert "'zorbinax'" in told["Green Zorbinax"]
    assert "'green'" not in told["Green Zorbinax"]


def test_nothing_to_expect_is_an_error() -> None:
    with pytest.raises(GraphError, match=r"none of the names, and it takes no more\."):
        own_words_model(["Zorbinax"], [], _KNOWN, "it takes no more.")


def test_a_model_without_a_lexicon_is_compiled_of_its_own_words(tmp_path: Path) -> None:
    folder = small_english(tmp_path / "own")
    (folder / "lexicon.txt.gz").unlink()
    model = open_model_folder(folder, "en", "given")
    request = CompileRequest(model, ("Green Tea", "Zorbinax"), ("find green tea",))
    assert [each.name for each in unsayable_names(request)] == ["Zorbinax"]
    made = compile_into(tmp_path / "made", request, lambda _model: None)
    assert [each.name for each in made.report.unsayable] == ["Zorbinax"]
    assert made.report.new_words == 0
    assert unused_pronunciations(request) == ()


def test_a_list_of_checksums_is_not_taken_over(tmp_path: Path) -> None:
    """It would tell a good folder as a damaged one."""
    folder = small_english(tmp_path / "own")
    (folder / "lexicon.txt.gz").unlink()
    write_checksums(folder)
    request = CompileRequest(open_model_folder(folder, "en", "given"), ("Green Tea",), ())
    made = compile_into(tmp_path / "made", request, lambda _model: None)
    assert verify_checksums(folder) is not None
    assert verify_checksums(made.folder.path) is None


def test_an_older_flat_model_is_refused_with_what_to_do(tmp_path: Path) -> None:
    whole = find_model("en").path
    for name in ("am/final.mdl", "conf/mfcc.conf", "graph/Gr.fst", "graph/HCLr.fst", "graph/disambig_tid.int"):
        (tmp_path / name.split("/")[1]).symlink_to(whole / name)
    request = CompileRequest(open_model_folder(tmp_path, "en", "given"), ("Green Tea",), ())
    with pytest.raises(GraphError, match="beside each other"):
        unsayable_names(request)
