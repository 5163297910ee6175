"""The platforms' own classes, which refuse what the platforms would refuse.

For Dialogflow these are the protobufs of its client libraries, read strictly: an unknown field or a wrong type fails.
"""

from __future__ import annotations

from typing import Any

from google.cloud.dialogflow_v2 import WebhookResponse as EsResponse
from google.cloud.dialogflowcx_v3 import WebhookRequest as CxRequest
from google.cloud.dialogflowcx_v3 import WebhookResponse as CxResponse
from google.protobuf import json_format


def es_takes(response: bytes) -> None:
    """Dialogflow ES understands every field of a response."""
    _parse(EsResponse, response)


def cx_takes(response: bytes) -> None:
    """Dialogflow CX understands every field of a response."""
    _parse(CxResponse, response)


def cx_sends(request: bytes) -> None:
    """Dialogflow CX can send such a request."""
    _parse(CxRequest, request)


def _parse(message: Any, body: bytes) -> None:
    json_format.Parse(body, message.pb()(), ignore_unknown_fields=False)
