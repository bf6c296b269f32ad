"""Where in a text a coordinate may stand: one cheap pass, so that prose costs almost nothing.

A notation says itself how it shows: by what stands right behind a digit (`TRIGGER`, a piece of
a pattern: a degree sign, two decimals, a grid letter), or by words without which it is never
read (`WORDS`, in small letters). The triggers of all notations make one pattern; where it
matches, each of them reads a short window around. With a word, a notation reads the whole text.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from osint.support.patterns import lazily

_REACH_BACK = 80
_REACH_ON = 120


@cache
def _trigger(parts: tuple[str, ...]) -> Any:
    return lazily(f"[0-9](?:{'|'.join(parts)})")


class Scanned:
    """A text with the stretches of it in which coordinates may stand."""

    def __init__(self, text: str, notations: Iterable[Any]) -> None:
        self.text = text
        self.lowered = text.lower()
        triggers = tuple(n.TRIGGER for n in notations if getattr(n, "TRIGGER", ""))
        self.windows = _windows(text, _trigger(triggers))

    def places(self, notation: Any) -> list[tuple[int, int]]:
        """Where a notation is to read."""
        own = getattr(notation, "places", None)
        if own is not None:
            found: list[tuple[int, int]] = own(self.text)
            return found
        if any(map(self.lowered.__contains__, getattr(notation, "WORDS", ()))):
            return [(0, len(self.text))]
        return self.windows if getattr(notation, "TRIGGER", "") else []


def _windows(text: str, trigger: Any) -> list[tuple[int, int]]:
    """The stretches of a text around what the trigger finds; near ones are one."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for match in trigger.finditer(text):
        at = match.start()
        if at - _REACH_BACK > end:
            if end >= 0:
                found.append((start, min(end, len(text))))
            start = max(0, at - _REACH_BACK)
        end = at + _REACH_ON
    if end >= 0:
        found.append((start, min(end, len(text))))
    return found
