"""SQLite: a database to browse with Datasette or to ask with SQL.

Tables `findings` (one row each; `latitude` and `longitude` as map plug-ins look for them),
`documents`, `data_sets` and `run`; the view `problems` holds what is inconsistent or doubtful.
As text, a report is the SQL that makes the same database.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from osint.report.formats.csv_ import COLUMNS, row
from osint.report.formats.json_ import data_record, date_text
from osint.report.headline import headline
from osint.report.model import TOOL, DocumentResult, Report
from osint.report.redact import precision_words
from osint.report.safe import visible

_BITS = 64
"""Integers of SQLite have so many bits, one of them for the sign."""
_BITS_OF_A_FLOAT = 1024

_TYPES = {
    **dict.fromkeys(("line", "column", "redacted_to_decimals"), "INTEGER"),
    **dict.fromkeys(("latitude", "longitude", "object_latitude", "object_longitude"), "REAL"),
    **dict.fromkeys(("stated_low", "stated_high"), "REAL"),
    **dict.fromkeys(("computed_low", "computed_best", "computed_high"), "REAL"),
}
_TABLES = f"""
CREATE TABLE run (tool TEXT, version TEXT, notes TEXT);
CREATE TABLE data_sets (name TEXT, version TEXT, date TEXT, licence TEXT, attribution TEXT,
  url TEXT, sha256 TEXT);
CREATE TABLE documents (id TEXT, headline TEXT, published TEXT, publisher TEXT, language TEXT,
  sha256 TEXT, characters INTEGER, findings INTEGER);
CREATE TABLE findings (id INTEGER PRIMARY KEY, published TEXT,
  {", ".join(f'"{name}" {_TYPES.get(name, "TEXT")}' for name in COLUMNS)});
CREATE INDEX findings_document ON findings (document);
CREATE INDEX findings_verdict ON findings (verdict, "check");
CREATE VIEW problems AS SELECT * FROM findings WHERE verdict IN ('inconsistent', 'doubtful');
"""


def write(report: Report) -> Iterator[str]:
    """The database as SQL, a statement a piece."""
    with closing(_database(report)) as database:
        for statement in database.iterdump():
            yield statement + "\n"


def write_bytes(report: Report) -> Iterator[bytes]:
    """The database file."""
    with closing(_database(report)) as database:
        yield database.serialize()


def _database(report: Report) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.executescript(_TABLES)
    notes: dict[str, None] = {}
    for result in report.results:
        if result.redacted is not None:
            notes[precision_words(result.redacted)] = None
        if result.case and result.case.sharing:
            notes[f"Sharing: {result.case.sharing}."] = None
        _insert(database, "documents", [_document(result)])
        published = date_text(result.document.published)
        rows = [(None, published, *row(result, f, e)) for f, e in result.pairs()]
        _insert(database, "findings", rows)
    for data in report.data:
        known = data_record(data)
        keys = ("name", "version", "date", "licence", "attribution", "url", "sha256")
        _insert(database, "data_sets", [tuple(known.get(key) for key in keys)])
    _insert(database, "run", [(TOOL, report.version, " ".join(notes) or None)])
    database.commit()
    return database


def _document(result: DocumentResult) -> tuple[object, ...]:
    document = result.document
    publisher = result.source.publisher if result.source else document.source
    return (
        document.id,
        headline(document),
        date_text(document.published),
        publisher,
        document.language,
        document.sha256,
        len(document.text),
        len(result.findings),
    )


def _insert(database: sqlite3.Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        cells = [tuple(map(_cell, values)) for values in rows]
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", cells)


def _cell(value: object) -> object:
    """A value as SQLite has it: text with hidden characters spelled out, the rest as JSON."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, int) and value.bit_length() >= _BITS:
        return float(value) if value.bit_length() < _BITS_OF_A_FLOAT else str(value)
    if value is None or isinstance(value, int | float):
        return value
    return json.dumps(value, ensure_ascii=False)
