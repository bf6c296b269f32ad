"""The place a report was sent from, in capitals at the head of its text: "XENIA, Ohio (AP) - "."""

from __future__ import annotations

from osint.extract.places.features import Option
from osint.extract.places.lexicon import Fitted
from osint.support.patterns import lazily

SCORE = 5.0
"""Log odds added to such a name: of 75 in news, every one names the place, and by the words around
it alone a town of under a million was missed in one of four."""
SHORTEST = 4
HEADS = ("", "\n", ".", "!", "?", "”", '"')
"""Signs that a paragraph begins behind, or the text that follows a title on its line."""
WIDEST = 20
_TAIL = lazily(
    r"((?:, [A-Z][\w.'’ -]{1,24}?){0,2})((?: \([A-Z][\w ./-]{1,30}\))?)"
    r"(?: ?(?:[—–]|--) ?| - )[\"“'‘(]?[A-Z0-9]"
)


def is_sent_from(text: str, option: Option, fitted: Fitted) -> bool:
    """Whether a report begins behind a name. A word or given name needs its agency or area too:
    "MASON - Good morning" is somebody speaking."""
    start, known = option.start, option.known
    surface = text[start : option.stop]
    if len(surface) < SHORTEST or not surface.isupper() or known.how == "demonym":
        return False
    if text[max(0, start - WIDEST) : start].rstrip(" ")[-1:] not in HEADS:
        return False
    tail = _TAIL.match(text, option.stop)
    if tail is None:
        return False
    is_word = known.common or known.key in fitted.given_names or known.key in fitted.surnames
    return not is_word or bool(tail[2]) or option.address == ">"
