"""What was understood once is understood still: no change may fall below the bars (see ``tests/benchmarks/bars.py``).

The sets are those that the templates' authors have read. What strangers say is measured by the benchmark
``understanding``, with sets that they have not.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from nlu import Interpreter, LanguagePack, Vocabulary
from tests.benchmarks import heldout
from tests.benchmarks.bars import SEEN_TYPED_INTENTS, SPOKEN_INTENTS
from tests.benchmarks.heldout import Outcome
from tests.benchmarks.understanding import spoken_outcomes, typed_outcomes
from tests.conftest import Joe


@pytest.fixture(scope="module")
def store_vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    return heldout.demo_vocabulary(tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def store_interpreter(pack: LanguagePack, store_vocabulary: Vocabulary) -> Interpreter:
    return Interpreter(pack, store_vocabulary)


def test_typed_requests_are_understood(store_interpreter: Interpreter, pack: LanguagePack) -> None:
    outcomes = typed_outcomes(store_interpreter, pack, heldout.SEEN_TYPED)
    assert heldout.intent_share(outcomes) >= SEEN_TYPED_INTENTS.limit, _misses(outcomes)


@pytest.mark.audio
@pytest.mark.timeout(2000)  # speaks and recognizes 239 sentences
def test_spoken_requests_are_understood(
    store_interpreter: Interpreter, pack: LanguagePack, store_vocabulary: Vocabulary, joe: Joe
) -> None:
    outcomes = spoken_outcomes(store_interpreter, pack, store_vocabulary, joe, heldout.SEEN_SPOKEN, every=2)
    assert len(outcomes) >= 60
    assert heldout.intent_share(outcomes) >= SPOKEN_INTENTS.limit, _misses(outcomes)


def _misses(outcomes: Sequence[Outcome]) -> str:
    """The table of what went wrong."""
    wrong = [outcome for outcome in outcomes if not outcome.intent_right]
    lines = [f"{o.request.say!r}, heard {o.heard!r}: {o.intent}, not {' or '.join(o.request.intents)}" for o in wrong]
    return "\n".join([f"{heldout.intent_share(outcomes):.1f} % of {len(outcomes)} intents are right", *lines])
