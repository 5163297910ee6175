"""From an aligned utterance to the slots of its intent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlu.interpretation import PriceRange, Slots
from nlu.numbers.reading import NumberSpan
from nlu.packs.pack import Intent
from nlu.packs.words import Words
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WITHOUT, WORD, Measure, Unit
from nlu.text import SLASH
from nlu.whole.modifiers import parted

MAX_QUANTITY: Final = 999_999_999_999
"""More is read as this, which nobody sells: it only has to be known as far too many."""
MAX_DIGITS: Final = 13
"""Of a quantity that is said in several numbers; one more than ``MAX_QUANTITY`` has."""
SHORTEST_ORDER_NUMBER: Final = 3
SHORTEST_BESIDE_QUANTITY: Final = 5
"""So many digits are no quantity where an order's number may be meant."""


def slots_of(
    intent: Intent,
    topic: str | None,
    units: Sequence[Unit],
    said_in: Sequence[str | None],
    utterance: Sequence[str],
    words: Words,
) -> Slots:
    """The slots that an intent takes from the units; ``said_in`` names the slot that each unit was aligned with."""
    reader = _SlotReader(intent, units, said_in, utterance, words)
    measure = reader.measure()
    return Slots(
        item=reader.item(),
        quantity=reader.quantity(),
        quantity_parts=reader.quantity_parts(),
        several=reader.several(),
        unit=measure.unit if measure else None,
        amount=measure.amount if measure else None,
        pack_size=measure.pieces if measure else None,
        ordinals=reader.ordinals(),
        price=reader.price(),
        color=reader.text_value("color"),
        size=reader.text_value("size"),
        brand=reader.text_value("brand"),
        reference=reader.reference(),
        coupon=reader.free("coupon"),
        order_number=reader.order_number(),
        delivery=reader.delivery(),
        language=reader.text_value("language"),
        topic=topic,
        without=reader.without(),
        modifiers=reader.modifiers(),
    )


def spoken_number(unit: Unit) -> int | None:
    """The whole number that a number unit says, if it says one."""
    spans = unit.value if unit.kind == NUMBER and isinstance(unit.value, tuple) else ()
    return spans[0].whole if len(spans) == 1 and isinstance(spans[0], NumberSpan) else None


def spoken_quantity(unit: Unit) -> tuple[int, tuple[int, ...]] | None:
    """A quantity, and the numbers that it was said in if those are several: "one five" is 15, of 1 and 5."""
    number = spoken_number(unit)
    if number is not None:
        return (number, ()) if number >= 0 else None
    spans = unit.value if unit.kind == NUMBER and isinstance(unit.value, tuple) else ()
    parts = tuple(span.whole for span in spans if isinstance(span, NumberSpan) and span.whole is not None)
    digits = spoken_digits([unit])
    if len(parts) < 2 or len(parts) != len(spans) or not digits.isdecimal():
        return None
    return int(digits[:MAX_DIGITS]), parts


def spoken_digits(units: Sequence[Unit]) -> str:
    """The digits of all numbers in their order, as order numbers are said: "twelve thirty four" is 1234."""
    spans = [
        span
        for unit in units
        if unit.kind == NUMBER and isinstance(unit.value, tuple)
        for span in unit.value
        if isinstance(span, NumberSpan)
    ]
    return "".join(span.digits or f"{span.value:f}" for span in spans if span.whole is not None)


