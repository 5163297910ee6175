"""The ear of a running shop: it knows the present catalogue's names, as soon as they are in its vocabulary.

It hears at once with what there is: the model compiled for this catalogue, else the one that was compiled last for this
shop, else the plain one. What is missing is compiled by another process, of low priority, so that nothing that happens
to it harms the shop; the model that comes out is loaded beside the present one and takes its place between two
utterances.
"""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

import structlog

from commerce import CommerceError, Shop
from models import (
    COMPILED,
    CompiledModel,
    CompileRequest,
    Hold,
    ModelError,
    compiled_for,
    discard,
    find_model,
    last_good,
    takes_new_words,
)
from nlu import LanguagePack
from skills.hearing.compile_process import Lesson
from skills.hearing.hearing import graph_request, shop_key
from skills.names.vocabulary import vocabulary_of
from skills.settings import Settings
from voice import SpeechModel, VoiceError

LOOK_S: Final = 0.5
"""How often the catalogue is looked at; it costs one small query."""
RETRY_S: Final = 600.0
"""After a failure the same catalogue is tried again; a full disk may have room by then."""

_log: Final = structlog.get_logger("hawker.ear")


class Ear:
    """The speech model that hears now; a context manager.

    Raises:
        ModelError: There is no model to hear with.
        VoiceError: The engine can't use the model.
    """

    def __init__(self, settings: Settings, shop: Shop, pack: LanguagePack) -> None:
        self._settings, self._shop, self._pack = settings, shop, pack
        self._plain = find_model(settings.language, settings.model)
        self._teaches = settings.compile and takes_new_words(self._plain)
        self._tried: object = None
        """The state of the catalogue that was compiled last, or tried to be."""
        self._retry_at = 0.0
        self._unseen = ""
        """Why the catalogue can't be looked at, once that was told."""
        self._stumbled = False
        """Whether the last look ended with an error that nobody foresaw."""
        self._settled, self._closing = Event(), Event()
        self._hold: Hold | None = None
        self._thread = Thread(target=self._follow, name="ear", daemon=True)
        self._model = self._at_start()

    def model(self) -> SpeechModel:
        """The model for the next utterance; it is there at once."""
        return self._model

    @property
    def taught(self) -> bool:
        """Whether the model expects the shop's sentences, be they of a catalogue that has changed since."""
        return self._model.folder.origin == COMPILED

    @property
    def settled(self) -> bool:
        """Whether the ear has learned what it can of the catalogue that it saw first."""
        return self._settled.is_set()

    def settle(self) -> None:
        """Wait until it has."""
        self._settled.wait()

    def __enter__(self) -> Self:
        if self._teaches:
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()
        if self._hold:
            self._hold.release()

    def _at_start(self) -> SpeechModel:
        if not self._teaches:
            self._settled.set()
            return SpeechModel.load(self._plain)
        state = self._state()
        present = self._present()
        if present and (model := self._loaded(present)):
            self._tried = state
            self._settled.set()
            return model
        earlier = last_good(self._plain, shop_key(self._settings))
        return (earlier and self._loaded(earlier)) or SpeechModel.load(self._plain)

    def _present(self) -> CompiledModel | None:
        try:
            return compiled_for(self._request())
        except ModelError:  # the first look finds and tells the same
            return None

    def _loaded(self, compiled: CompiledModel) -> SpeechModel | None:
        """A compiled model, held from now on; it is removed when it proves to be damaged."""
        hold = Hold(compiled)
        try:
            model = SpeechModel.load(compiled.folder)
        except (ModelError, VoiceError) as error:
            hold.release()
            _log.warning("ear_damaged", problem=str(error), removed=str(compiled.folder.path))
            discard(compiled)
            return None
        if self._hold:
            self._hold.release()
        self._hold = hold
        return model

    def _follow(self) -> None:
        try:
            while not self._closing.is_set():
                self._look_whatever_happens()
                self._settled.set()
                self._closing.wait(LOOK_S)
        finally:
            self._settled.set()  # nobody waits for an ear that learns no more

    def _look_whatever_happens(self) -> None:
        try:
            self._look_safely()
        except Exception as error:  # noqa: BLE001 outermost: a thread that ends would leave the shop untaught for good
            self._retry_at = time.monotonic() + RETRY_S
            if not self._stumbled:
                _log.error("ear_stumbled", problem=f"{type(error).__name__}: {error}", retry_s=RETRY_S, exc_info=True)
            self._stumbled = True
        else:
            self._stumbled = False

    def _look_safely(self) -> None:
        try:
            state = self._state()
        except (CommerceError, OSError) as error:
            if not self._unseen:
                _log.warning("ear_without_catalog", problem=str(error), retry_s=LOOK_S)
            self._unseen = str(error)
            return
        self._unseen = ""
        if state == self._tried and not 0 < self._retry_at < time.monotonic():
            return
        self._tried, self._retry_at = state, 0.0
        try:
            self._learn()
        except (CommerceError, ModelError, VoiceError, OSError) as error:
            self._fail(str(error))

    def _learn(self) -> None:
        """Find the model for the present catalogue, or have it compiled."""
        with Lesson(self._closing) as lesson:  # it gets ready while the request is made
            request = self._request()
            found = compiled_for(request)
            model = self._loaded(found) if found else None
            if model is None:
                problem = lesson.compile(request)
                if self._closing.is_set():
                    return
                found = compiled_for(request)
                model = self._loaded(found) if found else None
                if model is None:
                    self._fail(problem or "the engine can't load what was compiled")
        if found and model:
            self._model = model
            _log.info("ear_taught", words=found.report.words, unsayable=len(found.report.unsayable))

    def _fail(self, problem: str) -> None:
        """Go on with what there is."""
        self._retry_at = time.monotonic() + RETRY_S
        _log.warning("ear_not_taught", problem=problem, in_use=str(self._model.folder.path), retry_s=RETRY_S)

    def _state(self) -> object:
        """Something that changes with the catalogue and the shopkeeper's pronunciations."""
        return self._shop.words().revision, _changed_at(self._settings.pronunciations)

    def _request(self) -> CompileRequest:
        vocabulary = vocabulary_of(self._shop.in_language(self._settings.language).words())
        own = self._settings.pronunciations
        return graph_request(self._plain, self._pack, vocabulary, own, shop_key(self._settings))


def _changed_at(path: Path | None) -> int | None:
    """When a file was written, in ns; ``None`` where there is none that can be read."""
    try:
        return path.stat().st_mtime_ns if path else None
    except OSError:  # said when its content is wanted
        return None
