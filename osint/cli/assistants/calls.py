"""What the tools of an assistant do: each call takes the arguments of its tool by name, and gives what
the command of that name gives as JSON."""

from __future__ import annotations

import json

from osint.cli.assistants.tool import Record

MAX_RECORDS = 1_000
"""Mentions in one answer; what is left out is counted."""


def geocheck(
    text: str, published: str | None = None, title: str | None = None, only: list[str] | None = None
) -> Record:
    """The findings of a text."""
    import osint
    from osint.report.formats.json_ import report_record
    from osint.report.model import Report

    document = osint.Document("text", text, title=title)  # not text alone, which may name a file
    found = osint.geocheck(document, published=published, only=only or ())
    return report_record(Report(results=found.results, version=osint.__version__))


def extract(text: str, published: str | None = None, only: list[str] | None = None) -> Record:
    """What a text mentions."""
    import osint
    from osint.report.records import mention_record, mentions

    extraction = osint.extract(text, published=published)
    found = mentions(extraction, tuple(only or ()))
    records = [mention_record(each, extraction.document) for each in found[:MAX_RECORDS]]
    return {"mentions": records, "left_out": max(0, len(found) - MAX_RECORDS)}


def geocode(
    name: str, country: str | None = None, region: str | None = None, limit: int = 10
) -> Record:
    """The places that a name may mean."""
    import osint
    from osint.cli.commands.geocode import place_record

    hits = osint.geocode(name, country=country, region=region, limit=limit)
    return {
        "candidates": [
            {**place_record(hit.place), "score": round(hit.score, 3), "reasons": list(hit.reasons)}
            for hit in hits
        ]
    }


def distance(a: str, b: str) -> Record:
    """What lies between two ends."""
    from osint.ask import measure
    from osint.cli.commands.distance import record
    from osint.world import world

    return record(measure(a, b, world()))


def border(a: str, b: str | None = None) -> Record:
    """The length of a border."""
    from osint.cli.commands.border import records
    from osint.world import world

    return {"borders": records(a, b, world())}


def when(text: str, published: str | None = None, date_order: str | None = None) -> Record:
    """The dates and posts of a text."""
    from osint.api import published_of
    from osint.cli.commands.when import dated
    from osint.model import Document
    from osint.report.records import mention_record, mentions

    document = Document(id="text", text=text, published=published_of(published))
    found = mentions(dated(document, date_order), ("dates", "posts"))
    records = [mention_record(each, document) for each in found[:MAX_RECORDS]]
    return {"mentions": records, "left_out": max(0, len(found) - MAX_RECORDS)}


def sun(place: str, when: str | None = None, zone: str | None = None) -> Record:
    """Sun and moon over a place."""
    from osint.cli.commands.sun import over

    record: Record = json.loads(over(place, [when] if when else [], zone, None, 10, "json"))
    return record


def convert(coordinate: str) -> Record:
    """A coordinate in every notation."""
    from osint.cli.commands.convert import mention_of, record

    return record(mention_of(coordinate))
