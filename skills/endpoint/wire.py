"""JSON from and to the platforms: hostile bytes in, small well-formed bodies out."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson
from flask import Response
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from skills.endpoint.errors import RefusedError

JSON_TYPE = "application/json;charset=UTF-8"


class Wire(BaseModel):
    """A piece of a platform's JSON: unknown fields are ignored, a field of a wrong type is refused."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True, alias_generator=to_camel)


WireModel = TypeVar("WireModel", bound=BaseModel)


def read_json(raw: bytes) -> dict[str, Any]:
    """The JSON object in a body; ``RefusedError`` for anything else.

    orjson refuses NaN, byte order marks, lone surrogates, invalid UTF-8 and nesting beyond 1024 with
    ``ValueError``; of duplicate keys the last counts.
    """
    try:
        value = orjson.loads(raw)
    except ValueError:
        raise RefusedError("the body is not JSON") from None
    if not isinstance(value, dict):
        raise RefusedError("the body is not a JSON object")
    return value


def parsed(model: type[WireModel], value: object) -> WireModel:
    """The value as a wire model; ``RefusedError`` names the first field that is wrong, never its content."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        # A key of the sender's choosing may be part of the place: only its beginning, quoted.
        raise RefusedError(f"malformed field {place[:80]!r}: {first['type']}") from None


def json_response(value: object, status: int = 200) -> Response:
    """An answer in JSON."""
    return Response(orjson.dumps(value), status, content_type=JSON_TYPE)
