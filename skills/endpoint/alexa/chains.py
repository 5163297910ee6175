"""Certificate chains of signers: fetched once for all who wait, kept a day, and never many for who makes addresses up.

An address comes with a request of which nothing is proved yet. So one that failed is not asked for again at once, few
may fail in a minute, few are fetched at a time, and nobody waits long for what another request fetches.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Final

import requests
from cryptography import x509

from skills.endpoint.errors import RefusedError

FETCH_TIMEOUT_S: Final = (2.0, 3.0)
"""To connect, and between two parts of the file."""
FETCH_S: Final = 5.0
"""For the whole file."""
LONGEST_CHAIN_BYTES: Final = 65_536
LONGEST_CHAIN: Final = 8
CHAINS_KEPT: Final = 16
CHAIN_LIFETIME: Final = timedelta(hours=24)
FAILED_FOR: Final = timedelta(seconds=15)
"""So long an address that failed is refused unasked."""
FAILURES: Final = 10
"""So many addresses may fail within that time; then no unknown one is asked for."""
AT_ONCE: Final = 2
"""So many addresses that nothing is known of are asked for at a time."""
WAIT_S: Final = 1.0
"""So long after a fetch began others wait for it."""

Chain = tuple[x509.Certificate, ...]


def fetch_chain(url: str) -> bytes:
    """The PEM file at ``url``: no redirects, a few seconds, 64 kB. ``RefusedError`` when it can't be had."""
    latest = time.monotonic() + FETCH_S
    try:
        with requests.get(url, timeout=FETCH_TIMEOUT_S, allow_redirects=False, stream=True) as response:
            if response.status_code != requests.codes.ok:
                raise RefusedError("the certificate chain is not there")
            pem = b""
            for chunk in response.iter_content(8192):
                pem += chunk
                if len(pem) > LONGEST_CHAIN_BYTES:
                    raise RefusedError("the certificate chain is too long")
                if time.monotonic() > latest:
                    raise RefusedError("the certificate chain takes too long")
    except requests.RequestException as error:
        raise RefusedError(f"the certificate chain can't be fetched: {type(error).__name__}") from None
    return pem


@dataclass(slots=True)
class ChainCache:
    """The chain at an address. ``check`` raises ``RefusedError`` for one that isn't valid, which is not kept."""

    fetch: Callable[[str], bytes]
    check: Callable[[Chain], None]
    clock: Callable[[], datetime]
    _kept: dict[str, tuple[Chain, datetime]] = field(default_factory=dict, init=False, repr=False)
    _failed: dict[str, datetime] = field(default_factory=dict, init=False, repr=False)
    _flights: dict[str, tuple[Future[Chain], float]] = field(default_factory=dict, init=False, repr=False)
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    def chain(self, url: str) -> Chain:
        """A chain that was valid when it was fetched. Raises ``RefusedError`` where there is none to be had."""
        with self._lock:
            chain, until = self._kept.get(url, ((), None))
            if until is not None and self.clock() < until:
                return chain
            flight = self._flights.get(url)
            if flight is None:
                self._admit(url, is_known=until is not None)
                mine: Future[Chain] = Future()
                self._flights[url] = mine, time.monotonic()
        if flight is None:
            return self._fly(url, mine)
        landed, began = flight
        try:
            return landed.result(max(0.0, began + WAIT_S - time.monotonic()))
        except TimeoutError:
            raise RefusedError("the certificate chain takes too long") from None

    def _admit(self, url: str, *, is_known: bool) -> None:
        """``RefusedError`` where an address is not to be asked for now; one that was good may always be."""
        now = self.clock()
        self._failed = {failed: since for failed, since in self._failed.items() if since + FAILED_FOR > now}
        if url in self._failed:
            raise RefusedError("there was no valid certificate chain at that address a moment ago")
        if not is_known and (len(self._failed) >= FAILURES or len(self._flights) >= AT_ONCE):
            raise RefusedError("too many certificate chains are asked for")

    def _fly(self, url: str, landed: Future[Chain]) -> Chain:
        try:
            chain = _loaded(self.fetch(url))
            self.check(chain)
        except BaseException as error:
            with self._lock:
                self._failed[url] = self.clock()
                del self._flights[url]
            landed.set_exception(error)
            raise
        with self._lock:
            self._keep(url, chain)
            del self._flights[url]
        landed.set_result(chain)
        return chain

    def _keep(self, url: str, chain: Chain) -> None:
        """Only chains that were found valid come here: nobody else's can push Amazon's out."""
        self._kept.pop(url, None)
        while len(self._kept) >= CHAINS_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[url] = chain, self.clock() + CHAIN_LIFETIME


def _loaded(pem: bytes) -> Chain:
    if len(pem) > LONGEST_CHAIN_BYTES:
        raise RefusedError("the certificate chain is too long")
    try:
        chain = tuple(x509.load_pem_x509_certificates(pem))
    except ValueError:
        raise RefusedError("the certificate chain is not PEM") from None
    if len(chain) > LONGEST_CHAIN:
        raise RefusedError("the certificate chain is too long")
    return chain
