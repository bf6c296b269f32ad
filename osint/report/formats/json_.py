"""One JSON object for a whole run: tool, data, documents, findings, summary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime

from osint.report.formats.jsonl import dump, result_records
from osint.report.model import SCHEMA, TOOL, DataSet, DocumentResult, Report, Tally
from osint.report.records import Record, instant_text


def write(report: Report) -> Iterator[str]:
    """The object, indented, keys in the contract's order."""
    yield dump(report_record(report), indent=2)


def report_record(report: Report) -> Record:
    """The whole report as plain dictionaries and lists."""
    tally = Tally()
    documents: list[Record] = []
    findings: list[Record] = []
    for result in report.results:
        tally.add(result)
        documents.append(document_record(result))
        findings.extend(result_records(result))
    record: Record = {
        "schema": SCHEMA,
        "tool": {"name": TOOL, "version": report.version},
        "data": [data_record(data) for data in report.data],
        "documents": documents,
        "findings": findings,
        "summary": tally.record(),
    }
    if report.unread:
        record["errors"] = [each._asdict() for each in report.unread]
    return record


def data_record(data: DataSet) -> Record:
    """A data set with what is known of it."""
    return {key: value for key, value in asdict(data).items() if value}


def document_record(result: DocumentResult) -> Record:
    """A document: where it comes from, its hash, its date, its case."""
    document = result.document
    published = document.published
    record: Record = {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "published": date_text(published),
        "language": document.language,
        "sha256": document.sha256,
        "characters": len(document.text),
        "findings": len(result.findings),
    }
    if document.source:
        record["publisher"] = document.source
    if document.published_from:
        record["published_from"] = document.published_from
    if document.metadata:
        record["metadata"] = dict(document.metadata)
    if document.left_out:
        record["left_out"] = document.left_out
    if result.redacted is not None:
        record["redacted_to_decimals"] = result.redacted
    if result.case is not None:
        case = asdict(result.case)
        record["case"] = {key: value for key, value in case.items() if value not in (None, ())}
    if result.source is not None:
        source = asdict(result.source)
        record["source"] = {key: value for key, value in source.items() if value is not None}
    return record


def date_text(value: object) -> str | None:
    """A date or instant in ISO 8601."""
    if isinstance(value, datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else None
