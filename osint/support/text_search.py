"""Where words stand in a text, by plain search.

A pattern that opens with a choice of words is tried at every letter that one of them begins with,
which takes ten times as long as looking for each word. So the words that a pattern cannot do without
are looked for first, and the pattern is tried only about them.
"""

from __future__ import annotations

from collections.abc import Iterator


def positions(text: str, words: tuple[str, ...]) -> list[int]:
    """Where any of the words begins, in the order of the text; parts of longer words count."""
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    found.sort()
    return found


def small(text: str) -> str:
    """The text in small letters, of the same length; as it is where that would change."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def windows(found: list[int], before: int, after: int, length: int) -> Iterator[tuple[int, int]]:
    """The stretches about places in a text of a length, so many characters to either side, those
    that meet joined."""
    if not found:
        return
    low, high = max(0, found[0] - before), found[0] + after
    for at in found[1:]:
        if at - before > high:
            yield low, min(high, length)
            low = at - before
        high = at + after
    yield low, min(high, length)
