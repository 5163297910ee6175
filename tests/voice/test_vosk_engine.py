"""The engine's own objects, when their making is broken off."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
import vosk

from voice.vosk_engine import EngineModel, EngineRecognizer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from voice import SpeechModel


def interrupted(make: Callable[[], object], within: type) -> None:
    """Ctrl-C comes when the engine's own class has just begun."""

    def interrupt(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is vars(within)["__init__"].__code__:
            sys.setprofile(None)
            raise KeyboardInterrupt

    before = sys.getprofile()
    sys.setprofile(interrupt)
    try:
        make()
    finally:
        sys.setprofile(before)


@pytest.mark.parametrize("kind", [vosk.Model, vosk.KaldiRecognizer])
def test_control_c_while_the_engine_begins_leaves_no_stack_trace(
    english: SpeechModel, kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = EngineModel(english.folder.path)
    complaints: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)

    def make() -> object:
        if kind is vosk.Model:
            return EngineModel(english.folder.path)
        return EngineRecognizer(model, 16000, None, 1)

    with pytest.raises(KeyboardInterrupt):
        interrupted(make, kind)
    gc.collect()
    assert complaints == []
