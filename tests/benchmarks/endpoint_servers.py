"""The servers of the suite ``endpoint``, each a process: hawker's Alexa channel, and a minimal skill of Amazon's."""

from __future__ import annotations

import multiprocessing
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any, Final

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils.predicate import is_request_type
from ask_sdk_model.request_envelope import RequestEnvelope
from flask import Flask, Response, jsonify, request

from skills.assembly import open_house
from skills.endpoint import EndpointConfig, Limits, Metrics, create_app
from skills.endpoint.serving import WebServer
from skills.logs import start_logging
from skills.settings import Settings, load_settings
from tests.skills.endpoint.amazon import SKILL, Amazon

HOST: Final = "127.0.0.1"
UNLIMITED: Final = "1000000000/minute"


@dataclass(frozen=True, slots=True)
class Served:
    """A server that answers."""

    port: int
    pid: int


@contextmanager
def hawker(database: Path, amazon: Amazon) -> Iterator[Served]:
    """``hawker serve`` with the Alexa channel, whose signatures are checked against a throw-away authority."""

    def app(settings: Settings) -> Flask:
        start_logging("warning")
        house = open_house(settings)
        house.assistant.interpreter()  # as ``hawker serve`` does before it opens
        config = EndpointConfig(("alexa",), SKILL)
        return create_app(
            house.assistant,
            config,
            verifier=amazon.verifier(),
            metrics=Metrics(),
            limits=Limits.from_settings(settings),
        )

    with _served(app, database) as served:
        yield served


@contextmanager
def minimal(database: Path) -> Iterator[Served]:
    """A skill of ask-sdk-core that says one sentence to everything, and checks nothing."""

    def app(_settings: Settings) -> Flask:
        builder, serializer = SkillBuilder(), DefaultSerializer()
        for kind in ("LaunchRequest", "IntentRequest"):

            @builder.request_handler(can_handle_func=is_request_type(kind))
            def handle(handler_input: Any) -> Any:
                return handler_input.response_builder.speak("Hello.").ask("What would you like?").response

        skill, flask = builder.create(), Flask("minimal")

        @flask.post("/alexa")
        def answer() -> Response:
            envelope = serializer.deserialize(request.get_data(as_text=True), RequestEnvelope)
            said = skill.invoke(request_envelope=envelope, context=None)
            return jsonify(serializer.serialize(said))

        return flask

    with _served(app, database) as served:
        yield served


@contextmanager
def _served(app: Callable[[Settings], Flask], database: Path) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    context = multiprocessing.get_context("fork")
    ready = context.Event()

    def serve() -> None:
        ends = Event()
        signal.signal(signal.SIGTERM, lambda *_: ends.set())
        settings = load_settings(
            database_url=str(database), port=port, limit_per_address=UNLIMITED, limit_per_caller=UNLIMITED
        )
        server = WebServer(app(settings), settings)
        ready.set()
        server.run(ends)
        server.close()

    process = context.Process(target=serve)
    process.start()
    try:
        if not ready.wait(120):
            raise RuntimeError("the server did not start")
        assert process.pid is not None
        yield Served(port, process.pid)
    finally:
        process.terminate()
        process.join()