class _SlotReader:
    def __init__(
        self,
        intent: Intent,
        units: Sequence[Unit],
        said_in: Sequence[str | None],
        utterance: Sequence[str],
        words: Words,
    ) -> None:
        self._takes = intent.takes
        self._units = units
        self._said_in = said_in
        self._utterance = utterance
        self._words = words

    def item(self) -> str | None:
        said = self._named()
        return self._trimmed(parted(said, self._words)[0] if "modifiers" in self._takes else said)

    def modifiers(self) -> tuple[str, ...]:
        return parted(self._named(), self._words)[1] if "modifiers" in self._takes else ()

    def _named(self) -> list[str]:
        """The words of what is wanted, with what is said of it."""
        if "item" not in self._takes:
            return []
        inside = [i for i, slot in enumerate(self._said_in) if slot == "item"]
        if not inside:
            return []
        region = self._units[inside[0] : inside[-1] + 1]
        kept = [unit for unit, before in zip(region, [None, *region], strict=False) if self._names(unit, before)]
        return [word for unit in kept for word in self._utterance[unit.start : unit.end]]

    def _names(self, unit: Unit, before: Unit | None) -> bool:
        """Whether a unit belongs to the name of what is wanted."""
        if unit.kind in (WORD, FILLER):
            return True
        if unit.kind == UNIT_OF:
            return before is not None and before.kind == WORD
        if unit.kind == NUMBER:
            return "quantity" not in self._takes and "order_number" not in self._takes
        return unit.kind not in self._takes

    def _trimmed(self, words: list[str]) -> str | None:
        """Without stop words and fillers at the ends."""

        def empty(word: str) -> bool:
            noise = word in self._words.stop_words or word in self._words.file.item_noise or SLASH in word
            return noise or (word,) in self._words.fillers

        while words and empty(words[0]):
            words = words[1:]
        while words and empty(words[-1]):
            words = words[:-1]
        return " ".join(words) or None

    def quantity(self) -> int | None:
        if "quantity" not in self._takes:
            return None
        said = self._counted()
        return min(said[-1][0], MAX_QUANTITY) if said else None

    def several(self) -> bool | None:
        """Whether it may be more than one, and no number tells how many: "a few", "1.5", "1/0"."""
        if "quantity" not in self._takes or self._counted():
            return None
        if any(self._is_no_count(unit) for unit in self._units):
            return True
        said, vague = tuple(self._utterance), self._words.vague
        lengths = {len(run) for run in vague}
        return any(said[i : i + n] in vague for n in lengths for i in range(len(said))) or None

    def _is_no_count(self, unit: Unit) -> bool:
        """Whether a number counts no things: a part of one ("1/2", "1.5"), or what is no number ("1/0")."""
        if unit.kind == WORD:
            part, slash, whole = unit.text.partition(SLASH)
            return bool(slash and part.isdecimal() and not whole.strip("0"))
        spans = unit.value if unit.kind == NUMBER and isinstance(unit.value, tuple) else ()
        after = self._utterance[unit.end] if unit.end < len(self._utterance) else ""
        is_share = after == self._words.file.signs.get("%")
        return not is_share and any(isinstance(span, NumberSpan) and span.whole is None for span in spans)

    def quantity_parts(self) -> tuple[int, ...]:
        """The numbers that the quantity was put together from."""
        said = self._counted() if "quantity" in self._takes else []
        return said[-1][1] if said else ()

    def _counted(self) -> list[tuple[int, tuple[int, ...]]]:
        """The numbers that are no order number, each with what it was put together from."""
        known = "order_number" not in self._takes
        ordered = () if known else self._order_units()
        wanted = [u for u in self._units if u.kind == NUMBER and u not in ordered and self._is_wanted(u)]
        return [said for unit in wanted if (said := spoken_quantity(unit)) is not None and (known or not said[1])]

    def measure(self) -> Measure | None:
        """What is counted, weighed or packed."""
        if "quantity" not in self._takes:
            return None
        return next((u.value for u in self._units if isinstance(u.value, Measure)), None)

    def _is_wanted(self, value: Unit) -> bool:
        """Whether a value isn't the one that another replaces ("three instead of two", "not express, standard")."""
        before = " ".join(self._utterance[: value.start])
        return not any(before == lead or before.endswith(" " + lead) for lead in self._words.file.not_counts)

    def delivery(self) -> str | None:
        if "delivery" not in self._takes:
            return None
        meant = [unit for unit in self._units if unit.kind == "delivery" and self._is_wanted(unit)]
        named = next((unit.value for unit in meant if isinstance(unit.value, str)), None) or self.text_value("delivery")
        return named or self._words.delivery_kind(self._utterance) or self.free("delivery")

    def ordinals(self) -> tuple[int, ...]:
        if "ordinals" not in self._takes:
            return ()
        found = [
            p for unit in self._units if unit.kind == "ordinals" and isinstance(unit.value, tuple) for p in unit.value
        ]
        return tuple(dict.fromkeys(p for p in found if isinstance(p, int)))

    def without(self) -> tuple[str, ...]:
        if WITHOUT not in self._takes:
            return ()
        found = (v for u in self._units if u.kind == WITHOUT and isinstance(u.value, tuple) for v in u.value)
        return tuple(dict.fromkeys(value for value in found if isinstance(value, str)))

    def price(self) -> PriceRange | None:
        if "price" not in self._takes:
            return None
        return next((u.value for u in self._units if isinstance(u.value, PriceRange)), None)

    def text_value(self, slot: str) -> str | None:
        if slot not in self._takes:
            return None
        return next((u.value for u in self._units if u.kind == slot and isinstance(u.value, str)), None)

    def reference(self) -> str | None:
        """What is pointed at; a pointing word before a name ("that red shirt") only describes it."""
        if "reference" not in self._takes:
            return None
        said = [u.value for u in self._units if u.kind == "reference" and isinstance(u.value, str)]
        strong = [value for value in said if value in self._words.file.superlatives]
        if strong:
            return strong[0]
        return said[0] if said and self.item() is None and not self.ordinals() else None

    def free(self, slot: str) -> str | None:
        if slot not in self._takes:
            return None
        inside = [u for u, said in zip(self._units, self._said_in, strict=True) if said == slot]
        if not inside:
            return None
        words = list(self._utterance[inside[0].start : inside[-1].end])
        while words and (words[-1],) in self._words.fillers:
            words.pop()
        return " ".join(words) or None

    def order_number(self) -> str | None:
        if "order_number" not in self._takes:
            return None
        digits = spoken_digits(self._order_units())
        return digits if len(digits) >= SHORTEST_ORDER_NUMBER else None

    def _order_units(self) -> tuple[Unit, ...]:
        """The numbers that are an order's: those said as such; else all, or the long ones beside quantities."""
        numbers = [(unit, slot) for unit, slot in zip(self._units, self._said_in, strict=True) if unit.kind == NUMBER]
        owned = tuple(unit for unit, slot in numbers if slot == "order_number" or self._is_owned(unit))
        if owned or not numbers:
            return owned
        least = SHORTEST_BESIDE_QUANTITY if "quantity" in self._takes else 0
        return tuple(unit for unit, _ in numbers if len(spoken_digits([unit])) >= least)

    def _is_owned(self, unit: Unit) -> bool:
        """Whether "order" or "number" stands before it."""
        return unit.start > 0 and self._utterance[unit.start - 1] in self._words.file.number_owners
