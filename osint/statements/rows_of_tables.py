"""Tables in a text whose head labels a town and the area that it lies in: "City | Country", "place;region"."""

from __future__ import annotations

from collections.abc import Iterator

from osint.language.pack import Pack
from osint.statements import fields
from osint.statements.fields import COUNTRY, DIVISION, TOWN, Field, SlotSource
from osint.statements.model import Statement

SEPARATORS = ("|", "\t", ";", ",")
_LONGEST_HEAD, _MOST_ROWS = 200, 500
_TRIMMED = ' \t"*_'
Cell = tuple[int, int]


def may_have(text: str, pack: Pack) -> bool:
    """Whether a line labels its columns so; cheap."""
    return next(_heads(text, pack), None) is not None


def read(text: str, pack: Pack, source: SlotSource) -> Iterator[Statement]:
    """What each row of the tables of a text states of its town."""
    for at, mark, columns, wide in _heads(text, pack):
        for start, end in _rows(text, at, mark, wide):
            cells = _cells(text, start, end, mark)
            run = []
            for number, kind in sorted(columns.items()):
                begin, stop = cells[number]
                slot = fields.value(kind, text, pack, source, begin, stop)
                if slot is not None:
                    run.append(Field(kind, begin, slot))
            yield from fields.stated(run, text)


def _heads(text: str, pack: Pack) -> Iterator[tuple[int, str, dict[int, str], int]]:
    """Each line that labels columns: where the next begins, what parts them, the columns with what their
    labels call what stands in them, and how many they are."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        if end < 0:
            return
        if end - at <= _LONGEST_HEAD:
            for mark in SEPARATORS:
                if mark not in text[at:end]:
                    continue
                cells = _cells(text, at, end, mark)
                columns = _labelled(text, cells, pack)
                if TOWN in columns.values() and len(columns) > 1:
                    yield end + 1, mark, columns, len(cells)
                break
        at = end + 1


def _labelled(text: str, cells: list[Cell], pack: Pack) -> dict[int, str]:
    """The columns of a head that name a town, a division or a country, the first of each kind."""
    found: dict[int, str] = {}
    for number, (start, end) in enumerate(cells):
        label = text[start:end].lower()
        for kind in (COUNTRY, TOWN, DIVISION):
            if label in pack.words(kind):
                if kind not in found.values():
                    found[number] = kind
                break
    return found


def _rows(text: str, at: int, mark: str, wide: int) -> Iterator[Cell]:
    """The lines behind a head that have its columns."""
    for _ in range(_MOST_ROWS):
        if at >= len(text):
            return
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        cells = _cells(text, at, end, mark)
        if len(cells) != wide:
            return
        if any(text[slice(*cell)].strip(":- ") for cell in cells):
            yield at, end
        at = end + 1


def _cells(text: str, start: int, end: int, mark: str) -> list[Cell]:
    """The cells of a line, without what surrounds them; a mark at its ends opens and closes it."""
    while mark == "|" and start < end and text[start] in " |":
        start += 1
    while end > start and text[end - 1] in (" \r|" if mark == "|" else " \r"):
        end -= 1
    found = []
    while True:
        stop = text.find(mark, start, end)
        stop = end if stop < 0 else stop
        one, two = start, stop
        while one < two and text[one] in _TRIMMED:
            one += 1
        while two > one and text[two - 1] in _TRIMMED:
            two -= 1
        found.append((one, two))
        if stop == end:
            return found
        start = stop + 1
