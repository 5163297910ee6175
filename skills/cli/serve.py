"""``hawker serve``: answer voice platforms."""

from __future__ import annotations

import signal
from contextlib import nullcontext
from threading import Event
from typing import TYPE_CHECKING, Annotated, Final, get_args

import typer

from models import ModelError
from skills.assembly import House, open_house
from skills.cli.console import note
from skills.cli.options import Store
from skills.errors import SettingsError
from skills.hearing.ear import Ear
from skills.hearing.opening import open_ear
from skills.in_background import repeated
from skills.logs import start_logging
from skills.paying.providers import carried_out, carrier_for
from skills.settings import Channel, Settings, load_settings
from voice import VoiceError

if TYPE_CHECKING:
    from skills.endpoint import EndpointConfig, Limits

CHANNELS: Final[tuple[str, ...]] = get_args(Channel)
LEARN_EVERY_S: Final = 3600.0
"""Between two times that new orders are learned from."""


def _channels(given: list[str] | None) -> list[str] | None:
    """Those that there are; any other is a wrong option."""
    for unknown in sorted(set(given or ()).difference(CHANNELS)):
        raise typer.BadParameter(f"there is no channel {unknown!r}; there are {', '.join(CHANNELS)}")
    return given


def serve(
    store: Store = None,
    channel: Annotated[
        list[str] | None,
        typer.Option(
            "--channel",
            callback=_channels,
            autocompletion=lambda: list(CHANNELS),
            help=f"Open only this channel ({', '.join(CHANNELS)}); may be repeated.",
        ),
    ] = None,
    host: Annotated[str | None, typer.Option("--host", help="Address to listen at (HAWKER_HOST).")] = None,
    port: Annotated[int | None, typer.Option("--port", help="Port to listen at (HAWKER_PORT).")] = None,
) -> None:
    """Answer Alexa at /alexa, Dialogflow at /dialogflow and /dialogflow-cx, anything else at /assistant.

    A channel without its secret refuses to start.
    """
    from skills.endpoint import EndpointConfig, Limits  # with the web server, which no other command loads

    settings = load_settings(database_url=store, channels=tuple(channel) if channel else None, host=host, port=port)
    start_logging(settings.log_level)
    config, limits = EndpointConfig.from_settings(settings), Limits.from_settings(settings)
    house = open_house(settings)
    if house.shop.is_empty():
        raise SettingsError("the store is empty; load your goods with: hawker catalog import FOLDER")
    _answer(settings, config, limits, house)


def _answer(settings: Settings, config: EndpointConfig, limits: Limits, house: House) -> None:
    """Answer for a shop until it is told to end; then the shop is closed."""
    from skills.endpoint import LinkStore, Metrics, Recordings, TokenStore, WebServer, create_app, shown_at, stripe_site

    house.assistant.interpreter()
    carrier = carrier_for(settings, house.database, house.shop)
    tokens, metrics, ends = TokenStore(house.database), Metrics(), Event()
    site = stripe_site(settings, carrier)
    links = LinkStore(house.database, house.shop.customers)
    ear = _ear(settings, house)
    app = create_app(
        house.assistant,
        config,
        stripe=site,
        tokens=tokens,
        metrics=metrics,
        ends=ends,
        limits=limits,
        links=links,
        recordings=Recordings(house.assistant, ear) if ear else None,
    )
    server = WebServer(app, settings)
    _end_gracefully(ends)
    try:
        with (
            shown_at(metrics, settings.metrics_host, settings.metrics_port),
            carried_out(carrier),
            repeated("recommendations", house.shop.recommendations.refresh, LEARN_EVERY_S),
            ear or nullcontext(),
        ):
            note(f"Serving {', '.join(settings.channels)} at http://{settings.host}:{settings.port} (Ctrl-C ends)")
            server.run(ends)
    finally:
        server.close()
        house.close()


def _ear(settings: Settings, house: House) -> Ear | None:
    """What hears recordings, where a channel takes them and there is a model to hear with."""
    if "assistant" not in settings.channels:
        return None
    try:
        return open_ear(settings, house)
    except (ModelError, VoiceError) as error:
        note(f"Recordings are not heard, only text: {error}")
        return None


def _end_gracefully(ends: Event) -> None:
    """Let the first Ctrl-C, or SIGTERM, end the serving once who waits has an answer, and the second at once."""

    def end(number: int, _frame: object) -> None:
        ends.set()
        signal.signal(number, signal.SIG_DFL)

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
