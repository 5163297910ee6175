"""Compiling gives a complete model folder in one step, or says what is wrong and leaves nothing."""

from __future__ import annotations

import gzip
import shutil
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models import BrokenModelError, ModelNotFoundError, find_model, open_model_folder
from models.errors import GraphError
from models.graph.compile import UNKNOWN_WORD, WORD_BONUS_LOG10, CompiledGraph, compile_graph, compile_language_model
from models.graph.fst_file import OUTPUT_LOOKAHEAD, read_header, read_transducer
from models.graph.sounds import SOUND_WORDS
from models.graph.symbols import read_words
from models.graph.values import NgramModel

if TYPE_CHECKING:
    from models.graph.values import Pronunciations

ENGLISH = find_model("en").path
WORDS: Pronunciations = {
    "add": (("AE", "D"),),
    "two": (("T", "UW"),),
    "to": (("T", "UW"), ("T", "AX")),
    "zorvex": (("Z", "AO", "R", "V", "EH", "K", "S"),),
}
SENTENCES = NgramModel(
    (
        {("<s>",): (-99.0, -0.5), ("</s>",): (-0.6, 0.0), **{(word,): (-0.7, -0.2) for word in WORDS}},
        {("<s>", "add"): (-0.1, 0.0), ("add", "zorvex"): (-0.3, 0.0), ("zorvex", "</s>"): (-0.2, 0.0)},
    )
)
LONG_RUN = f"""
    import sys
    from pathlib import Path
    from models.errors import GraphError
    from models.graph.compile import compile_graph
    from models.graph.phones import ARPABET
    from models.graph.values import NgramModel
    from itertools import product

    words = {{f"w{{n}}": (phones,) for n, phones in zip(range(12_000), product(ARPABET[::3], repeat=4))}}
    sentences = NgramModel(({{(word,): (-5.0, 0.0) for word in words}},))

    def compile(target, progress=None):
        try:
            compile_graph(Path({str(ENGLISH)!r}), words, sentences, Path(target), progress)
        except GraphError as error:
            print(error)
"""
"""The beginning of a program that compiles 12,000 words."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "shop" / "compiled"


def run(program: str, *arguments: str | Path) -> str:
    """What a program prints that begins as :data:`LONG_RUN` does."""
    command = [sys.executable, "-c", textwrap.dedent(LONG_RUN) + textwrap.dedent(program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=240).stdout


def copy_of_english(folder: Path) -> Path:
    return shutil.copytree(ENGLISH, folder)


def test_what_is_compiled_is_a_complete_model_folder(target: Path) -> None:
    compiled = compile_graph(ENGLISH, WORDS, SENTENCES, target)
    assert open_model_folder(compiled.folder, "en", "compiled").takes_grammar
    files = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert files == {
        "am/final.mdl",
        "conf/mfcc.conf",
        "conf/model.conf",
        "graph/Gr.fst",
        "graph/HCLr.fst",
        "graph/disambig_tid.int",
        "graph/phones.txt",
        "graph/phones/word_boundary.int",
        "graph/sounds.txt",
        "graph/words.txt",
    }
    for same in ("am/final.mdl", "conf/model.conf", "graph/phones.txt", "graph/phones/word_boundary.int"):
        assert (target / same).read_bytes() == (ENGLISH / same).read_bytes()


def test_the_report_says_what_was_made(target: Path) -> None:
    compiled = compile_graph(ENGLISH, WORDS, SENTENCES, target)
    graphs = [target / "graph/HCLr.fst", target / "graph/Gr.fst"]
    fsts = [read_transducer(path) for path in graphs]
    assert replace(compiled, seconds=0.0) == CompiledGraph(
        folder=target,
        words=4,
        pronunciations=5,
        ngrams=9,
        states=sum(len(fst.final) for fst in fsts),
        arcs=sum(len(fst.arcs) for fst in fsts),
        bytes=sum(path.stat().st_size for path in graphs),
        seconds=0.0,
        missing=(),
    )
    assert compiled.seconds > 0.0


def test_words_and_both_graphs_share_their_numbers(target: Path) -> None:
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    words = read_words(target)
    assert words.keys() == {*WORDS, *SOUND_WORDS, UNKNOWN_WORD}
    for name, side, missing in (("HCLr.fst", "output", ()), ("Gr.fst", "input", SOUND_WORDS)):
        labels = set(read_transducer(target / "graph" / name).arcs[side].tolist()) - {0}
        assert labels == {number for word, number in words.items() if word not in missing}


def test_the_lexicons_graph_looks_ahead(target: Path) -> None:
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    with (target / "graph/HCLr.fst").open("rb") as file:
        assert read_header(file).kind == OUTPUT_LOOKAHEAD


def test_the_unknown_word_is_hardly_likely_unless_the_model_says_how_likely(target: Path) -> None:
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    own = NgramModel(({**SENTENCES.grams[0], (UNKNOWN_WORD,): (-3.0, 0.0)}, SENTENCES.grams[1]))
    compile_graph(ENGLISH, WORDS, own, target.with_name("own"))
    weights = []
    for folder in (target, target.with_name("own")):
        arcs = read_transducer(folder / "graph/Gr.fst").arcs
        weights += arcs["weight"][arcs["input"] == read_words(folder)[UNKNOWN_WORD]].tolist()
    assert weights == pytest.approx([8.0 * 2.302585, 3.0 * 2.302585])


def test_words_are_favored_and_ends_are_not(target: Path) -> None:
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    language, add = read_transducer(target / "graph/Gr.fst"), read_words(target)["add"]
    weights = language.arcs["weight"][language.arcs["input"] == add].tolist()
    assert sorted(weights) == pytest.approx([(0.1 - WORD_BONUS_LOG10) * 2.302585, (0.7 - WORD_BONUS_LOG10) * 2.302585])
    assert min(language.final) == pytest.approx(0.2 * 2.302585)


def test_the_same_input_gives_the_same_files(target: Path) -> None:
    again = target.with_name("again")
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    compile_graph(ENGLISH, dict(reversed(list(WORDS.items()))), SENTENCES, again)
    for path in (target / "graph").glob("*.*"):
        assert path.read_bytes() == (again / "graph" / path.name).read_bytes()


def test_progress_is_told_from_start_to_end(target: Path) -> None:
    told: list[tuple[str, float]] = []
    compile_graph(ENGLISH, WORDS, SENTENCES, target, lambda stage, part: told.append((stage, part)))
    parts = [part for _, part in told]
    assert (parts[0], parts[-1]) == (0.0, 1.0)
    assert parts == sorted(parts)
    assert len({stage for stage, _ in told}) == len(told)


def test_settings_are_copies_so_that_changing_them_spares_the_original(target: Path, tmp_path: Path) -> None:
    model = copy_of_english(tmp_path / "model")
    compile_graph(model, WORDS, SENTENCES, target)
    assert not (target / "conf/model.conf").samefile(model / "conf/model.conf")
    assert (target / "am/final.mdl").samefile(model / "am/final.mdl"), "one file system keeps one acoustic model"


def test_words_of_the_sentences_need_pronunciations(target: Path) -> None:
    unknown = NgramModel(({**SENTENCES.grams[0], ("havaianas",): (-1.0, 0.0)},))
    with pytest.raises(GraphError, match=r"have no pronunciation: havaianas \(1 in all\)"):
        compile_graph(ENGLISH, WORDS, unknown, target)
    assert not list(target.parent.iterdir())


def test_a_folder_that_is_there_is_not_touched(target: Path) -> None:
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    before = (target / "graph/words.txt").stat()
    with pytest.raises(GraphError, match="is there already"):
        compile_graph(ENGLISH, {"go": (("G", "OW"),)}, SENTENCES, target)
    assert (target / "graph/words.txt").stat() == before


def test_a_model_of_another_layout_is_refused_with_the_reason(target: Path, tmp_path: Path) -> None:
    model = copy_of_english(tmp_path / "model")
    (model / "lexicon.txt.gz").unlink()
    with pytest.raises(GraphError, match=r"no words can be put into .*lexicon.txt.gz. is missing"):
        compile_graph(model, WORDS, SENTENCES, target)


def test_a_missing_or_broken_model_is_refused(target: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        compile_graph(tmp_path / "nowhere", WORDS, SENTENCES, target)
    model = copy_of_english(tmp_path / "model")
    (model / "am/final.mdl").write_bytes(b"")
    with pytest.raises(BrokenModelError, match=r"final.mdl is damaged"):
        compile_graph(model, WORDS, SENTENCES, target)


def test_a_full_disk_leaves_nothing(tiny_disk: Path) -> None:
    with pytest.raises(GraphError, match=r"is full; make room there .* The graph in use stays as it is"):
        compile_graph(ENGLISH, WORDS, SENTENCES, tiny_disk / "compiled")
    assert not list(tiny_disk.iterdir())


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """The limit on file sizes fails a write as a full disk does, with another number."""
    program = """
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000))
        compile(sys.argv[1])
    """
    assert "File too large" in run(program, tmp_path / "compiled")
    assert not list(tmp_path.iterdir())


def test_too_little_memory_leaves_nothing(tmp_path: Path) -> None:
    program = """
        import resource
        used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 2_000_000, -1))
        compile(sys.argv[1])
    """
    assert "not enough memory" in run(program, tmp_path / "compiled")
    assert not list(tmp_path.iterdir())


def test_a_run_that_is_killed_leaves_nothing_in_use_and_a_later_one_cleans_up(tmp_path: Path) -> None:
    target = tmp_path / "compiled"
    program = """
        import os, signal
        compile(sys.argv[1], lambda stage, part: stage == "files" and os.kill(os.getpid(), signal.SIGKILL))
    """
    with pytest.raises(subprocess.CalledProcessError) as killed:
        run(program, target)
    assert killed.value.returncode == -signal.SIGKILL
    assert not target.exists()
    assert list(tmp_path.iterdir())
    compile_graph(ENGLISH, WORDS, SENTENCES, target)
    assert list(tmp_path.iterdir()) == [target]


def test_a_later_run_spares_what_is_still_in_the_making(target: Path) -> None:
    inner = target.with_name("inner")

    def compile_another(stage: str, _part: float) -> None:
        if stage == "files":
            compile_graph(ENGLISH, WORDS, SENTENCES, inner)

    compile_graph(ENGLISH, WORDS, SENTENCES, target, compile_another)
    assert sorted(path.name for path in target.parent.iterdir()) == ["compiled", "inner"]


def test_a_folder_given_from_where_one_stands_is_made_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    compile_graph(ENGLISH, WORDS, SENTENCES, Path("shop/compiled"))
    assert open_model_folder(tmp_path / "shop/compiled", "en", "compiled").takes_grammar
    assert list((tmp_path / "shop").iterdir()) == [tmp_path / "shop/compiled"]


def test_a_place_that_can_have_no_name_is_refused_without_advice_to_make_room(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="could not be written") as caught:
        compile_graph(ENGLISH, WORDS, SENTENCES, tmp_path / ("x" * 300))
    assert "room" not in str(caught.value)


def test_a_run_that_is_given_up_leaves_nothing(target: Path) -> None:
    def give_up(stage: str, _part: float) -> None:
        if stage == "files":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compile_graph(ENGLISH, WORDS, SENTENCES, target, give_up)
    assert not list(target.parent.iterdir())


def test_a_place_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(GraphError, match="could not be written"):
        compile_graph(ENGLISH, WORDS, SENTENCES, tmp_path / "file" / "compiled")


def test_a_models_own_words_get_new_sentences(target: Path) -> None:
    """Words that it does not have are named."""
    compiled = compile_language_model(ENGLISH, SENTENCES, target)
    assert compiled.missing == ("zorvex",)
    assert (compiled.words, compiled.pronunciations) == (len(read_words(ENGLISH)), 0)
    assert open_model_folder(target, "en", "compiled").takes_grammar
    assert read_words(target) == read_words(ENGLISH)
    assert (target / "graph/HCLr.fst").samefile(ENGLISH / "graph/HCLr.fst")
    labels = set(read_transducer(target / "graph/Gr.fst").arcs["input"].tolist()) - {0}
    assert labels == {read_words(ENGLISH)[word] for word in ("add", "two", "to", UNKNOWN_WORD)}


def test_a_fixed_graph_gets_no_sentences(target: Path, tmp_path: Path) -> None:
    model = copy_of_english(tmp_path / "model")
    (model / "graph/HCLr.fst").rename(model / "graph/HCLG.fst")
    with pytest.raises(GraphError, match=r"no sentences can be put into .*graph/HCLG.fst"):
        compile_language_model(model, SENTENCES, target)


def test_every_word_of_the_shipped_lexicon_can_be_compiled(target: Path) -> None:
    """Its 5,000 longest lines."""
    with gzip.open(ENGLISH / "lexicon.txt.gz", "rt", encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    words: dict[str, tuple[tuple[str, ...], ...]] = {}
    for word, phones in sorted(lines, key=lambda line: -len(line[1]))[:5_000]:
        words[word] = (*words.get(word, ()), tuple(phones.split()))
    sentences = NgramModel(({(word,): (-5.0, 0.0) for word in words},))
    compiled = compile_graph(ENGLISH, words, sentences, target)
    assert (compiled.words, compiled.pronunciations) == (len(words), 5_000)
