"""Kaldi's binary primitives: tokens, numbers, vectors, matrices.

The format: ``base/io-funcs-inl.h`` and ``matrix/kaldi-matrix.cc`` of https://github.com/kaldi-asr/kaldi. A number is
preceded by its size in bytes; a float vector by "FV ", a float matrix by "FM "; a token is followed by one space.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import ModelFileError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_INT: Final = struct.Struct("<i")
_FLOAT: Final = struct.Struct("<f")
_DOUBLE: Final = struct.Struct("<d")

type_of_float = np.dtype("<f4")
type_of_int = np.dtype("<i4")


class BinaryReader:
    """Reads primitives one after another from a file's content.

    Raises:
        ModelFileError: The content is not what was asked for, or ends too early.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.position = 0

    def starts_with(self, mark: bytes) -> bool:
        """Whether the next bytes are these; they are not passed."""
        return self._content.startswith(mark, self.position)

    def token(self) -> str:
        """A word and the space after it."""
        end = self._content.find(b" ", self.position)
        if end < 0 or end - self.position > 200:
            raise self._damage("a token")
        text = self._content[self.position : end]
        self.position = end + 1
        try:
            return text.decode("ascii")
        except UnicodeDecodeError as error:
            raise self._damage("a token") from error

    def expect(self, *tokens: str) -> None:
        """Pass tokens that must be there."""
        for token in tokens:
            if self.token() != token:
                raise self._damage(token)

    def expect_end(self) -> None:
        """Be done: nothing may follow."""
        if self.position != len(self._content):
            raise self._damage("the end")

    def line_block(self) -> str:
        """Text up to an empty line, without it, as in the configuration of a network."""
        end = self._content.find(b"\n\n", self.position)
        if end < 0:
            raise self._damage("text before an empty line")
        try:
            text = self._content[self.position : end + 1].decode()
        except UnicodeDecodeError as error:
            raise self._damage("text before an empty line") from error
        self.position = end + 2
        return text

    def int32(self) -> int:
        """A whole number."""
        return int(_INT.unpack(self._sized(4))[0])

    def float32(self) -> float:
        """A number in single precision."""
        return float(_FLOAT.unpack(self._sized(4))[0])

    def basic(self) -> bytes | bool:
        """A number of any type as the bytes after its size, or a truth value."""
        size = self._take(1)
        if size in (b"T", b"F"):
            return size == b"T"
        return self._take(size[0])

    def int32s(self) -> NDArray[np.int32]:
        """A vector of whole numbers."""
        if self._take(1) != b"\x04":
            raise self._damage("a vector of whole numbers")
        count = int(_INT.unpack(self._take(4))[0])
        return np.frombuffer(self._take(4 * count), type_of_int).copy()

    def vector(self) -> NDArray[np.float32]:
        """A float vector."""
        self.expect("FV")
        return np.frombuffer(self._take(4 * self.int32()), type_of_float).copy()

    def matrix(self) -> NDArray[np.float32]:
        """A float matrix, ``(rows, columns)``."""
        self.expect("FM")
        rows, columns = self.int32(), self.int32()
        if rows < 0 or columns < 0:
            raise self._damage("a matrix")
        return np.frombuffer(self._take(4 * rows * columns), type_of_float).reshape(rows, columns).copy()

    def _sized(self, size: int) -> bytes:
        if self._take(1) != bytes([size]):
            raise self._damage(f"a number of {size} bytes")
        return self._take(size)

    def _take(self, count: int) -> bytes:
        if count < 0 or self.position + count > len(self._content):
            raise self._damage("more content")
        taken = self._content[self.position : self.position + count]
        self.position += count
        return taken

    def _damage(self, expected: str) -> ModelFileError:
        return ModelFileError(f"{expected} should be at byte {self.position}")


class BinaryWriter:
    """Collects primitives into ``content``."""

    def __init__(self) -> None:
        self.content = bytearray()

    def raw(self, content: bytes) -> None:
        """Bytes as they are."""
        self.content += content

    def tokens(self, *tokens: str) -> None:
        """Words, each with a space after it."""
        for token in tokens:
            self.content += token.encode("ascii") + b" "

    def int32(self, *numbers: int) -> None:
        """Whole numbers."""
        for number in numbers:
            self.content += b"\x04" + _INT.pack(number)

    def float32(self, number: float) -> None:
        """A number in single precision."""
        self.content += b"\x04" + _FLOAT.pack(number)

    def basic(self, value: bytes | bool) -> None:
        """What :meth:`BinaryReader.basic` gives."""
        if isinstance(value, bool):
            self.content += b"T" if value else b"F"
        else:
            self.content += bytes([len(value)]) + value

    def int32s(self, numbers: Iterable[int] | NDArray[np.int32]) -> None:
        """A vector of whole numbers."""
        array = np.asarray(numbers if isinstance(numbers, np.ndarray) else list(numbers), type_of_int)
        self.content += b"\x04" + _INT.pack(len(array)) + array.tobytes()

    def vector(self, vector: NDArray[np.float32]) -> None:
        """A float vector."""
        self.tokens("FV")
        self.int32(len(vector))
        self.content += np.ascontiguousarray(vector, type_of_float).tobytes()

    def matrix(self, matrix: NDArray[np.float32]) -> None:
        """A float matrix, ``(rows, columns)``."""
        self.tokens("FM")
        self.int32(*matrix.shape)
        self.content += np.ascontiguousarray(matrix, type_of_float).tobytes()


def whole(number: int) -> bytes:
    """A whole number as :meth:`BinaryReader.basic` gives it."""
    return _INT.pack(number)


def real(number: float) -> bytes:
    """A number in double precision as :meth:`BinaryReader.basic` gives it."""
    return _DOUBLE.pack(number)
