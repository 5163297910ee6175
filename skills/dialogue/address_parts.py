"""The parts of an address as the shop keeps them, of what was said."""

from __future__ import annotations

from commerce import Part
from nlu import Slots


def parts_of(slots: Slots) -> dict[Part, str]:
    """The parts that were said. Who says a street says all of its lines: what stood in the second one goes."""
    said = {
        Part.RECIPIENT: slots.name,
        Part.CITY: slots.city,
        Part.REGION: slots.region,
        Part.POSTCODE: slots.postcode,
    }
    found = {part: text for part, text in said.items() if text}
    if slots.street:
        line1, _, line2 = slots.street.partition(", ")
        found |= {Part.LINE1: line1, Part.LINE2: line2}
    return found
