"""Account linking: the shop's own OAuth 2 server, by which a platform may shop for a customer who agreed."""

from skills.endpoint.linking.clients import Client
from skills.endpoint.linking.routes import can_link, linking_blueprint
from skills.endpoint.linking.sign_in import SignIn
from skills.endpoint.linking.store import Link, LinkStore

__all__ = ["Client", "Link", "LinkStore", "SignIn", "can_link", "linking_blueprint"]
