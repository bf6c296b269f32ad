"""`osint reverse`: what is at a latitude and longitude."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from osint.cli import options, tables
from osint.cli.commands.convert import mention_of
from osint.cli.commands.geocode import place_line, place_record
from osint.cli.output import note, writer
from osint.errors import CoordinateError, UsageError
from osint.geo.directions import name_of
from osint.geo.geodesic import azimuth_deg, distance_km
from osint.model import Place, Point
from osint.report.countries import country_name
from osint.report.records import measured
from osint.report.safe import one_line
from osint.world import World

Coordinate = Annotated[
    list[str],
    typer.Argument(
        metavar="LAT LON",
        help="Degrees north and degrees east, or a coordinate in any notation.",
    ),
]


def reverse(
    coordinate: Coordinate,
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
) -> int:
    """Say what is at a point: country, region, nearest settlement, nearest border on land."""
    from osint.world import world

    record, lines = _around(_point(coordinate), world())
    with writer(output) as stream:
        if format_ in ("json", "jsonl"):
            lines = [json.dumps(record, ensure_ascii=False)]
        elif tables.wanted(format_, output):
            lines = [tables.table(lines[0], ("",), [[line.strip()] for line in lines[1:]]).rstrip()]
        stream.write("".join(line + "\n" for line in lines).encode())
    return 0


command = options.command_of(reverse, negative_numbers=True)


def _point(words: list[str]) -> Point:
    """The point that the arguments mean: two numbers, or one coordinate in any notation.

    Raises:
        UsageError: the numbers are beyond 90 and 180 degrees.
        CoordinateError: it is no coordinate.
    """
    text = ", ".join(word.strip(" ,;") for word in words) if len(words) == 2 else " ".join(words)
    try:
        latitude, longitude = map(float, text.split(","))
    except ValueError:
        mention = mention_of(" ".join(words))
        if mention.point is None:
            said = one_line(mention.text)
            raise CoordinateError(f"{said} cannot be read: {mention.note}") from None
        if mention.note:
            note(f"{mention.text}: {mention.note}")
        return mention.point
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise UsageError(f"{latitude}, {longitude} is not a point on Earth; latitude comes first")
    return Point(latitude=latitude, longitude=longitude)


def _around(point: Point, world: World) -> tuple[dict[str, Any], list[str]]:
    country = world.borders.country_at(point)
    place = world.gazetteer.country(country) if country else None
    around = world.gazetteer.reverse(point)
    border = world.borders.nearest_border(point, country) if country else None
    dispute = world.borders.dispute_at(point)
    key = world.shapes.region_at(point)
    nearby = around.region if around.region and around.region.country == country else None
    region = world.gazetteer.region(*key) if key else nearby
    record = {
        "latitude": point.latitude,
        "longitude": point.longitude,
        "country": country,
        "country_name": place.name if place else None,
        "region": region.name if region else None,
        "nearest": _near(point, around.nearest),
        "border": {"km": measured(border.distance_km), "countries": list(border.countries)}
        if border
        else None,
        "within": [place_record(place) for place in around.within],
        "disputed": dispute.name if dispute else None,
    }
    return record, list(_lines(record, around.nearest, point))


def _near(point: Point, place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {**place_record(place), "km": measured(distance_km(place.point, point))}


def _lines(record: dict[str, Any], nearest: Place | None, point: Point) -> list[str]:
    head = f"{round(point.latitude, 6)}, {round(point.longitude, 6)}"
    whose = record["country_name"] or "no country (the high seas, or Antarctica)"
    lines = [f"{head} is in {one_line(whose)}"]
    if record["region"]:
        lines[0] = f"{head} is in {one_line(record['region'])}, {one_line(whose)}"
    if nearest is not None:
        direction = name_of(azimuth_deg(nearest.point, point))
        lines.append(f"  {record['nearest']['km']:,} km {direction} of {place_line(nearest)}")
    if record["border"]:
        between = " and ".join(map(country_name, record["border"]["countries"]))
        lines.append(f"  {record['border']['km']:,} km from the border between {between}")
    for place in record["within"]:
        lines.append(f"  within {one_line(place['name'])} ({place['kind']})")
    if record["disputed"]:
        lines.append(f"  disputed: {one_line(record['disputed'])}")
    return lines
