"""Alexa: verified requests, the shopper's dialog, speech, cards and screens."""

from __future__ import annotations

from skills.endpoint.alexa.channel import AlexaChannel, alexa_blueprint
from skills.endpoint.alexa.verification import AlexaVerifier

__all__ = ["AlexaChannel", "AlexaVerifier", "alexa_blueprint"]
