"""A large set in little memory: of each member its hash of eight bytes is kept, and nothing else."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterable


class HashedSet:
    """Tells whether something is a member; it can't name its members.

    Two texts have the same 64-bit hash once in 2^64 pairs (SipHash, PEP 456): of a million members, one word in 10^13
    that is looked up is taken for one of them.
    """

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
