"""JSON Lines: one finding a line, or one mention a line, written as they come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from osint.model import Extraction
from osint.report.model import DocumentResult, Report
from osint.report.records import Record, finding_record, mention_record, mentions
from osint.report.safe import escape_hidden


def write(report: Report) -> Iterator[str]:
    """One line for each finding, in the order of the documents and of their text."""
    for result in report.results:
        for record in result_records(result):
            yield dump(record)


def result_records(result: DocumentResult) -> Iterator[Record]:
    """The records of a document's findings; those of a case say what the case expects."""
    for finding, expectation in result.pairs():
        record = finding_record(finding, result.document)
        if result.case is not None:
            record["case"] = result.case.id
        if expectation is not None:
            record["claim"] = expectation.claim_id
            record["expect"] = expectation.verdict or (
                "undecided" if expectation.undecided else None
            )
            record["as_expected"] = expectation.met(finding.verdict)
        if result.redacted is not None:
            record["redacted_to_decimals"] = result.redacted
        yield record


def write_mentions(extractions: Iterable[Extraction], only: tuple[str, ...] = ()) -> Iterator[str]:
    """One line for each mention; `only` names kinds ("places", "dates", …)."""
    for extraction in extractions:
        for mention in mentions(extraction, only):
            yield dump(mention_record(mention, extraction.document))


def dump(record: Record, indent: int | None = None) -> str:
    """A record as JSON text with a line end. Invisible characters, direction marks and lone
    surrogates are escaped: a terminal shows the text as it is, and it is valid UTF-8."""
    return (
        escape_hidden(json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent)) + "\n"
    )
