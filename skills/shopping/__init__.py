"""The skills that come with hawker; importing this package registers them."""

from skills.shopping import (
    adding,
    answers,
    basket,
    browse,
    checkout,
    going_back,
    history,
    number_check,
    orders,
    product,
    spelling,
    talk,
)

__all__ = [
    "adding",
    "answers",
    "basket",
    "browse",
    "checkout",
    "going_back",
    "history",
    "number_check",
    "orders",
    "product",
    "spelling",
    "talk",
]
