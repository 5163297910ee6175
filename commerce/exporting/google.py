"""The catalogue as a feed of Google Merchant Center (see ``commerce.importing.google``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from commerce.exporting.tables import csv_text, major
from commerce.importing.content import Record, StoreFiles
from commerce.importing.google import VARIANT_ATTRIBUTES

NAMESPACE: Final = "http://base.google.com/ns/1.0"
COLUMNS: Final = (
    "id",
    "item_group_id",
    "title",
    "description",
    "price",
    "availability",
    "sell_on_google_quantity",
    "brand",
    "product_type",
    *VARIANT_ATTRIBUTES,
    "image_link",
    "additional_image_link",
    "virtual_model_link",
)
Item = dict[str, object]


def google_xml(files: StoreFiles) -> str:
    """The feed as RSS 2.0; attributes that Google doesn't know are left out."""
    ET.register_namespace("g", NAMESPACE)
    rss = ET.Element("rss", {"version": "2.0"})
    channel = ET.SubElement(rss, "channel")
    ET.SubElement(channel, "title").text = files.store["name"]
    for item in _items(files):
        element = ET.SubElement(channel, "item")
        for name in COLUMNS:
            value = item.get(name, "")
            for text in value if isinstance(value, list) else [value]:
                if text != "":
                    ET.SubElement(element, f"{{{NAMESPACE}}}{name}").text = str(text)
    ET.indent(rss)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(rss, encoding="unicode")}\n'


def google_table(files: StoreFiles) -> str:
    """The feed as tab-separated text."""
    rows = ([_cell(item.get(column, "")) for column in COLUMNS] for item in _items(files))
    return csv_text(COLUMNS, rows, "\t")


def _items(files: StoreFiles) -> Iterator[Item]:
    categories = {category["key"]: category["name"] for category in files.categories}
    products = {product["id"]: product for product in files.products}
    for variant in sorted(files.variants, key=lambda variant: (variant["product_id"], variant["position"])):
        yield _item(products[variant["product_id"]], variant, categories, files.store["currency"])


def _item(product: Record, variant: Record, categories: dict[str, str], currency: str) -> Item:
    images = product["images"]
    known = dict(map(tuple, [*product["attributes"], *variant["further"]])) | {
        "size": variant["size"],
        "color": variant["color"],
    }
    return {
        "id": variant["sku"],
        "item_group_id": product["id"],
        "title": product["name"],
        "description": product["description"],
        "price": f"{major(variant['price'], currency)} {currency}",
        "availability": "in_stock" if variant["stock"] else "out_of_stock",
        "sell_on_google_quantity": variant["stock"],
        "brand": product["brand"],
        "product_type": categories.get(product["category"], product["category"]),
        **{name: known.get(name, "") for name in VARIANT_ATTRIBUTES},
        "image_link": images[0] if images else "",
        "additional_image_link": images[1:],
        "virtual_model_link": product["model"],
    }


def _cell(value: object) -> object:
    text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    return " ".join(text.split())
