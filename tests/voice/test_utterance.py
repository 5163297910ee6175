"""Segments are joined to one utterance."""

from __future__ import annotations

from dataclasses import replace

from voice import Alternative, Transcript, Word
from voice.utterance import join_segments


def segment(*alternatives: tuple[str, float]) -> Transcript:
    return Transcript(tuple(Alternative(text, share) for text, share in alternatives), final=True)


def test_alternatives_are_combined_likeliest_first() -> None:
    joined = join_segments([segment(("add", 0.6), ("and", 0.4)), segment(("two", 0.9), ("to", 0.1))], 3)
    assert [alternative.text for alternative in joined.alternatives] == ["add two", "and two", "add to"]
    assert abs(sum(alternative.confidence for alternative in joined.alternatives) - 1.0) < 1e-9


def test_empty_segments_add_nothing() -> None:
    assert join_segments([segment(), segment(("yes", 1.0)), segment()]).text == "yes"


def test_nothing_but_silence_is_an_empty_transcript() -> None:
    assert join_segments([segment(), segment()]) == Transcript((), final=True)
    assert join_segments([]) == Transcript((), final=True)


def test_the_whole_is_supported_as_badly_as_its_weakest_part_and_unweighed_if_a_part_is() -> None:
    sure, weak, strong, unweighed = (
        replace(segment(("yes", 1.0)), support=support, unweighed=unknown)
        for support, unknown in ((None, False), (12.0, False), (30.0, False), (None, True))
    )
    for parts, support, unknown in (
        ((sure, sure), None, False),
        ((sure, strong, weak), 12.0, False),
        ((unweighed, sure), None, True),
        ((strong, unweighed), 30.0, True),
    ):
        joined = join_segments(parts)
        assert (joined.support, joined.unweighed) == (support, unknown)


def test_words_keep_their_order() -> None:
    words = (Word("a", 0, 10, 1.0), Word("b", 500, 510, 1.0))
    parts = [Transcript((Alternative(word.text, 1.0, (word,)),), final=True) for word in words]
    assert join_segments(parts).alternatives[0].words == words


def test_ten_segments_do_not_explode() -> None:
    many = [segment(*((f"{number}{place}", 0.2) for number in range(5))) for place in range(10)]
    assert len(join_segments(many).alternatives) == 5
