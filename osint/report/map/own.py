"""The user's own lines, areas and points on a map."""

from __future__ import annotations

from osint.geo.layers import Layer
from osint.report.map.view import View, line_paths, path_data
from osint.report.safe import html_text, one_line

LONGEST_NAME = 80
LEAST_RADIUS = 3.0
"""In map units: a smaller circle is not seen."""


def layer_path(view: View, layer: Layer) -> str:
    """A layer as dashed lines, or a circle, with its name for those who point at it."""
    name = f"<title>{html_text(one_line(layer.name, LONGEST_NAME))}</title>"
    if layer.outline is None:
        if layer.extent is None:
            return ""
        x, y = view.xy(layer.extent.point)
        radius = max(LEAST_RADIUS, view.radius(layer.extent.point, layer.extent.radius_km))
        return f'<circle class="m-layer" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}">{name}</circle>'
    store = layer.outline.store
    lines = [store.vertices(run) for pair in layer.outline.pairs for run in pair.all_runs]
    data = "".join(path_data(part) for part in line_paths(view, lines))
    return f'<path class="m-layer" d="{data}">{name}</path>' if data else ""
