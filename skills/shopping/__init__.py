"""The skills that come with hawker; importing this package registers them."""

from skills.shopping import (
    adding,
    adding_several,
    answers,
    basket,
    browse,
    checkout,
    going_back,
    history,
    language,
    number_check,
    orders,
    pieces,
    product,
    removing_several,
    spelling,
    talk,
)

__all__ = [
    "adding",
    "adding_several",
    "answers",
    "basket",
    "browse",
    "checkout",
    "going_back",
    "history",
    "language",
    "number_check",
    "orders",
    "pieces",
    "product",
    "removing_several",
    "spelling",
    "talk",
]
