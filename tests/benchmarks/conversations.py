"""Conversations like those that shoppers have, made for a store of ``catalogue.py``: what is said, turn by turn."""

from __future__ import annotations

from itertools import cycle, islice
from typing import Final

from tests.benchmarks.catalogue import needs, samples

_SCRIPTS: Final = (
    """hello
    do you have {need}
    the second one
    how much is it
    what do people say about it
    add it to my cart
    the first one
    the first one
    i'm looking for {need}
    show me some more
    go back
    add the first one
    the first one
    the first one
    what's in my cart
    i'd like to check out
    standard delivery
    yes
    where is my order
    thanks, goodbye""",
    """i need {need} under fifty dollars
    tell me about the third one
    do you have it in black
    compare the first and the second
    add the first one to my basket
    the first one
    the first one
    make that two
    find {name}
    i'll take it
    the last one
    the first one
    what is your return policy
    is anything on sale
    i have a coupon
    summer twenty
    what does my cart come to
    check out please
    store pickup
    yes please""",
    """what can you do
    show me {need}
    the cheapest one
    could you say that again
    look for {misspelled}
    which sizes are there
    put two of them in my cart
    the first one
    the first one
    take that out again
    undo
    search for {need} in blue between ten and eighty dollars
    what do you recommend
    add the second one
    the first one
    the first one
    can you talk a bit slower
    i want to pay now
    standard delivery
    yes""",
)
"""In braces: something to look for. Where a size or a color is asked for, "the first one" answers; else it chooses."""


def conversations(products: int, count: int) -> list[list[str]]:
    """That many conversations in a store of that size, always the same ones."""
    wanted = iter(needs(count * 4))
    named = iter(samples(products, count))
    misspelled = iter(samples(products, count, misspelled=True))
    return [
        [
            line.strip().format(
                need=next(wanted) if "{need}" in line else "",
                name=next(named).text if "{name}" in line else "",
                misspelled=next(misspelled).text if "{misspelled}" in line else "",
            )
            for line in script.splitlines()
        ]
        for script in islice(cycle(_SCRIPTS), count)
    ]
