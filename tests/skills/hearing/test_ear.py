"""The ear of a running shop follows the catalogue, and nothing that happens to its lessons stops it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from threading import Event, current_thread

import orjson
import pytest
from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from structlog.testing import capture_logs

from commerce import import_store
from models import CompileRequest, compiled_for, find_model, last_good
from skills.assembly import House, open_house
from skills.hearing.compile_process import Lesson
from skills.hearing.ear import Ear
from skills.hearing.hearing import graph_request, shop_key
from skills.names.vocabulary import vocabulary_of
from skills.settings import Settings, load_settings
from tests.conftest import Joe
from tests.models.small_english import small_english
from voice import Listener, Listeners, Streams, VoiceError

pytestmark = pytest.mark.audio

FRAME = 1600
STORE = """
name: Corner Shop
currency: USD
categories:
  things: {name: Things}
delivery:
  - {code: pickup, name: Store pickup, price: 0, days: 0}
"""
PRODUCTS = "id,name,brand,category,description,aliases,max_quantity\n"
VARIANTS = "sku,product_id,size,color,price,stock\n"


def stock(folder: Path, *names: str) -> Path:
    """Files of a shop that sells these."""
    folder.mkdir(exist_ok=True)
    folder.joinpath("store.yaml").write_text(STORE)
    rows = list(enumerate(names))
    folder.joinpath("products.csv").write_text(PRODUCTS + "".join(f"p{i},{name},,things,Nice.,,\n" for i, name in rows))
    folder.joinpath("variants.csv").write_text(VARIANTS + "".join(f"s{i},p{i},,,10.00,5\n" for i, _ in rows))
    return folder


class Tape:
    """Recorded sound as a source of frames, with silence after it."""

    def __init__(self, pcm: bytes = b"") -> None:
        self._pcm, self._place = pcm, 0

    def read(self) -> bytes:
        start, self._place = self._place, self._place + FRAME
        return self._pcm[start : start + FRAME].ljust(FRAME, b"\0")

    def flush(self) -> None:
        """A tape has no past."""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A shop of one's own, for a user of one's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return load_settings(database_url=str(tmp_path / "shop.sqlite"), model=small_english(tmp_path / "model"))


@pytest.fixture
def house(settings: Settings, tmp_path: Path) -> Iterator[House]:
    """It sells a thing with a name that is in no dictionary."""
    house = open_house(settings)
    import_store(house.database, stock(tmp_path / "goods", "Zorbinax", "Green Tea"))
    yield house
    house.close()


def spoil(folder: Path) -> None:
    """Cut a compiled model's graph short, so that its digest is right all the same."""
    graph, record = folder / "graph/Gr.fst", folder / "compiled.json"
    graph.write_bytes(graph.read_bytes()[:100])
    kept = orjson.loads(record.read_bytes())
    kept["files"]["graph/Gr.fst"] = sha256(graph.read_bytes()).hexdigest()
    record.write_bytes(orjson.dumps(kept))


def wait(until: Callable[[], bool]) -> None:
    """Look now and then."""
    pause = Event()
    while not until():
        pause.wait(0.05)


def request_of(house: House, settings: Settings) -> CompileRequest:
    vocabulary = vocabulary_of(house.shop.words())
    model = find_model("en", settings.model)
    return graph_request(model, house.assistant.pack, vocabulary, settings.pronunciations, shop_key(settings))


def ear_of(house: House, settings: Settings) -> Ear:
    return Ear(settings, house.shop, house.assistant.pack)


def test_what_was_learned_is_there_at_once_after_a_restart_and_learned_again_when_damaged(
    house: House, settings: Settings
) -> None:
    with ear_of(house, settings) as ear:
        assert not ear.model().knows("zorbinax")
        ear.settle()
        assert ear.model().knows("zorbinax")
        folder = ear.model().folder
    made = folder.path.stat().st_ino
    with ear_of(house, settings) as again:
        assert again.settled
        assert again.model().folder == folder
    assert folder.path.stat().st_ino == made
    graph = folder.path / "graph/Gr.fst"
    graph.write_bytes(graph.read_bytes()[:100])
    with ear_of(house, settings) as relearning:
        assert not relearning.model().knows("zorbinax"), "what can't be read is not used"
        relearning.settle()
        assert relearning.model().knows("zorbinax")


