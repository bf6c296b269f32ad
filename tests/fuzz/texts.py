"""What must hold of the extraction and the findings of any text."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date

from osint import pipeline
from osint.model import VERDICTS, Document, Extraction, Finding
from osint.model.extraction import KINDS
from osint.report import FORMATS, DocumentResult, Options, Report
from osint.world import world

PUBLISHED = (None, date(2022, 3, 1), date(1, 1, 1), date(9999, 12, 31))
UNSAFE = {*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)} - {
    9,
    10,
    13,
}


class Broken(AssertionError):
    """A promise that a text broke."""


def check_text(
    text: str, published: date | None = None, written: Collection[str] = ()
) -> list[Finding]:
    """Read and check a text, and write its report in the formats named.

    Raises:
        Broken: offsets are wrong, a value is out of range, or the output is unsafe.
    """
    document = Document("fuzz.txt", text, published=published)
    extraction = pipeline.extract(document, world())
    _check_mentions(extraction)
    findings = pipeline.check_extraction(extraction, world())
    for finding in findings:
        _check_finding(finding, text)
    for name in written:
        _check_report(name, DocumentResult(document, tuple(findings), extraction))
    return findings


def _demand(holds: bool, what: object) -> None:
    if not holds:
        raise Broken(what)


def _check_mentions(extraction: Extraction) -> None:
    text = extraction.document.text
    for kind in KINDS:
        last = 0
        for mention in getattr(extraction, kind):
            start, end = mention.start, mention.end
            _demand(0 <= start < end <= len(text), (kind, start, end))
            _demand(text[start:end] == mention.text, (kind, mention.text))
            _demand(start >= last, (kind, "order", start, last))
            last = start
    for coordinate in extraction.coordinates:
        if (point := coordinate.point) is not None:
            _demand(abs(point.latitude) <= 90 and abs(point.longitude) <= 180, point)
    for day in extraction.dates:
        if day.earliest is not None and day.latest is not None:
            _demand(day.earliest <= day.latest, (day.text, day.earliest, day.latest))
    for place in extraction.places:
        _demand(0 <= place.confidence <= 1, place.confidence)


def _check_finding(finding: Finding, text: str) -> None:
    claim = finding.claim
    _demand(finding.verdict in VERDICTS, finding.verdict)
    _demand(0 <= claim.start < claim.end <= len(text), (claim.start, claim.end))
    _demand(bool(finding.why.strip()), claim.check)
    for party in (claim.subject, claim.object):
        if party is not None and party.start is not None and party.end is not None:
            _demand(text[party.start : party.end] == party.text, (claim.check, party.text))


def _check_report(name: str, result: DocumentResult) -> None:
    """The format takes it, in UTF-8, and no mark reaches a terminal that could steer it."""
    parts = list(FORMATS[name].write(Report([result], "0", options=Options())))
    if any(isinstance(part, bytes) for part in parts):
        return
    written = "".join(map(str, parts))
    written.encode()
    if name == "json":
        json.loads(written)
    if name == "jsonl":
        for line in written.splitlines():
            json.loads(line)
    found = sorted({ord(character) for character in written} & UNSAFE)
    _demand(not found, (name, "control characters", found))
