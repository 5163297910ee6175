"""Number safety: a quantity that was heard and may be another one is read back before it counts.

"Fifteen" sounds like "fifty", one alternative says "two" where another says "ten", and nobody buys 18,000 bottles of
water. What may be browsing is never asked about, and nothing that was typed. More than anybody can buy, typed or heard,
doesn't count at all: another number is asked for. When it is asked is in ``limits.yaml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from nlu import Candidate, Interpretation
from skills.dialogue.risk import RISKS, Risk
from skills.dialogue.session import Ask, Question
from skills.errors import SettingsError

FILE: Final = Path(__file__).parent / "limits.yaml"
COUNTED: Final = frozenset({Ask.HOW_MANY, Ask.PIECES})
"""Questions whose answer is a quantity, whatever the intent that it is said in."""
CHECKING: Final = frozenset({Ask.CHECK_NUMBER, Ask.DIGITS})


class Limits(BaseModel):
    """``limits.yaml``: when a number is read back."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    most_usual: int = Field(ge=1)
    """More of one thing than this is unusual."""
    most_possible: int = Field(99_999, ge=1)
    """More of one thing than this is never meant, typed or heard."""
    least_share: float = Field(ge=0.0, le=1.0)
    """Share of belief (0 to 1) from which another number that was heard is asked about."""
    sound_alikes: bool


@dataclass(frozen=True, slots=True)
class NumberSafety:
    """Which numbers are read back in one shop and one language."""

    limits: Limits
    alike: tuple[tuple[int, int], ...] = ()
    """Numbers that sound alike, as the language pack pairs them."""

    def question(self, found: Interpretation, open_question: Question | None) -> Question | None:
        """The question that reads the quantity back; ``None`` where it may count as it is."""
        quantity = found.slots.quantity
        if quantity is None or not _counts(found.intent or "", quantity, open_question):
            return None
        if not (self._is_unusual(quantity) or self._is_disputed(found)):
            return None
        wish = Candidate(found.intent or "", found.slots, found.confidence, found.heard)
        return Question(Ask.CHECK_NUMBER, number=str(quantity), candidates=(wish,), interrupted=open_question)

    def is_impossible(self, found: Interpretation, open_question: Question | None) -> bool:
        """Whether the quantity is more than anybody can buy, where it would count."""
        quantity = found.slots.quantity
        if quantity is None or quantity <= self.limits.most_possible:
            return False
        return _counts(found.intent or "", quantity, open_question)

    def instead_of(self, found: Interpretation, open_question: Question | None) -> Question:
        """The question for another quantity in the place of one that can't be."""
        slots = replace(found.slots, quantity=None, quantity_parts=())
        wish = Candidate(found.intent or "", slots, found.confidence, found.heard)
        number = str(found.slots.quantity or 0)
        return Question(Ask.DIGITS, number=number, candidates=(wish,), interrupted=open_question)

    def sound_alike(self, number: int, other: int) -> bool:
        """Whether one may be heard for the other: 15 and 50, 115 and 150."""
        hundreds, rest = divmod(number, 100)
        others, other_rest = divmod(other, 100)
        return hundreds == others and any({rest, other_rest} == set(pair) for pair in self.alike)

    def _is_unusual(self, quantity: int) -> bool:
        twins = {number for pair in self.alike for number in pair} if self.limits.sound_alikes else set()
        return quantity > self.limits.most_usual or quantity % 100 in twins

    def _is_disputed(self, found: Interpretation) -> bool:
        return bool(found.slots.quantity_parts) or any(
            other.share >= self.limits.least_share for other in found.other_quantities
        )


def load_limits(path: Path | None = None) -> Limits:
    """Read the limits, a shop's own or those that come with hawker.

    Raises:
        SettingsError: The file can't be read, or a limit is missing or wrong.
    """
    path = path or FILE
    try:
        return Limits.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise SettingsError(f"HAWKER_LIMITS: {path}: {place}: {first['msg']}") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SettingsError(f"HAWKER_LIMITS: {path} can't be read: {error}") from None


def with_quantity(wish: Candidate, quantity: int, found: Interpretation) -> Interpretation:
    """What was wished for, with a number that is certain now."""
    slots = replace(wish.slots, quantity=quantity, quantity_parts=())
    return Interpretation(wish.intent, slots, wish.confidence, wish.heard, agreement=found.agreement)


def _counts(intent: str, quantity: int, question: Question | None) -> bool:
    """Whether a quantity changes something; one that only names an option ("the twelve pack") does not."""
    if question is not None and question.ask in CHECKING:
        return False  # what is answered is judged there
    if question is not None and question.ask is Ask.WHICH_VALUE and _names_one(str(quantity), question.options):
        return False
    is_asked = question is not None and question.ask in COUNTED
    return is_asked or RISKS.get(intent, Risk.FREE) is not Risk.FREE


def _names_one(number: str, options: Sequence[str]) -> bool:
    return sum(option == number or option.startswith(f"{number} ") for option in options) == 1
