"""A counter as a test sees it: messages go in, and come out as they were answered, if they were."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COUNTER = Path(__file__).with_name("counter.py")
ROOT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Told:
    """What people were told before the process ended."""

    killed: bool
    taken_s: float
    told: bool
    speech: str = ""
    display: str = ""
    order: str | None = None
    lines: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """What a shopper says in a conversation."""

    session: str
    text: str
    id: str

    def job(self) -> dict[str, Any]:
        """As the counter takes it."""
        return {"do": "say", "session": self.session, "message": self.id, "text": self.text}


class Counter:
    """A shop that is kept warm in a process of its own (``counter.py``)."""

    def __init__(self, url: str) -> None:
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, str(COUNTER), url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert self._read() == "open"

    def say(self, *messages: Message, kill_after_s: float | None = None) -> list[Told]:
        """Have messages answered at once, each by a process of its own."""
        return self.do(*(message.job() for message in messages), kill_after_s=kill_after_s)

    def do(self, *jobs: dict[str, Any], kill_after_s: float | None = None) -> list[Told]:
        """Have jobs done at once, each by a process of its own, which is killed where it takes longer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([jobs, kill_after_s]) + "\n")
        self._process.stdin.flush()
        return [
            Told(each["killed"], each["taken_s"], each["answer"] is not None, **(each["answer"] or {}))
            for each in self._read()
        ]

    def close(self) -> None:
        """Let it end."""
        self._process.communicate()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())
