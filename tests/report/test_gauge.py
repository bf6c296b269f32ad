"""The small charts: drawn where two figures can be compared, and only there."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from osint.model import Claim, Finding, Interval
from osint.report.page.gauge import gauge, nice_step


def finding(stated: Interval | None, computed: Interval | None, check: str = "distance") -> Finding:
    return Finding(Claim(check, 0, 1, stated=stated), "consistent", "why", computed)


KM = Interval(150, 150, "km")


@pytest.mark.parametrize(
    ("stated", "computed"),
    [
        (KM, Interval(113, 137, "km", 125.2)),
        (Interval(None, 150, "km"), Interval(113, 137, "km", 125.2)),
        (Interval(150, None, "km"), Interval(113, 137, "km", 125.2)),
        (Interval(90, 100, "mi"), Interval(113, 137, "km", 125.2)),
        (Interval(0, 0, "km"), Interval(0.001, 0.002, "km", 0.001)),
        (Interval(1e6, 1e6, "km"), Interval(1, 2, "km", 1.5)),
    ],
)
def test_two_lengths_make_a_scale(stated: Interval, computed: Interval) -> None:
    drawn = ET.fromstring(gauge(finding(stated, computed)))
    assert drawn.get("class") == "gauge"
    for element in drawn.iter("rect"):
        x, width = float(element.get("x", "-1")), float(element.get("width", "-1"))
        assert x >= 0 and width > 0 and x + width <= 321


def test_a_direction_makes_a_compass() -> None:
    stated = Interval(67.5, 112.5, "degrees", 90.0, "east")
    drawn = ET.fromstring(gauge(finding(stated, Interval(80, 90, "degrees", 85.0))))
    assert drawn.get("class") == "compass"
    north = Interval(-22.5, 22.5, "degrees", 0.0, "north")
    assert gauge(finding(north, Interval(350, 10, "degrees", 0.0))).count("c-sector") == 1


@pytest.mark.parametrize(
    ("stated", "computed", "check"),
    [
        (None, KM, "distance"),
        (KM, None, "distance"),
        (KM, Interval(1, 2, "km/h", 1.5), "travel-time"),
        (Interval(None, None, "km"), Interval(None, None, "km"), "distance"),
        (KM, KM, "figures"),
        (Interval(-3, -3, "km"), KM, "distance"),
    ],
)
def test_nothing_to_compare_no_chart(
    stated: Interval | None, computed: Interval | None, check: str
) -> None:
    assert gauge(finding(stated, computed, check)) == ""


@pytest.mark.parametrize(("rough", "nice"), [(0.9, 1), (1, 1), (1.1, 2), (4, 5), (7, 10), (0, 1)])
def test_steps_are_one_two_or_five(rough: float, nice: float) -> None:
    assert nice_step(rough) == nice
