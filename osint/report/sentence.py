"""The words around a finding, as compilers show a line of code: the sentence, and marks under the
words that were checked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from osint.extract.sentences import bounds
from osint.report.safe import visible
from osint.support.named_tuple import NamedTuple

MAX_CHARS = 480
"""Longer sentences are cut at both ends; the words in question always show."""
BEFORE, AFTER = 160, 120
FARTHEST = 1_000
MARK = "^"


class Shown(NamedTuple):
    """A line of the sentence, and the line of marks below it ("" where nothing is marked)."""

    text: str
    marks: str


def sentence_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence that holds a span begins and ends; cut where it is very long."""
    first = max(text.rfind("\n\n", 0, start) + 1, start - FARTHEST)
    last = text.find("\n\n", end)
    last = min(len(text) if last < 0 else last, end + FARTHEST)
    paragraph = text[first:last].replace("\n", " ")  # a line that was wrapped ends no sentence
    begin = first + bounds(paragraph, start - first)[0]
    finish = first + bounds(paragraph, max(start, end - 1) - first)[1]
    finish = begin + len(text[begin:finish].rstrip())
    if finish - begin > max(MAX_CHARS, end - start + BEFORE + AFTER):
        begin, finish = max(begin, start - BEFORE), min(finish, end + AFTER)
        while begin > 0 and begin < start and text[begin - 1].isspace():
            begin += 1  # inside of a word, so that the cut shows
        while finish > end and finish < len(text) and text[finish].isspace():
            finish -= 1
    return begin, finish


def marked(text: str, spans: list[tuple[int, int]], width: int | None) -> Iterator[Shown]:
    """The sentence around the spans on lines of at most `width` columns (None: on one line), with
    marks under the words of the spans. Hidden characters are spelled out."""
    first, last = min(s for s, _ in spans), max(e for _, e in spans)
    begin, finish = sentence_of(text, first, last)
    cells = _cells(text, begin, finish, spans)
    for line in _wrapped(cells, width):
        while line and line[-1][0] == " ":  # it broke there: its mark would stand beyond the edge
            line.pop()
        shown = "".join(character for character, _ in line)
        marks = "".join((MARK if hit else " ") * columns(character) for character, hit in line)
        yield Shown(shown, marks.rstrip())


Cell = tuple[str, bool]  # a character, or a hidden one spelled out; whether it is marked


def _cells(text: str, begin: int, finish: int, spans: list[tuple[int, int]]) -> list[Cell]:
    """Characters with runs of white space as one blank; dots where the sentence was cut."""
    cells: list[Cell] = []
    for at in range(begin, finish):
        hit = any(start <= at < end for start, end in spans)
        if text[at].isspace():
            if cells and cells[-1][0] != " ":
                cells.append((" ", hit))
        else:
            cells.append((visible(text[at]), hit))
    while cells and cells[-1][0] == " ":
        cells.pop()
    if begin > 0 and not text[begin - 1].isspace():
        cells.insert(0, ("…", False))
    if finish < len(text) and not text[finish].isspace():
        cells.append(("…", False))
    return cells


def _wrapped(cells: list[Cell], width: int | None) -> Iterator[list[Cell]]:
    """Lines of at most `width` columns, broken at blanks, or inside of a word that is longer."""
    if width is None:
        yield cells
        return
    line: list[Cell] = []
    used = blank = 0
    for cell in cells:
        line.append(cell)
        used += columns(cell[0])
        if cell[0] == " ":
            blank = len(line)
        if used > width:
            at = blank or max(1, len(line) - 1)
            yield line[:at]
            line = line[at:]
            used, blank = sum(columns(character) for character, _ in line), 0
    if line:
        yield line


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for wide characters, none for marks that
    stand above others."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _fitting(word: str, room: int) -> str:
    """As much of a word as fits, at least a character."""
    used = 0
    for at, character in enumerate(word):
        used += columns(character)
        if used > room and at:
            return word[:at]
    return word


def wrapped(text: str, width: int | None, indent: str = "") -> list[str]:
    """A text on lines of at most `width` columns, all but the first behind the indent."""
    if width is None:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        while word or not line:
            room = width - (columns(indent) if lines else 0)
            longer = f"{line} {word}" if line else word
            if columns(longer) <= room:
                line = longer
                break
            if line:
                lines.append(line)
                line = ""
                continue
            cut = _fitting(word, room)  # a word longer than a line
            lines.append(cut)
            word = word[len(cut) :]
    if line:
        lines.append(line)
    return [lines[0], *(indent + rest for rest in lines[1:])] if lines else [""]
