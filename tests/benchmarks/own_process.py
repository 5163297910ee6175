"""Calling a function in a fresh interpreter, so that memory and warm-up of measurements don't mix."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


class MeasurementError(Exception):
    """A measurement ended before it had a result."""


def in_own_process(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function of a module's top level; its arguments and its result are JSON values.

    Raises:
        MeasurementError: The process failed; what it said is on the terminal.
    """
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        answer = Path(folder) / "answer.json"
        command = [sys.executable, "-m", __name__, function.__module__, function.__name__, str(answer)]
        done = subprocess.run(command, input=json.dumps(arguments).encode(), check=False)
        if done.returncode:
            raise MeasurementError(f"{function.__module__}.{function.__name__} ended with code {done.returncode}")
        return json.loads(answer.read_text(encoding="utf-8"))


def main() -> None:
    """Be the other process: module, function, file for the answer; the arguments come as JSON on stdin."""
    module, name, answer = sys.argv[1:]
    result = getattr(import_module(module), name)(*json.load(sys.stdin))
    Path(answer).write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    main()
