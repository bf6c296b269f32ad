"""What a function returned, kept by its argument: the one kind of cache of the hot path."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V]):
    """`remembered[argument]` calls `function` once for each argument.

    It holds `most` answers and then begins anew, so that a worker's memory stays flat over any
    number of documents. What is there is found without a call in Python, which
    `functools.lru_cache` cannot do for methods without keeping their objects alive.
    """

    __slots__ = ("_function", "_most")

    def __init__(self, function: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._function, self._most = function, most

    def __missing__(self, argument: K) -> V:
        if len(self) >= self._most:
            self.clear()
        answer = self[argument] = self._function(argument)
        return answer
