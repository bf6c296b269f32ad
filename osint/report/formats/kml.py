"""KML 2.2 (OGC 07-147r2): a folder for each verdict, a placemark for each end and each line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from osint.model import VERDICTS, Finding, Point
from osint.report.location import location
from osint.report.map.shapes import geodesic_parts, marks, measured_line
from osint.report.model import DocumentResult, Report
from osint.report.redact import precision_words
from osint.report.safe import one_line, xml_text
from osint.report.words import BY_CONCERN, comparison

MEDIA_TYPE = "application/vnd.google-earth.kml+xml"

# aabbggrr, as KML has it: blue-green, amber, red, grey
_COLOURS: Final[dict[str, str]] = {
    "consistent": "ff6d7d1b",
    "doubtful": "ff0a7fc9",
    "inconsistent": "ff2a2ac4",
    "unresolved": "ff857a70",
}


def write(report: Report) -> Iterator[str]:
    """The whole document; folders in the order of concern, empty ones left out."""
    placemarks: dict[str, list[str]] = {verdict: [] for verdict in VERDICTS}
    notes: set[str] = set()
    for result in report.results:
        if result.redacted is not None:
            notes.add(precision_words(result.redacted))
        if result.case and result.case.sharing:
            notes.add(f"Sharing: {result.case.sharing}.")
        for finding in result.findings:
            placemarks[finding.verdict].extend(_placemarks(result, finding))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
    yield f"<name>{xml_text(one_line(report.title or 'osint geocheck'))}</name>\n"
    credits = [data.attribution for data in report.data if data.attribution]
    description = " ".join([*sorted(notes), *credits])
    yield f"<description>{xml_text(description)}</description>\n" if description else ""
    yield from map(_style, VERDICTS)
    for verdict in BY_CONCERN:
        if placemarks[verdict]:
            yield f"<Folder>\n<name>{verdict}</name>\n"
            yield from placemarks[verdict]
            yield "</Folder>\n"
    yield "</Document>\n</kml>\n"


def _style(verdict: str) -> str:
    colour = _COLOURS[verdict]
    return (
        f'<Style id="{verdict}"><IconStyle><color>{colour}</color></IconStyle>'
        f"<LineStyle><color>{colour}</color><width>3</width></LineStyle></Style>\n"
    )


def _placemarks(result: DocumentResult, finding: Finding) -> Iterator[str]:
    document, claim = result.document, finding.claim
    quote = one_line(document.text[claim.start : claim.end])
    told = [f"“{quote}”", one_line(finding.why), comparison(finding)]
    told.append(location(document, claim.start))
    description = "\n".join(part for part in told if part)
    for mark in marks(finding):
        geometry = f"<Point><coordinates>{_position(mark.point)}</coordinates></Point>"
        yield _placemark(mark.name, description, finding.verdict, geometry)
    ends = measured_line(finding)
    if ends is not None:
        lines = "".join(
            "<LineString><tessellate>1</tessellate><coordinates>"
            + " ".join(map(_position, part))
            + "</coordinates></LineString>"
            for part in geodesic_parts(*ends)
        )
        if lines:
            geometry = f"<MultiGeometry>{lines}</MultiGeometry>"
            yield _placemark(f"{claim.check}: {quote}", description, finding.verdict, geometry)


def _placemark(name: str, description: str, verdict: str, geometry: str) -> str:
    return (
        f"<Placemark><name>{xml_text(one_line(name, 120))}</name>"
        f"<description>{xml_text(description)}</description>"
        f"<styleUrl>#{verdict}</styleUrl>{geometry}</Placemark>\n"
    )


def _position(point: Point) -> str:
    return f"{round(point.longitude, 6)},{round(point.latitude, 6)}"
