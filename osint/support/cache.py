"""What a function returned, kept by its argument: the one kind of cache of the hot path."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V]):
    """`remembered[argument]` calls `function` once for each argument.

    It holds `most` answers, so that a worker's memory stays flat over any number of documents: half
    of them answer, the half before is kept for what is asked for again. What is there is found
    without a call in Python, which `functools.lru_cache` cannot do for methods without keeping
    their objects alive.
    """

    __slots__ = ("_before", "_function", "_half")

    def __init__(self, function: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._function, self._half = function, max(1, most // 2)
        self._before: dict[K, V] = {}

    def __missing__(self, argument: K) -> V:
        if len(self) >= self._half:
            self._before = dict(self)
            self.clear()
        known = self._before
        answer = known[argument] if argument in known else self._function(argument)
        self[argument] = answer
        return answer
