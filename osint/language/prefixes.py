"""A pattern for many words at once, by the letters they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable


def prefix_pattern(words: Iterable[str], length: int) -> str:
    """A pattern that matches where any of the words begins, of longer ones the first `length`
    letters. Words that share a beginning share a branch, so that few letters are compared."""
    branches: dict[str, list[str]] = {}
    for word in sorted({word[:length] for word in words}):
        branches.setdefault(word[:1], []).append(word[1:])
    if "" in branches or not branches:  # a word ends here: whatever follows is found by it
        return ""
    heads: dict[str, list[str]] = {}
    for letter, rests in branches.items():
        heads.setdefault(prefix_pattern(rests, length - 1), []).append(re.escape(letter))
    either = [_one_of(letters) + rest for rest, letters in heads.items()]
    return either[0] if len(either) == 1 else f"(?:{'|'.join(either)})"


def _one_of(letters: list[str]) -> str:
    return letters[0] if len(letters) == 1 else f"[{''.join(letters)}]"
