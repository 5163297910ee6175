"""General sentences follow the pairs of an ARPA file, in words that are known."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from models.training.general_text import GeneralText
from tests.models.training.tiny_training import seeded

ARPA = """\
\\data\\
ngram 1=7
ngram 2=8

\\1-grams:
-99 <s> -0.3
-1.0 </s>
-1.0 yes -0.3
-1.0 please -0.3

\\2-grams:
-0.301030 <s> YES
-0.301030 <s> no
-0.045757 yes please
-1.000000 yes </s>
-0.200000 no zyzzyva
0.000000 please </s>
-0.100000 very very
-2.000000 <s> </s>

\\3-grams:
-0.1 <s> yes no

\\end\\
"""


@pytest.fixture
def arpa(tmp_path: Path) -> Path:
    path = tmp_path / "general.arpa"
    path.write_text(ARPA, encoding="utf-8")
    return path


def test_words_follow_one_another_as_often_as_the_pairs_say(arpa: Path) -> None:
    text, random = GeneralText(arpa, {"yes", "no", "please"}), seeded(1)
    drawn = Counter(text.sentence(random) for _ in range(4000))
    assert drawn.keys() == {("yes", "please"), ("yes",), ("no",), ()}
    assert drawn["yes", "please"] / 4000 == pytest.approx(0.45, abs=0.03)
    assert drawn[("yes",)] / 4000 == pytest.approx(0.05, abs=0.015)
    assert drawn[()] / 4000 == pytest.approx(0.01, abs=0.006)


def test_only_known_words_are_said(arpa: Path) -> None:
    text, random = GeneralText(arpa, {"no", "zyzzyva"}), seeded(1)
    assert {text.sentence(random) for _ in range(1000)} == {("no", "zyzzyva"), ()}


def test_a_sentence_has_at_most_14_words(arpa: Path) -> None:
    arpa.write_text(ARPA.replace("<s> YES", "<s> very"), encoding="utf-8")
    text, random = GeneralText(arpa, {"very"}), seeded(1)
    assert {len(text.sentence(random)) for _ in range(1000)} == {0, 14}


def test_the_same_seed_draws_the_same_sentences(arpa: Path) -> None:
    text = GeneralText(arpa, {"yes", "no", "please"})
    one, other = seeded(5), seeded(5)
    assert [text.sentence(one) for _ in range(50)] == [text.sentence(other) for _ in range(50)]


@pytest.mark.parametrize(
    "content",
    ["", "\\data\\\n\\end\\\n", ARPA.replace("-2.000000 <s> </s>\n", "")],
    ids=["empty", "no pairs", "no known words"],
)
def test_a_file_without_pairs_of_known_words_is_told(arpa: Path, content: str) -> None:
    arpa.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="has no bigrams of known words"):
        GeneralText(arpa, {"unheard"})
