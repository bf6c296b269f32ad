"""The sentences of a text for reading statements: a line that was only wrapped goes on.

A line break is a wrap where the next line's first word would not have fitted into the lines about
it; any other ends a sentence (headlines, lists, captions).
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract import sentences
from osint.support.patterns import lazily

_NARROWEST, _WIDEST = 30, 120
"""Columns between which lines are taken to be wrapped."""


def unwrapped(text: str) -> str:
    """The text with the line breaks of wrapped paragraphs as blanks; of the same length."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    parts = [lines[0]]
    for index in range(1, len(lines)):
        parts.append(" " if _is_wrap(lines, index) else "\n")
        parts.append(lines[index])
    return "".join(parts).replace("\r", " ").replace("\u00a0", " ")


def _is_wrap(lines: list[str], index: int) -> bool:
    above, below = lines[index - 1].rstrip(), lines[index].strip()
    if not above or not below or _FIGURE_LINE.fullmatch(below) or _has_figure_line(lines, index):
        return False
    width = _width(lines, index)
    first = below.split(" ", 1)[0]
    return _NARROWEST <= width <= _WIDEST and len(above) + 1 + len(first) > width


def _has_figure_line(lines: list[str], index: int) -> bool:
    """Whether the paragraph is a list of lines, since one of the next two is a figure alone."""
    for line in lines[index + 1 : index + 3]:
        if not line.strip():
            return False
        if _FIGURE_LINE.fullmatch(line.strip()):
            return True
    return False


_FIGURE_LINE = lazily(
    r"~?\d[\d.,\u00a0 ]{0,12}\s?[^\W\d_]{1,12}(?:\s?/\s?\d[\d.,\u00a0 ]{0,12}\s?[^\W\d_]{1,12})?"
)
"""A line that is one figure, twice at most: "360 km / 224 mi"."""
_LONGEST_HEADING = 120


def _width(lines: list[str], index: int) -> int:
    """The longest line of the paragraph, of the lines near."""
    low, high = index, index
    while low > 0 and lines[low - 1].strip() and index - low < 8:
        low -= 1
    while high < len(lines) - 1 and lines[high + 1].strip() and high - index < 8:
        high += 1
    return max(len(line.rstrip()) for line in lines[low : high + 1])


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of an unwrapped text, as offsets."""
    starts = sentences.starts(text)
    begun: int | None = None
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(text)
        first = start if begun is None else begun
        begun = first if _goes_on(text, first, end) else None
        if begun is None:
            yield first, end


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the next line is a figure that belongs to this one: "Graz to Linz", "220 km"."""
    if end - start > _LONGEST_HEADING or text[end - 1 : end] != "\n" or end >= len(text):
        return False
    if text[end] not in "~ \t" and not text[end].isdigit():
        return False
    stop = text.find("\n", end)
    line = text[end : stop if stop >= 0 else len(text)].strip()
    return len(line) < 40 and _FIGURE_LINE.fullmatch(line) is not None
