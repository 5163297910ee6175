"""Many recognitions at once in one process: one shared model, a recognizer for each stream, a thread for each core.

A stream takes sound as it comes and never makes its sender wait: what can't be recognized in time waits in a queue of
bounded length, the sender is told how much waits, and sound beyond the bound is refused, not lost in silence.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Condition, Lock
from typing import TYPE_CHECKING, Final, Self
from weakref import WeakSet

from voice.errors import AudioError, StreamClosedError, StreamFullError, VoiceError
from voice.recognizer import Recognizer, SpeechModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from voice.transcript import Transcript

QUEUE_MS: Final = 10_000.0
"""Sound that may wait in one stream; more than that, and the machine has too few cores for its streams."""
_TURN_MS: Final = 400.0
"""Sound that one stream's turn takes, so that no stream waits long for the others."""
_END: Final = b""
"""In a queue: the utterance ends here."""
_CLOSED: Final = "these streams were closed and hear no more; open a stream of new ones"


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told what a stream brings; they are called from any thread, for one stream never at the same time."""

    transcript: Callable[[Transcript], object]
    """Each transcript, partial ones as well."""
    failure: Callable[[VoiceError], object]
    """Why the stream ended by itself; nothing comes after it."""


class Streams:
    """Recognizes many streams at once; a context manager.

    ``model`` is asked when a stream opens and after each utterance, so that a shop's ear can learn while it is in use.
    """

    def __init__(
        self, model: Callable[[], SpeechModel], threads: int | None = None, queue_ms: float = QUEUE_MS
    ) -> None:
        self._model, self._queue_ms = model, queue_ms
        self._threads = ThreadPoolExecutor(threads or os.cpu_count() or 1, thread_name_prefix="stream")
        self._open: WeakSet[Stream] = WeakSet()
        self._closing = False
        self._lock = Lock()

    def open(self, listeners: Listeners, rate_hz: int = 16000, expected: Iterable[str] = ()) -> Stream:
        """Begin a stream of 16-bit mono PCM; ``expected`` are likely answers (see ``Recognizer``).

        Raises:
            AudioError: The rate is out of range.
            StreamClosedError: These streams were closed.
        """
        hearing = _Hearing(self._model, rate_hz, tuple(expected))
        stream = Stream(hearing, listeners, self._threads, self._queue_ms)
        with self._lock:
            if self._closing:
                raise StreamClosedError(_CLOSED)
            self._open.add(stream)
        return stream

    def close(self) -> None:
        """Take no more sound, recognize what waits, then end."""
        with self._lock:
            self._closing = True
            still_open = list(self._open)
        for stream in still_open:
            stream.refuse()
        for stream in still_open:
            stream.drain()
        self._threads.shutdown(wait=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Stream:
    """One shopper's sound; made by ``Streams.open``. Any thread may call it."""

    def __init__(
        self,
        hearing: _Hearing,
        listeners: Listeners,
        threads: ThreadPoolExecutor,
        queue_ms: float,
    ) -> None:
        self._hearing, self._listeners, self._threads = hearing, listeners, threads
        self._bytes_per_ms = hearing.rate_hz * 2 / 1000
        self._most_bytes = queue_ms * self._bytes_per_ms
        self._queue: deque[bytes] = deque()
        self._waiting = 0
        self._busy = False
        self._ended = self._refusing = False
        self._problem: BaseException | None = None
        self._lock = Lock()
        self._idle = Condition(self._lock)

    @property
    def waiting_ms(self) -> float:
        """Sound that waits to be recognized; a sender that sees it grow should send less."""
        return self._waiting / self._bytes_per_ms

    def feed(self, pcm: bytes) -> float:
        """Take some sound, and say how much of it waits now, in ms; a stream that has ended forgets it.

        Raises:
            AudioError: It is more at once than may ever wait.
            StreamClosedError: All streams were closed.
            StreamFullError: Too much waits already; nothing of ``pcm`` was taken, so that it can be sent again.
            Exception: What one of the listeners raised; the stream has ended with it.
        """
        with self._lock:
            if self._problem:
                raise self._problem
            self._check_room(len(pcm))
            if pcm:
                self._put(pcm)
        return self.waiting_ms

    def finish(self) -> None:
        """End the utterance: its final transcript comes when what waits has been recognized.

        Raises:
            StreamClosedError: All streams were closed.
        """
        with self._lock:
            if not self._queue or self._queue[-1] != _END:  # else it ends there already
                self._put(_END)

    def drain(self) -> None:
        """Wait until nothing waits."""
        with self._lock:
            while self._busy:
                self._idle.wait()

    def refuse(self) -> None:
        """Take no more; what waits is recognized all the same."""
        with self._lock:
            self._refusing = True

    def close(self) -> None:
        """Forget what waits, and take no more."""
        with self._lock:
            self._end()

    def _check_room(self, size: int) -> None:
        if size > self._most_bytes:
            raise AudioError(
                f"a piece of sound may be at most {self._most_bytes / self._bytes_per_ms:.0f} ms long, and this one "
                f"has {size / self._bytes_per_ms:.0f} ms; send it in smaller pieces"
            )
        if self._waiting + size > self._most_bytes:
            raise StreamFullError(
                f"{self.waiting_ms:.0f} ms of sound wait already; send it again later, or open fewer streams"
            )

    def _put(self, pcm: bytes) -> None:
        if self._refusing:
            raise StreamClosedError(_CLOSED)
        if self._ended:
            return
        if not self._busy:
            self._start()
        self._queue.append(pcm)
        self._waiting += len(pcm)

    def _start(self) -> None:
        """Have a thread take what waits, as soon as one is free."""
        self._threads.submit(self._run)
        self._busy = True

    def _run(self) -> None:
        try:
            self._turn()
        except BaseException as problem:  # a listener's; its sender is told, where somebody can do something
            self._problem = problem
            self.close()
            raise
        finally:
            self._go_on()

    def _turn(self) -> None:
        """Recognize for a while, then let the others have the thread."""
        done_ms = 0.0
        while done_ms < _TURN_MS and (pcm := self._next()) is not None:
            try:
                heard = self._hearing.hear(pcm)
            except VoiceError as error:
                self.close()
                self._listeners.failure(error)
                return
            if heard:
                self._listeners.transcript(heard)
            done_ms += len(pcm) / self._bytes_per_ms

    def _go_on(self) -> None:
        with self._lock:
            self._busy = False
            self._idle.notify_all()  # who waits looks when this is done
            if self._queue:
                self._start()

    def _next(self) -> bytes | None:
        with self._lock:
            if not self._queue:
                return None
            pcm = self._queue.popleft()
            self._waiting -= len(pcm)
            return pcm

    def _end(self) -> None:
        self._ended = True
        self._queue.clear()
        self._waiting = 0


class _Hearing:
    """A stream's recognizer, which is replaced between two utterances when there is a new model."""

    def __init__(self, model: Callable[[], SpeechModel], rate_hz: int, expected: tuple[str, ...]) -> None:
        self.rate_hz = rate_hz
        self._newest, self._expected = model, expected
        self._begin()

    def hear(self, pcm: bytes) -> Transcript | None:
        heard = self._recognizer.accept(pcm) if pcm else self._recognizer.finish()
        if heard and heard.final and self._newest() is not self._model:
            self._begin()
        return heard

    def _begin(self) -> None:
        self._model = self._newest()
        self._recognizer = Recognizer(self._model, self.rate_hz, expected=self._expected)
