"""The WSGI server: waitress, set so that slow and idle clients don't keep others waiting."""

from __future__ import annotations

from typing import Any, Final

import waitress
from flask import Flask

from skills.endpoint.app import LARGEST_REQUEST

CONNECTIONS: Final = 2_000
"""Open connections; waitress's own default of 100 is used up by 100 idle clients."""
IDLE_S: Final = 10
HEADER_BYTES: Final = 32_768


def make_server(app: Flask, host: str, port: int, threads: int) -> Any:
    """A server that listens already; ``run()`` answers until it is interrupted, ``close()`` ends it.

    ``port`` 0 takes a free one (``effective_port``). Raises ``OSError`` when the address can't be had.
    """
    return waitress.create_server(
        app,
        host=host,
        port=port,
        threads=threads,
        ident=None,
        connection_limit=CONNECTIONS,
        channel_timeout=IDLE_S,
        cleanup_interval=5,
        asyncore_use_poll=True,
        max_request_body_size=LARGEST_REQUEST,
        max_request_header_size=HEADER_BYTES,
        expose_tracebacks=False,
    )
