"""Line breaks inside sentences, told from those between sentences, records and headlines.

Mail, PDF text and agencies' wires wrap their lines; lists, tables and captions mean their breaks.
A break is one of wrapping where what stands about it says so: the line below begins in small
letters, the line above ends with a word that ends no sentence, or all lines of the paragraph are
as full as one width lets them be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from osint.extract.layout.offsets import Edit
from osint.extract.sentences import is_shortened
from osint.support.named_tuple import NamedTuple
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
    r"(?:[-*•‣·–—▪►>|+#\[]|\d{1,3}[.)](?=\s)|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d|[A-Za-z][.)]\s|(?-i:[^\W\d_a-zа-яёіїєґ])[\w ()/.'’-]{0,30}:(?=\s|$)"
    r"|\w{1,20}:(?=\s|$)|(?-i:[A-Z][A-Z ]{2,40})(?:\d[\d.,]{0,9} (?-i:[A-Z]{1,10}))?(?:\.\.\.|…)\S)"
)
"""How a line begins that is an entry of a list, a time stamp or a field of a record, or a line of a
bulletin in capitals ("ABOUT 75 MI...120 KM")."""
_LAST_WORD = lazily(r"[^\W\d_][\w'’.-]*$|[^\W\d_]$")
_FIRST_WORD = lazily(r"\S{1,60}")
_COUNTED = lazily(r"\d[\d.,]{0,12}(?:[ -]\d[\d.,]{0,12})?[ -]?[^\W\d_A-Z]")
_HALF = lazily(
    r"[\d°'′\"″”][NSns]?,?\n[NSEW]\b|[\d°'′\"″”] ?[NS],?\n[ \t]*\d[\d.,°'′\"″”’ ]{0,18}[EW]\b"
    r"|\d\.\d{2,12},\n[ \t]*[-−+]?\d{1,3}\.\d"
)
_DEGREES = (
    r"[-−+]?\d{1,3}(?:\.\d{2,20}|[°º] ?\d[\d.]{0,9}['′’]?(?: ?\d[\d.]{0,9}[\"″”]?)?) ?[°º]?[NSEW]?"
)
_POINT = lazily(
    rf"\(?(?:geo:|(?-i:https?)://[^\s<>]{{1,200}}?[@=/,:])?{_DEGREES}(?:,? |[,;/+]){_DEGREES}"
    r"|\(?[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"
)
"""How a line begins that gives a point: a coordinate, a link to a map, a Plus Code."""
_SMALL = lazily(r"[a-zа-яёіїєґß-öø-ÿ(]")
_STOPS = ".!?…:;"


_LAST_TWO = lazily(r"(?:(?P<before>[^\W\d_][\w'’.-]{0,30}) )?(?P<word>[^\W\d_][\w'’.-]{0,30})\Z")
_FIRST_TWO = lazily(r"(?P<word>[^\W\d_][\w'’-]{0,30})(?: (?P<behind>[^\W\d_][\w'’-]{0,30}))?")

IsName = Callable[[str], bool]


class _Line(NamedTuple):
    start: int
    words: str


def nothing(name: str) -> bool:
    """What tells of no name that it is one."""
    del name
    return False


def edits(text: str, is_name: IsName = nothing) -> Iterator[Edit]:
    """A blank, or nothing behind a hyphen, for every break inside a sentence. `is_name` tells
    names of places."""
    for paragraph in _paragraphs(text):
        soft = list(_soft(paragraph))
        soft = [a or b for a, b in zip(soft, _before_points(paragraph), strict=True)]
        if is_name is not nothing:
            soft = [a or b for a, b in zip(soft, _inside_names(paragraph, is_name), strict=True)]
        if len(soft) > 1 and any(soft) and not all(soft) and _is_wrapped(paragraph):
            soft = [
                is_soft or not (_is_record(below) or _is_bare(above) or _is_bare(below))
                for is_soft, (above, below) in zip(soft, pairwise(paragraph), strict=True)
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


def _before_points(lines: list[_Line]) -> Iterator[bool]:
    """Whether each line that gives a point belongs to the words above it: they end with a colon,
    or names and points take turns and a point is last."""
    points = [_POINT.match(line.words.lstrip(_INDENT)) is not None for line in lines]
    takes_turns = points[-1] and not points[0]
    for above, is_point in zip(lines, points[1:], strict=False):
        last = above.words.rstrip(_INDENT)[-1:]
        yield is_point and (last == ":" or (takes_turns and last.isalnum()))


def _inside_names(lines: list[_Line], is_name: IsName) -> Iterator[bool]:
    """Whether each break is inside the name of a place. Lines that are no more than its two
    halves are entries of a list."""
    for above, below in pairwise(lines):
        last = _LAST_TWO.search(above.words.rstrip(_INDENT)[-64:])
        first = _FIRST_TWO.match(below.words.lstrip(_INDENT))
        yield last is not None and first is not None and _is_cut(last, first, above, below, is_name)


def _is_cut(
    last: re.Match[str], first: re.Match[str], above: _Line, below: _Line, is_name: IsName
) -> bool:
    before, end = last["before"], last["word"]
    begin, behind = first["word"], first["behind"]
    if not (end[0].isupper() and begin[0].isupper()) or _is_record(below):
        return False
    if above.words.strip(_INDENT) == end and below.words.strip(_INDENT) == begin:
        return False
    return (
        is_name(f"{end} {begin}")
        or (before is not None and before[0].isupper() and is_name(f"{before} {end} {begin}"))
        or (behind is not None and behind[0].isupper() and is_name(f"{end} {begin} {behind}"))
    )


def _goes_on(above: str, below: str, width: int) -> bool:
    if not above or not below:
        return False
    last, first = above[-1], below[0]
    if last == "-" and above[-2:-1].isalnum():
        return first.isalnum()
    if _is_coordinate(above, below):
        return True
    if _RECORD.match(below):
        return last == "," and first.isalpha() and not _RECORD.match(above)
    if last in _STOPS:
        return _goes_on_behind_stop(above, below)
    if _SMALL.match(first):
        return last.isalnum() or last in ",’'\"”)%°–—-/&“‘("
    if last == ",":
        return first.isalnum() or first in "“\"'‘("
    if above.endswith((" -", " –", " —")):
        return first.isalnum()
    if not (last.isalnum() or last in "–—&"):
        return False
    if _ends_open(above, below):
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
    from osint.language.layout import NAME_HEADS, OPEN, OPEN_ENDS

    match = _LAST_WORD.search(above[-40:])
    if match is None:
        return above[-1] in "–—&"
    word = match.group()
    if word.endswith(OPEN_ENDS):
        return True
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


def _is_bare(line: _Line) -> bool:
    """Whether the line has blanks only."""
    return not line.words.strip(_INDENT)


def _joined(above: _Line, below: _Line) -> Edit:
    words, rest = above.words.rstrip(_INDENT), below.words.lstrip(_INDENT)
    start, end = above.start + len(words), below.start + len(below.words) - len(rest)
    if words[-1] != "-" or not words[-2:-1].isalnum():
        return Edit(start, end, " ")
    return Edit(start if _keeps_hyphen(words, rest) else start - 1, end, "")


def _keeps_hyphen(above: str, below: str) -> bool:
    """Whether the hyphen at a line's end is one of the word: "17-kilometre", "Kyiv-based",
    "Rostov-on-Don"; else the word was cut to fit."""
    from osint.language.layout import JOINTS, TAILS

    word = _FIRST_WORD.match(below)
    tail = re.sub(r"\W+\Z", "", word.group()) if word else ""
    if not above[-2].isalpha() or not below[0].islower():
        return True
    head, hyphen, _ = tail.partition("-")
    return head in JOINTS if hyphen else tail in TAILS
