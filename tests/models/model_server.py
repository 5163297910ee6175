"""A server of one file that breaks off, lies, dawdles or refuses, as it is told."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Server:
    """How it behaves, and what it was asked."""

    content: bytes
    url: str = ""
    breaks_after: list[int] = field(default_factory=list)
    """Bytes after which the first, the second ... answer ends, though more was announced."""
    status: list[int] = field(default_factory=list)
    """Of the first, the second ... answer."""
    takes_ranges: bool = True
    announces: int | None = None
    """A length that is not true."""
    silent_s: float = 0.0
    """Before each answer."""
    pause_s: float = 0.0
    """After each 1,000 bytes."""
    chunked: bool = False
    range_offset: int = 0
    """By how much the parts that it sends are other ones than were asked for."""
    asked: list[str | None] = field(default_factory=list)
    """The header Range of each request."""


@contextmanager
def serving(content: bytes) -> Iterator[Server]:
    """A server on a free port, until the block ends."""
    server = Server(content)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, server)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server.url = f"http://127.0.0.1:{http.server_port}"
        threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        http.shutdown()


def _answer(request: BaseHTTPRequestHandler, server: Server) -> None:
    number, asked = len(server.asked), request.headers.get("Range")
    server.asked.append(asked)
    time.sleep(server.silent_s)
    status = server.status[number] if number < len(server.status) else 200
    if status != 200:
        request.send_error(status)
        return
    start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and server.takes_ranges else 0
    if start >= len(server.content):
        request.send_error(416)
        return
    start = max(0, start + (server.range_offset if start else 0))
    body = server.content[start:]
    request.send_response(206 if start else 200)
    if start:
        request.send_header("Content-Range", f"bytes {start}-{len(server.content) - 1}/{len(server.content)}")
    if not server.chunked:
        request.send_header("Content-Length", str(server.announces or len(body)))
    request.end_headers()
    end = server.breaks_after[number] if number < len(server.breaks_after) else len(body)
    try:
        for at in range(0, end, 1000):
            request.wfile.write(body[at : min(at + 1000, end)])
            time.sleep(server.pause_s)
    except OSError:  # the client has gone away
        return
    if end < len(body):
        request.close_connection = True
