"""The skill endpoint: voice platforms' webhooks, a blueprint a channel, all answered by one ``Assistant``."""

from skills.endpoint.app import EndpointConfig, create_app
from skills.endpoint.limits import Limits
from skills.endpoint.linking import LinkStore
from skills.endpoint.metrics import Metrics, shown_at
from skills.endpoint.payments import stripe_site
from skills.endpoint.recordings import Recordings
from skills.endpoint.serving import WebServer
from skills.endpoint.tokens import TokenStore

__all__ = [
    "EndpointConfig",
    "Limits",
    "LinkStore",
    "Metrics",
    "Recordings",
    "TokenStore",
    "WebServer",
    "create_app",
    "shown_at",
    "stripe_site",
]
