"""``hawker serve``: answer voice platforms."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from skills.assembly import open_house
from skills.cli.console import note
from skills.cli.options import Store
from skills.errors import SettingsError
from skills.in_background import repeated
from skills.logs import start_logging
from skills.paying.providers import carried_out, carrier_for
from skills.settings import Settings, load_settings

if TYPE_CHECKING:
    from flask import Flask

LEARN_EVERY_S: Final = 3600.0
"""Between two times that new orders are learned from."""


def serve(
    store: Store = None,
    channel: Annotated[
        list[str] | None,
        typer.Option("--channel", help="Open only this channel (alexa, dialogflow, assistant); may be repeated."),
    ] = None,
    host: Annotated[str | None, typer.Option("--host", help="Address to listen at (HAWKER_HOST).")] = None,
    port: Annotated[int | None, typer.Option("--port", help="Port to listen at (HAWKER_PORT).")] = None,
) -> None:
    """Answer Alexa at /alexa, Dialogflow at /dialogflow and /dialogflow-cx, anything else at /assistant.

    A channel without its secret refuses to start.
    """
    from skills.endpoint import (
        EndpointConfig,
        Metrics,
        TokenStore,
        create_app,
        shown_at,
        stripe_site,
    )  # with its web server, which no other command loads

    settings = load_settings(database_url=store, channels=tuple(channel) if channel else None, host=host, port=port)
    start_logging(settings.log_level)
    config = EndpointConfig.from_settings(settings)
    house = open_house(settings)
    if house.shop.is_empty():
        raise SettingsError("the store is empty; load your goods with: hawker catalog import FOLDER")
    house.assistant.interpreter()
    carrier = carrier_for(settings, house.database, house.shop)
    tokens, metrics = TokenStore(house.database), Metrics()
    site = stripe_site(settings, carrier)
    app = create_app(house.assistant, config, stripe=site, tokens=tokens, metrics=metrics)
    server = _listen(app, settings)
    note(f"Serving {', '.join(settings.channels)} at http://{settings.host}:{settings.port} (Ctrl-C ends)")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        with (
            shown_at(metrics, settings.metrics_host, settings.metrics_port),
            carried_out(carrier),
            repeated("recommendations", house.shop.recommendations.refresh, LEARN_EVERY_S),
        ):
            server.run()
    finally:
        server.close()
        house.close()


def _listen(app: Flask, settings: Settings) -> Any:
    """Waitress, with limits that keep slow and greedy clients from stopping others."""
    import waitress

    try:
        return waitress.create_server(
            app,
            host=settings.host,
            port=settings.port,
            threads=settings.threads,
            connection_limit=2000,
            channel_timeout=10,
            cleanup_interval=5,
            asyncore_use_poll=True,
            max_request_body_size=65536,
            max_request_header_size=65536,
            ident=None,
        )
    except OSError as error:
        raise SettingsError(
            f"{settings.host}:{settings.port} can't be listened at: {error.strerror}; choose another --port or --host"
        ) from error
