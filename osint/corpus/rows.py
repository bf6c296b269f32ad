"""Documents to flat rows: one a finding or a mention, and one for a document that failed.

The columns are the published schema of `osint.corpus.arrow`: name -> type, in order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from osint import pipeline
from osint.corpus.sources import Row, Unreadable
from osint.errors import FAULTS, DataError, OsintError
from osint.limits import DOCUMENT_CHARS_PER_SECOND, DOCUMENT_SECONDS
from osint.model import Document, Finding
from osint.report.records import finding_record, mention_record, mentions
from osint.support.time_limit import OutOfTime, time_limit
from osint.world import World, world

_END: dict[str, str] = {
    "text": "string", "name": "string", "kind": "string", "country": "string",
    "latitude": "float64", "longitude": "float64", "radius_km": "float64", "geonameid": "int64",
    "candidates": "int64",
}  # fmt: skip

FINDING_COLUMNS: dict[str, str] = {
    "document": "string", "check": "string", "verdict": "string", "start": "int64", "end": "int64",
    "line": "int64", "column": "int64", "quote": "string",
    **{f"subject_{key}": kind for key, kind in _END.items()},
    **{f"object_{key}": kind for key, kind in _END.items()}, "stated_text": "string",
    "stated_low": "float64", "stated_high": "float64", "stated_unit": "string",
    "computed_low": "float64", "computed_high": "float64", "computed_best": "float64",
    "computed_unit": "string", "why": "string", "reading": "string", "rule": "string",
    "next": "string", "model": "string", "error": "string", "error_kind": "string",
}  # fmt: skip

MENTION_COLUMNS: dict[str, str] = {
    "document": "string", "kind": "string", "start": "int64", "end": "int64", "text": "string",
    "name": "string", "latitude": "float64", "longitude": "float64", "radius_km": "float64",
    "place_kind": "string", "country": "string", "admin1": "string", "geonameid": "int64",
    "confidence": "float64", "candidates": "int64", "role": "string", "notation": "string",
    "precision_m": "float64", "type": "string", "value": "string", "earliest": "string",
    "latest": "string", "dimension": "string", "low": "float64", "high": "float64",
    "unit": "string", "low_si": "float64", "high_si": "float64", "hedge": "string",
    "platform": "string", "instant": "string", "error": "string", "error_kind": "string",
}  # fmt: skip

Flat = dict[str, Any]


def finding_rows(documents: Iterable[Row], only: tuple[str, ...] = ()) -> Iterator[Flat]:
    """A row for each finding; a document that fails gives one row with `error`."""
    return _rows(documents, lambda document, data: _findings(document, data, only))


def mention_rows(documents: Iterable[Row], only: tuple[str, ...] = ()) -> Iterator[Flat]:
    """A row for each mention; a document that fails gives one row with `error`."""
    return _rows(documents, lambda document, data: _mentions(document, data, only))


def _rows(
    documents: Iterable[Row], read: Callable[[Document, World], list[Flat]]
) -> Iterator[Flat]:
    data = world()
    for document in documents:
        if isinstance(document, Unreadable):
            yield _error(document.id, document.reason, document.kind)
            continue
        seconds = DOCUMENT_SECONDS + len(document.text) / DOCUMENT_CHARS_PER_SECOND
        try:
            with time_limit(seconds):
                rows = read(document, data)
        except DataError:
            raise  # it would fail at every document
        except (*FAULTS, sqlite3.Error, OsintError) as fault:
            rows = [_error(document.id, f"{type(fault).__name__}: {fault}", "internal")]
        except OutOfTime:
            reason = f"took more than {seconds:.0f} seconds; check it by itself and report it"
            rows = [_error(document.id, reason, "too-slow")]
        yield from rows


def _findings(document: Document, data: World, only: tuple[str, ...]) -> list[Flat]:
    return [flat_finding(finding, document) for finding in pipeline.geocheck(document, data, only)]


def flat_finding(finding: Finding, document: Document) -> Flat:
    """A finding as one row, with the names of FINDING_COLUMNS."""
    return _flat(finding_record(finding, document), ("subject", "object", "stated", "computed"))


def _mentions(document: Document, data: World, only: tuple[str, ...]) -> list[Flat]:
    extraction = pipeline.extract(document, data)
    return [mention_record(mention, document) for mention in mentions(extraction, only)]


def _flat(record: Flat, nested: tuple[str, ...]) -> Flat:
    """Nested records become columns: {"subject": {"name": …}} -> {"subject_name": …}."""
    flat = {key: value for key, value in record.items() if key not in nested}
    for key in nested:
        for part, value in (record[key] or {}).items():
            flat[f"{key}_{part}"] = value
    return flat


def _error(document: str, reason: str, kind: str) -> Flat:
    return {"document": document, "error": reason, "error_kind": kind}
