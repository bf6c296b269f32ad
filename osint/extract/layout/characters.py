"""Characters that a reader does not see, or sees as another: what a text has in their place.

Pages hyphenate with soft hyphens, word processors write no-break blanks, macOS writes letters
apart from their accents, PDF text has ligatures. A name that is cut by one of them is another
name, or none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from osint.extract.layout.offsets import Edit
from osint.support.patterns import lazily

_BLANKS = "\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_JOINERS = "\u200c\u200d"
_INVISIBLE = (
    "\u00ad\u034f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
_MARKS = (
    "\u0300-\u034e\u0350-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670"
)
_LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"

_UNSEEN = _INVISIBLE + _JOINERS
_OTHER_BLANKS = rf"\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000{_UNSEEN}"
_HYPHENS = r"\u2010\u2011"
_LINES = r"\x0b\x0c\x85\u2028\u2029"
_FOLDED = r"\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
# Every match begins with a character of one set, so that a search leaps from one to the next.
_ODD = lazily(
    rf"[ {_OTHER_BLANKS}{_HYPHENS}\r{_LINES}{_MARKS}{_FOLDED}](?:"
    rf"(?<=\u00ad)(?P<hyphenated>[{_BLANKS}{_UNSEEN}]{{0,20}}\r?\n[{_BLANKS}{_UNSEEN}]{{0,40}}(?=[^\W\d_]))"
    rf"|(?<= )(?P<blanks>[{_BLANKS}{_UNSEEN}]{{1,200}}|(?=[\r\n]|\Z))"
    rf"|(?<=[{_OTHER_BLANKS}])(?P<others>[{_BLANKS}{_UNSEEN}]{{0,200}})"
    rf"|(?<=[{_HYPHENS}])(?P<hyphen>)"
    rf"|(?P<line>(?<=\r)\n?|(?<=[\r\n]\x0c)|(?<=[{_LINES}]))"
    rf"|(?<=[^\W\d_][{_MARKS}])(?P<marked>[{_MARKS}{_UNSEEN}]{{0,20}})"
    rf"|(?<=[{_FOLDED}])(?P<folded>)(?![{_MARKS}])"
    r")"
)
_SUSPECT = lazily(rf"[{_OTHER_BLANKS}{_HYPHENS}\x85\u2028\u2029{_MARKS}{_FOLDED}]")
_ANY_BLANK = lazily(rf"[{_BLANKS}]")
_SHAPES = lazily(r"[\u0600-\u08ff\u0900-\u0dff\ufb50-\ufdff]")
"""Letters of scripts in which a joiner between two of them is spelling."""
_ACROSS = 3
"""More blanks than these stand between columns of a table, and stay."""


def is_plain(text: str) -> bool:
    """Whether a text surely has nothing that `edits` would change; cheap."""
    if "  " in text or "\r" in text or " \n" in text or "\x0c" in text or "\x0b" in text:
        return False
    if text[-1:] in " \t":
        return False
    return text.isascii() or _SUSPECT.search(text) is None


def edits(text: str) -> Iterator[Edit]:
    """What to put in the place of such characters, in the order of the text."""
    for match in _ODD.finditer(text):
        kind, (start, end) = match.lastgroup or "", match.span()
        if kind == "marked":
            start -= 1  # with the letter that the mark stands on
        words = _IN_PLACE[kind](text, start, end)
        if words != text[start:end]:
            yield Edit(start, end, words)


def _blanks(text: str, start: int, end: int) -> str:
    if end == len(text) or text[end] in _LINE_ENDS:
        return ""
    found = _ANY_BLANK.findall(text, start, end)
    if not found:
        return _joiner(text, start, end)
    if "\t" in found or len(found) > _ACROSS or start == 0 or text[start - 1] in _LINE_ENDS:
        return "".join("\t" if blank == "\t" else " " for blank in found)
    return " "


def _joiner(text: str, start: int, end: int) -> str:
    """Nothing, but between the letters of a script that is written with joiners."""
    run = text[start:end]
    if not any(mark in run for mark in _JOINERS):
        return ""
    sides = text[start - 1 : start], text[end : end + 1]
    if not all(side and _SHAPES.match(side) for side in sides):
        return ""
    return "".join(mark for mark in run if mark in _JOINERS)


def _line(text: str, start: int, end: int) -> str:
    if text[start:end] == "\x0c" and start and text[start - 1] in "\r\n":
        return ""
    return "\n\n" if text[start:end] == "\u2029" else "\n"


def _marked(text: str, start: int, end: int) -> str:
    return "".join(
        letter
        for letter in unicodedata.normalize("NFC", text[start:end])
        if not unicodedata.combining(letter) and not _SUSPECT.match(letter)
    )


_IN_PLACE: dict[str, Callable[[str, int, int], str]] = {
    "hyphenated": lambda text, start, end: "",
    "blanks": _blanks,
    "others": _blanks,
    "hyphen": lambda text, start, end: "-",
    "line": _line,
    "marked": _marked,
    "folded": lambda text, start, end: unicodedata.normalize("NFKC", text[start:end]),
}
