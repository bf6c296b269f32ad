"""What is asked several times of one thing, worked out once.

The checks of a document run one after the other and share what they read of it, and a check asks
the same of a claim when it finds and when it judges it: it is enough to keep the last answer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from osint.world import World

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


def once(function: Callable[[Asked, World], Answer]) -> Callable[[Asked, World], Answer]:
    """The function, which runs only for another object (not: an unequal one) than the last."""
    last: tuple[Asked, World, Answer] | None = None

    @wraps(function)
    def remembered(asked: Asked, world: World) -> Answer:
        nonlocal last
        kept = last
        if kept is None or kept[0] is not asked or kept[1] is not world:
            kept = last = asked, world, function(asked, world)
        return kept[2]

    return remembered
