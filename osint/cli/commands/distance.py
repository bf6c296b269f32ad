"""`osint distance`: how far two ends are apart, and in which direction."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from osint.ask import Measurement, measure
from osint.cli import options, text_options
from osint.cli.output import writer
from osint.model import Interval
from osint.report.countries import country_name
from osint.report.records import measured, party_record
from osint.report.safe import one_line

First = Annotated[str, typer.Argument(metavar="A", help="A place, coordinate, country or border.")]
Second = Annotated[str, typer.Argument(metavar="B", help="Another.")]


def distance(
    a: First,
    b: Second,
    layer: text_options.Layer = [],  # noqa: B006
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
) -> int:
    """Measure between places, coordinates, countries and borders, on the WGS84 ellipsoid.

    Say which place is meant with its region or country: "Paris, Texas". A border is named
    "Russia-China border".
    """
    from osint.cli.layers import with_layers
    from osint.cli.what_is_read import layer_file
    from osint.world import world

    found = measure(a, b, with_layers(layer, world()))
    with writer(output, [layer_file(given) for given in layer]) as stream:
        made = json.dumps(record(found), ensure_ascii=False) + "\n"
        stream.write((made if format_ in ("json", "jsonl") else _text(found)).encode())
    return 0


command = options.command_of(distance, negative_numbers=True)


def _text(found: Measurement) -> str:
    lines = [f"{_km(found.interval)} from {one_line(found.first.name)} to {one_line(found.to)}"]
    if found.direction is not None:
        lines[0] += f", {found.direction} ({found.azimuth_deg:.0f}°)"
    for party in (found.first, found.second):
        lines.append(f"  {_end(party)}")
    lines += [f"  {one_line(label)}: {_km(interval)}" for label, interval in found.other]
    if found.disputed:
        lines.append(f"  disputed: {one_line(found.disputed)}")
    lines.append(f"  {found.model}; {'; '.join(found.data)}")
    return "\n".join(lines) + "\n"


def _end(party: Any) -> str:
    if party.point is None:
        return f"{one_line(party.name)} ({party.kind})"
    place = party.place
    within = [part for part in (place.admin1, country_name(place.country)) if part] if place else []
    where = f"{party.point.latitude:.4f}, {party.point.longitude:.4f}"
    radius = f", radius {party.radius_km:.1f} km" if party.radius_km >= 0.05 else ""
    return f"{', '.join([one_line(party.name), *within])} ({party.kind}; {where}{radius})"


def _km(interval: Interval) -> str:
    ends = (interval.best, interval.low, interval.high)
    best, low, high = (f"{measured(value):,}" for value in ends)
    return (
        f"{best} km"
        if low == high
        else f"{best} km ({low} to {high} km, depending on where you measure)"
    )


def record(found: Measurement) -> dict[str, Any]:
    """A measurement as a JSON-ready record."""
    return {
        "from": party_record(found.first),
        "to": party_record(found.second),
        "distance": _interval(found.interval),
        "azimuth_deg": None if found.azimuth_deg is None else round(found.azimuth_deg, 2),
        "direction": found.direction,
        "other": [{"label": label, **_interval(interval)} for label, interval in found.other],
        "nearest": [list(point) for point in found.nearest] if found.nearest else None,
        "disputed": found.disputed,
        "model": found.model,
        "data": list(found.data),
    }


def _interval(interval: Interval) -> dict[str, Any]:
    return {
        "low": measured(interval.low),
        "high": measured(interval.high),
        "best": measured(interval.best),
        "unit": interval.unit,
    }
