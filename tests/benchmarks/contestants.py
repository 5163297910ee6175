"""The engines that are compared: the model, its prototype, PocketSphinx and Whisper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.conditions import PROTOTYPE_MISSING, Conditions
from tests.benchmarks.listening import Engine, Snr

if TYPE_CHECKING:
    from tests.benchmarks.graphs import Graph


def models(
    conditions: Conditions, graph: Graph | None = None, *, how: str = "", ear: str = "vosk", **files: Any
) -> list[Engine]:
    """The model, and the prototype beside it (in a quick run only if it was given), with a graph or their own.

    ``how`` is said in their names, ``files`` are the further ones of ``ears.LOADERS``.
    """

    def engine(name: str, title: str, folder: Path) -> Engine:
        place = graph.under(folder) if graph else folder
        return Engine(_with(name, how), _with(title, how), ear, {"folder": str(place), **files})

    own = engine("model", f"the model, {conditions.model.name}", conditions.model)
    if conditions.prototype:
        return [own, engine("prototype", "the prototype", conditions.prototype)]
    missing = replace(own, name=_with("prototype", how), title=_with("the prototype", how), absent=PROTOTYPE_MISSING)
    return [own] if conditions.quick else [own, missing]


def pocketsphinx(graph: Graph | None = None, how: str = "") -> Engine:
    """PocketSphinx with a graph's sentences and words, or with its own language model."""
    if graph is None:
        return Engine("pocketsphinx", "PocketSphinx 5.1.1, its own language model", "pocketsphinx")
    files = {"language_model": str(graph.language_model), "dictionary": str(graph.dictionary)}
    return Engine(
        _with("pocketsphinx", how), _with("PocketSphinx 5.1.1", how or "same language model"), "pocketsphinx", files
    )


def whisper(most: int | None = None, noises: tuple[Snr, ...] | None = None) -> Engine:
    """Whisper, which hears openly; it is slow, so that it may hear a part."""
    return Engine("whisper", "Whisper tiny.en, int8", "whisper", most=most, noises=noises)


def _with(name: str, how: str) -> str:
    return f"{name}, {how}" if how else name
