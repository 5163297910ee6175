"""One utterance out of several segments: a speaker who pauses ends a segment, not the thought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from voice.transcript import Alternative, Transcript

if TYPE_CHECKING:
    from collections.abc import Sequence


MAX_ALTERNATIVES: Final = 5


def join_segments(segments: Sequence[Transcript], max_alternatives: int = MAX_ALTERNATIVES) -> Transcript:
    """Join final transcripts in their order; the likeliest ``max_alternatives`` combinations are kept.

    A combination's confidence is the product of its parts', as a share of those kept; its support is that of
    the weakest one that was weighed.
    """
    joined = [Alternative("", 1.0)]
    for segment in segments:
        if segment.alternatives:
            pairs = [_append(left, right) for left in joined for right in segment.alternatives]
            joined = sorted(pairs, key=lambda a: -a.confidence)[:max_alternatives]
    total = sum(alternative.confidence for alternative in joined)
    shares = (Alternative(a.text, a.confidence / total, a.words) for a in joined if a.text)
    supports = [segment.support for segment in segments if segment.support is not None]
    unweighed = any(segment.unweighed for segment in segments)
    return Transcript(tuple(shares), final=True, support=min(supports, default=None), unweighed=unweighed)


def _append(left: Alternative, right: Alternative) -> Alternative:
    text = f"{left.text} {right.text}".strip()
    return Alternative(text, left.confidence * right.confidence, left.words + right.words)
