"""From a product to the one SKU that is meant: what was said, what has to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from commerce import Product, Variant


@dataclass(frozen=True, slots=True)
class VariantChoice:
    """The variant, or what stands in the way of it."""

    variant: Variant | None = None
    ask: str = ""
    """The attribute to ask for."""
    values: tuple[str, ...] = ()
    """Its values that can be bought."""
    missing: str = ""
    """A value that was wished for and can't be had."""


def matching(product: Product, wanted: Mapping[str, str]) -> tuple[Variant, ...]:
    """The variants with these attributes. One that the product doesn't have at all is no obstacle."""
    known = {name: value for name, value in wanted.items() if product.values(name)}
    return tuple(
        variant
        for variant in product.variants
        if all((variant.attribute(name) or "").lower() == value.lower() for name, value in known.items())
    )


def choose_variant(product: Product, wanted: Mapping[str, str]) -> VariantChoice:
    """The variant that the wishes leave; else the one attribute to ask for next."""
    kept: dict[str, str] = {}
    for name, value in wanted.items():
        if not any(v.stock for v in matching(product, {**kept, name: value})):
            values = _buyable(product, kept, name)
            return VariantChoice(ask=name, values=values, missing=value)
        kept[name] = value
    candidates = tuple(v for v in matching(product, kept) if v.stock) or matching(product, kept)
    for name in dict.fromkeys(a.name for v in candidates for a in v.attributes):
        found = (v.attribute(name) for v in candidates)
        values = tuple(dict.fromkeys(value for value in found if value))
        if len(values) > 1:
            return VariantChoice(ask=name, values=values)
    return VariantChoice(variant=candidates[0])


def _buyable(product: Product, kept: Mapping[str, str], name: str) -> tuple[str, ...]:
    found = (v.attribute(name) for v in matching(product, kept) if v.stock)
    return tuple(dict.fromkeys(value for value in found if value is not None))
