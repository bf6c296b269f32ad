"""Line breaks inside sentences, told from those between sentences, records and headlines.

Mail, PDF text and agencies' wires wrap their lines; lists, tables and captions mean their breaks.
A break is one of wrapping where what stands about it says so: the line below begins in small
letters, the line above ends with a word that ends no sentence, or all lines of the paragraph are
as full as one width lets them be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from osint.extract.layout.offsets import Edit
from osint.extract.sentences import is_shortened
from osint.support.patterns import lazily

_LONG = 46
"""A line of so many characters that no stop ends goes on below."""
_FULL = 0.75
"""How full, by its paragraph's longest line, a line is with the word that stands below it."""
_WIDTHS = range(20, 201)
"""How wide wrapped lines are."""
_INDENT = " \t"

_SINGLE = lazily(r"\n(?<!\n\n)(?!\n|\Z)")
_RECORD = lazily(
    r"(?:[-*•‣·–—▪►>|+#\[]|\d{1,3}[.)](?=\s)|[A-Za-z][.)]\s|(?-i:[^\W\d_a-zа-яёіїєґ])[\w ()/.'’-]{0,30}:(?=\s|$)"
    r"|\w{1,20}:(?=\s|$))"
)
"""How a line begins that is an entry of a list or a field of a record."""
_LAST_WORD = lazily(r"[^\W\d_][\w'’.-]*$|[^\W\d_]$")
_FIRST_WORD = lazily(r"\S{1,60}")
_COUNTED = lazily(r"\d[\d.,]{0,12}(?:[ -]\d[\d.,]{0,12})?[ -]?[^\W\d_A-Z]")
_HALF = lazily(
    r"[\d°'′\"″”][NSns]?,?\n[NSEW]\b|[\d°'′\"″”] ?[NS],?\n[ \t]*\d[\d.,°'′\"″”’ ]{0,18}[EW]\b"
)
_SMALL = re.compile(r"[a-zа-яёіїєґß-öø-ÿ(]")
_STOPS = ".!?…:;"


class _Line(NamedTuple):
    start: int
    words: str


def edits(text: str) -> Iterator[Edit]:
    """A blank, or nothing behind a hyphen, for every break inside a sentence."""
    for paragraph in _paragraphs(text):
        soft = list(_soft(paragraph))
        if len(soft) > 1 and any(soft) and not all(soft) and _is_wrapped(paragraph):
            soft = [
                is_soft or not _is_record(line)
                for is_soft, line in zip(soft, paragraph[1:], strict=True)
            ]
        for is_soft, above, below in zip(soft, paragraph, paragraph[1:], strict=False):
            if is_soft:
                yield _joined(above, below)


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    """The lines of each paragraph that has several."""
    done = 0
    for match in _SINGLE.finditer(text):
        if match.start() < done:
            continue
        start = text.rfind("\n\n", 0, match.start())
        start = max(done, start + 2 if start >= 0 else 0)
        end = text.find("\n\n", match.end())
        end = len(text) if end < 0 else end
        done = end
        lines = []
        for words in text[start:end].split("\n"):
            lines.append(_Line(start, words))
            start += len(words) + 1
        yield lines


def _soft(lines: list[_Line]) -> Iterator[bool]:
    """Whether each break between the lines is inside a sentence, by the two lines beside it."""
    width = max(len(line.words) for line in lines)
    for above, below in pairwise(lines):
        yield _goes_on(above.words.rstrip(_INDENT), below.words.lstrip(_INDENT), width)


def _goes_on(above: str, below: str, width: int) -> bool:
    if not above or not below:
        return False
    last, first = above[-1], below[0]
    if last == "-" and above[-2:-1].isalnum():
        return first.isalnum()
    if _RECORD.match(below):
        return False
    if last in _STOPS:
        return _goes_on_behind_stop(above, below)
    if _SMALL.match(first):
        return last.isalnum() or last in ",’'\"”)%°–—-/&“‘("
    if last == ",":
        return first.isalnum() or first in "“\"'‘("
    if not (last.isalnum() or last in "–—&"):
        return False
    if _ends_open(above, below) or _is_coordinate(above, below):
        return True
    if len(above) < _LONG or not (first.isalnum() or first in "“\"'‘"):
        return False
    return len(above) + 1 + _length_of_first(below) >= _FULL * width


def _goes_on_behind_stop(above: str, below: str) -> bool:
    """Whether the stop is that of a shortened word ("St.", "U.S.")."""
    from osint.language.layout import SHORT_HEADS

    is_small = _SMALL.match(below) is not None
    if above[-1] != ".":
        return above[-1] == ";" and is_small
    word = above[-12:].rpartition(" ")[2]
    return word in SHORT_HEADS or (is_small and is_shortened(above, len(above) - 1))


def _is_coordinate(above: str, below: str) -> bool:
    """Whether the break cuts a coordinate: before its letter, or between its two halves."""
    return _HALF.search(above[-20:] + "\n" + below[:20]) is not None


def _ends_open(above: str, below: str) -> bool:
    """Whether the last word above ends no sentence, or is the first of a name or of a date."""
    from osint.language.layout import NAME_HEADS, OPEN

    match = _LAST_WORD.search(above[-40:])
    if match is None:
        return above[-1] in "–—&"
    word = match.group()
    if (word.lower() in OPEN and word[1:] == word[1:].lower()) or (
        word in NAME_HEADS and below[0].isupper()
    ):
        return True
    return below[0].isdigit() and (
        _is_month(word) or (word.islower() and _COUNTED.match(below) is not None)
    )


def _is_month(word: str) -> bool:
    from osint.language.dates import WORDS

    return word[0].isupper() and WORDS.get(word.lower().rstrip("."), ("",))[0] == "M"


def _length_of_first(below: str) -> int:
    match = _FIRST_WORD.match(below)
    return len(match.group()) if match else 0


def _is_wrapped(lines: list[_Line]) -> bool:
    """Whether every line but the last is as full as the paragraph's width lets it be."""
    width = max(len(line.words.strip(_INDENT)) for line in lines)
    return width in _WIDTHS and all(
        len(above.words.strip(_INDENT)) + 1 + _length_of_first(below.words.lstrip(_INDENT)) > width
        for above, below in pairwise(lines)
    )


def _is_record(line: _Line) -> bool:
    return _RECORD.match(line.words.lstrip(_INDENT)) is not None


def _joined(above: _Line, below: _Line) -> Edit:
    words, rest = above.words.rstrip(_INDENT), below.words.lstrip(_INDENT)
    start, end = above.start + len(words), below.start + len(below.words) - len(rest)
    if words[-1] != "-" or not words[-2:-1].isalnum():
        return Edit(start, end, " ")
    return Edit(start if _keeps_hyphen(words, rest) else start - 1, end, "")


def _keeps_hyphen(above: str, below: str) -> bool:
    """Whether the hyphen at a line's end is one of the word: "17-kilometre", "Kyiv-based",
    "Rostov-on-Don"; else the word was cut to fit."""
    from osint.language.layout import TAILS

    word = _FIRST_WORD.match(below)
    tail = re.sub(r"\W+\Z", "", word.group()) if word else ""
    if not above[-2].isalpha() or not below[0].islower() or "-" in tail:
        return True
    return tail in TAILS
