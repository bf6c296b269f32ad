"""A case from its file to findings: each claim's statement, checked, beside what was expected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from osint import checks, pipeline
from osint.case import by_hand, claim_reading, cross, pins, quotes, tolerance
from osint.case.layers import laid
from osint.case.load import load
from osint.case.model import Case, CaseClaim, Source
from osint.case.sources import document_of
from osint.checks.advice import advised, of_case
from osint.checks.phrasing import phrased
from osint.model import Claim, Extraction, Finding, Place, Span
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.inputs import Input
from osint.report import ignores
from osint.report.model import DocumentResult, Expectation
from osint.report.safe import one_line
from osint.world import World

UNLISTED = "unlisted"
LINES_OF_A_CLAIM = 40

Row = tuple[Finding, Expectation | None]


def read_case(path: Path) -> tuple[Case, str]:
    """The case in a file, and the file's text.

    Raises:
        InputError: the file cannot be read.
        CaseError: it breaks the format's rules.
    """
    text = text_of(path)
    return load(text, str(path)), text


def text_of(path: Path) -> str:
    """The text of a case file.

    Raises:
        InputError: the file cannot be read.
    """
    return decode(read_bytes(Input(name=str(path), kind="case", path=path)), path=str(path))


def run_case(path: Path, world: World, only: tuple[str, ...] = ()) -> Iterator[DocumentResult]:
    """The results of a case, a source at a time; `only` names the checks to run.

    Raises:
        InputError, CaseError: the case, or one of its sources, cannot be used.
    """
    case, text = read_case(path)
    yield from _results(case, text, laid(case, world), only)


def _results(
    case: Case, text: str, world: World, only: tuple[str, ...]
) -> Iterator[DocumentResult]:
    pinned = pins.places_of(case, world)
    extractions = [
        pins.apply(pipeline.extract(document_of(case, source, text), world), pinned, world)
        for source in case.sources
    ]
    between = cross.compare([extraction.view for extraction in extractions], world)
    run = _Run(case, pinned, world, only, ignores.read(text))
    for source, extraction in zip(case.sources, extractions, strict=True):
        yield run.result(source, extraction, between.get(extraction.document.id, []))


@dataclass(frozen=True, slots=True)
class _Run:
    """One run of a case: what all its sources are checked with."""

    case: Case
    pinned: dict[str, Place]
    world: World
    only: tuple[str, ...]
    ignores: tuple[ignores.Ignore, ...] = ()

    def result(
        self, source: Source, extraction: Extraction, between: list[Finding]
    ) -> DocumentResult:
        """The findings of one source, those of its claims first among equals."""
        asked = [c for c in self.case.claims if c.source == source.info.id and self.wants(c.check)]
        claims = [claim for claim in asked if not self.leaves_out(claim)]
        spans = [quotes.locate(self.case, claim, extraction.document) for claim in claims]
        compared = {
            finding.claim: finding for finding in between if self.wants(finding.claim.check)
        }
        is_asked = bool(claims) or self.case.unlisted != "ignore"
        view = extraction.view
        found = [*compared, *self.found(view)] if is_asked else list(compared)
        rows: list[Row] = []
        used: set[int] = set()
        for claim, span in zip(claims, spans, strict=True):
            viewed = extraction.viewed(span)
            index = claim_reading.choose(claim, viewed, found)
            if index is not None:
                used.add(index)
            if index is not None and index < len(between):
                finding = extraction.written(between[index])
            else:
                own = None if index is None else found[index]
                finding = extraction.written(self.checked(claim, viewed, own, view))
                finding = replace(finding, claim=replace(finding.claim, start=span[0], end=span[1]))
            judged = tolerance.judged(finding, claim.tolerance or self.case.tolerance)
            rows.append((judged, _expectation(claim)))
        rows.extend(
            (extraction.written(finding), None)
            for index, finding in enumerate(between)
            if index not in used and finding.verdict != "consistent"
        )
        rest = [c for index, c in enumerate(found) if index not in used and index >= len(between)]
        rows.extend((extraction.written(f), expected) for f, expected in self.unlisted(rest))
        rows = [(of_case(finding), expected) for finding, expected in rows]
        rows.sort(key=lambda row: (row[0].claim.start, row[0].claim.end))
        return DocumentResult(
            document=extraction.document,
            findings=tuple(finding for finding, _ in rows),
            extraction=extraction,
            case=self.case.info,
            source=source.info,
            expectations=tuple(expectation for _, expectation in rows),
            ignored=len(asked) - len(claims),
            layers=self.world.layers,
        )

    def leaves_out(self, claim: CaseClaim) -> bool:
        """Whether a comment in the case file, inside of the claim, leaves the claim out."""
        after = [c.where.line for c in self.case.claims if c.where.line > claim.where.line]
        last = min(after, default=claim.where.line + LINES_OF_A_CLAIM) - 1
        return any(
            claim.where.line <= ignore.line <= last and ignore.covers_check(claim.check)
            for ignore in self.ignores
        )

    def wants(self, check: str) -> bool:
        """Whether a check was asked for."""
        return not self.only or check in self.only

    def found(self, extraction: Extraction) -> Iterator[Claim]:
        """The statements that the checks themselves find in a source."""
        for name, check in checks.ALL.items():
            if self.wants(name):
                yield from check.find(extraction, self.world)

    def checked(
        self, claim: CaseClaim, span: Span, own: Claim | None, extraction: Extraction
    ) -> Finding:
        """The finding on a claim: of the statement that it means, on the words that it quotes."""
        statement = claim_reading.stated_by(claim, span, own, extraction, self.pinned, self.world)
        if statement is None:
            empty = Claim(check=claim.check, start=span.start, end=span.end)
            return Finding(empty, "unresolved", claim_reading.NOT_RECOGNISED.format(claim.check))
        if claim.stated is not None and not by_hand.is_figure(statement, claim.stated):
            return Finding(
                statement, "unresolved", claim_reading.NO_FIGURE.format(one_line(claim.stated))
            )
        finding: Finding = checks.ALL[claim.check].check(statement, self.world)
        return phrased(advised(finding, self.world), self.world)

    def unlisted(self, rest: list[Claim]) -> Iterator[Row]:
        """Statements that no claim lists; where the case forbids them, none is as expected."""
        if self.case.unlisted == "ignore":
            return
        forbidden = Expectation(UNLISTED, forbidden=True)
        for claim in rest:
            finding: Finding = checks.ALL[claim.check].check(claim, self.world)
            told = phrased(advised(finding, self.world), self.world)
            yield told, forbidden if self.case.unlisted == "forbid" else None


def _expectation(claim: CaseClaim) -> Expectation:
    return Expectation(
        claim.id, claim.expect, claim.because, claim.review, undecided=claim.undecided
    )
