"""A side of a border that bends about a place, and figures that count several borders together."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str, check: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.claim.check == check]


@pytest.mark.parametrize(
    "text",
    [
        "Aleppo lies about 50 km south of the Turkish border.",
        "Aleppo lies about 50 km east of the Turkish border.",
        "Lahore lies 25 km west of the Indian border.",
        "Peshawar lies about 40 km east of the Afghan border.",
    ],
)
def test_the_border_that_way_is_meant(text: str) -> None:
    assert verdicts(text, "direction") == ["consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Aleppo lies about 50 km north of the Turkish border.",
        "Aleppo lies about 50 km west of the Turkish border.",
        "Lahore lies 25 km east of the Indian border.",
        "Peshawar lies about 40 km west of the Afghan border.",
    ],
)
def test_no_border_lies_that_way(text: str) -> None:
    assert verdicts(text, "direction") == ["inconsistent"]


def test_a_figure_of_several_borders_is_none_of_the_first() -> None:
    both = "Zambia has a border of 2,000 km with Angola and Namibia."
    assert verdicts(both, "border-length") == ["unresolved"]
    assert verdicts("Zambia has a border of 1,090 km with Angola.", "border-length") == [
        "consistent"
    ]
    assert verdicts("Zambia has a border of 2,600 km with Angola.", "border-length") == [
        "inconsistent"
    ]
