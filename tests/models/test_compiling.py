"""A shop's words are compiled once, kept, and never half-written in use."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from models import (
    WAITING,
    CompiledModel,
    CompileRequest,
    GraphError,
    ModelFolder,
    compile_for,
    compile_into,
    compiled_for,
    find_model,
    last_good,
    read_own_text,
    unused_pronunciations,
)
from models.compiled import compiled_models_folder
from tests.models.small_english import small_english

NAMES = ("Zorbinax", "Quellifant boots", "green tea")
SENTENCES = ("do you have zorbinax", "show me quellifant boots", "add green tea")
SHOP = "corner shop"
COMPILE = f"""
import os, pathlib, resource, signal, sys
from models import CompileRequest, compile_for, find_model
names, path = {{names}}, pathlib.Path({{path!r}})
def progress(step, part):
    {{during}}
request = CompileRequest(find_model("en", path), names, {SENTENCES}, shop={SHOP!r})
print(compile_for(request, lambda _: None, progress).folder.path)
"""


def accept(_: ModelFolder) -> None:
    """Whatever was made is good."""


def refuse(model: ModelFolder) -> None:
    raise GraphError(f"{model.path} hears nothing")


def run(request: CompileRequest, during: str = "pass") -> subprocess.Popen[str]:
    """Compile in a process of its own, which does something ``during`` it."""
    code = COMPILE.format(names=request.names, path=str(request.model.path), during=during)
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    )


def kept() -> list[str]:
    """Everything in the folder of compiled models, what is hidden too, but for notes and locks."""
    notes = {".lock", ".shops", ".in-use"}
    return sorted(
        path.name for path in compiled_models_folder().iterdir() if path.suffix != ".lock" and path.name not in notes
    )


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> CompileRequest:
    """What is compiled here."""
    return CompileRequest(
        find_model("en", small_english(tmp_path_factory.mktemp("en") / "model")), NAMES, SENTENCES, shop=SHOP
    )


@pytest.fixture(scope="module")
def other(wanted: CompileRequest) -> CompileRequest:
    """What another catalogue would need."""
    return replace(wanted, names=("Wumbolite",))


@pytest.fixture(scope="module")
def first(wanted: CompileRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache folder of a user for whom it was compiled."""
    cache = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        compile_for(wanted, accept)
    return cache


@pytest.fixture
def good(first: Path, user: Path, wanted: CompileRequest) -> CompiledModel:
    """What was compiled before for this test's user."""
    shutil.copytree(first, user / "cache")
    found = compiled_for(wanted)
    assert found is not None
    return found


def test_the_names_are_in_the_vocabulary(good: CompiledModel) -> None:
    words = {line.split()[0] for line in (good.folder.path / "graph/words.txt").read_text().splitlines()}
    assert {"zorbinax", "quellifant", "boots", "green", "tea"} <= words
    assert good.report.new_words >= 2
    assert good.report.unsayable == ()


def test_the_same_words_are_compiled_once(good: CompiledModel, wanted: CompileRequest) -> None:
    steps: list[str] = []
    again = compile_for(wanted, refuse, lambda step, _: steps.append(step))
    assert again == good
    assert steps == []


def test_whatever_goes_in_makes_another_digest(user: Path, wanted: CompileRequest, other: CompileRequest) -> None:
    own = user / "own.txt"
    own.write_text("zorbinax = zor bin ax\n")
    changed = user / "changed"
    shutil.copytree(wanted.model.path, changed)
    (changed / "am/final.mdl").write_bytes((changed / "am/final.mdl").read_bytes()[:-1] + b"\x01")
    requests = [
        wanted,
        other,
        replace(wanted, sentences=()),
        replace(wanted, names=(), sentences=wanted.names + wanted.sentences),
        replace(wanted, pronunciations=read_own_text(own)),
        replace(wanted, model=replace(wanted.model, path=changed)),
    ]
    digests = [request.digest() for request in requests]
    assert replace(wanted, shop="another").digest() == wanted.digest(), "a shop's key is no content"
    own.write_text("zorbinax = zor bean ax\n")
    assert len({*digests, replace(wanted, pronunciations=read_own_text(own)).digest()}) == len(requests) + 1


def test_a_compile_that_is_killed_leaves_the_last_good_one_and_the_next_finishes(
    good: CompiledModel, wanted: CompileRequest, other: CompileRequest
) -> None:
    killed = run(other, "if part >= 0.5: os.kill(os.getpid(), signal.SIGKILL)")
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    assert len(kept()) == 2, "it was killed before it began to write"
    assert compiled_for(other) is None
    assert last_good(wanted.model, SHOP) == good
    made = compile_for(other, accept)
    assert kept() == sorted([good.folder.path.name, made.folder.path.name])
    assert last_good(wanted.model, SHOP) == made


