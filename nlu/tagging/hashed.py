"""Large sets and lists of words in little memory: of each word its hash of eight bytes is kept, and nothing else.

Two texts have the same 64-bit hash once in 2^64 pairs (SipHash, PEP 456): of a million words, one in 10^13 that is
looked up is taken for one of them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable


class HashedSet:
    """Tells whether something is a member; it can't name its members."""

    __slots__ = ("_hashes",)

    def __init__(self, hashes: Iterable[int]) -> None:
        """``hashes`` are those of the members, as Python's ``hash`` tells them."""
        self._hashes = array("q", sorted(set(hashes)))

    def __len__(self) -> int:
        return len(self._hashes)

    def __contains__(self, member: Hashable) -> bool:
        sought = hash(member)
        place = bisect_left(self._hashes, sought)
        return place < len(self._hashes) and self._hashes[place] == sought


class HashedIndex:
    """The places at which something stands in a list."""

    __slots__ = ("_hashes", "_places")

    def __init__(self, members: Iterable[Hashable]) -> None:
        ordered = sorted((hash(member), place) for place, member in enumerate(members))
        self._hashes = array("q", (found for found, _ in ordered))
        self._places = array("i", (place for _, place in ordered))

    def places(self, member: Hashable) -> list[int]:
        """All of them, in their order."""
        sought = hash(member)
        return self._places[bisect_left(self._hashes, sought) : bisect_right(self._hashes, sought)].tolist()
