"""OpenDocument texts (ODT): paragraphs, headings and tables in their order, from the file's own XML."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NoReturn
from xml.parsers import expat

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.reading.building import Builder
from osint.reading.files import read_binary
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import DECLARES, checked, entry
from osint.reading.table_grid import Grid, span
from osint.reading.table_rows import add_rows

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_META = {"title": "title", "creator": "author", "creation-date": "created"}
_SILENT = {f"{_OFFICE} annotation", f"{_TEXT} tracked-changes", f"{_TEXT} note-citation"}
_PARAGRAPHS = {f"{_TEXT} p", f"{_TEXT} h"}
_DEEPEST = 200


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of an ODT file.

    Raises:
        InputError: the file is damaged, locked, or holds no text.
    """
    data = read_binary(source)
    with checked(data, source.name, "ODT") as archive:
        reader = _Reader(source.name, hints)
        reader.parse(entry(archive, "content.xml", source.name, MAX_FILE_BYTES))
        facts = _Reader(source.name, hints)
        if "meta.xml" in archive.namelist():
            facts.parse(entry(archive, "meta.xml", source.name, MAX_FILE_BYTES))
    if not reader.built.text.strip():
        raise InputError("the document has no text", path=source.name, kind="no-text")
    yield Document(
        id=source.name,
        text=reader.built.text,
        title=facts.meta.get("title"),
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
        metadata=tuple((k, v) for k, v in facts.meta.items() if k != "title"),
        positions=reader.built.positions,
    )


class _Table:
    """A table whose end has not come yet: its cells and their texts."""

    def __init__(self) -> None:
        self.grid = Grid()
        self.texts: list[list[str]] = []

    def rows(self) -> list[list[str]]:
        """The texts of its rows, column by column."""
        cells = [" ".join(parts) for parts in self.texts]
        return [[cells[number] for number in row] for row in self.grid.rows()]


class _Reader:
    """Collects the paragraphs of content.xml, or the facts of meta.xml. Document types and
    entities are refused: the format needs neither."""

    def __init__(self, name: str, hints: Hints) -> None:
        self.built, self.meta = Builder(), dict[str, str]()
        self._name, self._hints = name, hints
        self._number, self._depth, self._silent = 0, 0, 0
        self._parts: list[str] = []
        self._around: list[list[str]] = []  # the words before, of paragraphs that hold others
        self._later: list[str] = []
        self._tables = 0
        self._open: list[_Table] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._parts.append

    def parse(self, data: bytes) -> None:
        """Read one part.

        Raises:
            InputError: it is no XML, too deep, or declares a document type.
        """
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            message = f"is damaged: {expat.ErrorString(error.code)}"
            raise InputError(message, path=self._name, kind="damaged") from error

    def _refuse(self, *_: object) -> NoReturn:
        raise InputError(DECLARES, path=self._name, kind="unsafe")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InputError("is nested too deeply", path=self._name, kind="too-long")
        if tag in _SILENT:
            self._silent += 1
        if tag in _SILENT or tag in _PARAGRAPHS:
            self._around.append(self._parts[:])
            self._parts.clear()
        elif tag == f"{_TEXT} s":
            count = attributes.get(f"{_TEXT} c", "1")
            self._parts.append(" " * min(int(count), 100) if count.isdecimal() else " ")
        elif tag in (f"{_TEXT} tab", f"{_TEXT} line-break"):
            self._parts.append(" " if tag.endswith("tab") else "\n")
        elif tag.startswith(_TABLE):
            self._start_of_table(tag.rpartition(" ")[2], attributes)

    def _start_of_table(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self._open.append(_Table())
        elif name == "table-row" and self._open:
            self._open[-1].grid.begin_row()
        elif name == "table-cell" and self._open:
            across, down, same = (
                span(attributes.get(f"{_TABLE} number-{what}"))
                for what in ("columns-spanned", "rows-spanned", "columns-repeated")
            )
            table = self._open[-1]
            table.grid.add_cell(across if across > 1 else same, down)
            table.texts.append([])

    def _end_of_table(self) -> None:
        table = self._open.pop()
        if self._open and self._open[-1].texts:  # within a cell of another table
            self._open[-1].texts[-1] += [" ".join(filter(None, row)) for row in table.rows()]
        elif not self._silent:
            self._tables += 1
            add_rows(self.built, table.rows(), self._tables, self._hints)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.rpartition(" ")[2]
        if tag in _SILENT or tag in _PARAGRAPHS:
            text = "".join(self._parts).strip()
            self._parts[:] = self._around.pop()
            if tag in _SILENT:
                self._silent -= 1
            elif not self._silent:
                self._end_of_paragraph(text)
        elif tag == f"{_TABLE} table" and self._open:
            self._end_of_table()
        elif name in _META and "".join(self._parts).strip():
            self.meta.setdefault(_META[name], "".join(self._parts).strip()[:300])
            self._parts.clear()

    def _end_of_paragraph(self, text: str) -> None:
        """Notes and text boxes come behind the paragraph that they hang on, which they do not cut."""
        if self._around:
            self._later.append(text)
            return
        self._number += not self._open
        for each in filter(None, (text, *self._later)):
            if self._open and self._open[-1].texts:
                self._open[-1].texts[-1].append(" ".join(each.split()))
            else:
                if self.built.length:
                    self.built.glue("\n\n")
                self.built.add(each, unit=f"paragraph {self._number or 1}")
        self._later.clear()