def test_a_disk_that_fills_leaves_the_last_good_one(
    good: CompiledModel, wanted: CompileRequest, other: CompileRequest
) -> None:
    full = run(other, "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))")
    _, complaint = full.communicate()
    assert full.returncode == 1
    assert "GraphError" in complaint
    assert "compile again" in complaint
    assert kept() == [good.folder.path.name]
    assert last_good(wanted.model, SHOP) == good


def test_too_little_memory_is_said(good: CompiledModel, other: CompileRequest) -> None:
    poor = run(other, "raise MemoryError")
    _, complaint = poor.communicate()
    assert "GraphError" in complaint
    assert "memory" in complaint
    assert kept() == [good.folder.path.name]


def test_two_at_once_compile_once(user: Path, other: CompileRequest) -> None:
    both = [run(other, "print(step, file=sys.stderr)") for _ in range(2)]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert said[0][0] == said[1][0]
    assert sum("lexicon" in steps for _, steps in said) == 1
    assert len(kept()) == 1
    assert (user / "cache").exists()


def test_who_waits_for_another_process_is_told(good: CompiledModel, wanted: CompileRequest) -> None:
    holder = FileLock(compiled_models_folder() / ".lock")
    holder.acquire()
    steps: list[str] = []

    def progress(step: str, _part: float) -> None:
        steps.append(step)
        holder.release()

    assert compile_for(wanted, accept, progress) == good
    assert steps == [WAITING]


def test_what_the_engine_refuses_is_not_kept(good: CompiledModel, other: CompileRequest) -> None:
    with pytest.raises(GraphError, match="hears nothing"):
        compile_for(other, refuse)
    assert kept() == [good.folder.path.name]


def test_a_compiled_model_that_was_damaged_is_compiled_again(good: CompiledModel, wanted: CompileRequest) -> None:
    (good.folder.path / "graph/Gr.fst").unlink()
    assert compiled_for(wanted) is None
    assert last_good(wanted.model, SHOP) is None
    assert compile_for(wanted, accept).folder == good.folder
    assert kept() == [good.folder.path.name]


@pytest.mark.parametrize("name", ["Gr.fst", "HCLr.fst", "words.txt"])
def test_a_graph_with_other_bytes_than_it_was_made_with_is_not_used(
    good: CompiledModel, wanted: CompileRequest, name: str
) -> None:
    graph = good.folder.path / "graph" / name
    content = graph.read_bytes()
    middle = len(content) // 2
    for damaged in (content[:middle], content[:middle] + b"\xff" + content[middle + 1 :]):
        graph.write_bytes(damaged)
        assert compiled_for(wanted) is None
        assert last_good(wanted.model, SHOP) is None
    assert compile_for(wanted, accept).folder == good.folder
    assert graph.read_bytes() == content


def test_a_wrong_pronunciation_is_told_with_its_line(good: CompiledModel, user: Path, wanted: CompileRequest) -> None:
    own = user / "own.txt"
    own.write_text("# names\nzorbinax = Z AO R B QQ N\n")
    with pytest.raises(GraphError, match=r"own\.txt") as caught:
        compile_for(replace(wanted, pronunciations=read_own_text(own)), accept)
    assert "line 2" in str(caught.value)
    assert "QQ" in str(caught.value)
    assert kept() == [good.folder.path.name]


def test_pronunciations_out_of_a_pipe_are_read_though_it_gives_them_once(
    good: CompiledModel, wanted: CompileRequest
) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as pipe:
        pipe.write("zorbinax = QQ\n")
    try:
        request = replace(wanted, pronunciations=read_own_text(Path(f"/dev/fd/{reading}")))
    finally:
        os.close(reading)
    assert request.digest() != wanted.digest()
    with pytest.raises(GraphError, match="QQ"):
        compile_for(request, accept)
    assert kept() == [good.folder.path.name]


def test_pronunciations_that_are_saved_meanwhile_are_not_taken_for_those_that_were_read(
    user: Path, wanted: CompileRequest
) -> None:
    own = user / "own.txt"
    own.write_text("zorbinax = Z AO R B\n")
    request = replace(wanted, pronunciations=read_own_text(own))

    def save(*_: object) -> None:
        own.write_text("zorbinax = QQ\n")

    made = compile_for(request, accept, save)
    own.write_text("zorbinax = Z AO R B\n")
    assert compiled_for(replace(wanted, pronunciations=read_own_text(own))) == made


def test_pronunciations_of_words_in_no_name_are_told(user: Path, wanted: CompileRequest) -> None:
    own = user / "own.txt"
    own.write_text("zorbinax = zor bin ax\nzorbinaks = zor bin ax\nplease = pleas\n")
    (told,) = unused_pronunciations(replace(wanted, pronunciations=read_own_text(own)))
    assert told.startswith("line 2: the word 'zorbinaks'")
    assert unused_pronunciations(wanted) == ()


