"""Reading the YAML of language packs: every scalar is text, so that a language's "no" and "on" stay words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from nlu.errors import PackError


def read(path: Path) -> Any:
    """The content of a file: dictionaries, lists and texts.

    Raises:
        PackError: the file is missing, not UTF-8 or no YAML.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return yaml.load(file, Loader=yaml.CBaseLoader)  # noqa: S506 -- the base loader makes nothing but texts
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PackError([f"{path}: {error}"]) from error
