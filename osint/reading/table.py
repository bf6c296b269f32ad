"""CSV and TSV: one document a row, its text in a named column or put together from several."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import IO, Any, cast

from osint.errors import InputError, UsageError
from osint.limits import MAX_DOCUMENT_CHARS
from osint.model import Document
from osint.reading.columns import Columns
from osint.reading.csv_cells import RowPositions
from osint.reading.decoding import empty, marked
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.rows import document_of_incident, document_of_row, first_layout
from osint.support.frozen import replace
from osint.support.plural import counted

MAX_HEADER_CHARS = 100_000
MAX_ROW_CHARS = 2 * MAX_DOCUMENT_CHARS
_DELIMITERS = ",;\t|"


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a table, a row each; a row that cannot be used comes back as its error.

    Beside the text's and the id's columns, these are read by name: `title`, `published`,
    `language`, `source`. A table without a column of texts is read as one of incidents.

    Raises:
        InputError: the file is no such table, or has no column of that name.
    """
    found = False
    with open_bytes(source) as stream:
        for document in csv_documents(stream, source.name, hints):
            found = True
            yield document
    if not found:
        message = "the table has no rows below the names of its columns"
        raise InputError(message, path=source.name, kind="no-text")


def csv_documents(stream: IO[bytes], name: str, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a CSV or TSV stream, one at a time.

    Raises:
        InputError: it is no such table, or has no column of that name.
        UsageError: an encoding that does not exist.
    """
    csv.field_size_limit(MAX_DOCUMENT_CHARS)
    text = _decoded(stream, hints.encoding)
    table = _Table(text, name)
    try:
        names, columns = first_layout(table.headers(), name, hints)
    except csv.Error as error:
        message = f"is not a valid CSV file: {error}"
        raise InputError(message, path=name, line=1, kind="syntax") from error
    for row in table.rows():
        if isinstance(row, InputError):
            yield row
        elif any(cell.strip() for cell in row):  # spreadsheets end in rows of nothing
            yield table.document(row, names, columns, hints)


class _Table:
    """The rows of a CSV stream, with their raw lines: a finding may ask where a cell stands."""

    def __init__(self, text: IO[str], name: str) -> None:
        self.name, self.line = name, 1
        header = text.readline(MAX_HEADER_CHARS)
        self._is_tabbed = _is_tabbed(name)
        self.delimiter = self._delimiter(header)
        if header[:4].lower() == "sep=" and len(header.strip()) == 5:  # a line for Excel alone
            self.delimiter, self.line = header[4], 2
            header = text.readline(MAX_HEADER_CHARS)
        if not header.strip():
            raise empty(name)
        self.names = next(csv.reader([header], delimiter=self.delimiter))
        self._text = text
        self._raw: list[str] = []
        self._is_at_end = False

    def _delimiter(self, header: str) -> str:
        """What parts the cells: tabs in a file that is called so, whatever its names hold."""
        if self._is_tabbed and "\t" in header:
            return "\t"
        return max(_DELIMITERS, key=header.count)

    def headers(self) -> Iterator[list[str]]:
        """What may be the names of the columns: the first row, then those below it, one by one."""
        while True:
            yield self.names
            header = self._text.readline(MAX_HEADER_CHARS)
            if not header:
                return
            self.line += 1
            self.delimiter = self._delimiter(header)
            self.names = next(csv.reader([header], delimiter=self.delimiter), [])

    def rows(self) -> Iterator[list[str] | InputError]:
        """The rows below the header. `line` is then where the row begins."""
        reader = csv.reader(self._lines(), delimiter=self.delimiter)
        first = self.line + 1
        while True:
            self._raw, self.line = [], first + reader.line_num
            try:
                row = next(reader, None)
            except csv.Error as error:  # the next line begins a new row
                message = f"is not a valid CSV row: {error}"
                yield InputError(message, path=self.name, line=self.line, kind="syntax")
                continue
            if row is None:
                return
            if self._is_at_end:
                message = (
                    "a quotation mark that begins in this row is not closed by the end of the "
                    "file; close it, or export the table again"
                )
                yield InputError(message, path=self.name, line=self.line, kind="damaged")
            elif row:
                yield row

    def _lines(self) -> Iterator[str]:
        """The lines of the stream; of one that is too long, as much as the reader refuses."""
        while line := self._text.readline(MAX_ROW_CHARS):
            self._raw.append(line)
            yield line
            while not line.endswith("\n") and (line := self._text.readline(MAX_ROW_CHARS)):
                pass
        self._is_at_end = True  # asked for in the middle of a row: it is not closed

    def document(
        self, values: list[str], names: list[str], columns: Columns | None, hints: Hints
    ) -> Document | InputError:
        """The document of the row that was read last."""
        if any(map(str.strip, values[len(names) :])):
            message = (
                f"the row has {len(values)} cells, and the table {counted(len(names), 'column')}; put "
                f'quotation marks (") around a text with {self.delimiter!r} in it'
            )
            return InputError(message, path=self.name, line=self.line, kind="syntax")
        row = dict(zip(names, values, strict=False))
        if columns is None:
            starts: tuple[tuple[int, str], ...] = ((0, hints.text_column),)
            document = document_of_row(row, self.line, self.name, hints)
        else:
            document, starts = document_of_incident(row, self.line, self.name, columns, hints)
        if isinstance(document, InputError):
            return document
        cells = tuple((at, names.index(column)) for at, column in starts)
        raw = "".join(self._raw)
        where = RowPositions(raw, self.line, self.delimiter, cells, stripped=columns is not None)
        return replace(document, positions=where)


def _is_tabbed(name: str) -> bool:
    return ".tsv" in name.lower()[-8:]


def _decoded(stream: IO[bytes], encoding: str | None) -> io.TextIOWrapper:
    buffered: Any = stream if hasattr(stream, "peek") else io.BufferedReader(cast(Any, stream))
    if encoding is None:
        encoding = marked(buffered.peek(4)[:4]) or "utf-8"
    try:
        codecs.lookup(encoding)
        return io.TextIOWrapper(
            buffered, encoding=encoding, errors="surrogateescape", newline=""
        )  # fmt: skip
    except LookupError as error:
        message = f"there is no encoding called {encoding!r}; try utf-8 or cp1251"
        raise UsageError(message) from error
