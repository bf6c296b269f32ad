"""The map of a report: land, borders, geodesics with the extents of both ends, as one SVG.

It is drawn here and not in the browser, so that it prints, and shows without scripts; the page's
script only moves its window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from osint.geo.geodesic import line_points, midpoint
from osint.geo.layers import Layer
from osint.model import Extraction, Finding, Point
from osint.report.map.basemap import Basemap
from osint.report.map.labels import LETTER, Box, box_about, overlap
from osint.report.map.own import layer_path
from osint.report.map.shapes import STEP_KM, measured_line
from osint.report.map.spots import (
    context_dots,
    context_of,
    country_names,
    dots,
    extent,
    labels_of,
    spots_of,
)
from osint.report.map.view import WIDTH, View, line_paths, path_data, ring_paths, view_of
from osint.report.page.gauge import nice_step
from osint.report.records import measured
from osint.report.safe import html_text, one_line
from osint.report.words import BY_CONCERN, figure

SHORTEST_NAMED = 46.0
"""Lines shorter than this many map units have no length written on them."""


def map_svg(
    numbered: Sequence[tuple[int, Finding]],
    base: Basemap,
    mentioned: Sequence[Extraction] = (),
    layers: Sequence[Layer] = (),
) -> str:
    """The map of findings, each with its number on the page, of what else the documents mention,
    and of the user's own lines and areas; "" when nothing has a position."""
    spots = spots_of(numbered)
    context = context_of(mentioned, spots)
    ends = [(n, f, line) for n, f in numbered if (line := measured_line(f))]
    points = [spot.point for spot in spots] + [p for _, _, line in ends for p in line]
    points += _border_points(base, numbered)
    points = points or [point for point, _ in context]
    if not points:
        return ""
    view = view_of(points)
    ends.sort(key=lambda end: -BY_CONCERN.index(end[1].verdict))
    lines = [_line(view, n, finding, line) for n, finding, line in ends]
    labels = labels_of(view, spots)
    taken = [box_about(view.xy(spot.point), 9, 9) for spot in spots]
    taken += [label.box for label in labels if label]
    written = _lengths(view, ends, taken)
    parts = [
        f'<rect class="m-sea" x="{-10 * WIDTH:.0f}" y="{-10 * WIDTH:.0f}" '
        f'width="{21 * WIDTH:.0f}" height="{21 * WIDTH:.0f}"/>',
        _graticule(view),
        _paths("m-land", (path_data(p, closed=True) for p in ring_paths(view, base.land(view)))),
        _paths("m-river", (path_data(p) for p in line_paths(view, base.rivers(view)))),
        _paths("m-border", (path_data(p) for p in line_paths(view, base.borders(view)))),
        _paths("m-disputed", (path_data(p) for p in line_paths(view, base.disputed(view)))),
        _shared_borders(view, base, numbered),
        *(layer_path(view, layer) for layer in layers),
        country_names(view, base, [*taken, *(box for _, box in written)]),
        *(extent(view, spot) for spot in spots),
        *lines,
        *(text for text, _ in written),
        context_dots(view, context),
        dots(view, spots, labels),
    ]
    height = view.height
    return (
        f'<svg id="map" viewBox="0 0 {WIDTH:.0f} {height:.0f}" data-deg="{1 / view.scale:.9f}" '
        f'data-top="{view.top:.6f}" '
        'role="img" aria-label="Map of the places and distances that were checked" '
        f'preserveAspectRatio="xMidYMid meet">{"".join(parts)}{_scale_bar(view)}</svg>'
    )


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
    paths = [
        path_data(path)
        for a, b in _pairs(finding for _, finding in numbered)
        for path in line_paths(view, base.border(a, b), step=0.3)
    ]
    return _paths("m-measured", paths)


def _pairs(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """The countries on both sides of every border that findings speak of."""
    parties = (party for f in findings for party in (f.claim.subject, f.claim.object) if party)
    return sorted(
        {
            (party.country, party.other_country)
            for party in parties
            if party.kind == "border" and party.country and party.other_country
        }
    )


def _border_points(base: Basemap, numbered: Sequence[tuple[int, Finding]]) -> list[Point]:
    """Points along the borders whose length was measured: the map shows them whole."""
    measured_ones = _pairs(f for _, f in numbered if f.claim.check == "border-length")
    return [
        Point(latitude=latitude, longitude=longitude)
        for a, b in measured_ones
        for path in base.border(a, b)
        for longitude, latitude in (path[0], path[-1])
    ]


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
    taken: Sequence[Box],
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
        if any(overlap(box, other) for other in (*taken, *(b for _, b in found))):
            continue
        text = (
            f'<g class="v-{finding.verdict}" data-f="{number}" data-len="{length:.0f}" '
            f'transform="translate({x:.1f} {y:.1f})"><g class="k">'
            f'<text class="m-length" y="4">{html_text(words)}</text></g></g>'
        )
        found.append((text, box))
    return found


def _scale_bar(view: View) -> str:
    km = nice_step(view.km_per_unit() * 90)
    length = km / view.km_per_unit()
    y = view.height - 20
    return (
        f'<g id="scale" class="m-scale"><path d="M24 {y - 5:.1f}V{y:.1f}H{24 + length:.1f}V{y - 5:.1f}"/>'
        f'<text x="{30 + length:.1f}" y="{y + 1:.1f}">{km:,.10g} km</text></g>'
    )
