"""what3words addresses: found, and never read. The list of words belongs to a company and is asked
for over the network, so such a mention has no point."""

from __future__ import annotations

from collections.abc import Iterator

from osint.model import CoordinateMention, Point
from osint.support.patterns import lazily

NAME = "what3words"
WORDS = ("///", "w3w.co", "what3words")
NOTE = "a what3words address: it cannot be read without asking the company's service"

_WORD = r"[^\W\d_]{3,24}"
_ADDRESS = lazily(
    rf"(?:(?<![/\w:])///|(?:https?://)?(?:www\.)?(?:what3words\.com|w3w\.co)/){_WORD}\.{_WORD}\.{_WORD}(?![\w/])"
)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The what3words addresses within text[start:end]."""
    for match in _ADDRESS.finditer(text, start, end):
        yield CoordinateMention(match.start(), match.end(), match[0], None, NAME, note=NOTE)


def write(point: Point) -> str:
    """Nothing: the words of a point are not known offline."""
    return ""
