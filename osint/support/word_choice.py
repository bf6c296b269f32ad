"""A pattern of one of many words, in which words that begin alike share their beginning.

The engine of `re` tries alternatives one after another. Written as a tree of letters, they are few
at every step, and the code of the pattern is shorter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LEAST_SHARED = 3
"""Letters that sharing must spare: a further branch of the engine takes five words of code, a letter
two."""


def one_of(words: Iterable[str], blank: str = " ") -> str:
    """The source of a pattern of one of some words, without a group around it; where one begins with
    another, the longer first. `blank` is the pattern that stands for a blank. Of no words it is
    empty."""
    return "|".join(_alternatives(sorted(set(words)), blank))


def _alternatives(words: list[str], blank: str) -> list[str]:
    """Alternatives for sorted words."""
    found: list[str] = []
    at = 0
    while at < len(words):
        end = at + 1
        while end < len(words) and words[at] and words[end][0] == words[at][0]:
            end += 1
        found += _alike(words[at:end], blank)
        at = end
    return [one for one in found if one] + [one for one in found if not one]


def _alike(words: list[str], blank: str) -> list[str]:
    """Alternatives for sorted words of one first letter."""
    if len(words) == 1:
        return [_escaped(words[0], blank)]
    shared = _beginning(words[0], words[-1])
    rests = [word[len(shared) :] for word in words]
    if len(shared) * (len(words) - 1) < _LEAST_SHARED:
        return [_escaped(word, blank) for word in reversed(words)]
    inner = _alternatives([rest for rest in rests if rest], blank)
    body = f"(?:{'|'.join(inner)})"
    return [_escaped(shared, blank) + body + ("?" if "" in rests else "")]


def _beginning(first: str, second: str) -> str:
    """What two texts begin with alike."""
    for at, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return first[:at]
    return min(first, second, key=len)


def _escaped(text: str, blank: str) -> str:
    return re.escape(text).replace("\\ ", blank)
