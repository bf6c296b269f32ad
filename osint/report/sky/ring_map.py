"""The ring of places where a shadow has a given length, as GeoJSON and as a page with a map."""

from __future__ import annotations

import json
from datetime import datetime
from html import escape
from itertools import pairwise
from typing import Any

from osint.geo.sky.shadow import RATIO_ERROR, Ring, circle
from osint.model import Point
from osint.report.map import basemap
from osint.report.map.shapes import cut_at_antimeridian, lonlat
from osint.report.map.view import WIDTH, line_paths, path_data, ring_paths, view_of
from osint.report.sky.text import ring_lines
from osint.support.generator import MARK

_CORNERS = (
    Point(latitude=75.0, longitude=-175.0), Point(latitude=-70.0, longitude=-60.0),
    Point(latitude=0.0, longitude=60.0), Point(latitude=0.0, longitude=175.0),
)  # fmt: skip
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;"
    "color:#1d2429;background:#fff}svg{width:100%;height:auto;background:#e8eef2}"
    ".land{fill:#fbfaf7;stroke:#9aa5ab;stroke-width:.5}.border{fill:none;stroke:#c3cacd;"
    "stroke-width:.5}.edge{fill:none;stroke:#b4471f;stroke-width:1;stroke-dasharray:4 3}"
    ".ring{fill:none;stroke:#b4471f;stroke-width:2.2}.sun{fill:#e0a100;stroke:#7a5700}"
    "@media(prefers-color-scheme:dark){body{background:#15191c;color:#e6e9eb}svg{background:#20303a}"
    ".land{fill:#2b3135}}"
)


def as_geojson(found: Ring, instant: datetime, ratio: float) -> str:
    """A feature collection: the ring, its two edges with the error, and the subsolar point."""
    features = [
        _feature("ring", found.centre, found.radius_deg),
        _feature("nearest with the error", found.centre, found.inner_deg),
        _feature("farthest with the error", found.centre, found.outer_deg),
        {
            "type": "Feature",
            "properties": {"name": "sun overhead"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(found.centre.longitude, 5), round(found.centre.latitude, 5)],
            },
        },
    ]
    told = {"instant": instant.isoformat(), "shadow_ratio": ratio, "ratio_error": RATIO_ERROR}
    record: dict[str, Any] = {"type": "FeatureCollection", "generator": MARK, "properties": told}
    record["features"] = features
    return json.dumps(record, ensure_ascii=False) + "\n"


def _feature(name: str, centre: Point, radius_deg: float) -> dict[str, Any]:
    parts = cut_at_antimeridian(tuple(circle(centre, radius_deg)))
    lines = [[[round(x, 5), round(y, 5)] for x, y in lonlat(part)] for part in parts]
    return {
        "type": "Feature",
        "properties": {"name": name, "radius_deg": round(radius_deg, 3)},
        "geometry": {"type": "MultiLineString", "coordinates": lines},
    }


def as_html(found: Ring, instant: datetime, ratio: float) -> str:
    """One page without scripts: the sentences and the map of the world."""
    words = " ".join(ring_lines(found, instant, ratio))
    title = f"Where a shadow is {ratio:g} times as long as what casts it"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1><p>{escape(words)}</p>{_svg(found, words)}"
        "<p><small>Land and borders: © OpenStreetMap contributors, ODbL.</small></p></body></html>\n"
    )


def _svg(found: Ring, words: str) -> str:
    base, view = basemap.embedded(), view_of(_CORNERS)
    land = "".join(path_data(p, closed=True) for p in ring_paths(view, base.land(view)))
    borders = "".join(path_data(p) for p in line_paths(view, base.borders(view)))
    rings = "".join(
        f'<path class="{kind}" d="{_path(view, found.centre, radius)}"/>'
        for kind, radius in (
            ("edge", found.inner_deg), ("edge", found.outer_deg), ("ring", found.radius_deg),
        )
    )  # fmt: skip
    x, y = view.xy(found.centre)
    return (
        f'<svg viewBox="0 0 {WIDTH:.0f} {view.height:.0f}" role="img" aria-label="{escape(words)}">'
        f'<path class="land" d="{land}"/><path class="border" d="{borders}"/>{rings}'
        f'<circle class="sun" cx="{x:.1f}" cy="{y:.1f}" r="6"><title>sun overhead</title></circle></svg>'
    )


def _path(view: Any, centre: Point, radius_deg: float) -> str:
    parts = cut_at_antimeridian(tuple(circle(centre, radius_deg)))
    drawn = []
    for part in parts:
        points = [view.xy(point) for point in part]
        jumps = any(abs(a[0] - b[0]) > WIDTH / 2 for a, b in pairwise(points))
        drawn.append(path_data(view.line(part) if jumps else points))
    return "".join(drawn)
