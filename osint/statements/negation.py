"""Sentences that take back what they state: a denied or imagined statement is no error of a text.

"It is not true that Lviv is in Russia" and "If Lviv were 20 km from Moscow" state nothing that a
map could contradict. Plain signs only; a quoted claim that the text does not judge is still one.
"""

from __future__ import annotations

import re

from osint.extract import sentences
from osint.support.patterns import lazily

_TAKEN_BACK = lazily(
    r"\b(?:not|n['’]t) true\b|\b(?:is|was|are|were) (?:false|untrue|wrong|a (?:typo|mistake|fake|lie|hoax))\b"
    r"|\b(?:falsely|wrongly|mistakenly|erroneously|incorrectly)\b|\b(?:a|the) typo\b"
    r"|\bif\b[^.!?\n]{1,60}\bwere\b|\bimagine\b|\balternat(?:e|ive)[- ]history\b",
    re.IGNORECASE,
)
_REACH = 200


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether the sentence that holds text[start:end] denies or only imagines what it states."""
    first, last = sentences.bounds(text, start)
    low, high = max(first, start - _REACH), min(max(last, end), end + _REACH)
    return _TAKEN_BACK.search(text[low:high]) is not None
