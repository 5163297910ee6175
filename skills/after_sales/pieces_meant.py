"""Which pieces of an order are meant, and which variant is to come in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commerce import CartLine, Order, Piece, Product, Variant
from nlu import Slots
from skills.dialogue.pointing import named_among
from skills.dialogue.turn import Turn
from skills.dialogue.wording import line_label
from skills.dialogue.words_said import holds, meant, tokens


def lines_meant(turn: Turn, order: Order, said: str) -> list[CartLine]:
    """The lines of an order that are named; all where everything is meant, or the only one."""
    named = _named(turn, order.lines, said)
    if named:
        return _told_apart(turn, named, said)
    if turn.everything or turn.slots.reference in {"all", "both"} or len(order.lines) == 1:
        return list(order.lines)
    if turn.slots.ordinals:
        place = turn.slots.ordinals[0]
        if 1 <= abs(place) <= len(order.lines):
            return [order.lines[place if place < 0 else place - 1]]
    labels = [line_label(turn, line) for line in order.lines]
    index = named_among(labels, turn.slots.item) if turn.slots.item else None
    return [] if index is None else [order.lines[index]]


def pieces_of(turn: Turn, lines: Sequence[CartLine], *, swapping: bool = False) -> tuple[Piece, ...]:
    """As many pieces of the lines as were said; all of them where no number was.

    Where they are swapped, a number that the order doesn't have tells what is wanted: "change the size to eleven".
    """
    count = turn.slots.quantity if len(lines) == 1 else None
    if swapping and count is not None and count > lines[0].quantity:
        count = None
    return tuple(Piece(line.id, count or line.quantity) for line in lines)


def recounted(turn: Turn, order: Order, pieces: Sequence[Piece]) -> tuple[Piece, ...] | None:
    """The pieces that were read back with another number of one of them; ``None`` where none is said, or of which.

    A number that the order doesn't have is left to the shop to refuse.
    """
    number = turn.slots.quantity
    lines = [line for line in order.lines if line.id in {piece.line_id for piece in pieces}]
    meant_lines = _named(turn, lines, turn.interpretation.heard)
    if not meant_lines and not turn.slots.item:
        several = [line for line in lines if line.quantity > 1]
        meant_lines = lines if len(lines) == 1 else several
    if not number or len(meant_lines) != 1:
        return None
    piece = next(piece for piece in pieces if piece.line_id == meant_lines[0].id)
    count = piece.quantity + turn.step * number if turn.step else number
    if count < 1:
        return None
    return tuple(replace(each, quantity=count) if each is piece else each for each in pieces)


def variants_meant(line: CartLine, product: Product, said: str, slots: Slots) -> list[Variant]:
    """The variants in stock that fit what is wanted instead; nothing where nothing was said of it."""
    number = str(slots.quantity) if slots.quantity and slots.quantity > line.quantity else ""
    said = " ".join([said, slots.size or number, slots.color or ""])  # "ten" is a size 10
    heard = tokens(said)
    present = {attribute.name: attribute.value for attribute in line.attributes}
    buyable = [variant for variant in product.variants if variant.stock > 0 and variant.sku != line.sku]
    by_number = [variant for variant in buyable if holds(heard, [variant.sku.lower()])]
    if by_number:
        return by_number
    wanted = {
        name: value
        for name in dict.fromkeys(a.name for variant in product.variants for a in variant.attributes)
        if (value := _value_wanted(product.values(name), present.get(name), name, said)) is not None
    }
    fitting = [v for v in buyable if all((v.attribute(name) or "") == value for name, value in wanted.items())]
    if slots.reference == "cheapest" and fitting:
        return [min(fitting, key=lambda variant: variant.price.minor)]
    if not wanted:
        return []
    kept = [sum(v.attribute(name) == value for name, value in present.items()) for v in fitting]
    return [variant for variant, same in zip(fitting, kept, strict=True) if same == max(kept)]


def options_of(line: CartLine, product: Product) -> list[Variant]:
    """What could be had instead, the most alike first."""
    present = {attribute.name: attribute.value for attribute in line.attributes}
    buyable = [variant for variant in product.variants if variant.stock > 0 and variant.sku != line.sku]
    return sorted(buyable, key=lambda v: -sum(v.attribute(name) == value for name, value in present.items()))


def _named(turn: Turn, lines: Sequence[CartLine], said: str) -> list[CartLine]:
    """The lines whose whole name is said; else those whose kind is said by the name's last word or an alias."""
    heard = tokens(said)
    whole = [line for line in lines if holds(heard, tokens(line.name))]
    rest = [line for line in lines if line not in whole]
    kinds = {line.id: _kinds(turn, line) for line in rest}
    covered = {word for line in whole for word in tokens(line.name)}
    return whole + [
        line
        for line in rest
        if any(holds(heard, tokens(kind)) and not set(tokens(kind)) <= covered for kind in kinds[line.id])
    ]


def _kinds(turn: Turn, line: CartLine) -> list[str]:
    product = turn.shop.product(line.product_id)
    aliases = list(product.aliases) if product else []
    return [line.name.split()[-1], *aliases, *(alias.split()[-1] for alias in aliases)]


def _told_apart(turn: Turn, lines: list[CartLine], said: str) -> list[CartLine]:
    """Of several lines of one product, those whose details are said; all where all are meant."""
    heard, found = tokens(said), list[CartLine]()
    for product_id in dict.fromkeys(line.product_id for line in lines):
        same = [line for line in lines if line.product_id == product_id]
        scores = [sum(holds(heard, tokens(a.value)) for a in line.attributes) for line in same]
        if turn.everything or turn.slots.reference in {"all", "both"} or max(scores) == 0:
            found += same
        else:
            found += [line for line, score in zip(same, scores, strict=True) if score == max(scores)]
    return found


def _value_wanted(values: Sequence[str], present: str | None, name: str, said: str) -> str | None:
    """The value of an attribute that is said, another than the present one where both are."""
    found = meant(said, {value: [value, f"{name} {value}", f"{value} {name}"] for value in values})
    others = [value for value in found if value != present]
    if len(others) == 1:
        return others[0]
    return present if found and not others else None
