"""A process that compiles the request that it reads, at low priority, and ends; see ``compile_process``."""

from __future__ import annotations

import gc
import os
import pickle
import sys
from pathlib import Path
from typing import Final

from models import CompileRequest, ModelError, compile_for
from voice import ModelTrial, VoiceError

_LOWER: Final = 5
"""Of priority: so much that hearing goes first, and not so much that a busy machine never learns."""


def stand_back() -> None:
    """Work at low priority, and be the first to end when memory runs out."""
    if hasattr(os, "nice"):
        os.nice(_LOWER)
    score = Path("/proc/self/oom_score_adj")
    if score.exists():  # Linux
        score.write_text("1000")


def _compile() -> None:
    with ModelTrial() as trial:
        told = sys.stdin.buffer.read()
        if told:  # else the shop needs nothing after all
            request: CompileRequest = pickle.loads(told)  # noqa: S301 - by the shop that started this process
            compile_for(request, trial)


if __name__ == "__main__":
    stand_back()
    gc.disable()  # it would look through millions of n-grams, of which none is garbage
    try:
        _compile()
    except (ModelError, VoiceError) as complaint:
        sys.exit(str(complaint))
