"""Sun and moon of a place as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from osint.geo.directions import name_of
from osint.geo.geodesic import KM_PER_DEGREE
from osint.geo.sky import sun
from osint.geo.sky.shadow import AZIMUTH_ERROR_DEG, RATIO_ERROR, Ring, Span
from osint.report.safe import one_line
from osint.report.sky.values import Day, Where, light


def day_lines(found: Day) -> Iterator[str]:
    """Rise, set, noon and the twilights of a day; the moon."""
    where, seen = found.where, found.sun
    yield f"{place_line(where)}, {found.day.isoformat()}"
    kind = light(seen)
    if kind is not None:
        yield f"  sun       {kind}: between {seen.lowest_deg:.1f}° and {seen.highest_deg:.1f}°"
    else:
        yield f"  sunrise   {_event(seen.sunrise, where)}"
        yield f"  noon      {_clock(seen.noon, where)}, {seen.highest_deg:.1f}° high"
        yield f"  sunset    {_event(seen.sunset, where)}"
    for name, dawn, dusk in (
        ("civil", seen.civil_dawn, seen.civil_dusk),
        ("nautical", seen.nautical_dawn, seen.nautical_dusk),
        ("astronomical", seen.astronomical_dawn, seen.astronomical_dusk),
    ):
        from_to = f"from {_clock(dawn, where)}, to {_clock(dusk, where)}"
        yield f"  twilight  {name}: {from_to if dawn or dusk else 'does not begin or end that day'}"
    moon = found.moon
    yield f"  moon      rises {_clock(moon.moonrise, where)}, sets {_clock(moon.moonset, where)}"


def moment_lines(found: dict[str, Any]) -> Iterator[str]:
    """Where sun and moon stand, and the shadow."""
    yield f"  at {found['instant']}"
    yield f"    sun     {_direction(found['sun'])}"
    cast = found["shadow"]
    if cast is None:
        yield "    shadow  none: the sun is down, or too low"
    else:
        towards = name_of(cast["azimuth_deg"])
        yield (
            f"    shadow  towards {cast['azimuth_deg']:.1f}° ({towards}), {cast['ratio']:.2f} times "
            "the height of what casts it, on level ground"
        )
    moon = found["moon"]
    yield f"    moon    {_direction(moon)}; {moon['phase']}, {moon['lit']:.0%} lit"


def times_lines(where: Where, azimuth_deg: float, found: list[Span]) -> Iterator[str]:
    """When a shadow points that way."""
    head = f"{place_line(where)}: a shadow towards {azimuth_deg:.1f}° (±{AZIMUTH_ERROR_DEG:.0f}°)"
    if not found:
        yield f"{head} does not fall on that day"
        return
    yield head
    for span in found:
        day = span.best.astimezone(where.zone)
        yield (
            f"  {day:%Y-%m-%d} at {_clock(span.best, where)} "
            f"({_clock(span.start, where)} to {_clock(span.end, where)})"
        )


def ring_lines(found: Ring, instant: datetime, ratio: float) -> Iterator[str]:
    """Where shadows have a given length."""
    centre = found.centre
    yield (
        f"On {instant:%Y-%m-%d} at {instant:%H:%M:%S} UTC the sun is overhead at "
        f"{centre.latitude:.3f}, {centre.longitude:.3f}."
    )
    yield (
        f"A shadow is {ratio:g} times as long as what casts it {found.radius_deg:.1f}° "
        f"({found.radius_deg * KM_PER_DEGREE:,.0f} km) from there; with an error of {RATIO_ERROR:.0%} in "
        f"the ratio, between {found.inner_deg * KM_PER_DEGREE:,.0f} and "
        f"{found.outer_deg * KM_PER_DEGREE:,.0f} km."
    )


def place_line(where: Where) -> str:
    """The place, its point and the zone of the clocks."""
    point = where.point
    return (
        f"{one_line(where.name)} ({point.latitude:.4f}, {point.longitude:.4f}), "
        f"{one_line(where.zone_name)}"
    )


def _event(instant: datetime | None, where: Where) -> str:
    if instant is None:
        return _clock(None, where)
    azimuth = sun.position(instant, where.point).azimuth_deg
    return f"{_clock(instant, where)}, at {azimuth:.0f}° ({name_of(azimuth)})"


def _clock(instant: datetime | None, where: Where) -> str:
    return "not that day" if instant is None else f"{instant.astimezone(where.zone):%H:%M:%S}"


def _direction(found: dict[str, float]) -> str:
    height = found["apparent_elevation_deg"]
    side = f"{height:.1f}° high" if height >= 0 else f"{-height:.1f}° below the horizon"
    return f"at {found['azimuth_deg']:.1f}° ({name_of(found['azimuth_deg'])}), {side}"
