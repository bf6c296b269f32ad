"""All statements of a text: its sentences as rows, folded, and matched against the rules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from osint.ends.slot import Slot
from osint.language.pack import Pack
from osint.statements import chains, match, sentences
from osint.statements.model import Statement
from osint.statements.row import Row


class SlotSource(Protocol):
    """Where the slots of a sentence come from."""

    def between(self, pack: Pack, start: int, end: int) -> list[Slot]: ...


def read(
    text: str,
    pack: Pack,
    source: SlotSource,
    hits: Sequence[int],
    is_own: Callable[[int], bool],
    left_open: Callable[[int], None],
) -> Iterator[Statement]:
    """The statements of the sentences in which one of `hits` (sorted offsets) stands, of those at
    whose offset `is_own` tells that they are in the language. `left_open` is told how many
    distances and directions of a sentence are no part of a statement."""
    for start, end in sentences.spans(text):
        first = bisect_left(hits, start)
        if first < len(hits) and hits[first] < end and is_own(start):
            row = rowed(text, pack, source, start, end)
            found = match.find(row, pack)
            left_open(match.left_open(row, pack, found))
            yield from (*found, *match.stated(row, pack))


def rowed(text: str, pack: Pack, source: SlotSource, start: int, end: int, check: str = "") -> Row:
    """The row of one sentence, folded as a check wants it."""
    row = Row(text, start, end, source.between(pack, start, end), dense=pack.dense)
    if pack.has_addresses:
        chains.fold(row, pack)
    row.fold(pack, check)
    if pack.has_addresses:
        chains.fold(row, pack, again=True)
    return row
