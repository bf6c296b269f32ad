"""The way of the data, in one place: document -> mentions -> claims -> findings."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from osint import checks
from osint.extract import coordinates, dates, posts, quantities
from osint.extract.masking import mask
from osint.model import Document, Extraction, Finding
from osint.resolve import locate, place_coordinates
from osint.world import World


def extract(document: Document, world: World) -> Extraction:
    """Everything the document mentions, located and dated as far as the text decides."""
    text = document.text
    found_coordinates = coordinates.find(text)
    found_posts = posts.find(text)
    masked = mask(text, found_coordinates, found_posts)
    places = locate(document, masked, found_coordinates, world.gazetteer)
    return Extraction(
        document=document,
        coordinates=place_coordinates(document, found_coordinates, places, world.gazetteer),
        places=places,
        dates=dates.find(masked, document.published),
        quantities=quantities.find(masked),
        posts=found_posts,
        masked=masked,
    )


def geocheck(document: Document, world: World, only: Collection[str] = ()) -> list[Finding]:
    """The findings of a document, in the order of the text; `only` names the checks to run."""
    return check_extraction(extract(document, world), world, only)


def check_extraction(
    extraction: Extraction, world: World, only: Collection[str] = ()
) -> list[Finding]:
    """The findings of what was extracted from a document."""
    findings = [
        check.check(claim, world)
        for name, check in checks.ALL.items()
        if not only or name in only
        for claim in check.find(extraction, world)
    ]
    return in_text_order(findings)


def in_text_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by where they stand; ties in the order of the checks (the sort is stable)."""
    return sorted(findings, key=lambda finding: (finding.claim.start, finding.claim.end))
