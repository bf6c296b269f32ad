"""Sentences that take back what they state: denied, asked or only imagined."""

from __future__ import annotations

import re
from functools import cache

from osint.extract import sentences
from osint.language.pack import Pack

_REACH = 200


@cache
def _pattern(pack: Pack) -> re.Pattern[str] | None:
    words = sorted(pack.words("denied"), key=len, reverse=True)
    if not words:
        return None
    inner = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?<!\w)(?:{inner})(?!\w)", re.IGNORECASE)


def is_denied(pack: Pack, text: str, start: int, end: int) -> bool:
    """Whether the sentence that holds text[start:end] denies or only imagines what it states."""
    pattern = _pattern(pack)
    if pattern is None:
        return False
    first, last = sentences.bounds(text, start)
    low, high = max(first, start - _REACH), min(max(last, end), end + _REACH)
    return pattern.search(text, low, high) is not None
