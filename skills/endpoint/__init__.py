"""The skill endpoint: voice platforms' webhooks, a blueprint a channel, all answered by one ``Assistant``."""

from skills.endpoint.app import EndpointConfig, create_app
from skills.endpoint.payments import stripe_site
from skills.endpoint.tokens import TokenStore

__all__ = ["EndpointConfig", "TokenStore", "create_app", "stripe_site"]
