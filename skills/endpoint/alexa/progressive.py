"""A word in between, where a turn takes long: Alexa says it while the answer is made.

https://developer.amazon.com/docs/custom-skills/send-the-user-a-progressive-response.html. It doesn't extend the 8
seconds that Alexa waits, and it has to be delivered before the answer.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Condition, Lock, Thread
from typing import Final
from xml.sax.saxutils import escape

import requests
import structlog

from skills.endpoint.alexa.request import System
from skills.endpoint.fitting import one_line

HOSTS: Final = frozenset(
    {"https://api.amazonalexa.com", "https://api.eu.amazonalexa.com", "https://api.fe.amazonalexa.com"}
)
"""Where Alexa may be reached: a token is sent nowhere else, whatever a request names."""
LONGEST_SPEECH: Final = 600
"""Characters."""
TICK_S: Final = 0.05
"""The word comes so much too late at most."""
TIMEOUT_S: Final = (1.0, 1.5)

_log: Final = structlog.get_logger("hawker.endpoint")


@dataclass(slots=True)
class _Turn:
    """A turn that is being made: it is over, or speaks, whichever comes first."""

    due: float
    speak: Callable[[], None]
    lock: Lock = field(default_factory=Lock)
    is_over: bool = False
    thread: Thread | None = None


class Progressive:
    """Says a word where a turn takes longer than ``after_s``; ``http`` is there to be replaced in tests.

    One thread watches over all turns: nearly none takes so long, and a thread for each would cost more than it gives.
    """

    def __init__(self, after_s: float = 1.5, http: requests.Session | None = None) -> None:
        self._after_s = after_s
        self._http = http or requests.Session()
        self._turns: deque[_Turn] = deque()
        self._come = Condition()
        self._watcher: Thread | None = None

    @contextmanager
    def watching(self, system: System, request_id: str, words: Callable[[], str]) -> Iterator[None]:
        """While the turn lasts; where it lasts long ``words`` are made and said, and that is waited for."""
        if system.api_endpoint not in HOSTS or not system.api_access_token:
            yield
            return
        turn = _Turn(time.monotonic() + self._after_s, partial(self._speak, system, request_id, words))
        self._watch(turn)
        try:
            yield
        finally:
            with turn.lock:
                turn.is_over = True
            if turn.thread is not None:
                turn.thread.join()

    def _watch(self, turn: _Turn) -> None:
        with self._come:
            self._turns.append(turn)
            if self._watcher is None:
                self._watcher = Thread(target=self._watch_all, name="progressive", daemon=True)
                self._watcher.start()
            elif len(self._turns) == 1:
                self._come.notify()

    def _watch_all(self) -> None:
        """Turns are due in the order in which they came."""
        while True:
            with self._come:
                self._come.wait_for(lambda: len(self._turns) > 0)
                early = self._turns[0].due - time.monotonic()
                turn = self._turns.popleft() if early <= 0 else None
            if turn is None:
                time.sleep(max(early, TICK_S))
                continue
            with turn.lock:
                if not turn.is_over:
                    turn.thread = Thread(target=turn.speak, daemon=True)
                    turn.thread.start()

    def _speak(self, system: System, request_id: str, words: Callable[[], str]) -> None:
        body = {
            "header": {"requestId": request_id},
            "directive": {
                "type": "VoicePlayer.Speak",
                "speech": f"<speak>{escape(one_line(words(), LONGEST_SPEECH // 2))}</speak>",
            },
        }
        try:
            answer = self._http.post(
                f"{system.api_endpoint}/v1/directives",
                json=body,
                headers={"Authorization": f"Bearer {system.api_access_token}"},
                timeout=TIMEOUT_S,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            _log.warning("the word in between was not said", error=type(error).__name__)
            return
        if not answer.ok:
            _log.warning("the word in between was not said", status=answer.status_code)
