"""The map of a report: land, borders, geodesics with the extents of both ends, as one SVG.

It is drawn here and not in the browser, so that it prints, and shows without scripts; the page's
script only moves its window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

from osint.geo.geodesic import line_points, midpoint
from osint.model import Finding, Point, Verdict
from osint.report.basemap import Basemap
from osint.report.gauge import nice_step
from osint.report.mapview import (
    WIDTH,
    XY,
    View,
    line_paths,
    path_data,
    ring_paths,
    view_of,
)
from osint.report.records import measured
from osint.report.safe import html_text, one_line
from osint.report.shapes import STEP_KM, marks, measured_line
from osint.report.words import BY_CONCERN, figure

LABEL_HEIGHT, LETTER, COUNTRY_LETTER = 16.0, 7.4, 10.6
MAX_LABELS = 60
SHORTEST_NAMED = 46.0
"""Lines shorter than this many map units have no length written on them."""
Box = tuple[float, float, float, float]
AREAS = ("country", "region", "county", "macro-region", "disputed", "sea", "river")
"""Kinds of place that a dot would misplace; they are named by the map itself, or not at all."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map: where, its name, its extent, the worst verdict, the findings' numbers."""

    point: Point
    name: str
    radius_km: float
    verdict: Verdict
    findings: tuple[int, ...]


def map_svg(numbered: Sequence[tuple[int, Finding]], base: Basemap) -> str:
    """The map of findings, each with its number on the page; "" when nothing has a position."""
    spots = spots_of(numbered)
    ends = [(n, f, line) for n, f in numbered if (line := measured_line(f))]
    points = [spot.point for spot in spots] + [p for _, _, line in ends for p in line]
    if not points:
        return ""
    view = view_of(points)
    ends.sort(key=lambda end: -BY_CONCERN.index(end[1].verdict))
    lines = [_line(view, n, finding, line) for n, finding, line in ends]
    written = _lengths(view, ends, [_box(view.xy(spot.point), 9, 9) for spot in spots])
    parts = [
        f'<rect class="m-sea" x="{-10 * WIDTH:.0f}" y="{-10 * WIDTH:.0f}" '
        f'width="{21 * WIDTH:.0f}" height="{21 * WIDTH:.0f}"/>',
        _graticule(view),
        _paths("m-land", (path_data(p, closed=True) for p in ring_paths(view, base.land(view)))),
        _paths("m-border", (path_data(p) for p in line_paths(view, base.borders(view)))),
        _paths("m-disputed", (path_data(p) for p in line_paths(view, base.disputed(view)))),
        _shared_borders(view, base, numbered),
        _country_names(view, base, spots),
        *(_extent(view, spot) for spot in spots),
        *lines,
        *(text for text, _ in written),
        _dots(view, spots, [box for _, box in written]),
    ]
    height = view.height
    return (
        f'<svg id="map" viewBox="0 0 {WIDTH:.0f} {height:.0f}" data-km="{view.km_per_unit():.6f}" '
        'role="img" aria-label="Map of the places and distances that were checked" '
        f'preserveAspectRatio="xMidYMid slice">{"".join(parts)}{_scale_bar(view)}</svg>'
    )


def spots_of(numbered: Iterable[tuple[int, Finding]]) -> list[Spot]:
    """The places of all findings, each once, those of most concern last (drawn on top)."""
    found: dict[tuple[str, Point], Spot] = {}
    for number, finding in numbered:
        for mark in marks(finding):
            if mark.kind in AREAS:
                continue
            key = (mark.name, mark.point)
            known = found.get(key)
            worst = finding.verdict
            if known is not None and BY_CONCERN.index(known.verdict) < BY_CONCERN.index(worst):
                worst = known.verdict
            numbers = (*known.findings, number) if known else (number,)
            found[key] = Spot(mark.point, mark.name, mark.radius_km, worst, numbers)
    return sorted(found.values(), key=lambda spot: -BY_CONCERN.index(spot.verdict))


def _paths(kind: str, data: Iterable[str]) -> str:
    joined = "".join(data)
    return f'<path class="{kind}" d="{joined}"/>' if joined else ""


def _graticule(view: View) -> str:
    step = nice_step(WIDTH / view.scale / 6)
    step = min((s for s in (0.5, 1, 2, 5, 10, 20, 30) if s >= step), default=30)
    left = view.left - WIDTH / view.scale
    meridians = [
        step * n for n in range(int(left / step), int((left + 3 * WIDTH / view.scale) / step) + 2)
    ]
    parallels = [step * n for n in range(int(-80 / step), int(80 / step) + 1)]
    lines = [[(x, y / 2.0) for y in range(-160, 161, 8)] for x in meridians]
    lines += [[(left + n * 3 * WIDTH / view.scale / 8, y) for n in range(9)] for y in parallels]
    paths = (path_data([view.of_degrees(x, y) for x, y in line]) for line in lines)
    return _paths("m-grid", paths)


def _shared_borders(view: View, base: Basemap, numbered: Sequence[tuple[int, Finding]]) -> str:
    """The borders that findings speak of, drawn stronger."""
    pairs = {
        (party.country, party.other_country)
        for _, finding in numbered
        for party in (finding.claim.subject, finding.claim.object)
        if party and party.kind == "border" and party.country and party.other_country
    }
    paths = [
        path_data(path)
        for a, b in sorted(pairs)
        for path in line_paths(view, base.border(a, b), step=0.3)
    ]
    return _paths("m-measured", paths)


