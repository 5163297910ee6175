"""Dialogflow's two webhooks, ES (v2) and CX (v3): both hear, and hand the words to our own understanding."""

from __future__ import annotations

from typing import Final

from flask import Blueprint

from skills.assistant import Assistant
from skills.endpoint.dialogflow.callers import Callers
from skills.endpoint.dialogflow.cx import cx_blueprint
from skills.endpoint.dialogflow.es import es_blueprint
from skills.reply import Reply

__all__ = ["WEBHOOKS", "dialogflow_blueprints"]

WEBHOOKS: Final = ("/dialogflow", "/dialogflow-cx")
"""Where the two are."""


def dialogflow_blueprints(assistant: Assistant, callers: Callers, apology: Reply) -> tuple[Blueprint, Blueprint]:
    """``POST /dialogflow`` (ES) and ``POST /dialogflow-cx``, for those who may call."""
    return es_blueprint(assistant, callers, apology), cx_blueprint(assistant, callers, apology)
