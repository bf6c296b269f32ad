"""What a Word document says, from its markup: also within tracked changes, content controls, smart
tags, fields, text boxes and notes, which python-docx passes over. What was deleted is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osint.reading.table_grid import WIDEST_SPAN, span
from osint.support.named_tuple import NamedTuple

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_AROUND = {f"{_W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}  # fmt: skip
_UNSAID = {f"{_W}{name}" for name in ("del", "moveFrom", "txbxContent", "instrText")} | {_FALLBACK}
_SIGNS = {f"{_W}tab": "\t", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_NOTES = ("/footnotes", "/endnotes")


class Paragraph(NamedTuple):
    """A paragraph of a document."""

    text: str


class Table(NamedTuple):
    """A table by the texts of its rows; a cell that spans several spots stands in each."""

    rows: list[list[str]]


def items(body: Any) -> Iterator[Paragraph | Table]:
    """The paragraphs and tables of a body, text boxes behind the paragraph that holds them."""
    for child in _children(body, ("p", "tbl")):
        if child.tag == f"{_W}tbl":
            yield Table(list(_rows(child)))
            continue
        yield Paragraph(said(child))
        for box in child.iter(f"{_W}txbxContent"):
            if not any(above.tag == _FALLBACK for above in box.iterancestors()):
                yield from items(box)


def notes(part: Any) -> Iterator[str]:
    """The texts of the footnotes and endnotes of a document's main part, in their order."""
    from docx.oxml import parse_xml

    for relation in part.rels.values():
        if not relation.is_external and relation.reltype.endswith(_NOTES):
            for note in parse_xml(relation.target_part.blob):
                if note.get(f"{_W}type") is None:  # else the line above the notes
                    yield " ".join(said(each) for each in note.iter(f"{_W}p")).strip()


def said(element: Any) -> str:
    """The words of a paragraph as they stand now."""
    return "".join(_said(element))


def _said(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag == f"{_W}br":
            yield "" if child.get(f"{_W}type") in ("page", "column") else "\n"
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _UNSAID:
            yield from _said(child)


def _children(element: Any, names: tuple[str, ...]) -> Iterator[Any]:
    """The children of these names, also those that stand within controls and changes."""
    for child in element:
        if child.tag in _AROUND:
            yield from _children(child, names)
        elif any(child.tag == _W + name for name in names):
            yield child


def _rows(table: Any) -> Iterator[list[str]]:
    above: list[str] = []
    for line in _children(table, ("tr",)):
        row: list[str] = []
        for cell in _children(line, ("tc",)):
            traits = cell.find(f"{_W}tcPr")
            text = _cell(cell)
            if _goes_on(traits) and len(row) < len(above):
                text = above[len(row)]
            across = None if traits is None else traits.find(f"{_W}gridSpan")
            count = 1 if across is None else span(across.get(f"{_W}val"))
            row += [text] * min(count, WIDEST_SPAN)
        yield row
        above = row


def _cell(cell: Any) -> str:
    """The words of a cell, those of tables within it too."""
    return " ".join(" ".join(said(each) for each in cell.iter(f"{_W}p")).split())


def _goes_on(traits: Any) -> bool:
    """Whether a cell is the part of one that began above."""
    merged = None if traits is None else traits.find(f"{_W}vMerge")
    return merged is not None and merged.get(f"{_W}val", "continue") == "continue"
