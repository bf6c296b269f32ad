"""Single characters in the place of others, in texts of any length."""

from __future__ import annotations

import re
from collections.abc import Mapping

from osint.support.patterns import lazily


class CharMap:
    """Replaces characters as `str.translate` does, in a tenth of its time: that looks every
    character of a text that is not ASCII up in Python, this only those that are to go."""

    __slots__ = ("_known", "_pattern")

    def __init__(self, replacements: Mapping[str, str]) -> None:
        """`replacements` maps characters outside ASCII to others, which are not to be replaced."""
        self._known = dict(replacements)
        self._pattern = lazily(lambda: f"[{re.escape(''.join(self._known))}]")

    def __call__(self, text: str) -> str:
        """The text with each of the characters replaced; of the same length."""
        if text.isascii():
            return text
        for char in set(self._pattern.findall(text)):
            text = text.replace(char, self._known[char])
        return text
