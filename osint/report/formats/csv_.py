"""CSV (RFC 4180): one finding a row, figures as numbers, text that a spreadsheet cannot run.

`latitude` and `longitude` are those of the subject; the other end has columns of its own.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from osint.model import Finding, Interval, Party
from osint.report.model import DocumentResult, Expectation, Report
from osint.report.records import measured, number, position
from osint.report.safe import csv_cell

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "document", "line", "column", "check", "verdict", "quote", "subject", "latitude", "longitude",
    "object", "object_latitude", "object_longitude", "stated", "stated_low", "stated_high",
    "stated_unit", "computed_low", "computed_best", "computed_high", "computed_unit", "why", "case",
    "claim", "expect", "redacted_to_decimals", "path", "unit",
)  # fmt: skip


def write(report: Report) -> Iterator[str]:
    """The header, then a row for each finding; a byte-order mark first where it is asked for,
    without which Excel takes the text for another encoding."""
    yield (BYTE_ORDER_MARK if report.options.bom else "") + _line(COLUMNS)
    for result in report.results:
        for finding, expectation in result.pairs():
            yield _line(row(result, finding, expectation))


def _line(values: tuple[object, ...]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(csv_cell(value) for value in values)
    return buffer.getvalue()


def row(
    result: DocumentResult, finding: Finding, expectation: Expectation | None
) -> tuple[object, ...]:
    """The cells of a finding, in the order of COLUMNS."""
    document, claim = result.document, finding.claim
    line, column, unit = document.position(claim.start)
    return (
        document.id,
        line,
        column,
        claim.check,
        finding.verdict,
        document.text[claim.start : claim.end],
        *_party(claim.subject),
        *_party(claim.object),
        *_stated(claim.stated),
        *_computed(finding.computed),
        finding.why,
        result.case.id if result.case else None,
        expectation.claim_id if expectation else None,
        _expected(expectation),
        result.redacted,
        document.path or (result.case.path if result.case else None),
        unit,
    )


def _expected(expectation: Expectation | None) -> str | None:
    if expectation is None:
        return None
    return "undecided" if expectation.undecided else expectation.verdict


def _party(party: Party | None) -> tuple[object, ...]:
    if party is None:
        return None, None, None
    point = position(party)
    if point is None:
        return party.name, None, None
    return party.name, round(point.latitude, 6), round(point.longitude, 6)


def _stated(interval: Interval | None) -> tuple[object, ...]:
    if interval is None:
        return None, None, None, None
    return interval.text, number(interval.low, 6), number(interval.high, 6), interval.unit


def _computed(interval: Interval | None) -> tuple[object, ...]:
    if interval is None:
        return None, None, None, None
    low, best, high = (measured(end) for end in (interval.low, interval.best, interval.high))
    return low, best, high, interval.unit
