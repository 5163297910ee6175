"""What was understood is held against what is written in a list of requests."""

from __future__ import annotations

from pathlib import Path

from nlu import Interpretation, LanguagePack, Slots
from tests.benchmarks.heldout import compare, load

WRITTEN = """
- say: coffee without sugar, double shot
  intent: add
  slots: {item: coffee, without: [sugar], modifiers: [double shot]}
"""


def test_a_written_list_equals_the_values_that_were_found(tmp_path: Path) -> None:
    path = tmp_path / "requests.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    (request,) = load(path)
    pack = LanguagePack.load("en")
    slots = Slots(item="coffee", without=("sugar",), modifiers=("double shot",))
    assert compare(request, [], Interpretation("add", slots, 1.0, ""), pack).wrong == ()
    other = Slots(item="coffee", without=("milk",), modifiers=("double shot",))
    assert len(compare(request, [], Interpretation("add", other, 1.0, ""), pack).wrong) == 1
