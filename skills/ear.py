"""The ear of a running shop: it knows the present catalogue's names, as soon as they are in its vocabulary.

It hears at once with what there is: the model compiled for this catalogue, else the one that was compiled last, else
the plain one. What is missing is compiled by another process, of low priority, so that nothing that happens to it harms
the shop; the model that comes out is loaded beside the present one and takes its place between two utterances.
"""

from __future__ import annotations

import time
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

import structlog

from commerce import CommerceError, Shop
from models import CompileRequest, ModelError, compiled_for, discard, find_model, last_good, takes_new_words
from nlu import LanguagePack
from skills.compile_process import compile_apart
from skills.hearing import graph_request
from skills.settings import Settings
from skills.vocabulary import vocabulary_of
from voice import SpeechModel, VoiceError

LOOK_S: Final = 2.0
"""How often the catalogue is looked at; it costs one small query."""
RETRY_S: Final = 600.0
"""After a failure the same catalogue is tried again; a full disk may have room by then."""

_log: Final = structlog.get_logger("hawker.ear")


class Ear:
    """The speech model that hears now; a context manager.

    Raises:
        ModelError: There is no model to hear with, or the file of pronunciations can't be read.
        VoiceError: The engine can't use the model.
    """

    def __init__(self, settings: Settings, shop: Shop, pack: LanguagePack) -> None:
        self._settings, self._shop, self._pack = settings, shop, pack
        self._plain = find_model(settings.language, settings.model)
        self._teaches = settings.compile and takes_new_words(self._plain)
        self._tried: object = None
        """The state of the catalogue that was compiled last, or tried to be."""
        self._retry_at = 0.0
        self._settled, self._closing = Event(), Event()
        self._thread = Thread(target=self._follow, name="ear", daemon=True)
        self._model = self._at_start()

    def model(self) -> SpeechModel:
        """The model for the next utterance; it is there at once."""
        return self._model

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

    def _at_start(self) -> SpeechModel:
        if not self._teaches:
            self._settled.set()
            return SpeechModel.load(self._plain)
        state = self._state()
        present = compiled_for(self._request())
        found = present or last_good(self._plain)
        try:
            model = SpeechModel.load(found.folder if found else self._plain)
        except VoiceError as error:
            if found is None:
                raise
            _log.warning("ear_damaged", problem=str(error), removed=str(found.folder.path))
            discard(found)
            return SpeechModel.load(self._plain)
        if present:
            self._tried = state
            self._settled.set()
        return model

    def _follow(self) -> None:
        try:
            while not self._closing.is_set():
                self._look_safely()
                self._settled.set()
                self._closing.wait(LOOK_S)
        finally:
            self._settled.set()  # nobody waits for an ear that learns no more

    def _look_safely(self) -> None:
        try:
            self._look()
        except (CommerceError, ModelError, VoiceError, OSError) as error:
            self._fail(str(error))

    def _look(self) -> None:
        """Learn what changed."""
        state = self._state()
        if state == self._tried and not 0 < self._retry_at < time.monotonic():
            return
        self._tried, self._retry_at = state, 0.0
        request = self._request()
        found = compiled_for(request)
        if found is None:
            problem = compile_apart(self._settings, self._closing)
            if self._closing.is_set():
                return
            found = compiled_for(request)
            if found is None and problem:
                self._fail(problem)
        if found:
            self._model = SpeechModel.load(found.folder)
            _log.info("ear_taught", words=found.report.words, unsayable=len(found.report.unsayable))

    def _fail(self, problem: str) -> None:
        """Go on with what there is."""
        self._retry_at = time.monotonic() + RETRY_S
        _log.warning("ear_not_taught", problem=problem, in_use=str(self._model.folder.path), retry_s=RETRY_S)

    def _state(self) -> object:
        """Something that changes with the catalogue and the shopkeeper's pronunciations."""
        own = self._settings.pronunciations
        return self._shop.words().revision, own.stat().st_mtime_ns if own and own.exists() else None

    def _request(self) -> CompileRequest:
        vocabulary = vocabulary_of(self._shop.words())
        return graph_request(self._plain, self._pack, vocabulary, self._settings.pronunciations)
