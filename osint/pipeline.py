"""The way of the data, in one place: document -> mentions -> claims -> findings."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from osint.checks.signs import worth_asking
from osint.checks.taken_back import is_taken_back
from osint.extract.as_written import WrittenExtraction
from osint.extract.dates.dateline import head_day
from osint.extract.layout import normalised
from osint.finders import Finders
from osint.model import Document, Extraction, Finding, Party
from osint.support.frozen import replace
from osint.world import World


def extract(
    document: Document,
    world: World,
    date_order: str | None = None,
    prefer: str | None = None,
) -> Extraction:
    """Everything the document mentions, located and dated as far as the text decides; each kind
    is read when it is first asked for.

    `date_order` is "dmy", "mdy" or "ymd": how numbers like 03/04/2022 are to be read; None lets
    the text decide, and both readings stand where it does not. `prefer` is "past", "future" or
    "nearest": on which side of publication days lie whose year or week the words leave open.
    """
    seen = normalised(document.text, world.is_place_name)
    if seen is None:
        return Extraction(document, Finders(document, world, date_order, prefer))
    read = replace(document, text=seen.text)
    view = Extraction(read, Finders(read, world, date_order, prefer))
    return WrittenExtraction(document, view, seen)


def geocheck(document: Document, world: World, only: Collection[str] = ()) -> list[Finding]:
    """The findings of a document, in the order of the text; `only` names the checks to run."""
    extraction = extract(document, world)
    findings = check_extraction(extraction, world, only)
    extraction.view.forget()
    return findings


def check_extraction(
    extraction: Extraction, world: World, only: Collection[str] = ()
) -> list[Finding]:
    """The findings of what was extracted from a document."""
    view = extraction.view
    findings = [
        extraction.written(_told(check.check(claim, world), view.document.text, world))
        for check in worth_asking(view, world, only)
        for claim in check.find(view, world)
        if not is_taken_back(claim, view)
    ]
    return in_text_order(_with_day(findings, view)) if findings else findings


def _with_day(findings: list[Finding], view: Extraction) -> list[Finding]:
    """The findings, told which day the head of the text may be of where they ask for it."""
    from osint.checks.advice import PUBLISHED, with_day

    if any(finding.next == PUBLISHED for finding in findings) and (day := head_day(view)):
        return [with_day(finding, day) for finding in findings]
    return findings


def _told(finding: Finding, text: str, world: World) -> Finding:
    """The finding as its reader sees it: with rank, rule and next step, its sentence polished."""
    from osint.checks.advice import advised  # most texts have no findings
    from osint.checks.phrasing import phrased

    return phrased(advised(_in_place(finding, text), world), world)


def _in_place(finding: Finding, text: str) -> Finding:
    """The finding, without the places of parties whose words stand elsewhere: a name that another
    sentence gave."""
    claim = finding.claim
    first, second = _placed(claim.subject, text), _placed(claim.object, text)
    if first is claim.subject and second is claim.object:
        return finding
    return replace(finding, claim=replace(claim, subject=first, object=second))


def _placed(party: Party | None, text: str) -> Party | None:
    if party is None or party.start is None or text[party.start : party.end] == party.text:
        return party
    return replace(party, start=None, end=None)


def in_text_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by where they stand; ties in the order of the checks (the sort is stable)."""
    return sorted(findings, key=lambda finding: (finding.claim.start, finding.claim.end))
