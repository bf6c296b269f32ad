"""A case from its file to findings: each claim's statement, checked, beside what was expected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from osint import checks, pipeline
from osint.case import pins, quotes, statements, tolerance
from osint.case.load import load
from osint.case.model import Case, CaseClaim, Source
from osint.case.sources import document_of
from osint.model import Claim, Extraction, Finding, Place, Span
from osint.reading.decoding import decode
from osint.reading.documents import read_bytes
from osint.reading.inputs import Input
from osint.report.model import DocumentResult, Expectation
from osint.world import World

UNLISTED = "unlisted"


def read_case(path: Path) -> tuple[Case, str]:
    """The case in a file, and the file's text.

    Raises:
        InputError: the file cannot be read.
        CaseError: it breaks the format's rules.
    """
    data = read_bytes(Input(name=str(path), kind="case", path=path))
    text = decode(data, path=str(path))
    return load(text, str(path)), text


def run_case(path: Path, world: World, only: tuple[str, ...] = ()) -> Iterator[DocumentResult]:
    """The results of a case, a source at a time; `only` names the checks to run.

    Raises:
        InputError, CaseError: the case, or one of its sources, cannot be used.
    """
    case, text = read_case(path)
    pinned = pins.places_of(case, world)
    for source in case.sources:
        document = document_of(case, source, text)
        extraction = pins.apply(pipeline.extract(document, world), pinned, world)
        yield _result(case, source, extraction, pinned, world, only)


def _result(
    case: Case,
    source: Source,
    extraction: Extraction,
    pinned: dict[str, Place],
    world: World,
    only: tuple[str, ...],
) -> DocumentResult:
    claims = [
        claim
        for claim in case.claims
        if claim.source == source.info.id and (not only or claim.check in only)
    ]
    spans = [quotes.locate(case, claim, extraction.document) for claim in claims]
    found = list(_found(extraction, world, only)) if claims or case.unlisted != "ignore" else []
    rows: list[tuple[Finding, Expectation | None]] = []
    used: set[int] = set()
    for claim, span in zip(claims, spans, strict=True):
        index = statements.choose(claim, span, found)
        if index is not None:
            used.add(index)
        own = None if index is None else found[index]
        finding = _checked(claim, span, own, extraction, pinned, world)
        finding = tolerance.judged(finding, claim.tolerance or case.tolerance)
        rows.append((finding, _expectation(claim)))
    if case.unlisted != "ignore":
        rest = [claim for index, claim in enumerate(found) if index not in used]
        rows.extend(_unlisted(case, rest, world))
    rows.sort(key=lambda row: (row[0].claim.start, row[0].claim.end))
    return DocumentResult(
        document=extraction.document,
        findings=tuple(finding for finding, _ in rows),
        extraction=extraction,
        case=case.info,
        source=source.info,
        expectations=tuple(expectation for _, expectation in rows),
    )


def _found(extraction: Extraction, world: World, only: tuple[str, ...]) -> Iterator[Claim]:
    """The statements that the checks themselves find in a source."""
    for name, check in checks.ALL.items():
        if not only or name in only:
            yield from check.find(extraction, world)


def _checked(
    claim: CaseClaim,
    span: Span,
    own: Claim | None,
    extraction: Extraction,
    pinned: dict[str, Place],
    world: World,
) -> Finding:
    statement = statements.stated_by(claim, span, own, extraction, pinned, world)
    if statement is None:
        empty = Claim(check=claim.check, start=span.start, end=span.end)
        return Finding(empty, "unresolved", statements.NOT_RECOGNISED.format(claim.check))
    finding: Finding = checks.ALL[claim.check].check(statement, world)
    return replace(finding, claim=replace(finding.claim, start=span.start, end=span.end))


def _expectation(claim: CaseClaim) -> Expectation:
    return Expectation(claim.id, claim.expect, claim.because, claim.review)


def _unlisted(
    case: Case, rest: list[Claim], world: World
) -> Iterator[tuple[Finding, Expectation | None]]:
    """Statements that no claim lists; where the case forbids them, none is as expected."""
    for claim in rest:
        finding: Finding = checks.ALL[claim.check].check(claim, world)
        yield finding, Expectation(UNLISTED, forbidden=True) if case.unlisted == "forbid" else None
