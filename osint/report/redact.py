"""Coordinates made coarser before they leave: rounded as figures, blanked as text.

A decimal of a degree is about 111 km, two are 1.1 km, three 110 m. What a case file asks for, what
the user asks for and what the Traffic Light Protocol label calls for count together; the coarsest
wins. Blanked text keeps its length, so that offsets, lines and columns still hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from osint.extract import coordinates
from osint.geo.geodesic import KM_PER_DEGREE
from osint.model import (
    Claim,
    CoordinateMention,
    Document,
    Extraction,
    Finding,
    Interval,
    Party,
    Place,
    PlaceMention,
    Point,
)
from osint.report.model import CaseInfo, DocumentResult, Expectation, Options, SourceInfo
from osint.support.frozen import replace
from osint.support.plural import counted

TLP_DECIMALS = {"TLP:AMBER": 2, "TLP:AMBER+STRICT": 2, "TLP:RED": 1}
"""Most decimals of a coordinate that leaves under a label that limits sharing (our choice;
TLP 2.0 itself only says with whom to share)."""

BLANK = "█"


def decimals(options: Options, case: CaseInfo | None) -> int | None:
    """The most decimals to show, or None for no limit."""
    asked = [options.redact, case.redact if case else None]
    if case and case.sharing and not options.private:
        asked.append(TLP_DECIMALS.get(case.sharing))
    return min((number for number in asked if number is not None), default=None)


def exported(results: Iterable[DocumentResult], options: Options) -> Iterator[DocumentResult]:
    """The results as they may leave; those without a limit pass unchanged."""
    for result in results:
        digits = decimals(options, result.case)
        yield result if digits is None else redacted(result, digits)


def redacted(result: DocumentResult, digits: int) -> DocumentResult:
    """A result with no coordinate of more than `digits` decimals, in figures or in words."""
    extraction = result.extraction
    found = extraction.coordinates if extraction else ()
    document = _document(result.document, found, digits)
    return replace(
        result,
        document=document,
        findings=tuple(_finding(finding, digits) for finding in result.findings),
        extraction=_extraction(extraction, document, digits) if extraction else None,
        expectations=tuple(_expectation(entry, digits) for entry in result.expectations),
        case=_case(result.case, digits) if result.case else None,
        source=_source(result.source, digits) if result.source else None,
        redacted=digits,
    )


def precision_words(digits: int) -> str:
    """What is said of it in a report."""
    metres = 1000 * KM_PER_DEGREE / 10**digits
    size = f"{metres / 1000:.0f} km" if metres >= 950 else f"{metres:.0f} m"
    return f"Coordinates are rounded to {counted(digits, 'decimal')} (about {size}) and blanked in quotes."


def blanked(text: str, digits: int, found: Iterable[CoordinateMention] = ()) -> str:
    """The text with every coordinate finer than `digits` decimals blanked, length kept."""
    kept = list(text)
    for mention in (*found, *coordinates.find(text)):
        if _too_fine(mention, digits):
            span = slice(mention.start, mention.end)
            kept[span] = [c if c.isspace() else BLANK for c in text[span]]
    return "".join(kept)


def _too_fine(mention: CoordinateMention, digits: int) -> bool:
    finest_m = 1000 * KM_PER_DEGREE / 10**digits
    return mention.precision_m is None or mention.precision_m < 0.5 * finest_m


def _point(point: Point, digits: int) -> Point:
    return Point(
        latitude=round(point.latitude, digits) + 0.0, longitude=round(point.longitude, digits) + 0.0
    )


def _document(document: Document, found: Iterable[CoordinateMention], digits: int) -> Document:
    title = document.title and blanked(document.title, digits)
    return replace(document, text=blanked(document.text, digits, found), title=title)


def _extraction(extraction: Extraction, document: Document, digits: int) -> Extraction:
    mentions = tuple(
        replace(
            mention,
            text=document.text[mention.start : mention.end],
            point=_point(mention.point, digits) if mention.point else None,
            note=None,
        )
        for mention in extraction.coordinates
    )
    places = tuple(_mention(mention, digits) for mention in extraction.places)
    return extraction.having(document=document, coordinates=mentions, places=places)


def _mention(mention: PlaceMention, digits: int) -> PlaceMention:
    return replace(
        mention,
        place=_place(mention.place, digits),
        candidates=_places(mention.candidates, digits),
    )


def _place(place: Place | None, digits: int) -> Place | None:
    return place and replace(place, point=_point(place.point, digits))


def _places(places: tuple[Place, ...], digits: int) -> tuple[Place, ...]:
    return tuple(replace(place, point=_point(place.point, digits)) for place in places)


def _party(party: Party | None, digits: int) -> Party | None:
    if party is None:
        return None
    return replace(
        party,
        text=blanked(party.text, digits),
        name=blanked(party.name, digits),
        place=_place(party.place, digits),
        point=_point(party.point, digits) if party.point else None,
        candidates=_places(party.candidates, digits),
    )


def _interval(interval: Interval | None, digits: int) -> Interval | None:
    if interval is None or interval.text is None:
        return interval
    return replace(interval, text=blanked(interval.text, digits))


def _finding(finding: Finding, digits: int) -> Finding:
    claim = finding.claim
    ends = finding.nearest
    return replace(
        finding,
        claim=Claim(
            check=claim.check,
            start=claim.start,
            end=claim.end,
            subject=_party(claim.subject, digits),
            object=_party(claim.object, digits),
            stated=_interval(claim.stated, digits),
        ),
        why=blanked(finding.why, digits),
        computed=_interval(finding.computed, digits),
        nearest=(_point(ends[0], digits), _point(ends[1], digits)) if ends else None,
    )


def _expectation(entry: Expectation | None, digits: int) -> Expectation | None:
    if entry is None or entry.because is None:
        return entry
    return replace(entry, because=blanked(entry.because, digits))


def _case(case: CaseInfo, digits: int) -> CaseInfo:
    notes = case.notes and blanked(case.notes, digits)
    return replace(case, title=blanked(case.title, digits), notes=notes)


def _source(source: SourceInfo, digits: int) -> SourceInfo:
    return replace(
        source,
        notes=source.notes and blanked(source.notes, digits),
        url=source.url and blanked(source.url, digits),
        archived=source.archived and blanked(source.archived, digits),
    )
