"""The way of the data, in one place: document -> mentions -> claims -> findings."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from osint import checks
from osint.extract import coordinates, dates, posts, quantities
from osint.extract.masking import mask
from osint.model import (
    DateMention,
    Document,
    Extraction,
    Finding,
    PlaceMention,
    QuantityMention,
)
from osint.resolve import locate, place_coordinates
from osint.world import World

Mention = TypeVar("Mention", PlaceMention, DateMention, QuantityMention)


def extract(document: Document, world: World, date_order: str | None = None) -> Extraction:
    """Everything the document mentions, located and dated as far as the text decides.

    `date_order` is "dmy", "mdy" or "ymd": how numbers like 03/04/2022 are to be read; None lets
    the text decide, and both readings stand where it does not.
    """
    text = document.text
    found_coordinates = coordinates.find(text)
    found_posts = posts.find(text)
    masked = mask(text, found_coordinates, found_posts)
    places = locate(document, masked, found_coordinates, world.gazetteer)
    return Extraction(
        document=document,
        coordinates=place_coordinates(document, found_coordinates, places, world.gazetteer),
        places=as_written(places, text),
        dates=as_written(dates.find(masked, document.published, date_order=date_order), text),
        quantities=as_written(quantities.find(masked), text),
        posts=found_posts,
        masked=masked,
    )


def as_written(found: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Mentions with their words as the text has them: a name may stand across a line break, which
    masking made a blank."""
    if "\n" not in text:
        return found
    return tuple(
        mention
        if mention.text == (words := text[mention.start : mention.end])
        else replace(mention, text=words)
        for mention in found
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
        for name in checks.ALL
        if (not only or name in only) and checks.may_find(name, extraction)
        for check in [checks.ALL[name]]
        for claim in check.find(extraction, world)
    ]
    return in_text_order(findings)


def in_text_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by where they stand; ties in the order of the checks (the sort is stable)."""
    return sorted(findings, key=lambda finding: (finding.claim.start, finding.claim.end))
