"""KML 2.2 (OGC 07-147r2): a folder for each verdict, a placemark for each place and each line.

A place is one placemark, however many findings speak of it, under the worst of their verdicts; its
time is when the documents that speak of it were published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass as plain_dataclass
from dataclasses import field
from datetime import date, datetime
from typing import Final

from osint.model import VERDICTS, Finding, Point, Verdict
from osint.report.data_sets import map_credits
from osint.report.formats.json_ import date_text
from osint.report.headline import document_name
from osint.report.map.shapes import geodesic_parts, marks, measured_line
from osint.report.model import DocumentResult, Report
from osint.report.redact import precision_words
from osint.report.safe import one_line, xml_text
from osint.report.words import BY_CONCERN, comparison
from osint.support.generator import MARK

# aabbggrr, as KML has it: blue-green, amber, red, grey
_COLOURS: Final[dict[str, str]] = {
    "consistent": "ff6d7d1b",
    "doubtful": "ff0a7fc9",
    "inconsistent": "ff2a2ac4",
    "unresolved": "ff857a70",
}


def write(report: Report) -> Iterator[str]:
    """The whole document; folders in the order of concern, empty ones left out."""
    places: dict[tuple[str, Point], _Place] = {}
    lines: dict[str, list[str]] = {verdict: [] for verdict in VERDICTS}
    notes: set[str] = set()
    for result in report.results:
        if result.redacted is not None:
            notes.add(precision_words(result.redacted))
        if result.case and result.case.sharing:
            notes.add(f"Sharing: {result.case.sharing}.")
        for finding in result.findings:
            told = _told(result, finding, paths=report.options.verbose)
            for mark in marks(finding):
                place = places.setdefault((mark.name, mark.point), _Place(mark.label, mark.point))
                place.add(finding.verdict, told, result.document.published)
            lines[finding.verdict].extend(_line(result, finding, told))
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- {MARK} -->\n'
    yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
    yield f"<name>{xml_text(one_line(report.title or 'osint geocheck'))}</name>\n"
    description = " ".join([*sorted(notes), *map_credits(report.data)])
    yield f"<description>{xml_text(description)}</description>\n" if description else ""
    yield from map(_style, VERDICTS)
    for verdict in BY_CONCERN:
        inside = [place.placemark() for place in places.values() if place.verdict == verdict]
        if inside or lines[verdict]:
            yield f"<Folder>\n<name>{verdict}</name>\n"
            yield from inside
            yield from lines[verdict]
            yield "</Folder>\n"
    yield "</Document>\n</kml>\n"


@plain_dataclass(slots=True)
class _Place:
    """A place with all that was found of it: the worst verdict, and when that was published."""

    name: str
    point: Point
    verdict: Verdict = "consistent"
    told: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)

    def add(self, verdict: Verdict, told: str, published: date | datetime | None) -> None:
        worse = BY_CONCERN.index(verdict) < BY_CONCERN.index(self.verdict)
        self.verdict = verdict if worse or not self.told else self.verdict
        if told not in self.told:
            self.told.append(told)
        if (time := date_text(published)) and time not in self.times:
            self.times.append(time)

    def placemark(self) -> str:
        geometry = f"<Point><coordinates>{_position(self.point)}</coordinates></Point>"
        return _placemark(self.name, "\n\n".join(self.told), self.verdict, geometry, self.times)


def _style(verdict: str) -> str:
    colour = _COLOURS[verdict]
    return (
        f'<Style id="{verdict}"><IconStyle><color>{colour}</color></IconStyle>'
        f"<LineStyle><color>{colour}</color><width>3</width></LineStyle></Style>\n"
    )


def _told(result: DocumentResult, finding: Finding, *, paths: bool) -> str:
    """What a finding says: its verdict and quote, the reason, the figures, and where it stands."""
    document, claim = result.document, finding.claim
    quote = one_line(document.text[claim.start : claim.end])
    line, column = document.line_column(claim.start)
    where = f"{one_line(document_name(document, paths=paths))}, line {line}, column {column}"
    parts = [f"{finding.verdict}: “{quote}”", one_line(finding.why), comparison(finding), where]
    return "\n".join(part for part in parts if part)


def _line(result: DocumentResult, finding: Finding, told: str) -> Iterator[str]:
    """The line that was measured, if one was."""
    ends, claim = measured_line(finding), finding.claim
    if ends is None:
        return
    lines = "".join(
        "<LineString><tessellate>1</tessellate><coordinates>"
        + " ".join(map(_position, part))
        + "</coordinates></LineString>"
        for part in geodesic_parts(*ends)
    )
    if lines:
        quote = one_line(result.document.text[claim.start : claim.end])
        published = date_text(result.document.published)
        yield _placemark(
            f"{claim.check}: {quote}",
            told,
            finding.verdict,
            f"<MultiGeometry>{lines}</MultiGeometry>",
            [published] if published else [],
        )


def _placemark(
    name: str, description: str, verdict: str, geometry: str, times: Sequence[str]
) -> str:
    return (
        f"<Placemark><name>{xml_text(one_line(name, 120))}</name>"
        f"<description>{xml_text(description)}</description>{_time(times)}"
        f"<styleUrl>#{verdict}</styleUrl>{geometry}</Placemark>\n"
    )


def _time(times: Sequence[str]) -> str:
    """When the documents that speak of a place were published: one time, or from first to last."""
    if not times:
        return ""
    first, last = min(times), max(times)
    if first == last:
        return f"<TimeStamp><when>{first}</when></TimeStamp>"
    return f"<TimeSpan><begin>{first}</begin><end>{last}</end></TimeSpan>"


def _position(point: Point) -> str:
    return f"{round(point.longitude, 6)},{round(point.latitude, 6)}"