def test_a_kept_model_that_the_engine_refuses_is_made_anew(house: House, settings: Settings, tmp_path: Path) -> None:
    with ear_of(house, settings) as ear:
        ear.settle()
        first = ear.model()
        import_store(house.database, stock(tmp_path / "goods", "Quellifant Boots"))
        wait(lambda: ear.model().knows("quellifant"))
        spoil(first.folder.path)
        with capture_logs() as logs:
            import_store(house.database, stock(tmp_path / "goods", "Zorbinax", "Green Tea"))
            wait(lambda: ear.model().knows("zorbinax"))
    assert [entry["event"] for entry in logs] == ["ear_damaged", "ear_taught"]
    assert ear.model().folder.path == first.folder.path


def test_another_shops_names_are_not_begun_with(house: House, settings: Settings, tmp_path: Path) -> None:
    with ear_of(house, settings) as ear:
        ear.settle()
    elsewhere = settings.model_copy(update={"database_url": str(tmp_path / "other.sqlite")})
    other = open_house(elsewhere)
    import_store(other.database, stock(tmp_path / "other", "Quellifant Boots"))
    assert ear_of(other, elsewhere).model().folder == find_model("en", settings.model)
    other.close()
    import_store(house.database, stock(tmp_path / "goods", "Wumbolite"))
    assert ear_of(house, settings).model().knows("zorbinax"), "one's own old names are better than none"


