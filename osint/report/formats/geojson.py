"""GeoJSON (RFC 7946): the points of each finding, the measured line, and coordinates in the text.

Longitude comes first; lines are geodesics with a point at least every 100 km, cut at 180°.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osint.model import Finding
from osint.report.data_sets import map_credits
from osint.report.formats.json_ import date_text
from osint.report.formats.jsonl import dump
from osint.report.map.shapes import geodesic_parts, lonlat, marks, measured_line
from osint.report.model import DocumentResult, Report
from osint.report.redact import precision_words
from osint.report.safe import visible
from osint.report.words import computed_words, point_words, stated_words
from osint.support.generator import MARK

Feature = dict[str, Any]


def write(report: Report) -> Iterator[str]:
    """One feature collection, a feature a line."""
    yield f'{{"type": "FeatureCollection", "generator": "{MARK}", "features": [\n'
    separator, notes, shared = "", set[str](), set[str]()
    for result in report.results:
        if result.redacted is not None:
            notes.add(precision_words(result.redacted))
        if result.case and result.case.sharing:
            shared.add(result.case.sharing)
        for feature in features(result):
            yield separator + dump(feature).rstrip("\n")
            separator = ",\n"
    yield "\n]" + _members(report, notes, shared) + "}\n"


def features(result: DocumentResult) -> Iterator[Feature]:
    """The features of a document, in the order of its text."""
    for finding in result.findings:
        yield from _of_finding(result, finding)
    if result.extraction is None:
        return
    for mention in result.extraction.coordinates:
        if mention.point is not None:
            properties = {
                "document": result.document.id,
                "published": date_text(result.document.published),
                "role": "coordinate",
                "name": visible(mention.text),
                "notation": mention.notation,
            }
            yield _feature(_geometry("Point", next(lonlat([mention.point]))), properties)


def _of_finding(result: DocumentResult, finding: Finding) -> Iterator[Feature]:
    claim, document = finding.claim, result.document
    line, _ = document.line_column(claim.start)
    shared = {
        "document": document.id,
        "line": line,
        "published": date_text(document.published),
        "check": claim.check,
        "verdict": finding.verdict,
        "quote": visible(document.text[claim.start : claim.end]),
        "why": visible(finding.why),
    }
    for mark in marks(finding):
        properties = {
            **shared,
            "role": mark.role,
            "name": visible(mark.label),
            "kind": mark.kind,
            "radius_km": round(mark.radius_km, 2),
        }
        yield _feature(_geometry("Point", next(lonlat([mark.point]))), properties)
    ends = measured_line(finding)
    if ends is not None:
        parts = [list(lonlat(part)) for part in geodesic_parts(*ends)]
        if parts:
            properties = {
                **shared,
                "role": "line",
                "name": f"{point_words(ends[0])} to {point_words(ends[1])}",
                "stated": visible(stated_words(claim.stated)),
                "computed": computed_words(finding.computed),
            }
            single = len(parts) == 1
            kind = "LineString" if single else "MultiLineString"
            yield _feature(_geometry(kind, parts[0] if single else parts), properties)


def _geometry(kind: str, coordinates: object) -> Feature:
    return {"type": kind, "coordinates": coordinates}


def _feature(geometry: Feature, properties: Feature) -> Feature:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _members(report: Report, notes: set[str], shared: set[str]) -> str:
    """Foreign members (RFC 7946, section 6.1): where the data comes from, and how it was changed."""
    extra: Feature = {}
    if attribution := map_credits(report.data):
        extra["attribution"] = attribution
    if notes:
        extra["note"] = " ".join(sorted(notes))
    if shared:
        extra["sharing"] = sorted(shared)
    return ", " + dump(extra).rstrip("\n")[1:-1] if extra else ""
