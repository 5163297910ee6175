"""A component of Kaldi's nnet3 networks: a name, a kind, and fields of any shape.

The format: ``nnet3/nnet-*-component.cc`` of https://github.com/kaldi-asr/kaldi, read without knowing the kinds: a field
is a token and the values up to the next token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import ModelFileError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.kaldi.binary import BinaryReader, BinaryWriter

Value = bytes | bool | np.ndarray
"""A number's bytes, a truth value, an int32 vector, a float vector or a float matrix."""
Fields = tuple[tuple[str, tuple[Value, ...]], ...]

_INT_VECTORS: Final = {"<TimeOffsets>"}


@dataclass(frozen=True)
class Component:
    """One layer's parameters or function."""

    name: str
    kind: str
    """Kaldi's name of it in angle brackets: ``<TdnnComponent>``."""
    fields: Fields

    def array(self, token: str) -> NDArray[np.float32]:
        """A field's vector or matrix.

        Raises:
            ModelFileError: The component has no such field.
        """
        for name, values in self.fields:
            if name == token and values and isinstance(values[0], np.ndarray):
                return values[0]
        raise ModelFileError(f"component {self.name} has no {token}")

    def has(self, token: str) -> bool:
        """Whether there is such a field."""
        return any(name == token for name, _ in self.fields)

    def with_values(self, new: dict[str, Value]) -> Component:
        """The same component, the first values of some fields replaced."""
        fields = tuple((name, (new[name], *values[1:]) if name in new else values) for name, values in self.fields)
        return Component(self.name, self.kind, fields)


def read_component(reader: BinaryReader) -> Component:
    """Read one component.

    Raises:
        ModelFileError: There is another kind of content.
    """
    reader.expect("<ComponentName>")
    name, kind = reader.token(), reader.token()
    fields = []
    while (token := reader.token()) != f"</{kind[1:]}":
        values = []
        while not reader.starts_with(b"<"):
            values.append(_read_value(reader, token))
        fields.append((token, tuple(values)))
    return Component(name, kind, tuple(fields))


def write_component(writer: BinaryWriter, component: Component) -> None:
    """Write what :func:`read_component` reads."""
    writer.tokens("<ComponentName>", component.name, component.kind)
    for token, values in component.fields:
        writer.tokens(token)
        for value in values:
            _write_value(writer, value)
    writer.tokens(f"</{component.kind[1:]}")


def _read_value(reader: BinaryReader, token: str) -> Value:
    if reader.starts_with(b"FM "):
        return reader.matrix()
    if reader.starts_with(b"FV "):
        return reader.vector()
    return reader.int32s() if token in _INT_VECTORS else reader.basic()


def _write_value(writer: BinaryWriter, value: Value) -> None:
    if not isinstance(value, np.ndarray):
        writer.basic(value)
    elif value.ndim == 2:
        writer.matrix(value)
    elif value.dtype == np.int32:
        writer.int32s(value)
    else:
        writer.vector(value)