def _country_names(view: View, base: Basemap, spots: Sequence[Spot]) -> str:
    """Names of countries, the largest first, where they hide no other name and no dot."""
    taken = [_box(view.xy(spot.point), 40, 14) for spot in spots]
    parts = []
    for name, point in base.country_names(view):
        x, y = view.xy(point)
        box = _box((x, y - 4), len(name) * COUNTRY_LETTER / 2, 9)
        if any(_overlap(box, other) for other in taken):
            continue
        taken.append(box)
        parts.append(
            f'<g transform="translate({x:.1f} {y:.1f})"><g class="k">'
            f'<text class="m-country">{html_text(name)}</text></g></g>'
        )
    return "".join(parts)


def _extent(view: View, spot: Spot) -> str:
    radius = view.radius(spot.point, spot.radius_km)
    if radius < 4 or radius > WIDTH / 3:
        return ""
    x, y = view.xy(spot.point)
    return (
        f'<circle class="m-extent v-{spot.verdict}" data-f="{_numbers(spot)}" '
        f'cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'
    )


def _line(view: View, number: int, finding: Finding, ends: tuple[Point, Point]) -> str:
    paths = path_data(view.line(line_points(*ends, STEP_KM)))
    if not paths:
        return ""
    title = html_text(one_line(finding.why, 200))
    return (
        f'<path class="m-line v-{finding.verdict}" data-f="{number}" d="{paths}">'
        f"<title>{title}</title></path>"
    )


def _lengths(
    view: View,
    ends: Sequence[tuple[int, Finding, tuple[Point, Point]]],
    dots: Sequence[Box],
) -> list[tuple[str, Box]]:
    """The computed lengths, each written beside the middle of its line where there is room."""
    found: list[tuple[str, Box]] = []
    for number, finding, (start, end) in reversed(ends):
        (x1, y1), (x2, y2) = view.xy(start), view.xy(end)
        length = hypot(x2 - x1, y2 - y1)
        best = finding.computed.best if finding.computed else None
        if best is None or finding.computed is None or length < SHORTEST_NAMED:
            continue
        words = figure(measured(round(best)) or 0, finding.computed.unit)
        half = len(words) * LETTER / 2
        x, y = view.xy(midpoint(start, end))
        across = abs(y2 - y1) / length  # how far the words must step aside from the line
        x += (half + 9) * across * (1 if (x2 - x1) * (y2 - y1) >= 0 else -1)
        y -= 10 - 6 * across
        box = (x - half, y - 9, x + half, y + 7)
        if any(_overlap(box, other) for other in (*dots, *(b for _, b in found))):
            continue
        text = (
            f'<g class="v-{finding.verdict}" data-f="{number}" '
            f'transform="translate({x:.1f} {y:.1f})"><g class="k">'
            f'<text class="m-length" y="4">{html_text(words)}</text></g></g>'
        )
        found.append((text, box))
    return found


def _dots(view: View, spots: Sequence[Spot], taken_by_words: Sequence[Box]) -> str:
    taken = [*taken_by_words, *(_box(view.xy(spot.point), 8, 8) for spot in spots)]
    parts = []
    labelled = 0
    for spot in reversed(spots):  # the most important names are placed first
        x, y = view.xy(spot.point)
        name = one_line(spot.name, 28)
        place = _free(x, y, len(name) * LETTER, taken) if labelled < MAX_LABELS else None
        label = ""
        if place is not None:
            dx, dy, anchor, box = place
            taken.append(box)
            labelled += 1
            label = (
                f'<text class="m-name" text-anchor="{anchor}" x="{dx:.0f}" y="{dy:.0f}">'
                f"{html_text(name)}</text>"
            )
        parts.append(
            f'<g class="m-spot v-{spot.verdict}" data-f="{_numbers(spot)}" '
            f'transform="translate({x:.1f} {y:.1f})"><g class="k"><circle r="5"/>{label}</g>'
            f"<title>{html_text(name)}</title></g>"
        )
    return "".join(reversed(parts))


def _free(
    x: float, y: float, width: float, taken: Sequence[Box]
) -> tuple[float, float, str, Box] | None:
    """Where a label of that width fits: right, left, above or below its dot."""
    for dx, dy, anchor, left in (
        (9.0, 5.0, "start", x + 9),
        (-9.0, 5.0, "end", x - 9 - width),
        (0.0, -11.0, "middle", x - width / 2),
        (0.0, 20.0, "middle", x - width / 2),
    ):
        top = y + dy - LABEL_HEIGHT + 3
        box = (left, top, left + width, top + LABEL_HEIGHT)
        if not any(_overlap(box, other) for other in taken):
            return dx, dy, anchor, box
    return None


def _box(middle: XY, half_width: float, half_height: float) -> Box:
    x, y = middle
    return (x - half_width, y - half_height, x + half_width, y + half_height)


def _overlap(one: Box, other: Box) -> bool:
    return not (one[2] < other[0] or one[0] > other[2] or one[3] < other[1] or one[1] > other[3])


def _numbers(spot: Spot) -> str:
    return " ".join(map(str, sorted(set(spot.findings))))


def _scale_bar(view: View) -> str:
    km = nice_step(view.km_per_unit() * 90)
    length = km / view.km_per_unit()
    y = view.height - 20
    return (
        f'<g id="scale" class="m-scale"><path d="M24 {y - 5:.1f}V{y:.1f}H{24 + length:.1f}V{y - 5:.1f}"/>'
        f'<text x="{30 + length:.1f}" y="{y + 1:.1f}">{km:,.10g} km</text></g>'
    )
