"""The words of a language that steer whose turn it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TurnWords:
    """Words and phrases, in lower case as recognizers write them."""

    dangling: tuple[str, ...] = ()
    """Last words of a thought that isn't whole: "under", "and"."""
    whole: tuple[str, ...] = ()
    """Ends that are whole all the same: "what size"."""
    digits: tuple[str, ...] = ()
    """Names of digits."""
    stop: tuple[str, ...] = ()
    """What stops a reply, and is an utterance."""
    attention: tuple[str, ...] = ()
    """What stops a reply and means nothing else: the assistant's name."""

    def dangles(self, words: str, digits: int = 0) -> bool:
        """Whether words want more: their end is a dangling one, or a number has fewer than ``digits`` digits.

        A single word never dangles: it is mostly an answer that is misheard ("a" for "eight").
        """
        said = words.split()
        if len(said) < 2 or ends_with(said, self.whole):
            return False
        return ends_with(said, self.dangling) or 0 < self._digits_at_end(said) < digits

    def _digits_at_end(self, said: list[str]) -> int:
        count = 0
        while count < len(said) and said[-count - 1] in self.digits:
            count += 1
        return count


def ends_with(said: list[str], phrases: tuple[str, ...]) -> bool:
    """Whether words end with one of the phrases."""
    return any(said[-len(words) :] == words for words in map(str.split, phrases))
