"""The rows of a table as documents, whatever kind of file the table is.

A row has its text in a column of its own, or is put together from the columns of an incident:
place, coordinate, date, descriptions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.positions import Positions
from osint.reading.columns import (
    Columns,
    cells_of,
    find_columns,
    is_of_places,
    listed,
    names_of_roles,
    plain_name,
    published_of,
)
from osint.reading.hints import Hints
from osint.reading.published import published_of_record
from osint.support.patterns import lazily
from osint.support.suggestion import nearest


def document_of_row(
    row: Mapping[str, Any], number: int, name: str, hints: Hints, positions: Positions | None = None
) -> Document | InputError:
    """The document of one row; the error that says so when it holds none."""
    text = row.get(hints.text_column)
    if not isinstance(text, str) or not text:
        message = f"the row has no text in {hints.text_column!r}"
        return InputError(message, path=name, line=number, kind="no-text")
    if not text.isascii() and _SURROGATE.search(text):
        message = "is not valid UTF-8; give --encoding"
        return InputError(message, path=name, line=number, kind="encoding")
    key = "published" if row.get("published") else "date"
    published, warnings = published_of_record(str(row[key]) if row.get(key) else None)
    identifier = row.get(hints.id_column)
    return Document(
        id=f"{name}:{number}" if identifier in (None, "") else str(identifier),
        text=text,
        title=_text_or_none(row.get("title")),
        published=published,
        language=_text_or_none(row.get("language")),
        path=name,
        source=_text_or_none(row.get("source")),
        published_from=f"column {key!r}" if published else None,
        warnings=tuple(f"{name}:{number}: {warning}" for warning in warnings),
        positions=positions,
    )


def document_of_incident(
    row: Mapping[str, Any], number: int, name: str, columns: Columns, hints: Hints
) -> tuple[Document | InputError, tuple[tuple[int, str], ...]]:
    """The document of a row without a text of its own, and at which of its offsets the value of
    which column begins."""
    pieces = cells_of(row, columns)
    text = "".join(piece.text for piece in pieces)
    if not text:
        message = "the row is empty in all the columns that are read"
        return InputError(message, path=name, line=number, kind="no-text"), ()
    if not text.isascii() and _SURROGATE.search(text):
        message = "is not valid UTF-8; give --encoding"
        return InputError(message, path=name, line=number, kind="encoding"), ()
    published = published_of(row, columns)
    document = Document(
        id=_identifier(row, number, name, hints),
        text=text,
        published=published,
        published_from=f"column {columns.first('date')!r}" if published else None,
        language=_text_or_none(row.get("language")),
        path=name,
        source=_text_or_none(row.get("source")),
    )
    starts, at = [], 0
    for piece in pieces:
        if piece.column is not None:
            starts.append((at, piece.column))
        at += len(piece.text)
    return document, tuple(starts)


def _identifier(row: Mapping[str, Any], number: int, name: str, hints: Hints) -> str:
    named = [
        hints.id_column,
        *(key for key in row if plain_name(str(key)) in names_of_roles()["id"]),
    ]
    value = next((row[key] for key in named if row.get(key) not in (None, "")), None)
    return f"{name}:{number}" if value is None else str(value)


MOST_TITLE_ROWS = 12
"""Rows above the names of the columns: what the table is, when it was made, blanks."""


def first_layout(
    rows: Iterable[list[str]], path: str, hints: Hints
) -> tuple[list[str], Columns | None]:
    """The layout by the first row, or by one of the next that has the names of columns; `rows` is
    then used up to that row.

    Raises:
        InputError: as `layout` of the first row.
    """
    refused: InputError | None = None
    for number, names in enumerate(rows):
        try:
            if number and sum(map(bool, names)) < 2:
                continue
            return layout(names, path, hints)
        except InputError as error:
            if hints.columns or hints.text_column != "text":
                raise
            refused = refused or error
        if number == MOST_TITLE_ROWS:
            break
    raise refused or InputError("the table has no rows", path=path, kind="no-text")


def layout(names: list[str], path: str, hints: Hints) -> tuple[list[str], Columns | None]:
    """The names of a table's columns as rows are read with them, and the columns of incidents if
    it has no column with texts. "Text" counts as "text", and what exports of posts call it counts
    too where there is no other, as does what they call the day of publication.

    Raises:
        InputError: no column can be used; lists those that there are.
    """
    wanted = {hints.text_column, hints.id_column, *_READ}
    free = {name.casefold(): name for name in wanted if name not in names}
    names = [free.get(name.strip().casefold(), name) for name in names]
    require_id(names, path, hints.id_column)
    known = _exported(names, hints)
    if hints.text_column in known and not hints.columns:
        _refuse_twins(known, (hints.text_column,), path)
        return known, None
    if hints.text_column != "text":
        require_column(names, path, hints.text_column)
    columns = find_columns(names, hints.columns, path)
    _refuse_twins(names, columns.roles["text"], path)
    return names, columns


def _refuse_twins(names: list[str], used: tuple[str, ...], path: str) -> None:
    """Refuse a table of which one text would stand for another of the same name."""
    twin = next((name for name in used if names.count(name) > 1), None)
    if twin:
        message = f"has {names.count(twin)} columns {twin!r}; give each a name of its own"
        raise InputError(message, path=path, line=1, kind="no-column")


def _exported(names: list[str], hints: Hints) -> list[str]:
    """The names with those of an export of posts as they are read here."""
    if not {"published", "date"} & set(names):
        names = _renamed(names, PUBLISHED_NAMES, "published")
    if hints.columns or hints.text_column != "text" or "text" in names or is_of_places(names):
        return names
    return _renamed(names, TEXT_NAMES, "text")


def _renamed(names: list[str], known: tuple[str, ...], role: str) -> list[str]:
    """The names, the one that is most known under its role; as they are where none is known."""
    plain = [plain_name(name) for name in names]
    found = next((plain.index(name) for name in known if name in plain), None)
    return [role if at == found else name for at, name in enumerate(names)]


PUBLISHED_NAMES = (
    "publishedat", "datepublished", "publishdate", "pubdate", "createdat", "postedat", "posted",
    "timestamp", "datetime", "createdtime", "sentat",
)  # fmt: skip
TEXT_NAMES = (
    "fulltext", "tweettext", "posttext", "articletext", "articlebody", "message", "messagetext",
    "body", "content", "tweet", "post", "caption",
)  # fmt: skip
"""What exports of platforms and newsrooms call it, in small letters without blanks and signs."""
_READ = ("title", "published", "language", "source", "date")
UNDECODED = "\udcff"
"""Stands for a text that is not valid in its encoding, as `surrogateescape` writes it."""
_SURROGATE = lazily("[\ud800-\udfff]")


def _text_or_none(value: object) -> str | None:
    return None if value in (None, "") else str(value)


def require_id(names: list[str], path: str, column: str) -> None:
    """Refuse a table without the column of identifiers that was asked for.

    Raises:
        InputError: lists the columns that there are.
    """
    if column != "id":
        require_column(names, path, column, "--id-column")


def require_column(names: list[str], path: str, column: str, option: str = "--text-column") -> None:
    """Refuse a table without the column that holds the texts.

    Raises:
        InputError: lists the columns that there are.
    """
    if column not in names:
        near = nearest(column, names)
        meant = f"; did you mean {near!r}?" if near else f"; name it with {option}"
        message = f"has no column {column!r} (its columns: {listed(names)}){meant}"
        raise InputError(message, path=path, line=1, kind="no-column")
