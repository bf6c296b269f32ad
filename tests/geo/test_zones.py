"""The grid of time zones, and what clocks show in them."""

from __future__ import annotations

from datetime import date

import pytest

from osint.errors import DataError
from osint.geo.civil_time import exists, offsets_min, shown
from osint.geo.zones import Zones, nautical_offset_hours, zones
from osint.model import Point


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (50.45, 30.52, "Europe/Kyiv"),
        (43.12, 131.89, "Asia/Vladivostok"),
        (-33.87, 151.21, "Australia/Sydney"),
        (40.71, -74.01, "America/New_York"),
        (64.15, -21.94, "Atlantic/Reykjavik"),
        (-0.18, -78.47, "America/Guayaquil"),
        (66.5, -175.0, "Asia/Anadyr"),
        (-77.85, 166.67, "Antarctica/McMurdo"),
    ],
)
def test_the_zone_of_a_point(latitude: float, longitude: float, zone: str) -> None:
    assert zones().at(Point(latitude=latitude, longitude=longitude))[0] == zone


def test_along_a_border_both_zones_count() -> None:
    found = zones().at(Point(latitude=48.42, longitude=22.17))
    assert {"Europe/Budapest", "Europe/Kyiv"} <= set(found)


@pytest.mark.parametrize("latitude", [-90.0, -89.99, 0.0, 89.99, 90.0])
@pytest.mark.parametrize("longitude", [-180.0, -0.01, 0.0, 179.99, 180.0])
def test_every_point_is_answered(latitude: float, longitude: float) -> None:
    zones().at(Point(latitude=latitude, longitude=longitude))


def test_the_zones_of_a_country() -> None:
    assert zones().of_country("JP") == ("Asia/Tokyo",)
    assert len(zones().of_country("RU")) > 8
    assert zones().of_country("XX") == ()
    assert all(exists(name) for name in zones().names)


def test_offsets_of_a_day() -> None:
    assert offsets_min("Asia/Tehran", date(2021, 7, 1)) == {270}
    assert offsets_min("Asia/Tehran", date(2023, 7, 1)) == {210}
    assert offsets_min("Europe/Moscow", date(2012, 7, 1)) == {240}
    assert offsets_min("Europe/Paris", date(2022, 3, 27)) == {60, 120}
    assert offsets_min("Europe/Moscow", None) == {180, 240}
    assert not exists("Europe/Atlantis") and not exists("../etc/passwd")


def test_offsets_are_shown_as_people_write_them() -> None:
    assert [shown(m) for m in (0, 180, -210, 345)] == ["UTC", "UTC+3", "UTC-3:30", "UTC+5:45"]
    assert nautical_offset_hours(-46.0) == -3


@pytest.mark.parametrize(
    "data", [b"", b"OSINTZ1\n", b"OSINTZ1\n\x02\x00\x00\x00{}", b"nonsense" * 9]
)
def test_a_damaged_grid_is_refused(data: bytes) -> None:
    with pytest.raises(DataError):
        Zones(data)


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(9999, 12, 30), date.max])
def test_offsets_at_both_ends_of_the_calendar(day: date) -> None:
    for name in ("Asia/Manila", "Pacific/Honolulu", "Pacific/Kiritimati", "Europe/Kyiv"):
        assert all(-16 * 60 <= minutes <= 16 * 60 for minutes in offsets_min(name, day))
    kyiv = offsets_min("Europe/Kyiv", day)
    assert kyiv == (frozenset((122,)) if day.year == 1 else frozenset((120,)))
