"""Excel workbooks (XLSX), read with openpyxl: each sheet as a table, a row a document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from itertools import chain
from typing import Any

from osint.errors import InputError
from osint.limits import MAX_SHEET_ROWS
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.files import read_binary
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import DAMAGE, checked, needs
from osint.reading.rows import document_of_incident, document_of_row, first_layout
from osint.support.frozen import replace

# What openpyxl raises on workbooks that are badly made.
FAULTS = (*DAMAGE, AttributeError, LookupError, SyntaxError, TypeError, ValueError)


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The rows of all sheets; a sheet without usable columns is an error only if all are so.

    Raises:
        InputError: openpyxl is not installed, the file is damaged or locked, or has no table.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise needs("openpyxl", source.name) from error
    data = read_binary(source)
    checked(data, source.name, "XLSX").close()
    try:
        book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
        refused: list[InputError] = []
        given = False
        for sheet in book.worksheets:
            try:
                for document in _sheet(sheet, source.name, hints):
                    given = True
                    yield document
            except InputError as error:
                refused.append(error)
    except FAULTS as error:
        message = "is not a readable XLSX file; save it again"
        raise InputError(message, path=source.name, kind="damaged") from error
    if not given:
        message = "the workbook has no rows"
        raise refused[0] if refused else InputError(message, path=source.name, kind="no-text")


def _sheet(sheet: Any, name: str, hints: Hints) -> Iterator[Document | InputError]:
    rows = enumerate(sheet.iter_rows(max_row=MAX_SHEET_ROWS, values_only=True), 1)
    first = next((row for _, row in rows if any(value is not None for value in row)), None)
    if first is None:
        return
    headers = map(_names, chain((first,), (row for _, row in rows)))
    names, columns = first_layout(headers, name, hints)
    for number, values in rows:
        row = {key: _plain(value) for key, value in zip(names, values, strict=False) if key}
        if not any(value not in (None, "") for value in row.values()):
            continue
        if columns is None:
            document = document_of_row(row, number, name, hints)
        else:
            document, _ = document_of_incident(row, number, name, columns, hints)
        if isinstance(document, Document):
            unit = f"sheet {sheet.title}, row {number}"
            if document.id == f"{name}:{number}":
                document = replace(document, id=f"{name}#{sheet.title}:{number}")
            document = replace(document, positions=Stretches([Stretch(0, None, None, unit)]))
        yield document


def _names(row: tuple[Any, ...]) -> list[str]:
    return [str(value).strip() if value is not None else "" for value in row]


def _plain(value: Any) -> Any:
    """A cell as a text table would have it; days without their midnight."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return repr(value) if isinstance(value, float) else value
