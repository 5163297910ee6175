"""The platforms' own classes, which refuse what the platforms would refuse.

For Alexa these are the models of its SDK, from which the same JSON has to come again; for Dialogflow these
are the protobufs of its client libraries, read strictly: an unknown field or a wrong type fails.
"""

from __future__ import annotations

import json
from typing import Any

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.response_envelope import ResponseEnvelope
from google.cloud.dialogflow_v2 import WebhookResponse as EsResponse
from google.cloud.dialogflowcx_v3 import WebhookRequest as CxRequest
from google.cloud.dialogflowcx_v3 import WebhookResponse as CxResponse
from google.protobuf import json_format


def alexa_takes(response: bytes) -> None:
    """Alexa understands every field of a response, and none is lost on the way."""
    read = DefaultSerializer().deserialize(response.decode(), ResponseEnvelope)
    again = DefaultSerializer().serialize(read)
    assert _without_nulls(again) == _without_nulls(json.loads(response))


def es_takes(response: bytes) -> None:
    """Dialogflow ES understands every field of a response."""
    _parse(EsResponse, response)


def cx_takes(response: bytes) -> None:
    """Dialogflow CX understands every field of a response."""
    _parse(CxResponse, response)


def cx_sends(request: bytes) -> None:
    """Dialogflow CX can send such a request."""
    _parse(CxRequest, request)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _parse(message: Any, body: bytes) -> None:
    json_format.Parse(body, message.pb()(), ignore_unknown_fields=False)
