"""What happened in an area, some way from a place in it: the area is no way off from that place,
but it bounds the figure. And a town said to be some way from "the city", of which none fits."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A quake of magnitude 6 struck Bhutan, 1,900 km east of Thimphu.", ["distance=inconsistent"]),
        ("A quake of magnitude 6 struck Bhutan, 90 km east of Thimphu.", []),
        ("A quake shook Slovenia, 640 km south of Ljubljana.", ["distance=doubtful"]),
        ("A quake shook Slovenia, 64 km south of Ljubljana.", []),
        ("A helicopter crashed in Zambia, 3,200 miles west of Lusaka.", ["distance=inconsistent"]),
        ("A helicopter crashed in Zambia, 320 miles west of Lusaka.", []),
        ("They were held at a farm in Lazio, 980 km from Rome.", ["distance=inconsistent"]),
        ("They were held at a farm in Lazio, 98 km from Rome.", []),
        ("The wreck lay in southern Chile, 2,300 km from Santiago.", []),
    ],
)  # fmt: skip
def test_the_area_bounds_the_figure(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The convoy waited in Zambia, 3,200 miles from Oslo.",
        "They live in France, 9,300 km from Paris, on an island.",
        "A storm hit the Pacific, 4,000 km west of Honolulu.",
    ],
)
def test_what_may_lie_elsewhere_is_left_alone(text: str) -> None:
    assert verdicts(text) == []


def test_what_follows_the_figure_is_not_said_of_the_area() -> None:
    said = "Ships met in the Black Sea, 30 km from Odesa and some 160 km from Constanta."
    assert verdicts(said) == []


@pytest.mark.parametrize(("figure", "expected"), [("40", "consistent"), ("700", "doubtful")])
def test_the_city_is_none_of_those_named(figure: str, expected: str) -> None:
    said = f"They went from Patras to Agrinio. Others came to Aigio, {figure} km east of the city."
    assert f"distance={expected}" in verdicts(said)
