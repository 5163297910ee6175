"""The web server: waitress, with limits that keep slow and greedy clients from stopping others, and a graceful end.

Waitress ends its loop at once, with answers unsent; so the loop is turned here until nobody waits for one.
"""

from __future__ import annotations

import gc
import logging
import select
import time
from threading import Event
from typing import Any, Final

import waitress
from flask import Flask
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer

from skills.endpoint.recordings import LARGEST_RECORDING
from skills.errors import SettingsError
from skills.settings import Settings

GRACE_S: Final = 10.0
"""So long the end waits for turns in progress: no platform waits longer for an answer."""
LET_IN_S: Final = 1.0
"""So long those are let in who had connected before the end."""
TICK_S: Final = 0.25
"""How soon the end is noticed."""


class WebServer:
    """Serves an application at the settings' address. Raises ``SettingsError`` where it can't be listened at."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # else it warns whenever somebody has to wait
        self._map: dict[int, Any] = {}
        try:
            self._server = waitress.create_server(
                app,
                map=self._map,
                host=settings.host,
                port=settings.port,
                threads=settings.threads,
                connection_limit=2000,
                channel_timeout=10,
                cleanup_interval=5,
                asyncore_use_poll=True,
                max_request_body_size=LARGEST_RECORDING,
                max_request_header_size=65536,
                ident=None,
                clear_untrusted_proxy_headers=False,  # who of them is believed says ``Limits.proxies``, or nobody is
            )
        except (OSError, ValueError) as error:  # ValueError: a name of a host that nobody knows
            raise SettingsError(
                f"{settings.host}:{settings.port} can't be listened at: {getattr(error, 'strerror', error)}; "
                "choose another --port or --host"
            ) from error

    def run(self, ends: Event) -> None:
        """Serve until ``ends`` is set; then nobody new is let in, and who waits for an answer gets it."""
        # What is loaded stays: to look through it for garbage again and again would halt everybody (250 ms measured).
        gc.collect()
        gc.freeze()
        while not ends.is_set():
            self._turn(TICK_S)
        self._let_in()
        for door in self._doors():
            door.accepting = False
            door.del_channel()
            door.socket.close()
        latest = time.monotonic() + GRACE_S
        self._turn(TICK_S / 10)  # what was sent already is read before anybody counts as idle
        while self._is_at_work() and time.monotonic() < latest:
            self._turn(TICK_S / 10)
        self._server.task_dispatcher.shutdown(timeout=TICK_S)

    def close(self) -> None:
        """Let go of every socket."""
        wasyncore.close_all(self._map, ignore_all=True)

    def _let_in(self) -> None:
        """Those who have connected and wait in the kernel's queue are let in, before the door is shut."""
        doors = [each.socket for each in self._doors()]
        latest = time.monotonic() + LET_IN_S
        while select.select(doors, (), (), 0)[0] and time.monotonic() < latest:
            self._turn(0.0)

    def _doors(self) -> list[BaseWSGIServer]:
        return [each for each in list(self._map.values()) if isinstance(each, BaseWSGIServer)]

    def _turn(self, timeout_s: float) -> None:
        wasyncore.loop(timeout=timeout_s, use_poll=True, map=self._map, count=1)

    def _is_at_work(self) -> bool:
        """Whether anybody waits for an answer; who doesn't is let go."""
        waiting = False
        for each in list(self._map.values()):
            if isinstance(each, HTTPChannel):
                if each.requests or each.total_outbufs_len:
                    waiting = True
                else:
                    each.handle_close()
        return waiting
