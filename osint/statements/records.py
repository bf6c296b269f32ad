"""What stands about a coordinate: the lines around it as one row, where a break is a token."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from osint.language.pack import Pack
from osint.statements import chains, match
from osint.statements.model import Statement
from osint.statements.reading import SlotSource
from osint.statements.row import Row

BEFORE_LINES, AFTER_LINES = 7, 2
"""Lines about a coordinate, empty ones not counted, in which its place may stand."""
BEFORE, AFTER = 420, 220
"""Characters at most of them."""


def read(
    text: str,
    pack: Pack,
    source: SlotSource,
    spans: Sequence[tuple[int, int]],
    is_own: Callable[[int], bool],
) -> Iterator[Statement]:
    """The statements of the coordinates at `spans` (sorted): for each the first that a rule finds
    with a place, with the further lines of a list of such, and the first with another notation of it.
    `is_own` tells of an offset that it is in the language."""
    own = [span for span in spans if is_own(span[0])]
    starts = {start for start, _ in own}
    for start, end in blocks(text, own):
        row = Row(text, start, end, source.between(pack, start, end), breaks=True, dense=pack.dense)
        chains.fold(row, pack)
        row.fold(pack, "coordinates")
        said: dict[tuple[int, bool], bool] = {}
        of_a_list = pack.marked("listed")
        for statement in match.find(row, pack, of_lines=True):
            subject = statement.subject
            other = statement.object
            if subject is None or other is None or subject.start not in starts:
                continue  # lines about a coordinate may hold one that is read in another language
            key, is_listed = (subject.start, other.letter == "C"), statement.rule in of_a_list
            if key not in said or (is_listed and said[key]):
                said[key] = is_listed
                yield statement


def blocks(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of whole lines about the spans; those that touch are one."""
    found: list[tuple[int, int]] = []
    for first, last in spans:
        start, end = _before(text, first), _after(text, last)
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _before(text: str, at: int) -> int:
    """Where the lines before an offset begin."""
    least = max(0, at - BEFORE)
    start = at
    for _ in range(BEFORE_LINES + 1):
        line = text.rfind("\n", least, start)
        if line < 0:
            return _at_word(text, least)
        start = line
        while start > least and text[start - 1].isspace():
            start -= 1
    return start


def _after(text: str, at: int) -> int:
    """Where the lines after an offset end."""
    most = min(len(text), at + AFTER)
    end = at
    for _ in range(AFTER_LINES + 1):
        line = text.find("\n", end, most)
        if line < 0:
            return _at_word(text, most)
        end = line
        while end < most and text[end].isspace():
            end += 1
    return end


def _at_word(text: str, at: int) -> int:
    """The next beginning of a word, so that no word is cut."""
    while 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at
