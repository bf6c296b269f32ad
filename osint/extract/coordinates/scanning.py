"""Where in a text a coordinate may stand: one cheap pass, so that prose costs almost nothing.

A notation says itself how it shows: by what stands right behind a digit (`TRIGGER`, a piece of
a pattern: a degree sign, two decimals, a grid letter), or by words without which it is never
read (`WORDS`, in small letters). The triggers of all notations make one pattern; where it
matches, each of them reads a short window around. With a word, a notation reads the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from osint.extract.coordinates.notation import Notation
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.text_search import has_digit

_REACH_BACK = 80
_REACH_ON = 120
_Stretch = tuple[int, int]


class _Plan(NamedTuple):
    """What each notation of some says of where it stands, gathered once."""

    trigger: re.Pattern[str]
    words: tuple[tuple[str, Notation], ...]
    sought: tuple[tuple[Notation, Callable[[str], list[_Stretch]] | None, bool], ...]
    """Each notation with its own search, and whether it has a trigger."""
    searching: tuple[tuple[Notation, Callable[[str], list[_Stretch]] | None, bool], ...]
    """Those with a search of their own."""


def places(text: str, notations: tuple[Notation, ...]) -> Iterator[tuple[Notation, int, int]]:
    """Where in a text each notation is to read, in their order."""
    plan = _plan(notations)
    windows = _windows(text, plan.trigger) if has_digit(text) else []
    lowered = text.lower()
    named = [notation for word, notation in plan.words if word in lowered]
    for notation, own, has_trigger in plan.sought if windows or named else plan.searching:
        if own is not None:
            found = own(text)
        elif notation in named:
            found = [(0, len(text))]
        else:
            found = windows if has_trigger else []
        for start, end in found:
            yield notation, start, end


@cache
def _plan(notations: tuple[Notation, ...]) -> _Plan:
    each: tuple[Any, ...] = notations
    triggers = [n.TRIGGER for n in each if getattr(n, "TRIGGER", "")]
    sought = [(n, getattr(n, "places", None), bool(getattr(n, "TRIGGER", ""))) for n in each]
    return _Plan(
        compiled(f"[0-9](?:{'|'.join(triggers)})"),
        tuple((word, n) for n in each for word in getattr(n, "WORDS", ())),
        tuple(sought),
        tuple(one for one in sought if one[1] is not None),
    )


def _windows(text: str, trigger: re.Pattern[str]) -> list[_Stretch]:
    """The stretches of a text around what the trigger finds; near ones are one."""
    found: list[_Stretch] = []
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
