"""A word in between, where a turn takes long: Alexa says it while the answer is made.

https://developer.amazon.com/docs/custom-skills/send-the-user-a-progressive-response.html. It doesn't extend the 8
seconds that Alexa waits, and it has to be delivered before the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
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
TIMEOUT_S: Final = (1.0, 1.5)

_log: Final = structlog.get_logger("hawker.endpoint")


@dataclass(frozen=True, slots=True)
class Progressive:
    """Says a word where a turn takes longer than ``after_s``; ``http`` is there to be replaced in tests."""

    after_s: float = 1.5
    http: requests.Session = field(default_factory=requests.Session, repr=False)

    @contextmanager
    def watching(self, system: System, request_id: str, words: Callable[[], str]) -> Iterator[None]:
        """While the turn lasts; where it lasts long ``words`` are made and said, and that is waited for."""
        if system.api_endpoint not in HOSTS or not system.api_access_token:
            yield
            return
        ends = Event()
        thread = Thread(target=self._speak_unless, args=(ends, system, request_id, words), daemon=True)
        thread.start()
        try:
            yield
        finally:
            ends.set()
            thread.join()

    def _speak_unless(self, ends: Event, system: System, request_id: str, words: Callable[[], str]) -> None:
        if ends.wait(self.after_s):
            return
        body = {
            "header": {"requestId": request_id},
            "directive": {
                "type": "VoicePlayer.Speak",
                "speech": f"<speak>{escape(one_line(words(), LONGEST_SPEECH // 2))}</speak>",
            },
        }
        try:
            answer = self.http.post(
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
