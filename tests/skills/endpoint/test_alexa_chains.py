"""Certificate chains are fetched once, kept a day, and seldom for who makes addresses up."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Semaphore
from typing import Final

import pytest

from skills.endpoint.alexa.chains import (
    AT_ONCE,
    CHAIN_LIFETIME,
    CHAINS_KEPT,
    FAILED_FOR,
    FAILURES,
    Chain,
    ChainCache,
    fetch_chain,
)
from skills.endpoint.errors import RefusedError
from tests.skills.endpoint.amazon import CHAIN, NOW, Amazon, Authority, pem

BODY: Final = b"{}"
PATIENCE_S: Final = 60


class Held:
    """A storage that answers once it is let."""

    def __init__(self, pem_file: bytes) -> None:
        self.pem, self.fetched = pem_file, list[str]()
        self.asked, self.go_on = Semaphore(0), Event()

    def fetch(self, url: str) -> bytes:
        self.fetched.append(url)
        self.asked.release()
        assert self.go_on.wait(PATIENCE_S)
        if not self.pem:
            raise RefusedError("the certificate chain is not there")
        return self.pem

    def cache(self) -> ChainCache:
        return ChainCache(self.fetch, lambda _chain: None, lambda: NOW)


@contextmanager
def asking(held: Held, cache: ChainCache, *urls: str) -> Iterator[list[Future[Chain]]]:
    """All are asked for at once, and none was answered yet."""
    with ThreadPoolExecutor(len(urls)) as pool:
        try:
            waiting = [pool.submit(cache.chain, url) for url in urls]
            for _ in set(urls):
                assert held.asked.acquire(timeout=PATIENCE_S)
            yield waiting
        finally:
            held.go_on.set()


def test_who_asks_for_one_that_is_being_fetched_gets_the_same(amazon: Amazon) -> None:
    held = Held(amazon.chain)
    cache = held.cache()
    with asking(held, cache, CHAIN) as first, ThreadPoolExecutor(8) as others:
        waiting = [others.submit(cache.chain, CHAIN) for _ in range(8)]
        held.go_on.set()
        chains = {each.result(PATIENCE_S)[0].serial_number for each in [*first, *waiting]}
    assert len(chains) == 1
    assert held.fetched == [CHAIN]


def test_nobody_waits_long_for_what_another_fetches(amazon: Amazon) -> None:
    held = Held(amazon.chain)
    cache = held.cache()
    with asking(held, cache, CHAIN) as first:
        with pytest.raises(RefusedError, match="takes too long"):
            cache.chain(CHAIN)
        assert not first[0].done()
    assert cache.chain(CHAIN) == first[0].result()


def test_few_unknown_addresses_are_asked_for_at_a_time(amazon: Amazon) -> None:
    held = Held(amazon.chain)
    cache = held.cache()
    with asking(held, cache, *(f"{CHAIN}.{number}" for number in range(AT_ONCE))):
        with pytest.raises(RefusedError, match="too many"):
            cache.chain(CHAIN)
        assert CHAIN not in held.fetched
    assert cache.chain(CHAIN)


def test_who_waits_for_one_that_fails_is_refused_too() -> None:
    held = Held(b"")
    cache = held.cache()
    with asking(held, cache, CHAIN) as first, ThreadPoolExecutor(1) as other:
        waiting = other.submit(cache.chain, CHAIN)
        held.go_on.set()
        for each in (*first, waiting):
            with pytest.raises(RefusedError):
                each.result(PATIENCE_S)
    assert held.fetched == [CHAIN]


def test_an_address_that_failed_is_not_asked_for_again_at_once(amazon: Amazon) -> None:
    moments = [NOW]
    verifier = amazon.verifier(lambda: moments[-1])
    good, amazon.chain = amazon.chain, b"nothing"
    for _ in range(3):
        with pytest.raises(RefusedError):
            verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == 1
    amazon.chain = good
    moments.append(NOW + FAILED_FOR)
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)


def test_who_makes_addresses_up_has_few_of_them_fetched_and_keeps_no_known_one_away(amazon: Amazon) -> None:
    moments = [NOW]
    verifier = amazon.verifier(lambda: moments[-1])
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    moments.append(NOW + CHAIN_LIFETIME)
    good, amazon.chain = amazon.chain, b"nothing"
    for number in range(10 * FAILURES):
        with pytest.raises(RefusedError):
            verifier.check_signature(f"{CHAIN}.{number}", amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == 1 + FAILURES
    amazon.chain = good
    with pytest.raises(RefusedError, match="too many"):
        verifier.check_signature(f"{CHAIN}.new", amazon.sign(BODY), BODY)
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    moments.append(moments[-1] + FAILED_FOR)
    verifier.check_signature(f"{CHAIN}.new", amazon.sign(BODY), BODY)


def test_a_chain_is_fetched_once_a_day(amazon: Amazon) -> None:
    moments = [NOW]
    verifier = amazon.verifier(lambda: moments[-1])
    for _ in range(3):
        verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == 1
    moments.append(NOW + CHAIN_LIFETIME)
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == 2


def test_a_kept_chain_that_expires_is_refused(amazon: Amazon) -> None:
    amazon.chain = pem(amazon.authority.leaf(amazon.key, life=timedelta(hours=1)))
    moments = [NOW]
    verifier = amazon.verifier(lambda: moments[-1])
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    moments.append(NOW + timedelta(hours=2))
    with pytest.raises(RefusedError, match="chain is not valid"):
        verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == 1


def test_the_memory_of_chains_is_bounded(amazon: Amazon) -> None:
    verifier = amazon.verifier()
    for number in range(CHAINS_KEPT + 1):
        verifier.check_signature(f"{CHAIN}.{number}", amazon.sign(BODY), BODY)
    verifier.check_signature(f"{CHAIN}.{CHAINS_KEPT}", amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == CHAINS_KEPT + 1
    verifier.check_signature(f"{CHAIN}.0", amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == CHAINS_KEPT + 2


def test_chains_that_are_not_valid_push_no_valid_one_out(amazon: Amazon) -> None:
    verifier = amazon.verifier()
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    good, amazon.chain = amazon.chain, pem(Authority(amazon.key).root)
    for number in range(CHAINS_KEPT + 1):
        with pytest.raises(RefusedError):
            verifier.check_signature(f"{CHAIN}.{number}", amazon.sign(BODY), BODY)
    amazon.chain, fetched = good, len(amazon.fetched)
    verifier.check_signature(CHAIN, amazon.sign(BODY), BODY)
    assert len(amazon.fetched) == fetched


def test_a_chain_that_cant_be_fetched_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy answers at port 9, so that nothing leaves this machine."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(RefusedError, match="can't be fetched"):
        fetch_chain(CHAIN)
