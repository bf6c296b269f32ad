"""The equator, the tropics, the polar circles and numbered parallels."""

from __future__ import annotations

import pytest

from osint import geocheck
from osint.geo.parallels import ARCTIC, Belt, layer_called, layer_of, within
from osint.model import Point


def verdicts(text: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text)]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Mbandaka sits on the equator.", "Kinshasa sits on the equator."),
        ("Isiolo is just north of the equator.", "Arusha is just north of the equator."),
        ("Wonsan is north of the 38th parallel.", "Busan is north of the 38th parallel."),
        ("Kiruna lies above the Arctic Circle.", "Oulu lies above the Arctic Circle."),
        ("Asunción is in the southern hemisphere.", "Panama City is in the southern hemisphere."),
        ("Turin lies between the 40th and 50th parallels.", "Oslo lies between the 40th and 50th parallels."),
        ("The equator runs through Gabon and Uganda.", "The equator runs through Cameroon."),
        ("Ecuador straddles the equator.", "Venezuela straddles the equator."),
        ("Rockhampton lies near the Tropic of Capricorn.", "Sydney lies near the Tropic of Capricorn."),
        ("Tromsø is 350 km north of the Arctic Circle.", "Tromsø is 900 km north of the Arctic Circle."),
    ],
)  # fmt: skip
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert set(verdicts(right)) == {"consistent"}
    assert "inconsistent" in verdicts(wrong)


def test_a_parallel_without_a_side_is_that_of_the_place() -> None:
    assert verdicts("Bahía Blanca is north of the 40th parallel.") == ["consistent"]
    assert verdicts("Bahía Blanca is south of the 40th parallel.") == ["inconsistent"]


def test_a_latitude_in_degrees_is_a_belt() -> None:
    assert verdicts("Lyon, at 45 degrees north, was hot.") == ["consistent"]
    assert verdicts("Lyon, at 51 degrees north, was hot.") == ["inconsistent"]
    assert verdicts("Cape Town lies at a latitude of 33 degrees south.") == ["consistent"]
    assert verdicts("Cape Town lies at a latitude of 27 degrees south.") == ["inconsistent"]
    assert Belt.about(45).name == "latitude of 45 degrees north"
    assert layer_called("latitude of 45 degrees south") is layer_of(
        Belt.about(45).in_hemisphere(-1.0)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The wind over Lisbon turned 30 degrees north.",
        "The runway at Lagos points 18 degrees north of west.",
        "The ship sank at 15 degrees north, 42 degrees east.",
    ],
)
def test_an_angle_is_no_latitude(text: str) -> None:
    assert not [finding for finding in geocheck(text) if finding.claim.check == "proximity"]


def test_a_parallel_that_is_no_line_is_left_alone() -> None:
    assert verdicts("The second parallel talks in Geneva failed.") == []
    assert verdicts("Boats sail in parallel to the coast.") == []


def test_belts_are_named_and_found_by_their_names() -> None:
    belt = Belt(40.0, 45.0)
    assert belt.name == "belt between the 40th and 45th parallels north"
    assert belt.in_hemisphere(-1.0).name == "belt between the 40th and 45th parallels south"
    assert Belt(42.0, 42.0).name == "42nd parallel north"
    assert layer_called(belt.name) is layer_of(belt)
    assert layer_called("42th parallel north") is None
    assert within(ARCTIC.name) == "area within the Arctic Circle"


def test_a_belt_holds_what_lies_between_its_circles() -> None:
    outline = layer_of(Belt(40.0, 45.0)).outline
    assert outline is not None
    assert outline.holds(Point(latitude=42.0, longitude=-179.0))
    assert not outline.holds(Point(latitude=45.5, longitude=10.0))


def test_a_direction_that_goes_on_belongs_to_what_follows() -> None:
    (finding,) = geocheck("Kaesong lies south of the 38th parallel north of Seoul.")
    assert finding.verdict == "consistent"
    assert finding.claim.object is not None
    assert finding.claim.object.text.endswith("parallel")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Rovaniemi, in the Arctic Circle, has an airport.", "doubtful"),
        ("Rovaniemi lies north of the Arctic Circle.", "doubtful"),
        ("Tampere lies north of the Arctic Circle.", "inconsistent"),
        ("Umeå, in the Arctic Circle, has an airport.", "inconsistent"),
    ],
)
def test_what_is_beside_a_circle_is_doubted_and_what_is_far_from_it_refuted(
    text: str, verdict: str
) -> None:
    assert verdicts(text) == [verdict]
