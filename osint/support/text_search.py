"""Where words stand in a text, by plain search.

A pattern that opens with a choice of words is tried at every letter that one of them begins with,
which takes ten times as long as looking for each word. So the words that a pattern cannot do without
are looked for first, and the pattern is tried only about them.
"""

from __future__ import annotations


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