def test_a_store_that_cant_be_read_is_told_once_and_looked_at_again(
    house: House, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skills.hearing.ear.LOOK_S", 0.01)
    failures: list[ExceptionContext] = []
    event.listen(house.database.engine, "handle_error", failures.append)
    with ear_of(house, settings) as ear, capture_logs() as logs:
        ear.settle()
        with closing(sqlite3.connect(settings.database_url)) as store:
            store.execute("ALTER TABLE store RENAME TO lost")
            wait(lambda: len(failures) >= 3)
            store.execute("ALTER TABLE lost RENAME TO store")
        import_store(house.database, stock(tmp_path / "goods", "Quellifant Boots"))
        wait(lambda: ear.model().knows("quellifant"))
    assert [entry["event"] for entry in logs].count("ear_without_catalog") == 1


def test_an_error_that_nobody_foresaw_is_told_once_and_the_ear_looks_again(
    house: House, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skills.hearing.ear.LOOK_S", 0.01)
    failures: list[LookupError] = []

    def fail(*_: object) -> None:
        if current_thread().name == "ear":
            failures.append(LookupError("no such thing"))
            raise failures[-1]

    with ear_of(house, settings) as ear, capture_logs() as logs:
        ear.settle()
        event.listen(house.database.engine, "before_cursor_execute", fail)
        wait(lambda: len(failures) >= 3)
        event.remove(house.database.engine, "before_cursor_execute", fail)
        import_store(house.database, stock(tmp_path / "goods", "Quellifant Boots"))
        wait(lambda: ear.model().knows("quellifant"))
    told = [entry for entry in logs if entry["event"] == "ear_stumbled"]
    assert [entry["problem"] for entry in told] == ["LookupError: no such thing"]


def test_a_changed_catalogue_is_heard_from_the_next_utterance_on(
    house: House, settings: Settings, tmp_path: Path, joe: Joe
) -> None:
    with ear_of(house, settings) as ear:
        ear.settle()
        before = ear.model()
        import_store(house.database, stock(tmp_path / "goods", "Quellifant Boots", "Green Tea"))
        while ear.model() is before:
            assert Listener(ear.model, Tape()).listen() is None
        heard = Listener(ear.model, Tape(bytes(16000) + joe.pcm("do you have quellifant boots"))).listen()
    assert heard is not None
    assert "quellifant" in heard.text


def test_a_stream_that_runs_meanwhile_loses_no_frame_and_hears_the_new_name(
    house: House, settings: Settings, tmp_path: Path, joe: Joe
) -> None:
    """Every frame is taken, those fed while the ear learns as well, and the utterance after the swap has the name."""
    heard: list[str] = []
    failed: list[VoiceError] = []
    silence = bytes(3200)
    with ear_of(house, settings) as ear, Streams(ear.model) as streams:
        ear.settle()
        before = ear.model()
        stream = streams.open(Listeners(lambda told: heard.append(told.text) if told.final else None, failed.append))
        import_store(house.database, stock(tmp_path / "goods", "Quellifant Boots", "Green Tea"))
        while ear.model() is before:
            stream.feed(silence)  # raises when a frame is not taken
            stream.drain()
        stream.finish()
        stream.feed(joe.pcm("do you have quellifant boots"))
        stream.finish()
        stream.drain()
    assert failed == []
    assert stream.waiting_ms == 0
    assert "quellifant" in heard[-1]


def test_a_mistake_in_the_pronunciations_leaves_the_ear_as_it_was(
    house: House, settings: Settings, tmp_path: Path
) -> None:
    own = tmp_path / "own.txt"
    own.write_text("green tea = green | tea\nzorbinax = Z AO R QQ\n")
    with capture_logs() as logs, ear_of(house, settings.model_copy(update={"pronunciations": own})) as ear:
        ear.settle()
        assert ear.model().folder == find_model("en", settings.model)
    (entry,) = (entry for entry in logs if entry["event"] == "ear_not_taught")
    assert all(words in entry["problem"] for words in (str(own), "line 2", "QQ"))
    assert "Traceback" not in entry["problem"]


def test_a_missing_file_of_pronunciations_leaves_the_ear_as_it_was(
    house: House, settings: Settings, tmp_path: Path
) -> None:
    with ear_of(house, settings) as ear:
        ear.settle()
        before = ear.model().folder
    own = tmp_path / "own.txt"
    with capture_logs() as logs, ear_of(house, settings.model_copy(update={"pronunciations": own})) as ear:
        assert ear.model().folder == before
        wait(lambda: ear.settled and bool(logs))
        (entry,) = (entry for entry in logs if entry["event"] == "ear_not_taught")
        assert str(own) in entry["problem"]
        own.write_text("zorbinax = Z AO R B IH N AE K S\n")
        wait(lambda: ear.model().folder != before)


def test_a_lesson_that_is_broken_off_leaves_nothing_in_use(house: House, settings: Settings) -> None:
    stop = Event()
    stop.set()
    with Lesson(stop) as lesson:
        assert lesson.compile(request_of(house, settings)) == "it was broken off"
    assert compiled_for(request_of(house, settings)) is None
    assert last_good(find_model("en", settings.model), shop_key(settings)) is None


def test_an_ear_that_closes_while_it_learns_has_learned_all_or_nothing(house: House, settings: Settings) -> None:
    with ear_of(house, settings) as ear:
        assert not ear.settled
    assert not ear.model().knows("zorbinax") or compiled_for(request_of(house, settings))


def test_an_ear_may_be_left_untaught(house: House, settings: Settings) -> None:
    with ear_of(house, settings.model_copy(update={"compile": False})) as ear:
        assert ear.settled
        assert ear.model().folder == find_model("en", settings.model)


def test_a_model_that_takes_no_new_words_hears_as_it_is(house: House, settings: Settings) -> None:
    with ear_of(house, settings.model_copy(update={"model": find_model("ko").path})) as ear:
        assert ear.settled
        assert ear.model().folder.path == find_model("ko").path
