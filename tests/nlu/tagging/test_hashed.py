"""Sets and lists in little memory know their members, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nlu.tagging.hashed import HashedIndex, HashedSet

RUNS = st.sets(st.lists(st.text(max_size=3), max_size=3).map(tuple), max_size=20)


@given(RUNS, RUNS)
def test_it_has_what_was_put_in_and_nothing_else(members: set[tuple[str, ...]], others: set[tuple[str, ...]]) -> None:
    found = HashedSet(map(hash, members))
    assert len(found) == len(members)
    assert all(member in found for member in members)
    assert not any(other in found for other in others - members)


@given(st.lists(st.sampled_from("abc"), max_size=12))
def test_an_index_has_every_place_of_its_members_in_their_order(members: list[str]) -> None:
    found = HashedIndex(members)
    assert {each: found.places(each) for each in "abcd"} == {
        each: [place for place, member in enumerate(members) if member == each] for each in "abcd"
    }