def test_pronunciations_that_are_missing_are_told(user: Path, wanted: CompileRequest) -> None:
    with pytest.raises(GraphError, match=r"nowhere\.txt"):
        compiled_for(replace(wanted, pronunciations=read_own_text(user / "nowhere.txt")))


def test_equal_words_of_two_shops_are_compiled_once(good: CompiledModel, wanted: CompileRequest) -> None:
    another = replace(wanted, shop="another")
    assert last_good(wanted.model, "another") is None, "another shop's words are none to begin with"
    assert compile_for(another, refuse) == good
    assert last_good(wanted.model, "another") == good
    assert kept() == [good.folder.path.name]


def test_another_process_makes_the_same_bytes_of_the_same_words(good: CompiledModel, user: Path) -> None:
    """Whatever order its sets have."""
    names = COMPILE.format(names=NAMES, path=str(user / "model"), during="pass")
    small_english(user / "model")
    environment = os.environ | {"PYTHONHASHSEED": "7", "XDG_CACHE_HOME": str(user / "other")}
    done = subprocess.run([sys.executable, "-c", names], capture_output=True, text=True, env=environment, check=True)
    again = Path(done.stdout.strip())
    files = sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file() and path.suffix != ".json")
    assert Path("graph/sounds.txt") in files
    assert [name for name in files if (again / name).read_bytes() != (good.folder.path / name).read_bytes()] == []


def test_another_models_graph_is_no_last_good_one(good: CompiledModel, user: Path, wanted: CompileRequest) -> None:
    other = user / "other"
    shutil.copytree(good.folder.path, other)
    assert last_good(replace(wanted.model, path=other), SHOP) is None


def test_a_folder_of_ones_own_is_made_and_replaced(good: CompiledModel, user: Path, other: CompileRequest) -> None:
    target = shutil.copytree(good.folder.path, user / "mine")
    made = compile_into(target, other, accept)
    assert made.folder.path == target
    assert "wumbolite" in (target / "graph/words.txt").read_text()
    assert sorted(path.name for path in user.iterdir()) == ["cache", "mine"]


def test_a_compiled_model_can_be_compiled_from(good: CompiledModel, user: Path, wanted: CompileRequest) -> None:
    record = (good.folder.path / "compiled.json").read_bytes()
    again = compile_into(user / "again", replace(wanted, model=good.folder, names=("green tea",)), accept)
    assert again.report.unsayable == ()
    assert (good.folder.path / "compiled.json").read_bytes() == record


def test_a_folder_of_something_else_is_not_touched(user: Path, wanted: CompileRequest) -> None:
    photos = user / "photos"
    photos.mkdir()
    (photos / "me.jpg").write_bytes(b"me")
    with pytest.raises(GraphError, match="photos"):
        compile_into(photos, wanted, accept)
    assert [path.name for path in photos.iterdir()] == ["me.jpg"]


def test_what_a_killed_run_left_beside_ones_own_folder_is_removed(user: Path, other: CompileRequest) -> None:
    place = user / "models"
    code = COMPILE.format(names=other.names, path=str(other.model.path), during="os.kill(os.getpid(), signal.SIGKILL)")
    code = code.replace("compile_for(", f"compile_into(pathlib.Path({str(place / 'mine')!r}), ")
    code = code.replace("import CompileRequest, compile_for", "import CompileRequest, compile_into")
    assert subprocess.run([sys.executable, "-c", code]).returncode == -signal.SIGKILL
    assert list(place.iterdir())
    compile_into(place / "mine", other, accept)
    assert [path.name for path in place.iterdir()] == ["mine"]


def test_a_folder_given_from_where_one_stands_is_made_there(
    user: Path, other: CompileRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(user)
    assert compile_into(Path("mine"), other, accept).folder.path == user / "mine"


def test_a_folder_inside_the_model_is_refused_because_it_would_spoil_it(user: Path, other: CompileRequest) -> None:
    model = replace(other.model, path=Path(shutil.copytree(other.model.path, user / "em")))
    with pytest.raises(GraphError, match="is inside the model"):
        compile_into(user / "em/shop", replace(other, model=model), accept)
    assert not (user / "em/shop").exists()


@pytest.mark.parametrize("place", ["x" * 300, "file/inside"])
def test_a_place_that_cant_be_is_told_without_advice_to_make_room(
    user: Path, other: CompileRequest, place: str
) -> None:
    user.joinpath("file").write_text("in the way")
    with pytest.raises(GraphError, match="can't be written") as caught:
        compile_into(user / place, other, accept)
    assert "room" not in str(caught.value)


def test_a_model_that_takes_no_new_words_says_why(user: Path, wanted: CompileRequest) -> None:
    with pytest.raises(GraphError, match="phones"):
        compile_into(user / "ko", replace(wanted, model=find_model("ko")), accept)
    assert not (user / "ko").exists()
